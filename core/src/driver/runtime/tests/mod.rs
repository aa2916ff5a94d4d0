//! The driver with a script in the application's place, polled without a runtime. Everything in it is invented.

mod broken;
mod busy;
mod effects;
mod host;
mod inputs;
mod sleep;
mod wipe;

use std::path::Path;
use std::pin::pin;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use super::actor::Machine;
use super::*;
use crate::app::{CommandRow, Effect, EffectId, Moment, StoreWrite};
use crate::driver::host::{HostFailure, LogLevel};
use crate::driver::http::tests::{get, plain_config};
use crate::driver::memory::Secrets;
use crate::driver::store::tests::command;
use crate::screen::ui::Place;
use crate::screen::{ShellRequest, Ui};

/// Waits as a host without a runtime does.
fn wait<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}

type Answer = dyn Fn(&Input) -> Vec<Effect> + Send + Sync;
type Reaction = dyn Fn(&Told) + Send + Sync;

/// Answers each input as the test says; every input makes a new generation of the screen.
struct Script {
    screen: Screen,
    seen: Sender<(Moment, Input)>,
    answer: Arc<Answer>,
}

impl Machine for Script {
    fn handle(&mut self, now: Moment, input: Input) -> Vec<Effect> {
        self.screen.generation += 1;
        let effects = (self.answer)(&input);
        // A test that has seen enough hears no more.
        let _ = self.seen.send((now, input));
        effects
    }
    fn screen(&self) -> &Screen {
        &self.screen
    }
    fn newest_ms(&self) -> Option<i64> {
        NEWEST_MS
    }
}

/// When the script heard the gateway last: in 2045, long after what the phone's clock says.
const NEWEST_MS: Option<i64> = Some(2_366_841_600_000);

/// What the phone was told.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Told {
    Screen(u64),
    Shell(ShellRequest),
    Log(LogLevel, String),
}

/// The host. Its clock stands still.
struct Phone {
    secrets: Secrets,
    told: Sender<Told>,
    /// What it does on being told; nothing by default.
    reaction: OnceLock<Box<Reaction>>,
    /// Hangs up when the phone is let go.
    _holder: Sender<()>,
}

impl Phone {
    fn hear(&self, told: Told) {
        if let Some(react) = self.reaction.get() {
            react(&told);
        }
        let _ = self.told.send(told);
    }
}

impl SecretStore for Phone {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        self.secrets.read(name)
    }
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        self.secrets.write(name, secret)
    }
    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        self.secrets.remove(name)
    }
}

impl LogSink for Phone {
    fn log(&self, level: LogLevel, line: &str) {
        self.hear(Told::Log(level, line.to_owned()));
    }
}

impl ScreenObserver for Phone {
    fn screen_changed(&self, generation: u64) {
        self.hear(Told::Screen(generation));
    }
    fn shell_requested(&self, request: ShellRequest) {
        self.hear(Told::Shell(request));
    }
}

impl Clock for Phone {
    fn wall_ms(&self) -> i64 {
        1_795_489_500_000
    }
}

/// A phone, and the ends at which a test listens.
struct Bench {
    phone: Arc<Phone>,
    told: Receiver<Told>,
    /// Hangs up when nobody holds the phone any more.
    held: Receiver<()>,
    seen: Receiver<(Moment, Input)>,
    seer: Sender<(Moment, Input)>,
}

impl Bench {
    fn new() -> Self {
        let (teller, told) = channel();
        let (holder, held) = channel();
        let (seer, seen) = channel();
        let phone = Arc::new(Phone {
            secrets: Secrets::default(),
            told: teller,
            reaction: OnceLock::new(),
            _holder: holder,
        });
        Self {
            phone,
            told,
            held,
            seen,
            seer,
        }
    }

    fn host(&self) -> Host {
        Host {
            secrets: self.phone.clone(),
            log: self.phone.clone(),
            observer: self.phone.clone(),
            clock: self.phone.clone(),
        }
    }

    /// Opens with a script; the gateway's address leads nowhere.
    fn open(&self, folder: &Path, answer: impl Fn(&Input) -> Vec<Effect> + Send + Sync + 'static) -> Driver {
        self.open_at("http://127.0.0.1:9", folder, answer)
    }

    fn open_at(
        &self,
        gateway: &str,
        folder: &Path,
        answer: impl Fn(&Input) -> Vec<Effect> + Send + Sync + 'static,
    ) -> Driver {
        self.open_with(config(gateway, folder), answer)
    }

    fn open_with(&self, config: Config, answer: impl Fn(&Input) -> Vec<Effect> + Send + Sync + 'static) -> Driver {
        let (seen, answer) = (self.seer.clone(), Arc::new(answer));
        let make = move |setup: Setup| Script {
            screen: Screen {
                generation: setup.generation,
                ..screen()
            },
            seen: seen.clone(),
            answer: answer.clone(),
        };
        wait(Driver::start(config, self.host(), make)).unwrap()
    }

    /// The next input that the script took.
    fn next(&self) -> Input {
        self.seen.recv().unwrap().1
    }

    /// Waits until nobody else holds the phone.
    fn let_go(self) {
        drop(self.phone);
        assert!(
            self.held.recv().is_err(),
            "nobody says anything there, it only hangs up"
        );
    }

    /// Everything told from now on until nobody is left to tell; the driver must be gone or closed.
    fn told_to_the_end(self) -> Vec<Told> {
        drop(self.phone);
        self.told.iter().collect()
    }
}

fn config(gateway: &str, folder: &Path) -> Config {
    Config {
        folder: folder.to_owned(),
        http: plain_config(gateway),
        language: Language::Id,
        assets: Some(folder.join("aset")),
    }
}

fn screen() -> Screen {
    let place = Place {
        route: "beranda".to_owned(),
        generation: 0,
        can_go_back: false,
        language: "id".to_owned(),
    };
    Ui::<()>::new("Contoh").finish(place).0
}

fn put(id: u64, row: &CommandRow) -> Effect {
    Effect::Store {
        id: EffectId(id),
        write: StoreWrite::PutCommand {
            row: row.clone(),
            drop_draft: None,
        },
    }
}

fn stored(id: u64, result: Result<(), StoreFailure>) -> Input {
    Input::Stored {
        id: EffectId(id),
        result,
    }
}

fn opened(commands: &[CommandRow]) -> Input {
    Input::Opened(crate::app::Restored {
        commands: commands.to_vec(),
        highest_sequence: commands.last().map_or(0, |row| row.sequence),
        ..Default::default()
    })
}
