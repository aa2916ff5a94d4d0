//! The surface of `jkn-bindings` as a readable list, read from the metadata that UniFFI leaves in the built library.

mod surface;

use camino::{Utf8Path, Utf8PathBuf};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

pub use surface::{Name, Surface, read};

struct Bindings;

impl BindgenPathsLayer for Bindings {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
        (crate_name == "jkn_bindings").then(|| root.to_owned())
    }
}

/// Where `uniffi.toml` lies. Said here, so that the generator need not ask `cargo metadata`.
#[must_use]
pub fn paths() -> BindgenPaths {
    let mut paths = BindgenPaths::default();
    paths.add_layer(Bindings);
    paths
}
