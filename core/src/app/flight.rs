//! What is under way, by the effect that was asked for.

use super::EffectId;

/// Effects that have been asked for and not answered, each with what its answer will need; oldest first. There are never more
/// than a handful, so they are looked through: a tree for each kind of them would cost a phone 4 kB of code.
#[derive(Debug)]
pub(super) struct InFlight<T>(Vec<(EffectId, T)>);

impl<T> Default for InFlight<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> InFlight<T> {
    /// Notes an effect. Its id is new: none is used twice.
    pub fn insert(&mut self, id: EffectId, what: T) {
        self.0.push((id, what));
    }

    /// What an answer belongs to; `None` for an effect that was answered already or is not awaited any more.
    pub fn remove(&mut self, id: EffectId) -> Option<T> {
        let place = self.0.iter().position(|(other, _)| *other == id)?;
        Some(self.0.remove(place).1)
    }

    /// What is under way.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, what)| what)
    }

    /// What is under way, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, what)| what)
    }

    /// Waits for the others no more.
    pub fn retain(&mut self, keeps: impl Fn(&T) -> bool) {
        self.0.retain(|(_, what)| keeps(what));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_finds_what_it_belongs_to_once_and_only_while_that_is_awaited() {
        let mut calls = InFlight::default();
        for (id, path) in [(1, "a"), (2, "b"), (3, "c")] {
            calls.insert(EffectId(id), path);
        }
        assert_eq!(
            (calls.remove(EffectId(2)), calls.remove(EffectId(2))),
            (Some("b"), None)
        );
        calls.retain(|path| *path != "a");
        assert_eq!(calls.remove(EffectId(1)), None);
        assert_eq!(calls.values().collect::<Vec<_>>(), [&"c"]);
    }
}
