//! Every path of a source file that leads to a module of the core, from the root on: imports however they are grouped, and
//! paths in code, in macros and in the texts of attributes (`#[serde(with = "crate::…")]`).

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Ident, ItemMod, ItemUse, LitStr, Macro, UseTree, VisRestricted};

/// The crate of the rule book, which the core calls `rules`.
const RULES_CRATE: &str = "jkn_rules";

/// A path as it was written, told from the root of the core.
pub struct Named {
    /// Line of its last word, from 1.
    pub line: usize,
    /// Its words from the root on; empty for the root itself.
    pub place: Vec<String>,
}

/// The paths of the file of `module`, in the order in which they are read.
///
/// # Errors
/// The text is not Rust.
pub fn read(module: &[String], text: &str) -> Result<Vec<Named>, String> {
    let file = syn::parse_file(text).map_err(|e| format!("line {}: {e}", e.span().start().line))?;
    let mut reader = Reader {
        module: module.to_vec(),
        found: Vec::new(),
    };
    reader.visit_file(&file);
    Ok(reader.found)
}

struct Reader {
    /// The module that is being read, inline ones included.
    module: Vec<String>,
    found: Vec<Named>,
}

impl Reader {
    /// Notes a path that begins at `crate`, `self`, `super` or the crate of the rule book; any other word is a name in scope,
    /// which an import noted, or somebody else's crate.
    fn note(&mut self, words: &[Ident]) {
        let Some(last) = words.last() else { return };
        let words: Vec<String> = words.iter().map(Ident::to_string).collect();
        let climbs = words.iter().take_while(|word| *word == "super" || *word == "self");
        let (start, rest) = match words.first().map(String::as_str) {
            Some("crate") => (&[][..], words.get(1..)),
            Some(RULES_CRATE) => (&["rules".to_owned()][..], words.get(1..)),
            Some("super" | "self") => {
                let up = climbs.clone().filter(|word| *word == "super").count();
                let kept = self.module.len().saturating_sub(up);
                (self.module.get(..kept).unwrap_or_default(), words.get(climbs.count()..))
            }
            _ => return,
        };
        // `{self}` in a group means the module before it.
        let rest = rest.unwrap_or_default().iter().filter(|word| *word != "self");
        self.found.push(Named {
            line: line(last.span()),
            place: start.iter().chain(rest).cloned().collect(),
        });
    }

    fn import(&mut self, before: &[Ident], tree: &UseTree) {
        let with = |word: &Ident| [before, std::slice::from_ref(word)].concat();
        match tree {
            UseTree::Path(path) => self.import(&with(&path.ident), &path.tree),
            UseTree::Name(name) => self.note(&with(&name.ident)),
            UseTree::Rename(name) => self.note(&with(&name.ident)),
            UseTree::Glob(_) => self.note(before),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(before, tree)),
        }
    }

    /// Paths among tokens that syn does not read: words with `::` between them.
    fn tokens(&mut self, tokens: TokenStream, texts: bool) {
        let (mut words, mut colons) = (Vec::new(), 0);
        for token in tokens {
            match token {
                TokenTree::Punct(mark) if mark.as_char() == ':' && !words.is_empty() => colons += 1,
                TokenTree::Ident(word) if colons == 2 => {
                    words.push(word);
                    colons = 0;
                }
                other => {
                    self.path_of_tokens(&words, colons);
                    (words, colons) = (Vec::new(), 0);
                    match other {
                        TokenTree::Ident(word) => words.push(word),
                        TokenTree::Group(group) => self.tokens(group.stream(), texts),
                        TokenTree::Literal(literal) if texts => self.text(&literal.to_string()),
                        TokenTree::Literal(_) | TokenTree::Punct(_) => {}
                    }
                }
            }
        }
        self.path_of_tokens(&words, colons);
    }

    /// One word alone is no path, unless `::{` or `::*` follows it.
    fn path_of_tokens(&mut self, words: &[Ident], colons: usize) {
        if words.len() > 1 || colons == 2 {
            self.note(words);
        }
    }

    fn text(&mut self, literal: &str) {
        if let Ok(path) = syn::parse_str::<LitStr>(literal).and_then(|text| text.parse::<syn::Path>()) {
            self.visit_path(&path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_use(&mut self, import: &'ast ItemUse) {
        self.import(&[], &import.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let words: Vec<Ident> = path.segments.iter().map(|segment| segment.ident.clone()).collect();
        self.note(&words);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, code: &'ast Macro) {
        self.visit_path(&code.path);
        self.tokens(code.tokens.clone(), false);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let (false, syn::Meta::List(list)) = (attribute.path().is_ident("doc"), &attribute.meta) {
            self.tokens(list.tokens.clone(), true);
        }
    }

    /// `pub(in crate::…)` says who may look in, not what is looked at.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}
}

fn line(span: Span) -> usize {
    span.start().line
}
