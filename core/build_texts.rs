//! Turns the messages in `texts/<language>/*.ftl` into constants, so that no phone reads Fluent when it starts, and packs
//! them, since every phone loads both languages and most read one.
//!
//! What can be compiled is what our messages use: text, string literals, `{ $argument }`, and choices by an argument whose
//! keys are whole numbers or words, nested too. Whatever else Fluent knows (references, terms, functions, attributes,
//! fractions) is refused with its file and key, as is a file that is not valid Fluent, with its line. A file that is laid
//! into the folder is read; nothing lists the files. `src/text/code.rs` says how a message is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::{parser, unicode};
use miniz_oxide::deflate::compress_to_vec;

#[path = "src/text/code.rs"]
mod code;

/// The folders, and what their constants are called.
const LANGUAGES: [(&str, &str); 2] = [("id", "ID"), ("en", "EN")];

/// The level of compression that takes longest, which only a build does.
const BEST: u8 = 10;

/// The messages of one language by their keys.
pub type Messages = BTreeMap<String, Vec<Part>>;

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it is.
    Text(String),
    /// The argument of this name.
    Argument(String),
    /// One of several, by the argument of this name.
    Choice(String, Vec<Variant>),
}

/// What is said when the argument is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// A whole number or a word.
    pub key: String,
    /// Whether it is said when no key fits.
    pub otherwise: bool,
    /// What is said.
    pub parts: Vec<Part>,
}

/// Writes the constants of all languages below `folder`; the error names file and line, or file and key.
pub fn write(folder: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build_texts.rs");
    println!("cargo::rerun-if-changed=src/text/code.rs");
    let mut languages = Vec::new();
    for (language, constant) in LANGUAGES {
        let mut messages = Messages::new();
        for (name, source) in files(&folder.join(language))? {
            read(&name, &source, &mut messages)?;
        }
        languages.push((constant, messages));
    }
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let put = |name: String, bytes: &[u8]| {
        let path = Path::new(&out).join(name);
        fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))
    };
    let compiled = compile(&languages)?;
    for (constant, text) in &compiled.texts {
        put(format!("{constant}.deflate"), &compress_to_vec(text.as_bytes(), BEST))?;
    }
    put("texts.rs".to_owned(), compiled.rust.as_bytes())
}

/// Path and content of every file, in the order of their names.
fn files(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let say = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(say)? {
        let path = entry.map_err(say)?.path();
        if path.extension().is_none_or(|e| e != "ftl") {
            return Err(format!("{}: only .ftl files belong here", path.display()));
        }
        let source = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        found.insert(path.display().to_string(), source);
    }
    Ok(found)
}

/// Adds the messages of one file.
pub fn read(file: &str, source: &str, messages: &mut Messages) -> Result<(), String> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let lines = errors
            .iter()
            .map(|e| format!("{file}:{}: {e}", place(source, e.pos.start)));
        lines.collect::<Vec<_>>().join("\n")
    })?;
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => return Err(format!("{file}: -{}: terms are not compiled", term.id.name)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { content } => return Err(format!("{file}: not a message: {content}")),
        };
        let key = message.id.name;
        let fault = |reason: &str| format!("{file}: {key}: {reason}");
        if !message.attributes.is_empty() {
            return Err(fault("attributes are not compiled"));
        }
        let pattern = message.value.ok_or_else(|| fault("a message needs a text"))?;
        let parts = compiled(&pattern).map_err(|reason| fault(&reason))?;
        if messages.insert(key.to_owned(), parts).is_some() {
            return Err(fault("written twice"));
        }
    }
    Ok(())
}

/// Line and column, both from 1.
fn place(source: &str, at: usize) -> String {
    let before = source.get(..at).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("{line}:{column}")
}

fn compiled(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add_text(value, &mut parts)?,
            PatternElement::Placeable { expression } => add(expression, &mut parts)?,
        }
    }
    Ok(parts)
}

fn add(expression: &Expression<&str>, parts: &mut Vec<Part>) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            add_text(&unicode::unescape_unicode_to_string(value), parts)
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            parts.push(Part::Argument(id.name.to_owned()));
            Ok(())
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => add(expression, parts),
        Expression::Inline(other) => Err(format!("{} are not compiled", kind(other))),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err(format!("choices by {} are not compiled", kind(selector)));
            };
            let variants = variants.iter().map(|variant| {
                Ok(Variant {
                    key: variant_key(&variant.key)?,
                    otherwise: variant.default,
                    parts: compiled(&variant.value)?,
                })
            });
            let variants = variants.collect::<Result<_, String>>()?;
            parts.push(Part::Choice(id.name.to_owned(), variants));
            Ok(())
        }
    }
}

/// Neighbouring texts become one.
fn add_text(text: &str, parts: &mut Vec<Part>) -> Result<(), String> {
    if text.contains(code::is_mark) {
        return Err("a text holds a control character".to_owned());
    }
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
    Ok(())
}

fn variant_key(key: &VariantKey<&str>) -> Result<String, String> {
    match key {
        VariantKey::Identifier { name } => Ok((*name).to_owned()),
        VariantKey::NumberLiteral { value } => match value.parse::<i64>() {
            Ok(number) => Ok(number.to_string()),
            Err(_) => Err(format!("the key [{value}] is no whole number")),
        },
    }
}

const fn kind(expression: &InlineExpression<&str>) -> &'static str {
    match expression {
        InlineExpression::StringLiteral { .. } => "string literals",
        InlineExpression::NumberLiteral { .. } => "number literals",
        InlineExpression::FunctionReference { .. } => "functions",
        InlineExpression::MessageReference { .. } => "references to messages",
        InlineExpression::TermReference { .. } => "terms",
        InlineExpression::VariableReference { .. } => "arguments",
        InlineExpression::Placeable { .. } => "placeables",
    }
}

/// What is compiled into the library.
struct Compiled {
    /// Names, numbers and places, as Rust.
    rust: String,
    /// The messages of each language one after another, by the language's constant.
    texts: Vec<(String, String)>,
}

fn compile(languages: &[(&str, Messages)]) -> Result<Compiled, String> {
    let mut keys: BTreeMap<u64, &str> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for (_, messages) in languages {
        for (key, parts) in messages {
            collect(parts, &mut names);
            let other = keys.insert(code::number(key), key);
            if let Some(other) = other.filter(|other| other != key) {
                return Err(format!(
                    "{key} and {other} have the same number: call one of them otherwise"
                ));
            }
        }
    }
    let names: Vec<&str> = names.into_iter().collect();
    let numbers: Vec<&u64> = keys.keys().collect();
    let mut rust = format!(
        "static NAMES: [&str; {}] = {names:?};\nstatic NUMBERS: [u64; {}] = {numbers:?};\n",
        names.len(),
        numbers.len(),
    );
    let mut texts = Vec::new();
    for (constant, messages) in languages {
        let (mut text, mut starts) = (String::new(), vec![0]);
        for key in keys.values() {
            match messages.get(*key) {
                Some(parts) => encode(parts, &names, &mut text)?,
                None => text.push(code::ABSENT),
            }
            starts.push(text.len());
        }
        let said = writeln!(
            rust,
            "static {constant}: Patterns = Patterns {{ \
                text: LazyLock::new(|| unpacked(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{constant}.deflate\")))), \
                starts: &{starts:?} }};"
        );
        said.map_err(|e| e.to_string())?;
        texts.push(((*constant).to_owned(), text));
    }
    Ok(Compiled { rust, texts })
}

fn collect<'a>(parts: &'a [Part], names: &mut BTreeSet<&'a str>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                names.insert(name);
            }
            Part::Choice(name, variants) => {
                names.insert(name);
                variants.iter().for_each(|variant| collect(&variant.parts, names));
            }
        }
    }
}

fn encode(parts: &[Part], names: &[&str], text: &mut String) -> Result<(), String> {
    let place = |name: &str| {
        let place = names.iter().position(|known| *known == name)?;
        char::from_u32(u32::from(code::FIRST_NAME) + u32::try_from(place).ok()?)
    };
    for part in parts {
        match part {
            Part::Text(plain) => text.push_str(plain),
            Part::Argument(name) => text.extend([code::ARGUMENT, place(name).ok_or("too many names")?]),
            Part::Choice(name, variants) => {
                text.extend([code::CHOICE, place(name).ok_or("too many names")?]);
                for variant in variants {
                    text.push(if variant.otherwise {
                        code::OTHERWISE
                    } else {
                        code::VARIANT
                    });
                    text.push_str(&variant.key);
                    text.push(code::BODY);
                    encode(&variant.parts, names, text)?;
                }
                text.push(code::END);
            }
        }
    }
    Ok(())
}
