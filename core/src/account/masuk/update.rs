//! What happens on the sign-in page.

use super::model::{Model, Msg, identity};
use super::view;
use crate::page::{Ask, Captcha, Context, Credentials, Page};
use crate::screen::{ShellRequest, Ui};

impl Page for Model {
    type Msg = Msg;

    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        vec![Ask::NewCaptcha]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Identitas(value) => {
                self.identitas = value;
                self.problem = None;
            }
            Msg::KataSandi(value) => self.kata_sandi = value,
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::NewCaptcha => {
                self.jawaban.clear();
                return vec![Ask::NewCaptcha];
            }
            Msg::Send => return self.send(context),
            Msg::Call165 => {
                let number = "165".to_owned();
                return vec![Ask::Shell(ShellRequest::Dial { number })];
            }
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

impl Model {
    fn send(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let identitas = match identity(&self.identitas, context.now.today()) {
            Ok(identitas) => identitas,
            Err(problem) => {
                self.problem = Some(problem);
                return Vec::new();
            }
        };
        self.problem = None;
        self.incomplete = self.kata_sandi.is_empty() || self.jawaban.trim().is_empty();
        let ready = matches!(context.session.captcha, Captcha::Here { .. });
        if self.incomplete || !ready {
            return Vec::new();
        }
        // A captcha serves once, so its answer is of no further use.
        let jawaban = std::mem::take(&mut self.jawaban).trim().to_owned();
        vec![Ask::SignIn(Credentials {
            identitas,
            kata_sandi: self.kata_sandi.clone(),
            jawaban,
        })]
    }
}
