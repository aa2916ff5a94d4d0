//! Automatic debit: channels, who may and who must, when it is tried, why it fails (`domain.md` §2.8).
//!
//! * `keadaan` how a registration stands, and the one next step · `rekening` the account as it is typed

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::asal::Asal;
use crate::batas::{Batas, Bernama};
use crate::bulan::{Bulan, BulanError};
use crate::karena::karena;
use crate::lapisan::Lapisan;
use crate::penjelasan::{Kanal, Kelayakan, Penjelasan};
use crate::segmen::{Pembayar, Segmen};
use crate::tagihan::HARI_JATUH_TEMPO;

mod keadaan;
mod rekening;

pub use keadaan::{
    KeadaanAutodebit, PeristiwaAutodebit, PutusanAutodebit, boleh_henti, pindah_keadaan, putusan_autodebit,
};
pub use rekening::{NONBANK, PemilikRekening, PermintaanAutodebit, baca_rekening, periksa_autodebit};

const TABEL: &[Batas] = tabel!(Batas, "autodebit_batas");
const DEBIT_PERTAMA: Bernama = Bernama::dari(TABEL, "debit_pertama_hari");
const DEBIT_KEDUA: Bernama = Bernama::dari(TABEL, "debit_kedua_hari");
const WAJIB: Bernama = Bernama::dari(TABEL, "wajib_pbpu");

/// A channel: one row of the table `autodebit_kanal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisAutodebit {
    /// Origin.
    pub asal: Asal,
    /// Layer.
    pub lapisan: &'static str,
    /// Stable code.
    pub kode: &'static str,
    /// Name.
    pub nama: &'static str,
    /// The app registers it; otherwise the bank does.
    pub di_aplikasi: bool,
}

/// Every channel of every layer.
pub const KANAL: &[BarisAutodebit] = tabel!(BarisAutodebit, "autodebit_kanal");

/// A channel to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KanalAutodebit {
    /// Stable code.
    pub kode: String,
    /// Name.
    pub nama: String,
    /// The app registers it; otherwise the bank does.
    pub di_aplikasi: bool,
}

/// The channels of a layer, those that the app registers first, each group in the order of the table.
pub fn kanal_autodebit(lapisan: Lapisan) -> Vec<KanalAutodebit> {
    let mut semua: Vec<KanalAutodebit> = KANAL
        .iter()
        .filter(|k| k.lapisan == lapisan.nama())
        .map(|k| KanalAutodebit {
            kode: k.kode.to_owned(),
            nama: k.nama.to_owned(),
            di_aplikasi: k.di_aplikasi,
        })
        .collect();
    semua.sort_by_key(|k| !k.di_aplikasi);
    semua
}

/// May a person of this segment register automatic debit (§1.2: PBPU and BP)? Others do not pay their iuran themselves.
/// `terdaftar` is the code of the channel that already debits for the family: it has to be closed first (§2.8). The
/// account may be that of the head of the family, of a member on the KK, or of a payer outside it (W36).
pub fn boleh_autodebit(segmen: &Segmen, terdaftar: Option<&str>, hari_ini: NaiveDate) -> Kelayakan {
    match (segmen.pembayar(), terdaftar) {
        (Pembayar::Peserta, None) => Kelayakan::Boleh {
            mulai: hari_ini,
            penjelasan: karena("rules-autodebit-boleh", &["§2.8", "S1:17", "S2", "W36"]),
        },
        (Pembayar::Peserta, Some(kode)) => Kelayakan::Tidak {
            alasan: "SUDAH_TERDAFTAR".to_owned(),
            jalan_lain: vec![Kanal::Aplikasi],
            penjelasan: karena("rules-autodebit-sudah-terdaftar", &["§2.8"])
                .kata("kanal", nama(kode))
                .asumsi_bila(true),
        },
        (Pembayar::TidakDiketahui, _) => Kelayakan::Tidak {
            alasan: "SEGMEN_TIDAK_DIKENAL".to_owned(),
            jalan_lain: vec![Kanal::CareCenter165],
            penjelasan: karena("rules-autodebit-tidak-dikenal", &["§2.8"]),
        },
        (Pembayar::Pusat | Pembayar::Pemda | Pembayar::PemberiKerjaDanPekerja | Pembayar::PusatDanPensiunan, _) => {
            Kelayakan::Tidak {
                alasan: "TIDAK_MEMBAYAR_SENDIRI".to_owned(),
                jalan_lain: Vec::new(),
                penjelasan: karena("rules-autodebit-bukan-mandiri", &["§2.8", "S1:17", "S2"]),
            }
        }
    }
}

/// The name of a channel, or its code where this version does not know it.
#[must_use]
pub fn nama(kode: &str) -> &str {
    KANAL.iter().find(|k| k.kode == kode).map_or(kode, |k| k.nama)
}

/// Must a person have automatic debit?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WajibAutodebit {
    /// True when it is a duty.
    pub wajib: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Must somebody who registered on `terdaftar` have automatic debit? New PBPU of every class must since 1 January 2019
/// (W36). The source speaks of PBPU; that BP need not is a default.
pub fn wajib_autodebit(segmen: &Segmen, terdaftar: NaiveDate) -> WajibAutodebit {
    let wajib = *segmen == Segmen::Pbpu && WAJIB.berlaku(terdaftar).is_some();
    let kunci = if wajib {
        "rules-autodebit-wajib"
    } else {
        "rules-autodebit-tidak-wajib"
    };
    WajibAutodebit {
        wajib,
        penjelasan: karena(kunci, &["§2.8", "W36"])
            .tanggal("terdaftar", terdaftar)
            .asumsi_bila(matches!(segmen, Segmen::Bp | Segmen::Lain(_))),
    }
}

/// When iuran are debited next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JadwalDebit {
    /// The next usual day of debit, today included.
    pub berikut: NaiveDate,
    /// True when that day is past the due date of its month: the iuran are paid without fine, but late (§6.3).
    pub lewat_jatuh_tempo: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The next usual day of debit, `hari_ini` included: the 5th or the 20th (W37). Which of them a bank takes is not
/// printed.
///
/// # Errors
/// [`BulanError`] when the next month lies outside the calendar.
pub fn jadwal_debit(hari_ini: NaiveDate) -> Result<JadwalDebit, BulanError> {
    let (pertama, kedua) = (DEBIT_PERTAMA.pada(hari_ini), DEBIT_KEDUA.pada(hari_ini));
    let bulan = Bulan::from_date(hari_ini)?;
    let (bulan, hari) = match hari_ini.day() {
        h if h <= pertama => (bulan, pertama),
        h if h <= kedua => (bulan, kedua),
        _ => (bulan.plus(1)?, pertama),
    };
    let berikut = bulan.first_day()?.with_day(hari).ok_or(BulanError::DiLuarRentang)?;
    Ok(JadwalDebit {
        berikut,
        lewat_jatuh_tempo: hari > HARI_JATUH_TEMPO,
        penjelasan: karena("rules-autodebit-jadwal", &["§2.8", "W37"])
            .tanggal("berikut", berikut)
            .jumlah("pertama", pertama)
            .jumlah("kedua", kedua),
    })
}

/// Why a debit failed. The list stands in §2.8 without a source of its own, so that its reasons are marked as assumptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GagalDebit {
    /// Too little money in the account.
    SaldoKurang,
    /// The card has expired.
    KartuKedaluwarsa,
    /// The account is closed.
    RekeningDitutup,
    /// The phone number of the wallet is dormant.
    NomorDompetMati,
    /// The family is registered with another bank, which has to be closed first.
    TerdaftarDiBankLain,
}

/// What a failed debit means and what to do: the iuran stay unpaid and can be paid by virtual account until then.
#[must_use]
pub fn gagal_debit(sebab: GagalDebit) -> Penjelasan {
    let kunci = match sebab {
        GagalDebit::SaldoKurang => "rules-autodebit-gagal-saldo",
        GagalDebit::KartuKedaluwarsa => "rules-autodebit-gagal-kartu",
        GagalDebit::RekeningDitutup => "rules-autodebit-gagal-rekening",
        GagalDebit::NomorDompetMati => "rules-autodebit-gagal-nomor",
        GagalDebit::TerdaftarDiBankLain => "rules-autodebit-gagal-terdaftar",
    };
    karena(kunci, &["§2.8", "§6.3"]).asumsi_bila(true)
}
