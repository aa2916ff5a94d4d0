//! CHIKA on a page: the talk of the rule book, moved on by taps and typing.
//!
//! 1. Each event goes through `langkah_percakapan`, and what it answers is appended to what was said.
//! 2. Whoever is signed in is asked for no number: a look-up is answered from what is known of them, drawn anew each time.
//! 3. Nothing of the talk is saved: it holds numbers of people. After a kill it begins again.

use serde::{Deserialize, Serialize};

use super::chika_view;
use crate::data::asisten::{self, TIDAK_DITEMUKAN, Temuan};
use crate::data::{Jawaban, Panggilan, Problem, Resource};
use crate::page::{Ask, Context, Need, Page};
use crate::rules::penjelasan::Nilai;
use crate::rules::percakapan::{
    BATAS_DIAM_MS, Balasan, MENU_UTAMA, Percakapan, PeristiwaPercakapan, Permintaan, Saluran, Simpul,
    langkah_percakapan, pilihan,
};
use crate::screen::Ui;

/// One thing that was said.
#[derive(Clone, PartialEq)]
pub(super) enum Ucapan {
    /// By the person; numbers as they were typed.
    Saya(String),
    /// By CHIKA.
    Dia(Balasan),
    /// What is known of the person who is signed in, as it is known when it is drawn.
    Tahu(Permintaan),
    /// A look-up failed.
    Gagal(Problem),
    /// It needs a network.
    TanpaSinyal,
}

/// A talk with CHIKA.
#[derive(Clone, PartialEq)]
pub(super) struct Talk {
    pub(super) percakapan: Percakapan,
    /// Each with when it was said, milliseconds since 1970 UTC.
    pub(super) ucapan: Vec<(i64, Ucapan)>,
}

/// The page.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Chika {
    #[serde(skip)]
    pub(super) talk: Option<Talk>,
    /// What is typed.
    #[serde(skip)]
    pub(super) teks: String,
}

impl std::fmt::Debug for Chika {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chika(…)")
    }
}

/// What can happen on it.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// What is typed was edited.
    Ketik(String),
    /// Say what was typed.
    Kirim,
    /// Choose what stands under this key of the first menu.
    Pilih(String),
    /// Begin again.
    Mulai,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Chika {
    /// Moves the talk on, and hands over what is to be asked.
    fn happens(&mut self, peristiwa: &PeristiwaPercakapan, context: &Context<'_>) -> Vec<Ask> {
        let talk = self.talk.get_or_insert_with(|| Talk {
            percakapan: Percakapan::baru(Saluran::Chika, context.layer),
            ucapan: Vec::new(),
        });
        let langkah = langkah_percakapan(talk.percakapan.clone(), peristiwa, context.now.best_ms());
        talk.percakapan = langkah.percakapan;
        let mut asks = Vec::new();
        for balasan in langkah.balasan {
            if let Balasan::Minta {
                permintaan,
                nomor,
                tanggal_lahir,
            } = &balasan
            {
                asks.push(Ask::Call(Panggilan::Tanya(asisten::Tanya {
                    permintaan: *permintaan,
                    nomor: nomor.clone(),
                    tanggal_lahir: *tanggal_lahir,
                })));
            }
            talk.ucapan.push((context.now.best_ms(), Ucapan::Dia(balasan)));
        }
        asks
    }

    /// Says something that the rule book does not, and stands at the first menu again.
    fn besides(&mut self, ucapan: Ucapan, context: &Context<'_>) {
        if let Some(talk) = &mut self.talk {
            talk.ucapan.push((context.now.best_ms(), ucapan));
            talk.percakapan.simpul = Simpul::Menu {
                menu: MENU_UTAMA.to_owned(),
            };
            talk.percakapan.terakhir_ms = context.now.best_ms();
            talk.percakapan.salah = 0;
        }
    }

    /// The person says something.
    fn says(&mut self, teks: String, shown: String, context: &Context<'_>) -> Vec<Ask> {
        // What silence has ended is told before what begins anew.
        let asks = self.happens(&PeristiwaPercakapan::Waktu, context);
        let Some(talk) = &mut self.talk else {
            return asks;
        };
        talk.ucapan.push((context.now.best_ms(), Ucapan::Saya(shown)));
        if let Some(permintaan) = asked(&talk.percakapan, &teks) {
            if context.session.is_open() {
                self.besides(Ucapan::Tahu(permintaan), context);
                return Vec::new();
            }
            if !context.online {
                self.besides(Ucapan::TanpaSinyal, context);
                return Vec::new();
            }
        }
        self.happens(&PeristiwaPercakapan::Teks { teks }, context)
    }
}

/// What a key of the first menu looks up; `None` when it does something else.
fn asked(percakapan: &Percakapan, teks: &str) -> Option<Permintaan> {
    let Simpul::Menu { menu } = &percakapan.simpul else {
        return None;
    };
    let row = pilihan(percakapan.saluran, percakapan.lapisan, menu).find(|row| row.tombol == teks.trim())?;
    match (row.jenis, row.sasaran) {
        ("tanya", "status") => Some(Permintaan::Status),
        ("tanya", "tagihan") => Some(Permintaan::Tagihan),
        _ => None,
    }
}

/// What was found, as arguments of the answer.
fn facts(temuan: &Temuan, context: &Context<'_>) -> Vec<(String, Nilai)> {
    let word = |name: &str, value: String| (name.to_owned(), Nilai::Kata(value));
    match temuan {
        Temuan::Status {
            nama, segmen, aktif, ..
        } => vec![
            word("nama", nama.clone()),
            word("segmen", chika_view::segmen(context, segmen)),
            word("kartu", chika_view::kartu(context, *aktif)),
        ],
        Temuan::Tagihan { nama, jumlah } => vec![
            word("nama", nama.clone()),
            word("lunas", if jumlah.0 == 0 { "ya" } else { "tidak" }.to_owned()),
            ("jumlah".to_owned(), Nilai::Rupiah(*jumlah)),
        ],
    }
}

impl Page for Chika {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        if context.session.is_open() {
            vec![Need::of(Resource::Keluarga), Need::of(Resource::Iuran)]
        } else {
            Vec::new()
        }
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let event = if self.talk.is_none() {
            PeristiwaPercakapan::Mulai
        } else {
            PeristiwaPercakapan::Waktu
        };
        self.happens(&event, context)
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Ketik(teks) => {
                self.teks = teks;
                Vec::new()
            }
            Msg::Kirim => {
                let teks = std::mem::take(&mut self.teks);
                if teks.trim().is_empty() {
                    return Vec::new();
                }
                let shown = chika_view::typed(context, &teks);
                self.says(teks, shown, context)
            }
            Msg::Pilih(tombol) => {
                let shown = chika_view::choice(context, &tombol);
                // A tap on the menu counts from wherever the talk stands.
                self.happens(&PeristiwaPercakapan::Waktu, context);
                self.menu_again(context);
                self.says(tombol, shown, context)
            }
            Msg::Mulai => {
                self.talk = None;
                self.happens(&PeristiwaPercakapan::Mulai, context)
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        match answer {
            // An answer to another question is none.
            Ok(Jawaban::Tanya(temuan)) if !self.is_asked(&temuan) => {
                if self.waits() {
                    self.besides(Ucapan::Gagal(Problem::NotUnderstood), context);
                }
                Vec::new()
            }
            Ok(Jawaban::Tanya(temuan)) => {
                let nilai = facts(&temuan, context);
                self.happens(&PeristiwaPercakapan::Ditemukan { nilai }, context)
            }
            Err(Problem::Refused { alasan, .. }) if alasan == TIDAK_DITEMUKAN => {
                self.happens(&PeristiwaPercakapan::TidakDitemukan, context)
            }
            Err(problem) => {
                if self.waits() {
                    self.besides(Ucapan::Gagal(problem), context);
                }
                Vec::new()
            }
            Ok(_) => Vec::new(),
        }
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        let talk = self.talk.as_ref()?;
        let silent_ms = talk.percakapan.terakhir_ms.saturating_add(BATAS_DIAM_MS);
        (silent_ms > context.now.best_ms()).then_some(silent_ms)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        chika_view::view(self, context)
    }
}

impl Chika {
    /// Whether an answer is waited for.
    fn waits(&self) -> bool {
        let talk = self.talk.as_ref();
        talk.is_some_and(|talk| matches!(talk.percakapan.simpul, Simpul::MenungguData { .. }))
    }

    /// Whether that was asked for.
    fn is_asked(&self, temuan: &Temuan) -> bool {
        let wanted = self.talk.as_ref().map(|talk| &talk.percakapan.simpul);
        match (wanted, temuan) {
            (Some(Simpul::MenungguData { permintaan }), Temuan::Status { .. }) => *permintaan == Permintaan::Status,
            (Some(Simpul::MenungguData { permintaan }), Temuan::Tagihan { .. }) => *permintaan == Permintaan::Tagihan,
            _ => false,
        }
    }

    fn menu_again(&mut self, context: &Context<'_>) {
        if let Some(talk) = &mut self.talk {
            talk.percakapan.simpul = Simpul::Menu {
                menu: MENU_UTAMA.to_owned(),
            };
            talk.percakapan.terakhir_ms = context.now.best_ms();
        }
        self.teks = String::new();
    }
}
