//! What the library for phones is made of, as a CycloneDX list for whoever has to answer for it: every crate with its exact
//! version, licence and checksum, the C source of SQLite too, and which needs which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

/// Where the list stands.
const LIST: &str = "docs/sbom.cdx.json";

/// The crate that becomes the library, and the phones that most people have.
const ROOT: &str = "jkn-bindings";
const PHONE: &str = "aarch64-linux-android";

/// Writes the list.
///
/// # Errors
/// Cargo does not say what it would build, or the list cannot be written.
pub fn write(root: &Path) -> Result<(), String> {
    std::fs::write(root.join(LIST), list(root)?).map_err(|e| format!("{LIST}: {e}"))
}

/// Holds the list in the repository to what cargo would build.
///
/// # Errors
/// They differ, or one of them cannot be read.
pub fn check(root: &Path) -> Result<(), String> {
    let kept = std::fs::read_to_string(root.join(LIST)).map_err(|e| format!("{LIST}: {e}"))?;
    if kept == list(root)? {
        return Ok(());
    }
    Err(format!(
        "{LIST} is not what the library is made of: cargo xtask sbom writes it"
    ))
}

/// The list as it should be.
fn list(root: &Path) -> Result<String, String> {
    let metadata = [
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        PHONE,
    ];
    let metadata: Value = serde_json::from_str(&cargo(root, &metadata)?).map_err(|e| format!("cargo metadata: {e}"))?;
    // The tree alone knows which features a phone's library has: what only tests want is in no phone.
    let tree = [
        "tree",
        "--locked",
        "--package",
        ROOT,
        "--target",
        PHONE,
        "--edges",
        "normal,no-proc-macro",
    ];
    let tree = cargo(root, &[&tree[..], &["--prefix", "none", "--format", "{p}"]].concat())?;
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).map_err(|e| format!("Cargo.lock: {e}"))?;
    let list = describe(&metadata, &inside(&tree), &checksums(&lock))?;
    serde_json::to_string_pretty(&list)
        .map(|text| text + "\n")
        .map_err(|e| e.to_string())
}

/// What cargo says.
fn cargo(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let said = Command::new("cargo").args(arguments).current_dir(root).output();
    let said = said.map_err(|e| format!("cargo did not start: {e}"))?;
    if !said.status.success() {
        return Err(format!(
            "cargo {arguments:?}: {}",
            String::from_utf8_lossy(&said.stderr)
        ));
    }
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// `name@version` of everything in a tree whose lines begin with `name v1.0.0`.
fn inside(tree: &str) -> BTreeSet<String> {
    let of = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name}@{}", rest.split(' ').next()?))
    };
    tree.lines().filter_map(of).collect()
}

/// SHA-256 of every crate that came from elsewhere, by name and version.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let packages = lock.split("[[package]]").skip(1);
    let of = |package: &str| {
        let value = |name: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(name))?;
            Some(line.strip_prefix(" = ")?.trim_matches('"').to_owned())
        };
        Some((format!("{}@{}", value("name")?, value("version")?), value("checksum")?))
    };
    packages.filter_map(of).collect()
}

/// The list, from cargo's account of all packages and of those that are inside.
fn describe(
    metadata: &Value,
    inside: &BTreeSet<String>,
    checksums: &BTreeMap<String, String>,
) -> Result<Value, String> {
    let packages = all(metadata, "packages");
    let named: BTreeMap<&str, String> = packages.iter().map(|p| (text(p, "id"), name(p))).collect();
    let (mut components, mut needs) = (BTreeMap::new(), BTreeMap::new());
    for package in packages.iter().filter(|package| inside.contains(&name(package))) {
        let own = name(package);
        let purl = format!("pkg:cargo/{own}");
        components.insert(
            own.clone(),
            component(&own, text(package, "license"), &purl, checksums.get(&own)),
        );
        if text(package, "name") == "libsqlite3-sys" {
            let sqlite = format!("sqlite@{}", sqlite(Path::new(text(package, "manifest_path")))?);
            let purl = format!("pkg:generic/{sqlite}");
            components.insert(sqlite.clone(), component(&sqlite, "blessing", &purl, None));
            needs.insert(own, BTreeSet::from([sqlite]));
        }
    }
    for node in all(metadata.get("resolve").unwrap_or(&Value::Null), "nodes") {
        let Some(own) = named.get(text(node, "id")).filter(|own| inside.contains(*own)) else {
            continue;
        };
        let deps = all(node, "deps").iter().filter_map(|dep| named.get(text(dep, "pkg")));
        let within = deps.filter(|need| inside.contains(*need)).cloned();
        needs.entry(own.clone()).or_default().extend(within);
    }
    if let Some(missing) = inside.iter().find(|name| !components.contains_key(*name)) {
        return Err(format!("cargo tells nothing of {missing}"));
    }
    let first = inside.iter().find(|name| name.starts_with(&format!("{ROOT}@")));
    let whole = json!({ "ref": "JKN Saku", "dependsOn": [first] });
    let parts = needs
        .iter()
        .map(|(own, needs)| json!({ "ref": own, "dependsOn": needs }));
    let dependencies: Vec<Value> = std::iter::once(whole).chain(parts).collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "library", "name": "JKN Saku", "bom-ref": "JKN Saku" } },
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": dependencies,
    }))
}

fn component(own: &str, licence: &str, purl: &str, checksum: Option<&String>) -> Value {
    let (name, version) = own.split_once('@').unwrap_or((own, ""));
    let hashes: Vec<Value> = checksum
        .map(|checksum| json!({ "alg": "SHA-256", "content": checksum }))
        .into_iter()
        .collect();
    json!({
        "type": "library",
        "bom-ref": own,
        "name": name,
        "version": version,
        "licenses": [{ "expression": licence.replace('/', " OR ") }],
        "purl": purl,
        "hashes": hashes,
    })
}

/// `name@version`.
fn name(package: &Value) -> String {
    format!("{}@{}", text(package, "name"), text(package, "version"))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn all<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The version of the C source that the crate brings along.
fn sqlite(manifest: &Path) -> Result<String, String> {
    let header = manifest.with_file_name("sqlite3").join("sqlite3.h");
    let text = std::fs::read_to_string(&header).map_err(|e| format!("{}: {e}", header.display()))?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("#define SQLITE_VERSION "));
    let version = line.map(|line| line.trim().trim_matches('"').to_owned());
    version.ok_or_else(|| format!("{} names no version", header.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_library_is_made_of_is_listed() {
        let root = crate::root().unwrap();
        check(&root).unwrap();
        let list: Value = serde_json::from_str(&std::fs::read_to_string(root.join(LIST)).unwrap()).unwrap();
        let names: Vec<&str> = list["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|c| c["name"].as_str().unwrap())
            .collect();
        for name in ["jkn-core", "jkn-rules", "ring", "rustls", "rusqlite", "sqlite", "tokio"] {
            assert!(names.contains(&name), "{name}");
        }
        for name in ["jkn-sandbox", "proptest", "serde_derive", "fluent-syntax"] {
            assert!(!names.contains(&name), "{name} is in no phone");
        }
    }

    #[test]
    fn a_checksum_is_found_by_name_and_version() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"b\"\nversion = \"2.1.0\"\nsource = \"x\"\nchecksum = \"ab12\"\n";
        assert_eq!(
            checksums(lock),
            BTreeMap::from([("b@2.1.0".to_owned(), "ab12".to_owned())])
        );
    }
}
