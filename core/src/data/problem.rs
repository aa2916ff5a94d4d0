//! The catalogue of problems: what can go wrong, each with a stable code. The words stand in [`crate::problem`].
//!
//! A code never changes its meaning and is never given out twice.

/// Longest time that a gateway may ask to be waited for, in seconds; what asks for more is taken for a mistake.
pub const LONGEST_WAIT_S: u64 = 3_600;

/// Something that went wrong, as a person is told.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each name and its slug say what happened; the texts say the rest
pub enum Problem {
    // 10xx: between this phone and the gateway
    Offline,
    Untrusted,
    OutOfDate,
    NoReply,
    NotTheGateway,
    Busy { wait_s: Option<u64> },
    TooLarge,
    NotUnderstood,
    NotOffered,
    ServiceBroke,
    VersionStopped,
    // 20xx: getting in
    SessionEnded,
    WrongPassword { left: Option<u32> },
    NotRegistered,
    AccountPaused { wait_s: Option<u32> },
    RecoveryNeeded,
    CaptchaWrong,
    CaptchaExpired,
    SignInRefused { pesan: String },
    PhoneEnded,
    KeyUnknown,
    ChallengeOver,
    // 21xx: numbers that cannot be right
    IdentityLength,
    IdentityFormat,
    NikDate,
    NikSerial,
    VirtualAccount,
    // 22xx: what the phone brought
    FileKind,
    FileTooLarge { mib: u32 },
    // 23xx: one-time codes
    CodeWait { wait_s: Option<u32> },
    CodeQuota { wait_s: Option<u32> },
    ContactWrong,
    CodeWrong { left: Option<u32> },
    CodeExpired,
    CodeTried,
    // 24xx: getting an account, and getting back into one
    DataMismatch,
    AccountExists,
    TicketExpired,
    ContactUsed,
    ProofMissing,
    AnswersWrong { left: Option<u32> },
    PasswordWeak,
    // 30xx: this phone's own storage and clock
    DiskFull,
    Unwritable,
    KeyLost,
    StoreDamaged,
    NewerVersion,
    StoreFailed,
    ClockWrong,
    UnreadablePromise,
    DraftTooLarge,
    UnreadableDraft,
    PhoneLocked,
    StoreBusy,
    StoreUnread,
    SignOutUnkept,
    // 50xx: the gateway refused a promise by a rule
    Refused { alasan: String, pesan: String },
    // 90xx: the app itself
    NoSuchPage,
    Internal,
}

impl Problem {
    /// Every problem once, with sample arguments; for the generated page and the tests over all words.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![
            Self::Offline,
            Self::Untrusted,
            Self::OutOfDate,
            Self::NoReply,
            Self::NotTheGateway,
            Self::Busy { wait_s: Some(30) },
            Self::TooLarge,
            Self::NotUnderstood,
            Self::NotOffered,
            Self::ServiceBroke,
            Self::VersionStopped,
            Self::SessionEnded,
            Self::WrongPassword { left: Some(3) },
            Self::NotRegistered,
            Self::AccountPaused { wait_s: Some(900) },
            Self::RecoveryNeeded,
            Self::CaptchaWrong,
            Self::CaptchaExpired,
            Self::SignInRefused {
                pesan: "—".to_owned()
            },
            Self::PhoneEnded,
            Self::KeyUnknown,
            Self::ChallengeOver,
            Self::IdentityLength,
            Self::IdentityFormat,
            Self::NikDate,
            Self::NikSerial,
            Self::VirtualAccount,
            Self::FileKind,
            Self::FileTooLarge { mib: 5 },
            Self::CodeWait { wait_s: Some(60) },
            Self::CodeQuota { wait_s: Some(1_800) },
            Self::ContactWrong,
            Self::CodeWrong { left: Some(2) },
            Self::CodeExpired,
            Self::CodeTried,
            Self::DataMismatch,
            Self::AccountExists,
            Self::TicketExpired,
            Self::ContactUsed,
            Self::ProofMissing,
            Self::AnswersWrong { left: Some(2) },
            Self::PasswordWeak,
            Self::DiskFull,
            Self::Unwritable,
            Self::KeyLost,
            Self::StoreDamaged,
            Self::NewerVersion,
            Self::StoreFailed,
            Self::ClockWrong,
            Self::UnreadablePromise,
            Self::DraftTooLarge,
            Self::UnreadableDraft,
            Self::PhoneLocked,
            Self::StoreBusy,
            Self::StoreUnread,
            Self::SignOutUnkept,
            Self::Refused {
                alasan: "kuota_habis".to_owned(),
                pesan: "Kuota Antrean Sudah Penuh".to_owned(),
            },
            Self::NoSuchPage,
            Self::Internal,
        ]
    }

    /// Code and slug.
    pub(crate) const fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Offline => ("JKN-1001", "offline"),
            Self::Untrusted => ("JKN-1002", "untrusted"),
            Self::OutOfDate => ("JKN-1010", "out-of-date"),
            Self::NoReply => ("JKN-1003", "no-reply"),
            Self::NotTheGateway => ("JKN-1004", "not-the-gateway"),
            Self::Busy { .. } => ("JKN-1005", "busy"),
            Self::TooLarge => ("JKN-1006", "too-large"),
            Self::NotUnderstood => ("JKN-1007", "not-understood"),
            Self::NotOffered => ("JKN-1008", "not-offered"),
            Self::ServiceBroke => ("JKN-1009", "service-broke"),
            Self::VersionStopped => ("JKN-1011", "version-stopped"),
            Self::SessionEnded => ("JKN-2001", "session-ended"),
            Self::WrongPassword { .. } => ("JKN-2002", "wrong-password"),
            Self::NotRegistered => ("JKN-2003", "not-registered"),
            Self::AccountPaused { .. } => ("JKN-2004", "account-paused"),
            Self::RecoveryNeeded => ("JKN-2005", "recovery-needed"),
            Self::CaptchaWrong => ("JKN-2006", "captcha-wrong"),
            Self::CaptchaExpired => ("JKN-2007", "captcha-expired"),
            Self::SignInRefused { .. } => ("JKN-2008", "sign-in-refused"),
            Self::PhoneEnded => ("JKN-2009", "phone-ended"),
            Self::KeyUnknown => ("JKN-2010", "key-unknown"),
            Self::ChallengeOver => ("JKN-2011", "challenge-over"),
            Self::IdentityLength => ("JKN-2101", "identity-length"),
            Self::IdentityFormat => ("JKN-2102", "identity-format"),
            Self::NikDate => ("JKN-2103", "nik-date"),
            Self::NikSerial => ("JKN-2104", "nik-serial"),
            Self::VirtualAccount => ("JKN-2105", "virtual-account"),
            Self::FileKind => ("JKN-2201", "file-kind"),
            Self::FileTooLarge { .. } => ("JKN-2202", "file-too-large"),
            Self::CodeWait { .. } => ("JKN-2301", "code-wait"),
            Self::CodeQuota { .. } => ("JKN-2302", "code-quota"),
            Self::ContactWrong => ("JKN-2303", "contact-wrong"),
            Self::CodeWrong { .. } => ("JKN-2304", "code-wrong"),
            Self::CodeExpired => ("JKN-2305", "code-expired"),
            Self::CodeTried => ("JKN-2306", "code-tried"),
            Self::DataMismatch => ("JKN-2401", "data-mismatch"),
            Self::AccountExists => ("JKN-2402", "account-exists"),
            Self::TicketExpired => ("JKN-2403", "ticket-expired"),
            Self::ContactUsed => ("JKN-2404", "contact-used"),
            Self::ProofMissing => ("JKN-2405", "proof-missing"),
            Self::AnswersWrong { .. } => ("JKN-2406", "answers-wrong"),
            Self::PasswordWeak => ("JKN-2407", "password-weak"),
            Self::DiskFull => ("JKN-3001", "disk-full"),
            Self::Unwritable => ("JKN-3002", "unwritable"),
            Self::KeyLost => ("JKN-3003", "key-lost"),
            Self::StoreDamaged => ("JKN-3004", "store-damaged"),
            Self::NewerVersion => ("JKN-3005", "newer-version"),
            Self::StoreFailed => ("JKN-3006", "store-failed"),
            Self::ClockWrong => ("JKN-3007", "clock-wrong"),
            Self::UnreadablePromise => ("JKN-3008", "unreadable-promise"),
            Self::DraftTooLarge => ("JKN-3009", "draft-too-large"),
            Self::UnreadableDraft => ("JKN-3010", "unreadable-draft"),
            Self::PhoneLocked => ("JKN-3011", "phone-locked"),
            Self::StoreBusy => ("JKN-3012", "store-busy"),
            Self::StoreUnread => ("JKN-3013", "store-unread"),
            Self::SignOutUnkept => ("JKN-3014", "sign-out-unkept"),
            Self::Refused { .. } => ("JKN-5001", "refused"),
            Self::NoSuchPage => ("JKN-9001", "no-such-page"),
            Self::Internal => ("JKN-9002", "internal"),
        }
    }

    /// Stable code that a person can read to a helper, for example `JKN-1001`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.names().0
    }
}
