//! Getting back into an account: how long a ticket serves, and which proofs are enough (`domain.md` §3.3; none of it is printed
//! anywhere, §16.2).

use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// The numbers of registration and recovery: the one row of the table `akun_pulih`. Durations are seconds unless their name says
/// otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KebijakanPulih {
    /// Origin.
    pub asal: Asal,
    /// How long the ticket of a registration serves.
    pub daftar_detik: i64,
    /// How often the data of one registration can be sent.
    pub daftar_data: u32,
    /// How long the ticket of a recovery serves, and its *kode bantuan*.
    pub pulih_detik: i64,
    /// Tries at the questions from the record.
    pub tanya_coba: u32,
    /// Days after which a changed telephone number counts like any other.
    pub nomor_baru_hari: i64,
    /// How long a recovery that was proved lets a new password be set.
    pub sandi_lagi_detik: i64,
}

const BARIS: &[KebijakanPulih] = tabel!(KebijakanPulih, "akun_pulih");

/// The numbers in force.
pub const KEBIJAKAN_PULIH: KebijakanPulih = {
    let [baris] = BARIS else {
        panic!("akun_pulih must have one row")
    };
    *baris
};

/// Something that shows that an account is somebody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bukti {
    /// A code sent to the registered telephone number, as a message or read out in a call.
    Nomor,
    /// A code sent to the registered e-mail address.
    Email,
    /// A code shown on a phone that is signed in.
    PerangkatLain,
    /// Two questions from the record.
    Pertanyaan,
    /// An officer who has seen the KTP.
    Loket,
}

/// Whether proofs are enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanBukti {
    /// They are.
    pub cukup: bool,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Decides whether a new password may be set after these proofs. `nomor_diganti_hari_lalu` counts the days since the account's
/// telephone number was changed; `None` when it never was. An e-mail, another phone and a counter are enough each; a telephone
/// number and questions are enough each unless the number is new, and then only together with something else: whoever had the SIM
/// card swapped, or the number changed, holds the number and nothing more (D).
pub fn cukup_bukti(bukti: &[Bukti], nomor_diganti_hari_lalu: Option<i64>) -> PutusanBukti {
    let ada = |satu: Bukti| bukti.contains(&satu);
    let kuat = ada(Bukti::Email) || ada(Bukti::PerangkatLain) || ada(Bukti::Loket);
    let baru = nomor_diganti_hari_lalu.is_some_and(|hari| hari < KEBIJAKAN_PULIH.nomor_baru_hari);
    let (nomor, pertanyaan) = (ada(Bukti::Nomor), ada(Bukti::Pertanyaan));
    let (cukup, kunci) = if kuat || (nomor && pertanyaan) {
        (true, "rules-pulih-cukup")
    } else if !nomor && !pertanyaan {
        (false, "rules-pulih-belum")
    } else if baru {
        (false, "rules-pulih-nomor-baru")
    } else {
        (true, "rules-pulih-cukup")
    };
    PutusanBukti {
        cukup,
        penjelasan: karena(kunci, &["§3.3", "§3.4", "§16.2"])
            .jumlah("hari", KEBIJAKAN_PULIH.nomor_baru_hari)
            .asumsi_bila(true),
    }
}
