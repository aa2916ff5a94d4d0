//! Every refusal of every command, held against what is known: a number that counts, one that does not, nothing recorded,
//! nothing that waits.

use super::*;
use crate::data;
use crate::page::sample::World;
use crate::page::sample::antrean::tiket;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::tolak::{Certain, reasons};
use crate::problem::Problem;
use crate::screen::Block;
use crate::text::Language;

/// What is said to be safe, and what is so.
struct Told {
    safe: String,
    next: String,
    title: String,
    /// How many numbers count.
    counting: usize,
    /// Whether anything still waits.
    waits: bool,
    /// Whether anything came of the request.
    brought: bool,
}

fn told(language: Language, asked: &data::Perintah, alasan: &str, held_before: bool) -> Told {
    let mut world = World::signed_in(language);
    if held_before {
        let mut held = tiket();
        // What is given back is what is held.
        if let Some(kode) = asked.antrean().and_then(Perintah::kode_booking) {
            kode.clone_into(&mut held.kode_booking);
        }
        world.tell_antrean(vec![held]);
    }
    world.janji = vec![janji(asked.clone(), ditolak(alasan, "-"))];
    let context = world.context();
    let counting = held::held(&context)
        .into_iter()
        .filter(|held| !held.stage(&context).is_over())
        .count();
    let promise = &world.janji[0];
    let (title, safe, next) = match refusal(&context, promise) {
        Some(refusal) => (refusal.title, refusal.safe, refusal.next),
        None => {
            let problem = Problem::Refused {
                alasan: alasan.to_owned(),
                pesan: "-".to_owned(),
            };
            let Block::Problem { title, safe, next, .. } = problem.block(context.texts, Vec::new()) else {
                panic!("not a problem");
            };
            (title, safe, next)
        }
    };
    Told {
        safe,
        next,
        title,
        counting,
        waits: world.janji.iter().any(|janji| !janji.is_over()),
        brought: promise.hasil.is_some(),
    }
}

/// How a language says what is certain: that nothing came of it, that something counts, that it does not any more.
struct Words {
    nothing: [&'static str; 2],
    still: &'static str,
    gone: &'static str,
}

const WORDS: [(Language, Words); 2] = [
    (
        Language::Id,
        Words {
            nothing: ["Belum ada nomor", "Tidak ada yang tercatat"],
            still: "tetap berlaku",
            gone: "tidak berlaku lagi",
        },
    ),
    (
        Language::En,
        Words {
            nothing: ["no number", "Nothing was recorded"],
            still: "still counts",
            gone: "no longer counts",
        },
    ),
];

/// Whether what is called safe is so.
fn is_so(words: &Words, certain: Certain, told: &Told, held_before: bool) -> bool {
    let says = |words: &str| told.safe.contains(words);
    let as_before = told.counting == usize::from(held_before);
    // A refusal is the end of it, and brings nothing.
    let over = !told.waits && !told.brought;
    over && match certain {
        Certain::Nothing => words.nothing.iter().any(|words| says(words)) && !says(words.gone) && as_before,
        Certain::Had | Certain::Kept => says(words.still) && as_before,
        Certain::Gone => says(words.gone) && told.counting == 0,
        // Neither kept nor gone is promised.
        Certain::Unsure => !says(words.still) && !says(words.gone),
    }
}

#[test]
fn what_is_called_safe_is_so_for_every_reason_and_every_command() {
    let mut seen = 0;
    for (language, words) in &WORDS {
        // What is refused elsewhere, its own menu answers for.
        let ours = |asked: &data::Perintah| matches!(asked, data::Perintah::Antrean(_));
        for asked in data::Perintah::one_of_each().into_iter().filter(ours) {
            for (alasan, certain) in reasons(&asked) {
                for held_before in [false, true] {
                    let told = told(*language, &asked, &alasan, held_before);
                    let why = format!("{asked:?} {alasan} {held_before}: {}", told.safe);
                    assert!(is_so(words, certain, &told, held_before), "{why}");
                    assert!(!told.title.is_empty() && !told.next.is_empty(), "{why}");
                    // Who is ill and got no number hears of the emergency room.
                    let ill = !matches!(asked.antrean(), Some(Perintah::BatalFktp(_))) && certain == Certain::Nothing;
                    assert_eq!(told.next.contains("IGD"), ill, "{why} {}", told.next);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen >= 88, "only {seen} were seen");
}

#[test]
fn a_sentence_that_is_not_so_is_noticed() {
    let (language, words) = &WORDS[0];
    let asked = crate::page::sample::antrean::batal();
    let told = || told(*language, &asked, "sudah_dilayani", true);
    assert!(is_so(words, Certain::Kept, &told(), true));
    for safe in [
        "Tidak ada yang tercatat, dan tidak ada yang perlu dibatalkan.",
        "Nomor ini tidak berlaku lagi.",
    ] {
        let safe = safe.to_owned();
        assert!(!is_so(words, Certain::Kept, &Told { safe, ..told() }, true));
    }
    assert!(!is_so(words, Certain::Kept, &Told { counting: 0, ..told() }, true));
    assert!(!is_so(words, Certain::Kept, &Told { waits: true, ..told() }, true));
}
