//! A page that shows the journey: plain HTML without scripts, readable by ear, in light and dark.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use jkn_core::screen::{Screen, plain};
use serde::{Deserialize, Serialize};

use crate::Trouble;

/// File with the steps, in the tour's folder.
pub const STEPS: &str = "journey.json";

/// Endings of the pictures that a shell may have put into `pictures/`, and what they show.
const PICTURES: [(&str, &str); 2] = [("-light-1x.png", "light"), ("-dark-1x.png", "dark")];

/// One step of the journey, as it is kept beside its screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Name of its files without their ending.
    pub file: String,
    /// Heading.
    pub title: String,
    /// What the person did and what to look at.
    pub words: String,
}

const STYLE: &str = "
:root { color-scheme: light dark; --ground: #eef3f1; --sheet: #fff; --ink: #17201e; --soft: #52625e; --line: #c9d6d2; --link: #00695c }
@media (prefers-color-scheme: dark) { :root { --ground: #101514; --sheet: #1a2220; --ink: #e4ece9; --soft: #a3b3ae; --line: #33403c; --link: #6fd3c3 } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem }
a { color: var(--link) }
h1 { line-height: 1.2 }
nav ol { columns: 20rem; padding-left: 1.5rem }
section { border-top: 1px solid var(--line); padding: 1rem 0 2rem }
section > p { max-width: 44rem }
.screens { display: flex; gap: 1.25rem; align-items: flex-start; overflow-x: auto }
figure { margin: 0; flex: none }
figcaption { color: var(--soft); font-size: .875rem }
img { width: 20rem; height: auto; border-radius: 1rem; border: 1px solid var(--line); display: block }
pre { flex: 1; min-width: 20rem; margin: 0; padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem }
";

/// Writes `index.html` from what the tour and a shell left in `out`.
///
/// # Errors
/// [`Trouble`] when something cannot be read or written.
pub fn write(out: &Path) -> Result<(), Trouble> {
    let entries: Vec<Entry> = serde_json::from_slice(&fs::read(out.join(STEPS))?)?;
    let mut steps = Vec::new();
    for entry in entries {
        let file = out.join("screens").join(&entry.file).with_extension("json");
        let screen: Screen = serde_json::from_slice(&fs::read(file)?)?;
        let picture = |ending: &str| out.join("pictures").join(format!("{}{ending}", entry.file)).exists();
        let pictures = PICTURES.into_iter().filter(|(ending, _)| picture(ending)).collect();
        steps.push((entry, screen, pictures));
    }
    fs::write(out.join("index.html"), page(&steps))?;
    Ok(())
}

type Shown = (Entry, Screen, Vec<(&'static str, &'static str)>);

fn page(steps: &[Shown]) -> String {
    let mut html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>JKN Saku: a participant's journey</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>JKN Saku: a participant's journey</h1>\n\
         <p>Sari Contoh books a queue number, and the network dies at the worst moment. Every screen is what the app \
         showed. All people and facilities are invented (<span lang=\"id\">data contoh</span>); JKN Saku is not an app of \
         BPJS Kesehatan.</p>\n<nav aria-label=\"Steps\">\n<ol>\n"
    );
    // Writing to a String cannot fail, here and below.
    for (entry, _, _) in steps {
        let _ = writeln!(
            html,
            "<li><a href=\"#{}\">{}</a></li>",
            escape(&entry.file),
            escape(&entry.title)
        );
    }
    html.push_str("</ol>\n</nav>\n");
    for (number, step) in (1..).zip(steps) {
        section(&mut html, number, step);
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn section(html: &mut String, number: usize, (entry, screen, pictures): &Shown) {
    let (file, title) = (escape(&entry.file), escape(&entry.title));
    let _ = writeln!(
        html,
        "<section aria-labelledby=\"{file}\">\n<h2 id=\"{file}\">{number}. {title}</h2>\n<p>{}</p>\n<div class=\"screens\">",
        escape(&entry.words)
    );
    for (ending, look) in pictures {
        let _ = writeln!(
            html,
            "<figure><img loading=\"lazy\" src=\"pictures/{file}{ending}\" alt=\"The screen “{}”, {look}. Its content stands beside \
             it as text.\"><figcaption>{look}</figcaption></figure>",
            escape(&screen.title)
        );
    }
    let _ = writeln!(
        html,
        "<pre lang=\"{}\" tabindex=\"0\" role=\"region\" aria-label=\"{title}, the screen as text\">{}</pre>\n</div>\n</section>",
        escape(&screen.language),
        escape(&plain::render(screen))
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
