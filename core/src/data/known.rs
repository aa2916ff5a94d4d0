//! What is known, since when, and what is being done to know it better.
//!
//! One map holds everything: a [`Resource`] names what can be known, a [`Told`] is what the gateway said, a [`Policy`] says
//! how long it is good for and whose it is. Pages look through one accessor a resource, which stands beside its values
//! (`data::peserta`, for example) and gives a [`Look`].

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::akses::Akses;
use super::antrean::{JadwalHari, Tiket};
use super::artikel::Artikel;
use super::autodebit::Autodebit;
use super::faskes::{Direktori, Rincian};
use super::halaman::Halaman;
use super::iuran::TagihanKeluarga;
use super::kamar::Kamar;
use super::konsultasi::{Dokter, Konsultasi};
use super::kunjungan::Kunjungan;
use super::operasi::Operasi;
use super::pembayaran::Pembayaran;
use super::pendaftaran::Pendaftaran;
use super::pengaduan::Pengaduan;
use super::perangkat::DaftarPerangkat;
use super::percakapan::Percakapan;
use super::perubahan::{DaftarPerubahan, DaftarWilayah};
use super::peserta::Keluarga;
use super::problem::Problem;
use super::rehab::Rehab;
use super::rujukan::{JadwalRs, Rujukan, SuratKontrol};
use super::skrining::{DaftarPertanyaan, Skrining};

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// Something the gateway can be asked to tell. Holds no personal number: its JSON is the name under which it is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resource {
    /// The family on the KK.
    Keluarga,
    /// The family's bill.
    Iuran,
    /// The family's queue tickets.
    Antrean,
    /// The schedule of one FKTP on one day.
    Jadwal {
        /// Facility code.
        faskes: String,
        /// The day.
        tanggal: NaiveDate,
    },
    /// The doctors of one poli of a hospital on one day.
    JadwalRs {
        /// Facility code.
        faskes: String,
        /// Poli code.
        poli: String,
        /// The day.
        tanggal: NaiveDate,
    },
    /// The family's referrals.
    Rujukan,
    /// The family's follow-up letters.
    SuratKontrol,
    /// The directory of facilities, as far as it differs from a version.
    Faskes {
        /// The version, see [`super::faskes::Direktori::versi`]; 0 asks for the whole directory.
        sejak: u32,
    },
    /// Articles newer than a version.
    Artikel {
        /// The version, see [`super::artikel::VERSI`].
        sejak: u32,
    },
    /// The beds of the hospitals in an area.
    TempatTidur {
        /// Code of the area, a regency or a district.
        wilayah: String,
    },
    /// The beds of one hospital.
    TempatTidurRs {
        /// Code of the hospital.
        kode: String,
    },
    /// More about one facility.
    RincianFaskes {
        /// Facility code.
        kode: String,
    },
    /// The family's scheduled operations.
    Operasi,
    /// A hospital's operations between two days, of others without a name.
    OperasiRs {
        /// Facility code.
        faskes: String,
        /// First day.
        awal: NaiveDate,
        /// Last day.
        akhir: NaiveDate,
    },
    /// A page of visits to health facilities, the newest first.
    Kunjungan {
        /// Opaque name of the member; empty for the whole family.
        anggota: String,
        /// Where the page begins; `None` for the first one.
        kursor: Option<String>,
    },
    /// A registration by its ticket, or those of the account.
    Pendaftaran {
        /// Unguessable name; `None` for those of the account.
        tiket: Option<String>,
    },
    /// The family's automatic debit.
    Autodebit,
    /// The phones that the account knows by a key of their own.
    Perangkat,
    /// Changes of the family's data that were asked for.
    Perubahan,
    /// The areas below an area, for an address.
    Wilayah {
        /// Code of the area.
        induk: String,
    },
    /// A page of who looked at the family's record, the newest first.
    Akses {
        /// Where the page begins; `None` for the first one.
        kursor: Option<String>,
    },
    /// A page of what the family has paid, the newest first.
    Pembayaran {
        /// Where the page begins; `None` for the first one.
        kursor: Option<String>,
    },
    /// A page of the account's complaints and questions, the newest first.
    Pengaduan {
        /// Where the page begins; `None` for the first one.
        kursor: Option<String>,
    },
    /// One complaint or question.
    RincianPengaduan {
        /// Its number.
        tiket: String,
    },
    /// The family's newest plan of instalments.
    Rehab,
    /// The doctors to whom a member may write.
    Dokter {
        /// Opaque name of the member.
        anggota: String,
    },
    /// The family's consultations.
    Konsultasi,
    /// A piece of a conversation with a doctor.
    Percakapan {
        /// Opaque name of the consultation.
        id: String,
        /// Number of the message after which it begins.
        sejak: u32,
    },
    /// The questionnaire of the screening that is asked for now.
    Kuesioner,
    /// The screenings of a member.
    Skrining {
        /// Opaque name of the member.
        anggota: String,
    },
}

/// What the gateway told about one resource.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // each answers the resource of its name
pub enum Told {
    Keluarga(Keluarga),
    Iuran(TagihanKeluarga),
    Antrean(Vec<Tiket>),
    Jadwal(JadwalHari),
    JadwalRs(JadwalRs),
    Rujukan(Vec<Rujukan>),
    SuratKontrol(Vec<SuratKontrol>),
    Faskes(Arc<Direktori>),
    Artikel(Vec<Artikel>),
    RincianFaskes(Rincian),
    TempatTidur(Vec<Kamar>),
    Operasi(Vec<Operasi>),
    Kunjungan(Halaman<Kunjungan>),
    Autodebit(Autodebit),
    Pembayaran(Halaman<Pembayaran>),
    Akses(Halaman<Akses>),
    Pendaftaran(Vec<Pendaftaran>),
    Pengaduan(Halaman<Pengaduan>),
    RincianPengaduan(Pengaduan),
    Perangkat(DaftarPerangkat),
    Perubahan(DaftarPerubahan),
    Wilayah(DaftarWilayah),
    Rehab(Rehab),
    Dokter(Vec<Dokter>),
    Konsultasi(Vec<Konsultasi>),
    Percakapan(Percakapan),
    Kuesioner(DaftarPertanyaan),
    Skrining(Vec<Skrining>),
}

/// Whose something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The account's: asked for in its session, shown to nobody else, gone when its data is forgotten.
    Account,
    /// Everybody's: asked for without a session, and kept when another person signs in.
    Public,
}

/// How long something is good for, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// How old it may be before it is shown as old and asked for again, milliseconds.
    pub fresh_ms: i64,
    /// How old it may be before it is no longer kept, milliseconds.
    pub keep_ms: i64,
    /// Whose it is.
    pub scope: Scope,
}

impl Resource {
    /// How long it is good for (`domain.md` §2: queues five minutes, other data seven days; a bill changes with the month
    /// and with each payment, so it is asked for daily). What a person may need in a dead spot is kept for a year.
    #[must_use]
    pub const fn policy(&self) -> Policy {
        let (fresh_ms, keep_ms, scope) = match self {
            Self::Keluarga => (7 * DAY, 366 * DAY, Scope::Account),
            Self::Iuran | Self::Rehab | Self::Autodebit => (DAY, 366 * DAY, Scope::Account),
            Self::Antrean => (5 * MINUTE, 31 * DAY, Scope::Account),
            // A facility's hours are nobody's secret, but this gateway tells them to participants only.
            Self::Jadwal { .. } | Self::JadwalRs { .. } => (5 * MINUTE, 3 * DAY, Scope::Account),
            Self::Rujukan | Self::SuratKontrol => (7 * DAY, 366 * DAY, Scope::Account),
            Self::Faskes { .. } => (7 * DAY, 366 * DAY, Scope::Public),
            Self::Artikel { .. } => (30 * DAY, 366 * DAY, Scope::Public),
            // Beds are asked for again every five minutes; how old each figure is, its hospital says.
            Self::TempatTidur { .. } | Self::TempatTidurRs { .. } => (5 * MINUTE, 30 * DAY, Scope::Public),
            Self::RincianFaskes { .. } => (7 * DAY, 31 * DAY, Scope::Public),
            Self::Operasi => (DAY, 366 * DAY, Scope::Account),
            Self::Perubahan => (DAY, 366 * DAY, Scope::Account),
            // Who looked is asked for anew daily. The list tells where somebody was treated and serves no one in a dead spot, so
            // it is kept no longer than a person may need to complain of it.
            Self::Akses { .. } => (DAY, 60 * DAY, Scope::Account),
            // Which phones get in is looked at anew whenever somebody asks.
            Self::Perangkat => (5 * MINUTE, 31 * DAY, Scope::Account),
            // Who is there now is worth something only in a live answer; the names stay.
            Self::Dokter { .. } => (7 * DAY, 31 * DAY, Scope::Account),
            Self::Konsultasi | Self::Percakapan { .. } => (5 * MINUTE, 366 * DAY, Scope::Account),
            Self::Skrining { .. } => (7 * DAY, 366 * DAY, Scope::Account),
            // A questionnaire is by version, and asked for again when the gateway refuses an older one.
            Self::Wilayah { .. } | Self::Kuesioner => (30 * DAY, 366 * DAY, Scope::Public),
            // The gateway unmasks the family's own rows, so the list is the account's.
            Self::OperasiRs { .. } => (DAY, 31 * DAY, Scope::Account),
            // Whoever holds the ticket may ask: nobody needs an account to register.
            Self::Pendaftaran { tiket: Some(_) } => (DAY, 366 * DAY, Scope::Public),
            Self::Pendaftaran { tiket: None } => (DAY, 366 * DAY, Scope::Account),
            Self::Pengaduan { kursor: Some(_) } => (DAY, 60 * DAY, Scope::Account),
            Self::Pengaduan { kursor: None } | Self::RincianPengaduan { .. } => (DAY, 366 * DAY, Scope::Account),
            // Later pages bear the cursor of the day on which they were told: after a while nobody asks for them again.
            Self::Pembayaran { kursor: Some(_) } | Self::Kunjungan { kursor: Some(_), .. } => {
                (7 * DAY, 60 * DAY, Scope::Account)
            }
            Self::Pembayaran { kursor: None } | Self::Kunjungan { kursor: None, .. } => {
                (7 * DAY, 366 * DAY, Scope::Account)
            }
        };
        Policy {
            fresh_ms,
            keep_ms,
            scope,
        }
    }

    /// Whether reading `other` settles what waits for this. A message waits for what is said after it was written, in
    /// whichever piece of its conversation that comes.
    #[must_use]
    pub fn is_settled_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Percakapan { id, sejak }, Self::Percakapan { id: read, sejak: from }) => id == read && from >= sejak,
            _ => self == other,
        }
    }

    /// Name under which it is kept.
    #[must_use]
    pub fn key(&self) -> String {
        // Text and dates only, which can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The resource kept under a name; `None` for a name of another version.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        serde_json::from_str(key).ok()
    }
}

/// What is being done to know something better.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Fetch {
    /// Nothing.
    #[default]
    Idle,
    /// What is kept on this phone is being read.
    Loading,
    /// The gateway has been asked.
    Asking,
    /// The last try failed.
    Failed(Problem),
}

/// A value, when the gateway said it, and how much of it could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The value.
    pub told: Told,
    /// Milliseconds since 1970 UTC by the gateway's clock.
    pub as_of_ms: i64,
    /// Rows of its lists that could not be read and were left out.
    pub skipped: u32,
}

/// One thing that may be known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Slot {
    dated: Option<Dated>,
    fetch: Fetch,
    /// See [`Look::live`].
    live: bool,
}

/// One thing that may be known, as a page sees it.
#[derive(Debug, PartialEq, Eq)]
pub struct Look<'a, T> {
    /// The newest value, however old.
    pub value: Option<&'a T>,
    /// When the gateway said it, milliseconds since 1970 UTC.
    pub as_of_ms: Option<i64>,
    /// Rows of its lists that could not be read and were left out.
    pub skipped: u32,
    /// What is being done about it.
    pub fetch: &'a Fetch,
    /// See [`Policy::fresh_ms`].
    pub fresh_ms: i64,
    /// Whether the gateway said it in this run, and nothing has happened since that makes it doubtful; what was read from
    /// this phone is not live.
    pub live: bool,
    /// Whose it is.
    pub scope: Scope,
}

impl<T> Clone for Look<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Look<'_, T> {}

impl<'a, T> Look<'a, T> {
    /// The newest value and when the gateway said it.
    #[must_use]
    pub fn dated(&self) -> Option<(&'a T, i64)> {
        Some((self.value?, self.as_of_ms?))
    }

    /// The same; or nothing known and an answer that was not understood, when the value cannot be meant.
    pub(super) fn if_meant(self, meant: impl FnOnce(&T) -> bool) -> Self {
        match self.value {
            Some(value) if !meant(value) => Self {
                value: None,
                as_of_ms: None,
                skipped: 0,
                fetch: match self.fetch {
                    Fetch::Idle => &NOT_UNDERSTOOD,
                    fetch => fetch,
                },
                ..self
            },
            _ => self,
        }
    }
}

static NOT_UNDERSTOOD: Fetch = Fetch::Failed(Problem::NotUnderstood);

/// Everything that is known in this run. What is kept on the phone comes in when a page first needs it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    slots: BTreeMap<Resource, Slot>,
    /// What was looked at; a page must need whatever it looks at, or it would see nothing of what is kept.
    #[cfg(any(test, feature = "examples"))]
    looked: std::cell::RefCell<std::collections::BTreeSet<Resource>>,
}

impl Known {
    /// What is known of a resource: the one way in, used by the accessors that stand beside each subject's values.
    pub(super) fn look<'a, T>(&'a self, resource: &Resource, of: fn(&'a Told) -> Option<&'a T>) -> Look<'a, T> {
        #[cfg(any(test, feature = "examples"))]
        self.looked.borrow_mut().insert(resource.clone());
        let slot = self.slots.get(resource);
        let dated = slot.and_then(|slot| slot.dated.as_ref());
        let value = dated.and_then(|dated| of(&dated.told));
        let policy = resource.policy();
        Look {
            value,
            as_of_ms: dated.filter(|_| value.is_some()).map(|dated| dated.as_of_ms),
            skipped: dated.map_or(0, |dated| dated.skipped),
            fetch: slot.map_or(&Fetch::Idle, |slot| &slot.fetch),
            fresh_ms: policy.fresh_ms,
            live: slot.is_some_and(|slot| slot.live),
            scope: policy.scope,
        }
    }

    /// When the gateway said what is kept of a resource, milliseconds since 1970 UTC; `None` when nothing of it is kept.
    #[must_use]
    pub fn kept(&self, resource: &Resource) -> Option<i64> {
        self.look(resource, Some).as_of_ms
    }

    /// Takes in what the gateway told; the asking is over.
    pub fn put(&mut self, resource: &Resource, dated: Dated) {
        *self.slot(resource) = Slot {
            dated: Some(dated),
            fetch: Fetch::Idle,
            live: false,
        };
    }

    /// The gateway itself has just said the value.
    pub fn hear(&mut self, resource: &Resource) {
        self.slot(resource).live = true;
    }

    /// What the gateway said may no longer hold.
    pub fn doubt(&mut self, doubtful: impl Fn(&Resource) -> bool) {
        for (resource, slot) in &mut self.slots {
            slot.live &= !doubtful(resource);
        }
    }

    /// Confirms that the value still holds: the gateway said *unchanged* at `as_of_ms`.
    pub fn confirm(&mut self, resource: &Resource, as_of_ms: i64) {
        let slot = self.slot(resource);
        slot.fetch = Fetch::Idle;
        if let Some(dated) = &mut slot.dated {
            dated.as_of_ms = as_of_ms;
        }
    }

    /// Notes what is being done about one resource.
    pub fn set_fetch(&mut self, resource: &Resource, fetch: Fetch) {
        self.slot(resource).fetch = fetch;
    }

    /// The newest moment at which the gateway is known to have told anything, milliseconds since 1970 UTC.
    pub(super) fn newest_ms(&self) -> Option<i64> {
        let dated = self.slots.values().filter_map(|slot| slot.dated.as_ref());
        dated.map(|dated| dated.as_of_ms).max()
    }

    /// Whether it is known or being asked for.
    #[must_use]
    pub fn holds(&self, resource: &Resource) -> bool {
        self.slots.contains_key(resource)
    }

    /// Forgets what does not answer `keep`.
    pub fn retain(&mut self, keep: impl Fn(&Resource, Option<i64>) -> bool) {
        self.slots
            .retain(|resource, slot| keep(resource, slot.dated.as_ref().map(|dated| dated.as_of_ms)));
    }

    fn slot(&mut self, resource: &Resource) -> &mut Slot {
        self.slots.entry(resource.clone()).or_default()
    }

    /// What was looked at since the last call.
    #[cfg(any(test, feature = "examples"))]
    pub fn take_looked(&self) -> std::collections::BTreeSet<Resource> {
        self.looked.take()
    }

    /// The value of a resource, to be changed by an example; `None` when nothing is known.
    #[cfg(any(test, feature = "examples"))]
    pub fn dated_mut(&mut self, resource: &Resource) -> Option<&mut Dated> {
        self.slots.get_mut(resource)?.dated.as_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    #[test]
    fn a_resource_is_found_again_by_its_name() {
        for resource in [
            Resource::Keluarga,
            Resource::Iuran,
            Resource::Antrean,
            Resource::Jadwal {
                faskes: "9901U020".into(),
                tanggal: day(),
            },
            Resource::JadwalRs {
                faskes: "9901R001".into(),
                poli: "INT".into(),
                tanggal: day(),
            },
            Resource::Rujukan,
            Resource::SuratKontrol,
            Resource::Pembayaran { kursor: None },
            Resource::Operasi,
            Resource::Perubahan,
            Resource::Wilayah {
                induk: "32.76.06".into(),
            },
            Resource::Rehab,
            Resource::Kuesioner,
            Resource::Skrining { anggota: "abcd".into() },
            Resource::OperasiRs {
                faskes: "99000040".into(),
                awal: day(),
                akhir: day(),
            },
            Resource::Kunjungan {
                anggota: "abcd".into(),
                kursor: None,
            },
            Resource::Pembayaran {
                kursor: Some("b/1".into()),
            },
        ] {
            assert_eq!(Resource::of_key(&resource.key()), Some(resource));
        }
        assert_eq!(Resource::of_key("\"kolam\""), None);
        assert_eq!(Resource::Keluarga.key(), "\"keluarga\"");
    }

    #[test]
    fn a_value_that_does_not_answer_its_resource_is_nothing_known() {
        let mut known = Known::default();
        let dated = Dated {
            told: Told::Antrean(Vec::new()),
            as_of_ms: 1,
            skipped: 0,
        };
        known.put(&Resource::Keluarga, dated);
        assert_eq!(known.keluarga().value, None);
        assert_eq!(known.keluarga().as_of_ms, None);
    }

    #[test]
    fn an_earlier_date_of_the_gateway_may_set_a_value_back() {
        // One answer with a wrong date must not stay for ever.
        let mut known = Known::default();
        let dated = Dated {
            told: Told::Antrean(Vec::new()),
            as_of_ms: 9_000,
            skipped: 0,
        };
        known.put(&Resource::Antrean, dated);
        known.confirm(&Resource::Antrean, 7_000);
        assert_eq!(known.antrean().as_of_ms, Some(7_000));
    }
}
