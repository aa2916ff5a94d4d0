//! Sign-in with NIK or card number, password and captcha (`domain.md` §3.2, S1:8).

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
#[cfg(test)]
mod tests;
mod view;

use crate::data::Problem;
use crate::data::panggilan::{self, Jawaban, Panggilan};
use crate::page::{Ask, Context, Page};
use crate::rules::teks;
use crate::screen::{Bitmap, Ui};
use model::{Captcha, identity};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};

impl Page for Model {
    type Msg = Msg;

    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        match self.captcha {
            Captcha::None | Captcha::Failed(_) => self.new_captcha(),
            Captcha::Asking | Captcha::Here { .. } => Vec::new(),
        }
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Identitas(value) => {
                self.identitas = value;
                self.problem = None;
            }
            Msg::KataSandi(value) => self.kata_sandi = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::NewCaptcha => return self.new_captcha(),
            Msg::Send => return self.send(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, _context: &Context<'_>) -> Vec<Ask> {
        match answer {
            Ok(Jawaban::Captcha(captcha)) => self.captcha = here(captcha),
            // The session has begun, and the application leads back to where the person came from.
            Ok(_) => self.sending = false,
            Err(problem) if self.sending => {
                self.sending = false;
                self.refusal = Some(problem);
                // A captcha serves once, whatever came of it.
                return self.new_captcha();
            }
            Err(problem) => self.captcha = Captcha::Failed(problem),
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

fn here(captcha: panggilan::Captcha) -> Captcha {
    match Bitmap::new(captcha.lebar, captcha.tinggi, captcha.bit) {
        Ok(picture) => Captcha::Here {
            id: captcha.id,
            picture,
            question: captcha.tanya,
        },
        Err(_) => Captcha::Failed(Problem::NotUnderstood),
    }
}

impl Model {
    /// Asks for another captcha, unless one is on its way.
    fn new_captcha(&mut self) -> Vec<Ask> {
        self.jawaban.clear();
        if self.captcha == Captcha::Asking {
            return Vec::new();
        }
        self.captcha = Captcha::Asking;
        vec![Ask::Call(Panggilan::Captcha)]
    }

    fn send(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let identitas = match identity(&self.identitas, context.now.today()) {
            Ok(identitas) => identitas,
            Err(problem) => {
                self.problem = Some(problem);
                return Vec::new();
            }
        };
        self.problem = None;
        self.incomplete = self.kata_sandi.is_empty() || teks::rapikan(&self.jawaban).is_empty();
        let Captcha::Here { id, .. } = &self.captcha else {
            return Vec::new();
        };
        if self.incomplete || self.sending {
            return Vec::new();
        }
        let masuk = panggilan::Masuk {
            identitas,
            kata_sandi: self.kata_sandi.clone(),
            captcha: id.clone(),
            // A captcha serves once, so its answer is of no further use.
            jawaban: teks::rapikan(&std::mem::take(&mut self.jawaban)),
        };
        self.sending = true;
        self.refusal = None;
        vec![Ask::Call(Panggilan::Masuk(masuk))]
    }
}
