//! The articles of *Info Program JKN*: which there are. Its menu shows them, and the search finds them. Their words stand in `texts/*/info-program-jkn.ftl` under
//! `info-program-jkn-<slug>-{title,lead,open}` and `info-program-jkn-<slug>-<n>` for each paragraph; the sentences of its lists are
//! those of the rule book, or its own, `info-program-jkn-<slug>-<list>-<n>`. A number that a table has is an argument of its
//! message (`rules::kutipan`).

pub mod shown;

use crate::data::Menu;
use crate::page::explain::explain;
use crate::page::{Context, parts};
use crate::rules::asal::Keyakinan;
use crate::rules::bulan::Bulan;
use crate::rules::iuran::TARIF_PBPU;
use crate::rules::kutipan::kutipan;
use crate::rules::penjelasan::{Nilai, Penjelasan};
use crate::rules::petunjuk::Topik;
use crate::rules::rupiah::Rupiah;
use crate::rules::syarat::KeperluanDokumen;

/// One article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Article {
    /// Name in the address and in the message keys.
    pub slug: &'static str,
    /// Number of paragraphs, at least 1.
    pub paragraphs: usize,
    /// Source tags of everything it says (`domain.md` §17).
    pub sources: &'static [&'static str],
    /// Year of the time layer it describes (`domain.md` §0.2).
    pub layer: u32,
    /// The menu in which one can act on it.
    pub menu: Menu,
}

/// What stands in a list of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// What the rule book knows of a topic.
    Petunjuk(Topik),
    /// The papers that are asked for.
    Dokumen(KeperluanDokumen),
    /// What self-paying members paid, period by period.
    Tarif,
    /// So many sentences of its own.
    Own(usize),
}

const fn article(
    slug: &'static str,
    paragraphs: usize,
    sources: &'static [&'static str],
    layer: u32,
    menu: Menu,
) -> Article {
    Article {
        slug,
        paragraphs,
        sources,
        layer,
        menu,
    }
}

/// All articles in reading order: joining, paying, getting care, the card, getting help.
pub const ARTICLES: [Article; 30] = [
    article("wajib", 3, &["S2", "W43"], 2023, Menu::InfoPeserta),
    article("pemakaian", 2, &["S2"], 2020, Menu::InfoLokasiFaskes),
    article("segmen", 4, &["S2", "R02", "W104", "W105"], 2023, Menu::InfoPeserta),
    article("keluarga-pekerja", 4, &["S2"], 2023, Menu::InfoPeserta),
    article("pbi", 4, &["S2"], 2020, Menu::InfoPeserta),
    article("daftar", 4, &["S2", "W05", "W32", "W33"], 2023, Menu::PenambahanPeserta),
    article("pendaftaran", 6, &["S2", "W05", "W33"], 2025, Menu::PenambahanPeserta),
    article(
        "dokumen",
        2,
        &[
            "S2", "S1:27", "W30", "W31", "W32", "W36", "W56", "W72", "W87", "W88", "W91", "R02",
        ],
        2023,
        Menu::PenambahanPeserta,
    ),
    article(
        "iuran",
        4,
        &["S2", "R02", "W41", "W42", "W58", "W59", "W115", "W116"],
        2025,
        Menu::InfoIuran,
    ),
    article("iuran-pekerja", 4, &["S2", "R02", "W41"], 2025, Menu::InfoIuran),
    article("iuran-pemerintah", 6, &["S2", "R02", "W41"], 2025, Menu::InfoIuran),
    article(
        "riwayat-iuran",
        2,
        &["S2", "R02", "W41", "W42", "W49", "W62"],
        2025,
        Menu::InfoRiwayatPembayaran,
    ),
    article("dampak-iuran", 5, &["S2"], 2020, Menu::PengaduanLayananJkn),
    article(
        "tunggakan",
        4,
        &["S1:34", "W14", "W15", "W16", "W19", "W20", "W21", "R02"],
        2025,
        Menu::Rehab,
    ),
    article(
        "hak-kewajiban",
        3,
        &["S1:15", "S2", "R01"],
        2023,
        Menu::PengaduanLayananJkn,
    ),
    article(
        "alur-berobat",
        4,
        &["S1:21", "S2", "R01", "R17", "W75"],
        2023,
        Menu::PendaftaranPelayanan,
    ),
    article(
        "darurat",
        3,
        &["S2", "W101", "W103", "W108", "W110", "W111"],
        2025,
        Menu::InfoLokasiFaskes,
    ),
    article("manfaat", 3, &["S2"], 2020, Menu::InfoLokasiFaskes),
    article("manfaat-fktp", 1, &["S2"], 2020, Menu::InfoLokasiFaskes),
    article("manfaat-rs", 2, &["S2"], 2020, Menu::InfoLokasiFaskes),
    article("tidak-dijamin", 2, &["W113", "W114"], 2025, Menu::PengaduanLayananJkn),
    article("layanan-rs", 5, &["S2"], 2020, Menu::InfoKetersediaanTempatTidur),
    article("cuci-darah", 3, &["S2"], 2020, Menu::PendaftaranPelayanan),
    article(
        "perubahan-data",
        6,
        &["S1:15", "S1:28", "S2", "R01", "R02", "W67", "W68", "W69"],
        2023,
        Menu::PerubahanDataPeserta,
    ),
    article(
        "pindah-kelas",
        5,
        &["S1:15", "S1:28", "R01", "W34", "W71"],
        2023,
        Menu::PerubahanDataPeserta,
    ),
    article(
        "pindah-fktp",
        4,
        &["S1:15", "R01", "R02", "W30", "W31", "W67"],
        2023,
        Menu::PerubahanDataPeserta,
    ),
    article("nik", 3, &["S1:12", "R07"], 2025, Menu::Kartu),
    article("penyalahgunaan", 3, &["S1:35"], 2023, Menu::Kartu),
    article(
        "tempat-bertanya",
        1,
        &["S1:26", "S1:28", "S2"],
        2023,
        Menu::InfoLokasiFaskes,
    ),
    article(
        "kanal",
        4,
        &["S1:27", "S1:28", "S1:29", "S1:31", "R01", "W86"],
        2025,
        Menu::PengaduanLayananJkn,
    ),
];

impl Article {
    /// The article of an address.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<&'static Self> {
        ARTICLES.iter().find(|article| article.slug == slug)
    }

    /// One of its messages, with the numbers that it names.
    #[must_use]
    pub fn say(&self, context: &Context<'_>, part: &str) -> String {
        said(context, self.key(part), kutipan(context.now.today()))
    }

    /// Its paragraphs in order.
    pub fn text<'a>(&'a self, context: &'a Context<'_>) -> impl Iterator<Item = String> + 'a {
        (1..=self.paragraphs).map(|n| self.say(context, &n.to_string()))
    }

    /// Its lists: what each is about, and the part of the message that is its title.
    #[must_use]
    pub fn lists(&self) -> &'static [(List, &'static str)] {
        use KeperluanDokumen as K;
        match self.slug {
            "segmen" => &[(List::Petunjuk(Topik::PbiKeluar), "list")],
            "iuran" => &[(List::Petunjuk(Topik::CaraBayar), "list")],
            "darurat" => &[
                (List::Petunjuk(Topik::TandaDarurat), "list"),
                (List::Petunjuk(Topik::DaruratTidakAktif), "cost"),
            ],
            "tidak-dijamin" => &[(List::Petunjuk(Topik::TidakDijamin), "list")],
            "pemakaian" => &[(List::Own(6), "list")],
            "dokumen" => &[
                (List::Dokumen(K::PendaftaranPbpu), "list-pbpu"),
                (List::Dokumen(K::PendaftaranPpuPn), "list-pn"),
                (List::Dokumen(K::BayiBaruLahir), "list-bayi"),
                (List::Dokumen(K::AnakMasihSekolah), "list-sekolah"),
                (List::Dokumen(K::FktpPindahDomisili), "list-pindah"),
                (List::Dokumen(K::FktpPenugasan), "list-tugas"),
                (List::Dokumen(K::KelasRawat), "list-kelas"),
                (List::Dokumen(K::LayananPandawa), "list-pandawa"),
            ],
            "riwayat-iuran" => &[(List::Tarif, "list")],
            "manfaat-fktp" | "manfaat-rs" => &[(List::Own(7), "list")],
            "tempat-bertanya" => &[(List::Own(5), "list"), (List::Own(7), "far")],
            _ => &[],
        }
    }

    /// The sentences of one of its lists.
    #[must_use]
    pub fn listed(&self, context: &Context<'_>, list: List, title: &str) -> Vec<String> {
        match list {
            List::Petunjuk(topik) => parts::guidance(context, topik),
            List::Own(count) => (1..=count)
                .map(|n| self.say(context, &format!("{title}-{n}")))
                .collect(),
            List::Dokumen(keperluan) => parts::papers(context, keperluan),
            List::Tarif => self.periods(context),
        }
    }

    /// What self-paying members paid since 2020, as far as a source settles it.
    fn periods(&self, context: &Context<'_>) -> Vec<String> {
        let settled = TARIF_PBPU
            .iter()
            .filter(|tarif| tarif.asal.keyakinan == Keyakinan::Tinggi);
        let rows: Vec<_> = settled.filter(|tarif| tarif.asal.dari >= (2020, 1, 1)).collect();
        let last = rows.len().saturating_sub(1);
        let said = rows.into_iter().enumerate().map(|(place, tarif)| {
            let month = |(year, month, _)| Bulan::new(year, month).ok().map(Nilai::Bulan);
            let mut nilai: Vec<(String, Nilai)> = [
                ("satu", tarif.kelas_i),
                ("dua", tarif.kelas_ii),
                ("tiga", tarif.kelas_iii),
                ("bantuan", tarif.subsidi_iii),
            ]
            .map(|(name, amount)| (name.to_owned(), Nilai::Rupiah(Rupiah(amount))))
            .into();
            nilai.extend(month(tarif.asal.dari).map(|month| ("mulai".to_owned(), month)));
            nilai.extend(
                tarif
                    .asal
                    .sampai
                    .and_then(month)
                    .map(|month| ("akhir".to_owned(), month)),
            );
            let row = if place == last { "now" } else { "row" };
            let paid = said(context, self.key(row), nilai.clone());
            match tarif.subsidi_iii {
                0 => paid,
                _ => [paid, said(context, self.key("help"), nilai)].join(" "),
            }
        });
        said.collect()
    }

    fn key(&self, part: &str) -> String {
        format!("info-program-jkn-{}-{part}", self.slug)
    }
}

/// A message with its numbers.
fn said(context: &Context<'_>, kunci: String, nilai: Vec<(String, Nilai)>) -> String {
    let reason = Penjelasan {
        kunci,
        nilai,
        sumber: Vec::new(),
        asumsi: false,
    };
    explain(context.texts, &reason)
}

#[cfg(test)]
mod tests;
