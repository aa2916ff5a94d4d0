//! *Akun di HP ini*: the accounts that are kept on this phone: used, added, taken away.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{AccountAsk, Akun, Ask, Context, Need, Page};
use crate::screen::Ui;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Which account is about to be taken away, by its card number.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    hapus: Option<String>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("akun::Model(…)")
    }
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// It is asked what is lost when this one is taken away.
    AskRemove(usize),
    /// That one is taken away.
    Remove,
    /// It stays.
    Stay,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Model {
    /// The account that is about to be taken away, while it is still here.
    fn going<'a>(&self, context: &Context<'a>) -> Option<&'a Akun> {
        let number = self.hapus.as_ref()?;
        context.session.akun.iter().find(|akun| akun.kartu.nomor() == *number)
    }
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::kept(Resource::Keluarga)]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::AskRemove(index) => {
                self.hapus = context.session.akun.get(index).map(|akun| akun.kartu.nomor());
                Vec::new()
            }
            Msg::Remove => {
                let gone = self.going(context).map(|akun| akun.kartu);
                self.hapus = None;
                gone.map(|kartu| Ask::Account(AccountAsk::Remove(kartu)))
                    .into_iter()
                    .collect()
            }
            Msg::Stay => {
                self.hapus = None;
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        match self.going(context) {
            Some(akun) => view::remove(context, akun),
            None => view::list(context),
        }
    }

    fn back(&mut self) -> bool {
        self.hapus.take().is_some()
    }
}
