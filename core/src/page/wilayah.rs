//! The fields in which an area and a village are chosen, for every form that asks where somebody lives.

use serde::{Deserialize, Serialize};

use super::{Context, Need};
use crate::data::Resource;
use crate::data::faskes::{Direktori, TERBANYAK};
use crate::screen::ui::OnEdit;
use crate::screen::{ChoiceOption, Field, FieldKind, Keyboard, Ui};

/// Length of the code of a district, `32.76.06`.
pub const DISTRICT: usize = 8;
/// Longest name that is written, in characters.
const LONGEST_NAME: u32 = 60;

/// What was chosen and written. It is a person's own: kept sealed, and in no route.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Tempat {
    /// What an area is looked for with.
    cari: String,
    /// Code of the area, down to the district.
    pub wilayah: String,
    /// Code of the village; empty while none is chosen, or when its name is written.
    pub kodekel: String,
    /// Name of the village as it is written.
    pub kelurahan: String,
}

/// What can happen in these fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Look for an area.
    Cari(String),
    /// This area.
    Wilayah(String),
    /// This village; empty to write its name.
    Kelurahan(String),
    /// The village is called so.
    Tulis(String),
}

impl Tempat {
    /// Somewhere that was told before.
    #[must_use]
    pub const fn new(wilayah: String, kodekel: String, kelurahan: String) -> Self {
        Self {
            cari: String::new(),
            wilayah,
            kodekel,
            kelurahan,
        }
    }

    /// Takes in what happened.
    pub fn take(&mut self, edit: Edit) {
        match edit {
            Edit::Cari(text) => self.cari = short(&text),
            Edit::Wilayah(kode) => {
                self.wilayah = kode;
                self.cari = String::new();
                // Another district has other villages.
                self.kodekel = String::new();
            }
            Edit::Kelurahan(kode) => self.kodekel = kode,
            Edit::Tulis(text) => {
                self.kelurahan = short(&text);
                self.kodekel = String::new();
            }
        }
    }

    /// The villages of a chosen district.
    #[must_use]
    pub fn need(&self) -> Option<Need> {
        let induk = self.wilayah.clone();
        (induk.len() == DISTRICT).then(|| Need::of(Resource::Wilayah { induk }))
    }

    /// Code of the area of so many characters; empty when the chosen one is larger.
    #[must_use]
    pub fn part(&self, length: usize) -> String {
        self.wilayah.get(..length).unwrap_or_default().to_owned()
    }

    /// Name of the village: of the chosen one, or as it is written.
    #[must_use]
    pub fn village(&self, context: &Context<'_>) -> String {
        let told = if self.kodekel.is_empty() {
            None
        } else {
            context.known.wilayah(&self.wilayah).value
        };
        let chosen = told.and_then(|told| told.baris.iter().find(|one| one.kode == self.kodekel));
        chosen.map_or_else(|| self.kelurahan.trim().to_owned(), |one| one.nama.clone())
    }

    /// Its fields; `msgs` are what becomes of each edit, in the order of [`Edit`].
    pub fn fields<Msg: Clone>(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        direktori: &Direktori,
        [cari, wilayah, kelurahan, tulis]: [OnEdit<Msg>; 4],
    ) {
        area(ui, context, direktori, &self.cari, &self.wilayah, (cari, wilayah));
        village(
            ui,
            context,
            &self.wilayah,
            &self.kodekel,
            &self.kelurahan,
            (kelurahan, tulis),
        );
    }
}

/// At most so many letters of what was typed.
fn short(text: &str) -> String {
    text.chars().take(LONGEST_NAME as usize).collect()
}

fn option(value: &str, label: String) -> ChoiceOption {
    ChoiceOption {
        value: value.to_owned(),
        label,
        detail: None,
        blocked: None,
    }
}

fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("perubahan-data-peserta-alamat-{key}"))
}

/// Province, regency and district: any of them can be typed, and what lies in a chosen one is offered at once.
fn area<Msg: Clone>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    direktori: &Direktori,
    cari: &str,
    wilayah: &str,
    msgs: (OnEdit<Msg>, OnEdit<Msg>),
) {
    let inside = cari.is_empty() && wilayah.len() < DISTRICT;
    let codes = if inside {
        direktori.wilayah_di_bawah(wilayah)
    } else {
        direktori.cari_wilayah(cari)
    };
    let more = (codes.len() > TERBANYAK).then(|| context.say("info-lokasi-faskes-more-areas"));
    let kind = FieldKind::Search {
        query: cari.to_owned(),
        query_id: String::new(),
        options: codes
            .into_iter()
            .take(TERBANYAK)
            .map(|kode| option(kode, direktori.tempat(kode)))
            .collect(),
        chosen: Some(direktori.tempat(wilayah)).filter(|nama| !nama.is_empty()),
        more,
    };
    let hint = match wilayah.len() {
        0..2 => "province",
        2..5 => "regency",
        5..DISTRICT => "district",
        _ => "area-done",
    };
    let field = Field::new("wilayah", say(context, "area"), kind).holding(wilayah);
    ui.search(field.hinting(say(context, hint)), msgs.0, msgs.1);
}

/// The village, from a list where one is known; written otherwise, and it is said that nobody could check it.
fn village<Msg: Clone>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    wilayah: &str,
    kodekel: &str,
    kelurahan: &str,
    msgs: (OnEdit<Msg>, OnEdit<Msg>),
) {
    let say = |key: &str| say(context, key);
    let told = if wilayah.len() == DISTRICT {
        context.known.wilayah(wilayah).value
    } else {
        None
    };
    let told = told.filter(|told| !told.baris.is_empty());
    if let Some(told) = told {
        let mut options: Vec<ChoiceOption> = told
            .baris
            .iter()
            .map(|one| option(&one.kode, one.nama.clone()))
            .collect();
        options.push(option("", say("write")));
        let field = Field {
            required: false,
            ..Field::new("kelurahan", say("village"), FieldKind::Choice { options })
        };
        ui.input(field.holding(kodekel), msgs.0);
        if told.contoh {
            ui.paragraph(say("sample"));
        }
        if !kodekel.is_empty() {
            return;
        }
    }
    let hint = if told.is_some() || wilayah.len() < DISTRICT {
        say("write-hint")
    } else {
        say("write-offline")
    };
    let kind = FieldKind::Text {
        max_length: LONGEST_NAME,
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let field = Field::new("tulis", say("written"), kind);
    ui.input(field.holding(kelurahan).hinting(hint), msgs.1);
}
