//! The form of a newborn: its mother, its birth, and until when it is on time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{asked, option, say, ways};
use crate::data::pendaftaran::{DaftarBayi, Perintah as Asked};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::route::Bagian;
use crate::data::{Keadaan, Menu, Perintah, Resource, Route};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::keluarga::bayi::{BayiBaruLahir, PutusanBayi, bayi_baru_lahir};
use crate::rules::nik::JenisKelamin;
use crate::rules::penjelasan::Kanal;
use crate::rules::segmen::Pembayar;
use crate::rules::syarat::KeperluanDokumen;
use crate::rules::teks;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// The form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bayi {
    /// Opaque name of the mother.
    ibu: String,
    lahir: String,
    nama: String,
    kelamin: Option<JenisKelamin>,
    surat: String,
    anak_ke: Option<u32>,
    /// Whether it was to be sent before it was right.
    #[serde(skip)]
    diperiksa: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // each edits the field of its name
pub enum Msg {
    Ibu(String),
    Lahir(String),
    Nama(String),
    Kelamin(String),
    Surat(String),
    AnakKe(String),
    Kirim,
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// Most children that the form counts.
const ANAK_TERBANYAK: i64 = 20;
/// Longest number of a birth statement, characters.
const SURAT_TERPANJANG: u32 = 60;
/// Births of earlier years are registered at an office.
const YEAR_DAYS: u64 = 366;

impl Page for Bayi {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        self.ibu.is_empty() && self.lahir.is_empty() && self.nama.is_empty() && self.surat.is_empty()
    }

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::of(Resource::Keluarga)]
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let refused = asked(context).filter_map(|(janji, asked)| match (asked, &janji.keadaan) {
            (Asked::Bayi(bayi), Some(Keadaan::Ditolak { .. })) => Some(bayi),
            _ => None,
        });
        if self.is_empty()
            && let Some(bayi) = refused.last()
        {
            self.ibu.clone_from(&bayi.ibu);
            self.lahir = bayi.lahir.to_string();
            self.nama.clone_from(&bayi.nama);
            self.kelamin = Some(bayi.kelamin);
            self.surat.clone_from(&bayi.surat);
            self.anak_ke = Some(bayi.anak_ke);
        }
        Vec::new()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Ibu(value) => self.ibu = value,
            Msg::Lahir(value) => self.lahir = value,
            Msg::Nama(value) => self.nama = value,
            Msg::Kelamin(value) => {
                self.kelamin = match value.as_str() {
                    "L" => Some(JenisKelamin::LakiLaki),
                    "P" => Some(JenisKelamin::Perempuan),
                    _ => None,
                }
            }
            Msg::Surat(value) => self.surat = value,
            Msg::AnakKe(value) => self.anak_ke = value.parse().ok(),
            Msg::Kirim => {
                self.diperiksa = true;
                let Some(bayi) = self.perintah(context) else {
                    return Vec::new();
                };
                let asked = Perintah::Pendaftaran(Asked::Bayi(bayi));
                return vec![Ask::Do(asked), Ask::Replace(Route::Pendaftaran(Bagian::Hasil))];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(say(context, "bayi"));
        ui.sensitivity(Sensitivity::Personal);
        let Some((keluarga, _)) = parts::value_or_why(&mut ui, context, context.known.keluarga()) else {
            return ui;
        };
        let mothers: Vec<&Peserta> = mothers(keluarga).collect();
        let Some(mother) = self.mother(keluarga) else {
            self.fields(&mut ui, context, &mothers);
            return ui;
        };
        let decided = self.decided(context, mother);
        if let Some(other) = closed(mother, decided.as_ref()) {
            choice(&mut ui, context, &mothers, &self.ibu);
            not_here(&mut ui, context, decided.as_ref(), other);
            return ui;
        }
        self.fields(&mut ui, context, &mothers);
        if let Some(decided) = &decided {
            self.on_time(&mut ui, context, decided);
        }
        let label = say(context, "bayi-send");
        let send = ui.action("kirim", label, ActionRole::Primary, Msg::Kirim);
        let why = self.lacks(context);
        ui.main_action(send.with_icon(Icon::Send).blocked_by(why));
        ui
    }
}

/// Who can be the mother: the women of the family.
fn mothers(keluarga: &Keluarga) -> impl Iterator<Item = &Peserta> {
    let women = keluarga.peserta.iter();
    women.filter(|p| p.kelamin != Some(JenisKelamin::LakiLaki) && !p.id.is_empty())
}

/// Why a baby is not registered here.
#[derive(Clone, Copy)]
enum Closed {
    /// It becomes a participant by itself.
    Automatic,
    /// Somebody else registers it.
    OtherWay,
    /// Its mother is not covered.
    Inactive,
    /// It is too late for the app.
    Late,
}

fn closed(mother: &Peserta, decided: Option<&PutusanBayi>) -> Option<Closed> {
    if decided.is_some_and(|d| d.otomatis) {
        return Some(Closed::Automatic);
    }
    let payer = mother.segmen.pembayar();
    if !matches!(payer, Pembayar::Peserta | Pembayar::PemberiKerjaDanPekerja) {
        return Some(Closed::OtherWay);
    }
    if !mother.aktif {
        return Some(Closed::Inactive);
    }
    decided
        .is_some_and(|d| d.perlu_kk_dan_nik || d.dinonaktifkan)
        .then_some(Closed::Late)
}

fn not_here(ui: &mut Ui<Msg>, context: &Context<'_>, decided: Option<&PutusanBayi>, closed: Closed) {
    let mut text: Vec<String> = Vec::new();
    text.extend(decided.map(|d| parts::explain(context, &d.penjelasan)));
    let (title, tone, mut actions) = match closed {
        Closed::Automatic => {
            text.push(say(context, "bayi-otomatis-text"));
            ("bayi-otomatis", Tone::Success, Vec::new())
        }
        Closed::OtherWay => ("other-way", Tone::Info, ways(ui, context, &[Kanal::Pandawa])),
        Closed::Inactive => {
            text = vec![say(context, "bayi-ibu-text")];
            let bill = Ask::Open(Route::Menu(Menu::InfoIuran)).into();
            let bill = ui.action("tagihan", say(context, "see-bill"), ActionRole::Primary, bill);
            ("bayi-ibu", Tone::Warning, vec![bill])
        }
        Closed::Late => ("bayi-terlambat", Tone::Warning, ways(ui, context, &[Kanal::Pandawa])),
    };
    if matches!(closed, Closed::Inactive) {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    ui.block(Block::Notice {
        tone,
        title: say(context, title),
        text: text.join(" "),
        actions,
    });
    if !matches!(closed, Closed::Automatic | Closed::Inactive) {
        super::papers(ui, context, KeperluanDokumen::BayiBaruLahir);
    }
}

fn choice(ui: &mut Ui<Msg>, context: &Context<'_>, mothers: &[&Peserta], chosen: &str) {
    let options = mothers.iter().map(|p| option(p.id.as_str(), p.nama.as_str())).collect();
    let field = Field::new("ibu", say(context, "ibu"), FieldKind::Choice { options });
    ui.input(field.holding(chosen), Msg::Ibu);
}

impl Bayi {
    /// One of this mother's, born on this day; for the examples.
    #[cfg(any(test, feature = "examples"))]
    pub(super) fn of(ibu: &str, lahir: &str) -> Self {
        Self {
            ibu: ibu.to_owned(),
            lahir: lahir.to_owned(),
            nama: String::new(),
            kelamin: Some(JenisKelamin::Perempuan),
            surat: "RS/2026/11/17".to_owned(),
            anak_ke: Some(3),
            diperiksa: false,
        }
    }

    /// The mother: the chosen one, or the only one there can be.
    fn mother<'a>(&self, keluarga: &'a Keluarga) -> Option<&'a Peserta> {
        let mut all = mothers(keluarga);
        if self.ibu.is_empty() {
            let only = all.next();
            return only.filter(|_| all.next().is_none());
        }
        all.find(|p| p.id == self.ibu)
    }

    fn decided(&self, context: &Context<'_>, mother: &Peserta) -> Option<PutusanBayi> {
        let today = context.now.today();
        bayi_baru_lahir(&BayiBaruLahir {
            segmen_ibu: mother.segmen.clone(),
            tanggal_lahir: self.lahir.parse().unwrap_or(today),
            tanggal: today,
            anak_ke: self.anak_ke.unwrap_or(1).max(1),
            ada_nik: false,
        })
        .ok()
    }

    fn fields(&self, ui: &mut Ui<Msg>, context: &Context<'_>, mothers: &[&Peserta]) {
        if mothers.is_empty() {
            let actions = ways(ui, context, &[Kanal::Pandawa]);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: say(context, "ibu-none"),
                text: say(context, "ibu-none-text"),
                actions,
            });
            return;
        }
        choice(ui, context, mothers, &self.ibu);
        let today = context.now.today();
        let first = today.checked_sub_days(chrono::Days::new(YEAR_DAYS)).unwrap_or(today);
        let field = parts::date_field(context, "lahir", say(context, "bayi-lahir"), &self.lahir, first..=today);
        ui.input(field, Msg::Lahir);
        let options = ["L", "P"].map(|sex| option(sex, say(context, &format!("sex-{}", sex.to_lowercase()))));
        let chosen = match self.kelamin {
            Some(JenisKelamin::LakiLaki) => "L",
            Some(JenisKelamin::Perempuan) => "P",
            None => "",
        };
        let kind = FieldKind::Choice {
            options: options.into(),
        };
        ui.input(
            Field::new("kelamin", say(context, "sex"), kind).holding(chosen),
            Msg::Kelamin,
        );
        let text = |max_length| FieldKind::Text {
            max_length,
            keyboard: Keyboard::Text,
            multiline: false,
        };
        let name = Field {
            required: false,
            ..Field::new("nama", say(context, "bayi-nama"), text(80)).holding(self.nama.as_str())
        };
        ui.input(name, Msg::Nama);
        let field = Field::new("surat", say(context, "surat"), text(SURAT_TERPANJANG))
            .holding(self.surat.as_str())
            .hinting(say(context, "surat-hint"));
        ui.input(field, Msg::Surat);
        let count = i64::from(self.anak_ke.unwrap_or(1));
        let kind = FieldKind::Stepper {
            min: 1,
            max: ANAK_TERBANYAK,
            step: 1,
            text: context.tell("penambahan-peserta-anak-ke", &[("jumlah", Argument::Count(count))]),
        };
        let field = Field::new("anak-ke", say(context, "anak-ke-label"), kind).holding(count.to_string());
        ui.input(field, Msg::AnakKe);
    }

    /// Until when it is on time, and what it costs.
    fn on_time(&self, ui: &mut Ui<Msg>, context: &Context<'_>, decided: &PutusanBayi) {
        if self.lahir.parse::<NaiveDate>().is_err() {
            return;
        }
        let language = context.language();
        let tone = if decided.terlambat { Tone::Warning } else { Tone::Info };
        ui.block(Block::Notice {
            tone,
            title: say(context, if decided.terlambat { "bayi-lewat" } else { "bayi-tepat" }),
            text: parts::explain(context, &decided.penjelasan),
            actions: Vec::new(),
        });
        let mut rows = Vec::new();
        if let Some(last) = decided.batas_daftar {
            let left = last.signed_duration_since(context.now.today()).num_days();
            let note = context.tell(
                "penambahan-peserta-days-left",
                &[("hari", Argument::Count(left.max(0)))],
            );
            let fact = parts::fact(say(context, "bayi-batas"), text::date(language, last));
            rows.push(crate::screen::Fact {
                note: (left >= 0).then_some(note),
                ..fact
            });
        }
        if let Some(sejak) = decided.ditagih_sejak {
            let month = text::month(language, sejak.tahun(), sejak.bulan());
            rows.push(parts::fact(say(context, "bayi-tagih"), month));
        }
        rows.push(parts::fact(
            say(context, "bayi-nik"),
            text::date(language, decided.batas_nik),
        ));
        ui.block(Block::Facts { title: None, rows });
        ui.paragraph(say(context, "bayi-fktp"));
    }

    /// What is still missing; `None` when nothing is.
    fn lacks(&self, context: &Context<'_>) -> Option<String> {
        let key = if self.lahir.parse::<NaiveDate>().is_err() {
            "bayi-lahir-dahulu"
        } else if self.kelamin.is_none() {
            "sex-dahulu"
        } else if teks::rapikan(&self.surat).is_empty() {
            "surat-dahulu"
        } else {
            return None;
        };
        Some(say(context, key))
    }

    fn perintah(&self, context: &Context<'_>) -> Option<DaftarBayi> {
        let keluarga = context.known.keluarga().value?;
        let mother = self.mother(keluarga)?;
        if self.lacks(context).is_some() || closed(mother, self.decided(context, mother).as_ref()).is_some() {
            return None;
        }
        Some(DaftarBayi {
            ibu: mother.id.clone(),
            lahir: self.lahir.parse().ok()?,
            nama: teks::rapikan(&self.nama),
            kelamin: self.kelamin?,
            surat: teks::rapikan(&self.surat),
            anak_ke: self.anak_ke.unwrap_or(1),
            faskes: mother.faskes.kode.clone(),
        })
    }
}
