//! The form for a patient whom a hospital does not know yet: what is known stands there, the rest is typed, and the booking
//! goes on by itself.

use serde::{Deserialize, Serialize};

use super::rs;
use crate::data::antrean::Perintah as Asked;
use crate::data::faskes::Direktori;
use crate::data::peserta::Peserta;
use crate::data::rujukan::{AmbilFkrtl, PasienBaru};
use crate::data::{Keadaan, Menu, Perintah, Resource, Route};
use crate::page::directory::{Directory, PACK};
use crate::page::wilayah::{self, Edit, Tempat};
use crate::page::{Ask, Context, Need, Page, parts, places};
use crate::rules::antrean::DATANG_PASIEN_BARU_MENIT;
use crate::rules::antrean::pasien_baru::{IsianPasienBaru, periksa_pasien_baru};
use crate::rules::nik::JenisKelamin;
use crate::rules::perubahan::alamat::ALAMAT_TERPANJANG;
use crate::screen::ui::OnEdit;
use crate::screen::{ActionRole, Block, ChoiceOption, Fact, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// What was typed. It is a person's own: kept sealed, and in no route.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    /// The booking that waits; kept, so that another refusal does not become another patient, and nothing is lost with it.
    kunjungan: Option<AmbilFkrtl>,
    nomorkk: String,
    jeniskelamin: String,
    tanggallahir: String,
    nohp: String,
    alamat: String,
    rt: String,
    rw: String,
    tempat: Tempat,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // each edits the field of its name
pub enum Msg {
    Kk(String),
    Kelamin(String),
    Lahir(String),
    Hp(String),
    Alamat(String),
    Rt(String),
    Rw(String),
    Tempat(Edit),
    Kirim,
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// What becomes of an edit of the area.
const TEMPAT: [OnEdit<Msg>; 4] = [
    |text| Msg::Tempat(Edit::Cari(text)),
    |kode| Msg::Tempat(Edit::Wilayah(kode)),
    |kode| Msg::Tempat(Edit::Kelurahan(kode)),
    |text| Msg::Tempat(Edit::Tulis(text)),
];

/// A booking that waits for the data of its patient: the promise, the booking, and what was told before.
type Waiting<'a> = (&'a str, &'a AmbilFkrtl, Option<&'a IsianPasienBaru>);

fn waiting<'a>(context: &Context<'a>) -> impl Iterator<Item = Waiting<'a>> {
    context.janji.iter().rev().filter_map(|janji| {
        let Some(Keadaan::Ditolak { alasan, .. }) = &janji.keadaan else {
            return None;
        };
        match janji.perintah.antrean()? {
            Asked::AmbilFkrtl(ambil) if alasan.eq_ignore_ascii_case("pasien_baru") => {
                Some((janji.id.as_str(), &**ambil, None))
            }
            Asked::PasienBaru(pasien) => Some((janji.id.as_str(), &pasien.kunjungan, Some(&pasien.isian))),
            _ => None,
        }
    })
}

fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("pendaftaran-pelayanan-pasien-{key}"))
}

impl Model {
    /// The booking that the form is for; none while it is under way.
    fn booking(&self, context: &Context<'_>) -> Option<&AmbilFkrtl> {
        let ambil = self.kunjungan.as_ref()?;
        let mut open = context.janji.iter().filter(|janji| !janji.is_over());
        let under_way = open.any(|janji| {
            janji
                .perintah
                .antrean()
                .and_then(Asked::rs)
                .is_some_and(|other| same(other, ambil))
        });
        (!under_way).then_some(ambil)
    }

    /// The eighteen fields as they stand.
    fn fields(&self, peserta: &Peserta, direktori: &Direktori, kelurahan: String) -> IsianPasienBaru {
        let part = |length| self.tempat.part(length);
        let named = |length| direktori.nama_wilayah(&part(length));
        let or = |known: &str, typed: &str| if known.is_empty() { typed } else { known }.trim().to_owned();
        let kelamin = peserta.kelamin.map_or("", |kelamin| match kelamin {
            JenisKelamin::LakiLaki => "L",
            JenisKelamin::Perempuan => "P",
        });
        let lahir = peserta.lahir.map_or_else(String::new, |lahir| lahir.to_string());
        IsianPasienBaru {
            nomorkartu: peserta.nomor_kartu.nomor(),
            nik: peserta.nik.trim().to_owned(),
            nomorkk: self.nomorkk.trim().to_owned(),
            nama: peserta.nama.clone(),
            jeniskelamin: or(kelamin, &self.jeniskelamin),
            tanggallahir: or(&lahir, &self.tanggallahir),
            nohp: self.nohp.trim().to_owned(),
            alamat: self.alamat.trim().to_owned(),
            kodeprop: part(2),
            namaprop: named(2),
            kodedati2: part(5),
            namadati2: named(5),
            kodekec: part(wilayah::DISTRICT),
            namakec: named(wilayah::DISTRICT),
            kodekel: self.tempat.kodekel.clone(),
            namakel: kelurahan,
            rw: self.rw.trim().to_owned(),
            rt: self.rt.trim().to_owned(),
        }
    }

    /// Takes up what was told before and refused.
    fn take_up(&mut self, isian: &IsianPasienBaru) {
        self.nomorkk.clone_from(&isian.nomorkk);
        self.jeniskelamin.clone_from(&isian.jeniskelamin);
        self.tanggallahir.clone_from(&isian.tanggallahir);
        self.nohp.clone_from(&isian.nohp);
        self.alamat.clone_from(&isian.alamat);
        self.rt.clone_from(&isian.rt);
        self.rw.clone_from(&isian.rw);
        let (kodekec, kodekel, namakel) = (&isian.kodekec, &isian.kodekel, &isian.namakel);
        self.tempat = Tempat::new(kodekec.clone(), kodekel.clone(), namakel.clone());
    }

    fn send(&self, context: &Context<'_>) -> Vec<Ask> {
        let Directory::Here { direktori, .. } = context.directory() else {
            return Vec::new();
        };
        let Some(ambil) = self.booking(context).filter(|_| context.session.is_open()) else {
            return Vec::new();
        };
        let Some(peserta) = patient(context, ambil) else {
            return Vec::new();
        };
        let isian = self.fields(peserta, &direktori, self.tempat.village(context));
        if !periksa_pasien_baru(&isian, context.now.today_in(ambil.zona)).is_empty() {
            return Vec::new();
        }
        let pasien = PasienBaru {
            kunjungan: AmbilFkrtl {
                lanjutan: false,
                ..ambil.clone()
            },
            isian,
        };
        // The new promise stands in the place of the refused one.
        let refused = waiting(context).filter(|(_, other, _)| same(other, ambil));
        let mut asks = vec![Ask::Do(Perintah::Antrean(Asked::PasienBaru(Box::new(pasien))))];
        asks.extend(refused.map(|(id, ..)| Ask::Forget(id.to_owned())));
        asks.push(Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan)));
        asks
    }
}

/// Whether two bookings ask for the same.
fn same(one: &AmbilFkrtl, other: &AmbilFkrtl) -> bool {
    let key = |ambil: &AmbilFkrtl| (ambil.nomorreferensi.clone(), ambil.tanggalperiksa, ambil.kodedokter);
    key(one) == key(other)
}

fn patient<'a>(context: &Context<'a>, ambil: &AmbilFkrtl) -> Option<&'a Peserta> {
    context.known.keluarga().value?.named(&ambil.idanggota)
}

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        *self
            == Self {
                kunjungan: self.kunjungan.clone(),
                ..Self::default()
            }
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Need::of(Resource::Keluarga)];
        needs.extend(context.directory_needs());
        needs.extend(self.tempat.need());
        needs
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let still = |ambil: &AmbilFkrtl| waiting(context).any(|(_, other, _)| same(other, ambil));
        if let Some((_, ambil, told)) = waiting(context).next()
            && !self.kunjungan.as_ref().is_some_and(still)
        {
            *self = Self {
                kunjungan: Some(ambil.clone()),
                ..Self::default()
            };
            if let Some(told) = told {
                self.take_up(told);
            }
        }
        Vec::new()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Kk(text) => self.nomorkk = text,
            Msg::Kelamin(value) => self.jeniskelamin = value,
            Msg::Lahir(value) => self.tanggallahir = value,
            Msg::Hp(text) => self.nohp = text,
            Msg::Alamat(text) => self.alamat = text,
            Msg::Rt(text) => self.rt = text,
            Msg::Rw(text) => self.rw = text,
            Msg::Tempat(edit) => self.tempat.take(edit),
            Msg::Kirim => return self.send(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(say(context, "title"));
        // Where somebody lives, and every number of theirs.
        ui.sensitivity(Sensitivity::Secret);
        if !context.session.is_open() {
            parts::sign_in_first(&mut ui, context, "antrean");
            return ui;
        }
        if parts::value_or_why(&mut ui, context, context.known.keluarga()).is_none() {
            return ui;
        }
        let found = self
            .booking(context)
            .and_then(|ambil| Some((ambil, patient(context, ambil)?)));
        let Some((ambil, peserta)) = found else {
            nothing(&mut ui, context);
            return ui;
        };
        let faskes = parts::or_unknown(context, ambil.faskes.clone());
        let arguments = [
            ("faskes", Argument::Text(&faskes)),
            ("nama", Argument::Text(&peserta.nama)),
            ("menit", Argument::Count(i64::from(DATANG_PASIEN_BARU_MENIT))),
        ];
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.tell("pendaftaran-pelayanan-pasien-mengapa-title", &arguments),
            text: context.tell("pendaftaran-pelayanan-pasien-mengapa-text", &arguments),
            actions: Vec::new(),
        });
        let told = |waiting: Waiting<'_>| waiting.2.is_some() && same(waiting.1, ambil);
        if waiting(context).any(told) {
            ui.paragraph(say(context, "betulkan"));
        }
        ui.block(Block::Facts {
            title: Some(say(context, "permintaan")),
            rows: rs::wanted(context, ambil),
        });
        ui.block(Block::Facts {
            title: Some(say(context, "sudah-ada")),
            rows: known(context, peserta),
        });
        if peserta.nik.is_empty() {
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: say(context, "tanpa-nik-title"),
                text: context.tell("pendaftaran-pelayanan-pasien-tanpa-nik-text", &arguments),
                actions: Vec::new(),
            });
            return ui;
        }
        let Some(direktori) = places::directory(&mut ui, context) else {
            return ui;
        };
        self.typed(&mut ui, context, peserta, &direktori);
        let isian = self.fields(peserta, &direktori, self.tempat.village(context));
        let lacks = periksa_pasien_baru(&isian, context.now.today_in(ambil.zona));
        let blocked = lacks.first().map(|lack| parts::explain(context, &lack.penjelasan));
        let key = if context.online { "kirim" } else { "simpan" };
        let send = ui.action("kirim", say(context, key), ActionRole::Primary, Msg::Kirim);
        ui.main_action(send.with_icon(Icon::Send).blocked_by(blocked));
        ui
    }
}

/// No booking waits for anybody's data.
fn nothing(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let all = Msg::Go(Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan)));
    let label = context.say("pendaftaran-pelayanan-ke-daftar");
    let all = ui.action("daftar", label, ActionRole::Secondary, all);
    ui.block(Block::Empty {
        icon: Icon::Check,
        title: say(context, "tidak-perlu-title"),
        text: say(context, "tidak-perlu-text"),
        actions: vec![all],
    });
}

/// What is known and sent along.
fn known(context: &Context<'_>, peserta: &Peserta) -> Vec<Fact> {
    let mut rows = vec![
        parts::fact(say(context, "nama"), &peserta.nama),
        parts::fact(say(context, "kartu"), peserta.nomor_kartu.masked()),
    ];
    if !peserta.nik.is_empty() {
        rows.push(parts::masked_nik(context, peserta));
    }
    if let Some(lahir) = peserta.lahir {
        rows.push(parts::fact(
            say(context, "lahir"),
            text::date(context.language(), lahir),
        ));
    }
    if let Some(kelamin) = peserta.kelamin {
        rows.push(parts::fact(say(context, "kelamin"), sex(context, kelamin)));
    }
    rows
}

fn sex(context: &Context<'_>, kelamin: JenisKelamin) -> String {
    say(
        context,
        match kelamin {
            JenisKelamin::LakiLaki => "laki-laki",
            JenisKelamin::Perempuan => "perempuan",
        },
    )
}

impl Model {
    /// What the app does not know.
    fn typed(&self, ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, direktori: &Direktori) {
        let line = |ui: &mut Ui<Msg>, id: &str, most, keyboard, value: &str, msg: fn(String) -> Msg| {
            let kind = FieldKind::Text {
                max_length: most,
                keyboard,
                multiline: id == "alamat",
            };
            ui.input(Field::new(id, say(context, id), kind).holding(value), msg);
        };
        line(ui, "nomorkk", 16, Keyboard::Digits, &self.nomorkk, Msg::Kk);
        if peserta.kelamin.is_none() {
            let options =
                [("L", JenisKelamin::LakiLaki), ("P", JenisKelamin::Perempuan)].map(|(value, kelamin)| ChoiceOption {
                    value: value.to_owned(),
                    label: sex(context, kelamin),
                    detail: None,
                    blocked: None,
                });
            let kind = FieldKind::Choice {
                options: options.to_vec(),
            };
            let field = Field::new("jeniskelamin", say(context, "kelamin"), kind);
            ui.input(field.holding(self.jeniskelamin.as_str()), Msg::Kelamin);
        }
        if peserta.lahir.is_none() {
            let today = context.now.today();
            let first = today.checked_sub_months(chrono::Months::new(130 * 12)).unwrap_or(today);
            let field = parts::date_field(
                context,
                "lahir",
                say(context, "lahir"),
                &self.tanggallahir,
                first..=today,
            );
            ui.input(field, Msg::Lahir);
        }
        let longest = u32::try_from(ALAMAT_TERPANJANG).unwrap_or(u32::MAX);
        line(ui, "nohp", 20, Keyboard::Phone, &self.nohp, Msg::Hp);
        line(ui, "alamat", longest, Keyboard::Text, &self.alamat, Msg::Alamat);
        line(ui, "rt", 3, Keyboard::Digits, &self.rt, Msg::Rt);
        line(ui, "rw", 3, Keyboard::Digits, &self.rw, Msg::Rw);
        self.tempat.fields(ui, context, direktori, TEMPAT);
    }
}
