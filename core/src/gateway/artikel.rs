//! Articles newer than a version, `GET /v1/artikel?sejak=versi`; public.

use chrono::NaiveDate;
use ring::digest::{SHA256, digest};

use super::envelope::Raw;
use super::read::{Rows, Unreadable};
use super::text::Line;
use super::wire::wire;
use crate::data::{Told, artikel};

/// Longest name of an article, bytes.
const LONGEST_SLUG: usize = 40;

wire! {
    /// The articles.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    pub struct Daftar {
        /// Articles, in any order; of several versions of one the newest counts.
        artikel: Rows<Artikel> = must "artikel",
    }
}

wire! {
    /// An article. A row whose digest is another one is left out, and the article that came with the app stays.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Artikel {
        /// Name in the address: small letters, digits and hyphens.
        slug: String = must "slug",
        /// Version, `yyyymmdd` as a number.
        versi: u32 = must "versi",
        /// In Indonesian.
        id: Isi = must "id",
        /// In English.
        en: Isi = must "en",
        /// What it rests on.
        sumber: String = must "sumber",
        /// SHA-256 of [`Artikel::canonical`] in small hexadecimal digits.
        sha256: String = must "sha256",
    }
}

wire! {
    /// The words of an article in one language.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Isi {
        /// Title.
        judul: String = must "judul",
        /// Paragraphs.
        isi: Vec<String> = must "isi",
    }
}

impl Artikel {
    /// What the digest is of: name, version, source, then for Indonesian and English the title, the number of paragraphs and each
    /// of them; every part ends with a line feed, and none may hold one.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut parts = vec![self.slug.clone(), self.versi.to_string(), self.sumber.clone()];
        for words in [&self.id, &self.en] {
            parts.extend([words.judul.clone(), words.isi.len().to_string()]);
            parts.extend(words.isi.iter().cloned());
        }
        parts.into_iter().fold(String::new(), |all, part| all + &part + "\n")
    }

    /// The digest that it should have.
    #[must_use]
    pub fn digest(&self) -> String {
        let digest = digest(&SHA256, self.canonical().as_bytes());
        digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn read(self) -> Result<(u32, artikel::Artikel), Unreadable> {
        let words = [&self.id, &self.en].into_iter();
        let mut parts = words.flat_map(|words| std::iter::once(&words.judul).chain(&words.isi));
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.slug.is_empty() || self.slug.len() > LONGEST_SLUG || !self.slug.chars().all(plain) {
            return Err(Unreadable("slug"));
        }
        if parts.any(|part| part.contains('\n')) || self.sumber.contains('\n') || self.sha256 != self.digest() {
            return Err(Unreadable("sha256"));
        }
        let day = i32::try_from(self.versi / 10_000).ok();
        let day = day.and_then(|year| NaiveDate::from_ymd_opt(year, self.versi / 100 % 100, self.versi % 100));
        let article = artikel::Artikel {
            slug: self.slug,
            tanggal: day.ok_or(Unreadable("versi"))?,
            id: words_of(&self.id)?,
            en: words_of(&self.en)?,
            sumber: Line::new(&self.sumber).into(),
        };
        Ok((self.versi, article))
    }
}

fn words_of(wire: &Isi) -> Result<artikel::Isi, Unreadable> {
    let line = |text: &String| String::from(Line::new(text));
    let words = artikel::Isi {
        judul: line(&wire.judul),
        isi: wire.isi.iter().map(line).filter(|text| !text.is_empty()).collect(),
    };
    let whole = !words.judul.is_empty() && !words.isi.is_empty();
    whole.then_some(words).ok_or(Unreadable("isi"))
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Daftar = content.read().map_err(|_| Unreadable("artikel"))?;
    let (mut rows, left) = wire.artikel.each(Artikel::read);
    // What is not newer than the articles that came with the app is none of its rows.
    rows.retain(|(versi, _)| *versi > artikel::VERSI);
    rows.sort_by(|(a, one), (b, other)| (&one.slug, b).cmp(&(&other.slug, a)));
    rows.dedup_by(|(_, later), (_, first)| later.slug == first.slug);
    let articles = rows.into_iter().map(|(_, article)| article).collect();
    Ok((Told::Artikel(articles), left))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(slug: &str, versi: u32, judul: &str) -> Artikel {
        let words = |judul: &str| Isi {
            judul: judul.to_owned(),
            isi: vec!["Satu.".to_owned(), "Dua.".to_owned()],
        };
        let mut row = Artikel {
            slug: slug.to_owned(),
            versi,
            id: words(judul),
            en: words("Title"),
            sumber: "contoh".to_owned(),
            sha256: String::new(),
        };
        row.sha256 = row.digest();
        row
    }

    fn told(rows: Vec<Artikel>) -> (Vec<(String, String)>, u32) {
        let list = Daftar { artikel: rows.into() };
        let json = serde_json::to_vec(&list).unwrap();
        let (Told::Artikel(articles), left) = read(&Raw::of_bytes(&json).unwrap()).unwrap() else {
            panic!("no articles");
        };
        let titles = articles.into_iter().map(|article| (article.slug, article.id.judul));
        (titles.collect(), left)
    }

    #[test]
    fn the_newest_of_each_counts_whatever_the_order() {
        let rows = vec![
            row("nik", 20_261_110, "Lama"),
            row("iuran", 20_261_115, "Iuran"),
            row("nik", 20_261_115, "Baru"),
            row("nik", 20_261_112, "Tengah"),
            row("wajib", VERSI_OF_THE_APP, "Sama"),
        ];
        let expected = [("iuran", "Iuran"), ("nik", "Baru")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(told(rows), (expected.to_vec(), 0));
    }

    const VERSI_OF_THE_APP: u32 = artikel::VERSI;

    #[test]
    fn a_row_that_was_changed_on_its_way_is_left_out_and_counted() {
        let whole = row("nik", 20_261_115, "Baru");
        let with = |change: fn(&mut Artikel)| {
            let mut changed = whole.clone();
            change(&mut changed);
            changed
        };
        let odd = vec![
            with(|row| row.slug = "iuran".to_owned()),
            with(|row| row.versi += 1),
            with(|row| row.id.judul.push('.')),
            with(|row| row.en.isi.swap(0, 1)),
            with(|row| row.sumber = String::new()),
            with(|row| row.id.isi.push(row.en.judul.clone())),
            with(|row| row.sha256.make_ascii_uppercase()),
            with(|row| row.sha256 = String::new()),
        ];
        let count = u32::try_from(odd.len()).unwrap();
        let rows = odd.into_iter().chain([whole.clone()]).collect();
        assert_eq!(told(rows), (vec![("nik".to_owned(), "Baru".to_owned())], count));
    }

    #[test]
    fn a_row_that_cannot_be_meant_is_left_out_even_with_its_digest() {
        for change in [
            (|row: &mut Artikel| row.slug = "../nik".to_owned()) as fn(&mut Artikel),
            |row| row.slug = String::new(),
            |row| row.slug = "a".repeat(41),
            |row| row.versi = 20_261_340,
            |row| row.id.judul = "\u{202E} ".to_owned(),
            |row| row.en.isi = vec![" ".to_owned()],
            |row| row.id.isi.clear(),
            |row| row.id.isi = vec!["Satu.\nDua.".to_owned()],
        ] {
            let mut odd = row("nik", 20_261_115, "Baru");
            change(&mut odd);
            odd.sha256 = odd.digest();
            assert_eq!(told(vec![odd.clone()]), (vec![], 1), "{odd:?}");
        }
    }

    #[test]
    fn the_digest_is_of_the_form_that_is_written_down() {
        let canonical = "nik\n20261115\ncontoh\nBaru\n2\nSatu.\nDua.\nTitle\n2\nSatu.\nDua.\n";
        assert_eq!(row("nik", 20_261_115, "Baru").canonical(), canonical);
        assert!(read(&Raw::of_bytes(br#"{"artikel":7}"#).unwrap()).is_err());
        assert!(read(&Raw::of_bytes(b"{}").unwrap()).is_err());
    }
}
