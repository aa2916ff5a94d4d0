//! The surface of `jkn-bindings` as a readable list, read from the metadata that UniFFI leaves in the built library.

mod surface;

use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

pub use surface::{Name, Surface, read};

/// The folder of `jkn-bindings`.
struct Bindings(Utf8PathBuf);

impl BindgenPathsLayer for Bindings {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        (crate_name == "jkn_bindings").then(|| self.0.clone())
    }
}

/// Where `uniffi.toml` lies: in the folder of `jkn-bindings`. Said here, so that the generator need not ask `cargo metadata`.
#[must_use]
pub fn paths(bindings: &Utf8Path) -> BindgenPaths {
    let mut paths = BindgenPaths::default();
    paths.add_layer(Bindings(bindings.to_owned()));
    paths
}
