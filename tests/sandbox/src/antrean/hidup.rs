//! A doctor's session at a hospital as it goes in life: the doctor comes late, nobody takes as long as the one before, some
//! never come, and whoever is not there when called waits until others were served.
//!
//! Chance comes from the session and the number alone, so that one session goes the same way whenever it is looked at, and
//! whatever was asked in between.

/// How long patients take, in percent of the doctor's usual minutes; each a tenth of them. On average 100.
const LONG: [i64; 10] = [25, 40, 55, 70, 80, 95, 110, 130, 160, 235];
/// How many minutes late a doctor begins; each a tenth of the sessions.
const LATE: [i64; 10] = [0, 0, 5, 10, 10, 15, 20, 30, 45, 60];
/// Of ten invented patients, so many never come.
const ABSENT: u64 = 1;
/// Whoever was called in vain is called again when so many others were.
const INSERTED: usize = 3;
const MINUTE_MS: i64 = 60_000;

/// A session.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sesi {
    /// First hour, milliseconds since 1970 UTC.
    pub(super) mulai_ms: i64,
    /// The doctor's usual minutes for a patient.
    pub(super) menit: u32,
    /// From what its chance comes.
    pub(super) benih: u64,
}

/// Who holds a number.
#[derive(Debug, Clone, Copy)]
pub(super) enum Orang {
    /// An invented patient.
    Lain,
    /// A participant, and when they can be called: never before check-in.
    Kita(Option<i64>),
    /// Nobody is called: given back, or moved by hand.
    Kosong,
}

/// What becomes of a number, milliseconds since 1970 UTC.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Jalan {
    /// Called in vain.
    pub(super) lewat_ms: Option<i64>,
    /// Called, and there.
    pub(super) panggil_ms: Option<i64>,
    /// Done at the poli.
    pub(super) selesai_ms: Option<i64>,
}

/// A number that is always the same for the same words.
pub(super) fn benih(words: &[&str]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([0]));
    // FNV-1a.
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// One of ten by chance (splitmix64).
pub(super) fn tenth(benih: u64, what: u64) -> u64 {
    let mut z = benih.wrapping_add(what.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % 10
}

fn of_ten(values: [i64; 10], tenth: u64) -> i64 {
    usize::try_from(tenth)
        .ok()
        .and_then(|place| values.get(place).copied())
        .unwrap_or(0)
}

/// What becomes of each number of a session, in their order, from 1.
pub(super) fn jalani(sesi: Sesi, orang: &[Orang]) -> Vec<Jalan> {
    let mut jalan = vec![Jalan::default(); orang.len()];
    let mut free_ms = sesi
        .mulai_ms
        .saturating_add(of_ten(LATE, tenth(sesi.benih, 0)) * MINUTE_MS);
    let mut late: Vec<(usize, Option<i64>, usize)> = Vec::new();
    let mut called = 0;
    let mut next = 0;
    while next < orang.len() || late.iter().any(|(_, ready, _)| ready.is_some()) {
        let regular = next < orang.len();
        // Whoever was called in vain and is there now has let others go first, or nobody else is left.
        let back = late.iter().position(|(_, ready, after)| {
            ready.is_some_and(|ready| ready <= free_ms) && (*after <= called || !regular)
        });
        let place = if let Some(back) = back {
            late.remove(back).0
        } else if regular {
            let place = next;
            next += 1;
            let number = u64::try_from(place).unwrap_or(u64::MAX);
            match orang.get(place) {
                Some(Orang::Kita(ready)) if ready.is_none_or(|ready| ready > free_ms) => {
                    if let Some(one) = jalan.get_mut(place) {
                        one.lewat_ms = Some(free_ms);
                    }
                    late.push((place, *ready, called + INSERTED));
                    continue;
                }
                Some(Orang::Kosong) | None => continue,
                Some(Orang::Lain) if tenth(sesi.benih, 1_000 + number) < ABSENT => continue,
                Some(_) => place,
            }
        } else {
            // The doctor waits for whoever comes last.
            match late.iter().filter_map(|(_, ready, _)| *ready).min() {
                Some(ready) => free_ms = free_ms.max(ready),
                None => break,
            }
            continue;
        };
        let number = u64::try_from(place).unwrap_or(u64::MAX);
        let percent = of_ten(LONG, tenth(sesi.benih, 1_000_000 + number));
        let takes_ms = i64::from(sesi.menit).saturating_mul(MINUTE_MS).saturating_mul(percent) / 100;
        let done_ms = free_ms.saturating_add(takes_ms);
        if let Some(one) = jalan.get_mut(place) {
            (one.panggil_ms, one.selesai_ms) = (Some(free_ms), Some(done_ms));
        }
        free_ms = done_ms;
        called += 1;
    }
    jalan
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sesi(benih: u64) -> Sesi {
        Sesi {
            mulai_ms: 0,
            menit: 10,
            benih,
        }
    }

    #[test]
    fn nobody_is_called_before_who_is_called_before_is_done() {
        for seed in 0..200 {
            let jalan = jalani(sesi(seed), &[Orang::Lain; 30]);
            let mut free_ms = 0;
            for one in jalan.iter().filter(|one| one.panggil_ms.is_some()) {
                assert!(one.panggil_ms >= Some(free_ms) && one.selesai_ms > one.panggil_ms);
                free_ms = one.selesai_ms.unwrap();
            }
        }
    }

    #[test]
    fn who_is_not_there_is_passed_over_and_called_after_three_others() {
        let mut orang = [Orang::Lain; 20];
        orang[3] = Orang::Kita(None);
        let passed = jalani(sesi(5), &orang)[3];
        assert!(passed.lewat_ms.is_some() && passed.panggil_ms.is_none());
        orang[3] = Orang::Kita(passed.lewat_ms.map(|ms| ms + 1));
        let jalan = jalani(sesi(5), &orang);
        assert_eq!(jalan[3].lewat_ms, passed.lewat_ms);
        let between = jalan
            .iter()
            .filter(|one| one.panggil_ms >= passed.lewat_ms && one.panggil_ms < jalan[3].panggil_ms);
        assert_eq!(between.count(), INSERTED);
    }

    #[test]
    fn who_comes_when_all_others_are_done_is_still_called() {
        let late = 12 * 3_600_000;
        let jalan = jalani(sesi(1), &[Orang::Lain, Orang::Kita(Some(late)), Orang::Kosong]);
        assert_eq!(jalan[1].panggil_ms, Some(late));
        assert_eq!(jalan[2], Jalan::default());
    }

    #[test]
    fn a_patient_takes_the_doctors_minutes_on_average() {
        assert_eq!(LONG.iter().sum::<i64>(), 1_000);
    }
}
