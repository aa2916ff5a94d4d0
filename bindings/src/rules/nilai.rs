//! How the small values of the rules cross: dates, months, hours, money and weight.
//!
//! A text that is none is refused with a code of its own, such as `TANGGAL_FORMAT`, before the rule is asked.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use jkn_core::rules::antrean::JamPraktik;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::penjelasan::{self, Penjelasan};
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::skrining::berat::Kilogram;

use super::salah::RuleError;
use super::types::Zona;

/// A date, `yyyy-mm-dd`.
pub type Tanggal = NaiveDate;
/// Date and time on a facility's wall, `yyyy-mm-ddThh:mm:ss`.
pub type WaktuSetempat = NaiveDateTime;
/// An instant with its offset, `yyyy-mm-ddThh:mm:ss+07:00`.
pub type Saat = DateTime<FixedOffset>;

uniffi::custom_type!(Tanggal, String, {
    remote,
    lower: |tanggal| tanggal.to_string(),
    try_lift: |teks| Ok(teks.parse().map_err(|_| RuleError::format("tanggal"))?),
});
uniffi::custom_type!(WaktuSetempat, String, {
    remote,
    lower: |waktu| waktu.format("%Y-%m-%dT%H:%M:%S").to_string(),
    try_lift: |teks| Ok(teks.parse().map_err(|_| RuleError::format("waktu"))?),
});
uniffi::custom_type!(Saat, String, {
    remote,
    lower: |saat| saat.to_rfc3339(),
    try_lift: |teks| Ok(DateTime::parse_from_rfc3339(&teks).map_err(|_| RuleError::format("saat"))?),
});
uniffi::custom_type!(Bulan, String, {
    remote,
    lower: |bulan| bulan.into(),
    try_lift: |teks| Ok(teks.try_into().map_err(|_| RuleError::format("bulan"))?),
});
uniffi::custom_type!(JamPraktik, String, {
    remote,
    lower: |jam| jam.into(),
    try_lift: |teks| Ok(teks.parse().map_err(|_| RuleError::format("jam_praktik"))?),
});
uniffi::custom_type!(Rupiah, i64, {
    remote,
    lower: |rupiah| rupiah.0,
    try_lift: |jumlah| Ok(Rupiah(jumlah)),
});
uniffi::custom_type!(Kilogram, f64, {
    remote,
    lower: |berat| berat.into(),
    try_lift: |kg| Ok(Kilogram::try_from(kg).map_err(RuleError::from)?),
});
uniffi::custom_type!(Penjelasan, Reason, {
    remote,
    lower: |penjelasan| penjelasan.into(),
    try_lift: |reason| Ok(reason.into()),
});

/// Why a rule answered as it did. Give it to `explain` for the words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Reason {
    /// Key of the message, the same in every language and version.
    pub kunci: String,
    /// Numbers and dates of the message by name.
    pub nilai: HashMap<String, ReasonValue>,
    /// Sources: section of the rule book or source tag.
    pub sumber: Vec<String>,
    /// True when no published source settles the point and the answer rests on a default of this project.
    pub asumsi: bool,
}

/// One number or date inside a reason.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum ReasonValue {
    /// Whole rupiah.
    Money {
        /// The amount.
        rupiah: i64,
    },
    /// A calendar month.
    Month {
        /// The month, `yyyy-mm`.
        bulan: Bulan,
    },
    /// A calendar date.
    Date {
        /// The date, `yyyy-mm-dd`.
        tanggal: Tanggal,
    },
    /// A plain count.
    Count {
        /// How many.
        jumlah: i64,
    },
    /// A time of day.
    Clock {
        /// Hour, 0 to 24; 24 is midnight at the end of the day.
        pukul: u32,
        /// Minute, 0 to 59.
        menit: u32,
        /// Whose clock; none for the reader's own.
        zona: Option<Zona>,
    },
    /// A moment with its day.
    Moment {
        /// Wall clock, `yyyy-mm-ddThh:mm:ss`.
        waktu: WaktuSetempat,
        /// Whose clock; none for the reader's own.
        zona: Option<Zona>,
    },
    /// A word that is the same in every language.
    Word {
        /// The word.
        kata: String,
    },
}

impl From<Penjelasan> for Reason {
    fn from(penjelasan: Penjelasan) -> Self {
        let nilai = penjelasan.nilai.into_iter().map(|(nama, nilai)| (nama, nilai.into()));
        Self {
            kunci: penjelasan.kunci,
            nilai: nilai.collect(),
            sumber: penjelasan.sumber,
            asumsi: penjelasan.asumsi,
        }
    }
}

impl From<Reason> for Penjelasan {
    fn from(reason: Reason) -> Self {
        let mut nilai: Vec<_> = reason.nilai.into_iter().map(|(nama, n)| (nama, n.into())).collect();
        // A map has no order; a message finds its arguments by name.
        nilai.sort_by(|(satu, _), (lain, _)| satu.cmp(lain));
        Self {
            kunci: reason.kunci,
            nilai,
            sumber: reason.sumber,
            asumsi: reason.asumsi,
        }
    }
}

impl From<penjelasan::Nilai> for ReasonValue {
    fn from(nilai: penjelasan::Nilai) -> Self {
        match nilai {
            penjelasan::Nilai::Rupiah(Rupiah(rupiah)) => Self::Money { rupiah },
            penjelasan::Nilai::Bulan(bulan) => Self::Month { bulan },
            penjelasan::Nilai::Tanggal(tanggal) => Self::Date { tanggal },
            penjelasan::Nilai::Jumlah(jumlah) => Self::Count { jumlah },
            penjelasan::Nilai::Jam(penjelasan::Jam { pukul, menit, zona }) => Self::Clock { pukul, menit, zona },
            penjelasan::Nilai::Saat(penjelasan::Saat { waktu, zona }) => Self::Moment { waktu, zona },
            penjelasan::Nilai::Kata(kata) => Self::Word { kata },
        }
    }
}

impl From<ReasonValue> for penjelasan::Nilai {
    fn from(nilai: ReasonValue) -> Self {
        match nilai {
            ReasonValue::Money { rupiah } => Self::Rupiah(Rupiah(rupiah)),
            ReasonValue::Month { bulan } => Self::Bulan(bulan),
            ReasonValue::Date { tanggal } => Self::Tanggal(tanggal),
            ReasonValue::Count { jumlah } => Self::Jumlah(jumlah),
            ReasonValue::Clock { pukul, menit, zona } => Self::Jam(penjelasan::Jam { pukul, menit, zona }),
            ReasonValue::Moment { waktu, zona } => Self::Saat(penjelasan::Saat { waktu, zona }),
            ReasonValue::Word { kata } => Self::Kata(kata),
        }
    }
}
