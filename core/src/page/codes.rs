//! Scannable codes: making one costs more than drawing the rest of a page, so each is made once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::screen::Bitmap;

/// Most codes that are kept; a family has a few.
const MOST: usize = 16;

/// The codes made so far, by their text.
#[derive(Default)]
pub struct Codes(RefCell<BTreeMap<String, Option<Bitmap>>>);

impl Codes {
    /// The code of a text; `None` when it is too long for one.
    pub fn of(&self, text: &str) -> Option<Bitmap> {
        if let Some(made) = self.0.borrow().get(text) {
            return made.clone();
        }
        let code = Bitmap::qr(text).ok();
        let mut kept = self.0.borrow_mut();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(text.to_owned(), code.clone());
        code
    }

    /// Forgets all of them: they hold numbers of people.
    pub fn clear(&self) {
        self.0.borrow_mut().clear();
    }
}

/// Hides the texts, which are numbers of people.
impl std::fmt::Debug for Codes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Codes({})", self.0.borrow().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_code_is_the_code_of_its_own_text() {
        let codes = Codes::default();
        for _ in 0..2 {
            for text in ["0009900000011", "0009900000012"] {
                assert_eq!(codes.of(text), Bitmap::qr(text).ok());
            }
        }
        assert_eq!(codes.of(&"x".repeat(9_000)), None);
        assert_eq!(format!("{codes:?}"), "Codes(3)");
    }
}
