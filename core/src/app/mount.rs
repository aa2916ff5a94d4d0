//! Which page stands behind which route, and what a page in front of a person is.
//!
//! How a tap finds its meaning:
//!
//! 1. A page's `view` hands over words and messages; the builder mints an id for each action and keeps the messages in the
//!    page's own list. Only that list depends on the page, everything else is one code for all pages.
//! 2. `draw` compares what the new screen offers with the one before: an action that looks and means the same keeps the
//!    generation since which it does.
//! 3. A tap names an action and the generation that the person saw. It counts when the action has not changed since and is
//!    not blocked; its message goes to the page's `update`.

use std::collections::BTreeMap;

use serde_json::value::{RawValue, to_raw_value};

use crate::data::route::{Akun, Asisten, Bagian};
use crate::data::{Jawaban, Menu, Problem, Route};
use crate::menus::pendaftaran_pelayanan as antrean;
use crate::page::{Ask, Context, Handed, Need, Page, needed, shown, speech};
use crate::rules::perubahan::Perubahan;
use crate::rules::perubahan::kontak::JenisKontak;
use crate::screen::ui::{Meaning, Names, Place};
use crate::screen::{Action, Screen};
use crate::{account, menus};

/// The page of a route: the one table.
pub(super) fn mount(route: &Route) -> Box<dyn Mounted> {
    match route {
        Route::Beranda => new(menus::beranda::Model::default()),
        Route::Masuk => new(account::masuk::Model::default()),
        Route::Asisten(asisten) => match asisten {
            Asisten::Chika => new(menus::asisten::Chika::default()),
            Asisten::Vika => new(menus::asisten::Vika::default()),
            Asisten::Pandawa => new(menus::asisten::Pandawa::default()),
            Asisten::Petugas => new(menus::asisten::Petugas::default()),
        },
        Route::Kanal => new(menus::kanal::Model::default()),
        Route::Cari { kata } => new(menus::cari::Model::asked(kata)),
        Route::Dasar { nama } => new(menus::dasar::Model::new(nama.clone())),
        Route::Janji => new(account::janji::Model::default()),
        Route::Pengaturan => new(account::pengaturan::Model::default()),
        Route::AkunHp => new(account::akun::Model::default()),
        Route::TambahAkun => new(account::tambah_akun::Model::default()),
        Route::Pastikan => new(account::pastikan::Model::default()),
        Route::Pin => new(account::pin::Model::default()),
        Route::Perangkat => new(account::perangkat::Model::default()),
        Route::IzinkanPerangkat => new(account::perangkat::izinkan::Model::default()),
        Route::MasukHpLama => new(account::perangkat::masuk_hp_lama::Model::default()),
        Route::GantiSandi => new(account::perangkat::sandi::Model::default()),
        Route::Privasi => new(account::privasi::Model::default()),
        Route::DaftarAkses => new(account::privasi::Daftar::default()),
        Route::Akses { id } => new(account::privasi::Rinci::new(id.clone())),
        Route::Akun(akun) => match akun {
            Akun::Daftar => new(account::daftar::Model::default()),
            Akun::Pulih => new(account::pulih::Model::default()),
            Akun::NomorMati => new(account::nomor_mati::Model::default()),
            Akun::KodeHpLain => new(account::kode_hp_lain::Model::default()),
        },
        Route::MenuQuery(Menu::InfoLokasiFaskes, query) => new(menus::info_lokasi_faskes::Model::asked(query)),
        Route::MenuQuery(Menu::PerubahanDataPeserta, query) => new(menus::perubahan_data_peserta::Model::asked(query)),
        Route::MenuQuery(Menu::InfoProgramJkn, query) => new(menus::info_program_jkn::Model::asked(query)),
        Route::MenuQuery(Menu::Kartu, query) => new(menus::kartu::Model::asked(query)),
        Route::MenuQuery(Menu::SkriningRiwayatKesehatan, query) => {
            new(menus::skrining_riwayat_kesehatan::Model::asked(query))
        }
        Route::Menu(menu) | Route::MenuQuery(menu, _) => match menu {
            Menu::PenambahanPeserta => new(menus::penambahan_peserta::Model::default()),
            Menu::InfoPeserta => new(menus::info_peserta::Model::default()),
            Menu::Kartu => new(menus::kartu::Model::default()),
            Menu::InfoIuran => new(menus::info_iuran::Model::default()),
            Menu::InfoJadwalTindakanOperasi => new(menus::info_jadwal_tindakan_operasi::Model::default()),
            Menu::InfoRiwayatPelayanan => new(menus::info_riwayat_pelayanan::Model::default()),
            Menu::InfoRiwayatPembayaran => new(menus::info_riwayat_pembayaran::Model::default()),
            Menu::InfoVirtualAccount => new(menus::info_virtual_account::Model::default()),
            Menu::PerubahanDataPeserta => new(menus::perubahan_data_peserta::Model::default()),
            Menu::Rehab => new(menus::rehab::Model::default()),
            Menu::PendaftaranAutoDebit => new(menus::pendaftaran_auto_debit::Model::default()),
            Menu::SkriningRiwayatKesehatan => new(menus::skrining_riwayat_kesehatan::Model::default()),
            Menu::PendaftaranPelayanan => new(antrean::daftar::Model::default()),
            Menu::KonsultasiDokter => new(menus::konsultasi_dokter::Model::default()),
            Menu::InfoKetersediaanTempatTidur => new(menus::info_ketersediaan_tempat_tidur::Model::default()),
            Menu::InfoLokasiFaskes => new(menus::info_lokasi_faskes::Model::default()),
            Menu::InfoProgramJkn => new(menus::info_program_jkn::Model::default()),
            Menu::PengaduanLayananJkn => new(menus::pengaduan_layanan_jkn::Model::default()),
        },
        Route::Pendaftaran(bagian) => match bagian {
            Bagian::Syarat => new(menus::penambahan_peserta::Syarat::default()),
            Bagian::Keluarga => new(menus::penambahan_peserta::Daftar::keluarga()),
            Bagian::Anggota => new(menus::penambahan_peserta::Daftar::anggota()),
            Bagian::Bayi => new(menus::penambahan_peserta::Bayi::default()),
            Bagian::Pekerja => new(menus::penambahan_peserta::Pekerja::default()),
            Bagian::Hasil => new(menus::penambahan_peserta::Hasil::default()),
        },
        Route::Peserta { anggota } => new(menus::info_peserta::Model::of(anggota.clone())),
        Route::KodeKartu { anggota } => new(menus::kartu::Model::kode(anggota.clone())),
        Route::NomorKartu { anggota } => new(menus::kartu::Model::nomor(anggota.clone())),
        Route::AmbilAntrean => new(antrean::ambil::Model::default()),
        Route::CheckIn { kode } => new(antrean::checkin::Model::new(kode.clone())),
        Route::RujukanRs => new(antrean::rs::Daftar::default()),
        Route::AmbilRs { acuan } => new(antrean::rs::Model::new(acuan.clone())),
        Route::PasienBaru => new(antrean::pasien_baru::Model::default()),
        Route::Rujukan { nomor } => new(antrean::rs::Rujukan::new(nomor.clone())),
        Route::Tiket { kode } => new(antrean::tiket::Model::new(kode.clone())),
        Route::TempatTidur { kode } => new(menus::info_ketersediaan_tempat_tidur::Rinci::new(kode.clone())),
        Route::Faskes { kode } => new(menus::info_lokasi_faskes::Rinci::new(kode.clone())),
        Route::Kuitansi { id } => new(menus::info_riwayat_pembayaran::Kuitansi::new(id.clone())),
        Route::Operasi { kode } => new(menus::info_jadwal_tindakan_operasi::Operasi::new(kode.clone())),
        Route::OperasiRs { faskes } => new(menus::info_jadwal_tindakan_operasi::RumahSakit::new(faskes.clone())),
        Route::Kunjungan { id } => new(menus::info_riwayat_pelayanan::Kunjungan::new(id.clone())),
        Route::NilaiKunjungan { id } => new(menus::info_riwayat_pelayanan::Nilai::new(id.clone())),
        Route::Dokter { kode, anggota } => new(menus::konsultasi_dokter::Mulai::new(kode.clone(), anggota.clone())),
        Route::Obrolan { id } => new(menus::asisten::Obrolan::new(id.clone())),
        Route::Konsultasi { id } => new(menus::konsultasi_dokter::Chat::new(id.clone())),
        Route::NilaiKonsultasi { id } => new(menus::konsultasi_dokter::Nilai::new(id.clone())),
        Route::RincianIuran => new(menus::info_iuran::Rincian::default()),
        Route::DendaPelayanan => new(menus::info_iuran::Denda::default()),
        Route::TarifIuran => new(menus::info_iuran::Tarif::default()),
        Route::CariIuran => new(menus::info_iuran::Cari::default()),
        Route::KanalAutodebit { kode } => new(menus::pendaftaran_auto_debit::Kanal::new(kode.clone())),
        Route::HentiAutodebit => new(menus::pendaftaran_auto_debit::Henti::default()),
        Route::NomorBank { bank } => new(menus::info_virtual_account::NomorBank::new(bank.clone())),
        Route::UbahData { jenis, anggota } => match jenis {
            Perubahan::Kelas => new(menus::perubahan_data_peserta::Kelas::default()),
            Perubahan::Alamat => new(menus::perubahan_data_peserta::Alamat::new(anggota.clone())),
            Perubahan::NomorHp => new(menus::perubahan_data_peserta::Kontak::new(
                JenisKontak::NomorHp,
                anggota.clone(),
            )),
            Perubahan::Email => new(menus::perubahan_data_peserta::Kontak::new(
                JenisKontak::Email,
                anggota.clone(),
            )),
            _ => new(menus::perubahan_data_peserta::Fktp::new(anggota.clone())),
        },
        Route::LewatPerubahan { jenis } => new(menus::perubahan_data_peserta::Lewat::new(jenis.clone())),
        Route::RiwayatPerubahan => new(menus::perubahan_data_peserta::Riwayat),
        Route::SyaratRehab => new(menus::rehab::Syarat::default()),
        Route::RehabBerjalan => new(menus::rehab::Berjalan::default()),
        Route::PengaduanBaru { dari } => new(menus::pengaduan_layanan_jkn::Baru::new(dari.clone())),
        Route::Pengaduan { tiket } => new(menus::pengaduan_layanan_jkn::Tiket::new(tiket.clone())),
        Route::LengkapiPengaduan { tiket } => new(menus::pengaduan_layanan_jkn::Lanjut::lengkapi(tiket.clone())),
        Route::BukaPengaduan { tiket } => new(menus::pengaduan_layanan_jkn::Lanjut::buka(tiket.clone())),
        Route::IsiSkrining { anggota } => new(menus::skrining_riwayat_kesehatan::Isi::new(anggota.clone())),
        Route::HasilSkrining { anggota, id } => new(menus::skrining_riwayat_kesehatan::Hasil::new(
            anggota.clone(),
            id.clone(),
        )),
        Route::Artikel { slug } => new(menus::info_program_jkn::Artikel::new(slug.clone())),
    }
}

/// Whether the page of a route is a form whose model is kept as a draft.
#[cfg(any(test, feature = "examples"))]
#[must_use]
pub fn is_form(route: &Route) -> bool {
    mount(route).keeps_draft()
}

/// A page of any kind, with the meaning of what it last showed.
pub(super) trait Mounted: std::fmt::Debug + Send {
    fn needs(&self, context: &Context<'_>) -> Vec<Need>;
    fn assets(&self) -> &'static [&'static str];
    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask>;
    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask>;
    fn brought(&mut self, name: &str, handed: Handed, context: &Context<'_>) -> Vec<Ask>;
    fn back(&mut self) -> bool;
    fn step(&self) -> Option<u8>;
    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64>;
    /// The screen, and whether anything that it offers means something new.
    fn draw(&mut self, place: Place, context: &Context<'_>) -> (Screen, bool);
    /// `None` when the screen does not offer that action, or offered something else under that name in `generation`.
    fn tapped(&mut self, action: &str, generation: u64, context: &Context<'_>) -> Option<Vec<Ask>>;
    /// `None` when the screen never offered that field.
    fn edited(&mut self, field: &str, value: String, context: &Context<'_>) -> Option<Vec<Ask>>;
    /// Whether its model is kept as a draft.
    fn keeps_draft(&self) -> bool;
    fn is_empty(&self) -> bool;
    /// What the person had chosen and typed; never a secret.
    fn save(&self) -> Option<Box<RawValue>>;
    /// Takes up what was saved; `false` when it is another version's, and then nothing has changed.
    fn restore(&mut self, saved: &str) -> bool;
}

struct Shown<P: Page> {
    page: P,
    meaning: Meaning<P::Msg>,
    offers: Offers,
}

/// What a screen offers, by the action's id.
#[derive(Default)]
struct Offers(BTreeMap<String, Offer>);

/// An action on the screen, where its meaning stands, and the generation since which both have been the same.
struct Offer {
    action: Action,
    meaning: Option<usize>,
    since: u64,
}

impl Offers {
    /// Takes in what the screen of generation `next` offers; `same` says whether two places, of the old and of the new
    /// meaning, mean the same. Returns whether anything is new.
    fn renew(&mut self, screen: &Screen, names: &Names, next: u64, same: &dyn Fn(usize, usize) -> bool) -> bool {
        let mut before = std::mem::take(&mut self.0);
        let mut changed = false;
        for action in screen.offered() {
            let meaning = names.tap(&action.id);
            let unchanged = |old: &Offer| {
                old.action == *action
                    && match (old.meaning, meaning) {
                        (Some(old), Some(new)) => same(old, new),
                        (None, None) => true,
                        _ => false,
                    }
            };
            let since = before.remove(&action.id).filter(unchanged).map(|old| old.since);
            changed |= since.is_none();
            let offer = Offer {
                action: action.clone(),
                meaning,
                since: since.unwrap_or(next),
            };
            self.0.insert(action.id.clone(), offer);
        }
        changed
    }

    /// Where the meaning of a tap stands, when it counts.
    fn tapped(&self, action: &str, generation: u64) -> Option<usize> {
        let offer = self.0.get(action).filter(|o| o.since <= generation)?;
        offer.meaning.filter(|_| offer.action.blocked.is_none())
    }
}

impl<P: Page> std::fmt::Debug for Shown<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shown(…)")
    }
}

impl<P: Page + Send> Mounted for Shown<P>
where
    P::Msg: Send,
{
    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needed(&self.page, context)
    }

    fn assets(&self) -> &'static [&'static str] {
        P::ASSETS
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.page.opened(context)
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        self.page.answered(answer, context)
    }

    fn brought(&mut self, name: &str, handed: Handed, context: &Context<'_>) -> Vec<Ask> {
        self.page.brought(name, handed, context)
    }

    fn back(&mut self) -> bool {
        self.page.back()
    }

    fn step(&self) -> Option<u8> {
        self.page.step()
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        self.page.redraw_at_ms(context)
    }

    fn draw(&mut self, place: Place, context: &Context<'_>) -> (Screen, bool) {
        let next = place.generation.saturating_add(1);
        let (mut screen, meaning) = shown(&self.page, context).finish(place);
        screen.spoken = speech::of(&screen, context.texts);
        let before = std::mem::replace(&mut self.meaning, meaning);
        let same = |old: usize, new: usize| before.taps.get(old) == self.meaning.taps.get(new);
        let changed = self.offers.renew(&screen, &self.meaning.names, next, &same);
        (screen, changed)
    }

    fn tapped(&mut self, action: &str, generation: u64, context: &Context<'_>) -> Option<Vec<Ask>> {
        let place = self.offers.tapped(action, generation)?;
        let msg = self.meaning.taps.get(place)?.clone();
        Some(self.page.update(msg, context))
    }

    fn edited(&mut self, field: &str, value: String, context: &Context<'_>) -> Option<Vec<Ask>> {
        let msg = self.meaning.edited(field, value)?;
        Some(self.page.update(msg, context))
    }

    fn keeps_draft(&self) -> bool {
        P::DRAFT
    }

    fn is_empty(&self) -> bool {
        self.page.is_empty()
    }

    fn save(&self) -> Option<Box<RawValue>> {
        to_raw_value(&self.page).ok()
    }

    fn restore(&mut self, saved: &str) -> bool {
        match serde_json::from_str(saved) {
            Ok(page) => {
                self.page = page;
                true
            }
            Err(_) => false,
        }
    }
}

fn new<P: Page + Send>(page: P) -> Box<dyn Mounted>
where
    P::Msg: Send,
{
    Box::new(Shown {
        page,
        meaning: Meaning::default(),
        offers: Offers::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::{ActionRole, Ui};

    /// A screen with one action, open or blocked, and what its names mean.
    fn screen(blocked: bool) -> (Screen, Meaning<u8>) {
        let mut ui: Ui<u8> = Ui::new("contoh");
        let action = ui.action("lakukan", "Lakukan".to_owned(), ActionRole::Primary, 1);
        ui.main_action(action.blocked_by(blocked.then(|| "Belum bisa.".to_owned())));
        let place = Place {
            route: "contoh".into(),
            generation: 0,
            can_go_back: false,
            language: "id".into(),
        };
        ui.finish(place)
    }

    #[test]
    fn what_is_blocked_or_was_drawn_later_than_it_was_tapped_does_nothing() {
        let mut offers = Offers::default();
        let (shown, meaning) = screen(false);
        assert!(offers.renew(&shown, &meaning.names, 5, &|_, _| true));
        assert_eq!(
            (offers.tapped("lakukan", 5), offers.tapped("lakukan", 4)),
            (Some(0), None)
        );
        assert!(
            !offers.renew(&shown, &meaning.names, 6, &|_, _| true),
            "nothing changed"
        );
        assert_eq!(offers.tapped("lakukan", 5), Some(0));
        assert!(
            offers.renew(&shown, &meaning.names, 7, &|_, _| false),
            "it means something else"
        );
        assert_eq!(
            (offers.tapped("lakukan", 6), offers.tapped("lakukan", 7)),
            (None, Some(0))
        );
        let (shown, meaning) = screen(true);
        assert!(offers.renew(&shown, &meaning.names, 8, &|_, _| true));
        assert_eq!(offers.tapped("lakukan", 8), None);
    }
}
