//! One talk: what was said, how long is left, what waits to be sent, and how it ended.

use serde::{Deserialize, Serialize};

use super::{ditolak, kata};
use crate::data::konsultasi::{Akhiri, Konsultasi, Perintah as Asked};
use crate::data::percakapan::{Akhir, Tahap};
use crate::data::{Menu, Perintah, Resource, Route};
use crate::page::ruang::{self, Gerak, Isi, Kata, Ruang};
use crate::page::{Ask, Context, Need, Page, bicara, parts};
use crate::rules::konsultasi::{BATAS_DIAM_MS, KeadaanKonsultasi, Pengirim, PeristiwaKonsultasi, langkah_konsultasi};
use crate::rules::penjelasan::Penjelasan;
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// The talk and what is typed in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chat {
    id: String,
    ruang: Ruang,
}

impl Chat {
    /// The talk of a name, which may be no talk's.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self {
            id,
            ruang: Ruang::holding(String::new()),
        }
    }

    fn isi<'a>(&self, context: &Context<'a>) -> Isi<'a> {
        let jumlah = kata::talk(context, &self.id).map_or(0, |talk| talk.jumlah);
        let known = context.known;
        self.ruang
            .isi(context, jumlah, |sejak| known.percakapan(&self.id, sejak))
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the room.
    Ruang(Gerak),
    /// Promise the message.
    Kirim,
    /// End the talk.
    Akhiri,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Chat {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = self.isi(context).needs(|sejak| Resource::Percakapan {
            id: self.id.clone(),
            sejak,
        });
        needs.push(Need::of(Resource::Konsultasi));
        needs.push(Need::of(Resource::Keluarga));
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Ruang(gerak) => self.ruang.go(gerak),
            Msg::Kirim => {
                let (setelah, waiting) = (self.isi(context).terakhir(), bicara::pending(context, &self.id).len());
                let pesan = bicara::next(&mut self.ruang, context, &self.id, setelah, waiting);
                let send = |pesan| Ask::Do(Perintah::Konsultasi(Asked::Pesan(pesan)));
                return pesan.map(send).into_iter().collect();
            }
            Msg::Akhiri => {
                let akhiri = Akhiri { id: self.id.clone() };
                return vec![Ask::Do(Perintah::Konsultasi(Asked::Akhiri(akhiri)))];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn is_empty(&self) -> bool {
        self.ruang.is_empty()
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        self.isi(context).redraw_at_ms(context)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let talk = kata::talk(context, &self.id);
        let lawan = talk.map_or_else(
            || context.say("konsultasi-dokter-the-doctor"),
            |talk| kata::name(context, &talk.nama_dokter, talk.dokter),
        );
        let mut ui = Ui::new(lawan.clone());
        ui.sensitivity(Sensitivity::Personal);
        let isi = self.isi(context);
        let waiting = bicara::pending(context, &self.id);
        if isi.terkini.is_none() && parts::value_or_why(&mut ui, context, isi.ekor).is_none() {
            return ui;
        }
        self.about(&mut ui, context, talk, &isi);
        let tahap = isi.tahap().unwrap_or(Tahap::Lain);
        let tutup = match tahap {
            Tahap::Ditutup(akhir) => Some(kata::ended(context, akhir)),
            _ => None,
        };
        let kata = Kata {
            lawan: &lawan,
            gerak: Msg::Ruang,
            tulis: |teks| Msg::Ruang(Gerak::Tulis(teks)),
            kirim: Msg::Kirim,
            tutup,
        };
        self.ruang.view(&mut ui, context, &isi, &waiting, kata);
        if let Some(nasihat) = self.ruang.darurat(&isi, &waiting) {
            ruang::emergency(&mut ui, context, &nasihat);
        }
        let text = context.say("konsultasi-dokter-late-text");
        bicara::late(&mut ui, context, &waiting, text);
        if isi.pesan.iter().any(|pesan| pesan.rujukan) {
            referral(&mut ui, context);
        }
        match tahap {
            Tahap::Ditutup(akhir) => self.closed(&mut ui, context, talk, akhir),
            tahap => self.open(&mut ui, context, &isi, tahap),
        }
        ui
    }
}

impl Chat {
    fn about(&self, ui: &mut Ui<Msg>, context: &Context<'_>, talk: Option<&Konsultasi>, isi: &Isi<'_>) {
        let keluarga = context.known.keluarga().value;
        if let Some(talk) = talk {
            let words = [
                ("nama", Argument::Text(&kata::whom(context, keluarga, &talk.anggota))),
                ("tanggal", Argument::Text(&kata::began(context, talk))),
            ];
            ui.paragraph(context.tell("konsultasi-dokter-talk", &words));
        }
        bicara::age(ui, context, isi);
    }

    /// What is to be done while it is open: wait, or answer in time.
    fn open(&self, ui: &mut Ui<Msg>, context: &Context<'_>, isi: &Isi<'_>, tahap: Tahap) {
        ruang::countdown(ui, context, isi);
        if isi.batas_ms().is_none() {
            let key = match tahap {
                Tahap::Diminta => "konsultasi-dokter-waits-first",
                Tahap::Aktif => "konsultasi-dokter-waits",
                Tahap::Ditutup(_) | Tahap::Lain => "konsultasi-dokter-unknown",
            };
            ui.paragraph(context.say(key));
        }
        if let Some(janji) = bicara::ending(context, &self.id) {
            ditolak::standing(ui, context, janji, None, Vec::new());
            if janji.keadaan.as_ref().is_none_or(|keadaan| !keadaan.is_final()) {
                return;
            }
        }
        bicara::end(ui, context, Msg::Akhiri, context.say("konsultasi-dokter-end-text"));
    }

    /// What is to be done once it is over: rate it, or begin again.
    fn closed(&self, ui: &mut Ui<Msg>, context: &Context<'_>, talk: Option<&Konsultasi>, akhir: Akhir) {
        if let Some(why) = time_over().filter(|_| akhir == Akhir::Waktu) {
            ui.paragraph(parts::explain(context, &why));
        }
        if let Some(bintang) = talk.and_then(|talk| talk.bintang) {
            let words = [("jumlah", Argument::Count(i64::from(bintang)))];
            ui.paragraph(context.tell("konsultasi-dokter-rated", &words));
        } else if let Some(janji) = super::nilai::promised(context, &self.id) {
            ditolak::standing(ui, context, janji, None, Vec::new());
        } else {
            let label = context.say("konsultasi-dokter-rate");
            let rate = Msg::Go(Ask::Open(Route::NilaiKonsultasi { id: self.id.clone() }));
            let rate = ui.action("nilai", label, ActionRole::Primary, rate);
            ui.main_action(rate.with_icon(Icon::Star));
        }
        let route = match talk {
            Some(talk) => Route::Dokter {
                kode: talk.dokter.to_string(),
                anggota: talk.anggota.clone(),
            },
            None => Route::Menu(Menu::KonsultasiDokter),
        };
        let label = context.say("konsultasi-dokter-again");
        let again = ui.action("lagi", label, ActionRole::Secondary, Msg::Go(Ask::Open(route)));
        ui.main_action(again.with_icon(Icon::Chat));
    }
}

/// Why silence ends a talk.
fn time_over() -> Option<Penjelasan> {
    let asked = KeadaanKonsultasi::Aktif {
        terakhir: Pengirim::Dokter,
        sejak_ms: 0,
    };
    langkah_konsultasi(asked, &PeristiwaKonsultasi::Waktu, BATAS_DIAM_MS).penjelasan
}

fn referral(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let label = context.say("konsultasi-dokter-queue");
    let queue = ui
        .action(
            "antrean",
            label,
            ActionRole::Secondary,
            Msg::Go(Ask::Open(Route::AmbilAntrean)),
        )
        .with_icon(Icon::Queue);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("konsultasi-dokter-referral-title"),
        text: context.say("konsultasi-dokter-referral-text"),
        actions: vec![queue],
    });
}
