//! What each endpoint is asked for, and what of a person goes along: the promise that nothing is sent without a purpose.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// Endpoints that say of no purpose, and purposes of no endpoint.
pub(crate) fn missing(purposes: &BTreeMap<String, String>, offered: &BTreeSet<String>) -> Vec<String> {
    let said = |endpoint: &String| purposes.get(endpoint).is_some_and(|purpose| purpose.starts_with("to "));
    let silent = offered.iter().filter(|endpoint| !said(endpoint));
    let stray = purposes.keys().filter(|endpoint| !offered.contains(*endpoint));
    silent
        .map(|endpoint| format!("what {endpoint} is asked for is not said"))
        .chain(stray.map(|endpoint| format!("{endpoint} has a purpose and no endpoint")))
        .collect()
}

/// Puts the names of everything in a body that the app sends to those seen before; a list tells the names of its rows.
pub(crate) fn carried(body: &Value, into: &mut BTreeSet<String>) {
    match body {
        Value::Array(rows) => rows.iter().for_each(|row| carried(row, into)),
        Value::Object(fields) => {
            for (name, value) in fields {
                into.insert(name.clone());
                carried(value, into);
            }
        }
        _ => {}
    }
}

/// The line under the head of an endpoint.
pub(crate) fn line(purpose: &str, access: &str, carried: &BTreeSet<String>) -> String {
    let names: Vec<String> = carried.iter().map(|name| format!("`{name}`")).collect();
    let along = if names.is_empty() {
        "nothing but what stands in the path".to_owned()
    } else {
        names.join(", ")
    };
    format!("Asked {purpose}; {access}. Goes along: {along}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_endpoint_without_a_purpose_and_a_purpose_without_an_endpoint_are_named() {
        let purposes = [("GET /v1/a", "to see"), ("GET /v1/b", "")].map(|(k, v)| (k.to_owned(), v.to_owned()));
        let offered = ["GET /v1/b", "GET /v1/c"].map(str::to_owned);
        assert_eq!(
            missing(&purposes.into(), &offered.into()),
            [
                "what GET /v1/b is asked for is not said",
                "what GET /v1/c is asked for is not said",
                "GET /v1/a has a purpose and no endpoint",
            ]
        );
    }

    #[test]
    fn what_goes_along_is_every_name_in_a_body_also_of_rows() {
        let mut names = BTreeSet::new();
        carried(
            &json!({"kk": "1", "anggota": [{"nik": "2"}, {"nama": null}]}),
            &mut names,
        );
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["anggota", "kk", "nama", "nik"]);
    }
}
