//! Making an account (`domain.md` §3.1): who it is for, how to reach them and the password, the terms of the code, the code, and what
//! comes next. The fields of the first step are those of the time layer: the name since 2022 (S1:6), card number and mother's name in
//! 2020 (S2); never both.
//!
//! 1. The data is sent with a captcha and answered with a ticket whoever it is about: nobody learns here who is known.
//! 2. A code proves the number or the address; then the account is asked for, and only then is it said whether the data was right.
//! 3. What was wrong is mended on its own step; the ticket and the proof stay good for a while.
//!
//! Everything but passwords, answers and codes is kept as a draft.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
#[cfg(test)]
mod tests;
mod view;

use crate::data::akun::{self, Jawab, Tanya};
use crate::data::{Jawaban, Panggilan, Problem, Resource};
use crate::page::captcha::Captcha;
use crate::page::{Ask, Context, Need, Page, sandi};
use crate::rules::perubahan::kontak::{email, nomor_hp};
use crate::rules::teks;
use crate::screen::Ui;
#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
use model::{Langkah, Tiket};
pub use model::{Model, Msg};

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        let typed = [
            &self.nik,
            &self.nama,
            &self.kartu,
            &self.ibu,
            &self.lahir,
            &self.nohp,
            &self.email,
        ];
        self.langkah == Langkah::Selesai || typed.iter().all(|text| text.is_empty())
    }

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        match self.langkah {
            // Whether the account belongs to a participant.
            Langkah::Selesai => vec![Need::of(Resource::Keluarga)],
            _ => Vec::new(),
        }
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.need_captcha(context)
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        match self.langkah {
            Langkah::Data => self.captcha.ends_ms(),
            Langkah::Kode => self.kode.redraw_at_ms(context),
            _ => None,
        }
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Nik(value) => self.nik = value,
            Msg::Nama(value) => self.nama = value,
            Msg::Kartu(value) => self.kartu = value,
            Msg::Ibu(value) => self.ibu = value,
            Msg::Lahir(value) => self.lahir = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::GambarLain => {
                self.jawaban = String::new();
                return self.captcha.renew(context);
            }
            Msg::NoHp(value) => self.nohp = value,
            Msg::Email(value) => self.email = value,
            Msg::Sandi(value) => self.sandi = value,
            Msg::Ulang(value) => self.ulang = value,
            Msg::Setuju(value) => self.setuju = value == "true",
            Msg::Kode(msg) => {
                let mut kode = std::mem::take(&mut self.kode);
                let asks = self.with_to(context, |to| kode.update(msg, to, context));
                self.kode = kode;
                return asks;
            }
            Msg::Lanjut => return self.go_on(context),
            Msg::Perbaiki(langkah) => {
                self.masalah = None;
                self.diperiksa = false;
                self.langkah = langkah;
                return self.need_captcha(context);
            }
            Msg::DariAwal => {
                *self = Self::default();
                return self.need_captcha(context);
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        let Err(answer) = self.kode.answered(answer, context) else {
            if self.kode.flow_is_over() {
                return self.begin_again(context);
            }
            return Vec::new();
        };
        let asked = std::mem::take(&mut self.bertanya);
        match answer {
            Ok(Jawaban::Captcha(captcha)) => {
                self.bertanya = asked;
                self.captcha = Captcha::came(captcha, context.now.best_ms());
            }
            Ok(Jawaban::Akun(Jawab::Tiket(tiket))) => self.begun(tiket, context),
            // Where it is asked first what becomes of the session, there is none yet.
            Ok(Jawaban::Masuk) => self.finished(context.session.calon.is_none()),
            Ok(Jawaban::Akun(Jawab::AkunJadi)) => self.finished(false),
            Ok(_) => {}
            Err(problem) if asked => return self.refused(problem, context),
            Err(problem) => self.captcha = Captcha::Failed(problem),
        }
        Vec::new()
    }

    fn back(&mut self) -> bool {
        self.diperiksa = false;
        self.masalah = None;
        match self.langkah.before() {
            Some(before) => {
                self.langkah = before;
                true
            }
            None => false,
        }
    }

    fn step(&self) -> Option<u8> {
        Some(self.langkah.number())
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

impl Model {
    fn need_captcha(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let needed = self.captcha.is_needed(&self.jawaban, context.now.best_ms());
        if self.langkah != Langkah::Data || self.bertanya || !needed {
            return Vec::new();
        }
        self.jawaban = String::new();
        self.captcha.renew(context)
    }

    /// The data was taken. A ticket that is another one knows nothing of the code that was sent with the one before.
    fn begun(&mut self, tiket: akun::Tiket, context: &Context<'_>) {
        self.captcha = Captcha::None;
        let same = self.tiket.as_ref().is_some_and(|before| before.tiket == tiket.tiket);
        if !same {
            self.kode = crate::page::kode::Kode::default();
        }
        self.tiket = Some(Tiket {
            sampai_ms: context.now.best_ms().saturating_add(tiket.berlaku_ms),
            tiket: tiket.tiket,
        });
        // Whoever mends the data goes back to where they were.
        self.langkah = if self.kontak().is_none() {
            Langkah::Kontak
        } else if !self.setuju {
            Langkah::Ketentuan
        } else {
            Langkah::Kode
        };
    }

    fn finished(&mut self, session: bool) {
        *self = Self {
            langkah: Langkah::Selesai,
            masuk: session,
            ..Self::default()
        };
    }

    fn refused(&mut self, problem: Problem, context: &Context<'_>) -> Vec<Ask> {
        if problem == Problem::TicketExpired {
            return self.begin_again(context);
        }
        if problem == Problem::ProofMissing {
            // The code was another request's: a new one is sent.
            self.kode = crate::page::kode::Kode::default();
        }
        self.masalah = Some(problem);
        self.captcha = Captcha::None;
        self.need_captcha(context)
    }

    /// The ticket is over: everything that was typed stays, and a captcha is answered again.
    fn begin_again(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.tiket = None;
        self.kode = crate::page::kode::Kode::default();
        self.masalah = Some(Problem::TicketExpired);
        self.langkah = Langkah::Data;
        self.captcha = Captcha::None;
        self.need_captcha(context)
    }

    fn go_on(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.diperiksa = true;
        if self.bertanya {
            return Vec::new();
        }
        match self.langkah {
            Langkah::Data => return self.send_data(context),
            Langkah::Kontak if self.kontak().is_some() && sandi::cukup(&self.sandi, &self.ulang) => {
                self.langkah = Langkah::Ketentuan;
            }
            Langkah::Ketentuan if self.setuju => self.langkah = Langkah::Kode,
            Langkah::Kode => return self.create(context),
            _ => return Vec::new(),
        }
        self.masalah = None;
        self.diperiksa = false;
        Vec::new()
    }

    fn send_data(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let (Some(diri), Some(captcha)) = (self.diri(context), self.captcha.id()) else {
            return Vec::new();
        };
        let captcha = captcha.to_owned();
        if teks::rapikan(&self.jawaban).is_empty() {
            return Vec::new();
        }
        let Some((nik, lahir)) = self.nik_dan_lahir(context) else {
            return Vec::new();
        };
        self.bertanya = true;
        self.diperiksa = false;
        self.masalah = None;
        vec![Ask::Call(Panggilan::Akun(Tanya::Periksa(akun::Periksa {
            tiket: self.tiket(context).map(str::to_owned),
            nik,
            lahir,
            diri,
            captcha,
            jawaban: teks::rapikan(&std::mem::take(&mut self.jawaban)),
        })))]
    }

    fn create(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let Some(tiket) = self.tiket(context).map(str::to_owned) else {
            return self.begin_again(context);
        };
        let kode = self.with_to(context, |to| self.kode.tiket(to).cloned());
        let (Some(kode), Some(nohp), true) = (kode, nomor_hp(&self.nohp), sandi::cukup(&self.sandi, &self.ulang))
        else {
            return Vec::new();
        };
        self.bertanya = true;
        self.masalah = None;
        vec![Ask::Call(Panggilan::Akun(Tanya::Daftar(akun::Daftar {
            tiket,
            nohp,
            email: email(&self.email).unwrap_or_default(),
            kata_sandi: self.sandi.clone(),
            kode,
        })))]
    }
}
