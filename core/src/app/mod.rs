//! The application: the single owner of state, a pure state machine.
//!
//! [`Input`]s go in, each with its [`Moment`]; [`Effect`]s come out. Nothing here reads a clock, a file, the network or a
//! source of randomness, so every journey is a test that runs in microseconds.

pub mod effect;
pub mod input;
pub mod outbox;

pub use effect::{CallRequest, CommandRow, Effect, Method, ResourceRow, StoreWrite, Ticket};
pub use input::{CallFailure, CallOutcome, Input, Moment, Restored, StoreFailure, StoreFault};

use crate::screen::ui::Place;
use crate::screen::{Screen, Ui};
use crate::text::{Language, TextsError};

/// What the application is told once, before its first input.
#[derive(Debug, Clone)]
pub struct Setup {
    /// 32 bytes of operating-system randomness, or a fixed value in tests.
    pub seed: [u8; 32],
    /// Language until the person chooses another.
    pub language: Language,
    /// What [`App::saved`] gave before the process died; anything unreadable in it is ignored.
    pub saved: Option<Vec<u8>>,
}

/// The application.
#[derive(Debug)]
pub struct App {
    screen: Screen,
}

impl App {
    /// An application that has not been opened yet; its first input must be [`Input::Opened`].
    ///
    /// # Errors
    /// [`TextsError`] when a bundled text is malformed, which a test rules out.
    pub fn new(setup: Setup) -> Result<Self, TextsError> {
        let place = Place {
            route: "beranda".to_owned(),
            generation: 0,
            can_go_back: false,
            language: setup.language.tag().to_owned(),
        };
        let (screen, _) = Ui::<()>::new("JKN Saku").finish(place);
        Ok(Self { screen })
    }

    /// Takes in what happened and says what is to be done.
    pub fn handle(&mut self, _now: Moment, _input: Input) -> Vec<Effect> {
        self.screen.generation += 1;
        vec![Effect::ScreenChanged]
    }

    /// What is to be seen now.
    #[must_use]
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Where the person is and what was typed (never a secret), to survive the death of the process.
    #[must_use]
    pub fn saved(&self) -> Vec<u8> {
        Vec::new()
    }
}
