//! Getting an account, and getting back into one: what is asked of the gateway, and what it says. Passwords and answers are held in
//! memory only while they are being sent.

use chrono::NaiveDate;

use super::kode::TiketKode;

/// A question about an account. `Debug` hides what it holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Tanya {
    /// Who wants an account.
    Periksa(Periksa),
    /// The account is to be made.
    Daftar(Daftar),
    /// Somebody wants to get back in.
    Pulih(MulaiPulih),
    /// How a recovery stands, by its ticket.
    Keadaan(String),
    /// Something that shows that the account is theirs.
    Bukti(BuktiPulih),
    /// The password that holds from now on.
    Sandi(SandiBaru),
    /// The codes that another phone of this account asks for; asked in the session.
    KodeHpLain,
}

impl std::fmt::Debug for Tanya {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("akun::Tanya(…)")
    }
}

/// Who wants an account, with a captcha.
#[derive(Clone, PartialEq, Eq)]
pub struct Periksa {
    /// Ticket of a registration whose data is mended; `None` for a new one.
    pub tiket: Option<String>,
    /// NIK, digits only.
    pub nik: String,
    /// Day of birth.
    pub lahir: NaiveDate,
    /// What the time layer asks for besides.
    pub diri: Diri,
    /// Name of the captcha.
    pub captcha: String,
    /// What was read in it.
    pub jawaban: String,
}

/// What shows who somebody is, besides NIK and day of birth.
#[derive(Clone, PartialEq, Eq)]
pub enum Diri {
    /// Since 2022: the name.
    Nama(String),
    /// In 2020: the number of the card and the mother's maiden name.
    KartuDanIbu {
        /// Card number, digits only.
        kartu: String,
        /// The mother's name.
        ibu: String,
    },
}

/// An account is to be made.
#[derive(Clone, PartialEq, Eq)]
pub struct Daftar {
    /// [`Tiket::tiket`].
    pub tiket: String,
    /// Telephone number.
    pub nohp: String,
    /// E-mail address; empty without one.
    pub email: String,
    /// Password.
    pub kata_sandi: String,
    /// Shows that one of the two reaches them.
    pub kode: TiketKode,
}

/// A registration has begun. Whether the data was right is not said: it is looked at once a contact is proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiket {
    /// Its name.
    pub tiket: String,
    /// Milliseconds for which it serves.
    pub berlaku_ms: i64,
}

/// Somebody wants to get back in.
#[derive(Clone, PartialEq, Eq)]
pub struct MulaiPulih {
    /// NIK or card number, digits only.
    pub identitas: String,
    /// Name of the captcha.
    pub captcha: String,
    /// What was read in it.
    pub jawaban: String,
}

/// A recovery has begun. Whether there is such an account is not said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulih {
    /// Its name.
    pub tiket: String,
    /// The *kode bantuan* that tells an agent or an officer which one it is.
    pub bantuan: String,
    /// Milliseconds for which both serve.
    pub berlaku_ms: i64,
}

/// Something that shows that the account is theirs.
#[derive(Clone, PartialEq, Eq)]
pub struct BuktiPulih {
    /// [`Pulih::tiket`].
    pub tiket: String,
    /// What.
    pub bukti: Terbukti,
}

/// What shows that an account is somebody's.
#[derive(Clone, PartialEq, Eq)]
pub enum Terbukti {
    /// A code was right.
    Kode(TiketKode),
    /// The two questions from the record were answered.
    Pertanyaan {
        /// The last four digits of the card number.
        kartu: String,
        /// How many members the family has, the asker among them.
        anggota: String,
    },
}

/// The password that holds from now on.
#[derive(Clone, PartialEq, Eq)]
pub struct SandiBaru {
    /// [`Pulih::tiket`].
    pub tiket: String,
    /// The password.
    pub kata_sandi: String,
}

/// How a recovery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeadaanPulih {
    /// Nothing that is enough has been shown.
    Menunggu,
    /// Something was shown; the number of the account is new, so that one more way is needed.
    Kurang,
    /// A new password can be set.
    Cukup,
    /// An officer has refused.
    Ditolak,
    /// Its time is over.
    Lewat,
}

/// A code that another phone of the account asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KodeHpLain {
    /// The code.
    pub kode: String,
    /// Milliseconds for which it serves.
    pub berlaku_ms: i64,
}

/// What the gateway answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Jawab {
    /// A registration has begun, or its data was taken anew.
    Tiket(Tiket),
    /// The account is there, and no session with it.
    AkunJadi,
    /// A recovery has begun.
    Pulih(Pulih),
    /// How a recovery stands.
    Keadaan(KeadaanPulih),
    /// The codes that another phone asks for.
    Kode(Vec<KodeHpLain>),
}

#[cfg(any(test, feature = "examples"))]
impl Tanya {
    /// The question of the next kind, with nothing in it; a kind that is missing does not compile.
    #[must_use]
    pub fn next(one: Option<&Self>) -> Option<Self> {
        let nothing = String::new;
        match one {
            None => Some(Self::Periksa(Periksa {
                tiket: None,
                nik: nothing(),
                lahir: NaiveDate::MIN,
                diri: Diri::Nama(nothing()),
                captcha: nothing(),
                jawaban: nothing(),
            })),
            Some(Self::Periksa(_)) => Some(Self::Daftar(Daftar {
                tiket: nothing(),
                nohp: nothing(),
                email: nothing(),
                kata_sandi: nothing(),
                kode: TiketKode(nothing()),
            })),
            Some(Self::Daftar(_)) => Some(Self::Pulih(MulaiPulih {
                identitas: nothing(),
                captcha: nothing(),
                jawaban: nothing(),
            })),
            Some(Self::Pulih(_)) => Some(Self::Keadaan("t".to_owned())),
            Some(Self::Keadaan(_)) => Some(Self::Bukti(BuktiPulih {
                tiket: nothing(),
                bukti: Terbukti::Kode(TiketKode(nothing())),
            })),
            Some(Self::Bukti(_)) => Some(Self::Sandi(SandiBaru {
                tiket: nothing(),
                kata_sandi: nothing(),
            })),
            Some(Self::Sandi(_)) => Some(Self::KodeHpLain),
            Some(Self::KodeHpLain) => None,
        }
    }
}
