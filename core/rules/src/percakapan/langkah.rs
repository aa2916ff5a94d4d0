//! The one state machine behind the three channels.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    BATAS_DIAM_MS, Balasan, BarisPilihan, MENU_UTAMA, NomorTerketik, Percakapan, PeristiwaPercakapan, Permintaan,
    Pilihan, SALAH_TERBANYAK, Saluran, Simpul, alamat_saluran, kanal, pilihan,
};
use crate::karena::karena;
use crate::lapisan::Lapisan;
use crate::penjelasan::{Kanal, Nilai};
use crate::teks;

/// The talk after an event, and what the channel answers, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LangkahPercakapan {
    /// The talk now.
    pub percakapan: Percakapan,
    /// Answers in order.
    pub balasan: Vec<Balasan>,
}

/// Moves a talk on by one event at `saat_ms` (milliseconds since 1970-01-01 UTC).
///
/// Ten minutes of silence end it, but not while somebody fills in a form or waits for data or a person; three wrong
/// entries in a row lead back to the first menu, except where the channel passes a wrong choice on to a person (VIKA).
/// Whether a number exists is never told apart from whether the birth date fits it (§13.1, D).
pub fn langkah_percakapan(
    mut percakapan: Percakapan,
    peristiwa: &PeristiwaPercakapan,
    saat_ms: i64,
) -> LangkahPercakapan {
    let mut balasan = Vec::new();
    let p = &mut percakapan;
    if diam_terlalu_lama(p, saat_ms) {
        balasan.push(pesan("rules-percakapan-diam"));
        balasan.push(Balasan::Tutup);
        p.simpul = Simpul::Selesai;
        p.salah = 0;
    }
    match peristiwa {
        PeristiwaPercakapan::Waktu => {}
        PeristiwaPercakapan::Mulai => {
            p.terakhir_ms = saat_ms;
            balasan.push(sapaan(p));
            ke_menu(p, MENU_UTAMA, &mut balasan);
        }
        PeristiwaPercakapan::Teks { teks } => {
            p.terakhir_ms = saat_ms;
            teks_masuk(p, teks, &mut balasan);
        }
        PeristiwaPercakapan::Ditemukan { nilai } => jawab(p, Some(nilai), &mut balasan),
        PeristiwaPercakapan::TidakDitemukan => jawab(p, None, &mut balasan),
    }
    LangkahPercakapan { percakapan, balasan }
}

fn diam_terlalu_lama(p: &Percakapan, saat_ms: i64) -> bool {
    let boleh_diam = matches!(
        p.simpul,
        Simpul::Sapa
            | Simpul::MenungguData { .. }
            | Simpul::MenungguFormulir { .. }
            | Simpul::DenganPetugas
            | Simpul::Selesai
    );
    !boleh_diam && saat_ms.saturating_sub(p.terakhir_ms) >= BATAS_DIAM_MS
}

fn sapaan(p: &Percakapan) -> Balasan {
    let kunci = match p.saluran {
        Saluran::Chika => "rules-percakapan-chika-sapa",
        Saluran::Vika if p.lapisan == Lapisan::L2020 => "rules-percakapan-vika-sapa-2020",
        Saluran::Vika => "rules-percakapan-vika-sapa",
        Saluran::Pandawa => "rules-percakapan-pandawa-sapa",
    };
    let isi = karena(kunci, &["§13"]);
    let nomor = alamat_saluran(p.saluran, p.lapisan).into_iter().next();
    Balasan::Pesan {
        isi: match nomor {
            Some(nomor) => isi.kata("nomor", nomor.alamat),
            None => isi,
        },
    }
}

fn pesan(kunci: &str) -> Balasan {
    Balasan::Pesan {
        isi: karena(kunci, &["§13"]),
    }
}

fn ke_menu(p: &mut Percakapan, menu: &str, balasan: &mut Vec<Balasan>) {
    p.salah = 0;
    balasan.push(tampilkan(p, menu));
    p.simpul = Simpul::Menu { menu: menu.to_owned() };
}

fn tampilkan(p: &Percakapan, menu: &str) -> Balasan {
    let daftar = pilihan(p.saluran, p.lapisan, menu)
        .map(|b| Pilihan {
            tombol: b.tombol.to_owned(),
            kunci: b.kunci.to_owned(),
        })
        .collect();
    Balasan::Menu { pilihan: daftar }
}

fn teks_masuk(p: &mut Percakapan, teks: &str, balasan: &mut Vec<Balasan>) {
    match p.simpul.clone() {
        Simpul::Menu { menu } => {
            let tombol = teks::tanpa(teks, &[' ', '.', ')']);
            let cocok = pilihan(p.saluran, p.lapisan, &menu).find(|b| b.tombol.eq_ignore_ascii_case(&tombol));
            match cocok {
                Some(baris) => pilih(p, baris, balasan),
                None => salah_pilih(p, &menu, balasan),
            }
        }
        Simpul::TanyaNomor { permintaan } => match NomorTerketik::baca(teks) {
            Some(nomor) => {
                p.salah = 0;
                p.simpul = Simpul::TanyaTanggalLahir { permintaan, nomor };
                balasan.push(pesan("rules-percakapan-tanya-tanggal"));
            }
            None => salah_isi(p, "rules-percakapan-nomor-salah", balasan),
        },
        Simpul::TanyaTanggalLahir { permintaan, nomor } => match tanggal_lahir(teks, p.saluran) {
            Some(tanggal_lahir) => {
                p.salah = 0;
                p.simpul = Simpul::MenungguData { permintaan };
                balasan.push(Balasan::Minta {
                    permintaan,
                    nomor,
                    tanggal_lahir,
                });
            }
            None => salah_isi(p, "rules-percakapan-tanggal-salah", balasan),
        },
        Simpul::MenungguFormulir { .. } => {
            p.simpul = Simpul::DenganPetugas;
            balasan.push(pesan("rules-percakapan-formulir-diterima"));
            balasan.push(Balasan::Sambungkan { kanal: Kanal::Pandawa });
        }
        Simpul::MenungguData { .. } => balasan.push(pesan("rules-percakapan-tunggu")),
        // A person has the floor; the machine stays silent.
        Simpul::DenganPetugas => {}
        Simpul::Sapa | Simpul::Selesai => {
            balasan.push(sapaan(p));
            ke_menu(p, MENU_UTAMA, balasan);
        }
    }
}

fn pilih(p: &mut Percakapan, baris: &BarisPilihan, balasan: &mut Vec<Balasan>) {
    p.salah = 0;
    let sasaran = baris.sasaran.to_owned();
    match baris.jenis {
        "menu" => ke_menu(p, baris.sasaran, balasan),
        "tanya" => {
            let permintaan = match baris.sasaran {
                "tagihan" => Permintaan::Tagihan,
                _ => Permintaan::Status,
            };
            p.simpul = Simpul::TanyaNomor { permintaan };
            balasan.push(pesan("rules-percakapan-tanya-nomor"));
        }
        "artikel" => {
            balasan.push(Balasan::Artikel { artikel: sasaran });
            ke_menu(p, MENU_UTAMA, balasan);
        }
        "tautan" => {
            balasan.push(Balasan::Tautan { layar: sasaran });
            ke_menu(p, MENU_UTAMA, balasan);
        }
        "formulir" => {
            balasan.push(pesan("rules-percakapan-formulir"));
            balasan.push(Balasan::Formulir {
                layanan: sasaran.clone(),
            });
            p.simpul = Simpul::MenungguFormulir { layanan: sasaran };
        }
        _ => ke_petugas(p, balasan),
    }
}

fn ke_petugas(p: &mut Percakapan, balasan: &mut Vec<Balasan>) {
    p.simpul = Simpul::DenganPetugas;
    p.salah = 0;
    balasan.push(pesan("rules-percakapan-petugas"));
    balasan.push(Balasan::Sambungkan {
        kanal: Kanal::CareCenter165,
    });
}

fn salah_pilih(p: &mut Percakapan, menu: &str, balasan: &mut Vec<Balasan>) {
    if kanal(p.saluran, p.lapisan).is_some_and(|k| k.salah_ke_agen) {
        ke_petugas(p, balasan);
        return;
    }
    p.salah = p.salah.saturating_add(1);
    balasan.push(pesan("rules-percakapan-pilihan-salah"));
    if p.salah >= SALAH_TERBANYAK {
        ke_menu(p, MENU_UTAMA, balasan);
    } else {
        balasan.push(tampilkan(p, menu));
    }
}

fn salah_isi(p: &mut Percakapan, kunci: &str, balasan: &mut Vec<Balasan>) {
    p.salah = p.salah.saturating_add(1);
    balasan.push(pesan(kunci));
    if p.salah >= SALAH_TERBANYAK {
        balasan.push(pesan("rules-percakapan-tiga-kali"));
        ke_menu(p, MENU_UTAMA, balasan);
    }
}

fn jawab(p: &mut Percakapan, fakta: Option<&Vec<(String, Nilai)>>, balasan: &mut Vec<Balasan>) {
    // An answer that nobody waits for any more (the talk was closed meanwhile) must not be spoken.
    let Simpul::MenungguData { permintaan } = p.simpul else {
        return;
    };
    let isi = match fakta {
        None => karena("rules-percakapan-tidak-ditemukan", &["§13.1"]).asumsi_bila(true),
        Some(nilai) => {
            let kunci = match permintaan {
                Permintaan::Status => "rules-percakapan-status",
                Permintaan::Tagihan => "rules-percakapan-tagihan",
            };
            let mut isi = karena(kunci, &["§13.1", "§13.2", "S1:29", "S1:33"]);
            isi.nilai.clone_from(nilai);
            isi
        }
    };
    balasan.push(Balasan::Pesan { isi });
    if kanal(p.saluran, p.lapisan).is_some_and(|k| k.selesai_sesudah_jawab) {
        p.simpul = Simpul::Selesai;
        balasan.push(Balasan::Tutup);
    } else {
        ke_menu(p, MENU_UTAMA, balasan);
    }
}

/// Reads `yyyy-mm-dd`; a telephone has no dash, so VIKA also takes eight digits `yyyymmdd` (D). Blanks mean nothing.
fn tanggal_lahir(teks: &str, saluran: Saluran) -> Option<NaiveDate> {
    let teks = teks::tanpa(teks, &[' ']);
    let bentuk = match (teks.len(), saluran) {
        (10, _) => "%Y-%m-%d",
        (8, Saluran::Vika) => "%Y%m%d",
        _ => return None,
    };
    // The parser also takes signs, blanks and single digits.
    NaiveDate::parse_from_str(&teks, bentuk)
        .ok()
        .filter(|tanggal| tanggal.format(bentuk).to_string() == teks)
}
