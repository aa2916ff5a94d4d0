//! Every explanation a vector brings to light must be sayable in both languages with the arguments it carries.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde_json::Value;

/// The texts of one language.
pub struct Texts {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// Texts in Indonesian and English.
pub fn both() -> [Texts; 2] {
    ["id", "en"].map(|language| {
        let mut bundle = FluentBundle::new(vec![language.parse().expect("language tag")]);
        bundle.set_use_isolating(false);
        let folder = format!("../texts/{language}");
        for entry in std::fs::read_dir(&folder).expect("folder of texts") {
            let path = entry.expect("entry").path();
            if !path
                .file_name()
                .is_some_and(|n| n.to_string_lossy().starts_with("rules"))
            {
                continue;
            }
            let source = std::fs::read_to_string(&path).expect("texts");
            let resource =
                FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{}: {errors:?}", path.display()));
        }
        Texts { language, bundle }
    })
}

impl Texts {
    /// The sentence of a key, or what stops it from being said.
    pub fn say(&self, key: &str, args: &[(String, String)]) -> Result<String, String> {
        let lang = self.language;
        let message = self
            .bundle
            .get_message(key)
            .ok_or(format!("{key} is missing in {lang}"))?;
        let pattern = message.value().ok_or(format!("{key} has no text in {lang}"))?;
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(name.as_str(), value.as_str());
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&fluent), &mut errors)
            .into_owned();
        if errors.is_empty() {
            Ok(text)
        } else {
            Err(format!("{key} in {lang}: {errors:?}"))
        }
    }
}

/// Every explanation inside an answer as key and arguments.
pub fn explanations(answer: &Value, found: &mut Vec<(String, Vec<(String, String)>)>) {
    match answer {
        Value::Object(map) => {
            if let (Some(key), Some(args)) = (
                map.get("kunci").and_then(Value::as_str),
                map.get("nilai").and_then(Value::as_array),
            ) {
                let args = args
                    .iter()
                    .map(|pair| {
                        let name = pair[0].as_str().expect("name of an argument").to_owned();
                        let value = pair[1].as_object().and_then(|o| o.values().next());
                        let value = value.expect("value of an argument");
                        (name, value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                    })
                    .collect();
                found.push((key.to_owned(), args));
            } else if let Some(key) = map.get("kunci").and_then(Value::as_str) {
                found.push((key.to_owned(), Vec::new()));
            }
            map.values().for_each(|v| explanations(v, found));
        }
        Value::Array(list) => list.iter().for_each(|v| explanations(v, found)),
        _ => {}
    }
}
