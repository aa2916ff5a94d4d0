//! What no message may say, one function a rule. docs/words.md says why; the names are those of the exceptions.

use std::collections::BTreeSet;

use super::message::{ARGUMENT, Language, Message, ONE};

/// Most words of a sentence. The guide asks for 15; a machine counts what a reader does not, such as the name of a month.
const LONGEST: usize = 20;

/// Words that have a better one in the table of terms, and the place where each may stand all the same.
const TERMS_ID: &[(&str, &[&str])] = &[
    ("admisi", &[]),
    ("agar", &[]),
    ("aktif kembali", &[]),
    ("angsuran", &[]),
    ("apabila", &[]),
    ("berusia", &[]),
    ("bila", &[]),
    ("bulan berjalan", &[]),
    ("captcha", &[]),
    ("dapat", &["dapat nomor"]),
    ("dijeda", &[]),
    ("dulu", &[]),
    ("e-ktp", &[]),
    ("hubungi", &[]),
    ("jatuh tempo", &[]),
    ("jenis peserta", &[]),
    ("kita", &[]),
    ("kuota", &[]),
    ("ktp-el", &[]),
    ("melalui", &[]),
    ("pemberi kerja", &[]),
    ("perangkat", &[]),
    ("peramban", &[]),
    ("pipp", &[]),
    ("ponsel", &[]),
    ("pusat data", &[]),
    ("segmen", &[]),
    ("sesi", &[]),
    ("sesudah", &[]),
    ("sesudahnya", &[]),
    ("swafoto", &[]),
    ("tarik kembali", &[]),
    ("tertunggak", &[]),
    ("upah", &["gaji (upah)", "upah minimum"]),
    ("urungkan", &[]),
    ("usia", &[]),
    ("utang", &[]),
];

const TERMS_EN: &[(&str, &[&str])] = &[
    ("around the clock", &[]),
    ("arrears", &["(arrears)"]),
    ("captcha", &[]),
    ("class of care", &[]),
    ("class of ward", &[]),
    ("control letter", &[]),
    ("data centre", &[]),
    ("device", &[]),
    ("e-ktp", &[]),
    ("e-mail", &[]),
    ("iuran", &["(iuran)", "info iuran"]),
    ("participant", &[]),
    ("participants", &[]),
    ("segment", &[]),
    ("selfie", &[]),
    ("service fine", &[]),
    ("session", &[]),
    ("stage", &[]),
    ("stages", &[]),
    ("take back", &[]),
    ("undo", &[]),
    ("wage", &["minimum wage"]),
];

/// Words with two meanings, in the meaning that people think of last.
const MEANINGS_ID: &[(&str, &[&str])] = &[
    ("coba lagi sendiri", &[]),
    ("coba sendiri", &[]),
    ("dikirim sendiri", &[]),
    ("hilang sendiri", &[]),
    ("mencoba lagi sendiri", &[]),
    ("mencoba sendiri", &[]),
    ("membaca lagi sendiri", &[]),
    ("dirawat", &["dirawat inap"]),
    ("umurnya", &[]),
    ("umur data", &[]),
    ("per ◊", &[]),
    ("baru ada", &[]),
    ("baru berlaku", &[]),
    ("baru bisa", &[]),
    ("baru dibayar", &[]),
    ("baru dibuka", &[]),
    ("baru ◊", &[]),
    ("periksa apakah", &[]),
    ("periksa huruf", &[]),
    ("periksa lagi", &[]),
    ("periksa nomor", &[]),
    ("periksa tanggal", &[]),
    ("periksa tanggalnya", &[]),
    ("memeriksa nomor", &[]),
    ("memeriksa status", &[]),
    ("memesan", &[]),
    ("pesan lagi", &[]),
    ("nomor belum terbaca", &[]),
    ("nomornya belum terbaca", &[]),
    ("sisa tempat", &[]),
    ("masih ada tempat", &[]),
    ("terakhir aktif", &[]),
    ("terakhir diketahui", &[]),
    ("terakhir tidak aktif", &[]),
];

const MEANINGS_EN: &[(&str, &[&str])] = &[
    ("as of", &[]),
    ("being maintained", &[]),
    ("book again", &[]),
    ("by itself", &[]),
    ("by ourselves", &[]),
    ("last active", &[]),
    ("last known", &[]),
    ("places left", &[]),
];

/// Words that begin a second clause without a comma before them, and what may follow them after one.
const JOINTS_ID: &[(&str, &[&str])] = &[
    ("karena", &["karena itu"]),
    ("supaya", &[]),
    ("kalau", &[]),
    ("setelah", &["setelah itu"]),
];

const JOINTS_EN: &[(&str, &[&str])] = &[("because", &["because of"])];

/// Rule and fault of everything that is wrong with a message; `other` is the English one of an Indonesian.
pub fn faults(message: &Message, other: Option<&Message>) -> Vec<(&'static str, String)> {
    let indonesian = message.language == Language::Indonesian;
    let pick = |id, en| if indonesian { id } else { en };
    let mut found = Vec::new();
    for said in &message.said {
        let said = said.replace(ONE, "");
        let said = said.as_str();
        let mut add = |rule, what: Option<String>| found.extend(what.map(|what| (rule, what)));
        add("istilah", listed(said, pick(TERMS_ID, TERMS_EN)));
        add("istilah", polri(said));
        add("makna", listed(said, pick(MEANINGS_ID, MEANINGS_EN)));
        add("panjang", long(said));
        add("tanda", sign(said));
        add("koma", comma(said, pick(JOINTS_ID, JOINTS_EN)));
        add("huruf", small(said));
        add("persen", said.contains('%').then(|| "a percent sign".to_owned()));
        add("kode", code(said));
    }
    if let Some(other) = other {
        found.extend(numbers(message, other).map(|what| ("angka", what)));
    }
    found
}

/// The first listed phrase that stands somewhere it may not.
fn listed(said: &str, phrases: &[(&str, &[&str])]) -> Option<String> {
    let said = said.to_lowercase();
    phrases.iter().find_map(|(phrase, allowed)| {
        let mut rest = said.clone();
        for allowed in *allowed {
            rest = rest.replace(allowed, " ");
        }
        stands(&rest, phrase).then(|| format!("`{phrase}` is not said"))
    })
}

/// Whether a phrase stands in a text as whole words.
fn stands(said: &str, phrase: &str) -> bool {
    said.match_indices(phrase).any(|(start, _)| {
        let before = said.get(..start).and_then(|before| before.chars().next_back());
        let after = said.get(start + phrase.len()..).and_then(|after| after.chars().next());
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        apart(before) && apart(after)
    })
}

fn polri(said: &str) -> Option<String> {
    stands(said, "POLRI").then(|| "`POLRI` is written Polri".to_owned())
}

/// The sentences of what is said; what follows a colon is a list or a value, and counts by itself.
pub fn sentences(said: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for word in said.split_whitespace() {
        if let Some(last) = all.last_mut() {
            last.push_str(word);
            last.push(' ');
        }
        let bare = word.trim_end_matches(['”', '"', ')']);
        if bare.ends_with(['.', '?', '!', ':']) {
            all.push(String::new());
        }
    }
    all.retain(|sentence| !sentence.trim().is_empty());
    all
}

/// The words of a sentence: whatever has a letter, a digit or an argument.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let counts = |c: char| c.is_alphanumeric() || c == ARGUMENT;
    sentence.split_whitespace().filter(move |word| word.contains(counts))
}

fn long(said: &str) -> Option<String> {
    let longest = sentences(said)
        .into_iter()
        .map(|sentence| words(&sentence).count())
        .max()?;
    (longest > LONGEST).then(|| format!("a sentence of {longest} words"))
}

/// Signs that are read wrongly or not at all.
fn sign(said: &str) -> Option<String> {
    let number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == ARGUMENT);
    let dash = said.char_indices().any(|(at, c)| {
        let before = said.get(..at).and_then(|before| before.trim_end().chars().next_back());
        let after = said
            .get(at + c.len_utf8()..)
            .and_then(|after| after.trim_start().chars().next());
        let spaced = said.get(..at).is_some_and(|before| before.ends_with(' '));
        // 1990-08-17 is how a date is typed; a range has a dash of its own or spaces around it.
        (c == '–' || (c == '-' && spaced) || (c == '-' && after == Some(ARGUMENT) && before == Some(ARGUMENT)))
            && number(before)
            && number(after)
    });
    if dash {
        return Some("a dash between numbers".to_owned());
    }
    let signs = [
        ("—", "a long dash"),
        (" – ", "a dash between words"),
        ("\"", "a straight quotation mark"),
        ("...", "three full stops"),
    ];
    let sign = signs.iter().find(|(sign, _)| said.contains(sign));
    sign.map(|(_, what)| (*what).to_owned())
}

fn comma(said: &str, joints: &[(&str, &[&str])]) -> Option<String> {
    let said = said.to_lowercase();
    joints.iter().find_map(|(joint, allowed)| {
        let mut rest = said.clone();
        for allowed in *allowed {
            rest = rest.replace(&format!(", {allowed}"), " ");
        }
        let found = rest
            .split(", ")
            .skip(1)
            .any(|clause| clause.split(' ').next() == Some(joint));
        found.then(|| format!("a comma before `{joint}`"))
    })
}

/// A reason or a label begins with a capital, since it stands alone where it is read.
fn small(said: &str) -> Option<String> {
    let first = said.chars().find(|c| c.is_alphanumeric() || *c == ARGUMENT)?;
    first.is_lowercase().then(|| "begins with a small letter".to_owned())
}

/// A code of the app, or the tag of a source.
fn code(said: &str) -> Option<String> {
    let tag = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '§');
        let digits = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        let numbered = |rest: &str| rest.len() >= 2 && rest.bytes().all(|c| c.is_ascii_digit());
        word.strip_prefix("JKN-").is_some_and(digits)
            || word.starts_with('§')
            || word
                .split_once(':')
                .is_some_and(|(s, _)| s.strip_prefix('S').is_some_and(digits))
            || word.strip_prefix(['R', 'W']).is_some_and(numbered)
    };
    let word = said.split_whitespace().find(tag)?;
    Some(format!("a code, `{}`", word.trim_end_matches(['.', ','])))
}

/// Whether a key is that of the title above the text of another.
pub fn is_title_of(title: &str, text: &str) -> bool {
    let (title, text) = (title.strip_suffix("-title"), text.strip_suffix("-text"));
    title.is_some() && title == text
}

/// A text that begins by saying its title again, whatever the title ends with.
pub fn repeats(title: &Message, text: &Message) -> Option<String> {
    let begins = |said: &str, with: &str| {
        let (said, with) = (said.to_lowercase(), with.to_lowercase());
        let with = with.trim_end_matches(['.', '?', '!']);
        said.strip_prefix(with)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let again = title
        .said
        .iter()
        .find(|title| text.said.iter().any(|text| begins(text, title)))?;
    Some(format!("says its title, `{again}`, again"))
}

/// What both languages say has the same digits and the same arguments.
fn numbers(message: &Message, other: &Message) -> Option<String> {
    let (id, en) = (digits(message), digits(other));
    if id != en {
        return Some(format!("the numbers differ in English: {id:?} and {en:?}"));
    }
    let (id, en) = (&message.arguments, &other.arguments);
    (id != en).then(|| format!("what is said differs in English: {id:?} and {en:?}"))
}

/// The numbers that a message says, without the signs that group them. What is said of one thing only has the number in
/// English and the argument in Indonesian.
fn digits(message: &Message) -> BTreeSet<String> {
    let said = message.said.iter().filter(|said| !said.contains(ONE));
    let words = said.flat_map(|said| said.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ','));
    let numbers = words.map(|word| word.chars().filter(char::is_ascii_digit).collect::<String>());
    numbers.filter(|number| !number.is_empty()).collect()
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
