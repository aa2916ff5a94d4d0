//! Sign-in with NIK or card number, password and captcha (`domain.md` §3.2, S1:8).

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
#[cfg(test)]
mod tests;
mod view;

use crate::data::Problem;
use crate::data::panggilan::{self, Jawaban, Panggilan};
use crate::page::captcha::CAPTCHA_MS;
use crate::page::{Ask, Context, Page};
use crate::rules::teks;
use crate::screen::Ui;
use model::{Captcha, identity};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};

/// How often it is replaced while nobody touches the page: a phone that was put aside asks for no more.
const RENEWALS: u8 = 5;

impl Page for Model {
    type Msg = Msg;

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let renew = match self.captcha {
            Captcha::None | Captcha::Failed(_) => true,
            Captcha::Asking => false,
            // Whoever has begun to answer is not given another one under their fingers.
            Captcha::Here { since_ms, .. } => {
                let over = context.now.best_ms().saturating_sub(since_ms) >= CAPTCHA_MS;
                let renew = over && self.jawaban.is_empty() && self.renewals < RENEWALS;
                self.renewals = self.renewals.saturating_add(u8::from(renew));
                renew
            }
        };
        if renew { self.new_captcha(context) } else { Vec::new() }
    }

    fn redraw_at_ms(&self, _context: &Context<'_>) -> Option<i64> {
        match self.captcha {
            Captcha::Here { since_ms, .. } => Some(since_ms.saturating_add(CAPTCHA_MS)),
            _ => None,
        }
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        self.renewals = 0;
        match msg {
            Msg::Identitas(value) => {
                self.identitas = value;
                self.problem = None;
            }
            Msg::KataSandi(value) => self.kata_sandi = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::NewCaptcha => return self.new_captcha(context),
            Msg::Send => return self.send(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        match answer {
            Ok(Jawaban::Captcha(captcha)) => self.captcha = Captcha::came(captcha, context.now.best_ms()),
            // The session has begun, and the application leads back to where the person came from.
            Ok(_) => self.sending = false,
            Err(problem) if self.sending => {
                self.sending = false;
                self.refusal = Some(problem);
                // A captcha serves once, whatever came of it.
                return self.new_captcha(context);
            }
            Err(problem) => self.captcha = Captcha::Failed(problem),
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

impl Model {
    /// Asks for another captcha, in the language of the page, unless one is on its way.
    fn new_captcha(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.jawaban.clear();
        self.captcha.renew(context)
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
