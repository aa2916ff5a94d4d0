//! What is known, since when, and what is being done to know it better.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::antrean::{JadwalHari, Tiket};
use super::iuran::TagihanKeluarga;
use super::peserta::Keluarga;
use crate::problem::Problem;

/// Something the gateway can be asked to tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl Resource {
    /// How old it may be before it is shown as old and asked for again, in milliseconds (`domain.md` §2: queues five
    /// minutes, other data seven days). A bill changes with the month and with each payment, so it is asked for daily.
    #[must_use]
    pub const fn max_age_ms(&self) -> i64 {
        const MINUTE: i64 = 60_000;
        const DAY: i64 = 24 * 60 * MINUTE;
        match self {
            Self::Keluarga => 7 * DAY,
            Self::Iuran => DAY,
            Self::Antrean | Self::Jadwal { .. } => 5 * MINUTE,
        }
    }
}

/// A value and when the gateway said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    /// The value.
    pub value: T,
    /// Milliseconds since 1970 UTC by the gateway's clock.
    pub as_of_ms: i64,
}

/// What is being done to know it better.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Fetch {
    /// Nothing.
    #[default]
    Idle,
    /// The gateway has been asked.
    Asking,
    /// The last try failed.
    Failed(Problem),
}

/// One thing that may be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot<T> {
    /// The newest value, however old.
    pub data: Option<Dated<T>>,
    /// What is being done about it.
    pub fetch: Fetch,
}

impl<T> Slot<T> {
    /// The newest value, however old.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        self.data.as_ref().map(|d| &d.value)
    }

    /// When the gateway said it, milliseconds since 1970 UTC.
    #[must_use]
    pub fn as_of_ms(&self) -> Option<i64> {
        self.data.as_ref().map(|d| d.as_of_ms)
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self {
            data: None,
            fetch: Fetch::Idle,
        }
    }
}

/// Everything that is known on this phone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// The family.
    pub keluarga: Slot<Keluarga>,
    /// The bill.
    pub iuran: Slot<TagihanKeluarga>,
    /// The tickets.
    pub antrean: Slot<Vec<Tiket>>,
    /// Schedules by facility and day.
    pub jadwal: BTreeMap<(String, NaiveDate), Slot<JadwalHari>>,
}

/// What the gateway told about one resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Answers [`Resource::Keluarga`].
    Keluarga(Keluarga),
    /// Answers [`Resource::Iuran`].
    Iuran(TagihanKeluarga),
    /// Answers [`Resource::Antrean`].
    Antrean(Vec<Tiket>),
    /// Answers [`Resource::Jadwal`].
    Jadwal(JadwalHari),
}

impl Known {
    /// Since when something is known, and what is being done about it.
    #[must_use]
    pub fn state(&self, resource: &Resource) -> (Option<i64>, Fetch) {
        fn of<T>(slot: &Slot<T>) -> (Option<i64>, Fetch) {
            (slot.as_of_ms(), slot.fetch.clone())
        }
        match resource {
            Resource::Keluarga => of(&self.keluarga),
            Resource::Iuran => of(&self.iuran),
            Resource::Antrean => of(&self.antrean),
            Resource::Jadwal { faskes, tanggal } => self
                .jadwal
                .get(&(faskes.clone(), *tanggal))
                .map_or_else(Default::default, of),
        }
    }

    /// Takes in what the gateway told; the asking is over. A value that does not answer `resource` changes nothing.
    pub fn put(&mut self, resource: &Resource, told: Told, as_of_ms: i64) {
        fn set<T>(slot: &mut Slot<T>, value: T, as_of_ms: i64) {
            slot.data = Some(Dated { value, as_of_ms });
            slot.fetch = Fetch::Idle;
        }
        match (resource, told) {
            (Resource::Keluarga, Told::Keluarga(value)) => set(&mut self.keluarga, value, as_of_ms),
            (Resource::Iuran, Told::Iuran(value)) => set(&mut self.iuran, value, as_of_ms),
            (Resource::Antrean, Told::Antrean(value)) => set(&mut self.antrean, value, as_of_ms),
            (Resource::Jadwal { faskes, tanggal }, Told::Jadwal(value)) => {
                let slot = self.jadwal.entry((faskes.clone(), *tanggal)).or_default();
                set(slot, value, as_of_ms);
            }
            _ => {}
        }
    }

    /// Confirms that the value still holds: the gateway said *unchanged* at `as_of_ms`.
    pub fn confirm(&mut self, resource: &Resource, as_of_ms: i64) {
        fn touch<T>(slot: &mut Slot<T>, as_of_ms: i64) {
            slot.fetch = Fetch::Idle;
            if let Some(data) = &mut slot.data {
                data.as_of_ms = data.as_of_ms.max(as_of_ms);
            }
        }
        match resource {
            Resource::Keluarga => touch(&mut self.keluarga, as_of_ms),
            Resource::Iuran => touch(&mut self.iuran, as_of_ms),
            Resource::Antrean => touch(&mut self.antrean, as_of_ms),
            Resource::Jadwal { faskes, tanggal } => {
                if let Some(slot) = self.jadwal.get_mut(&(faskes.clone(), *tanggal)) {
                    touch(slot, as_of_ms);
                }
            }
        }
    }

    /// Notes what is being done about one resource.
    pub fn set_fetch(&mut self, resource: &Resource, fetch: Fetch) {
        match resource {
            Resource::Keluarga => self.keluarga.fetch = fetch,
            Resource::Iuran => self.iuran.fetch = fetch,
            Resource::Antrean => self.antrean.fetch = fetch,
            Resource::Jadwal { faskes, tanggal } => {
                self.jadwal.entry((faskes.clone(), *tanggal)).or_default().fetch = fetch;
            }
        }
    }

    /// The newest moment at which the gateway said anything that is known here.
    #[must_use]
    pub fn newest_ms(&self) -> Option<i64> {
        let singles = [self.keluarga.as_of_ms(), self.iuran.as_of_ms(), self.antrean.as_of_ms()];
        let schedules = self.jadwal.values().map(Slot::as_of_ms);
        singles.into_iter().chain(schedules).flatten().max()
    }
}
