//! The form that changes the first-level facility: from where, to where, for whom, and from when.

use serde::{Deserialize, Serialize};

use super::jawab::{self, Wish};
use super::{facility, keadaan, lewat, needs_all, opened};
use crate::data::faskes::{Direktori, Faskes, Saring};
use crate::data::perubahan::{Perintah as Asked, UbahFktp};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Menu, Perintah, Route};
use crate::page::directory::PACK;
use crate::page::places::{self, Letak, PLACE};
use crate::page::{Ask, Context, Handed, Need, Page, Wish as Brought, parts};
use crate::rules::faskes::JenisFaskes;
use crate::rules::lokasi::Titik;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::perubahan::Perubahan;
use crate::rules::perubahan::fktp::{PermintaanKunjungan, boleh_berkunjung};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Keyboard, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// Facilities that are shown of a search.
const FEW: usize = 15;
/// Longest search, in characters.
const LONGEST_QUERY: u32 = 60;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fktp {
    /// Opaque name of the member; empty for the signed-in participant.
    anggota: String,
    /// Code of the chosen facility.
    pilihan: String,
    /// For the whole family.
    keluarga: bool,
    nama: String,
    cari_wilayah: String,
    wilayah: String,
    /// Never kept.
    #[serde(skip)]
    letak: Letak,
    /// The last step: what is asked for is read once more.
    setuju: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// For the whole family, or not.
    Keluarga(String),
    /// Look for this name.
    Nama(String),
    /// Look for an area.
    CariWilayah(String),
    /// Only this area.
    Wilayah(String),
    /// Ask where the phone is.
    Dekat,
    /// This facility.
    Pilih(String),
    /// Another one after all.
    Ganti,
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

impl Fktp {
    /// The form of a member.
    #[must_use]
    pub fn new(anggota: String) -> Self {
        Self {
            anggota,
            ..Self::default()
        }
    }

    const fn place(&self) -> Option<Titik> {
        match self.letak {
            Letak::Here(titik) => Some(titik),
            _ => None,
        }
    }

    /// The kinds of facility at which one can be registered.
    fn kinds() -> Vec<JenisFaskes> {
        let kinds = JenisFaskes::SEMUA.into_iter();
        kinds
            .filter(|jenis| jenis.fktp() && *jenis != JenisFaskes::Drg)
            .collect()
    }
}

impl Page for Fktp {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        *self == Self::new(self.anggota.clone())
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs_all(context)
    }

    fn step(&self) -> Option<u8> {
        Some(if self.setuju { 2 } else { 1 })
    }

    fn back(&mut self) -> bool {
        std::mem::take(&mut self.setuju)
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        let short = |teks: String| teks.chars().take(LONGEST_QUERY as usize).collect::<String>();
        match msg {
            Msg::Keluarga(on) => self.keluarga = on == "true",
            Msg::Nama(nama) => self.nama = short(nama),
            Msg::CariWilayah(teks) => self.cari_wilayah = short(teks),
            Msg::Wilayah(kode) => {
                self.wilayah = kode;
                self.cari_wilayah = String::new();
            }
            Msg::Dekat => {
                self.letak = Letak::Asking;
                return vec![Ask::Bring(PLACE, Brought::Place)];
            }
            Msg::Pilih(kode) => {
                self.pilihan = kode;
                self.setuju = true;
            }
            Msg::Ganti => self.setuju = false,
            Msg::Kirim => {
                let family = context.known.keluarga().value;
                let member = family.and_then(|keluarga| super::named(keluarga, &self.anggota));
                let Some(peserta) = member.filter(|_| !self.pilihan.is_empty()) else {
                    return Vec::new();
                };
                let ubah = UbahFktp {
                    idanggota: peserta.id.clone(),
                    satukeluarga: self.keluarga,
                    kd_provider: self.pilihan.clone(),
                    alasankhusus: None,
                };
                return vec![
                    Ask::Do(Perintah::Perubahan(Asked::Fktp(ubah))),
                    Ask::Replace(Route::Menu(Menu::PerubahanDataPeserta)),
                ];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn brought(&mut self, name: &str, handed: Handed, _context: &Context<'_>) -> Vec<Ask> {
        if name == PLACE {
            self.letak = Letak::of(&handed);
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("perubahan-data-peserta-fktp-title"));
        ui.sensitivity(Sensitivity::Personal);
        let Some((keluarga, peserta)) = opened(&mut ui, context, &self.anggota) else {
            return ui;
        };
        ui.block(Block::Facts {
            title: None,
            rows: vec![
                parts::fact(context.say("perubahan-data-peserta-member"), peserta.nama.clone()),
                parts::fact(
                    context.say("perubahan-data-peserta-fktp-now"),
                    parts::or_unknown(context, peserta.faskes.nama.clone()),
                ),
            ],
        });
        if let Some(janji) = keadaan::asked(context, Perubahan::Fktp, &peserta.id) {
            keadaan::standing(&mut ui, context, janji);
            return ui;
        }
        keadaan::waiting(&mut ui, context, keluarga, peserta);
        let answer = jawab::jawab(context.known, context.now.today(), peserta, Perubahan::Fktp);
        let open = answered(&mut ui, context, Perubahan::Fktp, answer.as_ref());
        if !open {
            if matches!(answer, Some(Kelayakan::Belum { .. })) {
                early(&mut ui, context);
                visits(&mut ui, context);
            }
            return ui;
        }
        let Some(direktori) = places::directory(&mut ui, context) else {
            return ui;
        };
        if self.setuju {
            self.agree(&mut ui, context, keluarga, peserta, &direktori);
        } else {
            self.choose(&mut ui, context, keluarga, peserta, &direktori);
        }
        ui
    }
}

/// Says the answer before any field: allowed and from when, not yet, or through whom. Whether a form may follow.
pub(super) fn answered<M: Clone + From<Ask>>(
    ui: &mut Ui<M>,
    context: &Context<'_>,
    jenis: Perubahan,
    answer: Option<&Kelayakan>,
) -> bool {
    let say = |key: &str| context.say(&format!("perubahan-data-peserta-{key}"));
    let (tone, title, text, open) = match answer {
        // What the answer hangs on is not here; the gateway decides, and says why.
        None => (Tone::Info, say("unknown-title"), say("unknown"), true),
        Some(Kelayakan::Boleh { mulai, .. }) if *mulai > context.now.today() => {
            let mulai = text::date(context.language(), *mulai);
            let words = [("mulai", Argument::Text(mulai.as_str()))];
            let text = context.tell("perubahan-data-peserta-from-long", &words);
            (Tone::Success, say("allowed-title"), text, true)
        }
        Some(Kelayakan::Boleh { penjelasan, .. }) => (
            Tone::Success,
            say("allowed-title"),
            parts::explain(context, penjelasan),
            true,
        ),
        Some(Kelayakan::Belum { sejak, penjelasan }) => {
            let sejak = text::date(context.language(), *sejak);
            let title = context.tell(
                "perubahan-data-peserta-badge-from",
                &[("sejak", Argument::Text(&sejak))],
            );
            (Tone::Warning, title, parts::explain(context, penjelasan), false)
        }
        Some(Kelayakan::Tidak { penjelasan, .. }) => (
            Tone::Warning,
            say("not-here-title"),
            parts::explain(context, penjelasan),
            false,
        ),
    };
    let mut actions = Vec::new();
    if let Some(Kelayakan::Tidak { alasan, jalan_lain, .. }) = answer {
        match alasan.as_str() {
            "TUNGGAKAN" | "STATUS_TIDAK_AKTIF" => {
                actions.push(go(ui, "iuran", say("way-bill"), Route::Menu(Menu::InfoIuran)));
            }
            "REHAB_BERJALAN" => actions.push(go(ui, "rehab", say("way-rehab"), Route::Menu(Menu::Rehab))),
            _ if jalan_lain.is_empty() => {}
            _ => {
                let jenis = jenis.kode().to_owned();
                actions.push(go(ui, "lewat", say("way-who"), Route::LewatPerubahan { jenis }));
            }
        }
    }
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
    open
}

fn go<M: Clone + From<Ask>>(ui: &mut Ui<M>, name: &str, label: String, route: Route) -> crate::screen::Action {
    ui.action(name, label, ActionRole::Primary, Ask::Open(route).into())
}

/// Who moved or was posted need not wait: PANDAWA does it, with a paper.
fn early(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let ways = [lewat::MOVED, lewat::POSTED, lewat::REDISTRIBUTED];
    let actions = ways
        .map(|jenis| {
            let label = context.say(&format!("perubahan-data-peserta-event-{}", jenis.replace('_', "-")));
            let jenis = jenis.to_owned();
            let open = Ask::Open(Route::LewatPerubahan { jenis });
            ui.action("lebih-cepat", label, ActionRole::Secondary, Msg::Go(open))
        })
        .into();
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("perubahan-data-peserta-early-title"),
        text: context.say("perubahan-data-peserta-early"),
        actions,
    });
}

/// Who is away for a while needs no other facility: three visits a month are covered.
fn visits(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let visit = boleh_berkunjung(&PermintaanKunjungan {
        tanggal: context.now.today(),
        kode_faskes: String::new(),
        milik_mulai: None,
        luar_kabupaten: true,
        riwayat: Vec::new(),
    });
    if let Kelayakan::Boleh { penjelasan, .. } = visit {
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("perubahan-data-peserta-visits-title"),
            text: format!(
                "{} {}",
                context.say("perubahan-data-peserta-visits-text"),
                parts::explain(context, &penjelasan)
            ),
            actions: Vec::new(),
        });
    }
}

impl Fktp {
    fn choose(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        keluarga: &Keluarga,
        peserta: &Peserta,
        direktori: &Direktori,
    ) {
        let say = |key: &str| context.say(key);
        let optional = |field: Field| Field {
            required: false,
            ..field
        };
        if keluarga.peserta.len() > 1 {
            let family = Field::new(
                "keluarga",
                say("perubahan-data-peserta-whole-family"),
                FieldKind::Toggle,
            );
            ui.input(optional(family).holding(self.keluarga.to_string()), Msg::Keluarga);
        }
        let kind = FieldKind::Text {
            max_length: LONGEST_QUERY,
            keyboard: Keyboard::Text,
            multiline: false,
        };
        let name = Field::new("nama", say("perubahan-data-peserta-fktp-name"), kind);
        ui.input(optional(name).holding(self.nama.as_str()), Msg::Nama);
        area(ui, context, direktori, &self.cari_wilayah, &self.wilayah);
        match self.letak {
            Letak::Here(_) => {
                ui.paragraph(say("info-lokasi-faskes-here-text"));
            }
            Letak::Asking => {
                let label = say("info-lokasi-faskes-locating");
                ui.block(Block::Progress { label, percent: None });
            }
            Letak::Denied => places::notice(ui, context, Tone::Info, "info-lokasi-faskes-denied"),
            Letak::Unavailable => places::notice(ui, context, Tone::Info, "info-lokasi-faskes-nowhere"),
            Letak::Unasked => {
                let near = ui.action(
                    "dekat",
                    say("info-lokasi-faskes-near-me"),
                    ActionRole::Primary,
                    Msg::Dekat,
                );
                ui.main_action(near.with_icon(Icon::Place));
            }
        }
        if self.nama.trim().is_empty() && self.wilayah.is_empty() && self.place().is_none() {
            ui.paragraph(say("perubahan-data-peserta-fktp-begin"));
            return;
        }
        let kinds = Self::kinds();
        let found = direktori.cari(Saring {
            teks: &self.nama,
            jenis: &kinds,
            wilayah: &self.wilayah,
            dari: self.place(),
            ..Saring::default()
        });
        if found.temuan.is_empty() {
            places::notice(ui, context, Tone::Info, "info-lokasi-faskes-none");
            return;
        }
        let items = found
            .temuan
            .iter()
            .take(FEW)
            .filter_map(|temuan| {
                let faskes = direktori.faskes(temuan.ke)?;
                let far = temuan
                    .jarak_m
                    .map(|metres| places::distance(context, metres, faskes.perkiraan));
                Some(self.row(ui, context, peserta, direktori, &faskes, far))
            })
            .collect();
        let jumlah = i64::try_from(found.semua).unwrap_or_default();
        ui.block(Block::Items {
            title: Some(context.tell("info-lokasi-faskes-found", &[("jumlah", Argument::Count(jumlah))])),
            items,
        });
        places::source(
            ui,
            context,
            direktori,
            direktori.faskes(0).is_some_and(|faskes| faskes.contoh),
        );
    }

    /// A facility: one that will not do says why and cannot be chosen.
    fn row(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        peserta: &Peserta,
        direktori: &Direktori,
        faskes: &Faskes<'_>,
        far: Option<String>,
    ) -> Item {
        let wish = self.wish(peserta, faskes);
        let badge = [
            (wish.same, "perubahan-data-peserta-fktp-same"),
            (wish.foreign, "info-lokasi-faskes-no-partner"),
            (wish.full, "perubahan-data-peserta-fktp-full"),
        ];
        let badge = badge.into_iter().find(|(is, _)| *is).map(|(_, key)| context.say(key));
        let choose = Msg::Pilih(faskes.kode.to_owned());
        let action = ui
            .action("pilih", faskes.nama.clone(), ActionRole::Quiet, choose)
            .blocked_by(badge.clone());
        let place = [Some(direktori.tempat(faskes.wilayah)), far];
        let place: Vec<String> = place.into_iter().flatten().filter(|teks| !teks.is_empty()).collect();
        Item {
            title: faskes.nama.clone(),
            detail: Some(place.join(". ")),
            tone: if badge.is_some() { Tone::Warning } else { Tone::Info },
            badge,
            icon: Some(Icon::Hospital),
            action: Some(action),
        }
    }

    fn wish(&self, peserta: &Peserta, faskes: &Faskes<'_>) -> Wish {
        Wish {
            same: faskes.kode == peserta.faskes.kode && !self.keluarga,
            full: faskes.penuh,
            foreign: !faskes.bekerjasama,
            alasan: None,
            family: self.keluarga,
        }
    }

    /// The last step: the old and the new one, for whom and from when.
    fn agree(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        keluarga: &Keluarga,
        peserta: &Peserta,
        direktori: &Direktori,
    ) {
        let say = |key: &str| context.say(&format!("perubahan-data-peserta-{key}"));
        let faskes = direktori.dengan_kode(&self.pilihan);
        let mut rows = vec![parts::fact(say("fktp-new"), facility(context, &self.pilihan))];
        if let Some(faskes) = &faskes {
            rows.push(parts::fact(say("fktp-where"), direktori.tempat(faskes.wilayah)));
        }
        let who = if self.keluarga {
            let jumlah = i64::try_from(keluarga.peserta.len()).unwrap_or_default();
            context.tell(
                "perubahan-data-peserta-for-family",
                &[("orang", Argument::Count(jumlah))],
            )
        } else {
            peserta.nama.clone()
        };
        rows.push(parts::fact(say("for-whom"), who));
        let wish = faskes.map_or_else(Wish::default, |faskes| self.wish(peserta, &faskes));
        let answer = jawab::fktp(context.known, context.now.today(), peserta, &wish);
        let mut blocked = None;
        match &answer {
            Some(Kelayakan::Boleh { mulai, penjelasan }) => {
                rows.push(parts::fact(say("counts-from"), text::date(context.language(), *mulai)));
                ui.paragraph(parts::explain(context, penjelasan));
            }
            Some(Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. }) => {
                blocked = Some(parts::explain(context, penjelasan));
            }
            None => {}
        }
        ui.block(Block::Facts { title: None, rows });
        let change = ui.action("ganti", say("fktp-other"), ActionRole::Secondary, Msg::Ganti);
        ui.block(Block::Buttons { actions: vec![change] });
        let send = ui
            .action("kirim", say("fktp-send"), ActionRole::Primary, Msg::Kirim)
            .with_icon(Icon::Send)
            .blocked_by(blocked);
        ui.main_action(send);
    }
}

/// The field that narrows a search down to an area.
fn area(ui: &mut Ui<Msg>, context: &Context<'_>, direktori: &Direktori, query: &str, chosen: &str) {
    let option = |value: &str, label: String| ChoiceOption {
        value: value.to_owned(),
        label,
        detail: None,
        blocked: None,
    };
    let codes = direktori.cari_wilayah(query);
    let more = (codes.len() >= crate::data::faskes::TERBANYAK).then(|| context.say("info-lokasi-faskes-more-areas"));
    let kind = FieldKind::Search {
        query: query.to_owned(),
        query_id: String::new(),
        options: codes
            .into_iter()
            .map(|kode| option(kode, direktori.tempat(kode)))
            .collect(),
        chosen: Some(direktori.tempat(chosen)).filter(|nama| !nama.is_empty()),
        more,
    };
    let field = Field {
        required: false,
        ..Field::new("wilayah", context.say("info-lokasi-faskes-area"), kind)
    };
    ui.search(field.holding(chosen), Msg::CariWilayah, Msg::Wilayah);
}
