//! Text as people type and paste it, read in one way for every field.
//!
//! Numbers are copied from web pages, PDFs, chats and sheets, and phone keyboards complete words with a blank. What nobody
//! sees is therefore taken off and every kind of blank and dash is written in one way; then each field's own rule says which
//! separators mean nothing in it. Whatever a person types goes through here once, but for passwords: there every character
//! counts. What a gateway made, a booking code for example, is not typed and stays as it came.

/// One line: marks that nobody sees off, every run of blanks (no-break, tab and line break included) one blank, every dash
/// a hyphen, no blank at the ends. Reading it again changes nothing.
#[must_use]
pub fn rapikan(teks: &str) -> String {
    let mut rapi = String::with_capacity(teks.len());
    for huruf in teks.chars().filter(|h| !tak_terlihat(*h)) {
        if !kosong(huruf) {
            rapi.push(if garis(huruf) { '-' } else { huruf });
        } else if !rapi.is_empty() && !rapi.ends_with(' ') {
            rapi.push(' ');
        }
    }
    rapi.truncate(rapi.trim_end_matches(' ').len());
    rapi
}

/// Free text of one or more lines: as [`rapikan`], but line breaks (as `\n`) and dashes stay as they were typed.
#[must_use]
pub fn bebas(teks: &str) -> String {
    let terlihat: String = teks.chars().filter(|h| !tak_terlihat(*h)).collect();
    let baris: Vec<&str> = terlihat.lines().map(|b| b.trim_matches(kosong)).collect();
    baris.join("\n").trim_matches(kosong).to_owned()
}

/// A message of a conversation: as [`bebas`], but what joins the parts of an emoji or of a script stays, and no more than one
/// empty line stands between two others. Marks that turn what follows them round are off, so that nobody can make another's
/// words read backwards; which way a message runs follows from its letters.
#[must_use]
pub fn pesan(teks: &str) -> String {
    let joins = |h: char| matches!(h, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0020}'..='\u{E007F}');
    let seen = |h: &char| *h == '\n' || joins(*h) || !(h.is_control() && !kosong(*h) || tak_terlihat(*h));
    let terlihat: String = teks.replace("\r\n", "\n").chars().filter(seen).collect();
    let mut pesan = String::with_capacity(terlihat.len());
    let mut kosong_berurutan = 0_u8;
    for baris in terlihat.lines().map(|baris| baris.trim_matches(kosong)) {
        kosong_berurutan = if baris.is_empty() {
            kosong_berurutan.saturating_add(1)
        } else {
            0
        };
        if kosong_berurutan < 2 {
            pesan.push_str(baris);
            pesan.push('\n');
        }
    }
    pesan.trim_matches(kosong).to_owned()
}

/// As [`rapikan`], without the separators that mean nothing in the field.
#[must_use]
pub fn tanpa(teks: &str, pemisah: &[char]) -> String {
    let mut rapi = rapikan(teks);
    rapi.retain(|h| !pemisah.contains(&h));
    rapi
}

/// A number or a code in which blanks, dots and dashes only make groups: NIK, card, virtual account, referral, PIN.
#[must_use]
pub fn nomor(teks: &str) -> String {
    tanpa(teks, &[' ', '.', '-'])
}

/// Blanks of every width, tabs and line breaks; the empty braille cell looks like one.
fn kosong(huruf: char) -> bool {
    huruf.is_whitespace() || huruf == '\u{2800}'
}

/// The hyphen, the dashes of Unicode (category Pd), the minus sign and what looks like one.
const fn garis(huruf: char) -> bool {
    matches!(
        huruf,
        '-' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{2E40}'
                | '\u{2E5D}'
                | '\u{058A}'
                | '\u{05BE}'
                | '\u{1400}'
                | '\u{1806}'
                | '\u{2E17}'
                | '\u{2E1A}'
                | '\u{301C}'
                | '\u{3030}'
                | '\u{30A0}'
                | '\u{FE31}'
                | '\u{FE32}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '\u{10EAD}'
                | '\u{02D7}'
    )
}

/// Format characters (category Cf), variation selectors and the other characters that are drawn as nothing.
const fn tak_terlihat(huruf: char) -> bool {
    matches!(
        huruf,
        '\u{00AD}' | '\u{034F}' | '\u{0600}'..='\u{0605}' | '\u{061C}' | '\u{06DD}' | '\u{070F}' | '\u{0890}' | '\u{0891}'
            | '\u{08E2}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{110BD}' | '\u{110CD}'
            | '\u{13430}'..='\u{1343F}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
    )
}
