//! One account, two, and one of them about to be taken away.

use super::Model;
use crate::data::{Keadaan, Route};
use crate::page::sample::akun::{akun, akun_lain_menunggu, dua_akun};
use crate::page::sample::janji::janji;
use crate::page::sample::{Example, World, antrean};

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "akun/anak-tanpa-akun",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.session.akun = vec![akun(1, true)];
                world.draw(&Model::default(), &Route::AkunHp).0
            },
        },
        Example {
            name: "akun/dua-akun",
            draw: |language| dua_akun(language).draw(&Model::default(), &Route::AkunHp).0,
        },
        Example {
            name: "akun/akun-lain-menunggu",
            draw: |language| akun_lain_menunggu(language).draw(&Model::default(), &Route::AkunHp).0,
        },
        Example {
            name: "akun/hapus-akun",
            draw: |language| dua_akun(language).draw(&going(2), &Route::AkunHp).0,
        },
        Example {
            name: "akun/hapus-akun-dengan-permintaan",
            draw: |language| {
                let mut world = akun_lain_menunggu(language);
                if let Some(lain) = world.session.akun.last_mut() {
                    lain.janji.push(janji(antrean::ambil(), Some(Keadaan::BelumPasti)));
                }
                world.draw(&going(2), &Route::AkunHp).0
            },
        },
    ]
}

fn going(n: u8) -> Model {
    Model {
        hapus: Some(crate::page::sample::peserta::kartu(n).nomor()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::harness::Harness;
    use crate::page::{AccountAsk, Ask};

    #[test]
    fn an_account_is_taken_away_only_after_it_was_said_what_is_lost() {
        let mut page = Harness::of(Model::default());
        page.world = akun_lain_menunggu(crate::text::Language::Id);
        page.tap("hapus-akun-2");
        assert!(page.text().contains("1 permintaan belum terkirim"), "{}", page.text());
        let confirm = page.actions().into_iter().find(|action| action.id == "hapus").unwrap();
        assert!(confirm.confirm.is_some());
        let asks = page.tap("hapus");
        let kartu = crate::page::sample::peserta::kartu(2);
        assert_eq!(asks, [Ask::Account(AccountAsk::Remove(kartu))]);
    }
}
