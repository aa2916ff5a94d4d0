//! Packs of the directory of facilities: a whole one, or changes of one.

use std::sync::Arc;

use jkn_core::data::faskes::{Direktori, Saring, bungkus};
use jkn_core::rules::lokasi::Titik;

use crate::bytes::Bytes;

/// Versions of a pack that may be made of bytes: of a whole directory, of its changes, of other changes.
const VERSIONS: [(u32, u32); 3] = [(2, 0), (3, 2), (2, 1)];

/// The columns of a pack; the first byte chooses its versions. As they come they are no pack, since they have no digest; with one
/// they are read or damaged, and what was read is found, laid over another one, and written as it was.
pub fn faskes(bytes: &[u8]) {
    assert!(Direktori::baca(bytes).is_err(), "bytes without a digest are a pack");
    let mut bytes = Bytes::new(bytes);
    let (versi, sejak) = bytes.pick(&VERSIONS).copied().unwrap_or_default();
    let Ok(direktori) = Direktori::baca(&bungkus(versi, sejak, bytes.rest())) else {
        return;
    };
    let again = Direktori::baca(&direktori.tulis()).unwrap();
    assert!(again.semua().eq(direktori.semua()) && again.tulis() == direktori.tulis());
    let dari = Some(Titik {
        lintang: 90_000_000,
        bujur: -180_000_000,
    });
    for (teks, buka_ms) in [("", None), ("pkm melatti", Some(0))] {
        let saring = Saring {
            teks,
            buka_ms,
            dari,
            jenis_lain: true,
            ..Saring::default()
        };
        let hasil = direktori.cari(saring);
        assert!(hasil.temuan.len() <= 50 && hasil.temuan.len() <= hasil.semua);
        assert_eq!(hasil.daerah.iter().map(|(_, n)| n).sum::<usize>(), hasil.semua);
        assert!(hasil.temuan.iter().all(|temuan| direktori.faskes(temuan.ke).is_some()));
        assert!(direktori.cari_wilayah(teks).len() <= 50);
    }
    for faskes in direktori.semua() {
        let _ = (
            faskes.jadwal(),
            direktori.tempat(faskes.wilayah),
            direktori.zona(faskes.wilayah),
        );
        assert!(direktori.dengan_kode(faskes.kode).is_some());
    }
    let changes = Arc::new(direktori);
    for (versi, fits) in [(2, changes.sejak() == 2), (1, changes.sejak() <= 1)] {
        let base = Direktori::baca(&bungkus(versi, 0, &[0; 4])).unwrap();
        let changed = base.ubah(&changes);
        assert!(
            fits || changed.is_none(),
            "changes fit a version that they were not made for"
        );
        if let Some(changed) = changed {
            assert!(changed.banyak() <= changes.banyak() && changed.versi() == changes.versi());
        }
    }
}
