//! Which diagnoses are shown only after a tap: on a phone that others look at, some say more than their owner wants
//! (`domain.md` §12.3).

use chrono::NaiveDate;

use super::asal::Asal;
use super::karena::karena;
use super::penjelasan::Penjelasan;

/// A range of ICD-10 categories that is covered: one row of the table `diagnosa_peka`.
struct BarisPeka {
    asal: Asal,
    /// First category, for example `B20`.
    dari: &'static str,
    /// Last category.
    sampai: &'static str,
    /// Covered only for somebody younger than so many years; 0 for everybody.
    di_bawah_umur: u32,
}

const PEKA: &[BarisPeka] = tabel!(BarisPeka, "diagnosa_peka");

/// Why a diagnosis is covered until it is tapped; `None` for one that is shown at once. `diagnosa` begins with its ICD-10
/// code, as the services write it (`B20 - …`); one without a code that can be read is covered as well, since nobody knows
/// what it says. Of somebody whose age is not known the rows for the young hold too. The reason does not name the kind: that
/// would tell.
#[must_use]
pub fn diagnosa_peka(diagnosa: &str, umur: Option<u32>, pada: NaiveDate) -> Option<Penjelasan> {
    if diagnosa.trim().is_empty() {
        return None;
    }
    let Some(kategori) = kategori(diagnosa) else {
        return Some(karena("rules-diagnosa-tak-terbaca", &["§12.3"]).asumsi_bila(true));
    };
    let baris = PEKA.iter().find(|baris| {
        let muda = baris.di_bawah_umur == 0 || umur.is_none_or(|umur| umur < baris.di_bawah_umur);
        let jangkauan = baris.dari <= kategori.as_str() && kategori.as_str() <= baris.sampai;
        muda && jangkauan && baris.asal.berlaku(pada)
    })?;
    Some(karena("rules-diagnosa-peka", &["§12.3"]).asumsi_bila(baris.asal.asumsi()))
}

/// The category of an ICD-10 code: a letter and two digits.
fn kategori(diagnosa: &str) -> Option<String> {
    let kode: String = diagnosa.trim_start().chars().take(3).collect();
    let kode = kode.to_ascii_uppercase();
    let mut huruf = kode.chars();
    let awal = huruf.next().is_some_and(|h| h.is_ascii_uppercase());
    let angka = huruf.next().is_some_and(|h| h.is_ascii_digit()) && huruf.next().is_some_and(|h| h.is_ascii_digit());
    let lepas = diagnosa
        .trim_start()
        .chars()
        .nth(3)
        .is_none_or(|h| !h.is_alphanumeric());
    (awal && angka && lepas).then_some(kode)
}

#[cfg(test)]
mod tests {
    use super::PEKA;

    #[test]
    fn every_range_is_of_categories_in_order() {
        for baris in PEKA {
            assert!(baris.dari <= baris.sampai && baris.dari.len() == 3 && baris.sampai.len() == 3);
        }
    }
}
