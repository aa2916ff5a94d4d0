//! How the phone's library is linked on each system.

use std::path::{Path, PathBuf};

use super::{host, rustc};
use crate::debian;

/// The oldest Android without being asked: 11, which reads relative relocations as every Linux does.
pub const API: u32 = 30;

/// The oldest Android whose loader knows relative relocations packed at all, by a name of its own.
const OLDEST_API: u32 = 28;

/// The linker's program, its arguments, and what C compilers need to know.
#[derive(Debug, Default)]
pub(super) struct Linking {
    /// Environment variables of the build.
    pub(super) variables: Vec<(String, PathBuf)>,
    /// Arguments of the program that links.
    pub(super) arguments: Vec<String>,
}

impl Linking {
    /// `None` for Apple's systems, where an app is linked by Xcode.
    ///
    /// # Errors
    /// What is missing, or a target that nobody described here.
    pub(super) fn of(root: &Path, target: &str, api: u32) -> Result<Option<Self>, String> {
        if target.contains("-apple-") {
            return Ok(None);
        }
        let mut linking = match target.split_once("-linux-android") {
            Some(_) => Self::android(target, api)?,
            None if target.ends_with("-linux-gnu") => Self::linux(root, target)?,
            None => return Err(format!("nothing says here how to link for {target}")),
        };
        // Equal functions become one: neither SQLite nor the core tells two functions that do the same apart by their
        // address.
        linking.argue(&["-Wl,--icf=all", &format!("-Wl,-z,max-page-size={}", super::PAGE)]);
        Ok(Some(linking))
    }

    /// This machine's kind of system, for another processor too; the linker is the one that comes with Rust.
    fn linux(root: &Path, target: &str) -> Result<Self, String> {
        let host = host()?;
        let compiler = if target == host {
            "cc".to_owned()
        } else {
            let processor = target.split('-').next().unwrap_or_default();
            let compiler = format!("{processor}-linux-gnu-gcc");
            if !is_on_path(&compiler) {
                let packages = match processor {
                    "aarch64" => ["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"],
                    "x86_64" => ["gcc-x86-64-linux-gnu", "libc6-dev-amd64-cross"],
                    _ => return Err(format!("there is no {compiler}")),
                };
                debian::install(root, &packages)?;
            }
            compiler
        };
        let linker = Path::new(&rustc(&["--print", "sysroot"])?).join(format!("lib/rustlib/{host}/bin/gcc-ld"));
        if !linker.exists() {
            return Err(format!("{} is missing: Rust by rustup brings it", linker.display()));
        }
        let mut linking = Self::default();
        linking.argue(&[
            &format!("-B{}", linker.display()),
            "-fuse-ld=lld",
            "-Wl,-z,pack-relative-relocs",
        ]);
        linking.set("JKN_LINKER", compiler.into());
        Ok(linking)
    }

    /// Android's own compilers and linker, from the NDK.
    fn android(target: &str, api: u32) -> Result<Self, String> {
        let relocations = match api {
            API.. => "relr",
            OLDEST_API.. => "android+relr,--use-android-relr-tags",
            _ => {
                return Err(format!(
                    "Android's loader cannot read the library before API {OLDEST_API}"
                ));
            }
        };
        let ndk = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"]
            .into_iter()
            .find_map(std::env::var_os);
        let ndk = ndk.ok_or("ANDROID_NDK_HOME does not name the folder of Android's NDK")?;
        let tools = Path::new(&ndk).join("toolchains/llvm/prebuilt");
        let folders = std::fs::read_dir(&tools).map_err(|e| format!("{}: {e}", tools.display()))?;
        let folder = folders.filter_map(Result::ok).next();
        let folder = folder
            .ok_or_else(|| format!("{} is empty", tools.display()))?
            .path()
            .join("bin");
        // The NDK calls 32-bit ARM by the first processor that has everything it uses.
        let clang = target.replace("armv7-", "armv7a-");
        let clang = folder.join(format!("{clang}{api}-clang"));
        if !clang.exists() {
            return Err(format!("{} is missing", clang.display()));
        }
        let mut linking = Self::default();
        linking.argue(&[&format!("-Wl,--pack-dyn-relocs={relocations}")]);
        let name = target.replace('-', "_");
        linking.set(&format!("CC_{name}"), clang.clone());
        linking.set(&format!("AR_{name}"), folder.join("llvm-ar"));
        linking.set("JKN_LINKER", clang);
        Ok(linking)
    }

    fn argue(&mut self, arguments: &[&str]) {
        self.arguments.extend(arguments.iter().map(|a| (*a).to_owned()));
    }

    fn set(&mut self, name: &str, value: PathBuf) {
        self.variables.push((name.to_owned(), value));
    }
}

fn is_on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apple_links_by_itself_and_an_unknown_system_is_refused() {
        let root = Path::new("/nowhere");
        assert!(Linking::of(root, "aarch64-apple-ios", API).unwrap().is_none());
        let refused = Linking::of(root, "x86_64-pc-windows-msvc", API).unwrap_err();
        assert!(refused.contains("windows"), "{refused}");
    }

    #[test]
    fn an_android_that_cannot_read_the_library_is_refused_before_anything_is_built() {
        let refused = Linking::of(Path::new("/nowhere"), "aarch64-linux-android", 27).unwrap_err();
        assert!(refused.contains("API 28"), "{refused}");
    }
}
