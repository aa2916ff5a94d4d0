//! The contract of every page: what it may look at, what it may ask for.
//!
//! A page is a model (what the person has chosen or typed so far), an `update` and a `view`. It sees the world through a
//! [`Context`] and asks for things with [`Ask`]s; it never sends, stores or waits. The application mounts pages
//! (`app::mount`), keeps their models, and brings what they need.
//!
//! * [`Page::needs`] what it looks at: read from this phone first, then asked for when it is not fresh
//! * [`Page::DRAFT`] whether what was typed is kept, so that a kill or a full battery loses nothing of it
//! * [`Page::answered`], [`Page::brought`] what came of a question to the gateway, and of a request to the phone

pub mod akses;
pub mod akun;
mod anggota;
pub mod artikel;
pub mod bantuan;
pub mod bicara;
pub mod bill;
pub mod bintang;
pub mod captcha;
mod codes;
pub mod directory;
pub mod explain;
#[cfg(any(test, feature = "examples"))]
pub mod gallery;
mod grounds;
mod group;
#[cfg(test)]
pub mod harness;
pub mod jalan;
pub mod janji;
pub mod kalender;
pub mod kanal;
mod kepesertaan;
pub mod kode;
pub mod lembar;
mod line;
mod look;
mod now;
pub mod parts;
pub mod perubahan;
pub mod places;
mod presence;
pub mod reach;
pub mod ruang;
#[cfg(any(test, feature = "examples"))]
pub mod sample;
pub mod sandi;
mod sederhana;
pub mod sources;
pub mod speech;
pub mod wilayah;
pub mod words;

pub use anggota::Anggota;
pub use codes::Codes;
pub use directory::Directories;
pub use grounds::{Grounds, needed, shown};
#[cfg(test)]
pub use grounds::{TOLD, assumed};
pub use line::Line;
pub use look::Look;
pub use now::Now;
pub use presence::{Kunci, Pin, Presence, Tried, TunjukIzin, pin_field};
pub use reach::Reach;
pub use sederhana::{MORE, READ};

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::data::{Janji, Jawaban, Known, Lampiran, Panggilan, Perintah, Problem, Resource, Route};
use crate::rules::lapisan::Lapisan;
use crate::rules::nomor::NomorKartu;
use crate::screen::{Bitmap, FileKind, NotBrought, ShellRequest, Ui};
use crate::text::{Argument, Language, Texts};

/// Everything that a page may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The time, and how far it can be trusted.
    pub now: Now,
    /// Which sources the flows of registration and of the assistants follow; rules go by the date that they are asked for.
    pub layer: Lapisan,
    /// The words.
    pub texts: &'a Texts,
    /// What is known.
    pub known: &'a Known,
    /// Who is signed in.
    pub session: &'a Session,
    /// Whether it is them.
    pub presence: &'a Presence,
    /// What was promised, oldest first.
    pub janji: &'a [Janji],
    /// How many forms are kept as drafts on this phone, of all its accounts.
    pub drafts: usize,
    /// Whether the phone says that it has a network.
    pub online: bool,
    /// Whether the gateway said last that it answers this version of the app no longer.
    pub version_stopped: bool,
    /// How much of the page is to be seen.
    pub look: Look,
    /// What is wrong with this phone's own storage; empty when all is well.
    pub faults: &'a [Problem],
    /// Scannable codes, each made once.
    pub codes: &'a Codes,
    /// What the answers of rules rest on that the page being drawn has told.
    pub grounds: &'a Grounds,
    /// Files that came with the app, as far as they have been read.
    pub assets: &'a Assets,
    /// The directory of facilities, each pack read once.
    pub directories: &'a Directories,
    /// A chance number, another one with each thing that happens. A page takes from it what it then keeps; it draws nothing
    /// from it, or the same page would look different each time.
    pub chance: u64,
}

/// A file that came with the app, as a page sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asset<'a> {
    /// It is being read.
    Loading,
    /// This app came without it.
    Missing,
    /// What is in it.
    Here(&'a [u8]),
}

/// Files that came with the app, by name; `None` for one that is not there.
pub type Assets = BTreeMap<&'static str, Option<Arc<[u8]>>>;

/// How the key of a message's short form ends.
const SHORT: &str = "-pendek";

impl<'a> Context<'a> {
    /// A message without arguments.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// A message with its arguments; in the simple mode its short form, where it has one.
    #[must_use]
    pub fn tell(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        if self.look.simple {
            let short = format!("{key}{SHORT}");
            if self.texts.has(&short) {
                return self.texts.say(&short, arguments);
            }
        }
        self.texts.say(key, arguments)
    }

    /// The language of all words.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.texts.language()
    }

    /// A file that came with the app, one of [`Page::ASSETS`].
    #[must_use]
    pub fn asset(&self, name: &str) -> Asset<'a> {
        match self.assets.get(name) {
            None => Asset::Loading,
            Some(None) => Asset::Missing,
            Some(Some(bytes)) => Asset::Here(bytes),
        }
    }

    /// The scannable code of a text; `None` when it is too long for one.
    #[must_use]
    pub fn code(&self, text: &str) -> Option<Bitmap> {
        self.codes.of(text)
    }
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    /// Card number of the signed-in participant; `None` when nobody is.
    pub kartu: Option<NomorKartu>,
    /// True when a session ended by itself (and was not ended by the person) since the last sign-in.
    pub expired: bool,
    /// Whether somebody's data is kept on this phone, signed in or not.
    pub known_here: bool,
    /// The accounts that are kept on this phone.
    pub akun: Vec<Akun>,
    /// Who has signed in and is not kept here; it is not decided yet whether beside the others or instead.
    pub calon: Option<NomorKartu>,
}

/// An account that is kept on this phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Akun {
    /// Its card number.
    pub kartu: NomorKartu,
    /// Name of its owner, once their own record was read.
    pub nama: Option<String>,
    /// Whether it is signed in.
    pub masuk: bool,
    /// Whether it uses the phone now.
    pub dipakai: bool,
    /// What was promised in its name, oldest first; empty for the one that uses the phone, whose promises are in
    /// [`Context::janji`].
    pub janji: Vec<Janji>,
}

impl Akun {
    /// What it is called: the owner's name, or the end of the card number.
    #[must_use]
    pub fn sebutan(&self) -> String {
        self.nama.clone().unwrap_or_else(|| self.kartu.masked())
    }
}

impl Session {
    /// Whether somebody is signed in.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.kartu.is_some()
    }

    /// Whether several accounts are kept on this phone: then its own lock does not say which of them holds it.
    #[must_use]
    pub const fn is_shared(&self) -> bool {
        self.akun.len() > 1
    }

    /// The account that uses the phone.
    #[must_use]
    pub fn dipakai(&self) -> Option<&Akun> {
        self.akun.iter().find(|akun| akun.dipakai)
    }

    /// The other accounts that are kept on this phone.
    pub fn lain(&self) -> impl Iterator<Item = &Akun> {
        self.akun.iter().filter(|akun| !akun.dipakai)
    }
}

/// Something that a page looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// What.
    pub resource: Resource,
    /// How old it may be while the page is in front.
    pub age: Age,
}

/// How old something may be while a page that needs it is in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// As its own policy says.
    Fresh,
    /// So many milliseconds.
    Within(u64),
    /// However old: the gateway is not asked.
    Kept,
}

impl Need {
    /// As fresh as its policy says.
    #[must_use]
    pub const fn of(resource: Resource) -> Self {
        Self {
            resource,
            age: Age::Fresh,
        }
    }

    /// As it is kept on this phone, however old; the gateway is not asked.
    #[must_use]
    pub const fn kept(resource: Resource) -> Self {
        Self {
            resource,
            age: Age::Kept,
        }
    }

    /// Not older than so many milliseconds while the page is in front (a queue that moves, a conversation).
    #[must_use]
    pub const fn within(resource: Resource, ms: u64) -> Self {
        Self {
            resource,
            age: Age::Within(ms),
        }
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
    /// Promise something: write it down, send it, see to it that it happens exactly once. The page's draft becomes the
    /// promise in the same write. When it needs a session and nobody has ever signed in here, nothing is promised, the
    /// person is led to sign in, and what the page asked for after this is left out: the draft stays. A command with
    /// `step_up` waits until the owner has shown that it is them, and so does what the page asked for after it; whoever goes
    /// back instead finds the form as it was.
    Do(Perintah),
    /// Take back a promise that has never left this phone, by its id.
    Withdraw(String),
    /// Stop waiting for a promise that has left this phone and whose answer fails to come, by its id.
    GiveUp(String),
    /// Forget a promise whose outcome the person has seen, by its id.
    Forget(String),
    /// Ask the gateway once, now; the answer comes to [`Page::answered`].
    Call(Panggilan),
    /// Have the phone bring something, under a name of the page's own; it comes to [`Page::brought`].
    Bring(&'static str, Wish),
    /// Forget the bytes of an attached file, by its id.
    DropFile(Lampiran),
    /// Show with the PIN that the owner is here; what came of it stands in [`Presence::tried`].
    Prove(Pin),
    /// Take this PIN from now on. Waits for a proof like a command with `step_up`.
    SetPin(Pin),
    /// Forget the PIN. Waits for a proof as well.
    DropPin,
    /// Begin a session with the key of this phone. Waits for a proof like a command with `step_up`; what came of it stands in
    /// [`Presence::kunci`].
    SignInByKey,
    /// Show a code with which a known phone lets this one in; while one is shown, ask whether it has. What came of it stands
    /// in [`Presence::kunci`]. Does nothing in a session.
    AskIn,
    /// End the session; what is known stays readable on this phone. The key of this phone goes, and so does the PIN.
    SignOut,
    /// End the session and keep the key, so that its owner begins the next one with the phone's lock.
    SignOutKnown,
    /// Something about the accounts that are kept on this phone.
    Account(AccountAsk),
    /// End the sessions and forget everything that is known and promised on this phone.
    Wipe,
    /// Speak another language.
    Speak(Language),
    /// Draw every page in the simple mode from now on, or in the usual one.
    Simplify(bool),
    /// Show what the simple mode has folded on this page, or fold it again.
    Unfold(bool),
    /// Read out what is to be seen.
    ReadAloud,
    /// Ask the shell for something only the phone can do, and wait for nothing.
    Shell(ShellRequest),
}

/// What can be asked about the accounts that are kept on this phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountAsk {
    /// Another one of them uses the phone from now on; it begins at this page.
    Use(NomorKartu, Route),
    /// Whoever has just signed in is kept beside the others, and uses the phone.
    Add,
    /// Whoever has just signed in takes the place of the one who uses the phone, of whom nothing is kept.
    Replace,
    /// Whoever has just signed in is let go.
    Decline,
    /// Nothing is kept any more of this one; its promises that have not left are never sent.
    Remove(NomorKartu),
}

/// What a phone can bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// A file that the person picks.
    File {
        /// The kinds that will do.
        kinds: Vec<FileKind>,
        /// Largest size, bytes; never more than the application keeps.
        max_bytes: u64,
    },
    /// Where the phone is.
    Place,
    /// Proof that the phone's owner is there (finger, face or the phone's own lock).
    Owner {
        /// Why it is asked for, in the person's words.
        reason: String,
    },
}

/// What the phone brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// Nothing, and why.
    Nothing(NotBrought),
    /// A file, whose bytes are kept sealed.
    File(Lampiran),
    /// A file that could not be taken, and why; nothing of it is kept.
    Refused(Problem),
    /// Where the phone is: millionths of a degree, and how far that may be off in metres.
    Place {
        /// Latitude.
        lat_e6: i32,
        /// Longitude.
        lon_e6: i32,
        /// Accuracy.
        accuracy_m: u32,
    },
    /// The phone's owner is there.
    Owner,
}

/// One kind of page.
pub trait Page: Serialize + DeserializeOwned + 'static {
    /// What can happen on it. Equal messages mean the same, so a tap that crosses a refresh on its way still counts. What
    /// the application does by itself is a message as well, so that shared parts can offer it on any page.
    type Msg: Clone + PartialEq + From<Ask> + 'static;

    /// Whether it is a form whose model is kept, under its route, until it is promised or emptied.
    const DRAFT: bool = false;

    /// Files that came with the app and that it looks into; read when it is first opened.
    const ASSETS: &'static [&'static str] = &[];

    /// What it looks at. Read from this phone when it is opened, asked for when it is older than it may be. A page sees
    /// nothing of what it does not need.
    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        Vec::new()
    }

    /// What it wants when it comes to the front, when the network comes back and when the person asks for newer data (a
    /// captcha, for example). What it has already it should not ask for again.
    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        Vec::new()
    }

    /// Takes in what the person did.
    fn update(&mut self, msg: Self::Msg, context: &Context<'_>) -> Vec<Ask>;

    /// Draws it.
    fn view(&self, context: &Context<'_>) -> Ui<Self::Msg>;

    /// Takes in the answer to its [`Ask::Call`]. A question that failed is not asked again from here: the person does that.
    fn answered(&mut self, _answer: Result<Jawaban, Problem>, _context: &Context<'_>) -> Vec<Ask> {
        Vec::new()
    }

    /// Takes in what the phone brought for its [`Ask::Bring`] of that name.
    fn brought(&mut self, _name: &str, _handed: Handed, _context: &Context<'_>) -> Vec<Ask> {
        Vec::new()
    }

    /// Goes one step back inside this page; `false` when it stands at its first step, and going back leaves it.
    fn back(&mut self) -> bool {
        false
    }

    /// At which step it stands, from 1; shown as `#2` at the end of the route. A form of several steps is one page.
    fn step(&self) -> Option<u8> {
        None
    }

    /// Whether there is nothing in it that is worth keeping as a draft.
    fn is_empty(&self) -> bool {
        false
    }

    /// When it should be drawn again although nothing happens (a countdown, midnight), milliseconds since 1970 UTC.
    fn redraw_at_ms(&self, _context: &Context<'_>) -> Option<i64> {
        None
    }
}
