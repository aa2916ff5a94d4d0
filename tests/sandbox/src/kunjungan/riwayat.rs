//! Invented visits: twelve a family, and five thousand for one that shows what many are like. The same for the same file.

use chrono::{Datelike, Days, NaiveDate};
use jkn_core::gateway::kunjungan::{Flag, Kunjungan};

use crate::world::{Anggota, Faskes, Hari, Keluarga};

/// Visits of most families, dealt out to their members.
const USUAL: u64 = 12;
/// Visits of the largest family.
const MANY: u64 = 5_000;
/// The family with this many members has [`MANY`].
const LARGEST: usize = 9;

/// What a visit may have been for: diagnosis, complaint, therapy.
const CARE: [(&str, &str, &str); 6] = [
    (
        "J06.9 - Acute upper respiratory infection",
        "Batuk dan pilek",
        "Parasetamol, istirahat",
    ),
    ("I10 - Essential hypertension", "Pusing", "Amlodipin"),
    ("K30 - Functional dyspepsia", "Nyeri ulu hati", "Antasida"),
    ("F41.1 - Generalized anxiety disorder", "Sulit tidur", "Konseling"),
    ("Z00.0 - General medical examination", "", ""),
    ("M54.5 - Low back pain", "Nyeri pinggang", ""),
];

/// The visits of a member, who is the `place`-th of the family.
pub(super) fn of(
    keluarga: &Keluarga,
    anggota: &Anggota,
    place: usize,
    name: &str,
    faskes: &Faskes,
    hari: Hari,
) -> Vec<Kunjungan> {
    let members = u64::try_from(keluarga.since_day_0().count()).unwrap_or(1).max(1);
    let many = keluarga.since_day_0().count() == LARGEST;
    let place = u64::try_from(place).unwrap_or(0);
    // The visits of the family, every so many days, dealt out one by one.
    let (all, apart) = if many { (MANY, 1) } else { (USUAL, 45) };
    let registered = hari.before(keluarga.terdaftar_hari_lalu).max(anggota.lahir(hari));
    // Two digits of the card that the whole family shares: no two families have a visit of one name.
    let family = anggota.kartu.get(10..12).unwrap_or("00");
    (0..all)
        .filter(|n| n % members == place)
        .filter_map(|n| {
            // Several on one day where there are more visits than days.
            let days = if many { n / 3 } else { n * apart };
            let tanggal = hari.nol.checked_sub_days(Days::new(days.saturating_add(1)))?;
            (tanggal >= registered).then(|| visit(n, tanggal, name, faskes, family))
        })
        .collect()
}

fn visit(n: u64, tanggal: NaiveDate, name: &str, faskes: &Faskes, family: &str) -> Kunjungan {
    let stay = n % 11 == 10;
    let care = CARE.get(usize::try_from(n % 6).unwrap_or(0));
    let (diagnosa, keluhan, terapi) = care.copied().unwrap_or_default();
    let home = if stay { 3 } else { 0 };
    let pulang = tanggal.checked_add_days(Days::new(home)).unwrap_or(tanggal);
    Kunjungan {
        // Nineteen characters as a SEP has, of a facility that does not exist.
        no_sep: format!(
            "99CONTOH{:02}{:02}V{family}{n:04}",
            tanggal.month(),
            tanggal.year() % 100
        ),
        id_anggota: name.into(),
        tgl_sep: tanggal.to_string(),
        tgl_plg_sep: pulang.to_string().as_str().into(),
        jns_pelayanan: if stay { "1" } else { "2" }.into(),
        ppk_pelayanan: if stay {
            "RS Contoh Harapan"
        } else {
            faskes.nama.as_str()
        }
        .into(),
        poli: if stay { "" } else { "UMUM" }.into(),
        diagnosa: diagnosa.into(),
        no_rujukan: "".into(),
        keluhan: keluhan.into(),
        terapi: terapi.into(),
        dinilai: Flag(false),
    }
}
