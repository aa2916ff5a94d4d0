//! What to have at hand, and who is registered by an employer or through a pension.

use serde::{Deserialize, Serialize};

use super::{buttons, channels, papers, say, ways};
use crate::data::Route;
use crate::data::route::Bagian;
use crate::page::{Ask, Context, Page, parts};
use crate::rules::autodebit::wajib_autodebit;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::segmen::{Segmen, boleh_daftar};
use crate::rules::syarat::KeperluanDokumen;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Tone, Ui};
use crate::text::Argument;

/// What to have at hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Syarat {}

impl Page for Syarat {
    type Msg = Ask;

    fn update(&mut self, msg: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![msg]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "papers-title"));
        ui.paragraph(say(context, "papers-intro"));
        papers(&mut ui, context, KeperluanDokumen::PendaftaranPbpu);
        let wajib = wajib_autodebit(&Segmen::Pbpu, context.now.today());
        ui.paragraph(parts::explain(context, &wajib.penjelasan));
        let before = ["before-all", "before-network", "before-phone"].map(|key| say(context, key));
        parts::list(&mut ui, say(context, "before"), before.into());
        ui.heading(say(context, "papers-baby"));
        papers(&mut ui, context, KeperluanDokumen::BayiBaruLahir);
        let begin = Ask::Open(Route::Pendaftaran(Bagian::Keluarga));
        let begin = ui.action("mulai", say(context, "begin"), ActionRole::Primary, begin);
        ui.main_action(begin.with_icon(Icon::Family));
        ui
    }
}

/// Whom an employer or a pension covers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pekerja {
    jenis: String,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Which kind.
    Jenis(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// The kinds, with the papers that they bring where a source names any.
const KINDS: [(&str, Segmen, Option<KeperluanDokumen>); 4] = [
    (
        "pegawai-negeri",
        Segmen::PpuPn,
        Some(KeperluanDokumen::PendaftaranPpuPn),
    ),
    ("pegawai-swasta", Segmen::PpuBu, None),
    (
        "pensiunan",
        Segmen::BpPensiun,
        Some(KeperluanDokumen::PendaftaranPensiunan),
    ),
    (
        "veteran",
        Segmen::BpVeteran,
        Some(KeperluanDokumen::PendaftaranPensiunan),
    ),
];

impl Pekerja {
    /// One that was chosen; for the examples.
    #[cfg(any(test, feature = "examples"))]
    pub(super) fn of(jenis: &str) -> Self {
        Self {
            jenis: jenis.to_owned(),
        }
    }
}

impl Page for Pekerja {
    type Msg = Msg;

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Jenis(jenis) => self.jenis = jenis,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(say(context, "pekerja"));
        ui.paragraph(say(context, "pekerja-intro"));
        let options = KINDS
            .iter()
            .map(|(kind, ..)| super::option(*kind, say(context, kind)))
            .collect();
        let field = Field::new("jenis", say(context, "pekerja-which"), FieldKind::Choice { options });
        ui.input(field.holding(self.jenis.as_str()), Msg::Jenis);
        let Some((_, segmen, keperluan)) = KINDS.iter().find(|(kind, ..)| *kind == self.jenis) else {
            return ui;
        };
        if let Kelayakan::Tidak {
            jalan_lain, penjelasan, ..
        } = boleh_daftar(segmen, context.now.today())
        {
            let names = channels(context, &jalan_lain);
            let words = [("kanal", Argument::Text(names.as_str()))];
            let actions = ways(&mut ui, context, &jalan_lain);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: say(context, "other-way"),
                text: format!(
                    "{} {}",
                    parts::explain(context, &penjelasan),
                    context.tell("penambahan-peserta-go-to", &words)
                ),
                actions,
            });
        }
        match keperluan {
            Some(keperluan) => papers(&mut ui, context, *keperluan),
            None => {
                ui.paragraph(say(context, "pegawai-swasta-text"));
            }
        }
        let newborn = Ask::Open(Route::Pendaftaran(Bagian::Bayi)).into();
        let newborn = ui.action("bayi", say(context, "bayi"), ActionRole::Secondary, newborn);
        buttons(&mut ui, vec![newborn]);
        ui
    }
}
