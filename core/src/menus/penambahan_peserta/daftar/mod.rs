//! The form of a family or of members more: the family card, everybody on it, their facilities, a class, how to be reached, and
//! agreeing to it.

mod faskes;
mod model;
mod orang;
mod view;

pub use model::{Daftar, Msg};
#[cfg(any(test, feature = "examples"))]
pub(super) use model::{Isian, Langkah};

use super::asked;
use crate::data::pendaftaran::{Perintah as Asked, TanyaKk};
use crate::data::route::Bagian;
use crate::data::{Jawaban, Keadaan, Panggilan, Perintah, Problem, Route};
use crate::page::captcha::Captcha;
use crate::page::directory::PACK;
use crate::page::{Ask, Context, Need, Page};
use crate::rules::kelas::Kelas;
use crate::rules::keluarga::kasus::Kasus;
use crate::rules::nik::Nik;
use crate::rules::nomor::NomorKk;
use crate::rules::teks;
use crate::screen::Ui;
use model::Ditolak;
#[cfg(not(any(test, feature = "examples")))]
use model::Langkah;

impl Page for Daftar {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        self.orang.is_empty()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        context.directory_needs()
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if self.is_empty() {
            self.take_up_refused(context);
        }
        self.need_captcha(context)
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        match self.langkah {
            Langkah::Kk => self.captcha.ends_ms(),
            Langkah::Kode => self.kode.redraw_at_ms(context),
            _ => None,
        }
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        self.disentuh = true;
        match msg {
            Msg::Kk(value) => self.kk = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::GambarLain => {
                self.jawaban = String::new();
                return self.captcha.renew(context);
            }
            Msg::Cari => return self.look_up(),
            Msg::Buka(place) => {
                self.dibuka = place;
                self.diperiksa = false;
                self.cari = String::new();
            }
            Msg::Nik(value) => self.nik(value, context),
            Msg::Nama(value) => self.one(|isian| isian.nama = value),
            Msg::Lahir(value) => self.one(|isian| isian.lahir = value),
            Msg::Hubungan(value) => self.one(|isian| isian.hubungan = value),
            Msg::CariFaskes(value) => self.cari = value,
            Msg::Faskes(kode) => self.choose_facility(context, kode),
            Msg::Sama(value) => self.sendiri = value != "true",
            Msg::CariGigi(value) => self.cari_gigi = value,
            Msg::Gigi(kode) => {
                self.nama_gigi = name_of(context, &kode).unwrap_or_default();
                self.gigi = kode;
            }
            Msg::Kelas(value) => self.kelas = Kelas::dari_kode(&value),
            Msg::NoHp(value) => self.nohp = value,
            Msg::Email(value) => self.email = value,
            Msg::Kode(msg) => {
                let mut kode = std::mem::take(&mut self.kode);
                let asks = self.with_to(|to| kode.update(msg, to, context));
                self.kode = kode;
                return asks;
            }
            Msg::Setuju(value) => self.setuju = value == "true",
            Msg::LihatIuran => self.seen(context),
            Msg::Lanjut => return self.go_on(context),
            Msg::Kirim => return self.send(context),
            Msg::DariAwal => {
                let tambah = self.tambah;
                *self = Self {
                    tambah,
                    disentuh: true,
                    ..Self::default()
                };
                return self.need_captcha(context);
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        let Err(answer) = self.kode.answered(answer, context) else {
            return Vec::new();
        };
        match answer {
            Ok(Jawaban::Captcha(captcha)) => self.captcha = Captcha::came(captcha, context.now.best_ms()),
            Ok(Jawaban::Kk(isi)) => {
                self.bertanya = false;
                self.captcha = Captcha::None;
                let open = matches!(isi.kasus, Some(Kasus::KeluargaBaru | Kasus::TambahAnggota));
                let before = !self.is_empty();
                self.terima(isi, context.now.best_ms());
                if open {
                    self.langkah = if before {
                        self.furthest(context)
                    } else {
                        Langkah::Anggota
                    };
                }
            }
            Ok(_) => self.bertanya = false,
            Err(problem) if self.bertanya => {
                self.bertanya = false;
                self.masalah = Some(problem);
                // A captcha serves once, whatever came of it.
                self.captcha = Captcha::None;
                return self.need_captcha(context);
            }
            Err(problem) => self.captcha = Captcha::Failed(problem),
        }
        Vec::new()
    }

    fn back(&mut self) -> bool {
        self.diperiksa = false;
        if self.dibuka.take().is_some() {
            return true;
        }
        let before = self.place().checked_sub(1).and_then(|place| self.steps().get(place));
        match before {
            Some(before) => {
                self.langkah = *before;
                true
            }
            None => false,
        }
    }

    fn step(&self) -> Option<u8> {
        u8::try_from(self.place().saturating_add(1)).ok()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

/// What the directory calls a facility.
fn name_of(context: &Context<'_>, kode: &str) -> Option<String> {
    let crate::page::directory::Directory::Here { direktori, .. } = context.directory() else {
        return None;
    };
    Some(direktori.dengan_kode(kode)?.nama)
}

impl Daftar {
    fn one(&mut self, change: impl FnOnce(&mut model::Isian)) {
        if let Some(isian) = self.dibuka.and_then(|place| self.orang.get_mut(place)) {
            change(isian);
        }
    }

    /// A NIK says when somebody was born, so that nobody has to type it.
    fn nik(&mut self, value: String, context: &Context<'_>) {
        let read = Nik::parse(&value, context.now.today()).ok();
        self.one(|isian| {
            if isian.lahir.is_empty()
                && let Some(nik) = read
            {
                isian.lahir = nik.tanggal_lahir().to_string();
            }
            isian.nik = value;
        });
    }

    /// The FKTP of the person whose form is open, otherwise of the family; nothing takes a person back to the family's.
    fn choose_facility(&mut self, context: &Context<'_>, kode: String) {
        let name = name_of(context, &kode);
        if self.dibuka.is_some() {
            self.one(|isian| {
                isian.nama_faskes = name.unwrap_or_default();
                isian.faskes = kode;
            });
        } else if let Some(name) = name {
            self.nama_faskes = name;
            self.faskes = kode;
        }
    }

    fn seen(&mut self, context: &Context<'_>) {
        self.dilihat = self.iuran(context).map_or(0, |iuran| iuran.0);
    }

    /// Asks for a captcha where one is to be answered, unless a fresh one is there.
    fn need_captcha(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let needed = self.captcha.is_needed(&self.jawaban, context.now.best_ms());
        if self.langkah != Langkah::Kk || self.bertanya || !needed {
            return Vec::new();
        }
        self.jawaban = String::new();
        self.captcha.renew(context)
    }

    fn look_up(&mut self) -> Vec<Ask> {
        self.diperiksa = true;
        let (Ok(kk), Some(captcha)) = (NomorKk::parse(&self.kk), self.captcha.id()) else {
            return Vec::new();
        };
        let captcha = captcha.to_owned();
        if self.bertanya || teks::rapikan(&self.jawaban).is_empty() {
            return Vec::new();
        }
        self.bertanya = true;
        self.diperiksa = false;
        self.masalah = None;
        vec![Ask::Call(Panggilan::Kk(TanyaKk {
            kk: kk.nomor(),
            captcha,
            jawaban: teks::rapikan(&std::mem::take(&mut self.jawaban)),
        }))]
    }

    /// The last step to which everything before it leads.
    fn furthest(&self, context: &Context<'_>) -> Langkah {
        let mut probe = self.clone();
        for step in self.steps().iter().skip(1) {
            probe.langkah = *step;
            if probe.halangan(context).is_some() {
                return *step;
            }
        }
        Langkah::Setuju
    }

    fn go_on(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if self.dibuka.is_some() {
            self.diperiksa = true;
            let place = self.dibuka.unwrap_or_default();
            if self.kurang(place, context.now.today()).lengkap() {
                self.dibuka = None;
                self.diperiksa = false;
            }
            return Vec::new();
        }
        self.diperiksa = true;
        if self.halangan(context).is_some() {
            return Vec::new();
        }
        self.diperiksa = false;
        if self.langkah == Langkah::Kelas {
            self.seen(context);
        }
        if self
            .ditolak
            .as_ref()
            .is_some_and(|d| model::langkah(&d.alasan) == self.langkah)
        {
            // What the refusal was about has been looked at.
            self.ditolak.as_mut().into_iter().for_each(|d| d.pesan = String::new());
        }
        let after = self.steps().get(self.place().saturating_add(1));
        self.langkah = after.copied().unwrap_or(self.langkah);
        if self.langkah == Langkah::Kode && self.tiket(context).is_none() {
            // A code is sent for a card that was just looked up.
            self.langkah = Langkah::Kk;
        }
        self.need_captcha(context)
    }

    /// Promises it; back to the family card when its ticket is no longer good.
    fn send(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if self.halangan(context).is_some() {
            return Vec::new();
        }
        if self.tiket(context).is_none() {
            // With it goes the code that was sent for it.
            self.langkah = Langkah::Kk;
            return self.need_captcha(context);
        }
        let Some(daftar) = self.perintah(context) else {
            return Vec::new();
        };
        let asked = if self.tambah {
            Asked::Anggota(daftar)
        } else {
            Asked::Keluarga(daftar)
        };
        let mut asks = vec![Ask::Do(Perintah::Pendaftaran(asked))];
        // What this mends has been seen.
        asks.extend(self.ditolak.as_ref().map(|ditolak| Ask::Forget(ditolak.id.clone())));
        asks.push(Ask::Replace(Route::Pendaftaran(Bagian::Hasil)));
        asks
    }

    /// Takes up what a refused promise asked, so that nobody types it again.
    fn take_up_refused(&mut self, context: &Context<'_>) {
        let refused = asked(context).filter_map(|(janji, asked)| {
            let daftar = match asked {
                Asked::Keluarga(daftar) if !self.tambah => daftar,
                Asked::Anggota(daftar) if self.tambah => daftar,
                _ => return None,
            };
            match &janji.keadaan {
                Some(Keadaan::Ditolak { alasan, pesan }) => Some((
                    daftar,
                    Ditolak {
                        id: janji.id.clone(),
                        alasan: alasan.to_ascii_lowercase(),
                        pesan: pesan.clone(),
                    },
                )),
                _ => None,
            }
        });
        if let Some((daftar, ditolak)) = refused.last() {
            self.perbaiki(daftar, ditolak);
            self.seen(context);
        }
    }
}
