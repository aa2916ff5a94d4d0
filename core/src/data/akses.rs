//! Who looked at the family's record, as the gateway states it. That there is such a list at all is an assumption of this
//! project (D): no source says that BPJS Kesehatan tells one (`domain.md` §16).

use super::halaman::Halaman;
use super::known::{Known, Look, Resource, Told};

/// Somebody looked at something.
#[derive(Clone, PartialEq, Eq)]
pub struct Akses {
    /// The gateway's name of it.
    pub id: String,
    /// When, milliseconds since 1970 UTC by the gateway's clock.
    pub waktu_ms: i64,
    /// What kind of party it was; `None` for one that this version does not know.
    pub pihak: Option<Pihak>,
    /// How the party is called; empty when the gateway did not say.
    pub nama: String,
    /// What was looked at, in the gateway's order; `None` for data that this version has no name for.
    pub data: Vec<Option<Data>>,
    /// What for; `None` when that was not said or has no name here.
    pub untuk: Option<Untuk>,
    /// Opaque name of the member whose record it was; empty when the gateway did not say.
    pub anggota: String,
}

impl std::fmt::Debug for Akses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Akses({}, {:?})", self.waktu_ms, self.pihak)
    }
}

/// A kind of party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pihak {
    /// A health facility.
    Faskes,
    /// A branch office.
    Kantor,
    /// Care Center 165.
    CareCenter,
    /// A phone on which the account is signed in.
    Hp,
}

impl Pihak {
    /// Each with its word on the wire, which is also the end of its message keys.
    pub const ALL: [(Self, &str); 4] = [
        (Self::Faskes, "faskes"),
        (Self::Kantor, "kantor"),
        (Self::CareCenter, "care_center"),
        (Self::Hp, "hp"),
    ];
}

/// A kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Data {
    /// Whether the membership is active, the class, the facility.
    Kepesertaan,
    /// The bill and what was paid.
    Iuran,
    /// Visits with their diagnoses.
    Riwayat,
    /// Queue numbers, referrals, follow-up letters.
    Antrean,
    /// Telephone number, e-mail, address.
    Kontak,
}

impl Data {
    /// Each with its word on the wire, which is also the end of its message key.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Kepesertaan, "kepesertaan"),
        (Self::Iuran, "iuran"),
        (Self::Riwayat, "riwayat"),
        (Self::Antrean, "antrean"),
        (Self::Kontak, "kontak"),
    ];
}

/// What somebody looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Untuk {
    /// To treat somebody.
    Berobat,
    /// To give a queue number.
    Antrean,
    /// To change data.
    UbahData,
    /// To answer a question.
    Tanya,
    /// To sign in to the account.
    Masuk,
}

impl Untuk {
    /// Each with its word on the wire, which is also the end of its message key.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Berobat, "berobat"),
        (Self::Antrean, "antrean"),
        (Self::UbahData, "ubah_data"),
        (Self::Tanya, "tanya"),
        (Self::Masuk, "masuk"),
    ];
}

/// The value of a word in such a table; `None` for a word that is not in it.
#[must_use]
pub fn of_word<T: Copy>(table: &[(T, &str)], word: &str) -> Option<T> {
    let found = table.iter().find(|(_, known)| *known == word);
    found.map(|(value, _)| *value)
}

/// The word of a value in such a table; of what has no name there `lain`.
#[must_use]
pub fn word_of<T: Copy + PartialEq>(table: &[(T, &'static str)], value: Option<T>) -> &'static str {
    let found = table.iter().find(|(known, _)| Some(*known) == value);
    found.map_or("lain", |(_, word)| word)
}

impl Known {
    /// A page of who looked at the family's record, the newest first.
    #[must_use]
    pub fn akses(&self, kursor: Option<&str>) -> Look<'_, Halaman<Akses>> {
        let kursor = kursor.map(str::to_owned);
        self.look(&Resource::Akses { kursor }, |told| match told {
            Told::Akses(value) => Some(value),
            _ => None,
        })
    }
}
