//! One command in the outbox, and its next step.

use super::command::{Activity, Command};
use super::upload::Upload;
use super::{Account, CallRequest, DraftName, Effect, StoreWrite};
use crate::app::ids::Ids;
use crate::data::{Hasil, Janji, Keadaan};
use crate::gateway;

/// Failures in one run after which the person may stop waiting for an answer.
const GIVES_UP_AFTER: u32 = 3;

#[derive(Debug)]
pub(super) struct Entry {
    pub command: Command,
    /// What the disk is known to hold.
    pub durable: Option<Keadaan>,
    /// What came of it, read once.
    pub hasil: Option<Hasil>,
    pub activity: Activity,
    /// Which session the call under way was made with; `None` for one made without.
    pub sent_in: Option<u64>,
    /// How often in this run it came back without an outcome.
    pub failures: u32,
    /// The draft that became it, dropped with its first row.
    pub draft: Option<DraftName>,
    /// How far its files are.
    pub upload: Upload,
}

/// How a command may be sent now.
#[derive(Debug, Clone, Copy)]
pub(super) enum Via<'a> {
    /// Not at all.
    Closed,
    /// Without a session.
    Open,
    /// In this one.
    Session(&'a Account),
}

impl Entry {
    pub const fn new(command: Command, draft: Option<DraftName>) -> Self {
        Self {
            command,
            durable: None,
            hasil: None,
            activity: Activity::Idle,
            sent_in: None,
            failures: 0,
            draft,
            upload: Upload::NEW,
        }
    }

    pub fn key(&self) -> (u64, String) {
        (self.command.sequence, self.command.id.clone())
    }

    pub fn read_answer(&mut self) {
        let accepted = self.command.keadaan == Keadaan::Diterima;
        let sending = gateway::sending(&self.command.perintah).ok().filter(|_| accepted);
        self.hasil = sending.and_then(|sending| (sending.hasil)(&self.command.isi));
    }

    /// Goes on where it was accepted and something follows. The disk still has what was accepted: until what follows is
    /// written down as sent, a kill finds the first one there and asks for its outcome again.
    pub fn go_on(&mut self) {
        let accepted = self.command.keadaan == Keadaan::Diterima;
        if let Some(next) = self.command.perintah.lanjutan().filter(|_| accepted) {
            self.command.perintah = next;
            self.command.keadaan = Keadaan::Tersimpan;
            self.durable = Some(Keadaan::Tersimpan);
        }
    }

    pub fn shown(&self) -> Option<&Keadaan> {
        let durable = self.durable.as_ref()?;
        Some(match &self.command.keadaan {
            keadaan if keadaan == durable => keadaan,
            // Nothing has left before the disk says so.
            Keadaan::Dikirim => &Keadaan::Tersimpan,
            Keadaan::Dilepas => durable,
            // What the gateway said is known whether or not it is written down.
            keadaan => keadaan,
        })
    }

    /// Whether the person may stop waiting for it: it has left, and the answer has failed to come again and again.
    pub fn can_give_up(&self) -> bool {
        self.command.attempts > 0 && !self.command.keadaan.is_final() && self.failures >= GIVES_UP_AFTER
    }

    /// Whether it can be forgotten: it has never left, or it has ended.
    pub const fn can_be_removed(&self) -> bool {
        self.command.attempts == 0 || self.command.keadaan.is_final()
    }

    fn has_brought_all(&self) -> bool {
        self.upload.is_over(self.command.perintah.about().lampiran)
    }

    fn percent(&self) -> Option<u8> {
        let waits = self.command.keadaan == Keadaan::Tersimpan;
        let files = self.command.perintah.about().lampiran;
        self.upload.percent(files).filter(|_| waits)
    }

    pub fn janji(&self) -> Janji {
        Janji {
            id: self.command.id.clone(),
            perintah: self.command.perintah.clone(),
            keadaan: self.shown().cloned(),
            hasil: self.shown().and(self.hasil.clone()),
            made_ms: self.command.made_ms,
            naik: self.percent(),
            can_withdraw: self.command.attempts == 0 && !matches!(self.activity, Activity::Removing(_)),
            can_give_up: self.can_give_up(),
            unsaved: self.activity == Activity::Unsaved,
        }
    }

    /// The next step of an idle command; `first` says that nothing of its lane is unfinished before it.
    pub fn step(&mut self, first: bool, via: Via<'_>, ids: &mut Ids) -> Option<Effect> {
        match (&self.command.keadaan, via) {
            // The session or the network ended between the disk and the wire: nothing has left.
            (Keadaan::Dikirim, Via::Closed) => self.command.keadaan = Keadaan::Tersimpan,
            (Keadaan::Tersimpan, Via::Open | Via::Session(_))
                if first && self.durable.is_some() && self.has_brought_all() =>
            {
                self.command.keadaan = Keadaan::Dikirim;
                self.command.attempts = self.command.attempts.saturating_add(1);
            }
            _ => {}
        }
        if self.durable.as_ref() != Some(&self.command.keadaan) {
            return self.save(ids);
        }
        if self.command.keadaan == Keadaan::Tersimpan && first {
            return self.bring(via, ids);
        }
        let account = match via {
            Via::Closed => return None,
            Via::Open => None,
            Via::Session(account) => Some(account),
        };
        let id = ids.effect();
        let (activity, request) = match self.command.keadaan {
            Keadaan::Dikirim => (
                Activity::Sending(id),
                gateway::sending(&self.command.perintah).ok()?.request,
            ),
            Keadaan::BelumPasti => (Activity::Asking(id), gateway::outcome(&self.command.key())),
            _ => return None,
        };
        let sends = activity == Activity::Sending(id);
        self.activity = activity;
        self.sent_in = account.map(|account| account.serial);
        let request = CallRequest {
            token: account.map(|account| account.token.clone()),
            idempotency_key: sends.then(|| self.command.key()),
            ..CallRequest::new(request)
        };
        Some(Effect::Call { id, request })
    }

    fn save(&mut self, ids: &mut Ids) -> Option<Effect> {
        let Ok(row) = self.command.row() else {
            self.activity = Activity::Unsaved;
            return None;
        };
        let id = ids.effect();
        self.activity = Activity::Saving(id);
        let write = StoreWrite::PutCommand {
            row,
            drop_draft: self.draft.clone(),
        };
        Some(Effect::Store { id, write })
    }
}
