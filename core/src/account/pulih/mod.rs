//! Getting back into an account (`domain.md` §3.3), whatever was lost: the password, the number, the phone.
//!
//! 1. NIK or card number with a captcha begins a recovery, whoever is asked about: nobody learns here who has an account.
//! 2. The ways, each drawn, the quickest first: at once (a code by e-mail or to the number, a code on another phone, two questions
//!    from the record), Care Center 165 with a *kode bantuan*, PANDAWA, a counter. Meanwhile the gateway is asked how it stands: an
//!    officer who has seen the KTP lets the page go on by itself.
//! 3. A new password, and a session with it.
//!
//! Which proofs are enough is [`rules::pulih`](crate::rules::pulih): a number that was changed of late is not enough by itself.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
#[cfg(test)]
mod tests;
mod view;

use crate::data::akun::{BuktiPulih, Jawab, KeadaanPulih, MulaiPulih, SandiBaru, Tanya, Terbukti};
use crate::data::{Jawaban, Panggilan, Problem};
use crate::page::captcha::Captcha;
use crate::page::kode;
use crate::page::{Ask, Context, Page, sandi};
use crate::rules::kenali::{Nomor, kenali};
use crate::rules::teks;
use crate::screen::Ui;
#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
use model::{Langkah, Pilihan, Tanyakan, Tiket};
pub use model::{Model, Msg};

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        self.langkah == Langkah::Selesai || self.identitas.is_empty() && self.tiket.is_none()
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        // A clock that was set back is no reason to wait.
        self.ditanya_ms = self.ditanya_ms.min(context.now.best_ms());
        let mut asks = self.need_captcha(context);
        asks.extend(self.poll(context));
        asks
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let captcha = (self.langkah == Langkah::Nomor)
            .then(|| self.captcha.ends_ms())
            .flatten();
        let kode = (self.langkah == Langkah::Kode)
            .then(|| self.kode.redraw_at_ms(context))
            .flatten();
        captcha.into_iter().chain(kode).chain(self.poll_at_ms()).min()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        let asks = matches!(
            msg,
            Msg::CekSekarang | Msg::Lanjut | Msg::Kode(kode::Msg::Kirim(_) | kode::Msg::Periksa)
        );
        if asks && self.bertanya == Some(Tanyakan::Keadaan) {
            self.nanti = Some(msg);
            return Vec::new();
        }
        match msg {
            Msg::Identitas(value) => self.identitas = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::GambarLain => {
                self.jawaban = String::new();
                return self.captcha.renew(context);
            }
            Msg::Kepada(value) => self.kepada = value,
            Msg::EmpatAngka(value) => self.empat = value,
            Msg::Anggota(value) => self.anggota = value,
            Msg::Sandi(value) => self.sandi = value,
            Msg::Ulang(value) => self.ulang = value,
            Msg::Pilih(pilihan) => self.choose(pilihan),
            Msg::Kode(msg) => {
                let mut kode = std::mem::take(&mut self.kode);
                let asks = self.with_to(context, |to| kode.update(msg, to, context));
                self.kode = kode;
                return asks;
            }
            Msg::Lanjut => return self.go_on(context),
            Msg::CaraLain => {
                self.back();
            }
            Msg::CekSekarang => return self.ask_state(context),
            Msg::DariAwal => {
                let identitas = std::mem::take(&mut self.identitas);
                *self = Self {
                    identitas,
                    ..Self::default()
                };
                return self.need_captcha(context);
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        // From an answer on, however long it took, the next question is counted.
        self.ditanya_ms = context.now.best_ms();
        let Err(answer) = self.kode.answered(answer, context) else {
            if self.kode.flow_is_over() {
                return self.begin_again(context);
            }
            return self.show_code(context);
        };
        if let Ok(Jawaban::Captcha(captcha)) = answer {
            self.captcha = Captcha::came(captcha, context.now.best_ms());
            return Vec::new();
        }
        let asked = self.bertanya.take();
        let waited = self.nanti.take();
        let mut asks = match answer {
            Ok(Jawaban::Akun(Jawab::Keadaan(keadaan))) => self.stands(keadaan, asked, context),
            other => self.told(other, asked, context),
        };
        if let Some(msg) = waited {
            asks.extend(self.update(msg, context));
        }
        asks
    }

    fn back(&mut self) -> bool {
        self.masalah = None;
        self.diperiksa = false;
        match self.langkah {
            Langkah::Kode | Langkah::Tanya | Langkah::Sandi => {
                self.langkah = Langkah::Cara;
                true
            }
            Langkah::Nomor | Langkah::Cara | Langkah::Selesai => false,
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
    /// Takes in what is no state.
    fn told(&mut self, answer: Result<Jawaban, Problem>, asked: Option<Tanyakan>, context: &Context<'_>) -> Vec<Ask> {
        match answer {
            Ok(Jawaban::Akun(Jawab::Pulih(pulih))) => {
                let now_ms = context.now.best_ms();
                self.captcha = Captcha::None;
                self.kode = crate::page::kode::Kode::default();
                self.keadaan = None;
                self.tiket = Some(Tiket {
                    tiket: pulih.tiket,
                    bantuan: pulih.bantuan,
                    sejak_ms: now_ms,
                    sampai_ms: now_ms.saturating_add(pulih.berlaku_ms),
                });
                self.ditanya_ms = now_ms;
                self.langkah = Langkah::Cara;
            }
            Ok(Jawaban::Masuk | Jawaban::Akun(Jawab::AkunJadi)) => {
                *self = Self {
                    langkah: Langkah::Selesai,
                    // It is asked first what becomes of that session.
                    di_luar: context.session.calon.is_some(),
                    ..Self::default()
                };
            }
            Ok(_) => {}
            Err(problem) => match asked {
                // Nobody asked for it: it is asked again by itself.
                Some(Tanyakan::Keadaan) => {}
                Some(_) if problem == Problem::TicketExpired => return self.begin_again(context),
                Some(Tanyakan::Bukti) => {
                    self.kode = crate::page::kode::Kode::default();
                    self.empat = String::new();
                    self.anggota = String::new();
                    self.masalah = Some(problem);
                }
                Some(_) => {
                    self.masalah = Some(problem);
                    self.captcha = Captcha::None;
                    return self.need_captcha(context);
                }
                None => self.captcha = Captcha::Failed(problem),
            },
        }
        Vec::new()
    }

    fn need_captcha(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let needed = self.captcha.is_needed(&self.jawaban, context.now.best_ms());
        if self.langkah != Langkah::Nomor || self.bertanya.is_some() || !needed {
            return Vec::new();
        }
        self.jawaban = String::new();
        self.captcha.renew(context)
    }

    /// When the gateway is asked next how it stands, milliseconds since 1970 UTC; `None` when nothing is to be waited for.
    fn poll_at_ms(&self) -> Option<i64> {
        let tiket = self.tiket.as_ref()?;
        // Whoever was refused may come again with other papers.
        let waits = !matches!(self.keadaan, Some(KeadaanPulih::Cukup | KeadaanPulih::Lewat));
        let here = matches!(self.langkah, Langkah::Cara | Langkah::Kode | Langkah::Tanya);
        if !here || !waits {
            return None;
        }
        Some(super::ask_again_ms(tiket.sejak_ms, self.ditanya_ms))
    }

    fn poll(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let due = self.poll_at_ms().is_some_and(|at_ms| at_ms <= context.now.best_ms());
        if due && context.online && !self.kode.is_busy() {
            return self.ask_state(context);
        }
        Vec::new()
    }

    fn ask_state(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let Some(tiket) = self.tiket.as_ref().filter(|_| self.bertanya.is_none()) else {
            return Vec::new();
        };
        self.ditanya_ms = context.now.best_ms();
        self.bertanya = Some(Tanyakan::Keadaan);
        vec![Ask::Call(Panggilan::Akun(Tanya::Keadaan(tiket.tiket.clone())))]
    }

    fn stands(&mut self, keadaan: KeadaanPulih, asked: Option<Tanyakan>, context: &Context<'_>) -> Vec<Ask> {
        if asked == Some(Tanyakan::Bukti) {
            self.masalah = None;
        }
        self.keadaan = Some(keadaan);
        match keadaan {
            KeadaanPulih::Cukup if self.langkah != Langkah::Sandi => self.langkah = Langkah::Sandi,
            KeadaanPulih::Lewat => return self.begin_again(context),
            KeadaanPulih::Kurang | KeadaanPulih::Menunggu if asked == Some(Tanyakan::Bukti) => {
                // One more way is needed: the others are shown again.
                self.kode = crate::page::kode::Kode::default();
                self.kepada = String::new();
                self.langkah = Langkah::Cara;
            }
            _ => {}
        }
        Vec::new()
    }

    fn choose(&mut self, pilihan: Pilihan) {
        self.masalah = None;
        self.diperiksa = false;
        if self.pilihan != Some(pilihan) {
            self.kepada = String::new();
        }
        self.pilihan = Some(pilihan);
        self.langkah = match pilihan {
            Pilihan::Pertanyaan => Langkah::Tanya,
            _ => Langkah::Kode,
        };
    }

    /// A code that was right is shown to the gateway at once.
    fn show_code(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let kode = self.with_to(context, |to| self.kode.tiket(to).cloned());
        match kode {
            Some(kode) => self.prove(Terbukti::Kode(kode)),
            None => Vec::new(),
        }
    }

    fn prove(&mut self, bukti: Terbukti) -> Vec<Ask> {
        // A question about the state may be on its way; what is shown counts more.
        let Some(tiket) = &self.tiket else {
            return Vec::new();
        };
        let tiket = tiket.tiket.clone();
        self.bertanya = Some(Tanyakan::Bukti);
        self.masalah = None;
        vec![Ask::Call(Panggilan::Akun(Tanya::Bukti(BuktiPulih { tiket, bukti })))]
    }

    fn begin_again(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let identitas = std::mem::take(&mut self.identitas);
        *self = Self {
            identitas,
            masalah: Some(Problem::TicketExpired),
            ..Self::default()
        };
        self.need_captcha(context)
    }

    fn go_on(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.diperiksa = true;
        let idle = matches!(self.bertanya, None | Some(Tanyakan::Keadaan));
        if !idle {
            return Vec::new();
        }
        match self.langkah {
            Langkah::Nomor => {
                let nomor = match kenali(&self.identitas, context.now.today()) {
                    Ok(Nomor::Nik(nik)) => nik.nomor(),
                    Ok(Nomor::Kartu(kartu)) => kartu.nomor(),
                    _ => return Vec::new(),
                };
                let Some(captcha) = self.captcha.id().map(str::to_owned) else {
                    return Vec::new();
                };
                if teks::rapikan(&self.jawaban).is_empty() {
                    return Vec::new();
                }
                self.bertanya = Some(Tanyakan::Mulai);
                self.diperiksa = false;
                self.masalah = None;
                vec![Ask::Call(Panggilan::Akun(Tanya::Pulih(MulaiPulih {
                    identitas: nomor,
                    captcha,
                    jawaban: teks::rapikan(&std::mem::take(&mut self.jawaban)),
                })))]
            }
            Langkah::Tanya => {
                let Some((kartu, anggota)) = self.answers() else {
                    return Vec::new();
                };
                self.diperiksa = false;
                self.prove(Terbukti::Pertanyaan { kartu, anggota })
            }
            Langkah::Sandi if sandi::cukup(&self.sandi, &self.ulang) => {
                let Some(tiket) = self.tiket.as_ref().map(|tiket| tiket.tiket.clone()) else {
                    return Vec::new();
                };
                self.bertanya = Some(Tanyakan::Sandi);
                self.masalah = None;
                vec![Ask::Call(Panggilan::Akun(Tanya::Sandi(SandiBaru {
                    tiket,
                    kata_sandi: self.sandi.clone(),
                })))]
            }
            _ => Vec::new(),
        }
    }
}
