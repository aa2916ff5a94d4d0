//! The running app on a device, and the fingers and eyes of the person who holds it.
//!
//! A person waits until the screen says what they wait for; nothing here sleeps for a guessed time. What the screen does
//! not offer cannot be done.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use jkn_core::driver::host::{LogSink, ScreenObserver, SecretStore};
use jkn_core::driver::http::{HttpConfig, Roots};
use jkn_core::driver::runtime::{Closed, Config, Driver, Host};
use jkn_core::screen::{Block, Delivery, Event, FieldKind, NotBrought, Screen, ShellRequest, plain};
use jkn_core::text::Language;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::{Device, Trouble, reading};

/// How long a person waits for anything before giving up. Generous: a busy machine is no fault of the app.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long for what cannot be tapped yet.
const SOON: Duration = Duration::from_secs(5);

/// Something happened on the phone.
enum News {
    Screen,
    /// The app asks the phone to bring something, under this name; what kind of thing that is.
    Wanted(String, Thing),
}

/// What a phone is asked to bring.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Thing {
    File,
    Owner,
    Other,
}

struct Observer(UnboundedSender<News>);

impl ScreenObserver for Observer {
    fn screen_changed(&self, _generation: u64) {
        // Nobody looks any more when the phone has been put down.
        let _ = self.0.send(News::Screen);
    }

    fn shell_requested(&self, request: ShellRequest) {
        let what = match request {
            ShellRequest::PickFile { .. } => Thing::File,
            ShellRequest::Authenticate { .. } => Thing::Owner,
            _ => Thing::Other,
        };
        if let ShellRequest::PickFile { id, .. } | ShellRequest::Locate { id } | ShellRequest::Authenticate { id, .. } =
            request
        {
            let _ = self.0.send(News::Wanted(id, what));
        }
    }
}

/// The running app. Dropping it ends it, as closing it on a phone does.
pub struct Phone {
    driver: Driver,
    news: UnboundedReceiver<News>,
    runtime: Runtime,
    /// Files that the person picks one after the other, each with its name.
    files: VecDeque<(String, Vec<u8>)>,
    /// Whether it has a lock, which its owner opens whenever it is asked for.
    lock: bool,
}

impl Device {
    /// Opens the app.
    ///
    /// # Errors
    /// [`Trouble::Open`] or [`Trouble::System`].
    pub fn start(&self) -> Result<Phone, Trouble> {
        self.start_with(self.secrets.clone(), self.log.clone())
    }

    /// Opens the app with the key store and the log of another host.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_with(&self, secrets: Arc<dyn SecretStore>, log: Arc<dyn LogSink>) -> Result<Phone, Trouble> {
        crate::device::ship(&self.folder)?;
        let (tell, news) = unbounded_channel();
        let host = Host {
            secrets,
            log,
            observer: Arc::new(Observer(tell)),
            clock: self.clock.clone(),
        };
        let config = Config {
            folder: self.folder.clone(),
            http: HttpConfig {
                base_url: self.gateway.clone(),
                roots: Roots::Bundled,
                pins: None,
                allow_plain_loopback: true,
            },
            language: Language::Id,
            assets: Some(crate::device::assets(&self.folder)),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        let driver = runtime.block_on(Driver::open(config, host))?;
        Ok(Phone {
            driver,
            news,
            runtime,
            files: VecDeque::new(),
            lock: false,
        })
    }
}

impl Phone {
    /// What is to be seen now.
    ///
    /// # Errors
    /// [`Trouble::Closed`].
    pub fn screen(&self) -> Result<Arc<Screen>, Trouble> {
        Ok(self.driver.screen().ok_or(Closed)?)
    }

    /// The phone has a lock from now on, which its owner opens whenever it is asked for.
    pub const fn has_lock(&mut self) {
        self.lock = true;
    }

    /// The person will pick this file when the app next asks for one.
    pub fn will_pick(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.push_back((name.to_owned(), bytes));
    }

    /// The phone gains or loses its network; ready when the app has taken it in.
    pub fn network(&self, online: bool) {
        self.driver.connectivity(online);
        // The app takes one thing after the other, so an answer to a later tap (on nothing) means that this one was heard.
        let nothing = Event::Tapped {
            generation: 0,
            action: String::new(),
        };
        let _ = self.runtime.block_on(self.driver.send(nothing));
    }

    /// Puts the app to sleep.
    ///
    /// # Errors
    /// [`Trouble::Otherwise`] when the files could not be tidied.
    pub fn sleep(&self) -> Result<(), Trouble> {
        let slept = self.runtime.block_on(self.driver.suspend());
        slept.map_err(|failure| Trouble::Otherwise(failure.to_string()))
    }

    /// Waits until the screen is as wanted.
    ///
    /// # Errors
    /// [`Trouble::Waited`] with the screen when it does not come.
    pub fn until(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) -> Result<Arc<Screen>, Trouble> {
        self.until_within(PATIENCE, what, wanted)
    }

    fn until_within(
        &mut self,
        patience: Duration,
        what: &str,
        wanted: impl Fn(&Screen) -> bool,
    ) -> Result<Arc<Screen>, Trouble> {
        let (driver, news, files, lock) = (&self.driver, &mut self.news, &mut self.files, self.lock);
        let watch = async {
            loop {
                let screen = driver.screen().ok_or(Closed)?;
                if wanted(&screen) {
                    return Ok(screen);
                }
                // This phone has no place, a lock only where it was given one, and only the files that were put there: it answers
                // so, as every phone answers something.
                if let News::Wanted(id, thing) = news.recv().await.ok_or(Closed)? {
                    let file = if thing == Thing::File { files.pop_front() } else { None };
                    let what = match file {
                        Some((name, bytes)) => Delivery::File { name, bytes },
                        None if thing == Thing::Owner && lock => Delivery::Owner,
                        None => Delivery::Nothing {
                            why: NotBrought::Unavailable,
                        },
                    };
                    driver.send(Event::Brought { id, what }).await?;
                }
            }
        };
        let watched = self
            .runtime
            .block_on(async { tokio::time::timeout(patience, watch).await });
        match watched {
            Ok(seen) => seen,
            Err(_) => Err(Trouble::Waited {
                what: what.to_owned(),
                screen: plain::render(&*self.screen()?),
            }),
        }
    }

    /// Waits until nothing on the screen is on its way any more.
    ///
    /// # Errors
    /// As [`until`](Self::until).
    pub fn quiet(&mut self) -> Result<Arc<Screen>, Trouble> {
        self.until("a screen on which nothing is on its way", reading::is_quiet)
    }

    /// Waits for a problem with this code.
    ///
    /// # Errors
    /// As [`until`](Self::until).
    pub fn until_problem(&mut self, code: &str) -> Result<Arc<Screen>, Trouble> {
        self.until(code, |screen| reading::problems(screen).contains(&code))
    }

    /// Waits for a queue ticket in this state.
    ///
    /// # Errors
    /// As [`until`](Self::until).
    pub fn until_ticket(&mut self, state: &str) -> Result<Arc<Screen>, Trouble> {
        self.until(state, |screen| reading::tickets(screen).iter().any(|t| t.0 == state))
    }

    /// Taps the first action with this id or label, once the screen is quiet; a question that it asks is answered yes. What cannot be
    /// done yet, because something is being looked at, is waited for a little, as a person would.
    ///
    /// # Errors
    /// [`Trouble::NotOffered`] or [`Trouble::Blocked`].
    pub fn tap(&mut self, wanted: &str) -> Result<(), Trouble> {
        let matching = |screen: &Screen| {
            let actions = reading::actions(screen).into_iter();
            actions
                .filter(|action| action.id == wanted || action.label == wanted)
                .cloned()
                .collect::<Vec<_>>()
        };
        let is_open = |screen: &Screen| matching(screen).iter().any(|action| action.blocked.is_none());
        let mut screen = self.quiet()?;
        if !matching(&screen).is_empty() && !is_open(&screen) {
            let later = self.until_within(SOON, wanted, |screen| reading::is_quiet(screen) && is_open(screen));
            screen = later.unwrap_or(screen);
        }
        let found = matching(&screen);
        let open = found.iter().find(|action| action.blocked.is_none());
        let Some(action) = open.or_else(|| found.first()) else {
            return Err(Trouble::not_offered(wanted, &screen));
        };
        if let Some(reason) = &action.blocked {
            return Err(Trouble::blocked(wanted, reason, &screen));
        }
        self.send(Event::Tapped {
            generation: screen.generation,
            action: action.id.clone(),
        })
    }

    /// Writes into the field with this id or label.
    ///
    /// # Errors
    /// [`Trouble::NotOffered`].
    pub fn edit(&mut self, wanted: &str, value: &str) -> Result<(), Trouble> {
        let screen = self.quiet()?;
        let found = reading::fields(&screen)
            .into_iter()
            .find(|f| f.id == wanted || f.label == wanted);
        let field = found
            .filter(|f| f.enabled)
            .ok_or_else(|| Trouble::not_offered(wanted, &screen))?;
        self.send(Event::Edited {
            generation: screen.generation,
            field: field.id.clone(),
            value: value.to_owned(),
        })
    }

    /// Types into the search field with this id or label what is looked for.
    ///
    /// # Errors
    /// [`Trouble::NotOffered`].
    pub fn search(&mut self, wanted: &str, text: &str) -> Result<(), Trouble> {
        let screen = self.quiet()?;
        let queries = reading::fields(&screen)
            .into_iter()
            .filter_map(|field| match &field.kind {
                FieldKind::Search { query_id, .. } if field.enabled => Some((field, query_id)),
                _ => None,
            });
        let found = queries.into_iter().find(|(f, _)| f.id == wanted || f.label == wanted);
        let (_, query_id) = found.ok_or_else(|| Trouble::not_offered(wanted, &screen))?;
        self.send(Event::Edited {
            generation: screen.generation,
            field: query_id.clone(),
            value: text.to_owned(),
        })
    }

    /// Chooses the option with this value or label in the field with this id or label.
    ///
    /// # Errors
    /// [`Trouble::NotOffered`] or [`Trouble::Blocked`].
    pub fn choose(&mut self, field: &str, wanted: &str) -> Result<(), Trouble> {
        let screen = self.quiet()?;
        let mut options = reading::options(&screen, field).into_iter();
        let option = options.find(|o| o.value == wanted || o.label == wanted);
        let option = option.ok_or_else(|| Trouble::not_offered(wanted, &screen))?;
        match &option.blocked {
            Some(reason) => Err(Trouble::blocked(wanted, reason, &screen)),
            None => self.edit(field, &option.value),
        }
    }

    /// Opens a page by its path, as a deep link does.
    ///
    /// # Errors
    /// [`Trouble::Closed`].
    pub fn open(&mut self, route: &str) -> Result<Arc<Screen>, Trouble> {
        let route = route.to_owned();
        self.send(Event::Opened { route })?;
        self.quiet()
    }

    /// Goes back.
    ///
    /// # Errors
    /// [`Trouble::Closed`].
    pub fn back(&mut self) -> Result<Arc<Screen>, Trouble> {
        self.send(Event::Back)?;
        self.quiet()
    }

    /// Asks for newer data.
    ///
    /// # Errors
    /// [`Trouble::Closed`].
    pub fn refresh(&mut self) -> Result<Arc<Screen>, Trouble> {
        self.send(Event::Refreshed)?;
        self.quiet()
    }

    /// Fills in the sign-in page in front, the captcha by its question, and sends it.
    ///
    /// # Errors
    /// [`Trouble`] when the page in front is another.
    pub fn sign_in(&mut self, identitas: &str, kata_sandi: &str) -> Result<(), Trouble> {
        // Until something is written the phone may still learn of its key, which puts another page in front.
        if self.password(identitas, kata_sandi).is_err() {
            self.password(identitas, kata_sandi)?;
        }
        self.captcha("jawaban")?;
        self.tap("masuk")
    }

    /// Writes who it is and the password, also where the phone has a key and asks for its lock.
    fn password(&mut self, identitas: &str, kata_sandi: &str) -> Result<(), Trouble> {
        let screen = self.quiet()?;
        if reading::actions(&screen)
            .iter()
            .any(|action| action.id == "pakai-sandi")
        {
            self.tap("pakai-sandi")?;
        }
        self.edit("identitas", identitas)?;
        self.edit("kata-sandi", kata_sandi).map(drop)
    }

    /// Waits for what follows the sign-in. Where the phone keeps somebody else it asks what becomes of them: whoever has just signed
    /// in takes their place.
    ///
    /// # Errors
    /// [`Trouble`] when no session begins.
    pub fn signed_in(&mut self) -> Result<(), Trouble> {
        let screen = self.until("the page before the sign-in", |screen| screen.route != "masuk")?;
        if screen.route == "akun/tambah" {
            self.tap("ganti")?;
            self.until("the phone of whoever signed in", |screen| screen.route != "akun/tambah")?;
        }
        Ok(())
    }

    /// Answers the captcha in front by its question, in the field with this id.
    ///
    /// # Errors
    /// [`Trouble::NotOffered`] when there is none.
    pub fn captcha(&mut self, field: &str) -> Result<(), Trouble> {
        let screen = self.quiet()?;
        let question = screen.blocks.iter().find_map(|block| match block {
            Block::Paragraph { text } => jkn_sandbox::captcha::answer(text),
            _ => None,
        });
        let answer = question.ok_or_else(|| Trouble::not_offered("a captcha's question", &screen))?;
        self.edit(field, &answer)
    }

    fn send(&mut self, event: Event) -> Result<(), Trouble> {
        self.runtime.block_on(self.driver.send(event))?;
        Ok(())
    }
}
