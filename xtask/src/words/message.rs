//! Messages as they are said: every choice taken once, every argument as one word.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands for an argument in what is said.
pub const ARGUMENT: char = '◊';

/// Stands before a text that is said of one thing only, where English has a form of its own.
pub const ONE: char = '¹';

/// Which language a message is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Indonesian,
    English,
}

/// A message and all ways in which it can be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Folder and name, as `id/kartu.ftl`.
    pub file: String,
    pub key: String,
    pub language: Language,
    /// The rules that it may break.
    pub exceptions: Vec<String>,
    /// What is said, once for each way through its choices, with [`ARGUMENT`] for arguments.
    pub said: Vec<String>,
    /// The arguments that are said, not those that only choose.
    pub arguments: BTreeSet<String>,
}

/// All messages of a folder in the order of its files.
pub fn read(folder: &Path, language: Language) -> Result<Vec<Message>, String> {
    let mut messages = Vec::new();
    for path in crate::files(folder, "ftl")? {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        messages.extend(parse(&format!("{}/{}", name(folder), name(&path)), &text, language)?);
    }
    Ok(messages)
}

/// All messages of one file.
pub fn parse(file: &str, text: &str, language: Language) -> Result<Vec<Message>, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| format!("{file}: {errors:?}"))?;
    let mut messages = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let comments = message.comment.map(|comment| comment.content).unwrap_or_default();
        let exceptions = comments.iter().filter_map(|line| {
            let (rule, reason) = line.strip_prefix("kata: ")?.split_once(": ")?;
            (!reason.trim().is_empty()).then(|| rule.to_owned())
        });
        let mut arguments = BTreeSet::new();
        let said = match &message.value {
            Some(pattern) => ways(pattern, &mut arguments),
            None => Vec::new(),
        };
        messages.push(Message {
            file: file.to_owned(),
            key: message.id.name.to_owned(),
            language,
            exceptions: exceptions.collect(),
            said: said
                .iter()
                .map(|way| way.split_whitespace().collect::<Vec<_>>().join(" "))
                .collect(),
            arguments,
        });
    }
    Ok(messages)
}

fn ways(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression, arguments),
        };
        all = all
            .iter()
            .flat_map(|before| next.iter().map(move |after| format!("{before}{after}")))
            .collect();
    }
    all
}

fn of_expression(expression: &Expression<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![unescape_unicode_to_string(value).into_owned()]
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            arguments.insert(id.name.to_owned());
            vec![ARGUMENT.to_string()]
        }
        Expression::Inline(_) => Vec::new(),
        Expression::Select { variants, .. } => variants
            .iter()
            .flat_map(|variant| {
                let one = matches!(variant.key, VariantKey::Identifier { name: "one" });
                let said = ways(&variant.value, arguments);
                said.into_iter()
                    .map(move |way| if one { format!("{ONE}{way}") } else { way })
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_said_and_every_argument_is_one_word() {
        let text = "a = { $jumlah ->\n    [0] Habis.\n   *[lain] Sisa { $jumlah } nomor.\n  } Datang { $hari }.\n";
        let messages = parse("id/a.ftl", text, Language::Indonesian).unwrap();
        assert_eq!(messages[0].said, ["Habis. Datang ◊.", "Sisa ◊ nomor. Datang ◊."]);
        assert_eq!(messages[0].arguments.len(), 2);
    }

    #[test]
    fn an_exception_without_a_reason_is_none() {
        let text = "# kata: panjang: kutipan undang-undang\na = A\n\n# kata: panjang:\nb = B\n";
        let messages = parse("id/a.ftl", text, Language::Indonesian).unwrap();
        assert_eq!(messages[0].exceptions, ["panjang"]);
        assert_eq!(messages[1].exceptions, Vec::<String>::new());
    }
}
