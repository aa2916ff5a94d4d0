//! What pages say of somebody who looked at the record: who, when, which data, what for; and where one look is found again.

use super::lembar::{self, Terbuka};
use super::{Context, Need, parts};
use crate::data::akses::{Akses, Data, Pihak, Untuk, word_of};
use crate::data::halaman::Halaman;
use crate::data::{Look, Resource};
use crate::rules::antrean::Zona;
use crate::screen::Icon;
use crate::text::Argument;

/// The pages of the list.
pub fn pages<'a>(context: &Context<'a>) -> impl Fn(Option<&str>) -> Look<'a, Halaman<Akses>> + 'a {
    let known = context.known;
    move |kursor| known.akses(kursor)
}

/// The resource of a page of the list.
#[must_use]
pub const fn resource(kursor: Option<String>) -> Resource {
    Resource::Akses { kursor }
}

/// Finds a look by its name, as far as the list must be opened for it.
#[must_use]
pub fn find<'a>(context: &Context<'a>, id: &str) -> (Terbuka<'a, Akses>, Option<&'a Akses>) {
    lembar::find(&pages(context), |akses: &Akses| akses.id == id)
}

/// What a page needs to find it again as it is kept on this phone, without asking anybody.
#[must_use]
pub fn kept(context: &Context<'_>, id: &str) -> Vec<Need> {
    let needs = find(context, id).0.needs(resource);
    needs.into_iter().map(|need| Need::kept(need.resource)).collect()
}

/// Who looked: the party's name, or else its kind.
#[must_use]
pub fn who(context: &Context<'_>, akses: &Akses) -> String {
    if akses.nama.is_empty() {
        kind(context, akses.pihak)
    } else {
        akses.nama.clone()
    }
}

/// The kind of a party.
#[must_use]
pub fn kind(context: &Context<'_>, pihak: Option<Pihak>) -> String {
    let word = word_of(&Pihak::ALL, pihak).replace('_', "-");
    context.say(&format!("privasi-who-{word}"))
}

/// When: `24 November 2026 pukul 10.05 WIB`
#[must_use]
pub fn when(context: &Context<'_>, akses: &Akses) -> String {
    parts::moment(context, akses.waktu_ms, Zona::Wib)
}

/// What was looked at: each kind of data once, and that there is more when there is a kind without a name here.
#[must_use]
pub fn data(context: &Context<'_>, akses: &Akses) -> String {
    let mut words: Vec<&str> = Vec::new();
    for one in &akses.data {
        let word = word_of(&Data::ALL, *one);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let said: Vec<String> = words
        .iter()
        .map(|word| context.say(&format!("privasi-data-{word}")))
        .collect();
    parts::or_unknown(context, said.join(", "))
}

/// What for.
#[must_use]
pub fn reason(context: &Context<'_>, akses: &Akses) -> String {
    let word = word_of(&Untuk::ALL, akses.untuk).replace('_', "-");
    context.say(&format!("privasi-for-{word}"))
}

/// Whose record it was, when the family is known and has such a member.
#[must_use]
pub fn whose(context: &Context<'_>, akses: &Akses) -> Option<String> {
    let keluarga = context.known.keluarga().value?;
    Some(keluarga.named(&akses.anggota)?.nama.clone())
}

/// When, which data and what for, in one line.
#[must_use]
pub fn line(context: &Context<'_>, akses: &Akses) -> String {
    let (saat, data, untuk) = (when(context, akses), data(context, akses), reason(context, akses));
    let words = [
        ("saat", Argument::Text(saat.as_str())),
        ("data", Argument::Text(&data)),
        ("untuk", Argument::Text(&untuk)),
    ];
    context.tell("privasi-line", &words)
}

/// The picture of a kind of party.
#[must_use]
pub const fn icon(pihak: Option<Pihak>) -> Icon {
    match pihak {
        Some(Pihak::Faskes) => Icon::Hospital,
        Some(Pihak::Kantor) => Icon::Office,
        Some(Pihak::CareCenter) => Icon::Phone,
        Some(Pihak::Hp) => Icon::Device,
        None => Icon::Help,
    }
}
