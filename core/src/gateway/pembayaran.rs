//! What the family has paid, `GET /v1/pembayaran?kursor=`.

use super::Path;
use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, bulan, code, instant, money, next};
use super::text::Line;
use super::wire::wire;
use crate::data::halaman::Halaman;
use crate::data::{Told, pembayaran};
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::JenisBayar;

wire! {
    /// A page of payments, the newest first, at most fifty.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DaftarPembayaran {
        /// The payments.
        pembayaran: Rows<Pembayaran> = must "pembayaran",
        /// Cursor of the next page; `null` on the last one.
        kursor: Option<Line> = may "kursor",
    }
}

wire! {
    /// A payment.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Pembayaran {
        /// Name of it, the same as long as it is told.
        id: String = must "id",
        /// `iuran` or `denda`; others may follow.
        jenis: Line = may "jenis",
        /// When, milliseconds since 1970 UTC.
        dibayarpada: Figure = must "dibayarpada",
        /// Paid, rupiah.
        jumlah: Figure = must "jumlah",
        /// Months that it paid, `yyyy-mm`, oldest first; empty for a fine.
        periode: Vec<String> = may "periode",
        /// Bank or shop.
        kanal: Line = may "kanal",
        /// Reference number of the channel.
        nomorreferensi: Line = may "nomorreferensi",
        /// `dibukukan` or `menunggu`; others may follow.
        keadaan: Line = may "keadaan",
        /// Paid too much and kept for later months, rupiah.
        kredit: Figure = may "kredit",
        /// Taken from what was paid too much before, rupiah.
        darikredit: Figure = may "darikredit",
    }
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
    let (baris, skipped) = wire.pembayaran.each(payment);
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
