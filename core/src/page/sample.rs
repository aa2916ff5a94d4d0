//! An invented world for examples: one family, its bill, its clinic. Everything here is *data contoh*.

use chrono::{NaiveDate, NaiveTime};

use super::{Assets, Codes, Context, Now, Page, Session, speech};
use crate::data::antrean::{self, AmbilFktp, BatalFktp, JadwalHari, Kunjungan, SesiDokter, StatusTiket, Tiket};
use crate::data::iuran::{TagihanKeluarga, VirtualAccount};
use crate::data::peserta::{Faskes, Keluarga, Peserta};
use crate::data::{Dated, Fetch, Janji, Keadaan, Known, Perintah, Problem, Resource, Route, Told};
use crate::rules::antrean::{JamPraktik, Zona};
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::lapisan::Lapisan;
use crate::rules::nik::JenisKelamin;
use crate::rules::nomor::NomorKartu;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::Screen;
use crate::screen::ui::{Meaning, Place};
use crate::text::{Language, Texts};

/// Tuesday, 24 November 2026, 10.05 WIB.
pub const MOMENT_MS: i64 = 1_795_489_500_000;

/// One state worth seeing.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Unique name, `menu/state`.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn(Language) -> Screen,
}

/// Everything a page may look at, to be changed before it is drawn.
#[derive(Debug)]
pub struct World {
    /// See [`Context::now`].
    pub now: Now,
    /// See [`Context::texts`].
    pub texts: Texts,
    /// See [`Context::known`].
    pub known: Known,
    /// See [`Context::session`].
    pub session: Session,
    /// See [`Context::janji`].
    pub janji: Vec<Janji>,
    /// See [`Context::online`].
    pub online: bool,
    /// See [`Context::faults`].
    pub faults: Vec<Problem>,
    /// See [`Context::codes`].
    pub codes: Codes,
    /// See [`Context::assets`].
    pub assets: Assets,
}

#[allow(clippy::expect_used)] // invented constants of examples, each drawn by a test
impl World {
    /// Nobody is signed in and nothing is known.
    #[must_use]
    pub fn empty(language: Language) -> Self {
        Self {
            now: Now {
                wall_ms: MOMENT_MS,
                gateway_ms: Some(MOMENT_MS),
                newest_ms: Some(MOMENT_MS),
            },
            texts: Texts::new(language),
            known: Known::default(),
            session: Session::default(),
            janji: Vec::new(),
            online: true,
            faults: Vec::new(),
            codes: Codes::default(),
            assets: Assets::new(),
        }
    }

    /// The holder is signed in and everything is known, as of now.
    #[must_use]
    pub fn signed_in(language: Language) -> Self {
        let mut world = Self::empty(language);
        world.session.kartu = Some(kartu(1));
        world.session.known_here = true;
        world.tell(Resource::Keluarga, Told::Keluarga(keluarga()));
        world.tell(Resource::Iuran, Told::Iuran(iuran()));
        world.tell(Resource::Antrean, Told::Antrean(Vec::new()));
        for day in [24, 25] {
            world.tell_jadwal(jadwal(day));
        }
        world
    }

    /// Everything is known since `days` days, there is no network and no session: a phone in a dead spot.
    #[must_use]
    pub fn offline(language: Language, days: i64) -> Self {
        let mut world = Self::signed_in(language);
        world.session.kartu = None;
        world.online = false;
        world.now.gateway_ms = None;
        world.now.wall_ms = MOMENT_MS + days * 86_400_000;
        world
    }

    /// The gateway has told this, as of [`MOMENT_MS`].
    pub fn tell(&mut self, resource: Resource, told: Told) {
        let dated = Dated {
            told,
            as_of_ms: MOMENT_MS,
            skipped: 0,
        };
        self.known.put(&resource, dated);
    }

    /// The gateway has told the schedule of a day.
    pub fn tell_jadwal(&mut self, jadwal: JadwalHari) {
        let (faskes, tanggal) = (jadwal.faskes.kode.clone(), jadwal.tanggal);
        self.tell(Resource::Jadwal { faskes, tanggal }, Told::Jadwal(jadwal));
    }

    /// The gateway has told these tickets.
    pub fn tell_antrean(&mut self, tiket: Vec<Tiket>) {
        self.tell(Resource::Antrean, Told::Antrean(tiket));
    }

    /// Nothing is known of this, and so much is being done about it.
    pub fn forget(&mut self, resource: &Resource, fetch: Fetch) {
        self.known.retain(|known, _| known != resource);
        self.known.set_fetch(resource, fetch);
    }

    /// What is known of this is so many milliseconds older.
    pub fn age(&mut self, resource: &Resource, ms: i64) {
        if let Some(dated) = self.known.dated_mut(resource) {
            dated.as_of_ms -= ms;
        }
    }

    /// Changes the family that is known.
    pub fn change_keluarga(&mut self, change: impl FnOnce(&mut Keluarga)) {
        if let Some(Told::Keluarga(keluarga)) = self.known.dated_mut(&Resource::Keluarga).map(|dated| &mut dated.told) {
            change(keluarga);
        }
    }

    /// Changes the bill that is known.
    pub fn change_iuran(&mut self, change: impl FnOnce(&mut TagihanKeluarga)) {
        if let Some(Told::Iuran(iuran)) = self.known.dated_mut(&Resource::Iuran).map(|dated| &mut dated.told) {
            change(iuran);
        }
    }

    /// The context of this world.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context {
            now: self.now,
            texts: &self.texts,
            known: &self.known,
            session: &self.session,
            janji: &self.janji,
            online: self.online,
            faults: &self.faults,
            layer: Lapisan::ALUR,
            codes: &self.codes,
            assets: &self.assets,
        }
    }

    /// Draws a page in this world.
    #[must_use]
    pub fn draw<P: Page>(&self, page: &P, route: &Route) -> (Screen, Meaning<P::Msg>) {
        let place = Place {
            route: route.path(),
            generation: 1,
            can_go_back: *route != Route::Beranda,
            language: self.texts.language().tag().to_owned(),
        };
        let context = self.context();
        self.known.take_looked();
        let (mut screen, meaning) = page.view(&context).finish(place);
        let looked = self.known.take_looked();
        let needs: Vec<Resource> = page.needs(&context).into_iter().map(|need| need.resource).collect();
        for resource in looked {
            // What a page does not need is never read from the phone: it would see nothing of it.
            assert!(
                needs.contains(&resource),
                "{} looks at {resource:?} without needing it",
                route.path()
            );
        }
        screen.spoken = speech::of(&screen, &self.texts);
        (screen, meaning)
    }
}

/// Card number of the n-th member, 1 to 9.
#[allow(clippy::expect_used)]
#[must_use]
pub fn kartu(n: u8) -> NomorKartu {
    NomorKartu::parse(&format!("000990000001{n}")).expect("13 digits")
}

/// A date that exists.
#[allow(clippy::expect_used)]
#[must_use]
pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
}

/// A clinic.
#[must_use]
pub fn faskes() -> Faskes {
    Faskes {
        kode: "0102U020".to_owned(),
        nama: "Klinik Contoh Sehat".to_owned(),
    }
}

/// A self-paying family of four in class III.
#[must_use]
pub fn keluarga() -> Keluarga {
    let member = |n: u8, nama: &str, nik: &str, lahir, kelamin| Peserta {
        id: format!("contoh-{n}"),
        nomor_kartu: kartu(n),
        nik: nik.to_owned(),
        nama: nama.to_owned(),
        pisa: n.to_string(),
        kelamin: Some(kelamin),
        lahir: Some(lahir),
        kelas: Some(Kelas::III),
        kelas_teks: "KELAS III".to_owned(),
        segmen: Segmen::Pbpu,
        segmen_teks: "PEKERJA MANDIRI".to_owned(),
        aktif: true,
        status_teks: "AKTIF".to_owned(),
        faskes: faskes(),
        faskes_sejak: Some(date(2024, 3, 1)),
        berlaku_dari: Some(date(2019, 6, 1)),
        berlaku_sampai: None,
    };
    Keluarga {
        peserta: vec![
            member(
                1,
                "Sari Contoh",
                "9999995708850001",
                date(1985, 8, 17),
                JenisKelamin::Perempuan,
            ),
            member(
                2,
                "Budi Contoh",
                "9999991203830002",
                date(1983, 3, 12),
                JenisKelamin::LakiLaki,
            ),
            member(
                3,
                "Ayu Contoh",
                "9999994510120003",
                date(2012, 10, 5),
                JenisKelamin::Perempuan,
            ),
            member(
                4,
                "Dimas Contoh",
                "9999992102170004",
                date(2017, 2, 21),
                JenisKelamin::LakiLaki,
            ),
        ],
        contoh: true,
    }
}

/// The family's bill: this month is unpaid, nothing is owed before it.
#[allow(clippy::expect_used)]
#[must_use]
pub fn iuran() -> TagihanKeluarga {
    let bulan = Bulan::new(2026, 11).expect("a month of the calendar");
    TagihanKeluarga {
        segmen: Segmen::Pbpu,
        kelas: Some(Kelas::III),
        anggota: Some(4),
        tunggakan: Vec::new(),
        berjalan: Some(BulanTertagih {
            bulan,
            jumlah: Rupiah(140_000),
        }),
        perorang: Some(Rupiah(35_000)),
        va: vec![
            VirtualAccount {
                bank: "BRI".to_owned(),
                nomor: "8888809900000011".to_owned(),
            },
            VirtualAccount {
                bank: "Mandiri".to_owned(),
                nomor: "8988809900000011".to_owned(),
            },
        ],
    }
}

/// Hours of a session.
#[allow(clippy::expect_used)]
#[must_use]
pub fn jam(from: u32, to: u32) -> JamPraktik {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day");
    JamPraktik::new(at(from), at(to)).expect("from is before to")
}

/// The clinic's schedule on a day of November 2026.
#[must_use]
pub fn jadwal(day: u32) -> JadwalHari {
    let sesi = |kode: &str, poli: &str, dokter, nama: &str, from, to, sisa| SesiDokter {
        kode_poli: kode.to_owned(),
        nama_poli: poli.to_owned(),
        kode_dokter: dokter,
        nama_dokter: nama.to_owned(),
        jam: jam(from, to),
        kapasitas: Some(30),
        sisa: Some(sisa),
    };
    JadwalHari {
        faskes: faskes(),
        zona: Zona::Wib,
        tanggal: date(2026, 11, day),
        libur: None,
        sesi: vec![
            sesi("001", "Umum", 101, "dr. Rina Contoh", 8, 12, 14),
            sesi("001", "Umum", 102, "dr. Tono Contoh", 13, 17, 0),
            sesi("002", "Gigi", 201, "drg. Wati Contoh", 9, 13, 3),
        ],
    }
}

/// A ticket of the holder for 25 November 2026, eleven people ahead.
#[must_use]
pub fn tiket() -> Tiket {
    Tiket {
        kode_booking: "CTH-25K7".to_owned(),
        nomor_kartu: kartu(1),
        nomor: "A12".to_owned(),
        angka: Some(12),
        kode_poli: "001".to_owned(),
        nama_poli: "Umum".to_owned(),
        nama_dokter: "dr. Rina Contoh".to_owned(),
        jam: Some(jam(8, 12)),
        tanggal: date(2026, 11, 25),
        nama_faskes: faskes().nama,
        zona: Zona::Wib,
        sisa: Some(11),
        dipanggil: "A1".to_owned(),
        tunggu_detik: Some(85_500), // until 09.50 of that day
        status: StatusTiket::Menunggu,
        keterangan: "Datang 30 menit lebih awal.".to_owned(),
    }
}

/// The holder's request for a number of the poli Umum on 25 November 2026.
#[must_use]
pub fn ambil() -> Perintah {
    Perintah::Antrean(antrean::Perintah::AmbilFktp(AmbilFktp {
        nomorkartu: kartu(1).nomor(),
        kodepoli: "001".to_owned(),
        kodedokter: None,
        tanggalperiksa: date(2026, 11, 25),
        keluhan: "Batuk sejak tiga hari".to_owned(),
    }))
}

/// The wish to give [`tiket`] back.
#[must_use]
pub fn batal() -> Perintah {
    let tiket = tiket();
    Perintah::Antrean(antrean::Perintah::BatalFktp(BatalFktp {
        kodebooking: tiket.kode_booking,
        keterangan: "Ada keperluan lain".to_owned(),
        kunjungan: Some(Kunjungan {
            nomorkartu: tiket.nomor_kartu.nomor(),
            tanggalperiksa: tiket.tanggal,
        }),
    }))
}

/// A promise that stands like this; it can be taken back while it is only stored.
#[must_use]
pub fn janji(perintah: Perintah, keadaan: Option<Keadaan>) -> Janji {
    Janji {
        id: "0f8c2f0e-1c1e-4c57-9a55-6d1f7f4a0001".to_owned(),
        perintah,
        can_withdraw: matches!(keadaan, None | Some(Keadaan::Tersimpan)),
        keadaan,
        can_give_up: false,
        hasil: None,
        made_ms: MOMENT_MS,
        unsaved: false,
    }
}

/// A refusal with a reason and the facility's sentence.
#[must_use]
pub fn ditolak(alasan: &str, pesan: &str) -> Option<Keadaan> {
    Some(Keadaan::Ditolak {
        alasan: alasan.to_owned(),
        pesan: pesan.to_owned(),
    })
}

/// A ticket of the holder for today, four people ahead.
#[must_use]
pub fn tiket_hari_ini() -> Tiket {
    Tiket {
        kode_booking: "CTH-24K7".to_owned(),
        tanggal: date(2026, 11, 24),
        sisa: Some(4),
        dipanggil: "A8".to_owned(),
        tunggu_detik: Some(2_400),
        ..tiket()
    }
}
