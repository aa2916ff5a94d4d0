//! The form that changes the postal address, area by area down to the village.

use serde::{Deserialize, Serialize};

use super::{fktp, jawab, keadaan, needs_all, opened};
use crate::data::faskes::Direktori;
use crate::data::perubahan::{Perintah as Asked, UbahAlamat};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Menu, Perintah, Route};
use crate::page::directory::PACK;
use crate::page::wilayah::{self, Edit, Tempat};
use crate::page::{Ask, Context, Need, Page, parts, places};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::perubahan::Perubahan;
use crate::rules::perubahan::alamat::{ALAMAT_TERPANJANG, PermintaanUbahAlamat, boleh_ubah_alamat};
use crate::screen::ui::OnEdit;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Ui};

/// Digits of a postal code.
const POSTAL: u32 = 5;

/// The form. Typed places are a person's own: they are kept sealed, and stand in no route.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Alamat {
    /// Opaque name of the member; empty for the signed-in participant.
    anggota: String,
    alamat: String,
    tempat: Tempat,
    kodepos: String,
    /// For the whole family.
    keluarga: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Street and number.
    Alamat(String),
    /// Area or village.
    Tempat(Edit),
    /// The postal code.
    KodePos(String),
    /// For the whole family, or not.
    Keluarga(String),
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

impl Alamat {
    /// The form of a member.
    #[must_use]
    pub fn new(anggota: String) -> Self {
        Self {
            anggota,
            ..Self::default()
        }
    }

    /// What the rule says of what has been filled in.
    fn decided(&self, context: &Context<'_>, peserta: &Peserta, direktori: &Direktori) -> Kelayakan {
        let named = |length| direktori.nama_wilayah(&self.tempat.part(length));
        boleh_ubah_alamat(&PermintaanUbahAlamat {
            golongan: peserta.segmen.golongan(),
            hari_ini: context.now.today(),
            alamat: self.alamat.clone(),
            provinsi: named(2),
            kabupaten: named(5),
            kecamatan: named(wilayah::DISTRICT),
            kelurahan: if self.tempat.kodekel.is_empty() {
                self.tempat.kelurahan.clone()
            } else {
                self.tempat.kodekel.clone()
            },
            kode_pos: self.kodepos.clone(),
        })
    }
}

impl Page for Alamat {
    type Msg = Msg;

    const DRAFT: bool = true;
    const ASSETS: &'static [&'static str] = &[PACK];

    fn is_empty(&self) -> bool {
        *self == Self::new(self.anggota.clone())
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = needs_all(context);
        needs.extend(self.tempat.need());
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Alamat(text) => self.alamat = text,
            Msg::Tempat(edit) => self.tempat.take(edit),
            Msg::KodePos(text) => self.kodepos = text,
            Msg::Keluarga(on) => self.keluarga = on == "true",
            Msg::Kirim => {
                let family = context.known.keluarga().value;
                let Some(peserta) = family.and_then(|keluarga| super::named(keluarga, &self.anggota)) else {
                    return Vec::new();
                };
                let ubah = UbahAlamat {
                    idanggota: peserta.id.clone(),
                    satukeluarga: self.keluarga,
                    alamat: self.alamat.trim().to_owned(),
                    kodeprop: self.tempat.part(2),
                    kodekab: self.tempat.part(5),
                    kodekec: self.tempat.part(wilayah::DISTRICT),
                    kodekel: self.tempat.kodekel.clone(),
                    kelurahan: if self.tempat.kodekel.is_empty() {
                        self.tempat.kelurahan.trim().to_owned()
                    } else {
                        String::new()
                    },
                    kodepos: self.kodepos.trim().to_owned(),
                };
                return vec![
                    Ask::Do(Perintah::Perubahan(Asked::Alamat(ubah))),
                    Ask::Replace(Route::Menu(Menu::PerubahanDataPeserta)),
                ];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("perubahan-data-peserta-alamat-title"));
        // An address says where somebody lives.
        ui.sensitivity(Sensitivity::Secret);
        let Some((keluarga, peserta)) = opened(&mut ui, context, &self.anggota) else {
            return ui;
        };
        let member = context.say("perubahan-data-peserta-member");
        ui.block(Block::Facts {
            title: None,
            rows: vec![parts::fact(member, peserta.nama.clone())],
        });
        if let Some(janji) = keadaan::asked(context, Perubahan::Alamat, &peserta.id) {
            keadaan::standing(&mut ui, context, janji);
            return ui;
        }
        let answer = jawab::jawab(context.known, context.now.today(), peserta, Perubahan::Alamat);
        if !fktp::answered(&mut ui, context, Perubahan::Alamat, answer.as_ref()) {
            return ui;
        }
        let Some(direktori) = places::directory(&mut ui, context) else {
            return ui;
        };
        self.fields(&mut ui, context, keluarga, &direktori);
        let blocked = match self.decided(context, peserta, &direktori) {
            Kelayakan::Boleh { .. } => None,
            Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. } => {
                Some(parts::explain(context, &penjelasan))
            }
        };
        let label = context.say("perubahan-data-peserta-alamat-send");
        let send = ui
            .action("kirim", label, ActionRole::Primary, Msg::Kirim)
            .with_icon(Icon::Send)
            .blocked_by(blocked);
        ui.main_action(send);
        ui
    }
}

fn text(most: u32, keyboard: Keyboard, multiline: bool) -> FieldKind {
    FieldKind::Text {
        max_length: most,
        keyboard,
        multiline,
    }
}

/// What becomes of an edit of the area.
const TEMPAT: [OnEdit<Msg>; 4] = [
    |text| Msg::Tempat(Edit::Cari(text)),
    |kode| Msg::Tempat(Edit::Wilayah(kode)),
    |kode| Msg::Tempat(Edit::Kelurahan(kode)),
    |text| Msg::Tempat(Edit::Tulis(text)),
];

impl Alamat {
    fn fields(&self, ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, direktori: &Direktori) {
        let say = |key: &str| context.say(&format!("perubahan-data-peserta-alamat-{key}"));
        let most = u32::try_from(ALAMAT_TERPANJANG).unwrap_or(u32::MAX);
        let street = Field::new("alamat", say("street"), text(most, Keyboard::Text, true));
        ui.input(street.holding(self.alamat.as_str()), Msg::Alamat);
        self.tempat.fields(ui, context, direktori, TEMPAT);
        let postal = Field::new("kodepos", say("postal"), text(POSTAL, Keyboard::Digits, false));
        ui.input(postal.holding(self.kodepos.as_str()), Msg::KodePos);
        if keluarga.peserta.len() > 1 {
            let label = context.say("perubahan-data-peserta-whole-family");
            let family = Field {
                required: false,
                ..Field::new("keluarga", label, FieldKind::Toggle)
            };
            ui.input(family.holding(self.keluarga.to_string()), Msg::Keluarga);
        }
    }
}
