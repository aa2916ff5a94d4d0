//! Captchas: a picture of six characters, and a question in words for those who cannot see it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jkn_core::gateway::akun::Captcha;
use jkn_core::rules::akun::{KEBIJAKAN, periksa_captcha};
use jkn_core::screen::bitmap::Bitmap;
use rusqlite::{OptionalExtension, params};

use super::font;
use crate::Failure;
use crate::random::Random;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// A language in which questions are asked.
struct Tongue {
    /// What stands before the first number, between the two and behind the second.
    asks: &'static str,
    plus: &'static str,
    minus: &'static str,
    /// Numbers from 0 to 18.
    words: [&'static str; 19],
}

const INDONESIAN: Tongue = Tongue {
    asks: "Berapa ",
    plus: " ditambah ",
    minus: " dikurangi ",
    words: INDONESIAN_WORDS,
};

const ENGLISH: Tongue = Tongue {
    asks: "What is ",
    plus: " plus ",
    minus: " minus ",
    words: ENGLISH_WORDS,
};

const ENGLISH_WORDS: [&str; 19] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
];

const INDONESIAN_WORDS: [&str; 19] = [
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
    "dua belas",
    "tiga belas",
    "empat belas",
    "lima belas",
    "enam belas",
    "tujuh belas",
    "delapan belas",
];

/// Dots per dot of the font.
const SCALE: u32 = 4;
/// White dots around the picture and room for a character to dance.
const MARGIN: u32 = 6;
/// From the left edge of a character to that of the next.
const STEP: u32 = 6 * SCALE;
const HEIGHT: u32 = 7 * SCALE + 2 * MARGIN;

/// What an answer came to. Whatever it is, the captcha is used up.
pub(crate) enum Verdict {
    Right,
    Wrong,
    Expired,
}

/// Makes a captcha.
pub(super) fn make(context: &RequestContext<'_>) -> Reply {
    let mut random = Random::take(context.tx)?;
    let teks = random.text(font::ALPHABET, KEBIJAKAN.captcha_karakter);
    let (a, b) = (1 + random.below(9), 1 + random.below(9));
    let (larger, smaller) = (a.max(b), a.min(b));
    let tongue = match context.query("bahasa").as_deref() {
        Some("en") => ENGLISH,
        _ => INDONESIAN,
    };
    let (tanya, hasil) = if random.below(2) == 0 {
        (tongue.question(a, tongue.plus, b), a + b)
    } else {
        (tongue.question(larger, tongue.minus, smaller), larger - smaller)
    };
    let picture = draw(&teks, &mut random)?;
    let id = random.hex(16);
    let oldest_ms = context
        .now_ms
        .saturating_sub(KEBIJAKAN.captcha_berlaku_detik.saturating_mul(1000));
    context
        .tx
        .execute("DELETE FROM captcha WHERE dibuat_ms <= ?1", params![oldest_ms])?;
    context.tx.execute(
        "INSERT INTO captcha VALUES (?1, ?2, ?3, ?4)",
        params![id, teks, hasil, context.now_ms],
    )?;
    Outcome::done(Captcha {
        id,
        lebar: picture.width,
        tinggi: picture.height,
        bit: STANDARD.encode(&picture.bits),
        tanya: tanya.into(),
    })
}

impl Tongue {
    fn question(&self, a: u32, operation: &str, b: u32) -> String {
        format!("{}{}{operation}{}?", self.asks, self.word(a), self.word(b))
    }

    fn word(&self, number: u32) -> &'static str {
        self.words.get(number as usize).copied().unwrap_or_default()
    }

    fn answer(&self, question: &str) -> Option<String> {
        let asked = question.strip_prefix(self.asks)?.strip_suffix('?')?;
        let number = |text: &str| self.words.iter().position(|w| *w == text);
        if let Some((a, b)) = asked.split_once(self.plus) {
            return Some((number(a)? + number(b)?).to_string());
        }
        let (a, b) = asked.split_once(self.minus)?;
        Some(number(a)?.checked_sub(number(b)?)?.to_string())
    }
}

/// Answers a captcha's question as a person would; `None` when it is not one of ours. For tests and demonstrations.
#[must_use]
pub fn answer(question: &str) -> Option<String> {
    [INDONESIAN, ENGLISH].iter().find_map(|tongue| tongue.answer(question))
}

/// Judges an answer and uses the captcha up. A captcha that is not there was used or is too old.
pub(crate) fn judge(context: &RequestContext<'_>, id: &str, jawaban: &str) -> Result<Verdict, Failure> {
    let found: Option<(String, u32, i64)> = context
        .tx
        .query_row(
            "DELETE FROM captcha WHERE id = ?1 RETURNING teks, hasil, dibuat_ms",
            params![id],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((teks, hasil, made_ms)) = found else {
        return Ok(Verdict::Expired);
    };
    if periksa_captcha(made_ms, context.now_ms, false).is_some() {
        return Ok(Verdict::Expired);
    }
    let given = jawaban.split_whitespace().collect::<Vec<_>>().join(" ");
    // Whatever language it was asked in: people answer in theirs.
    let in_words = [INDONESIAN, ENGLISH]
        .iter()
        .any(|tongue| given.eq_ignore_ascii_case(tongue.word(hasil)));
    let right = given.eq_ignore_ascii_case(&teks) || given == hasil.to_string() || in_words;
    Ok(if right { Verdict::Right } else { Verdict::Wrong })
}

/// Draws characters that dance a little, under two lines and some dust.
fn draw(teks: &str, random: &mut Random) -> Result<Bitmap, Failure> {
    let width = STEP * u32::try_from(teks.len()).unwrap_or(0) + 2 * MARGIN;
    let mut black = std::collections::BTreeSet::new();
    for (left, character) in (0..).map(|n| MARGIN + n * STEP).zip(teks.bytes()) {
        let (right, down) = (random.below(SCALE), random.below(2 * MARGIN));
        for (row, bits) in (0..).zip(font::glyph(character)) {
            for column in (0..5).filter(|c| bits & (0b1_0000 >> c) != 0) {
                for dot in 0..SCALE * SCALE {
                    let x = left + right + column * SCALE + dot % SCALE;
                    black.insert((x, down + row * SCALE + dot / SCALE));
                }
            }
        }
    }
    for _ in 0..2 {
        let (from, to) = (random.below(HEIGHT), random.below(HEIGHT));
        for x in 0..width {
            black.insert((x, (from * (width - x) + to * x) / width));
        }
    }
    for _ in 0..width {
        let dot = (random.below(width), random.below(HEIGHT));
        if !black.remove(&dot) {
            black.insert(dot);
        }
    }
    Bitmap::draw(width, HEIGHT, |x, y| black.contains(&(x, y))).map_err(|_| Failure::Picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_can_be_answered() {
        assert_eq!(answer("Berapa tujuh ditambah lima?"), Some("12".to_owned()));
        assert_eq!(answer("Berapa sembilan dikurangi sembilan?"), Some("0".to_owned()));
        assert_eq!(answer("What is seven plus five?"), Some("12".to_owned()));
        assert_eq!(answer("What is nine minus nine?"), Some("0".to_owned()));
        for question in [
            "Berapa banyak?",
            "What is seven ditambah five?",
            "What is tujuh plus lima?",
        ] {
            assert_eq!(answer(question), None);
        }
        for tongue in [INDONESIAN, ENGLISH] {
            for number in 0..=18 {
                assert!(!tongue.word(number).is_empty(), "{number}");
                let asked = tongue.question(number, tongue.plus, 1);
                assert_eq!(
                    answer(&asked),
                    (number < 19).then(|| (number + 1).to_string()),
                    "{asked}"
                );
            }
        }
    }
}
