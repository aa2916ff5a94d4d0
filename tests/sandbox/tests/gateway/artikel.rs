//! Articles that are newer than a version; for everybody.

use jkn_core::data::artikel::{self, VERSI};
use jkn_core::gateway::artikel::{Artikel, Daftar};

use super::*;

fn rows(gateway: &Gateway, sejak: u32) -> Vec<Artikel> {
    let path = format!("/v1/artikel?sejak={sejak}");
    let list: Daftar = gateway.raw(&path, None).read().unwrap();
    list.artikel.as_slice().to_vec()
}

#[test]
fn a_phone_gets_only_what_is_newer_than_its_own() {
    let gateway = Gateway::new();
    let told = |sejak| -> Vec<(String, u32)> {
        let rows = rows(&gateway, sejak);
        rows.into_iter().map(|row| (row.slug, row.versi)).collect()
    };
    let row = |slug: &str, versi| (slug.to_owned(), versi);
    let newest = [row("wajib", 20_261_115), row("hari-libur", 20_261_115)];
    assert_eq!(told(20_261_112), newest);
    let all = [&[row("wajib", 20_261_110), row("nik", 20_261_112)], newest.as_slice()].concat();
    assert_eq!(told(VERSI), all);
    assert_eq!(told(20_261_115), []);
    for wrong in ["/v1/artikel", "/v1/artikel?sejak=", "/v1/artikel?sejak=kemarin"] {
        let refused = gateway.ask(&get(wrong, None));
        assert_eq!(
            (refused.status, alasan(&envelope(&refused))),
            (422, (422, "sejak_tidak_sah")),
            "{wrong}"
        );
    }
}

#[test]
fn one_digest_is_wrong_and_of_two_versions_the_newest_is_read() {
    let gateway = Gateway::new();
    let wrong: Vec<String> = rows(&gateway, 0)
        .into_iter()
        .filter(|row| row.digest() != row.sha256)
        .map(|row| row.slug)
        .collect();
    assert_eq!(wrong, ["nik"]);
    let reading = reading(&Resource::Artikel { sejak: VERSI });
    for token in [None, Some("salah")] {
        let (told, left) = (reading.read)(&gateway.raw(&reading.path, token)).unwrap();
        let Told::Artikel(articles) = told else {
            panic!("no articles")
        };
        let said = articles
            .iter()
            .map(|article: &artikel::Artikel| (article.slug.as_str(), article.id.isi.len()));
        assert_eq!(
            (said.collect::<Vec<_>>(), left),
            (vec![("hari-libur", 1), ("wajib", 2)], 1)
        );
        assert_eq!(articles[1].id.isi[1], "Ini versi 15 November 2026.");
    }
}
