//! Signing in, recovery and the device of an account: what is asked for and which ways there are (`domain.md`
//! §3.2–§3.4, §1.3).

use serde::{Deserialize, Serialize};

use super::akun::KEBIJAKAN;
use super::asal::Asal;
use super::karena::karena;
use super::lapisan::Lapisan;
use super::penjelasan::{Kanal, Penjelasan};

/// A way: one row of the table `akun_jalan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisJalan {
    /// Origin.
    pub asal: Asal,
    /// Layer.
    pub lapisan: &'static str,
    /// Code of the need.
    pub keperluan: &'static str,
    /// What is asked for, in that order.
    pub isian: &'static [&'static str],
    /// Codes of the ways, best first.
    pub jalan: &'static [&'static str],
    /// Afterwards one has to sign in again.
    pub masuk_ulang: bool,
}

/// Every way of every layer.
pub const JALAN: &[BarisJalan] = tabel!(BarisJalan, "akun_jalan");

/// What somebody needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keperluan {
    /// Sign in.
    Masuk,
    /// A forgotten password.
    LupaSandi,
    /// Another password.
    GantiSandi,
    /// Another PIN; only in layer L2025.
    GantiPin,
    /// Signing in by finger or face from now on; it stays on the device; only in layer L2025.
    Biometrik,
    /// Another phone number.
    GantiNomorHp,
    /// The registered phone number no longer works, so that no OTP can arrive.
    NomorLamaMati,
}

impl Keperluan {
    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Masuk => "masuk",
            Self::LupaSandi => "lupa_sandi",
            Self::GantiSandi => "ganti_sandi",
            Self::GantiPin => "ganti_pin",
            Self::Biometrik => "biometrik",
            Self::GantiNomorHp => "ganti_nomor_hp",
            Self::NomorLamaMati => "nomor_lama_mati",
        }
    }
}

/// What is asked for and through whom it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JalanAkun {
    /// What is asked for, in that order.
    pub isian: Vec<String>,
    /// The ways, best first.
    pub jalan: Vec<Kanal>,
    /// Afterwards one has to sign in again.
    pub masuk_ulang: bool,
    /// Source tags.
    pub sumber: Vec<String>,
}

/// The way for a need in a layer; `None` where the layer does not have it.
pub fn jalan_akun(keperluan: Keperluan, lapisan: Lapisan) -> Option<JalanAkun> {
    let baris = JALAN
        .iter()
        .find(|b| b.keperluan == keperluan.kode() && b.lapisan == lapisan.nama())?;
    Some(JalanAkun {
        isian: baris.isian.iter().map(|i| (*i).to_owned()).collect(),
        jalan: baris.jalan.iter().filter_map(|k| Kanal::dari_kode(k)).collect(),
        masuk_ulang: baris.masuk_ulang,
        sumber: baris.asal.tag().into_iter().map(str::to_owned).collect(),
    })
}

/// What a sign-in on a device asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanPerangkat {
    /// An OTP is asked for.
    pub perlu_otp: bool,
    /// Active devices that are signed out, the longest active first.
    pub keluarkan: u32,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Decides a sign-in: a device known to the account signs in as before; another one asks for an OTP and signs out so
/// many that no more than the allowed number stay active (§3.4, D).
pub fn periksa_perangkat(dikenal: bool, aktif_lain: u32) -> PutusanPerangkat {
    let keluarkan = aktif_lain.saturating_add(1).saturating_sub(KEBIJAKAN.perangkat_aktif);
    let kunci = match (dikenal, keluarkan) {
        (true, 0) => "rules-akun-perangkat-dikenal",
        (false, 0) => "rules-akun-perangkat-baru",
        (_, _) => "rules-akun-perangkat-ganti",
    };
    PutusanPerangkat {
        perlu_otp: !dikenal || keluarkan > 0,
        keluarkan,
        penjelasan: karena(kunci, &["§3.4", "§16.2"])
            .jumlah("keluar", keluarkan)
            .asumsi_bila(true),
    }
}

/// Why a menu is locked; `None` when it is open. A menu that needs an account is locked until somebody is signed in and
/// is a participant: an account alone does not make one (§1.3, W04).
pub fn menu_terkunci(perlu_masuk: bool, masuk: bool, sudah_peserta: bool) -> Option<Penjelasan> {
    let kunci = if !perlu_masuk {
        return None;
    } else if !masuk {
        "rules-akun-terkunci-masuk"
    } else if !sudah_peserta {
        "rules-akun-terkunci-peserta"
    } else {
        return None;
    };
    Some(karena(kunci, &["§1.3", "§16.3", "R04", "W04"]).asumsi_bila(true))
}

/// Why a menu that takes an active card does nothing for somebody whose card is not; `None` when it does. `aktif` is `None` while
/// nobody knows, and then nothing is locked (§2.10, §2.11; which menus these are stands nowhere, §16.3).
pub fn menu_tidak_aktif(perlu_aktif: bool, aktif: Option<bool>) -> Option<Penjelasan> {
    (perlu_aktif && aktif == Some(false))
        .then(|| karena("rules-akun-terkunci-aktif", &["§1.3", "§16.3"]).asumsi_bila(true))
}

#[cfg(test)]
mod tests {
    use super::{JALAN, Kanal};

    #[test]
    fn every_way_in_the_table_is_known() {
        for baris in JALAN {
            assert!(baris.jalan.iter().all(|k| Kanal::dari_kode(k).is_some()), "{baris:?}");
        }
    }
}
