//! What a word may stand for: its stems, and whether a mistyped one means it.
//!
//! Indonesian builds words around a stem (*bayar*: membayar, dibayarkan, pembayaran, bayarnya). Which of the parts is an affix only a
//! dictionary knows, so a word stands for all stems that it could have; of a question and a page one in common is enough.

use crate::rules::faskes::kata_polos;

use super::halaman::{KOSONG, SAMA};

/// Fewest letters of a stem.
const PENDEK: usize = 3;

/// What can stand before a stem, the longer first, and the letter that it may have swallowed.
const AWALAN: &[(&str, &str)] = &[
    ("memper", ""),
    ("menge", ""),
    ("meng", "k"),
    ("meny", "s"),
    ("mem", "p"),
    ("men", "t"),
    ("me", ""),
    ("peng", "k"),
    ("peny", "s"),
    ("pem", "p"),
    ("pen", "t"),
    ("per", ""),
    ("pe", ""),
    ("ber", ""),
    ("ter", ""),
    ("di", ""),
    ("ke", ""),
    ("se", ""),
    ("ng", "k"),
    ("ny", "s"),
    ("n", "t"),
];

/// What can stand behind a stem, the longer first; the last are English.
const AKHIRAN: &[&str] = &["kan", "in", "an", "i", "ing", "ed", "es", "s"];

/// What can stand behind all of that.
const PARTIKEL: &[&str] = &["nya", "lah", "kah", "pun", "ku", "mu"];

/// The words of a text, folded: *masuk2* is *masuk*, what tells nothing is left out.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = kata_polos(text).into_iter().map(|word| {
        let bare = word.trim_end_matches('2');
        // A number keeps its twos.
        let doubled = bare.len() + 1 == word.len() && bare.chars().all(char::is_alphabetic) && bare.len() >= PENDEK;
        if doubled { bare.to_owned() } else { word }
    });
    folded.filter(|word| !KOSONG.contains(&word.as_str())).collect()
}

/// Everything that a word may stand for, itself first.
pub(super) fn stems(word: &str) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    if word.len() <= PENDEK || !word.is_ascii() {
        same(&mut all);
        return all;
    }
    let bare = cut(word, PARTIKEL);
    for middle in [Some(word), bare].into_iter().flatten() {
        push(&mut all, middle);
        let mut ends = vec![middle];
        ends.extend(cuts(middle, AKHIRAN));
        for end in ends {
            push(&mut all, end);
            for (prefix, swallowed) in AWALAN {
                let Some(stem) = end.strip_prefix(prefix) else { continue };
                push(&mut all, stem);
                if !swallowed.is_empty() && stem.starts_with(['a', 'i', 'u', 'e', 'o']) {
                    push(&mut all, &format!("{swallowed}{stem}"));
                }
                // diper-, keber-, menge-: one more.
                for (inner, _) in AWALAN.iter().filter(|(inner, _)| inner.len() >= 3) {
                    if let Some(stem) = stem.strip_prefix(inner) {
                        push(&mut all, stem);
                    }
                }
            }
        }
    }
    same(&mut all);
    all
}

/// Adds what means the same.
fn same(all: &mut Vec<String>) {
    let meant: Vec<&str> = SAMA
        .iter()
        .filter(|(written, _)| all.iter().any(|word| word == written))
        .map(|(_, meant)| *meant)
        .collect();
    for word in meant {
        push(all, word);
    }
}

fn push(all: &mut Vec<String>, stem: &str) {
    if stem.len() >= PENDEK && !all.iter().any(|known| known == stem) {
        all.push(stem.to_owned());
    }
}

fn cut<'a>(word: &'a str, endings: &[&str]) -> Option<&'a str> {
    let cut = endings.iter().find_map(|ending| word.strip_suffix(ending));
    cut.filter(|stem| stem.len() >= PENDEK)
}

fn cuts<'a>(word: &'a str, endings: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let cut = endings.iter().filter_map(move |ending| word.strip_suffix(ending));
    cut.filter(|stem| stem.len() >= PENDEK)
}

/// Whether two words differ by so few letters that one is the other mistyped: one for four letters, two for eight; a letter that is
/// missing, too many, another, or changed places with its neighbour.
pub(super) fn mistyped(typed: &str, word: &str) -> bool {
    let most = match typed.len() {
        0..4 => return false,
        4..8 => 1,
        _ => 2,
    };
    if typed.len().abs_diff(word.len()) > most {
        return false;
    }
    let (a, b) = (typed.as_bytes(), word.as_bytes());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        let mut best = i + 1;
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&last, j) + usize::from(x != y))
                .min(at(&last, j + 1) + 1)
                .min(at(&row, j) + 1);
            let turned = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if turned {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            best = best.min(cost);
            row.push(cost);
        }
        if best > most {
            return false;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().is_some_and(|cost| *cost <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(one: &str, other: &str) -> bool {
        let other = stems(other);
        stems(one).iter().any(|stem| other.contains(stem))
    }

    #[test]
    fn words_of_one_stem_meet_whatever_stands_around_it() {
        for (one, other) in [
            ("membayar", "pembayaran"),
            ("dibayarkan", "bayar"),
            ("batalin", "membatalkan"),
            ("nunggak", "tunggakan"),
            ("mengubah", "perubahan"),
            ("menulis", "tulisan"),
            ("menyewa", "disewa"),
            ("memakai", "pakai"),
            ("bayinya", "bayi"),
            ("dicicil", "cicilan"),
            ("meminjamkan", "dipinjam"),
            ("antrian", "antrean"),
            ("glasses", "spectacles"),
            ("paying", "pay"),
        ] {
            assert!(
                meet(one, other),
                "{one} and {other}: {:?} {:?}",
                stems(one),
                stems(other)
            );
        }
        assert!(!meet("kartu", "bayar"));
        assert!(!meet("operasi", "obat"));
    }

    #[test]
    fn doubled_and_empty_words_are_folded() {
        assert_eq!(words("kode otp gak masuk2"), ["kode", "otp", "masuk"]);
        assert_eq!(words("Kelas 2, tahun 2022?"), ["kelas", "2", "tahun", "2022"]);
        assert!(words("bagaimana caranya ya kak").is_empty());
    }

    #[test]
    fn one_or_two_letters_wrong_are_forgiven_by_length() {
        for (typed, word) in [
            ("rujukkan", "rujukan"),
            ("rujuakn", "rujukan"),
            ("konsltasi", "konsultasi"),
            ("iurna", "iuran"),
        ] {
            assert!(mistyped(typed, word), "{typed} {word}");
        }
        for (typed, word) in [
            ("gigi", "giro"),
            ("va", "wa"),
            ("kelas", "keras2"),
            ("operasi", "koperasi2"),
        ] {
            assert!(!mistyped(typed, word), "{typed} {word}");
        }
    }
}
