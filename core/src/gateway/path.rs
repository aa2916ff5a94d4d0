//! Paths of requests: fixed words of ours, and values that lead nowhere else, whatever is in them.

use std::fmt::Display;

use crate::data::route::escape;

/// Path and query below the gateway's base address. It grows only by fixed words and by escaped values, so that nothing
/// that a gateway or a person named becomes a step, a query or another address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path(String);

impl Path {
    /// A fixed path, such as `/v1/keluarga`.
    #[must_use]
    pub fn of(fixed: &'static str) -> Self {
        Self(fixed.to_owned())
    }

    /// One more part, which is a value.
    #[must_use]
    pub fn part(self, value: impl Display) -> Self {
        Self(format!("{}/{}", self.0, segment(&value.to_string())))
    }

    /// More fixed parts, such as `/jadwal`.
    #[must_use]
    pub fn then(self, fixed: &'static str) -> Self {
        Self(self.0 + fixed)
    }

    /// A value by its name in the query.
    #[must_use]
    pub fn query(self, name: &'static str, value: impl Display) -> Self {
        let mark = if self.0.contains('?') { '&' } else { '?' };
        Self(format!("{}{mark}{name}={}", self.0, escape(&value.to_string())))
    }
}

impl From<&'static str> for Path {
    fn from(fixed: &'static str) -> Self {
        Self::of(fixed)
    }
}

impl From<Path> for String {
    fn from(path: Path) -> Self {
        path.0
    }
}

/// Two dots are a step upwards even when they are escaped (WHATWG URL §4.5), so those are escaped once more; an empty part is
/// none for some servers. The gateway then knows no such thing, which is true.
fn segment(value: &str) -> String {
    match value {
        "" => "%25".to_owned(),
        "." | ".." => escape(&escape(value)),
        value => escape(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Perintah, Resource};
    use crate::gateway::{outcome, reading, sending};
    use chrono::NaiveDate;
    use reqwest::Url;

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

    /// The address that a driver calls, as it really resolves it: its parts, the names in its query, its fragment.
    fn resolved(path: &str) -> (usize, Vec<String>, Option<String>) {
        let url = Url::parse(&format!("https://gerbang.contoh.id/awal{path}")).unwrap();
        // What is resolved is what was written: no part of it was taken for a step.
        assert!(url.as_str().ends_with(path), "{path} became {url}");
        let parts = url
            .path_segments()
            .unwrap()
            .map(|part| assert!(!part.is_empty(), "{url}"))
            .count();
        let names = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        (parts, names, url.fragment().map(str::to_owned))
    }

    /// Every path that can hold a value, with this one in each place.
    fn paths(named: &str) -> Vec<String> {
        let faskes = named.to_owned();
        let tanggal = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let own = Path::of("/v1/a")
            .part(named)
            .then("/b")
            .part(named)
            .query("c", named)
            .query("d", named);
        let mut paths = vec![
            String::from(own),
            reading(&Resource::Jadwal { faskes, tanggal }).path,
            outcome(named).path,
        ];
        for perintah in Perintah::one_of_each() {
            // A text of it is anything that a person or a gateway wrote.
            let json = serde_json::to_string(&perintah).unwrap();
            for text in ["CTH-1", "sembuh", "001", "batuk", "0009900000017"] {
                let changed = json.replace(&format!("\"{text}\""), &serde_json::to_string(named).unwrap());
                let perintah: Perintah = serde_json::from_str(&changed).unwrap();
                paths.push(sending(&perintah).unwrap().request.path);
            }
        }
        paths
    }

    /// Fault T25.
    #[test]
    fn no_value_leads_a_path_elsewhere() {
        let usual: Vec<_> = paths("X1").iter().map(|path| resolved(path)).collect();
        for hostile in HOSTILE {
            let paths = paths(hostile);
            for path in &paths {
                assert!(!path.contains("..") && !path.contains('#') && path.is_ascii(), "{path}");
            }
            let resolved: Vec<_> = paths.iter().map(|path| resolved(path)).collect();
            assert_eq!(resolved, usual, "{hostile:?}");
        }
    }

    #[test]
    fn a_usual_value_stands_in_a_path_as_it_is() {
        let path = reading(&Resource::Jadwal {
            faskes: "9901U020".into(),
            tanggal: NaiveDate::from_ymd_opt(2026, 11, 25).unwrap(),
        })
        .path;
        assert_eq!(path, "/v1/fktp/9901U020/jadwal?tanggal=2026-11-25");
    }
}
