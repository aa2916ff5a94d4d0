//! A setting on its way to the disk: what could not be kept is kept once something else could.

use super::ids::Ids;
use super::{Effect, EffectId, SettingRow, StoreFailure, StoreWrite};

/// Where the writing of one setting stands.
#[derive(Debug, Default)]
pub(super) struct Saving {
    writing: Option<EffectId>,
    /// Whether the disk does not know what holds.
    unkept: bool,
}

/// What the end of a write means for the setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// Nothing.
    Nothing,
    /// It is on the disk.
    Kept,
    /// It could not be kept.
    Failed,
    /// It could not be kept before, and something else could now: it is to be written once more.
    Again,
}

impl Saving {
    /// Has the disk keep the setting as it stands now.
    pub fn begin(&mut self, row: SettingRow, ids: &mut Ids) -> Effect {
        let id = ids.effect();
        (self.writing, self.unkept) = (Some(id), false);
        let write = StoreWrite::PutSetting { row, forget: None };
        Effect::Store { id, write }
    }

    /// Whether the disk refused what holds.
    pub const fn has_failed(&self) -> bool {
        self.unkept
    }

    /// Whether the disk has what holds.
    pub const fn is_over(&self) -> bool {
        self.writing.is_none() && !self.unkept
    }

    /// A write ended, this setting's or another.
    pub fn ended(&mut self, id: EffectId, result: Result<(), StoreFailure>) -> Ended {
        if self.writing == Some(id) {
            self.writing = None;
            self.unkept = result.is_err();
            return if self.unkept { Ended::Failed } else { Ended::Kept };
        }
        if self.unkept && result.is_ok() {
            Ended::Again
        } else {
            Ended::Nothing
        }
    }
}
