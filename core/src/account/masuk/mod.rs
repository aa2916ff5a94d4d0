//! Sign-in with NIK or card number, password and captcha (`domain.md` §3.2, S1:8).

#[cfg(any(test, feature = "examples"))]
mod examples;
mod kunci;
mod model;
#[cfg(test)]
mod tests;
mod view;

use crate::data::Problem;
use crate::data::panggilan::{self, Jawaban, Panggilan};
use crate::page::{Ask, Context, Handed, Page, Wish};
use crate::rules::teks;
use crate::screen::{NotBrought, Ui};
use model::{Captcha, identity};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};

/// The name under which the phone's lock is asked for.
const LOCK: &str = "kunci";

/// How often it is replaced while nobody touches the page: a phone that was put aside asks for no more.
const RENEWALS: u8 = 5;

impl Page for Model {
    type Msg = Msg;

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if self.by_key(context) {
            // One look at the phone, asked for once; whoever looked away finds the button.
            if !context.online || self.asked || context.session.is_shared() {
                return Vec::new();
            }
            self.asked = true;
            return self.key(context);
        }
        let renews = self.captcha.id().is_some();
        let needed =
            self.captcha.is_needed(&self.jawaban, context.now.best_ms()) && (!renews || self.renewals < RENEWALS);
        self.renewals = self.renewals.saturating_add(u8::from(needed && renews));
        if needed { self.new_captcha(context) } else { Vec::new() }
    }

    fn redraw_at_ms(&self, _context: &Context<'_>) -> Option<i64> {
        self.captcha.ends_ms()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        self.renewals = 0;
        // Whoever has begun to write is not given another page under their fingers, though the phone learns of its key meanwhile.
        self.by_password |= matches!(msg, Msg::Identitas(_) | Msg::KataSandi(_) | Msg::Jawaban(_));
        match msg {
            Msg::Identitas(value) => {
                self.identitas = value;
                self.problem = None;
            }
            Msg::KataSandi(value) => self.kata_sandi = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::NewCaptcha => return self.new_captcha(context),
            Msg::Key => return self.key(context),
            Msg::KeyByPin => return vec![Ask::SignInByKey],
            Msg::Password => {
                self.by_password = true;
                return self.new_captcha(context);
            }
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

    fn brought(&mut self, _name: &str, handed: Handed, context: &Context<'_>) -> Vec<Ask> {
        match handed {
            Handed::Owner => vec![Ask::SignInByKey],
            // A phone without a lock of its own asks for the PIN of this app.
            Handed::Nothing(NotBrought::Unavailable) if context.presence.pin.is_some() => vec![Ask::SignInByKey],
            Handed::Nothing(why) => {
                self.nothing = Some(why);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        if self.by_key(context) {
            return kunci::view(self, context);
        }
        view::view(self, context)
    }
}

impl Model {
    /// Whether the key of this phone is offered in place of the password.
    fn by_key(&self, context: &Context<'_>) -> bool {
        context.presence.kunci.usable && !context.session.is_open() && !self.by_password
    }

    /// Has the phone look for its owner, whose key then begins the session.
    fn key(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if context.presence.kunci.going {
            return Vec::new();
        }
        self.nothing = None;
        if context.session.is_shared() {
            // The phone's lock would not say who of them it is.
            return vec![Ask::SignInByKey];
        }
        let reason = context.say("account-kunci-reason");
        vec![Ask::Bring(LOCK, Wish::Owner { reason })]
    }

    /// Asks for another captcha, in the language of the page, unless one is on its way.
    fn new_captcha(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.jawaban = String::new();
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
