//! Commands: what a participant can ask the gateway to do, by subject.
//!
//! A [`Perintah`] is what is asked. A [`Janji`] is a perintah as a person may be told about it: where it stands and what
//! came of it. How it is stored and sent is the outbox's business (`app::outbox`), how it is written on the wire the
//! gateway's (`gateway`).

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::antrean::{self, Tiket};
use super::autodebit;
use super::known::Resource;
use super::lampiran::Lampiran;
use super::pendaftaran::{self, BayiTerdaftar, Pendaftaran};
use super::{konsultasi, kunjungan, pengaduan, perangkat, perubahan, petugas, rehab, skrining};

/// Makes what is the same for all subjects, so that a subject is one line below.
macro_rules! subjects {
    ($($(#[$meta:meta])* $subject:ident($perintah:ty),)*) => {
        /// What can be asked, by subject.
        #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)] // each is the subject of its module
        pub enum Perintah {
            $($(#[$meta])* $subject($perintah),)*
        }

        impl Perintah {
            /// What the application has to know about it.
            #[must_use]
            pub fn about(&self) -> About<'_> {
                match self {
                    $($(#[$meta])* Self::$subject(perintah) => perintah.about(),)*
                }
            }

            /// Every kind of perintah there is; the tests of the outbox cut each of them everywhere.
            #[cfg(test)]
            pub fn one_of_each() -> Vec<Self> {
                let mut all = Vec::new();
                $($(#[$meta])* all.extend(<$perintah>::one_of_each().into_iter().map(Self::$subject));)*
                all
            }
        }
    };
}

subjects! {
    Antrean(antrean::Perintah),
    Autodebit(autodebit::Perintah),
    Konsultasi(konsultasi::Perintah),
    Kunjungan(kunjungan::Perintah),
    Pendaftaran(pendaftaran::Perintah),
    Pengaduan(pengaduan::Perintah),
    Perangkat(perangkat::Perintah),
    Perubahan(perubahan::Perintah),
    Petugas(petugas::Perintah),
    Rehab(rehab::Perintah),
    Skrining(skrining::Perintah),
    // Stands in for subjects to come, so that what no real command needs yet is tried all the same.
    #[cfg(test)]
    Uji(super::uji::Perintah),
}

/// What the application has to know about a perintah.
#[derive(Debug, Clone)]
pub struct About<'a> {
    /// Stem of its words: `janji-what-<name>` says what was asked.
    pub name: &'static str,
    /// Order is kept inside a lane, never across. Stays in memory, so it may name a person.
    pub lane: Cow<'a, str>,
    /// Whether it is asked in a session. Without one it is nobody's: sent without a token, found again by its id alone.
    pub session: bool,
    /// Whether the phone's owner shows that it is them before it is promised: with the phone's own lock or a PIN.
    pub step_up: bool,
    /// What goes up before it leaves.
    pub lampiran: &'a [Lampiran],
    /// What its outcome makes doubtful.
    pub stale: fn(&Resource) -> bool,
    /// Forgotten by itself once this was read after it was accepted.
    pub settled_by: Option<Resource>,
}

impl Perintah {
    /// What goes on by itself, under the same promise, once this was accepted.
    #[must_use]
    pub fn lanjutan(&self) -> Option<Self> {
        self.antrean()?.lanjutan().map(Self::Antrean)
    }

    /// The files that go up before it leaves, see [`About::lampiran`]; the gateway's names are written into them.
    pub fn lampiran_mut(&mut self) -> &mut [Lampiran] {
        match self {
            Self::Pengaduan(perintah) => perintah.lampiran_mut(),
            _ => &mut [],
        }
    }

    /// Whether it goes on where another one was accepted, see [`Perintah::lanjutan`].
    #[must_use]
    pub const fn is_lanjutan(&self) -> bool {
        matches!(self, Self::Antrean(antrean::Perintah::AmbilFkrtl(ambil)) if ambil.lanjutan)
    }

    /// What is asked of a queue; `None` for another subject.
    #[must_use]
    pub const fn antrean(&self) -> Option<&antrean::Perintah> {
        match self {
            Self::Antrean(perintah) => Some(perintah),
            _ => None,
        }
    }

    /// A message in a talk, whoever sits on the other side; `None` for anything else.
    #[must_use]
    pub const fn pesan(&self) -> Option<&konsultasi::Pesan> {
        match self {
            Self::Konsultasi(konsultasi::Perintah::Pesan(pesan)) | Self::Petugas(petugas::Perintah::Pesan(pesan)) => {
                Some(pesan)
            }
            _ => None,
        }
    }

    /// The end of a talk, whoever sits on the other side; `None` for anything else.
    #[must_use]
    pub const fn akhiri(&self) -> Option<&konsultasi::Akhiri> {
        match self {
            Self::Konsultasi(konsultasi::Perintah::Akhiri(akhiri))
            | Self::Petugas(petugas::Perintah::Akhiri(akhiri)) => Some(akhiri),
            _ => None,
        }
    }
}

impl std::fmt::Debug for Perintah {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Perintah({})", self.about().name)
    }
}

/// What came of an accepted perintah.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // each is what its name says
#[allow(clippy::large_enum_variant)] // a phone holds a few dozen promises at most
pub enum Hasil {
    Tiket(Tiket),
    Pendaftaran(Pendaftaran),
    Bayi(BayiTerdaftar),
    /// First day on which a change counts.
    BerlakuMulai(NaiveDate),
    Rehab(rehab::Rencana),
    /// The gateway's name of a talk with a doctor or an officer.
    Konsultasi(String),
    /// The number of a complaint.
    Pengaduan(String),
    Skrining(skrining::Skrining),
}

/// Where a perintah stands, in the words a person sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keadaan {
    /// Durable on this phone; the gateway has certainly not acted on it.
    Tersimpan,
    /// On its way; durable as such before the first byte leaves.
    Dikirim,
    /// The gateway did it.
    Diterima,
    /// The gateway refused it.
    Ditolak {
        /// Machine-readable reason.
        alasan: String,
        /// The gateway's sentence, shown as a quotation.
        pesan: String,
    },
    /// It left this phone and no answer came; resolved by asking the gateway with the same id.
    BelumPasti,
    /// The person stopped waiting for it: it left this phone, and what came of it this phone will not ask again.
    Dilepas,
}

impl Keadaan {
    /// Whether nothing more will happen to the perintah.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Diterima | Self::Ditolak { .. } | Self::Dilepas)
    }
}

/// A perintah as a person may be told about it: never ahead of the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Janji {
    /// Its id.
    pub id: String,
    /// What was asked.
    pub perintah: Perintah,
    /// Where it stands; `None` while it is still being written down on this phone.
    pub keadaan: Option<Keadaan>,
    /// What came of it, once it is *diterima* and the answer could be read.
    pub hasil: Option<Hasil>,
    /// Phone's wall clock when it was made, milliseconds since 1970 UTC; shown, never relied on.
    pub made_ms: i64,
    /// How much of its files has gone up, percent; `None` when it has none, when they are all there, or before the gateway was
    /// asked how much it has.
    pub naik: Option<u8>,
    /// Whether it can still be taken back: it has never left the phone.
    pub can_withdraw: bool,
    /// Whether the person may stop waiting for it: it has left, and no answer came in several tries.
    pub can_give_up: bool,
    /// Whether it could not be written down (full disk, for example) and waits for the next try.
    pub unsaved: bool,
}

impl Janji {
    /// Whether nothing more will happen to it.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.keadaan.as_ref().is_some_and(Keadaan::is_final)
    }

    /// The queue number that it brought.
    #[must_use]
    pub const fn tiket(&self) -> Option<&Tiket> {
        match &self.hasil {
            Some(Hasil::Tiket(tiket)) => Some(tiket),
            _ => None,
        }
    }
}
