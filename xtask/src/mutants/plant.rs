//! Planting: all faults stand in one source, and a switch says which of them is on.

use std::collections::BTreeMap;
use std::path::Path;

use super::list::{CORE, Fault};

/// The variable that says which fault is on.
pub const SWITCH: &str = "JKN_MUTANT";

/// The module of the copy that reads it.
const MODULE: &str = "//! Which planted fault is on.

/// Whether it is this one.
pub fn on(number: usize) -> bool {
    static ON: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
    *ON.get_or_init(|| std::env::var(\"JKN_MUTANT\").ok().and_then(|n| n.parse().ok()).unwrap_or(0)) == number
}
";

/// A fault with its number and its place in the text of its file.
struct Planted<'a> {
    number: usize,
    fault: &'a Fault,
    from: usize,
    to: usize,
}

/// Every file that holds a fault, with all of its faults in it.
///
/// # Errors
/// Every fault that has no place.
pub fn planted(root: &Path, faults: &[Fault]) -> Result<BTreeMap<String, String>, Vec<String>> {
    let mut by_file: BTreeMap<&str, Vec<(usize, &Fault)>> = BTreeMap::new();
    for (number, fault) in (1..).zip(faults) {
        by_file.entry(&fault.file).or_default().push((number, fault));
    }
    let (mut texts, mut wrong) = (BTreeMap::new(), Vec::new());
    for (file, faults) in by_file {
        match std::fs::read_to_string(root.join(CORE).join(file)) {
            Ok(text) => match plant(&text, &faults).and_then(|planted| read(&text, planted, &faults)) {
                Ok(planted) => drop(texts.insert(file.to_owned(), planted)),
                Err(told) => wrong.extend(told),
            },
            Err(e) => wrong.push(format!("{file}: {e}")),
        }
    }
    if wrong.is_empty() { Ok(texts) } else { Err(wrong) }
}

fn plant(text: &str, faults: &[(usize, &Fault)]) -> Result<String, Vec<String>> {
    let (mut places, mut wrong) = (Vec::new(), Vec::new());
    for (number, fault) in faults {
        match fault.place(text) {
            Ok(from) => places.push(Planted {
                number: *number,
                fault,
                from,
                to: from.saturating_add(fault.find.len()),
            }),
            Err(told) => wrong.push(told),
        }
    }
    // What stands around another comes before it.
    places.sort_by_key(|place| (place.from, std::cmp::Reverse(place.to)));
    for pair in places.windows(2) {
        if let [a, b] = pair
            && b.from < a.to
            && b.to > a.to
        {
            wrong.push(format!("`{}` and `{}` overlap", a.fault.name, b.fault.name));
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let text = at_run_time(text, &places);
    let mut rest = places.as_slice();
    Ok(write(&text, 0, text.len(), &mut rest))
}

/// The text with blanks for the `const` of every function in which a fault stands: a switch is read when the program runs.
fn at_run_time(text: &str, places: &[Planted<'_>]) -> String {
    const CONST: &str = "const ";
    let mut text = text.to_owned();
    for place in places {
        let before = text.get(..place.from).unwrap_or_default();
        let around = before.rfind("fn ").unwrap_or_default();
        if before.get(..around).is_some_and(|before| before.ends_with(CONST)) {
            text.replace_range(around - CONST.len()..around, &" ".repeat(CONST.len()));
        }
    }
    text
}

/// Looks whether what is planted is still a program in its spelling: one row that is none would keep all of them from being built.
/// Whether its types fit, only the compiler can say.
fn read(text: &str, planted: String, faults: &[(usize, &Fault)]) -> Result<String, Vec<String>> {
    let Err(whole) = syn::parse_file(&planted) else {
        return Ok(planted);
    };
    let mut wrong = Vec::new();
    for (number, fault) in faults {
        let alone = plant(text, &[(*number, fault)])?;
        if let Err(e) = syn::parse_file(&alone) {
            wrong.push(format!(
                "`{}`: what is planted in {} is no expression or statement: {e}",
                fault.name, fault.file
            ));
        }
    }
    if wrong.is_empty() {
        let file = faults.first().map_or("", |(_, fault)| fault.file.as_str());
        wrong.push(format!("{file}: what is planted together does not read: {whole}"));
    }
    Err(wrong)
}

/// The text from one place to another with the faults that stand in it; they are taken from `places`.
fn write(text: &str, from: usize, to: usize, places: &mut &[Planted<'_>]) -> String {
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let (mut written, mut at) = (String::new(), from);
    while let Some((first, others)) = places.split_first() {
        if first.from >= to {
            break;
        }
        *places = others;
        written += piece(at, first.from);
        let right = write(text, first.from, first.to, places);
        written += &switch(first, &right);
        at = first.to;
    }
    written + piece(at, to)
}

fn switch(planted: &Planted<'_>, right: &str) -> String {
    let (number, wrong) = (planted.number, &planted.fault.replace);
    let either = format!("if crate::mutant::on({number}) {{ {wrong} }} else {{ {right} }}");
    if planted.fault.find.ends_with([';', '}']) {
        either
    } else {
        format!("({either})")
    }
}

/// The files of a copy that differ from the repository's: all faults planted, and the switch beside them.
///
/// # Errors
/// Every fault that has no place, or a file that cannot be read.
pub fn sown(root: &Path, faults: &[Fault]) -> Result<BTreeMap<String, String>, String> {
    let texts = planted(root, faults).map_err(|wrong| wrong.join("\n  "))?;
    let lib = root.join(CORE).join("lib.rs");
    let lib = std::fs::read_to_string(&lib).map_err(|e| format!("{}: {e}", lib.display()))?;
    let own = [
        ("lib.rs".to_owned(), format!("{lib}\npub mod mutant;\n")),
        ("mutant.rs".to_owned(), MODULE.to_owned()),
    ];
    let all = texts.into_iter().chain(own);
    Ok(all.map(|(name, text)| (format!("{CORE}/{name}"), text)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(find: &str, replace: &str) -> Fault {
        Fault {
            find: find.to_owned(),
            replace: replace.to_owned(),
            ..Fault::default()
        }
    }

    #[test]
    fn faults_stand_beside_and_in_each_other() {
        let text = "if a && b { c(); }";
        let (one, two, three) = (fault("a && b", "true"), fault("b", "!b"), fault("c();", "d();"));
        assert_eq!(
            plant(text, &[(1, &one), (2, &two), (3, &three)]).unwrap(),
            "if (if crate::mutant::on(1) { true } else { a && (if crate::mutant::on(2) { !b } else { b }) }) \
             { if crate::mutant::on(3) { d(); } else { c(); } }"
        );
    }

    #[test]
    fn a_function_in_which_a_fault_stands_is_not_evaluated_while_building() {
        let text = "const fn a() -> u8 { 1 }\nconst fn b() -> u8 { 2 }";
        assert_eq!(
            plant(text, &[(1, &fault("2", "3"))]).unwrap(),
            "const fn a() -> u8 { 1 }\n      fn b() -> u8 { (if crate::mutant::on(1) { 3 } else { 2 }) }"
        );
    }

    #[test]
    fn two_of_one_place_follow_each_other() {
        let (one, two) = (fault("a", "b"), fault("a", "c"));
        assert_eq!(
            plant("a", &[(1, &one), (2, &two)]).unwrap(),
            "(if crate::mutant::on(1) { b } else { (if crate::mutant::on(2) { c } else { a }) })"
        );
    }

    #[test]
    fn two_that_cut_into_each_other_are_refused() {
        let (one, two) = (fault("a && b", "a"), fault("b && c", "c"));
        assert!(plant("a && b && c", &[(1, &one), (2, &two)]).is_err());
    }

    #[test]
    fn what_is_no_expression_is_refused_with_its_row_and_its_file() {
        let text = "fn a(b: u8) -> u8 { match b { 0 => 1, _ if b > 2 => { 2 } other => c().d(other) } }";
        let refused = |find: &str, replace: &str| {
            let fault = Fault {
                name: "odd".to_owned(),
                file: "a.rs".to_owned(),
                ..fault(find, replace)
            };
            let faults = [(1, &fault)];
            plant(text, &faults).and_then(|planted| read(text, planted, &faults))
        };
        for (find, replace) in [
            ("0 => 1,", ""),
            ("_ if b > 2 => {", "_ if b > 3 => {"),
            (".d(other)", ".e()"),
            ("1", "2 2"),
        ] {
            let wrong = refused(find, replace).unwrap_err();
            let [told] = wrong.as_slice() else { panic!("{wrong:?}") };
            assert!(told.starts_with("`odd`") && told.contains("a.rs"), "{told}");
        }
        assert!(refused("b > 2", "b > 3").is_ok());
    }
}
