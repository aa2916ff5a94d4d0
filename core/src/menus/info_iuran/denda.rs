//! The calculator of the fine on a hospital stay soon after a suspension (`domain.md` §6.4). What the stay costs is typed: only
//! the hospital knows it, so that the answer is an estimate and says so.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::rincian;
use super::tarif::percent;
use super::view::money;
use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::denda::{self, BATAS, DendaError, Layanan, Penanggung, Perawatan, batas_denda, denda, penanggung};
use crate::rules::penjelasan::Nilai;
use crate::rules::rupiah::Rupiah;
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// No stay costs more; a sum beyond is a slip of the finger.
const MOST: i64 = 2_000_000_000;
/// Most months that a bill can hold (§6.3).
const MONTHS: i64 = 24;
/// The first day of the programme.
const FIRST: NaiveDate = match NaiveDate::from_ymd_opt(2014, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What was chosen and typed; what was not comes from the bill.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Denda {
    pembayar: Option<String>,
    layanan: Option<String>,
    aktif: Option<String>,
    masuk: Option<String>,
    bulan: Option<String>,
    biaya: String,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Who would pay it.
    Pembayar(String),
    /// The care.
    Layanan(String),
    /// Day on which the card was active again.
    Aktif(String),
    /// Day of admission.
    Masuk(String),
    /// Months in arrears.
    Bulan(String),
    /// Cost of the stay.
    Biaya(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

const PAYERS: [(&str, Penanggung); 3] = [
    ("peserta", Penanggung::Peserta),
    ("tempat-kerja", Penanggung::PemberiKerja),
    ("bebas", Penanggung::Bebas),
];

const CARE: [(&str, Layanan); 3] = [
    ("rawat-inap-rs", Layanan::RawatInapLanjutan),
    ("rawat-inap-fktp", Layanan::RawatInapFktp),
    ("rawat-jalan", Layanan::RawatJalan),
];

/// The form as it stands, with what the bill says where nothing was entered.
struct Filled {
    pembayar: &'static str,
    layanan: &'static str,
    aktif: String,
    masuk: String,
    bulan: String,
}

fn of<T: Copy>(table: [(&'static str, T); 3], chosen: &str) -> Option<(&'static str, T)> {
    table.into_iter().find(|(name, _)| *name == chosen)
}

impl Denda {
    fn filled(&self, context: &Context<'_>) -> Filled {
        let bill = context.known.iuran().value;
        let today = context.now.today();
        let own = bill.and_then(|bill| penanggung(&bill.segmen).ok());
        let own = own.and_then(|own| PAYERS.into_iter().find(|(_, payer)| *payer == own.penanggung));
        let payer = self.pembayar.as_deref().and_then(|chosen| of(PAYERS, chosen)).or(own);
        let care = self.layanan.as_deref().and_then(|chosen| of(CARE, chosen));
        let [(first_payer, _), ..] = PAYERS;
        let [(first_care, _), ..] = CARE;
        let again = bill.and_then(rincian::aktif_lagi).unwrap_or(today);
        let months = bill.map_or(0, rincian::bulan_sebelum_aktif);
        let or = |typed: &Option<String>, known: String| typed.clone().unwrap_or(known);
        Filled {
            pembayar: payer.map_or(first_payer, |(name, _)| name),
            layanan: care.map_or(first_care, |(name, _)| name),
            aktif: or(&self.aktif, again.to_string()),
            masuk: or(&self.masuk, today.to_string()),
            bulan: or(&self.bulan, months.to_string()),
        }
    }

    /// The stay as the rule takes it; `None` while something is missing.
    fn stay(&self, filled: &Filled) -> Option<Perawatan> {
        Some(Perawatan {
            layanan: of(CARE, filled.layanan)?.1,
            biaya: Rupiah(self.biaya.parse().ok()?),
            bulan_tertunggak: filled.bulan.parse().ok()?,
            aktif_kembali: filled.aktif.parse().ok()?,
            masuk: filled.masuk.parse().ok()?,
            penanggung: of(PAYERS, filled.pembayar)?.1,
        })
    }
}

impl Page for Denda {
    type Msg = Msg;

    /// Only what is kept: it is counted without a network and without a sign-in as well.
    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::kept(Resource::Iuran)]
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Pembayar(value) => self.pembayar = Some(value),
            Msg::Layanan(value) => self.layanan = Some(value),
            Msg::Aktif(value) => self.aktif = Some(value),
            Msg::Masuk(value) => self.masuk = Some(value),
            Msg::Bulan(value) => self.bulan = Some(value),
            Msg::Biaya(value) => self.biaya = value,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("info-iuran-fine-page"));
        ui.sensitivity(Sensitivity::Personal);
        ui.paragraph(context.tell(
            "info-iuran-fine-intro",
            &[("hari", Argument::Count(denda::HARI_TERAKHIR))],
        ));
        let filled = self.filled(context);
        form(&mut ui, context, self, &filled);
        answer(&mut ui, context, self, &filled);
        let help = parts::call_165(&mut ui, context, ActionRole::Quiet);
        ui.block(Block::Buttons { actions: vec![help] });
        ui
    }
}

fn choice<T: Copy>(context: &Context<'_>, id: &str, table: [(&str, T); 3], value: &str) -> Field {
    let say = |name: &str| context.say(&format!("info-iuran-fine-{id}-{name}"));
    let options = table.map(|(name, _)| ChoiceOption {
        value: name.to_owned(),
        label: say(name),
        detail: None,
        blocked: None,
    });
    let kind = FieldKind::Choice {
        options: options.into(),
    };
    Field::new(id, say("label"), kind).holding(value)
}

fn form(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Denda, filled: &Filled) {
    let say = |name: &str| context.say(&format!("info-iuran-fine-{name}"));
    ui.input(choice(context, "pembayar", PAYERS, filled.pembayar), Msg::Pembayar);
    ui.input(choice(context, "layanan", CARE, filled.layanan), Msg::Layanan);
    let today = context.now.today();
    let latest = today.checked_add_days(Days::new(365)).unwrap_or(today);
    let days = FIRST..=latest;
    let again = parts::date_field(context, "aktif", say("again"), &filled.aktif, days.clone());
    ui.input(again.hinting(say("again-hint")), Msg::Aktif);
    let admitted = parts::date_field(context, "masuk", say("admitted"), &filled.masuk, days);
    ui.input(admitted, Msg::Masuk);
    let count = filled.bulan.parse().unwrap_or(0);
    let kind = FieldKind::Stepper {
        min: 0,
        max: MONTHS,
        step: 1,
        text: context.tell("info-iuran-fine-months-of", &[("jumlah", Argument::Count(count))]),
    };
    let months = Field::new("bulan", say("months"), kind).holding(filled.bulan.as_str());
    ui.input(months.hinting(say("months-hint")), Msg::Bulan);
    let cost = parts::money_field(context, "biaya", say("cost"), &model.biaya, 0..=MOST);
    ui.input(cost.hinting(say("cost-hint")), Msg::Biaya);
}

fn answer(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Denda, filled: &Filled) {
    let Some(stay) = model.stay(filled) else {
        ui.paragraph(context.say("info-iuran-fine-missing"));
        return;
    };
    let fine = match denda(&stay) {
        Ok(fine) => fine,
        Err(DendaError::BelumDitetapkan(_) | DendaError::BiayaNegatif | DendaError::Rupiah(_)) => {
            ui.paragraph(context.say("info-iuran-fine-impossible"));
            return;
        }
    };
    let free = fine.jumlah == Rupiah::NOL;
    ui.block(Block::Notice {
        tone: if free { Tone::Success } else { Tone::Warning },
        title: if free {
            context.say("info-iuran-fine-none")
        } else {
            let amount = money(context, fine.jumlah);
            context.tell("info-iuran-fine-estimate", &[("jumlah", Argument::Text(&amount))])
        },
        text: parts::explain(context, &fine.penjelasan),
        actions: Vec::new(),
    });
    let say = |name: &str| context.say(&format!("info-iuran-fine-{name}"));
    let mut rows = Vec::new();
    let found = |name: &str| {
        let mut all = fine.penjelasan.nilai.iter();
        all.find_map(|(n, nilai)| match nilai {
            Nilai::Jumlah(count) if n == name => u32::try_from(*count).ok(),
            _ => None,
        })
    };
    if let Some((rate, months)) = found("basis_poin").zip(found("bulan")) {
        let (rate, cost) = (percent(context, rate), money(context, stay.biaya));
        let words = [
            ("persen", Argument::Text(rate.as_str())),
            ("biaya", Argument::Text(&cost)),
            ("bulan", Argument::Count(i64::from(months))),
        ];
        rows.push(parts::fact(
            say("formula"),
            context.tell("info-iuran-fine-formula-is", &words),
        ));
        rows.push(parts::fact(say("most"), money(context, BATAS)));
        let who = match fine.penanggung {
            Penanggung::PemberiKerja => say("pembayar-tempat-kerja"),
            Penanggung::Peserta | Penanggung::Bebas => say("pembayar-peserta"),
        };
        rows.push(parts::fact(say("who"), who));
    }
    if let Some(last) = batas_denda(stay.aktif_kembali).filter(|_| stay.penanggung != Penanggung::Bebas) {
        rows.push(parts::fact(say("last"), text::date(context.language(), last)));
    }
    if !rows.is_empty() {
        ui.block(Block::Facts { title: None, rows });
    }
    if !free {
        ui.paragraph(say("is-estimate"));
    }
}
