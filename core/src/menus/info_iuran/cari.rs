//! Somebody else's bill, by a card number, a NIK or a virtual account (`domain.md` §2.5). Asked once and kept nowhere: neither the
//! number nor what came of it outlives the page.

use serde::{Deserialize, Serialize};

use super::view::{money, month};
use crate::data::Problem;
use crate::data::iuran::{TIDAK_DITEMUKAN, TagihanDicari};
use crate::data::panggilan::{self, Jawaban, Panggilan};
use crate::page::captcha::{self, Captcha};
use crate::page::{Ask, Context, Page, parts};
use crate::rules::kenali::NomorTerketik;
use crate::rules::salah::InputSalah;
use crate::rules::teks;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// The form and its answer; nothing of it is ever saved.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cari {
    #[serde(skip)]
    pub(super) nomor: String,
    #[serde(skip)]
    pub(super) jawaban: String,
    #[serde(skip)]
    pub(super) captcha: Captcha,
    /// Whether it is being asked.
    #[serde(skip)]
    pub(super) sending: bool,
    /// What is wrong with the number: the end of a message's key.
    #[serde(skip)]
    pub(super) wrong: Option<&'static str>,
    /// Whether it was sent without an answer to the captcha.
    #[serde(skip)]
    pub(super) incomplete: bool,
    /// Why it was refused.
    #[serde(skip)]
    pub(super) refusal: Option<Problem>,
    /// What was found.
    #[serde(skip)]
    pub(super) found: Option<TagihanDicari>,
}

impl std::fmt::Debug for Cari {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cari(…)")
    }
}

/// What can happen.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// The number was edited.
    Nomor(String),
    /// The answer to the captcha was edited.
    Jawaban(String),
    /// Another captcha is wanted.
    NewCaptcha,
    /// Ask.
    Send,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// What is wrong with a number, as a message says it.
const fn wrong(why: &InputSalah) -> &'static str {
    match why {
        InputSalah::Panjang { .. } => "length",
        InputSalah::Tanggal { .. } => "date",
        InputSalah::TidakDikenal { .. } => "enterprise",
        _ => "format",
    }
}

impl Page for Cari {
    type Msg = Msg;

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        match self.captcha {
            Captcha::None | Captcha::Failed(_) if self.found.is_none() => self.captcha.renew(context),
            _ => Vec::new(),
        }
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Nomor(value) => {
                self.nomor = value;
                self.wrong = None;
            }
            Msg::Jawaban(value) => self.jawaban = value,
            Msg::NewCaptcha => return self.again(context),
            Msg::Send => return self.send(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn answered(&mut self, answer: Result<Jawaban, Problem>, context: &Context<'_>) -> Vec<Ask> {
        match answer {
            Ok(Jawaban::Captcha(captcha)) => self.captcha = Captcha::came(captcha, context.now.best_ms()),
            Ok(Jawaban::CariIuran(found)) => {
                self.sending = false;
                self.found = Some(found);
                // Served once; another one is asked for when somebody looks for another number.
                self.captcha = Captcha::None;
            }
            Err(problem) if self.sending => {
                self.sending = false;
                self.refusal = Some(problem);
                return self.again(context);
            }
            Err(problem) => self.captcha = Captcha::Failed(problem),
            Ok(_) => {}
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("info-iuran-find-title"));
        ui.sensitivity(Sensitivity::Secret);
        match &self.found {
            Some(found) => result(&mut ui, context, found),
            None => form(&mut ui, context, self),
        }
        ui
    }
}

impl Cari {
    /// Another captcha, and with it another try.
    fn again(&mut self, context: &Context<'_>) -> Vec<Ask> {
        if self.found.take().is_some() {
            self.nomor = String::new();
        }
        self.jawaban = String::new();
        self.captcha.renew(context)
    }

    fn send(&mut self, context: &Context<'_>) -> Vec<Ask> {
        let nomor = match NomorTerketik::baca(&self.nomor, context.now.today()) {
            Ok(nomor) => nomor,
            Err(why) => {
                self.wrong = Some(wrong(&why));
                return Vec::new();
            }
        };
        self.incomplete = teks::rapikan(&self.jawaban).is_empty();
        let Some(id) = self.captcha.id().filter(|_| !self.incomplete && !self.sending) else {
            return Vec::new();
        };
        let asked = panggilan::CariIuran {
            nomor,
            captcha: id.to_owned(),
            jawaban: teks::rapikan(&std::mem::take(&mut self.jawaban)),
        };
        self.sending = true;
        self.refusal = None;
        vec![Ask::Call(Panggilan::CariIuran(asked))]
    }
}

fn form(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Cari) {
    let say = |name: &str| context.say(&format!("info-iuran-find-{name}"));
    match &model.refusal {
        Some(Problem::Refused { alasan, .. }) if alasan == TIDAK_DITEMUKAN => {
            let call = parts::call_165(ui, context, ActionRole::Secondary);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: say("none-title"),
                text: say("none-text"),
                actions: vec![call],
            });
        }
        Some(problem @ (Problem::CaptchaWrong | Problem::CaptchaExpired)) => {
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: problem.title(context.texts),
                text: say("captcha-again"),
                actions: Vec::new(),
            });
        }
        Some(problem) => {
            ui.block(problem.block(context.texts, Vec::new()));
        }
        None => {}
    }
    ui.paragraph(say("intro"));
    let closed = !context.online && model.captcha.id().is_none();
    let kind = FieldKind::Text {
        // Sixteen digits, and what stands between and around them where they were copied.
        max_length: 40,
        keyboard: Keyboard::Digits,
        multiline: false,
    };
    let number = Field::new("nomor", say("number"), kind)
        .holding(model.nomor.clone())
        .hinting(say("number-hint"))
        .failing(model.wrong.map(|wrong| say(&format!("wrong-{wrong}"))));
    ui.input(number, Msg::Nomor);
    if closed {
        let again = captcha::another(ui, context, "common-try-again", Msg::NewCaptcha);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say("offline-title"),
            text: say("offline-text"),
            actions: vec![again],
        });
    } else {
        captcha::draw(
            ui,
            context,
            &model.captcha,
            &model.jawaban,
            model.incomplete,
            Msg::Jawaban,
            Msg::NewCaptcha,
        );
    }
    if model.sending {
        ui.block(Block::Progress {
            label: say("going"),
            percent: None,
        });
    }
    ui.paragraph(say("kept"));
    let blocked = if model.sending {
        Some(say("going"))
    } else {
        model.captcha.id().is_none().then(|| say("missing"))
    };
    let send = ui
        .action("cari", say("send"), ActionRole::Primary, Msg::Send)
        .with_icon(Icon::Search)
        .blocked_by(blocked);
    ui.main_action(send);
}

/// A masked name as it is read: what was hidden is left out, however it was hidden.
fn shown(masked: &str) -> String {
    let words = masked.split_whitespace().map(|word| {
        let seen = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if seen.len() == word.len() {
            word.to_owned()
        } else {
            format!("{seen}…")
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn result(ui: &mut Ui<Msg>, context: &Context<'_>, found: &TagihanDicari) {
    let say = |name: &str| context.say(&format!("info-iuran-find-{name}"));
    let count = i64::from(found.bulan);
    let amount = money(context, found.jumlah);
    let oldest = found.tertua.map(|oldest| month(context, oldest));
    let name = shown(&found.nama);
    let words = [
        ("nama", Argument::Text(name.as_str())),
        ("jumlah", Argument::Text(&amount)),
        ("bulan", Argument::Count(count)),
        ("tertua", Argument::Text(oldest.as_deref().unwrap_or_default())),
    ];
    let (key, tone) = if found.bulan == 0 {
        ("paid", Tone::Success)
    } else {
        ("owed", Tone::Warning)
    };
    ui.block(Block::Notice {
        tone,
        title: context.tell(&format!("info-iuran-find-{key}-title"), &words),
        text: context.tell(&format!("info-iuran-find-{key}-text"), &words),
        actions: Vec::new(),
    });
    let people = found
        .anggota
        .map(|n| context.tell("info-iuran-people", &[("jumlah", Argument::Count(i64::from(n)))]));
    let mut rows = vec![
        parts::fact(say("holder"), name.as_str()),
        parts::fact(context.say("info-iuran-members"), parts::or_unknown(context, people)),
        parts::fact(say("sum"), amount.as_str()),
    ];
    if found.bulan > 0 {
        rows.push(parts::fact(
            context.say("common-terbilang"),
            parts::terbilang(context, found.jumlah),
        ));
    }
    ui.block(Block::Facts { title: None, rows });
    ui.paragraph(say("kept"));
    let another = ui
        .action("nomor-lain", say("another"), ActionRole::Primary, Msg::NewCaptcha)
        .with_icon(Icon::Search);
    ui.main_action(another);
}
