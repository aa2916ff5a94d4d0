//! The words that go with the journey: what the person did, and what to look at. They are the demo's, not the app's.

/// One stop of the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Short name for files, unique in the journey.
    pub name: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What Sari did, and what the screen now shows.
    pub words: &'static str,
}

const fn stop(name: &'static str, title: &'static str, words: &'static str) -> Stop {
    Stop { name, title, words }
}

pub(crate) const FIRST_START: Stop = stop(
    "first-start",
    "The first start",
    "Sari Contoh opens the app for the first time. Nothing is known yet; the locked tiles say why they are locked.",
);
pub(crate) const WRONG_PASSWORD: Stop = stop(
    "wrong-password",
    "A wrong password",
    "She signs in with her NIK and mistypes the password. The app says what happened, what is safe and what to do, with a \
     code that she could read to a helper. The captcha need not be seen: its question in words is enough.",
);
pub(crate) const HOME: Stop = stop(
    "home",
    "Home",
    "The right password. Home shows first what applies to her now, then the eighteen menus in their four groups.",
);
pub(crate) const FAMILY: Stop = stop(
    "family",
    "The family",
    "She opens Info Peserta: everybody on the family card.",
);
pub(crate) const CARD: Stop = stop(
    "card",
    "The card",
    "The digital KIS: a code that a counter can scan, and the date of what it says.",
);
pub(crate) const BILL: Stop = stop("bill", "The bill", "Info Iuran: what is open, why, and until when.");
pub(crate) const NO_NUMBER: Stop = stop(
    "no-number",
    "No queue number yet",
    "Pendaftaran Pelayanan. She has no number, and can take one.",
);
pub(crate) const FORM: Stop = stop(
    "form",
    "The booking form",
    "Tomorrow, Poli Umum, a cough for three days. The form already knows which doctor is full.",
);
pub(crate) const FORM_OFFLINE: Stop = stop(
    "form-offline",
    "The signal goes",
    "Before she can send it the signal is gone. The form says so, and offers to keep the request instead.",
);
pub(crate) const SAVED: Stop = stop(
    "saved",
    "Tersimpan, belum dikirim (saved, not sent)",
    "She keeps it. The request is on the disk before anybody says so; from here on it cannot be lost.",
);
pub(crate) const SENT: Stop = stop(
    "sent",
    "Sedang dikirim (being sent)",
    "A moment of signal: the request leaves by itself.",
);
pub(crate) const UNCERTAIN: Stop = stop(
    "uncertain",
    "Belum ada jawaban (no answer yet)",
    "The gateway took the booking, and the signal died before its answer came. The app does not guess and does not send \
     it twice: it says that it is not certain, and asks her not to book again.",
);
pub(crate) const CARD_OFFLINE: Stop = stop(
    "card-offline",
    "Still readable: the card",
    "There is no network, and one promise is in doubt. The card is there all the same, with its date.",
);
pub(crate) const BILL_OFFLINE: Stop = stop("bill-offline", "Still readable: the bill", "So is the bill.");
pub(crate) const ACCEPTED: Stop = stop(
    "accepted",
    "Diterima (accepted)",
    "The signal is back. The app asked the gateway what became of that very request, and here is the number. The gateway \
     counts exactly one booking.",
);
pub(crate) const TICKET: Stop = stop(
    "ticket",
    "The ticket",
    "Her number, how many are before her, and when to come.",
);
pub(crate) const RESTARTED: Stop = stop(
    "restarted",
    "Closed and opened again",
    "The app was closed. Opened again, she is still signed in, and home begins with tomorrow's visit.",
);
pub(crate) const TEN_YEARS: Stop = stop(
    "ten-years",
    "No network, and a clock ten years ahead",
    "The phone's clock was set ten years ahead by mistake, and there is no network. The card opens, and is honest about \
     its age: it claims nothing about a month that it does not know.",
);
pub(crate) const ENGLISH: Stop = stop(
    "english",
    "In English",
    "The clock is right again and the network is back. In the settings she changes the language; every word follows.",
);
pub(crate) const CANCELLED: Stop = stop(
    "cancelled",
    "The number is cancelled",
    "She feels better, says so, confirms, and the number is free for somebody else.",
);
pub(crate) const SIGNED_OUT: Stop = stop("signed-out", "Signed out", "She signs out.");
pub(crate) const CARD_SIGNED_OUT: Stop = stop(
    "card-signed-out",
    "The card needs no session",
    "Signed out, the card is still there: reading never needs a session. Only deleting the data takes it away.",
);
