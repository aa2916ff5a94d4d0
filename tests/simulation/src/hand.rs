//! What the person who holds the phone sees and does.

use jkn_core::app::Input;
use jkn_core::screen::{Action, Block, Event, LineRole, QueueTicket, Screen, lines, plain};
use jkn_sandbox::captcha;

use crate::Phone;

/// Why something could not be done on the screen; holds the screen as text.
#[derive(Debug)]
pub struct NotOffered(pub String);

impl std::fmt::Display for NotOffered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Phone {
    /// The screen; `None` while the app does not run.
    #[must_use]
    pub fn screen(&self) -> Option<&Screen> {
        self.process.as_ref().map(|p| p.app.screen())
    }

    /// The screen as text.
    #[must_use]
    pub fn text(&self) -> String {
        self.screen().map(plain::render).unwrap_or_default()
    }

    /// The tickets on the screen.
    #[must_use]
    pub fn tickets(&self) -> Vec<&QueueTicket> {
        let lines = self.screen().map(lines).unwrap_or_default().into_iter();
        lines
            .filter_map(|line| match line.role {
                LineRole::Ticket(ticket) => Some(ticket),
                _ => None,
            })
            .collect()
    }

    /// Codes of the problems on the screen.
    #[must_use]
    pub fn problems(&self) -> Vec<&str> {
        let lines = self.screen().map(lines).unwrap_or_default().into_iter();
        lines
            .filter_map(|line| match line.role {
                LineRole::Problem { code } => Some(code),
                _ => None,
            })
            .collect()
    }

    /// Opens a page.
    pub fn open(&mut self, route: &str) {
        self.feed(Input::Event(Event::Opened {
            route: route.to_owned(),
        }));
    }

    /// Taps an action, by its id.
    ///
    /// # Errors
    /// [`NotOffered`] when the screen does not offer it, or it is blocked.
    pub fn tap(&mut self, id: &str) -> Result<(), NotOffered> {
        let offered = self.actions().iter().any(|a| a.id == id && a.blocked.is_none());
        if !offered {
            return Err(NotOffered(format!("`{id}` is not offered:\n{}", self.text())));
        }
        let generation = self.screen().map_or(0, |s| s.generation);
        let action = id.to_owned();
        self.feed(Input::Event(Event::Tapped { generation, action }));
        Ok(())
    }

    /// Changes a field, by its id.
    pub fn edit(&mut self, field: &str, value: &str) {
        let generation = self.screen().map_or(0, |s| s.generation);
        self.feed(Input::Event(Event::Edited {
            generation,
            field: field.to_owned(),
            value: value.to_owned(),
        }));
    }

    /// All actions of the screen.
    #[must_use]
    pub fn actions(&self) -> Vec<&Action> {
        self.screen()
            .map(|screen| screen.offered().collect())
            .unwrap_or_default()
    }

    /// The answer to the captcha's question on the screen.
    ///
    /// # Errors
    /// [`NotOffered`] when there is none.
    pub fn captcha(&self) -> Result<String, NotOffered> {
        let blocks = self.screen().map(|s| s.blocks.as_slice()).unwrap_or_default();
        let answer = blocks.iter().find_map(|block| match block {
            Block::Paragraph { text } => captcha::answer(text),
            _ => None,
        });
        answer.ok_or_else(|| NotOffered(format!("no captcha:\n{}", self.text())))
    }

    /// Signs in, answering the captcha's question.
    ///
    /// # Errors
    /// [`NotOffered`] when the sign-in page has no captcha to answer.
    pub fn sign_in(&mut self, identity: &str, password: &str) -> Result<(), NotOffered> {
        self.open("masuk");
        // Offered where this phone has a key; here it is the password that is wanted.
        let _ = self.tap("pakai-sandi");
        let answer = self.captcha()?;
        self.edit("identitas", identity);
        self.edit("kata-sandi", password);
        self.edit("jawaban", &answer);
        self.tap("masuk")
    }
}
