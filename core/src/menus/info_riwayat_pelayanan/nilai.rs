//! Rating a visit, once; who was never there reports it and is led to a complaint.

use serde::{Deserialize, Serialize};

use super::{Visit, find, resource};
use crate::data::kunjungan::{self, Perintah as Asked};
use crate::data::pengaduan::Asal;
use crate::data::{Janji, Keadaan, Perintah, Resource, Route};
use crate::page::janji::{Refusal, forget, give_up, state_badge, state_words};
use crate::page::{Ask, Context, Need, Page, bintang, kanal, parts};
use crate::rules::penilaian::{Kesesuaian, PermintaanPenilaian, periksa_penilaian};
use crate::rules::penjelasan::Kelayakan;
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nilai {
    id: String,
    kesesuaian: Option<Kesesuaian>,
    bintang: Option<u8>,
    catatan: String,
}

impl Nilai {
    /// The form of a visit's name, which may be no visit's.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self {
            id,
            kesesuaian: None,
            bintang: None,
            catatan: String::new(),
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Whether it took place as recorded.
    Kesesuaian(String),
    /// How many stars.
    Bintang(String),
    /// In her own words.
    Catatan(String),
    /// Promise it.
    Kirim,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// The answers, as fields hold them.
const ANSWERS: [(Kesesuaian, &str); 3] = [
    (Kesesuaian::Sesuai, "sesuai"),
    (Kesesuaian::TidakSesuai, "tidak-sesuai"),
    (Kesesuaian::TidakPernahBerkunjung, "tidak-pernah"),
];

/// The rating of a visit that was promised last.
pub(super) fn promised<'a>(context: &Context<'a>, id: &str) -> Option<&'a Janji> {
    let of_visit = |janji: &&Janji| match &janji.perintah {
        Perintah::Kunjungan(Asked::Nilai(nilai)) => nilai.idkunjungan == id,
        _ => false,
    };
    context.janji.iter().rev().find(of_visit)
}

/// The refusal of a promised rating; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Kunjungan(Asked::Nilai(_)), Some(Keadaan::Ditolak { alasan, .. })) =
        (&janji.perintah, &janji.keadaan)
    else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let tell = |key: &str| context.tell(key, &[("alasan", Argument::Text(&alasan))]);
    Some(Refusal {
        title: context.say("info-riwayat-pelayanan-refused-title"),
        safe: tell("info-riwayat-pelayanan-refused-safe"),
        why: tell("info-riwayat-pelayanan-refused-why"),
        next: tell("info-riwayat-pelayanan-refused-next"),
        way: None,
        call: alasan == "bukan_milik",
    })
}

/// Where a promised rating stands.
pub(super) fn standing<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) {
    let (tone, title) = state_badge(context, janji);
    let text = match refusal(context, janji) {
        Some(refusal) => [refusal.why, refusal.safe, refusal.next].join(" "),
        None => state_words(context, janji),
    };
    let mut actions: Vec<_> = give_up(ui, context, janji).into_iter().collect();
    if let Perintah::Kunjungan(Asked::Nilai(nilai)) = &janji.perintah
        && nilai.kesesuaian == Kesesuaian::TidakPernahBerkunjung
    {
        actions.push(complain(ui, context, &nilai.idkunjungan));
    }
    actions.extend(forget(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}

pub(super) fn complain<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    id: &str,
) -> crate::screen::Action {
    let label = context.say("info-riwayat-pelayanan-complain");
    kanal::complain(ui, context, (label, ActionRole::Secondary), Asal::Kunjungan, id)
}

impl Nilai {
    /// What the rule says of what has been filled in; an answer that is missing is no fault yet.
    fn eligible(&self, context: &Context<'_>, visit: &Visit) -> Kelayakan {
        periksa_penilaian(&PermintaanPenilaian {
            hari_ini: context.now.today(),
            tanggal_kunjungan: visit.tanggal,
            sudah_dinilai: visit.dinilai,
            kesesuaian: self.kesesuaian.unwrap_or(Kesesuaian::TidakPernahBerkunjung),
            bintang: self.bintang,
            catatan: self.catatan.clone(),
        })
    }

    fn asks_stars(&self) -> bool {
        matches!(self.kesesuaian, Some(Kesesuaian::Sesuai | Kesesuaian::TidakSesuai))
    }
}

impl Page for Nilai {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = find(context, &self.id).0.needs(resource(""));
        needs.extend([Need::of(Resource::Keluarga), kanal::complaints()]);
        needs
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Kesesuaian(value) => {
                self.kesesuaian = ANSWERS
                    .iter()
                    .find(|(_, name)| *name == value)
                    .map(|(answer, _)| *answer);
                if !self.asks_stars() {
                    self.bintang = None;
                }
            }
            Msg::Bintang(value) => self.bintang = value.parse().ok(),
            Msg::Catatan(value) => self.catatan = value,
            Msg::Kirim => {
                let Some(kesesuaian) = self.kesesuaian else {
                    return Vec::new();
                };
                let nilai = kunjungan::Nilai {
                    idkunjungan: self.id.clone(),
                    kesesuaian,
                    bintang: self.bintang,
                    catatan: self.catatan.trim().to_owned(),
                };
                let route = Route::Kunjungan { id: self.id.clone() };
                return vec![Ask::Do(Perintah::Kunjungan(Asked::Nilai(nilai))), Ask::Replace(route)];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        self.kesesuaian.is_none() && self.catatan.is_empty()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("info-riwayat-pelayanan-rate"));
        ui.sensitivity(Sensitivity::Personal);
        let (open, visit) = find(context, &self.id);
        let Some(visit) = visit else {
            open.not_found(&mut ui, context);
            return ui;
        };
        let faskes = parts::or_unknown(context, visit.faskes.clone());
        let day = text::date(context.language(), visit.tanggal);
        let words = [
            ("faskes", Argument::Text(faskes.as_str())),
            ("tanggal", Argument::Text(&day)),
        ];
        ui.paragraph(context.tell("info-riwayat-pelayanan-rate-which", &words));
        if let Some(janji) = promised(context, &self.id) {
            standing(&mut ui, context, janji);
            return ui;
        }
        // Whether it can be rated at all is said before the first field.
        let plain = Self::new(self.id.clone()).eligible(context, visit);
        if let Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. } = &plain {
            let call = parts::call_165(&mut ui, context, ActionRole::Secondary);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("info-riwayat-pelayanan-rate-closed"),
                text: parts::explain(context, penjelasan),
                actions: vec![call],
            });
            return ui;
        }
        self.fields(&mut ui, context);
        if self.kesesuaian == Some(Kesesuaian::TidakPernahBerkunjung) {
            let complain = complain(&mut ui, context, &self.id);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("info-riwayat-pelayanan-never-title"),
                text: context.say("info-riwayat-pelayanan-never-text"),
                actions: vec![complain],
            });
        }
        let why = match (self.kesesuaian, self.eligible(context, visit)) {
            (None, _) => Some(context.say("info-riwayat-pelayanan-choose-first")),
            (_, Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. }) => {
                Some(parts::explain(context, &penjelasan))
            }
            (_, Kelayakan::Boleh { .. }) => None,
        };
        let send = bintang::send(&mut ui, context, Msg::Kirim);
        ui.main_action(send.blocked_by(why));
        ui
    }
}

impl Nilai {
    fn fields(&self, ui: &mut Ui<Msg>, context: &Context<'_>) {
        let say = |key: &str| context.say(&format!("info-riwayat-pelayanan-{key}"));
        let option = |value: String, label: String| ChoiceOption {
            value,
            label,
            detail: None,
            blocked: None,
        };
        let options = ANSWERS
            .map(|(_, name)| option(name.to_owned(), say(&format!("answer-{name}"))))
            .into();
        let chosen = ANSWERS.iter().find(|(answer, _)| Some(*answer) == self.kesesuaian);
        let field = Field::new("kesesuaian", say("agrees"), FieldKind::Choice { options });
        ui.input(field.holding(chosen.map_or("", |(_, name)| name)), Msg::Kesesuaian);
        if self.asks_stars() {
            ui.input(bintang::stars(context, say("stars-label"), self.bintang), Msg::Bintang);
        }
        ui.input(bintang::note(context, &self.catatan), Msg::Catatan);
    }
}
