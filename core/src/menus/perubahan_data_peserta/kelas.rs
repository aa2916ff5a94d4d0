//! The form that changes the class: what each class costs the family, and from when.

use serde::{Deserialize, Serialize};

use super::jawab::{self, angka};
use super::{keadaan, needs_all, opened};
use crate::data::perubahan::{Perintah as Asked, UbahKelas};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Menu, Perintah, Route};
use crate::page::directory::PACK;
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::bulan::Bulan;
use crate::rules::iuran::iuran_pbpu;
use crate::rules::kelas::Kelas as Class;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::perubahan::{Perubahan, awal_bulan_berikut};
use crate::screen::{
    ActionRole, Block, ChoiceOption, Confirm, Field, FieldKind, Icon, Sensitivity, TableRow, Tone, Ui,
};
use crate::text::{self, Argument};

const ALL: [Class; 3] = [Class::I, Class::II, Class::III];

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Kelas {
    /// `1`, `2` or `3`; empty while none is chosen.
    kelas: String,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A class was chosen.
    Kelas(String),
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

impl Kelas {
    fn wanted(&self) -> Option<Class> {
        ALL.into_iter().find(|kelas| angka(*kelas).to_string() == self.kelas)
    }
}

impl Page for Kelas {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        self.kelas.is_empty()
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs_all(context)
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Kelas(kelas) => self.kelas = kelas,
            Msg::Kirim if self.wanted().is_some() => {
                let ubah = UbahKelas {
                    kelas: self.kelas.clone(),
                    satukeluarga: true,
                };
                return vec![
                    Ask::Do(Perintah::Perubahan(Asked::Kelas(ubah))),
                    Ask::Replace(Route::Menu(Menu::PerubahanDataPeserta)),
                ];
            }
            Msg::Kirim => {}
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("perubahan-data-peserta-kelas-title"));
        ui.sensitivity(Sensitivity::Personal);
        let Some((keluarga, peserta)) = opened(&mut ui, context, "") else {
            return ui;
        };
        if let Some(janji) = keadaan::asked(context, Perubahan::Kelas, "") {
            keadaan::standing(&mut ui, context, janji);
            return ui;
        }
        keadaan::waiting(&mut ui, context, keluarga, peserta);
        let answer = jawab::jawab(context.known, context.now.today(), peserta, Perubahan::Kelas);
        if !super::fktp::answered(&mut ui, context, Perubahan::Kelas, answer.as_ref()) {
            return ui;
        }
        // The bill and the changes are what the answer hangs on; what stands in the way of them is said here.
        if answer.is_none() {
            parts::value_or_why(&mut ui, context, context.known.iuran());
            parts::value_or_why(&mut ui, context, context.known.perubahan());
        }
        prices(&mut ui, context, keluarga, peserta);
        self.fields(&mut ui, context, keluarga, peserta);
        ui
    }
}

/// Members on the bill.
fn members(context: &Context<'_>, keluarga: &Keluarga) -> u32 {
    let told = context.known.iuran().value.and_then(|bill| bill.anggota);
    told.unwrap_or_else(|| u32::try_from(keluarga.peserta.len()).unwrap_or(u32::MAX))
}

/// What a class costs each member and the whole family in the month from which it would count.
fn price(context: &Context<'_>, kelas: Class, members: u32) -> Option<i64> {
    let bulan = Bulan::from_date(awal_bulan_berikut(context.now.today())?).ok()?;
    iuran_pbpu(kelas, members, bulan).ok().map(|iuran| iuran.dibayar.0)
}

fn prices(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, peserta: &Peserta) {
    let say = |key: &str| context.say(&format!("perubahan-data-peserta-{key}"));
    let count = members(context, keluarga);
    let rupiah =
        |amount: Option<i64>| parts::or_unknown(context, amount.map(|amount| text::rupiah(context.language(), amount)));
    let rows = ALL
        .map(|kelas| {
            let label = parts::kelas(context, kelas);
            let label = if peserta.kelas == Some(kelas) {
                context.tell("perubahan-data-peserta-kelas-now", &[("kelas", Argument::Text(&label))])
            } else {
                label
            };
            TableRow {
                cells: vec![
                    label,
                    rupiah(price(context, kelas, 1)),
                    rupiah(price(context, kelas, count)),
                ],
            }
        })
        .into();
    let orang = [("orang", Argument::Count(i64::from(count)))];
    ui.block(Block::Table {
        caption: say("kelas-prices"),
        columns: vec![
            say("kelas-column"),
            say("kelas-each"),
            context.tell("perubahan-data-peserta-kelas-family", &orang),
        ],
        rows,
    });
}

impl Kelas {
    fn fields(&self, ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, peserta: &Peserta) {
        let say = |key: &str| context.say(&format!("perubahan-data-peserta-{key}"));
        let options = ALL
            .map(|kelas| ChoiceOption {
                value: angka(kelas).to_string(),
                label: parts::kelas(context, kelas),
                detail: None,
                blocked: (peserta.kelas == Some(kelas)).then(|| say("kelas-same")),
            })
            .into();
        let field = Field::new("kelas", say("kelas-choose"), FieldKind::Choice { options });
        ui.input(field.holding(self.kelas.as_str()), Msg::Kelas);
        let mut blocked = None;
        let mut confirm = None;
        match self.wanted() {
            None => blocked = Some(say("kelas-first")),
            Some(wanted) => {
                let count = members(context, keluarga);
                let amount =
                    |kelas| price(context, kelas, count).map(|amount| text::rupiah(context.language(), amount));
                let before = parts::or_unknown(context, peserta.kelas.and_then(amount));
                let after = parts::or_unknown(context, amount(wanted));
                match jawab::kelas(context.known, context.now.today(), peserta, wanted) {
                    Some(Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. }) => {
                        blocked = Some(parts::explain(context, &penjelasan));
                    }
                    Some(Kelayakan::Boleh { penjelasan, .. }) => {
                        ui.block(Block::Notice {
                            tone: Tone::Info,
                            title: context.tell(
                                "perubahan-data-peserta-kelas-change",
                                &[("lama", Argument::Text(&before)), ("baru", Argument::Text(&after))],
                            ),
                            text: parts::explain(context, &penjelasan),
                            actions: Vec::new(),
                        });
                    }
                    None => {}
                }
                let label = parts::kelas(context, wanted);
                confirm = Some(Confirm {
                    title: context.tell("perubahan-data-peserta-kelas-ask", &[("kelas", Argument::Text(&label))]),
                    text: context.tell(
                        "perubahan-data-peserta-kelas-ask-text",
                        &[("lama", Argument::Text(&before)), ("baru", Argument::Text(&after))],
                    ),
                    yes: say("kelas-send"),
                    no: say("stay-class"),
                });
            }
        }
        let mut send = ui
            .action("kirim", say("kelas-send"), ActionRole::Primary, Msg::Kirim)
            .with_icon(Icon::Send)
            .blocked_by(blocked);
        if let Some(confirm) = confirm.filter(|_| send.blocked.is_none()) {
            send = send.asking(confirm);
        }
        ui.main_action(send);
    }
}
