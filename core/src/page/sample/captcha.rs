//! A captcha as a gateway sends it, with its question in the language of the page.

use super::MOMENT_MS;
use crate::data::Jawaban;
use crate::data::panggilan;
use crate::page::captcha::Captcha;
use crate::screen::Bitmap;
use crate::text::Language;

const fn question(language: Language) -> &'static str {
    match language {
        Language::Id => "Berapa dua ditambah tiga?",
        Language::En => "What is two plus three?",
    }
}

/// One that has just come.
#[must_use]
pub fn answered(language: Language) -> Jawaban {
    Jawaban::Captcha(panggilan::Captcha {
        id: "c1".to_owned(),
        lebar: 8,
        tinggi: 2,
        bit: vec![0b1010_1010, 0b0101_0101],
        tanya: question(language).to_owned(),
    })
}

/// One that is in front; a checkerboard stands in for the letters, which only a gateway draws.
#[must_use]
pub fn here(language: Language) -> Captcha {
    let picture = Bitmap::draw(48, 16, |x, y| (x / 4 + y / 4) % 2 == 0);
    picture.map_or(Captcha::None, |picture| Captcha::Here {
        id: "c1".to_owned(),
        picture,
        question: question(language).to_owned(),
        since_ms: MOMENT_MS,
    })
}
