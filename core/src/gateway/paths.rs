//! Nothing that a gateway or a person named leads a request elsewhere: every path, with hostile values in every place.

use reqwest::Url;
use serde_json::Value;

use super::{Request, asking, outcome, reading, sending};
use crate::data::{Panggilan, Perintah, Resource, panggilan};
use crate::page::sample::date;

const HOSTILE: [&str; 11] = [
    "../../masuk?x#y",
    "..",
    ".",
    "",
    "/",
    "%2e%2e",
    "..\\..\\masuk",
    "a/b",
    "x&tanggal=2000-01-01",
    "#",
    "é\u{0}\r\n x;y:@",
];

/// One resource of each kind, which names this where it names anything; a kind that is missing does not compile.
fn resources(named: &str) -> Vec<Resource> {
    let next = |resource: &Resource| match resource {
        Resource::Keluarga => Some(Resource::Iuran),
        Resource::Iuran => Some(Resource::Antrean),
        Resource::Antrean => Some(Resource::Jadwal {
            faskes: named.to_owned(),
            tanggal: date(2026, 11, 25),
        }),
        Resource::Jadwal { .. } => None,
    };
    std::iter::successors(Some(Resource::Keluarga), next).collect()
}

/// One question of each kind.
fn questions(named: &str) -> Vec<Panggilan> {
    let next = |panggilan: &Panggilan| match panggilan {
        Panggilan::Captcha => Some(Panggilan::Masuk(panggilan::Masuk {
            identitas: named.to_owned(),
            kata_sandi: named.to_owned(),
            captcha: named.to_owned(),
            jawaban: named.to_owned(),
        })),
        Panggilan::Masuk(_) => None,
    };
    std::iter::successors(Some(Panggilan::Captcha), next).collect()
}

/// Each kind of perintah with this in the place of every text in turn that it can be.
fn commands(named: &str) -> Vec<Perintah> {
    fn places(value: &Value, at: &str, all: &mut Vec<String>) {
        match value {
            Value::String(_) => all.push(at.to_owned()),
            Value::Object(fields) => fields
                .iter()
                .for_each(|(name, value)| places(value, &format!("{at}/{name}"), all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for perintah in Perintah::one_of_each() {
        let json = serde_json::to_value(&perintah).unwrap();
        let mut at = Vec::new();
        places(&json, "", &mut at);
        all.push(perintah);
        for place in at {
            let mut changed = json.clone();
            *changed.pointer_mut(&place).unwrap() = Value::from(named);
            all.extend(serde_json::from_value::<Perintah>(changed).ok());
        }
    }
    all
}

/// Every path of the tables, with this value in each place.
fn paths(named: &str) -> Vec<String> {
    let asked = resources(named)
        .iter()
        .map(|resource| reading(resource).path)
        .collect::<Vec<_>>();
    let sent = commands(named)
        .into_iter()
        .map(|perintah| sending(&perintah).unwrap().request);
    let once = questions(named)
        .into_iter()
        .map(|panggilan| asking(&panggilan).unwrap().request);
    let requests: Vec<Request> = sent.chain(once).chain([outcome(named)]).collect();
    asked
        .into_iter()
        .chain(requests.into_iter().map(|request| request.path))
        .collect()
}

/// The address that a driver calls, as it really resolves it.
fn resolved(path: &str) -> Url {
    Url::parse(&format!("https://gerbang.contoh.id/awal{path}")).unwrap()
}

/// Fault T25.
#[test]
fn no_value_leads_a_path_elsewhere() {
    let shape = |url: &Url| {
        let parts = url.path_segments().unwrap().count();
        let names: Vec<String> = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        (parts, names, url.fragment().map(str::to_owned))
    };
    let mut known: Vec<_> = paths("X1").iter().map(|path| shape(&resolved(path))).collect();
    known.sort();
    known.dedup();
    let mut named = 0;
    for hostile in HOSTILE {
        for path in paths(hostile) {
            let url = resolved(&path);
            assert!(url.path().starts_with("/awal/v1/"), "{path}");
            assert!(
                known.contains(&shape(&url)),
                "{hostile:?} makes {path} another address: {url}"
            );
            assert!(!path.contains("..") && !path.contains('#') && path.is_ascii(), "{path}");
            // What is resolved is what was written: no part of it was taken for a step.
            assert!(url.as_str().ends_with(&path), "{path} became {url}");
            named += usize::from(path.contains('%'));
        }
    }
    assert!(named > 10, "no value came into a path");
}
