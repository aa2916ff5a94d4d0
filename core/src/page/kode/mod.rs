//! The step of a form in which a one-time code is sent and typed: where it went, the field, when another can be sent, how many
//! tries are left, and what to do when it does not come, said before it is asked.
//!
//! How a form uses it:
//!
//! 1. Its model holds a [`Kode`], which is kept with the form's draft: after a kill the person types the code that has come
//!    meanwhile. What was typed is never kept.
//! 2. Its `update` hands a [`Msg`] to [`Kode::update`], its `answered` the answer to [`Kode::answered`], its `redraw_at_ms` asks
//!    [`Kode::redraw_at_ms`], its `view` calls [`Kode::view`]. Each time it says with a [`Tujuan`] what the code is for and whom it may reach:
//!    a code for another number is no code for this one.
//! 3. Once [`Kode::tiket`] is there, the command takes it along.

#[cfg(any(test, feature = "examples"))]
mod examples;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use super::{Ask, Context};
use crate::data::kode::{Cara, Dikirim, Kirim, Periksa, TiketKode};
use crate::data::{Jawaban, Panggilan, Problem};
use crate::rules::akun::{IzinSaat, KEBIJAKAN, boleh_kirim_otp};
use crate::rules::penjelasan::Penjelasan;
use crate::rules::teks;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// What a code is for and whom it may reach.
#[derive(Clone, Copy)]
pub struct Tujuan<'a> {
    /// Ticket of the flow of somebody without an account; `None` in a session.
    pub tiket: Option<&'a str>,
    /// What it is for, as the gateway names it.
    pub untuk: &'static str,
    /// How it can be sent and to where, the best way first.
    pub cara: &'a [(Cara, &'a str)],
}

/// What can happen in the step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// A code is to be sent this way.
    Kirim(Cara),
    /// The code was edited.
    Ketik(String),
    /// The code is finished.
    Periksa,
}

/// How far the step is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kode {
    sent: Option<Sent>,
    /// When codes were sent, milliseconds since 1970 UTC; no more of them than count within an hour.
    times: Vec<i64>,
    /// What the gateway said when the code was right, and for which number.
    right: Option<(String, TiketKode)>,
    /// How many messages were sent since a code was last right: so many were lost, or have not come yet.
    lost: u32,
    #[serde(skip)]
    typed: String,
    #[serde(skip)]
    busy: Option<Busy>,
    #[serde(skip)]
    problem: Option<Problem>,
}

/// The code that was sent last.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Sent {
    tiket: String,
    cara: Cara,
    kepada: String,
    /// From when another can be sent, and until when this one serves, milliseconds since 1970 UTC.
    again_ms: i64,
    until_ms: i64,
}

/// What the gateway is being asked.
#[derive(Clone, PartialEq, Eq)]
enum Busy {
    Sending(Cara, String),
    Checking,
}

impl std::fmt::Debug for Kode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kode(…)")
    }
}

impl Kode {
    /// Takes in what the person did.
    pub fn update(&mut self, msg: Msg, to: Tujuan<'_>, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Ketik(typed) => (self.typed, self.problem) = (typed, None),
            Msg::Kirim(cara) => {
                let Some((_, kepada)) = to.cara.iter().find(|(way, _)| *way == cara) else {
                    return Vec::new();
                };
                if self.busy.is_some() || cara.dikirim() && self.wait(context).is_some() {
                    return Vec::new();
                }
                (self.busy, self.problem) = (Some(Busy::Sending(cara, (*kepada).to_owned())), None);
                return vec![Ask::Call(Panggilan::KirimKode(Kirim {
                    tiket: to.tiket.map(str::to_owned),
                    untuk: to.untuk,
                    cara,
                    kepada: (*kepada).to_owned(),
                }))];
            }
            Msg::Periksa => {
                let kode = teks::nomor(&self.typed);
                let whole = kode.len() == KEBIJAKAN.otp_digit && kode.bytes().all(|b| b.is_ascii_digit());
                let Some(sent) = self.sent_to(to).filter(|_| whole && self.busy.is_none()) else {
                    return Vec::new();
                };
                let tiket = sent.tiket.clone();
                self.typed = String::new();
                (self.busy, self.problem) = (Some(Busy::Checking), None);
                return vec![Ask::Call(Panggilan::PeriksaKode(Periksa { tiket, kode }))];
            }
        }
        Vec::new()
    }

    /// Takes in the answer to what this step asked; gives it back when it asked nothing.
    ///
    /// # Errors
    /// The answer, which is for somebody else.
    pub fn answered(
        &mut self,
        answer: Result<Jawaban, Problem>,
        context: &Context<'_>,
    ) -> Result<(), Result<Jawaban, Problem>> {
        let now_ms = context.now.best_ms();
        match (self.busy.take(), answer) {
            (Some(Busy::Sending(cara, kepada)), Ok(Jawaban::KodeDikirim(sent))) => {
                self.sent(cara, kepada, sent, now_ms)
            }
            (Some(Busy::Checking), Ok(Jawaban::KodeBenar(tiket))) => {
                self.right = self.sent.take().map(|sent| (sent.kepada, tiket));
                self.lost = 0;
            }
            (Some(_), Err(problem)) => {
                let wait_s = match problem {
                    Problem::CodeWait { wait_s } | Problem::CodeQuota { wait_s } => wait_s,
                    _ => None,
                };
                if let (Some(wait_s), Some(sent)) = (wait_s, &mut self.sent) {
                    sent.again_ms = now_ms.saturating_add(i64::from(wait_s).saturating_mul(1_000));
                }
                self.problem = Some(problem);
            }
            (busy, answer) => {
                self.busy = busy;
                return Err(answer);
            }
        }
        Ok(())
    }

    fn sent(&mut self, cara: Cara, kepada: String, sent: Dikirim, now_ms: i64) {
        if cara.dikirim() {
            self.times.push(now_ms);
            self.lost = self.lost.saturating_add(1);
        }
        let many = self.times.len().saturating_sub(KEBIJAKAN.otp_kirim_per_jam);
        self.times.drain(..many);
        self.right = None;
        self.sent = Some(Sent {
            tiket: sent.tiket,
            cara,
            kepada,
            again_ms: now_ms.saturating_add(sent.kirim_lagi_ms),
            until_ms: now_ms.saturating_add(sent.berlaku_ms),
        });
    }

    /// The code that was sent, when it went where codes may go.
    fn sent_to(&self, to: Tujuan<'_>) -> Option<&Sent> {
        let sent = self.sent.as_ref()?;
        let same = |(cara, kepada): &(Cara, &str)| *cara == sent.cara && *kepada == sent.kepada;
        to.cara.iter().any(same).then_some(sent)
    }

    /// What the command takes along once the code was right; `None` before, and for another number.
    #[must_use]
    pub fn tiket(&self, to: Tujuan<'_>) -> Option<&TiketKode> {
        let (kepada, tiket) = self.right.as_ref()?;
        to.cara.iter().any(|(_, to)| to == kepada).then_some(tiket)
    }

    /// Whether so many messages were sent in a row without a code that was right that another way should come first.
    #[must_use]
    pub const fn many_lost(&self) -> bool {
        self.lost >= MANY_LOST
    }

    /// Whether the gateway no longer knows the flow in which codes are sent: it has to be begun anew.
    #[must_use]
    pub fn flow_is_over(&self) -> bool {
        self.problem == Some(Problem::TicketExpired)
    }

    /// Whether the gateway is being asked.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.busy.is_some()
    }

    /// Why the last thing was refused.
    #[must_use]
    pub const fn problem(&self) -> Option<&Problem> {
        self.problem.as_ref()
    }

    /// Whether nothing was sent, so that nothing of it is worth keeping.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.sent.is_none() && self.right.is_none()
    }

    /// Until when no other code can be sent, milliseconds since 1970 UTC, and why; `None` when one can be sent now. The rule knows it
    /// as well as the gateway; the later of the two holds.
    fn wait(&self, context: &Context<'_>) -> Option<(i64, Option<Penjelasan>)> {
        let now_ms = context.now.best_ms();
        let told_ms = self.sent.as_ref().map_or(0, |sent| sent.again_ms);
        let (rule_ms, why) = match boleh_kirim_otp(&self.times, now_ms) {
            IzinSaat::Tunggu { sampai_ms, penjelasan } => (sampai_ms, Some(penjelasan)),
            _ => (0, None),
        };
        let until_ms = told_ms.max(rule_ms);
        (until_ms > now_ms).then_some((until_ms, why))
    }

    /// Whether the code that is on its way is no help: another way is what is looked for. In the first minute it may still come.
    fn is_stuck(&self, context: &Context<'_>) -> bool {
        let pause_ms = KEBIJAKAN.otp_jeda_detik.saturating_mul(1_000);
        let waits_ms = self
            .wait(context)
            .map(|(until_ms, _)| until_ms.saturating_sub(context.now.best_ms()));
        self.many_lost() || self.problem.is_some() || waits_ms.is_none_or(|left_ms| left_ms > pause_ms)
    }

    /// When the step looks different without anything having happened: another code can be sent, the one that was is over.
    #[must_use]
    pub fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let now_ms = context.now.best_ms();
        let again = self.wait(context).map(|(until_ms, _)| until_ms);
        let over = self.sent.as_ref().map(|sent| sent.until_ms);
        again.into_iter().chain(over).filter(|at| *at > now_ms).min()
    }
}

/// So many messages that brought no right code are a number or a network that does not work.
const MANY_LOST: u32 = 5;
