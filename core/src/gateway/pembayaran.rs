//! What the family has paid, `GET /v1/pembayaran?kursor=`.

use serde::{Deserialize, Serialize};

use super::Path;
use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, bulan, code, instant, money, next, or_default};
use super::text::Line;
use crate::data::halaman::Halaman;
use crate::data::{Told, pembayaran};
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::JenisBayar;

/// A page of payments, the newest first, at most fifty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarPembayaran {
    /// The payments.
    pub pembayaran: Rows<Pembayaran>,
    /// Cursor of the next page; `null` on the last one.
    #[serde(default)]
    pub kursor: Option<Line>,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pembayaran {
    /// Name of it, the same as long as it is told.
    pub id: String,
    /// `iuran` or `denda`; others may follow.
    #[serde(default)]
    pub jenis: Line,
    /// When, milliseconds since 1970 UTC.
    pub dibayarpada: Figure,
    /// Paid, rupiah.
    pub jumlah: Figure,
    /// Months that it paid, `yyyy-mm`, oldest first; empty for a fine.
    #[serde(default, deserialize_with = "or_default")]
    pub periode: Vec<String>,
    /// Bank or shop.
    #[serde(default)]
    pub kanal: Line,
    /// Reference number of the channel.
    #[serde(default)]
    pub nomorreferensi: Line,
    /// `dibukukan` or `menunggu`; others may follow.
    #[serde(default)]
    pub keadaan: Line,
    /// Paid too much and kept for later months, rupiah.
    #[serde(default)]
    pub kredit: Figure,
    /// Taken from what was paid too much before, rupiah.
    #[serde(default)]
    pub darikredit: Figure,
}

pub(super) fn path(kursor: Option<&str>) -> Path {
    let path = Path::of("/v1/pembayaran");
    match kursor {
        Some(kursor) => path.query("kursor", kursor),
        None => path,
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarPembayaran = content.read().map_err(|_| Unreadable("pembayaran"))?;
    let (baris, skipped) = wire.pembayaran.read(payment);
    let berikut = next(wire.kursor);
    Ok((Told::Pembayaran(Halaman { baris, berikut }), skipped))
}

fn payment(wire: Pembayaran) -> Result<pembayaran::Pembayaran, Unreadable> {
    let or_nothing = |figure| money(figure, "kredit").unwrap_or(Rupiah::NOL);
    let mut periode = wire
        .periode
        .iter()
        .map(|b| bulan(b, "periode"))
        .collect::<Result<Vec<_>, _>>()?;
    periode.sort_unstable();
    Ok(pembayaran::Pembayaran {
        id: code(&wire.id, "id")?,
        jenis: match wire.jenis.as_str() {
            "iuran" => JenisBayar::Iuran,
            "denda" => JenisBayar::Denda,
            _ => JenisBayar::Lain,
        },
        dibayar_ms: instant(wire.dibayarpada, "dibayarpada")?,
        jumlah: money(wire.jumlah, "jumlah")?,
        periode,
        kanal: wire.kanal.into(),
        referensi: wire.nomorreferensi.into(),
        dibukukan: match wire.keadaan.as_str() {
            "dibukukan" => Some(true),
            "menunggu" => Some(false),
            _ => None,
        },
        kredit: or_nothing(wire.kredit),
        dari_kredit: or_nothing(wire.darikredit),
    })
}
