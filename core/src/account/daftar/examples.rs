//! Every state of the form worth seeing.

use super::Model;
use super::model::{Langkah, Msg, Tiket};
use crate::data::kode::{Cara, Dikirim, TiketKode};
use crate::data::route::Akun;
use crate::data::{Jawaban, Problem, Route};
use crate::page::captcha::Captcha;
use crate::page::kode;
use crate::page::sample::captcha;
use crate::page::sample::{Example, MOMENT_MS, World};
use crate::page::{Ask, Page};
use crate::rules::lapisan::Lapisan;
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("akun-daftar/kosong", |l| {
            draw(&ready(l, Model::default()), &World::empty(l))
        }),
        example("akun-daftar/isian-kurang", |l| {
            let mut model = ready(l, Model::default());
            model.nik = "999999120383".to_owned();
            sent(model, l)
        }),
        example("akun-daftar/terisi", |l| draw(&filled(l), &World::empty(l))),
        example("akun-daftar/nama-gelar", |l| {
            let mut model = filled(l);
            model.nama = "H. Budi Contoh, S.Pd.".to_owned();
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/pengguna-pembaca-layar", |l| {
            let mut model = filled(l);
            model.jawaban = "lima".to_owned();
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/gambar-salah", |l| {
            refused(l, Langkah::Data, Problem::CaptchaWrong)
        }),
        example("akun-daftar/kontak", |l| draw(&at(Langkah::Kontak), &World::empty(l))),
        example("akun-daftar/sandi-kurang-simbol", |l| {
            let mut model = at(Langkah::Kontak);
            (model.sandi, model.ulang) = ("Contoh12".to_owned(), String::new());
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/sandi-berbeda", |l| {
            let mut model = at(Langkah::Kontak);
            model.ulang = "Contoh-13!".to_owned();
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/nomor-salah", |l| {
            let mut model = at(Langkah::Kontak);
            (model.nohp, model.email) = ("12".to_owned(), "budi".to_owned());
            sent(model, l)
        }),
        example("akun-daftar/ketentuan", |l| {
            let mut model = at(Langkah::Ketentuan);
            model.setuju = false;
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/kode", |l| draw(&at(Langkah::Kode), &World::empty(l))),
        example("akun-daftar/kode-tiba", |l| later(&asked(1), l, 5)),
        example("akun-daftar/kode-tidak-tiba-60", |l| later(&asked(1), l, 60)),
        example("akun-daftar/kode-tidak-tiba-180", |l| later(&asked(1), l, 180)),
        example("akun-daftar/kode-tidak-tiba-kuota", |l| later(&asked(3), l, 90)),
        example("akun-daftar/lima-otp-hilang", |l| later(&asked(5), l, 90)),
        example("akun-daftar/sms-lintas-operator", |l| {
            let mut model = asked(1);
            model.email = String::new();
            later(&model, l, 120)
        }),
        example("akun-daftar/kode-kedaluwarsa", |l| later(&asked(1), l, 300)),
        example("akun-daftar/kode-permintaan-lain", |l| {
            let mut model = asked(1);
            answer(&mut model, Err(Problem::CodeWrong { left: Some(2) }), l);
            later(&model, l, 20)
        }),
        example("akun-daftar/kode-benar", |l| draw(&proved(), &World::empty(l))),
        example("akun-daftar/lanjut-besok", |l| {
            // What a kill leaves: no password.
            let mut model = proved();
            (model.sandi, model.ulang) = (String::new(), String::new());
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/tidak-cocok", |l| {
            refused(l, Langkah::Kode, Problem::DataMismatch)
        }),
        example("akun-daftar/sudah-punya-akun", |l| {
            refused(l, Langkah::Kode, Problem::AccountExists)
        }),
        example("akun-daftar/nomor-dipakai", |l| {
            refused(l, Langkah::Kode, Problem::ContactUsed)
        }),
        example("akun-daftar/tiket-kedaluwarsa", |l| {
            let mut model = ready(l, filled(l));
            model.masalah = Some(Problem::TicketExpired);
            draw(&model, &World::empty(l))
        }),
        example("akun-daftar/selesai", |l| draw(&done(), &World::signed_in(l))),
        example("akun-daftar/bukan-peserta", |l| {
            draw(&done(), &World::not_a_participant(l))
        }),
        example("akun-daftar/2020", |l| old(l, Langkah::Data)),
        example("akun-daftar/2020-kode-email", |l| old(l, Langkah::Kode)),
        example("akun-daftar/tanpa-sinyal", |l| {
            let mut world = World::empty(l);
            world.online = false;
            let mut model = filled(l);
            model.captcha = Captcha::Failed(Problem::Offline);
            draw(&model, &world)
        }),
    ]
}

fn done() -> Model {
    Model {
        langkah: Langkah::Selesai,
        masuk: true,
        ..Model::default()
    }
}

fn old(language: Language, langkah: Langkah) -> Screen {
    let mut world = World::empty(language);
    world.layer = Lapisan::L2020;
    let mut model = at(langkah);
    model.kartu = "0009900000012".to_owned();
    model.ibu = "Ibu Contoh".to_owned();
    draw(&ready(language, model), &world)
}

/// A form whose captcha has come.
pub(super) fn ready(language: Language, mut model: Model) -> Model {
    model.captcha = captcha::here(language);
    model
}

/// A form that is filled in, at its first step.
pub(super) fn filled(language: Language) -> Model {
    ready(
        language,
        Model {
            nik: "9999991203830002".to_owned(),
            nama: "Budi Contoh".to_owned(),
            lahir: "1983-03-12".to_owned(),
            ..Model::default()
        },
    )
}

/// The same at a later step.
pub(super) fn at(langkah: Langkah) -> Model {
    Model {
        langkah,
        nohp: "0812 0000 0012".to_owned(),
        email: "budi@contoh.example".to_owned(),
        sandi: "Contoh-12!".to_owned(),
        ulang: "Contoh-12!".to_owned(),
        setuju: true,
        tiket: Some(Tiket {
            tiket: "t1".to_owned(),
            sampai_ms: MOMENT_MS + 1_800_000,
        }),
        captcha: Captcha::None,
        ..filled(Language::Id)
    }
}

/// So many codes were sent by text message, as quickly as it goes; the last one now.
pub(super) fn asked(times: u32) -> Model {
    let mut model = at(Langkah::Kode);
    model.tiket.iter_mut().for_each(|tiket| tiket.sampai_ms += 86_400_000);
    let mut world = World::empty(Language::Id);
    for n in (0..times).rev() {
        let back = if times > 3 { 1_500_000 } else { 120_000 };
        let now_ms = MOMENT_MS - i64::from(n) * back;
        (world.now.wall_ms, world.now.gateway_ms) = (now_ms, Some(now_ms));
        model.update(Msg::Kode(kode::Msg::Kirim(Cara::Sms)), &world.context());
        let sent = Dikirim {
            tiket: format!("k{n}"),
            kirim_lagi_ms: 60_000,
            berlaku_ms: 300_000,
            sisa: 3_u32.saturating_sub(times - n),
        };
        model.answered(Ok(Jawaban::KodeDikirim(sent)), &world.context());
    }
    model
}

/// The code was right.
pub(super) fn proved() -> Model {
    let mut model = asked(1);
    let world = World::empty(Language::Id);
    model.update(Msg::Kode(kode::Msg::Ketik("123456".to_owned())), &world.context());
    model.update(Msg::Kode(kode::Msg::Periksa), &world.context());
    let right = Jawaban::KodeBenar(TiketKode("o1".to_owned()));
    model.answered(Ok(right), &world.context());
    model
}

/// The answer to a code that was typed.
fn answer(model: &mut Model, told: Result<Jawaban, Problem>, language: Language) {
    let world = World::empty(language);
    model.update(Msg::Kode(kode::Msg::Ketik("000000".to_owned())), &world.context());
    model.update(Msg::Kode(kode::Msg::Periksa), &world.context());
    model.answered(told, &world.context());
}

/// After a refusal.
pub(super) fn refused(language: Language, langkah: Langkah, problem: Problem) -> Screen {
    let mut model = if langkah == Langkah::Kode {
        proved()
    } else {
        filled(language)
    };
    model.masalah = Some(problem);
    draw(&model, &World::empty(language))
}

fn sent(mut model: Model, language: Language) -> Screen {
    let world = World::empty(language);
    let asks: Vec<Ask> = model.update(Msg::Lanjut, &world.context());
    debug_assert!(asks.is_empty());
    draw(&model, &world)
}

fn later(model: &Model, language: Language, seconds: i64) -> Screen {
    let mut world = World::empty(language);
    let now_ms = MOMENT_MS + seconds * 1_000;
    (world.now.wall_ms, world.now.gateway_ms) = (now_ms, Some(now_ms));
    draw(model, &world)
}

fn draw(model: &Model, world: &World) -> Screen {
    world.draw(model, &Route::Akun(Akun::Daftar)).0
}
