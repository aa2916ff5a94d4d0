//! The people of this phone: what follows when somebody signs in or out, when another one uses it, when one is taken away.
//!
//! 1. Whatever changes who uses the phone goes through `change_person`: what was typed is kept, what is known of an account is
//!    dropped from memory, and all pages are new. Answers under way for the one before find nobody.
//! 2. The sessions of all of them stay: promises of each are sent in the session of their owner.
//! 3. Whoever is taken away is dropped from memory at once, and from the disk in two steps (`app::session`).

use super::App;
use super::effect::Effect;
use super::input::Restored;
use super::session::{Begun, By, Gone};
use super::stack::Stack;
use crate::data::Route;
use crate::gateway::akun::Sesi;
use crate::page::AccountAsk;
use crate::rules::nomor::NomorKartu;

impl App {
    /// Begins a session; `None` when the gateway named nobody.
    pub(super) fn begin_session(&mut self, sesi: Sesi, by: By) -> Option<Vec<Effect>> {
        let mut effects: Vec<Effect> = self.decline_for(&sesi);
        effects.extend(self.flush_for_another(&sesi));
        let owner = self.sessions.owner.clone();
        match self.sessions.begin(sesi, by, &mut self.ids)? {
            Begun::Asked => {
                self.leave_sign_in();
                effects.extend(self.go(|stack| stack.open(Route::TambahAkun)));
            }
            Begun::Here { changed, keep } => {
                if changed {
                    self.change_person();
                } else {
                    self.leave_sign_in();
                }
                effects.extend(keep);
                effects.extend(self.signed_in(by, changed && owner.is_some()));
            }
        }
        Some(effects)
    }

    /// A session has begun: the pages that were there for it alone are left, also the one that asked for a proof for it.
    fn leave_sign_in(&mut self) {
        loop {
            let top = self.stack.top();
            let for_it = matches!(top.route, Route::Masuk | Route::MasukHpLama) || self.proofs.asks_for_key(top.id);
            if !for_it || !self.stack.can_go_back() {
                return;
            }
            self.stack.back();
            self.stack.top_mut().touched = true;
        }
    }

    /// Whoever was asked about before lets go, for somebody else has signed in since.
    fn decline_for(&mut self, sesi: &Sesi) -> Vec<Effect> {
        let Some((before, _)) = self.sessions.decline() else {
            return Vec::new();
        };
        let mut effects = self.farewells.add(before.token, false, &mut self.ids);
        if before.owner != sesi.nomorkartu {
            effects.extend(self.keys.drop_key(&before.owner, &mut self.ids));
        }
        effects
    }

    /// What was typed stays its owner's, when another one is about to use the phone.
    fn flush_for_another(&mut self, sesi: &Sesi) -> Vec<Effect> {
        let present = self.sessions.owner.as_ref();
        if present.is_some_and(|owner| *owner != sesi.nomorkartu) {
            self.flush()
        } else {
            Vec::new()
        }
    }

    /// Somebody is in, which is a reason to try everything again; a password that was typed is a proof as well.
    fn signed_in(&mut self, by: By, changed: bool) -> Vec<Effect> {
        let owner = self.sessions.owner.clone().unwrap_or_default();
        let mut effects = self.keys.begun(&owner, &mut self.ids);
        match by {
            By::Password => effects.extend(self.proofs.signed_in(&owner, changed, &mut self.ids)),
            By::Key => self.proofs.signed_in_by_key(),
        }
        self.sync.wake();
        self.sync.doubt(|_| true);
        effects.extend(self.tell_outbox());
        effects
    }

    /// The outbox hears of the sessions as they are now.
    pub(super) fn tell_outbox(&mut self) -> Vec<Effect> {
        let (accounts, present) = (self.sessions.accounts(), self.sessions.owner.clone());
        self.outbox.sessions(accounts, present, &mut self.ids)
    }

    /// Nothing in memory is the one's who used the phone before; what they typed was kept before this.
    pub(super) fn change_person(&mut self) {
        self.sync.forget_account();
        self.codes.clear();
        self.proofs.leave();
        self.keys.leave();
        self.stack = Stack::new();
        self.stack.top_mut().touched = true;
    }

    /// Does what a page asked about the accounts of this phone.
    pub(super) fn account(&mut self, ask: AccountAsk) -> Vec<Effect> {
        match ask {
            AccountAsk::Use(kartu, route) => self.switch(kartu, route),
            AccountAsk::Add => self.decide(false),
            AccountAsk::Replace => self.decide(true),
            AccountAsk::Decline => {
                let mut effects = self.decline();
                effects.extend(self.go(Stack::back));
                effects
            }
            AccountAsk::Remove(kartu) => self.remove(kartu),
        }
    }

    fn switch(&mut self, kartu: NomorKartu, route: Route) -> Vec<Effect> {
        let mut effects = self.flush();
        let Some(keep) = self.sessions.switch(kartu, &mut self.ids) else {
            return effects;
        };
        effects.push(keep);
        self.change_person();
        self.stack.open(route);
        effects.extend(self.tell_outbox());
        effects
    }

    fn decide(&mut self, replace: bool) -> Vec<Effect> {
        let until = replace.then(|| self.outbox.highest());
        let mut effects = self.flush();
        let Some(decided) = self.sessions.decide(until, &mut self.ids) else {
            return effects;
        };
        effects.extend(decided.keep);
        if let Some(gone) = decided.gone {
            effects.extend(self.let_go(gone));
        }
        self.change_person();
        effects.extend(self.signed_in(decided.by, true));
        effects
    }

    /// Lets go of whoever has signed in without being kept, once nobody is asked about them any more; a key with which they came in
    /// goes with them.
    pub(super) fn decline(&mut self) -> Vec<Effect> {
        let Some((account, _)) = self.sessions.decline() else {
            return Vec::new();
        };
        let mut effects = self.farewells.add(account.token, false, &mut self.ids);
        effects.extend(self.keys.drop_key(&account.owner, &mut self.ids));
        effects
    }

    fn remove(&mut self, kartu: NomorKartu) -> Vec<Effect> {
        let mut effects = self.flush();
        let until = self.outbox.highest();
        let Some((gone, keep)) = self.sessions.remove(kartu, until, &mut self.ids) else {
            return effects;
        };
        effects.extend(keep);
        let present = gone.present;
        effects.extend(self.let_go(gone));
        if present {
            self.change_person();
        }
        effects.extend(self.tell_outbox());
        effects
    }

    /// Nothing in memory is theirs who were taken away, and the gateway is told that they have left.
    fn let_go(&mut self, gone: Gone) -> Vec<Effect> {
        self.outbox.forget_owner(&gone.owner);
        self.drafts.forget_owner(&gone.owner);
        self.reminders.forget_owner(&gone.owner);
        let mut effects: Vec<Effect> = self
            .proofs
            .forget_owner(&gone.owner, &mut self.ids)
            .into_iter()
            .collect();
        effects.extend(self.keys.drop_key(&gone.owner, &mut self.ids));
        if let Some(token) = gone.token {
            effects.extend(self.farewells.add(token, false, &mut self.ids));
        }
        effects
    }

    /// Ends a session: what is known stays readable, promises wait for their own account. A session that is not one of those
    /// kept here was over before.
    pub(super) fn end_session(&mut self, serial: u64, expired: bool) -> Vec<Effect> {
        let Some(keep) = self.sessions.end(serial, expired, &mut self.ids) else {
            return Vec::new();
        };
        let mut effects = vec![keep];
        effects.extend(self.tell_outbox());
        effects
    }

    /// Whoever asked nobody any more whether they are added is let go.
    pub(super) fn leave_candidate(&mut self) -> Vec<Effect> {
        if self.sessions.has_candidate() && !self.stack.has_route(&Route::TambahAkun) {
            self.decline()
        } else {
            Vec::new()
        }
    }

    /// Hears from an account's own record what its owner is called.
    pub(super) fn note_name(&mut self) -> Option<Effect> {
        let owner = self.sessions.owner.clone()?;
        let kartu = NomorKartu::parse(&owner).ok()?;
        let keluarga = self.sync.known.keluarga().value?;
        let own = keluarga.peserta.iter().find(|peserta| peserta.nomor_kartu == kartu)?;
        let nama = own.nama.clone();
        self.sessions.call(&owner, &nama, &mut self.ids)
    }

    /// What was kept for accounts that were taken away is not taken up, though it is still on the disk.
    pub(super) fn without_the_gone(&self, mut restored: Restored) -> Restored {
        let sessions = &self.sessions;
        restored
            .commands
            .retain(|row| !sessions.is_forgotten(&row.owner, row.sequence));
        restored.drafts.retain(|row| !sessions.is_gone(&row.name.owner));
        restored
    }
}
