//! What the shells on phones and on the desktop must not do, and no compiler sees: print what may be of a person, show a web
//! page, ask who the phone is, and carry words that nobody says.

use std::path::Path;

/// Hand-written sources of the shells, and how their files end.
const SOURCES: [(&str, &str); 7] = [
    ("android/kit/src/main", "kt"),
    ("android/ui/src/main", "kt"),
    ("android/desktop/src/main", "kt"),
    ("ios/App", "swift"),
    ("ios/Sources/JknKit", "swift"),
    ("ios/Sources/JknUI", "swift"),
    ("terminal/src", "rs"),
];

/// What prints or logs, in Kotlin or in Swift.
const PRINTS: [&str; 11] = [
    "print(",
    "println(",
    "printStackTrace",
    "System.err",
    "System.out",
    "Log.d(",
    "Log.e(",
    "NSLog(",
    "os_log(",
    "Logger(",
    ".log(",
];

/// Where that stands: the one log of each shell, which takes the core's lines, fixed words, codes and classes of errors; and
/// the pictures of invented people, which no app carries.
const LOGS: [&str; 4] = ["Ports.kt", "Log.kt", "SystemLog.swift", "Shots.kt"];

/// An error inside a text: its message may hold a path, a name or an address. Its class or code may stand there.
const ERRORS: [&str; 6] = [
    "$error",
    "${error",
    "${failure.message",
    "$failure",
    "\\(error)",
    "\\(error.loc",
];

/// What no shell may use: a view of the web, in which a page could hold a session or read what is on the screen; and the
/// numbers by which a phone, a card of a network or an advertisement knows somebody again.
const NEVER: [&str; 14] = [
    "WebView",
    "WebKit",
    "CustomTabs",
    "SafariServices",
    "JavascriptInterface",
    "ANDROID_ID",
    "AdvertisingId",
    "advertisingIdentifier",
    "identifierForVendor",
    "TelephonyManager",
    "getImei",
    "getSerial",
    "getMacAddress",
    "DeviceCheck",
];

/// Every line of the shells that prints outside their logs, puts an error into a text, or uses what no shell may use; and every
/// word of the shells' controls that none of them says.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    let mut all = String::new();
    for (folder, ending) in SOURCES {
        let files = crate::files(&root.join(folder), ending)?;
        if files.is_empty() {
            faults.push(format!("{folder}: no source at all"));
        }
        for path in files {
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if ending != "rs" {
                faults.extend(told(&name, &text));
            }
            all.push_str(&text);
        }
    }
    let words = root.join("core/src/screen/words.rs");
    let words = std::fs::read_to_string(&words).map_err(|e| format!("{}: {e}", words.display()))?;
    faults.extend(unsaid(&words, &all));
    Ok(faults)
}

/// The lines of a source that print, or put an error into a text.
fn told(name: &str, source: &str) -> Vec<String> {
    let is_code = |line: &&str| {
        !["//", "*", "/*"]
            .iter()
            .any(|start| line.trim_start().starts_with(start))
    };
    let prints = |line: &str| !LOGS.contains(&name) && PRINTS.iter().any(|print| line.contains(print));
    let tells = |line: &str| {
        ERRORS.iter().any(|error| {
            line.split(error)
                .skip(1)
                .any(|rest| !rest.starts_with("::class") && !rest.starts_with(".code"))
        })
    };
    let never = |line: &str| NEVER.iter().any(|never| line.contains(never));
    source
        .lines()
        .filter(is_code)
        .filter(|line| prints(line) || tells(line) || never(line))
        .map(|line| format!("{name}: {}", line.trim()))
        .collect()
}

/// The fields of the shells' words that no source names.
fn unsaid(words: &str, sources: &str) -> Vec<String> {
    let fields = words
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(": "));
    let is_said = |field: &str| {
        [format!(".{field}"), format!(".{}", camel(field))]
            .iter()
            .any(|use_of| {
                sources
                    .split(use_of.as_str())
                    .skip(1)
                    .any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
            })
    };
    fields
        .filter(|(field, _)| !is_said(field))
        .map(|(field, _)| format!("words.rs: no shell says `{field}`"))
        .collect()
}

/// `no_match` as `noMatch`.
fn camel(field: &str) -> String {
    let mut parts = field.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let mut letters = part.chars();
        let initial = letters.next().map(|c| c.to_ascii_uppercase());
        name + &initial.into_iter().chain(letters).collect::<String>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_in_a_text_and_a_line_printed_outside_the_log_are_faults() {
        for line in [
            "System.err.println(\"secrets: $error\")",
            "ConsoleLog.log(LogLevel.WARNING, \"pick: $error\")",
            "print(\"\\(error)\")",
            "System.err.println(outcome)",
            "log.log(level: .error, line: url.path)",
        ] {
            assert_eq!(told("Host.kt", line).len(), 1, "{line}");
        }
        assert_eq!(told("Log.kt", "System.err.println(\"$error\")").len(), 1);
    }

    #[test]
    fn a_view_of_the_web_and_a_number_of_the_phone_are_faults() {
        for line in [
            "import android.webkit.WebView",
            "val id = Secure.getString(resolver, Secure.ANDROID_ID)",
            "let id = UIDevice.current.identifierForVendor",
            "import SafariServices",
        ] {
            assert_eq!(told("Host.kt", line).len(), 1, "{line}");
        }
    }

    #[test]
    fn the_log_itself_a_class_a_code_and_a_comment_are_no_faults() {
        let line = "System.err.println(\"$level $line\")";
        assert_eq!(told("Log.kt", line), Vec::<String>::new());
        let source = "Outcome(\"failed: ${error::class.simpleName}\")\nname(error.code)\n// println(1)\n";
        assert_eq!(told("Host.kt", source), Vec::<String>::new());
    }

    #[test]
    fn a_word_that_no_shell_says_is_a_fault() {
        let words =
            "pub struct ShellWords {\n    pub back: String,\n    pub no_match: String,\n    pub deny: String,\n}";
        assert_eq!(
            unsaid(words, "words.backwards words.noMatch words.deny)"),
            ["words.rs: no shell says `back`"]
        );
    }

    #[test]
    fn the_shells_tell_nothing_of_a_person_and_say_all_their_words() {
        assert_eq!(check(&crate::root().unwrap()).unwrap(), Vec::<String>::new());
    }

    fn guide(name: &str) -> String {
        std::fs::read_to_string(crate::root().unwrap().join(name)).unwrap()
    }

    /// Fault T23.
    /// Followed, a guide that says otherwise leaves an app that can save nothing for ever.
    #[test]
    fn guides_and_code_agree_on_what_a_host_answers_for_a_lost_key() {
        assert!(guide("core/src/driver/host.rs").contains("gone for good must be answered with `None`"));
        assert!(guide("bindings/src/host.rs").contains("absent when there is none or it can never be read again"));
        assert!(guide("android/README.md").contains("a key that is lost for good is `null`"));
    }

    /// Field report F72.
    #[test]
    fn a_build_that_is_made_smaller_keeps_what_the_bindings_look_for_by_name() {
        let rules = guide("android/kit/keep.pro");
        let kept: Vec<&str> = rules.lines().filter(|line| line.starts_with("-keep ")).collect();
        let settings = guide("bindings/uniffi.toml");
        let package = settings.lines().find_map(|line| line.strip_prefix("package_name = "));
        for package in [package.unwrap().trim_matches('"'), "com.sun.jna"] {
            let rule = format!("-keep class {package}.** {{ *; }}");
            assert!(kept.contains(&rule.as_str()), "{rule}");
        }
        for kind in [
            "implements com.sun.jna.Library",
            "implements com.sun.jna.Callback",
            "extends com.sun.jna.Structure",
        ] {
            assert!(kept.iter().any(|rule| rule.contains(kind)), "{kind}");
        }
        assert!(guide("android/README.md").contains("kit/keep.pro"));
    }
}
