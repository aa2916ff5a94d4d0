//! An invented world for examples: one family, and what is known of it, a file a subject. Everything here is *data contoh*.

pub mod akses;
pub mod akun;
pub mod antrean;
pub mod autodebit;
pub mod captcha;
pub mod faskes;
pub mod iuran;
pub mod janji;
pub mod kamar;
pub mod konsultasi;
pub mod kunjungan;
pub mod operasi;
pub mod pembayaran;
pub mod pengaduan;
pub mod perubahan;
pub mod peserta;
pub mod petugas;
pub mod rehab;
pub mod rujukan;
pub mod skrining;
pub mod tolak;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    Assets, Codes, Context, Directories, Grounds, Look, Now, Page, Presence, Session, needed, parts, shown, speech,
};
use crate::data::skrining::{DaftarPertanyaan, Tingkat};
use crate::data::{Dated, Fetch, Janji, Known, Problem, Resource, Route, Told};
use crate::rules::lapisan::Lapisan;
use crate::screen::Screen;
use crate::screen::ui::{Meaning, Place};
use crate::text::{Language, Texts};

/// Tuesday, 24 November 2026, 10.05 WIB.
pub const MOMENT_MS: i64 = 1_795_489_500_000;

thread_local! {
    /// What the pages needed that were drawn on this thread.
    static NEEDED: RefCell<BTreeSet<Resource>> = const { RefCell::new(BTreeSet::new()) };
}

thread_local! {
    /// How the pages look that are drawn on this thread.
    static LOOK: Cell<Look> = const { Cell::new(USUAL) };
}

/// The usual mode, chosen.
const USUAL: Look = Look {
    simple: false,
    unfolded: false,
    chosen: true,
};

/// What the pages needed that were drawn on this thread since the last call; for whoever counts what a menu reads.
#[must_use]
pub fn take_needed() -> BTreeSet<Resource> {
    NEEDED.take()
}

/// One state worth seeing.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Unique name, `menu/state`.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn(Language) -> Screen,
}

impl Example {
    /// Draws it in the simple mode, with what folds there or without.
    #[must_use]
    pub fn draw_simple(&self, language: Language, unfolded: bool) -> Screen {
        LOOK.set(Look {
            simple: true,
            unfolded,
            chosen: true,
        });
        let mut screen = (self.draw)(language);
        LOOK.set(USUAL);
        // A page of the kit has nothing to fold.
        screen.large = true;
        screen
    }
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
    /// See [`Context::presence`].
    pub presence: Presence,
    /// See [`Context::janji`].
    pub janji: Vec<Janji>,
    /// See [`Context::drafts`].
    pub drafts: usize,
    /// See [`Context::online`].
    pub online: bool,
    /// See [`Context::version_stopped`].
    pub version_stopped: bool,
    /// See [`Context::look`].
    pub look: Look,
    /// See [`Context::faults`].
    pub faults: Vec<Problem>,
    /// See [`Context::codes`].
    pub codes: Codes,
    /// What the page being drawn rests on.
    pub grounds: Grounds,
    /// See [`Context::assets`].
    pub assets: Assets,
    /// See [`Context::directories`].
    pub directories: Directories,
    /// See [`Context::layer`].
    pub layer: Lapisan,
    /// See [`Context::chance`].
    pub chance: u64,
}

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
            presence: Presence::default(),
            janji: Vec::new(),
            drafts: 0,
            online: true,
            version_stopped: false,
            look: LOOK.get(),
            faults: Vec::new(),
            codes: Codes::default(),
            grounds: Grounds::default(),
            assets: Assets::new(),
            directories: Directories::default(),
            layer: Lapisan::ALUR,
            chance: 4_711_201,
        }
    }

    /// The holder is signed in and everything is known, as of now.
    #[must_use]
    pub fn signed_in(language: Language) -> Self {
        let mut world = Self::empty(language);
        world.session.kartu = Some(peserta::kartu(1));
        world.session.known_here = true;
        world.tell(Resource::Keluarga, Told::Keluarga(peserta::keluarga()));
        world.tell(Resource::Iuran, Told::Iuran(iuran::iuran()));
        world.tell(Resource::Antrean, Told::Antrean(Vec::new()));
        world.tell_rehab(None);
        world.tell_autodebit(None);
        world.tell_pembayaran(None, pembayaran::riwayat(), None);
        world.tell_kunjungan(None, kunjungan::riwayat(), None);
        world.tell_akses(None, akses::riwayat(), None);
        world.tell_perubahan(Vec::new());
        world.tell_rujukan(vec![rujukan::rujukan(2)], vec![rujukan::kontrol()]);
        world.tell_operasi(vec![operasi::operasi(2, 29)]);
        world.tell_pengaduan(None, pengaduan::riwayat(), None);
        world.tell_konsultasi(Vec::new());
        world.tell_dokter(1, konsultasi::dokter());
        world.tell_petugas(true, Vec::new());
        for n in 1..=4 {
            world.tell_skrining(n, vec![skrining::skrining(2025, [Tingkat::Rendah; 4])]);
        }
        world.tell_kuesioner(DaftarPertanyaan::Terbaca(skrining::kuesioner()));
        for day in [24, 25] {
            world.tell_jadwal(antrean::jadwal(day));
            world.tell_jadwal_rs(rujukan::jadwal("INT", date(2026, 11, day)));
        }
        world
    }

    /// Everything is known since `days` days, there is no network and no session: a phone in a dead spot.
    #[must_use]
    pub fn offline(language: Language, days: i64) -> Self {
        let mut world = Self::signed_in(language);
        world.session.kartu = None;
        world.online = false;
        world.known.doubt(|_| true);
        world.now.gateway_ms = None;
        world.now.wall_ms = MOMENT_MS + days * 86_400_000;
        world
    }

    /// The session ended by itself; everything that was known is still here.
    #[must_use]
    pub fn expired(language: Language) -> Self {
        let mut world = Self::signed_in(language);
        world.session.kartu = None;
        world.session.expired = true;
        world.known.doubt(|_| true);
        world
    }

    /// Somebody with an account and no membership: the gateway refuses whatever a participant may ask.
    #[must_use]
    pub fn not_a_participant(language: Language) -> Self {
        let mut world = Self::empty(language);
        world.session.kartu = Some(peserta::kartu(1));
        let anggota = String::new();
        for resource in [
            Resource::Keluarga,
            Resource::Iuran,
            Resource::Autodebit,
            Resource::Operasi,
            Resource::Perubahan,
            Resource::Rehab,
            Resource::Konsultasi,
            Resource::Rujukan,
            Resource::SuratKontrol,
            Resource::Kunjungan { anggota, kursor: None },
            Resource::Akses { kursor: None },
            Resource::Pembayaran { kursor: None },
            Resource::Pengaduan { kursor: None },
        ] {
            let alasan = parts::BUKAN_PESERTA.to_owned();
            let pesan = "Akun Belum Menjadi Peserta".to_owned();
            let refused = Fetch::Failed(Problem::Refused { alasan, pesan });
            world.known.set_fetch(&resource, refused);
        }
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
        self.known.hear(&resource);
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

    /// The context of this world.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context {
            now: self.now,
            texts: &self.texts,
            known: &self.known,
            session: &self.session,
            presence: &self.presence,
            janji: &self.janji,
            drafts: self.drafts,
            online: self.online,
            version_stopped: self.version_stopped,
            look: self.look,
            faults: &self.faults,
            layer: self.layer,
            codes: &self.codes,
            grounds: &self.grounds,
            assets: &self.assets,
            directories: &self.directories,
            chance: self.chance,
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
        let (mut screen, meaning) = shown(page, &context).finish(place);
        let looked = self.known.take_looked();
        let needs = page.needs(&context).into_iter().map(|need| need.resource);
        NEEDED.with_borrow_mut(|needed| needed.extend(needs));
        let needs: Vec<Resource> = needed(page, &context).into_iter().map(|need| need.resource).collect();
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

/// A date that exists.
#[allow(clippy::expect_used)]
#[must_use]
pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
}
