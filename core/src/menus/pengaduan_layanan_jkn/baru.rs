//! The form of a question or a complaint: what happened, the files, and everything once more before it is promised.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::berkas::{self, Berkas, Gerak};
use super::kata::{self, say};
use super::{isian, periksa};
use crate::data::akses::{Akses, Pihak};
use crate::data::pengaduan::{Ajukan, Asal, Jenis, Perintah as Asked, Rujukan};
use crate::data::{Janji, Keadaan, Menu, Perintah, Resource, Route};
use crate::page::directory::PACK;
use crate::page::{Ask, Context, Handed, Need, Page, akses};
use crate::rules::antrean::Zona;
use crate::rules::pengaduan::{FormulirPengaduan, KekuranganFormulir, TEKS_TERPANJANG, periksa_pengaduan};
use crate::screen::{ActionRole, Sensitivity, Ui};
use crate::text::Argument;

/// Longest search, in characters.
const LONGEST_QUERY: usize = 60;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Baru {
    pub(super) dari: Option<Rujukan>,
    #[serde(default)]
    pub(super) jenis: Option<Jenis>,
    #[serde(default)]
    pub(super) kategori: String,
    #[serde(default)]
    pub(super) faskes: String,
    #[serde(default)]
    pub(super) cari: String,
    #[serde(default)]
    pub(super) tanggal: String,
    #[serde(default)]
    pub(super) teks: String,
    #[serde(default)]
    pub(super) kontak: String,
    #[serde(default)]
    pub(super) berkas: Berkas,
    #[serde(default)]
    langkah: Langkah,
    /// Whether the person did anything here; what was only filled in for them is no draft.
    #[serde(default)]
    disentuh: bool,
    /// Whether what it came from was looked into.
    #[serde(default)]
    diisi: bool,
}

/// The steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Langkah {
    #[default]
    Isian,
    Lampiran,
    Periksa,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A question or a complaint.
    Jenis(String),
    /// What it is about.
    Kategori(String),
    /// Look for a facility.
    Cari(String),
    /// This facility; none for an empty one.
    Faskes(String),
    /// When it happened.
    Tanggal(String),
    /// The text so far.
    Teks(String),
    /// Where the answer goes.
    Kontak(String),
    /// A file.
    Berkas(Gerak),
    /// The next step.
    Lanjut,
    /// Promise it.
    Kirim,
    /// Take what was refused, named by the promise's id, back into the form.
    Pakai(String),
    /// Nothing: a field of files is not edited.
    Tetap(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Baru {
    /// An empty form, for what it came from.
    #[must_use]
    pub fn new(dari: Option<Rujukan>) -> Self {
        Self {
            dari,
            ..Self::default()
        }
    }

    pub(super) fn pengaduan(&self) -> bool {
        self.jenis == Some(Jenis::Pengaduan)
    }

    /// When it happened, when that is a day.
    pub(super) fn hari(&self) -> Option<NaiveDate> {
        self.tanggal.parse().ok()
    }

    /// What the rule still wants.
    pub(super) fn kurang(&self, context: &Context<'_>) -> Vec<KekuranganFormulir> {
        periksa_pengaduan(&FormulirPengaduan {
            hari_ini: context.now.today(),
            pengaduan: self.pengaduan(),
            kategori: self.kategori.clone(),
            kode_faskes: Some(self.faskes.clone()).filter(|kode| !kode.is_empty()),
            tanggal_kejadian: self.hari(),
            teks: self.teks.clone(),
            lampiran: self.berkas.jumlah(),
            kontak: self.kontak.clone(),
        })
    }

    /// Fills in what is known of what it came from, once.
    fn fill(&mut self, context: &Context<'_>) {
        if std::mem::replace(&mut self.diisi, true) || self.disentuh {
            return;
        }
        let Some(dari) = &self.dari else { return };
        self.jenis = Some(Jenis::Pengaduan);
        match dari.jenis {
            Asal::Pembayaran => "iuran".clone_into(&mut self.kategori),
            Asal::Tiket => "antrean".clone_into(&mut self.kategori),
            Asal::Kunjungan => {
                let visits = context.known.kunjungan("", None).value;
                let visit = visits.and_then(|page| page.baris.iter().find(|row| row.id == dari.id));
                if let Some(visit) = visit {
                    self.tanggal = visit.tanggal.to_string();
                    self.cari = visit.faskes.chars().take(LONGEST_QUERY).collect();
                    if visit.rawat_inap == Some(true) {
                        "rawat_inap".clone_into(&mut self.kategori);
                    }
                }
            }
            Asal::Akses => {
                "lainnya".clone_into(&mut self.kategori);
                if let Some(found) = akses::find(context, &dari.id).1 {
                    self.fill_access(context, found);
                }
            }
        }
    }

    /// What is known of a look that the person does not know: the day, the words, and the facility to choose.
    fn fill_access(&mut self, context: &Context<'_>, found: &Akses) {
        let day = Zona::Wib.dari_epoch_ms(found.waktu_ms).map(|at| at.date().to_string());
        self.tanggal = day.unwrap_or_default();
        if found.pihak == Some(Pihak::Faskes) {
            self.cari = found.nama.chars().take(LONGEST_QUERY).collect();
        }
        let (siapa, saat) = (akses::who(context, found), akses::when(context, found));
        let words = [
            ("siapa", Argument::Text(siapa.as_str())),
            ("saat", Argument::Text(&saat)),
        ];
        let text = context.tell("pengaduan-layanan-jkn-access-text", &words);
        self.teks = text.chars().take(TEKS_TERPANJANG).collect();
    }

    /// The refused promise of this form, oldest first.
    fn refused<'a>(&self, context: &Context<'a>) -> Option<(&'a Janji, &'a Ajukan)> {
        kata::asked(context).find_map(|(janji, asked)| match asked {
            Asked::Ajukan(ajukan)
                if ajukan.rujukanlain == self.dari && matches!(janji.keadaan, Some(Keadaan::Ditolak { .. })) =>
            {
                Some((janji, &**ajukan))
            }
            _ => None,
        })
    }

    fn take_back(&mut self, ajukan: &Ajukan) {
        *self = Self {
            dari: self.dari.take(),
            jenis: Some(ajukan.jenis),
            kategori: ajukan.kategori.clone(),
            faskes: ajukan.kodefaskes.clone().unwrap_or_default(),
            cari: String::new(),
            tanggal: ajukan.tanggalkejadian.map_or_else(String::new, |hari| hari.to_string()),
            teks: ajukan.teks.clone(),
            kontak: ajukan.kontak.clone(),
            berkas: Berkas::holding(ajukan.lampiran.clone()),
            langkah: Langkah::Isian,
            disentuh: true,
            diisi: true,
        };
    }

    fn ajukan(&self) -> Option<Ajukan> {
        Some(Ajukan {
            jenis: self.jenis?,
            kategori: self.kategori.clone(),
            kodefaskes: Some(self.faskes.clone()).filter(|kode| !kode.is_empty()),
            tanggalkejadian: self.hari(),
            teks: crate::rules::teks::bebas(&self.teks),
            kontak: crate::rules::teks::rapikan(&self.kontak),
            lampiran: self.berkas.lampiran.clone(),
            rujukanlain: self.dari.clone(),
        })
    }
}

impl Page for Baru {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        !self.disentuh
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = context.directory_needs();
        if self.dari.as_ref().is_some_and(|dari| dari.jenis == Asal::Kunjungan) {
            let anggota = String::new();
            needs.push(Need::kept(Resource::Kunjungan { anggota, kursor: None }));
        }
        if let Some(dari) = self.dari.as_ref().filter(|dari| dari.jenis == Asal::Akses) {
            needs.extend(akses::kept(context, &dari.id));
        }
        needs
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.fill(context);
        Vec::new()
    }

    fn step(&self) -> Option<u8> {
        Some(match self.langkah {
            Langkah::Isian => 1,
            Langkah::Lampiran => 2,
            Langkah::Periksa => 3,
        })
    }

    fn back(&mut self) -> bool {
        let before = match self.langkah {
            Langkah::Isian => return false,
            Langkah::Lampiran => Langkah::Isian,
            Langkah::Periksa => Langkah::Lampiran,
        };
        self.langkah = before;
        true
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        self.disentuh |= !matches!(msg, Msg::Go(_) | Msg::Tetap(_));
        match msg {
            Msg::Jenis(jenis) => {
                self.jenis = match jenis.as_str() {
                    "informasi" => Some(Jenis::Informasi),
                    "pengaduan" => Some(Jenis::Pengaduan),
                    _ => None,
                }
            }
            Msg::Kategori(kode) => self.kategori = kode,
            Msg::Cari(teks) => self.cari = teks.chars().take(LONGEST_QUERY).collect(),
            Msg::Faskes(kode) => self.faskes = kode,
            Msg::Tanggal(hari) => self.tanggal = hari,
            Msg::Teks(teks) => self.teks = teks,
            Msg::Kontak(kontak) => self.kontak = kontak,
            Msg::Berkas(gerak) => return self.berkas.go(gerak),
            Msg::Lanjut => {
                self.langkah = match self.langkah {
                    Langkah::Isian if isian::blocked(self, context).is_none() => Langkah::Lampiran,
                    Langkah::Lampiran => Langkah::Periksa,
                    langkah => langkah,
                };
            }
            Msg::Kirim => {
                let ready = self.kurang(context).is_empty() && self.langkah == Langkah::Periksa;
                let Some(ajukan) = self.ajukan().filter(|_| ready) else {
                    return Vec::new();
                };
                let ajukan = Asked::Ajukan(Box::new(ajukan));
                return vec![
                    Ask::Do(Perintah::Pengaduan(ajukan)),
                    Ask::Replace(Route::Menu(Menu::PengaduanLayananJkn)),
                ];
            }
            Msg::Pakai(id) => {
                if let Some((janji, ajukan)) = self.refused(context).filter(|(janji, _)| janji.id == id) {
                    self.take_back(ajukan);
                    return vec![Ask::Forget(janji.id.clone())];
                }
            }
            Msg::Tetap(_) => {}
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn brought(&mut self, name: &str, handed: Handed, _context: &Context<'_>) -> Vec<Ask> {
        if name != berkas::NAMA {
            return Vec::new();
        }
        self.disentuh = true;
        self.berkas.brought(handed)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(say(context, "write"));
        ui.sensitivity(Sensitivity::Personal);
        if let Some((janji, _)) = self.refused(context) {
            let label = say(context, "use");
            let again = ui.action("pakai", label, ActionRole::Primary, Msg::Pakai(janji.id.clone()));
            super::ditolak::standing(&mut ui, context, janji, Some(again));
        }
        match self.langkah {
            Langkah::Isian => isian::view(self, &mut ui, context),
            Langkah::Lampiran => {
                ui.paragraph(say(context, "files-text"));
                self.berkas.view(&mut ui, context, Msg::Berkas, Msg::Tetap);
                let label = if self.berkas.lampiran.is_empty() {
                    say(context, "without-files")
                } else {
                    say(context, "next")
                };
                let next = ui.action("lanjut", label, ActionRole::Primary, Msg::Lanjut);
                ui.main_action(next);
            }
            Langkah::Periksa => periksa::view(self, &mut ui, context),
        }
        ui
    }
}
