//! When a number is called, as a range: nobody knows it to the minute (`domain.md` §9.2 gives one time; its parameters here
//! are our own, held against the sandbox by `cargo xtask calibration`).
//!
//! * A session may begin late, so before the first call the range reaches from its first hour to that much later.
//! * Whoever is ahead may not come at all, so the early end counts fewer people than are waiting.
//! * What the facility itself estimates is never outside.
//! * No two patients take the same time: with more people ahead the total spreads, but only with the root of their number.

use chrono::{Duration, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use super::TABEL;
use crate::batas::Bernama;
use crate::karena::karena;
use crate::penjelasan::Penjelasan;

const TERLAMBAT: Bernama = Bernama::dari(TABEL, "rentang_mulai_terlambat_menit");
const TIDAK_HADIR: Bernama = Bernama::dari(TABEL, "rentang_tidak_hadir_persen");
const RAGAM: Bernama = Bernama::dari(TABEL, "rentang_ragam_persen");
const LEBAR: Bernama = Bernama::dari(TABEL, "rentang_lebar_persen");
const BULAT: Bernama = Bernama::dari(TABEL, "rentang_bulat_menit");

/// The shortest and the longest that a patient can take on average, seconds: what is outside is a mistake of the wire.
const LAJU_WAJAR: std::ops::RangeInclusive<i64> = 60..=7_200;

/// What is known of a queue at one moment, by the wall clock of the facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BacaanAntrean {
    /// When it was read.
    pub saat: NaiveDateTime,
    /// First hour of the session.
    pub mulai: NaiveDateTime,
    /// People before this number who are still to be finished.
    pub sisa: u32,
    /// Whether a number of this session has been called already.
    pub berjalan: bool,
    /// Usual seconds for a patient; `None` when the facility gives no pace.
    #[serde(default)]
    pub detik_per_pasien: Option<u32>,
    /// What the facility itself estimates now; the range reaches to it unless it is more than half a day away.
    #[serde(default)]
    pub menurut_faskes: Option<NaiveDateTime>,
}

/// From when until when a number may be called, by the wall clock of the facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rentang {
    /// Hardly before.
    pub dari: NaiveDateTime,
    /// Hardly after.
    pub sampai: NaiveDateTime,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// The range in which a number is called; `None` without a pace while people are ahead, and beyond the calendar.
pub fn rentang_dilayani(b: &BacaanAntrean) -> Option<Rentang> {
    let hari = b.mulai.date();
    let laju = match b.detik_per_pasien {
        Some(laju) => i64::from(laju),
        None if b.sisa == 0 => 0,
        None => return None,
    };
    let persen = |batas: &Bernama| i64::from(batas.pada(hari));
    let sisa = i64::from(b.sisa);
    // Root of the people ahead in thousandths, so that whole numbers suffice.
    let akar = i64::try_from((u64::from(b.sisa).saturating_mul(1_000_000)).isqrt()).ok()?;
    let sebar = laju
        .checked_mul(akar)?
        .checked_mul(persen(&RAGAM).checked_mul(persen(&LEBAR))?)?
        / (1_000 * 100 * 100);
    let semua = laju.checked_mul(sisa)?;
    let hadir = semua.checked_mul(100i64.saturating_sub(persen(&TIDAK_HADIR)))? / 100;
    let (paling_awal, paling_akhir) = if b.berjalan {
        (b.saat, b.saat)
    } else {
        let terlambat = Duration::minutes(persen(&TERLAMBAT));
        // A doctor who is later than that comes within a third of it, as far as anybody can tell.
        let sebentar = b.saat.checked_add_signed(terlambat / 3)?;
        (
            b.mulai.max(b.saat),
            b.mulai.checked_add_signed(terlambat)?.max(sebentar),
        )
    };
    // Whoever is being served may be nearly done or have just gone in.
    let sisanya = if b.berjalan { laju } else { 0 };
    let dari = geser(paling_awal, hadir.saturating_sub(sebar).saturating_sub(sisanya).max(0))?;
    let sampai = geser(paling_akhir, semua.saturating_add(sebar).saturating_add(sisanya))?;
    let dekat = Duration::hours(12);
    let faskes = b
        .menurut_faskes
        .filter(|faskes| *faskes >= dari && faskes.signed_duration_since(sampai) <= dekat);
    let sampai = faskes.map_or(sampai, |faskes| faskes.max(sampai));
    let bulat = BULAT.pada(hari).max(1);
    let (dari, sampai) = (ke_bawah(dari, bulat)?, ke_atas(sampai, bulat)?);
    let kunci = if b.berjalan {
        "rules-antrean-rentang-berjalan"
    } else {
        "rules-antrean-rentang-belum-mulai"
    };
    Some(Rentang {
        dari,
        sampai,
        penjelasan: karena(kunci, &["§9.2"])
            .jumlah("orang", b.sisa)
            .jumlah("menit", laju / 60)
            .jumlah("terlambat", TERLAMBAT.pada(hari))
            .asumsi_bila(true),
    })
}

/// Usual seconds for a patient, as far as a facility lets it be seen: from the time that it planned for number `angka`, else
/// from a waiting time in seconds that it told at `saat` for `sisa` people. `None` when neither makes sense.
pub fn laju_detik(
    mulai: NaiveDateTime,
    angka: Option<u32>,
    direncanakan: Option<NaiveDateTime>,
    saat: NaiveDateTime,
    sisa: Option<u32>,
    tunggu_detik: Option<u32>,
) -> Option<u32> {
    let wajar = |detik: i64| u32::try_from(detik).ok().filter(|_| LAJU_WAJAR.contains(&detik));
    let menurut_rencana = direncanakan.zip(angka).and_then(|(rencana, angka)| {
        let sebelum = i64::from(angka.checked_sub(1)?);
        wajar(
            rencana
                .signed_duration_since(mulai)
                .num_seconds()
                .checked_div(sebelum)?,
        )
    });
    menurut_rencana.or_else(|| {
        let sampai_mulai = mulai.signed_duration_since(saat).num_seconds().max(0);
        wajar(
            i64::from(tunggu_detik?)
                .saturating_sub(sampai_mulai)
                .checked_div(i64::from(sisa?))?,
        )
    })
}

fn geser(saat: NaiveDateTime, detik: i64) -> Option<NaiveDateTime> {
    saat.checked_add_signed(Duration::try_seconds(detik)?)
}

fn ke_bawah(saat: NaiveDateTime, menit: u32) -> Option<NaiveDateTime> {
    let lebih = saat.num_seconds_from_midnight().checked_rem(menit.checked_mul(60)?)?;
    saat.with_nanosecond(0)?
        .checked_sub_signed(Duration::seconds(i64::from(lebih)))
}

fn ke_atas(saat: NaiveDateTime, menit: u32) -> Option<NaiveDateTime> {
    let bawah = ke_bawah(saat, menit)?;
    if bawah == saat {
        Some(saat)
    } else {
        geser(bawah, i64::from(menit) * 60)
    }
}
