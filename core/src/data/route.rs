//! Where a person can go: one table, also the deep links.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::menu::Menu;
use super::pengaduan::{Asal, Rujukan};
use crate::rules::perubahan::Perubahan;

/// The scheme of our deep links.
pub const SCHEME: &str = "jknsaku://";
/// Longest link that is read, bytes.
const LONGEST: usize = 2_048;

/// A page of the app. Written and kept as its path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// Home.
    Beranda,
    /// Sign-in.
    Masuk,
    /// What was promised and how it stands.
    Janji,
    /// Language, data on this phone, sign-out.
    Pengaturan,
    /// Who uses this phone: the accounts that are kept on it.
    AkunHp,
    /// Where it is asked what becomes of somebody who has just signed in and is not kept here.
    TambahAkun,
    /// Where the owner shows that it is them before something is done.
    Pastikan,
    /// The form in which the PIN is made or changed.
    Pin,
    /// The phones that the account knows.
    Perangkat,
    /// Where a known phone lets another one in.
    IzinkanPerangkat,
    /// Where a new phone shows the code with which it is let in.
    MasukHpLama,
    /// The form in which the password is changed.
    GantiSandi,
    /// What is kept, who looked at it, and how to end it.
    Privasi,
    /// Everybody who looked at the family's record.
    DaftarAkses,
    /// One of them.
    Akses {
        /// The gateway's name of it.
        id: String,
    },
    /// One of the assistants.
    Asisten(Asisten),
    /// Every way to ask, arrange or complain.
    Kanal,
    /// The search in people's own words.
    Cari {
        /// What is searched for; may be empty.
        kata: String,
    },
    /// What the rules on another page rest on.
    Dasar {
        /// Names of the sources, as `page::sources` has them.
        nama: String,
    },
    /// First page of a menu.
    Menu(Menu),
    /// First page of a menu with what it is asked for, for example `info_lokasi_faskes?jenis=kantor`; never empty.
    MenuQuery(Menu, Query),
    /// Booking form of *Pendaftaran Pelayanan*.
    AmbilAntrean,
    /// What leads to a hospital: the family's referrals and follow-up letters.
    RujukanRs,
    /// Booking form of a hospital.
    AmbilRs {
        /// Number of the referral or follow-up letter.
        acuan: String,
    },
    /// The form for a patient whom a hospital does not know yet.
    PasienBaru,
    /// One referral, and what its hospital has: the queue, beds, operations.
    Rujukan {
        /// Its number.
        nomor: String,
    },
    /// Getting an account, and getting back into one.
    Akun(Akun),
    /// A page of *Pendaftaran Peserta Baru* below its first one.
    Pendaftaran(Bagian),
    /// One ticket.
    Tiket {
        /// Booking code.
        kode: String,
    },
    /// Check-in of one ticket at a hospital.
    CheckIn {
        /// Booking code.
        kode: String,
    },
    /// One member of *Info Peserta*.
    Peserta {
        /// The gateway's name of the member.
        anggota: String,
    },
    /// The code of one member's card alone, of *KIS Digital & NIK*.
    KodeKartu {
        /// The gateway's name of the member.
        anggota: String,
    },
    /// The number of one member's card alone.
    NomorKartu {
        /// The gateway's name of the member.
        anggota: String,
    },
    /// One payment of *Info Riwayat Pembayaran*.
    Kuitansi {
        /// The gateway's name of it.
        id: String,
    },
    /// One operation of *Info Jadwal Tindakan Operasi*.
    Operasi {
        /// Booking code.
        kode: String,
    },
    /// The operations of one hospital.
    OperasiRs {
        /// Facility code.
        faskes: String,
    },
    /// One visit of *Info Riwayat Pelayanan*.
    Kunjungan {
        /// The gateway's name of it.
        id: String,
    },
    /// The form in which that visit is rated.
    NilaiKunjungan {
        /// The gateway's name of the visit.
        id: String,
    },
    /// The bill by member and month, of *Info Iuran*.
    RincianIuran,
    /// The calculator of the fine on a hospital stay.
    DendaPelayanan,
    /// Who pays how much, since 2014.
    TarifIuran,
    /// Somebody else's bill by a number.
    CariIuran,
    /// The form that registers automatic debit through one channel, of *Pendaftaran Auto Debit*.
    KanalAutodebit {
        /// Code of the channel.
        kode: String,
    },
    /// The page that stops automatic debit.
    HentiAutodebit,
    /// The number to pay to at one bank, of *Info Virtual Account*.
    NomorBank {
        /// Code of the bank.
        bank: String,
    },
    /// The form of *Perubahan Data Peserta* in which a datum is changed: the facility, the class, the address, the telephone number
    /// or the e-mail address.
    UbahData {
        /// What is changed.
        jenis: Perubahan,
        /// The gateway's name of the member; empty for the signed-in participant.
        anggota: String,
    },
    /// Who changes what the app does not, of *Perubahan Data Peserta*.
    LewatPerubahan {
        /// Code of the change, of an event in the family, or of a reason not to wait.
        jenis: String,
    },
    /// The changes that were asked for.
    RiwayatPerubahan,
    /// The terms of *REHAB*.
    SyaratRehab,
    /// The running plan of *REHAB*.
    RehabBerjalan,
    /// The form in which a talk with a doctor of *Konsultasi Dokter* begins.
    Dokter {
        /// Code of the doctor.
        kode: String,
        /// The gateway's name of the member; empty for the signed-in participant.
        anggota: String,
    },
    /// One talk of *Konsultasi Dokter*.
    Konsultasi {
        /// The gateway's name of it.
        id: String,
    },
    /// The form in which that talk is rated.
    NilaiKonsultasi {
        /// The gateway's name of the talk.
        id: String,
    },
    /// The form of *Pengaduan Layanan JKN*.
    PengaduanBaru {
        /// What it comes from, filled in where something is known of it.
        dari: Option<Rujukan>,
    },
    /// One ticket of *Pengaduan Layanan JKN*.
    Pengaduan {
        /// Its number.
        tiket: String,
    },
    /// The form in which what an officer asked for is added to that ticket.
    LengkapiPengaduan {
        /// The number of the ticket.
        tiket: String,
    },
    /// The form that reopens that ticket.
    BukaPengaduan {
        /// The number of the ticket.
        tiket: String,
    },
    /// The form of *Skrining Riwayat Kesehatan*.
    IsiSkrining {
        /// The gateway's name of the member; empty for the signed-in participant.
        anggota: String,
    },
    /// What came of a screening.
    HasilSkrining {
        /// The gateway's name of the member.
        anggota: String,
        /// The gateway's name of it; empty for what was sent last.
        id: String,
    },
    /// One article of *Info Program JKN*.
    Artikel {
        /// Slug of the article.
        slug: String,
    },
    /// The beds of one hospital, of *Info Ketersediaan Tempat Tidur*.
    TempatTidur {
        /// Code of the hospital.
        kode: String,
    },
    /// One facility or office of *Info Lokasi Faskes*.
    Faskes {
        /// Its code.
        kode: String,
    },
}

/// Who answers, by chat, by voice or in person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asisten {
    /// The assistant by chat.
    Chika,
    /// The assistant by telephone.
    Vika,
    /// Administration by WhatsApp.
    Pandawa,
    /// A person.
    Petugas,
}

impl Asisten {
    const ALL: [(Self, &str); 4] = [
        (Self::Chika, "chika"),
        (Self::Vika, "vika"),
        (Self::Pandawa, "pandawa"),
        (Self::Petugas, "petugas"),
    ];

    fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(one, _)| *one == self)
            .map_or("", |(_, name)| name)
    }
}

/// The pages of an account that need no session, and the one that lends a hand to a phone without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Akun {
    /// The form that makes an account.
    Daftar,
    /// The form that leads back into one.
    Pulih,
    /// What to do when the telephone number no longer works.
    NomorMati,
    /// The code that another phone of the account asks for.
    KodeHpLain,
}

impl Akun {
    const ALL: [(Self, &str); 4] = [
        (Self::Daftar, "daftar"),
        (Self::Pulih, "pulih"),
        (Self::NomorMati, "nomor-mati"),
        (Self::KodeHpLain, "kode-hp-lain"),
    ];

    fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(akun, _)| *akun == self)
            .map_or("", |(_, name)| name)
    }
}

/// The pages of *Pendaftaran Peserta Baru* below its first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bagian {
    /// What to have at hand.
    Syarat,
    /// The form that registers a family.
    Keluarga,
    /// The form that adds members to the family of the account.
    Anggota,
    /// The form that registers a newborn.
    Bayi,
    /// Whom an employer or a pension covers.
    Pekerja,
    /// What came of it.
    Hasil,
}

impl Bagian {
    const ALL: [(Self, &str); 6] = [
        (Self::Syarat, "syarat"),
        (Self::Keluarga, "keluarga"),
        (Self::Anggota, "anggota"),
        (Self::Bayi, "bayi"),
        (Self::Pekerja, "pekerja"),
        (Self::Hasil, "hasil"),
    ];

    fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(bagian, _)| *bagian == self)
            .map_or("", |(_, name)| name)
    }
}
/// What has a form of its own.
const FORMS: [Perubahan; 5] = [
    Perubahan::Fktp,
    Perubahan::Kelas,
    Perubahan::Alamat,
    Perubahan::NomorHp,
    Perubahan::Email,
];

/// Names and values after the `?` of a route.
pub type Query = BTreeMap<String, String>;

impl Route {
    /// The path, as in `Screen::route`.
    #[must_use]
    pub fn path(&self) -> String {
        let queue = Menu::PendaftaranPelayanan.id();
        match self {
            Self::Beranda => "beranda".to_owned(),
            Self::Masuk => "masuk".to_owned(),
            Self::Janji => "janji".to_owned(),
            Self::Pengaturan => "pengaturan".to_owned(),
            Self::AkunHp => "akun".to_owned(),
            Self::TambahAkun => "akun/tambah".to_owned(),
            Self::Pastikan => "pastikan".to_owned(),
            Self::Pin => "pengaturan/pin".to_owned(),
            Self::Perangkat => "pengaturan/perangkat".to_owned(),
            Self::IzinkanPerangkat => "pengaturan/perangkat/izinkan".to_owned(),
            Self::MasukHpLama => "masuk/hp-lama".to_owned(),
            Self::GantiSandi => "pengaturan/sandi".to_owned(),
            Self::Privasi => "privasi".to_owned(),
            Self::DaftarAkses => "privasi/akses".to_owned(),
            Self::Akses { id } => format!("privasi/akses/{}", escape(id)),
            Self::Asisten(asisten) => format!("asisten/{}", asisten.name()),
            Self::Kanal => "kanal".to_owned(),
            Self::Cari { kata } if kata.is_empty() => "cari".to_owned(),
            Self::Cari { kata } => format!("cari?kata={}", escape(kata)),
            Self::Akun(akun) => format!("akun/{}", akun.name()),
            Self::Dasar { nama } => format!("dasar/{}", escape(nama)),
            Self::Menu(menu) => menu.id().to_owned(),
            Self::MenuQuery(menu, query) => {
                let pairs: Vec<String> = query
                    .iter()
                    .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
                    .collect();
                format!("{}?{}", menu.id(), pairs.join("&"))
            }
            Self::AmbilAntrean => format!("{queue}/ambil"),
            Self::Pendaftaran(bagian) => format!("{}/{}", Menu::PenambahanPeserta.id(), bagian.name()),
            Self::RujukanRs => format!("{queue}/rs"),
            Self::AmbilRs { acuan } => format!("{queue}/rs/{}", escape(acuan)),
            Self::PasienBaru => format!("{queue}/pasien-baru"),
            Self::Rujukan { nomor } => format!("{queue}/rujukan/{}", escape(nomor)),
            Self::Tiket { kode } => format!("{queue}/tiket/{}", escape(kode)),
            Self::CheckIn { kode } => format!("{queue}/checkin/{}", escape(kode)),
            Self::Peserta { anggota } => format!("{}/{}", Menu::InfoPeserta.id(), escape(anggota)),
            Self::KodeKartu { anggota } => format!("{}/kode/{}", Menu::Kartu.id(), escape(anggota)),
            Self::NomorKartu { anggota } => format!("{}/nomor/{}", Menu::Kartu.id(), escape(anggota)),
            Self::Kuitansi { id } => format!("{}/{}", Menu::InfoRiwayatPembayaran.id(), escape(id)),
            Self::Operasi { kode } => format!("{}/{}", Menu::InfoJadwalTindakanOperasi.id(), escape(kode)),
            Self::OperasiRs { faskes } => format!("{}/rs/{}", Menu::InfoJadwalTindakanOperasi.id(), escape(faskes)),
            Self::Kunjungan { id } => format!("{}/{}", Menu::InfoRiwayatPelayanan.id(), escape(id)),
            Self::NilaiKunjungan { id } => format!("{}/{}/nilai", Menu::InfoRiwayatPelayanan.id(), escape(id)),
            Self::RincianIuran => format!("{}/rincian", Menu::InfoIuran.id()),
            Self::DendaPelayanan => format!("{}/denda", Menu::InfoIuran.id()),
            Self::TarifIuran => format!("{}/tarif", Menu::InfoIuran.id()),
            Self::CariIuran => format!("{}/cari", Menu::InfoIuran.id()),
            Self::KanalAutodebit { kode } => format!("{}/kanal/{}", Menu::PendaftaranAutoDebit.id(), escape(kode)),
            Self::HentiAutodebit => format!("{}/henti", Menu::PendaftaranAutoDebit.id()),
            Self::NomorBank { bank } => format!("{}/{}", Menu::InfoVirtualAccount.id(), escape(bank)),
            Self::UbahData { jenis, anggota } if anggota.is_empty() => {
                format!("{}/{}", Menu::PerubahanDataPeserta.id(), jenis.kode())
            }
            Self::UbahData { jenis, anggota } => {
                format!(
                    "{}/{}/{}",
                    Menu::PerubahanDataPeserta.id(),
                    jenis.kode(),
                    escape(anggota)
                )
            }
            Self::LewatPerubahan { jenis } => format!("{}/lewat/{}", Menu::PerubahanDataPeserta.id(), escape(jenis)),
            Self::RiwayatPerubahan => format!("{}/riwayat", Menu::PerubahanDataPeserta.id()),
            Self::SyaratRehab => format!("{}/syarat", Menu::Rehab.id()),
            Self::RehabBerjalan => format!("{}/berjalan", Menu::Rehab.id()),
            Self::Dokter { kode, anggota } if anggota.is_empty() => {
                format!("{}/dokter/{}", Menu::KonsultasiDokter.id(), escape(kode))
            }
            Self::Dokter { kode, anggota } => {
                let menu = Menu::KonsultasiDokter.id();
                format!("{menu}/dokter/{}/{}", escape(kode), escape(anggota))
            }
            Self::Konsultasi { id } => format!("{}/{}", Menu::KonsultasiDokter.id(), escape(id)),
            Self::NilaiKonsultasi { id } => format!("{}/{}/nilai", Menu::KonsultasiDokter.id(), escape(id)),
            Self::PengaduanBaru { dari: None } => format!("{}/baru", Menu::PengaduanLayananJkn.id()),
            Self::PengaduanBaru { dari: Some(dari) } => {
                let menu = Menu::PengaduanLayananJkn.id();
                format!("{menu}/baru/{}/{}", dari.jenis.name(), escape(&dari.id))
            }
            Self::Pengaduan { tiket } => format!("{}/{}", Menu::PengaduanLayananJkn.id(), escape(tiket)),
            Self::LengkapiPengaduan { tiket } => {
                format!("{}/{}/lengkapi", Menu::PengaduanLayananJkn.id(), escape(tiket))
            }
            Self::BukaPengaduan { tiket } => {
                format!("{}/{}/buka-lagi", Menu::PengaduanLayananJkn.id(), escape(tiket))
            }
            Self::IsiSkrining { anggota } if anggota.is_empty() => {
                format!("{}/isi", Menu::SkriningRiwayatKesehatan.id())
            }
            Self::IsiSkrining { anggota } => {
                format!("{}/isi/{}", Menu::SkriningRiwayatKesehatan.id(), escape(anggota))
            }
            Self::HasilSkrining { anggota, id } => {
                let path = format!("{}/hasil/{}", Menu::SkriningRiwayatKesehatan.id(), escape(anggota));
                if id.is_empty() {
                    path
                } else {
                    format!("{path}/{}", escape(id))
                }
            }
            Self::Artikel { slug } => format!("{}/{}", Menu::InfoProgramJkn.id(), escape(slug)),
            Self::TempatTidur { kode } => format!("{}/{}", Menu::InfoKetersediaanTempatTidur.id(), escape(kode)),
            Self::Faskes { kode } => format!("{}/{}", Menu::InfoLokasiFaskes.id(), escape(kode)),
        }
    }

    /// The page of a path, with or without our scheme; `None` when there is no such page. Behind a scheme the first part is
    /// a host, and neither knows capitals (RFC 3986 §6.2.2.1): compact codes are written in nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let (scheme, rest) = text.split_at_checked(SCHEME.len()).unwrap_or(("", text));
        if scheme.eq_ignore_ascii_case(SCHEME) {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            return Self::of_path(&rest.replacen(host, &host.to_ascii_lowercase(), 1));
        }
        Self::of_path(text)
    }

    fn of_path(text: &str) -> Option<Self> {
        // What follows a `#` is the step at which a page stood; only the page itself knows whether it still makes sense.
        let text = text.split('#').next().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let query = parse_query(query)?;
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        match parts.as_slice() {
            ["" | "beranda"] => Some(Self::Beranda),
            ["masuk"] => Some(Self::Masuk),
            ["janji"] => Some(Self::Janji),
            ["pengaturan"] => Some(Self::Pengaturan),
            ["akun"] => Some(Self::AkunHp),
            ["akun", "tambah"] => Some(Self::TambahAkun),
            ["pastikan"] => Some(Self::Pastikan),
            ["pengaturan", "pin"] => Some(Self::Pin),
            ["pengaturan", "perangkat"] => Some(Self::Perangkat),
            ["pengaturan", "perangkat", "izinkan"] => Some(Self::IzinkanPerangkat),
            ["pengaturan", "sandi"] => Some(Self::GantiSandi),
            ["privasi"] => Some(Self::Privasi),
            ["privasi", "akses"] => Some(Self::DaftarAkses),
            ["privasi", "akses", id] => unescape(id).map(|id| Self::Akses { id }),
            ["masuk", "hp-lama"] => Some(Self::MasukHpLama),
            ["asisten", name] => {
                let found = Asisten::ALL.iter().find(|(_, known)| known == name);
                found.map(|(asisten, _)| Self::Asisten(*asisten))
            }
            ["kanal"] => Some(Self::Kanal),
            ["cari"] => Some(Self::Cari {
                kata: query.get("kata").cloned().unwrap_or_default(),
            }),
            ["akun", name] => {
                let found = Akun::ALL.iter().find(|(_, known)| known == name);
                found.map(|(akun, _)| Self::Akun(*akun))
            }
            ["dasar", nama] => unescape(nama).map(|nama| Self::Dasar { nama }),
            [menu] if query.is_empty() => Menu::of_id(menu).map(Self::Menu),
            [menu] => Some(Self::MenuQuery(Menu::of_id(menu)?, query)),
            [menu, rest @ ..] => Self::below(Menu::of_id(menu)?, rest),
            [] => None,
        }
    }

    /// A page below the first one of a menu.
    fn below(menu: Menu, rest: &[&str]) -> Option<Self> {
        match (menu, rest) {
            (Menu::PendaftaranPelayanan, ["ambil"]) => Some(Self::AmbilAntrean),
            (Menu::PenambahanPeserta, [name]) => {
                let found = Bagian::ALL.iter().find(|(_, known)| known == name);
                found.map(|(bagian, _)| Self::Pendaftaran(*bagian))
            }
            (Menu::PendaftaranPelayanan, ["rs"]) => Some(Self::RujukanRs),
            (Menu::PendaftaranPelayanan, ["rs", acuan]) => unescape(acuan).map(|acuan| Self::AmbilRs { acuan }),
            (Menu::PendaftaranPelayanan, ["pasien-baru"]) => Some(Self::PasienBaru),
            (Menu::PendaftaranPelayanan, ["rujukan", nomor]) => unescape(nomor).map(|nomor| Self::Rujukan { nomor }),
            (Menu::PendaftaranPelayanan, ["tiket", kode]) => unescape(kode).map(|kode| Self::Tiket { kode }),
            (Menu::PendaftaranPelayanan, ["checkin", kode]) => unescape(kode).map(|kode| Self::CheckIn { kode }),
            (Menu::InfoPeserta, [id]) => unescape(id).map(|anggota| Self::Peserta { anggota }),
            (Menu::Kartu, ["kode", id]) => unescape(id).map(|anggota| Self::KodeKartu { anggota }),
            (Menu::Kartu, ["nomor", id]) => unescape(id).map(|anggota| Self::NomorKartu { anggota }),
            (Menu::InfoRiwayatPembayaran, [id]) => unescape(id).map(|id| Self::Kuitansi { id }),
            (Menu::InfoJadwalTindakanOperasi, [kode]) => unescape(kode).map(|kode| Self::Operasi { kode }),
            (Menu::InfoJadwalTindakanOperasi, ["rs", faskes]) => {
                unescape(faskes).map(|faskes| Self::OperasiRs { faskes })
            }
            (Menu::InfoRiwayatPelayanan, [id]) => unescape(id).map(|id| Self::Kunjungan { id }),
            (Menu::InfoRiwayatPelayanan, [id, "nilai"]) => unescape(id).map(|id| Self::NilaiKunjungan { id }),
            (Menu::InfoIuran, ["rincian"]) => Some(Self::RincianIuran),
            (Menu::InfoIuran, ["denda"]) => Some(Self::DendaPelayanan),
            (Menu::InfoIuran, ["tarif"]) => Some(Self::TarifIuran),
            (Menu::InfoIuran, ["cari"]) => Some(Self::CariIuran),
            (Menu::PendaftaranAutoDebit, ["kanal", kode]) => unescape(kode).map(|kode| Self::KanalAutodebit { kode }),
            (Menu::PendaftaranAutoDebit, ["henti"]) => Some(Self::HentiAutodebit),
            (Menu::InfoVirtualAccount, [bank]) => unescape(bank).map(|bank| Self::NomorBank { bank }),
            (Menu::PerubahanDataPeserta, ["riwayat"]) => Some(Self::RiwayatPerubahan),
            (Menu::PerubahanDataPeserta, ["lewat", jenis]) => {
                unescape(jenis).map(|jenis| Self::LewatPerubahan { jenis })
            }
            (Menu::PerubahanDataPeserta, [jenis, rest @ ..]) => Some(Self::UbahData {
                jenis: Perubahan::dari_kode(jenis).filter(|jenis| FORMS.contains(jenis))?,
                anggota: match rest {
                    [] => String::new(),
                    [anggota] => unescape(anggota)?,
                    _ => return None,
                },
            }),
            (Menu::Rehab, ["syarat"]) => Some(Self::SyaratRehab),
            (Menu::Rehab, ["berjalan"]) => Some(Self::RehabBerjalan),
            (Menu::KonsultasiDokter, ["dokter", kode, rest @ ..]) => Some(Self::Dokter {
                kode: unescape(kode)?,
                anggota: match rest {
                    [] => String::new(),
                    [anggota] => unescape(anggota)?,
                    _ => return None,
                },
            }),
            (Menu::KonsultasiDokter, [id]) => unescape(id).map(|id| Self::Konsultasi { id }),
            (Menu::KonsultasiDokter, [id, "nilai"]) => unescape(id).map(|id| Self::NilaiKonsultasi { id }),
            (Menu::PengaduanLayananJkn, ["baru"]) => Some(Self::PengaduanBaru { dari: None }),
            (Menu::PengaduanLayananJkn, ["baru", name, id]) => {
                let (jenis, _) = *Asal::ALL.iter().find(|(_, known)| known == name)?;
                let id = unescape(id)?;
                Some(Self::PengaduanBaru {
                    dari: Some(Rujukan { jenis, id }),
                })
            }
            (Menu::PengaduanLayananJkn, [tiket]) => unescape(tiket).map(|tiket| Self::Pengaduan { tiket }),
            (Menu::PengaduanLayananJkn, [tiket, "lengkapi"]) => {
                unescape(tiket).map(|tiket| Self::LengkapiPengaduan { tiket })
            }
            (Menu::PengaduanLayananJkn, [tiket, "buka-lagi"]) => {
                unescape(tiket).map(|tiket| Self::BukaPengaduan { tiket })
            }
            (Menu::SkriningRiwayatKesehatan, ["isi"]) => Some(Self::IsiSkrining { anggota: String::new() }),
            (Menu::SkriningRiwayatKesehatan, ["isi", id]) => unescape(id).map(|anggota| Self::IsiSkrining { anggota }),
            (Menu::SkriningRiwayatKesehatan, ["hasil", anggota, rest @ ..]) => Some(Self::HasilSkrining {
                anggota: unescape(anggota)?,
                id: match rest {
                    [] => String::new(),
                    [id] => unescape(id)?,
                    _ => return None,
                },
            }),
            (Menu::InfoProgramJkn, [slug]) => unescape(slug).map(|slug| Self::Artikel { slug }),
            (Menu::InfoKetersediaanTempatTidur, [kode]) => unescape(kode).map(|kode| Self::TempatTidur { kode }),
            (Menu::InfoLokasiFaskes, [kode]) => unescape(kode).map(|kode| Self::Faskes { kode }),
            _ => None,
        }
    }
}

#[cfg(any(test, feature = "examples"))]
impl Route {
    /// One route of each kind, all menus among them; a kind that is missing does not compile. What stands in for a code or a
    /// slug names nothing that exists, but for the visit to rate: the reference gateway has it, so that its form can be filled in.
    #[must_use]
    pub fn one_of_each() -> Vec<Self> {
        let query = Query::from([("jenis".to_owned(), "kantor & cabang".to_owned())]);
        let mut routes = vec![
            Self::MenuQuery(Menu::InfoLokasiFaskes, query),
            Self::Dasar {
                nama: "2023_anggapan".into(),
            },
            Self::AmbilRs {
                acuan: "9901U0201126P000001".into(),
            },
            Self::Rujukan {
                nomor: "9901U0201126P000001".into(),
            },
            Self::Tiket {
                kode: "16/A 1?.#".into(),
            },
            Self::CheckIn {
                kode: "16/B 2?.#".into(),
            },
            Self::Peserta {
                anggota: "abcdef".into(),
            },
            Self::KodeKartu {
                anggota: "abcd/ef".into(),
            },
            Self::NomorKartu {
                anggota: "abcd ef".into(),
            },
            Self::Kuitansi {
                id: "bayar/2026 11".into(),
            },
            Self::Operasi {
                kode: "2026/11/22/000001".into(),
            },
            Self::OperasiRs {
                faskes: "99000040".into(),
            },
            Self::Kunjungan {
                id: "0301R0011126V000001".into(),
            },
            Self::NilaiKunjungan {
                id: "99CONTOH1126V010000".into(),
            },
            Self::Akses {
                id: "akses/2026 11".into(),
            },
            Self::RincianIuran,
            Self::DendaPelayanan,
            Self::TarifIuran,
            Self::CariIuran,
            Self::KanalAutodebit { kode: "bri".into() },
            Self::HentiAutodebit,
            Self::NomorBank { bank: "BRI".into() },
            Self::LewatPerubahan { jenis: "nik".into() },
            Self::UbahData {
                jenis: Perubahan::Fktp,
                anggota: "abcd".into(),
            },
            Self::Dokter {
                kode: "101".into(),
                anggota: String::new(),
            },
            Self::Dokter {
                kode: "101".into(),
                anggota: "abcd".into(),
            },
            Self::Konsultasi { id: "kontoh".into() },
            Self::NilaiKonsultasi { id: "kontoh".into() },
            Self::PengaduanBaru { dari: None },
            Self::Pengaduan {
                tiket: "CTH/1 2".into(),
            },
            Self::LengkapiPengaduan {
                tiket: "CTH/1 2".into(),
            },
            Self::BukaPengaduan {
                tiket: "CTH/1 2".into(),
            },
            Self::IsiSkrining { anggota: String::new() },
            Self::HasilSkrining {
                anggota: "abcd".into(),
                id: String::new(),
            },
            Self::HasilSkrining {
                anggota: "abcd".into(),
                id: "skrining/1".into(),
            },
            Self::Artikel { slug: "hak".into() },
            Self::Faskes {
                kode: "99000010".into(),
            },
            Self::TempatTidur {
                kode: "99000040".into(),
            },
        ];
        routes.extend(FORMS.map(|jenis| Self::UbahData {
            jenis,
            anggota: String::new(),
        }));
        routes.extend(Asal::ALL.map(|(jenis, _)| Self::PengaduanBaru {
            dari: Some(Rujukan {
                jenis,
                id: "contoh/2026 11".into(),
            }),
        }));
        routes.extend(Menu::ALL.map(Self::Menu));
        routes.extend(Akun::ALL.map(|(akun, _)| Self::Akun(akun)));
        routes.extend(Bagian::ALL.map(|(bagian, _)| Self::Pendaftaran(bagian)));
        routes.extend(Asisten::ALL.map(|(asisten, _)| Self::Asisten(asisten)));
        routes.extend([String::new(), "lupa sandi?".to_owned()].map(|kata| Self::Cari { kata }));
        let next = |route: &Self| match route {
            Self::Beranda => Some(Self::Masuk),
            Self::Masuk => Some(Self::Janji),
            Self::Janji => Some(Self::Pengaturan),
            Self::Pengaturan => Some(Self::AkunHp),
            Self::AkunHp => Some(Self::TambahAkun),
            Self::TambahAkun => Some(Self::Pastikan),
            Self::Pastikan => Some(Self::Pin),
            Self::Pin => Some(Self::Perangkat),
            Self::Perangkat => Some(Self::IzinkanPerangkat),
            Self::IzinkanPerangkat => Some(Self::MasukHpLama),
            Self::MasukHpLama => Some(Self::GantiSandi),
            Self::GantiSandi => Some(Self::Privasi),
            Self::Privasi => Some(Self::DaftarAkses),
            Self::DaftarAkses => Some(Self::AmbilAntrean),
            Self::AmbilAntrean => Some(Self::RujukanRs),
            Self::RujukanRs => Some(Self::PasienBaru),
            Self::PasienBaru => Some(Self::SyaratRehab),
            Self::SyaratRehab => Some(Self::RehabBerjalan),
            Self::RehabBerjalan => Some(Self::RiwayatPerubahan),
            Self::RiwayatPerubahan => Some(Self::Kanal),
            Self::Kanal
            | Self::Asisten(_)
            | Self::Cari { .. }
            | Self::Akun(_)
            | Self::Pendaftaran(_)
            | Self::LewatPerubahan { .. }
            | Self::UbahData { .. }
            | Self::Menu(_)
            | Self::MenuQuery(..)
            | Self::Dasar { .. }
            | Self::AmbilRs { .. }
            | Self::Rujukan { .. }
            | Self::Tiket { .. }
            | Self::CheckIn { .. }
            | Self::Peserta { .. }
            | Self::KodeKartu { .. }
            | Self::NomorKartu { .. }
            | Self::Kuitansi { .. }
            | Self::Operasi { .. }
            | Self::OperasiRs { .. }
            | Self::Kunjungan { .. }
            | Self::NilaiKunjungan { .. }
            | Self::Akses { .. }
            | Self::RincianIuran
            | Self::DendaPelayanan
            | Self::TarifIuran
            | Self::CariIuran
            | Self::KanalAutodebit { .. }
            | Self::HentiAutodebit
            | Self::NomorBank { .. }
            | Self::Dokter { .. }
            | Self::Konsultasi { .. }
            | Self::NilaiKonsultasi { .. }
            | Self::PengaduanBaru { .. }
            | Self::Pengaduan { .. }
            | Self::LengkapiPengaduan { .. }
            | Self::BukaPengaduan { .. }
            | Self::IsiSkrining { .. }
            | Self::HasilSkrining { .. }
            | Self::Artikel { .. }
            | Self::Faskes { .. }
            | Self::TempatTidur { .. } => None,
        };
        routes.extend(std::iter::successors(Some(Self::Beranda), next));
        routes
    }
}

impl Serialize for Route {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.path())
    }
}

impl<'de> Deserialize<'de> for Route {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let path = String::deserialize(deserializer)?;
        Self::parse(&path).ok_or_else(|| serde::de::Error::custom("no such page"))
    }
}

/// The pairs of a query; `None` when one cannot be read, since half a question may mean another one.
fn parse_query(text: &str) -> Option<Query> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((unescape(name)?, unescape(value)?))
        })
        .collect()
}

/// Percent-encodes what would end a part of a path or of a query.
#[must_use]
pub(crate) fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|t| !t.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_again_by_its_path() {
        for route in Route::one_of_each() {
            let path = route.path();
            assert_eq!(Route::parse(&path), Some(route.clone()), "{path}");
            assert_eq!(Route::parse(&format!("{SCHEME}{path}")), Some(route.clone()));
            assert_eq!(Route::parse(&format!("{path}#2")), Some(route.clone()), "a step of it");
            let kept = serde_json::to_string(&route).unwrap();
            assert_eq!(serde_json::from_str::<Route>(&kept).unwrap(), route);
        }
    }

    #[test]
    fn the_form_of_a_member_is_found_by_the_members_name() {
        let named = Route::IsiSkrining {
            anggota: "ab/cd".into(),
        };
        assert_eq!(Route::parse(&named.path()), Some(named));
    }

    /// Field report F77.
    #[test]
    fn a_scheme_and_a_host_know_no_capitals() {
        for link in [
            "JKNSAKU://kartu",
            "JknSaku://Kartu",
            "JKNSAKU://KARTU",
            "jknsaku://kartu/",
            "JKNSAKU://KARTU?",
        ] {
            assert_eq!(Route::parse(link), Some(Route::Menu(Menu::Kartu)), "{link}");
        }
        let ticket = Route::Tiket {
            kode: "CTH-24k7".into(),
        };
        assert_eq!(
            Route::parse("JKNSAKU://PENDAFTARAN_PELAYANAN/tiket/CTH-24k7"),
            Some(ticket)
        );
        assert_eq!(Route::parse("JKNSAKU://"), Some(Route::Beranda));
        // Without a scheme it is a path of ours, which is kept and compared as it is.
        assert_eq!(Route::parse("KARTU"), None);
        assert_eq!(Route::parse("jknsakú://kartu"), None);
    }

    #[test]
    fn a_path_that_leads_nowhere_is_none() {
        let long = format!("info_program_jkn/{}", "a".repeat(3_000));
        for path in [
            "tidak_ada",
            "kartu/1/2",
            "kartu/kode",
            "kartu/nomor/",
            "pendaftaran_pelayanan/tiket/",
            "info_program_jkn/%zz",
            "info_lokasi_faskes?jenis",
            "info_lokasi_faskes?jenis=%E2",
            long.as_str(),
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }

    #[test]
    fn there_are_eighteen_menus_with_ids_of_their_own() {
        let ids: std::collections::BTreeSet<_> = Menu::ALL.iter().map(|m| m.id()).collect();
        assert_eq!(ids.len(), 18);
    }
}
