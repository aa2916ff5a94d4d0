//! What a phone keeps, as a model of the store: each write is one transaction. Promises, drafts and settings are synced to
//! the disk before they are reported; the newest resources may be lost when the power goes.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use jkn_core::app::{
    CommandRow, DraftName, DraftRow, Load, Loaded, ResourceRow, Restored, SettingRow, StoreFailure, StoreWrite,
};

use super::dice::Dice;

/// What is wrong with a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trouble {
    /// Nothing.
    #[default]
    None,
    /// No room: every write fails.
    Full,
    /// Every other write fails, on average.
    Failing,
}

type Resources = BTreeMap<(String, String), ResourceRow>;

/// States of the resources that a loss of power may lead back to.
const UNSYNCED: usize = 4;

/// The files of one phone.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    settings: BTreeMap<String, Vec<u8>>,
    resources: Resources,
    before: VecDeque<Resources>,
    commands: BTreeMap<String, CommandRow>,
    archived: BTreeSet<String>,
    drafts: BTreeMap<DraftName, Vec<u8>>,
    blobs: BTreeMap<String, Vec<u8>>,
    highest: u64,
    /// What is wrong with it now.
    pub trouble: Trouble,
}

impl Disk {
    /// Does one write, if it can.
    ///
    /// # Errors
    /// What the store would say.
    pub fn write(&mut self, write: &StoreWrite, dice: &mut Dice) -> Result<(), StoreFailure> {
        match self.trouble {
            Trouble::Full => return Err(StoreFailure::DiskFull),
            Trouble::Failing if dice.one_in(2) => return Err(StoreFailure::Failed),
            Trouble::None | Trouble::Failing => {}
        }
        match write.clone() {
            StoreWrite::PutResource(row) => {
                self.unsynced();
                self.resources.insert((row.owner.clone(), row.key.clone()), row);
            }
            StoreWrite::ConfirmResource {
                owner,
                key,
                as_of_ms,
                keep_until_ms,
            } => {
                self.unsynced();
                if let Some(row) = self.resources.get_mut(&(owner, key)) {
                    (row.as_of_ms, row.keep_until_ms) = (as_of_ms, keep_until_ms);
                }
            }
            StoreWrite::Evict { now_ms } => {
                self.unsynced();
                self.resources.retain(|_, row| row.keep_until_ms >= now_ms);
            }
            StoreWrite::PutSetting { row, forget } => {
                self.resources.retain(|(owner, _), _| Some(owner) != forget.as_ref());
                self.before.clear();
                self.settings.insert(row.name, row.body);
            }
            StoreWrite::PutCommand { row, drop_draft } => {
                if let Some(name) = drop_draft {
                    self.drafts.remove(&name);
                }
                self.highest = self.highest.max(row.sequence);
                self.commands.insert(row.id.clone(), row);
            }
            StoreWrite::DropCommand { id } => {
                self.commands.remove(&id);
            }
            StoreWrite::ArchiveCommand { id } => {
                self.commands.remove(&id);
                self.archived.insert(id);
            }
            StoreWrite::ForgetOwner { owner, until, whole } => {
                self.commands
                    .retain(|_, row| row.owner != owner || row.sequence > until);
                self.drafts.retain(|name, _| !whole || name.owner != owner);
            }
            StoreWrite::PutDraft(row) => {
                self.drafts.insert(row.name, row.body);
            }
            StoreWrite::DropDraft(name) => {
                self.drafts.remove(&name);
            }
            StoreWrite::RenameDraft { from, to } => {
                if let Some(body) = self.drafts.remove(&from) {
                    self.drafts.insert(DraftName { name: to, ..from }, body);
                }
            }
            StoreWrite::PutBlob(blob) => {
                self.blobs.insert(blob.name.id, blob.bytes);
            }
            StoreWrite::DropBlob(name) => {
                self.blobs.remove(&name.id);
            }
            StoreWrite::KeepBlobs(names) => self.blobs.retain(|id, _| names.iter().any(|name| name.id == *id)),
        }
        Ok(())
    }

    fn unsynced(&mut self) {
        if self.before.len() >= UNSYNCED {
            self.before.pop_front();
        }
        self.before.push_back(self.resources.clone());
    }

    /// The power goes: the newest resources may be lost.
    pub fn lose_power(&mut self, dice: &mut Dice) {
        let states: Vec<Resources> = self.before.drain(..).collect();
        if let Some(before) = dice.pick(&states) {
            self.resources.clone_from(before);
        }
    }

    /// Reads what is kept.
    #[must_use]
    pub fn load(&self, load: &Load) -> Loaded {
        match load {
            Load::Resource { owner, key } => {
                Loaded::Resource(self.resources.get(&(owner.clone(), key.clone())).cloned())
            }
            Load::Asset { .. } => Loaded::Asset(None),
        }
    }

    /// What the app is told at its start.
    #[must_use]
    pub fn restored(&self) -> Restored {
        let mut commands: Vec<CommandRow> = self.commands.values().cloned().collect();
        commands.sort_by_key(|row| row.sequence);
        Restored {
            settings: self
                .settings
                .iter()
                .map(|(name, body)| SettingRow {
                    name: name.clone(),
                    body: body.clone(),
                })
                .collect(),
            drafts: self
                .drafts
                .iter()
                .map(|(name, body)| DraftRow {
                    name: name.clone(),
                    body: body.clone(),
                })
                .collect(),
            commands,
            highest_sequence: self.highest,
            files: !self.blobs.is_empty(),
            unread: false,
            newest_ms: self.resources.values().map(|row| row.as_of_ms).max(),
            faults: Vec::new(),
        }
    }

    /// The commands that are not archived.
    #[must_use]
    pub fn commands(&self) -> &BTreeMap<String, CommandRow> {
        &self.commands
    }

    /// Whether a command is there, archived or not.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.commands.contains_key(id) || self.archived.contains(id)
    }

    /// Bytes of a file.
    #[must_use]
    pub fn blob(&self, id: &str, from: u64, length: u64) -> Vec<u8> {
        let bytes = self.blobs.get(id).map(Vec::as_slice).unwrap_or_default();
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        bytes.iter().skip(from).take(length).copied().collect()
    }

    /// A setting.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<&[u8]> {
        self.settings.get(name).map(Vec::as_slice)
    }

    /// A promise of a version that this app does not know.
    pub fn lay_newer(&mut self, id: &str, owner: &str) {
        self.highest = self.highest.saturating_add(1);
        let row = CommandRow {
            id: id.to_owned(),
            owner: owner.to_owned(),
            sequence: self.highest,
            body: br#"{"v":99}"#.to_vec(),
        };
        self.commands.insert(id.to_owned(), row);
    }

    /// Rows of all kinds.
    #[must_use]
    pub fn rows(&self) -> usize {
        [
            self.settings.len(),
            self.resources.len(),
            self.commands.len(),
            self.drafts.len(),
            self.blobs.len(),
        ]
        .iter()
        .sum()
    }

    /// Everything is gone.
    pub fn wipe(&mut self) {
        *self = Self {
            trouble: self.trouble,
            ..Self::default()
        };
    }
}
