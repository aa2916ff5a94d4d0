//! The contract of every page: what it may look at, what it may ask for.
//!
//! A page is a model (what the person has chosen or typed so far), an `update` and a `view`. It sees the world through a
//! [`Context`] and asks for things with [`Ask`]s; it never sends, stores or waits. The application mounts pages, keeps
//! their meaning and feeds what they need. A menu therefore touches its own folder and one line of the mount table.

mod anggota;
pub mod explain;
#[cfg(any(test, feature = "examples"))]
pub mod gallery;
mod now;
pub mod parts;
pub mod promise;
pub mod reach;
#[cfg(any(test, feature = "examples"))]
pub mod sample;
pub mod speech;
pub mod words;

pub use anggota::Anggota;
pub use now::Now;
pub use reach::Reach;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::data::perintah::{Janji, Perintah};
use crate::data::{Known, Resource, Route};
use crate::problem::Problem;
use crate::rules::nomor::NomorKartu;
use crate::screen::{Bitmap, ShellRequest, Ui};
use crate::text::{Argument, Language, Texts};

/// Everything that a page may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The time, and how far it can be trusted.
    pub now: Now,
    /// The words.
    pub texts: &'a Texts,
    /// What is known.
    pub known: &'a Known,
    /// Who is signed in, and how signing in is going.
    pub session: &'a Session,
    /// What was promised, oldest first.
    pub janji: &'a [Janji],
    /// Whether the phone says that it has a network.
    pub online: bool,
    /// What is wrong with this phone's own storage; empty when all is well.
    pub faults: &'a [Problem],
}

impl Context<'_> {
    /// A message without arguments.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.texts.say(key, &[])
    }

    /// A message with its arguments.
    #[must_use]
    pub fn tell(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.texts.say(key, arguments)
    }

    /// The language of all words.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.texts.language()
    }
}

/// Who is signed in, and how signing in is going.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    /// Card number of the signed-in participant; `None` when nobody is.
    pub kartu: Option<NomorKartu>,
    /// True when a session ended by itself (and was not ended by the person) since the last sign-in.
    pub expired: bool,
    /// True while a sign-in is under way.
    pub signing_in: bool,
    /// The captcha to be answered.
    pub captcha: Captcha,
    /// Why the last sign-in did not succeed.
    pub refusal: Option<Problem>,
}

impl Session {
    /// Whether somebody is signed in.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.kartu.is_some()
    }
}

/// The captcha of the sign-in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Captcha {
    /// None is wanted.
    #[default]
    None,
    /// It has been asked for.
    Asking,
    /// Here it is.
    Here {
        /// Its picture.
        picture: Bitmap,
        /// A question in words whose answer is accepted as well.
        question: String,
    },
    /// It could not be had.
    Failed(Problem),
}

/// What is needed to sign in. Held in memory only while it is being sent; `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// NIK or card number, digits only.
    pub identitas: String,
    /// Password.
    pub kata_sandi: String,
    /// What was read in the captcha.
    pub jawaban: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(…)")
    }
}

/// What a page asks of the application.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Go to a page; going back leads here again.
    Open(Route),
    /// Go to a page in place of this one.
    Replace(Route),
    /// Go back.
    Back,
    /// Ask the gateway again for what this page needs.
    Refresh,
    /// Promise something: write it down, send it, see to it that it happens exactly once.
    Do(Perintah),
    /// Take back a promise that has never left this phone, by its id.
    Withdraw(String),
    /// Forget a promise whose outcome the person has seen, by its id.
    Forget(String),
    /// Ask for a new captcha.
    NewCaptcha,
    /// Sign in.
    SignIn(Credentials),
    /// End the session; what is known stays readable on this phone.
    SignOut,
    /// End the session and forget everything that is known and promised on this phone.
    Wipe,
    /// Speak another language.
    Speak(Language),
    /// Ask the shell for something only the phone can do.
    Shell(ShellRequest),
}

/// One kind of page.
pub trait Page: Serialize + DeserializeOwned + 'static {
    /// What can happen on it. Equal messages mean the same, so a tap that crosses a refresh on its way still counts.
    type Msg: Clone + PartialEq + 'static;

    /// What it needs to know. Asked for when it is opened and again when it is older than it may be.
    fn needs(&self, _context: &Context<'_>) -> Vec<Resource> {
        Vec::new()
    }

    /// Takes in what the person did.
    fn update(&mut self, msg: Self::Msg, context: &Context<'_>) -> Vec<Ask>;

    /// Draws it.
    fn view(&self, context: &Context<'_>) -> Ui<Self::Msg>;

    /// What it wants as soon as it is opened (a captcha, for example).
    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        Vec::new()
    }
}
