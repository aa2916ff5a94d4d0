//! Identifiers, segments, families, membership, the account and places.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Jawaban, VektorSalah, atau_kode, dibaca, field, out, salah, whole};
use crate::antrean::terlambat::terlambat;
use crate::dokumen::baca_nomor_dokumen;
use crate::jalan_akun::{jalan_akun, menu_terkunci, menu_tidak_aktif, periksa_perangkat};
use crate::kartu::status_tersimpan;
use crate::keluarga::bayi::bayi_baru_lahir;
use crate::keluarga::kasus::{OrangKk, kasus_daftar};
use crate::keluarga::pbpu::daftar_keluarga;
use crate::keluarga::ppu::{AnggotaPpu, hari_ulang_tahun, keluarga_ppu};
use crate::keluarga::susunan::susunan_keluarga;
use crate::keluarga::{kelas_lebih_tinggi, siapa_ditanggung};
use crate::kenali::kenali_nomor;
use crate::kepesertaan::{AkhirKerja, boleh_berhenti, luar_negeri, pembayaran_pertama, putusan_phk};
use crate::kode_kartu::{KodeKartuSalah, KunciKartu, periksa_kartu};
use crate::lokasi::jarak_meter;
use crate::nama::bandingkan_nama;
use crate::nik::{Nik, baca_nik, umur};
use crate::nomor::{KodeBooking, KodeFaskes, NomorKartu, NomorKk};
use crate::peringatan::peringatan;
use crate::pindah::pindah_jenis;
use crate::poli::nama_poli;
use crate::pulih::{Bukti, cukup_bukti};
use crate::salah::InputSalah;
use crate::segmen::{Segmen, boleh_daftar, isi_segmen};
use crate::skrining::target::target_skrining;
use crate::syarat::syarat_dokumen;
use crate::virtual_account::{Bank, baca_va, va_badan_usaha, va_keluarga};

/// The answer of a rule; `None` when it is not one of these.
pub(super) fn jawab(fungsi: &str, i: &Value) -> Option<Jawaban> {
    Some(match fungsi {
        "nik" => text(i, "nik").and_then(|t| dibaca(baca_nik(&t, field(i, "hari_ini")?))),
        "nik_tanggal_lahir" => birth_date(i),
        "umur" => field(i, "lahir").and_then(|l| out(umur(l, field(i, "pada")?))),
        "ulang_tahun" => field(i, "lahir").and_then(|l| dibaca(hari_ulang_tahun(l, field(i, "tahun")?))),
        "nomor_kartu" => masked(i, |t| NomorKartu::parse(t).map(|n| n.masked())),
        "nomor_kk" => masked(i, |t| NomorKk::parse(t).map(|n| n.masked())),
        "kode_faskes" => text(i, "kode").and_then(|t| dibaca(KodeFaskes::parse(&t))),
        "kode_booking" => text(i, "kode").and_then(|t| dibaca(KodeBooking::parse(&t))),
        "nomor_dokumen" => text(i, "nomor").and_then(|t| dibaca(baca_nomor_dokumen(&t))),
        "kenali_nomor" => text(i, "nomor").and_then(|t| dibaca(kenali_nomor(&t, field(i, "hari_ini")?))),
        "va_keluarga" => family_account(i),
        "va_badan_usaha" => enterprise_account(i),
        "baca_va" => text(i, "nomor").and_then(|t| dibaca(baca_va(&t, field(i, "pada")?))),
        "nama_poli" => text(i, "kode").and_then(|k| out(nama_poli(field(i, "tingkat")?, &k))),
        "segmen" => field::<Segmen>(i, "segmen").and_then(|s| out(isi_segmen(&s))),
        "daftar_segmen" => field::<Segmen>(i, "segmen").and_then(|s| out(boleh_daftar(&s, field(i, "hari_ini")?))),
        "keluarga_ppu" => family(i),
        "keluarga_pbpu" => whole(i).and_then(|p| out(daftar_keluarga(&p))),
        "kasus_daftar" => case_of_card(i),
        "susunan_keluarga" => field::<Segmen>(i, "segmen")
            .and_then(|s| dibaca(susunan_keluarga(field(i, "peristiwa")?, &s, field(i, "pada")?))),
        "pindah_jenis" => field::<Segmen>(i, "dari")
            .and_then(|d| dibaca(pindah_jenis(&d, &field::<Segmen>(i, "ke")?, field(i, "pada")?))),
        "kelas_keluarga" => field(i, "satu").and_then(|k| out(kelas_lebih_tinggi(k, field(i, "dua")?))),
        "siapa_ditanggung" => field::<Segmen>(i, "segmen").and_then(|s| out(siapa_ditanggung(&s))),
        "peringatan" => warning(i),
        "bayi" => whole(i).and_then(|b| dibaca(bayi_baru_lahir(&b))),
        "pembayaran_pertama" => whole(i).and_then(|p| dibaca(pembayaran_pertama(&p))),
        "phk" => dismissal(i),
        "berhenti" => field(i, "alasan").and_then(|a| out(boleh_berhenti(a))),
        "dokumen_syarat" => field(i, "keperluan").and_then(|k| dibaca(syarat_dokumen(k, field(i, "pada")?))),
        "luar_negeri" => whole(i).and_then(|p| dibaca(luar_negeri(&p))),
        "status_tersimpan" => kept_status(i),
        "periksa_kartu" => signed_card(i),
        "jalan_akun" => field(i, "keperluan").and_then(|k| out(jalan_akun(k, field(i, "lapisan")?))),
        "perangkat" => field(i, "dikenal").and_then(|d| out(periksa_perangkat(d, field(i, "aktif_lain")?))),
        "menu_terkunci" => locked(i),
        "menu_tidak_aktif" => {
            field(i, "perlu_aktif").and_then(|p| out(json!({ "terkunci": menu_tidak_aktif(p, field(i, "aktif")?) })))
        }
        "bandingkan_nama" => text(i, "ketikan").and_then(|k| out(bandingkan_nama(&k, &text(i, "register")?))),
        "cukup_bukti" => {
            field::<Vec<Bukti>>(i, "bukti").and_then(|b| out(cukup_bukti(&b, field(i, "nomor_diganti_hari_lalu")?)))
        }
        "jarak" => field(i, "dari").and_then(|d| dibaca(jarak_meter(d, field(i, "ke")?))),
        "skrining_target" => field(i, "lapisan").and_then(|l| out(target_skrining(l))),
        "terlambat" => late(i),
        _ => return None,
    })
}

fn text(i: &Value, nama: &str) -> Result<String, VektorSalah> {
    field(i, nama)
}

fn masked<T: Serialize>(i: &Value, baca: impl Fn(&str) -> Result<T, InputSalah>) -> Jawaban {
    let nomor = text(i, "nomor")?;
    dibaca(baca(&nomor).map(|tersamar| json!({ "tersamar": tersamar })))
}

fn birth_date(i: &Value) -> Jawaban {
    let (nik, terdaftar) = (text(i, "nik")?, field(i, "terdaftar")?);
    let nik = Nik::parse(&nik, field(i, "hari_ini")?);
    dibaca(nik.map(|n| json!({ "peringatan": n.beda_tanggal_lahir(terdaftar) })))
}

fn family_account(i: &Value) -> Jawaban {
    let (kartu, bank, pada): (String, Bank, NaiveDate) = (field(i, "kartu")?, field(i, "bank")?, field(i, "pada")?);
    dibaca(NomorKartu::parse(&kartu).and_then(|k| va_keluarga(&k, bank, pada)))
}

fn enterprise_account(i: &Value) -> Jawaban {
    dibaca(va_badan_usaha(&text(i, "kode")?, field(i, "bank")?, field(i, "pada")?))
}

fn family(i: &Value) -> Jawaban {
    let anggota: Vec<AnggotaPpu> = field(i, "anggota")?;
    dibaca(keluarga_ppu(&anggota, field(i, "pada")?))
}

fn case_of_card(i: &Value) -> Jawaban {
    let orang: Vec<OrangKk> = field(i, "orang")?;
    dibaca(kasus_daftar(&orang, field(i, "hari_ini")?))
}

fn dismissal(i: &Value) -> Jawaban {
    let akhir: AkhirKerja = field(i, "akhir")?;
    dibaca(putusan_phk(akhir, field(i, "ada_bukti")?, field(i, "tanggal")?))
}

fn warning(i: &Value) -> Jawaban {
    let (akhir, hari_ini) = (field(i, "akhir")?, field(i, "hari_ini")?);
    dibaca(peringatan(field(i, "apa")?, akhir, hari_ini))
}

fn kept_status(i: &Value) -> Jawaban {
    match status_tersimpan(field(i, "aktif")?, field(i, "per_tanggal")?, field(i, "hari_ini")?) {
        Ok(putusan) => out(putusan),
        Err(_) => salah("DI_LUAR_KALENDER", &Value::Null),
    }
}

fn signed_card(i: &Value) -> Jawaban {
    let kunci: Vec<String> = field(i, "kunci")?;
    let kunci: Result<Vec<KunciKartu>, InputSalah> = kunci.iter().map(|k| KunciKartu::baca(k)).collect();
    let kunci = match kunci {
        Ok(kunci) => kunci,
        Err(e) => return salah(&e.kode(), &e),
    };
    let sah = periksa_kartu(&text(i, "kode")?, &kunci, field(i, "hari_ini")?)
        .map(|k| json!({ "tersamar": k.nomor.masked(), "terbit": k.terbit, "sampai": k.sampai }));
    atau_kode(sah, |e: &KodeKartuSalah| e.kode())
}

fn locked(i: &Value) -> Jawaban {
    let terkunci = menu_terkunci(field(i, "perlu_masuk")?, field(i, "masuk")?, field(i, "sudah_peserta")?);
    out(json!({ "terkunci": terkunci }))
}

fn late(i: &Value) -> Jawaban {
    let putusan = terlambat(field(i, "kebijakan")?, field(i, "angka")?, field(i, "dipanggil")?);
    out(json!({ "putusan": putusan }))
}
