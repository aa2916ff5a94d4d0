//! The question, and that there is none.

use super::Model;
use crate::data::Route;
use crate::page::sample::akun::{dua_akun, masuk_kedua};
use crate::page::sample::{Example, World};

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "akun/tambah-akun",
            draw: |language| masuk_kedua(language).draw(&Model::default(), &Route::TambahAkun).0,
        },
        Example {
            name: "akun/tambah-akun-penuh",
            draw: |language| {
                let mut world = dua_akun(language);
                let more: Vec<_> = world
                    .session
                    .akun
                    .iter()
                    .cloned()
                    .map(|mut akun| {
                        akun.dipakai = false;
                        akun
                    })
                    .collect();
                world.session.akun.extend(more);
                world.session.calon = Some(crate::page::sample::peserta::kartu(9));
                world.draw(&Model::default(), &Route::TambahAkun).0
            },
        },
        Example {
            name: "akun/tambah-akun-tidak-ada",
            draw: |language| World::signed_in(language).draw(&Model::default(), &Route::TambahAkun).0,
        },
    ]
}
