//! Money: iuran, bills, fine, write-off, REHAB and automatic debit.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Jawaban, VektorSalah, atau_kode, dibaca, field, out, whole};
use crate::autodebit::{
    baca_rekening, boleh_autodebit, boleh_henti, gagal_debit, jadwal_debit, kanal_autodebit, periksa_autodebit,
    pindah_keadaan, putusan_autodebit, wajib_autodebit,
};
use crate::bulan::Bulan;
use crate::denda::{DendaError, batas_denda, denda, penanggung};
use crate::iuran::{
    IuranError, iuran_pbi, iuran_pbpu, iuran_pemda, iuran_pensiun, iuran_ppu, iuran_veteran, kelas_golongan, kelebihan,
    upah_pn,
};
use crate::pemutihan::pemutihan;
use crate::rehab::{
    AsalUtang, Keluarga, PembayaranTahap, RehabError, Versi, bandingkan, batas_tahap, boleh_batal, kanal_pendaftaran,
    keadaan_rencana, kelayakan, ketentuan, pilihan_berjalan, rencana, rencana_berjalan, status_rencana,
    tautan_autodebit, versi_pada,
};
use crate::segmen::Segmen;
use crate::tagihan::{
    Bayaran, TagihanError, jumlah_per_tahun, keadaan_bulan, kreditkan, kuitansi, pembukuan, putusan_status, relaksasi,
    tagihan, utang_lama,
};
use crate::terbilang::terbilang;

/// The answer of a rule; `None` when it is not one of these.
pub(super) fn jawab(fungsi: &str, i: &Value) -> Option<Jawaban> {
    Some(match fungsi {
        "iuran_pbpu" => iuran(i, |i| {
            Ok(iuran_pbpu(field(i, "kelas")?, field(i, "anggota")?, field(i, "bulan")?))
        }),
        "iuran_pbi" => iuran(i, |i| Ok(iuran_pbi(field(i, "anggota")?, field(i, "bulan")?))),
        "iuran_pemda" => iuran(i, |i| Ok(iuran_pemda(field(i, "anggota")?, field(i, "bulan")?))),
        "iuran_ppu" => iuran(i, |i| {
            Ok(iuran_ppu(
                field(i, "upah")?,
                field(i, "umk")?,
                field(i, "tambahan")?,
                field(i, "bulan")?,
            ))
        }),
        "iuran_pensiun" => iuran(i, |i| Ok(iuran_pensiun(field(i, "pensiun")?, field(i, "bulan")?))),
        "iuran_veteran" => iuran(i, |i| Ok(iuran_veteran(field(i, "gaji_pokok")?, field(i, "bulan")?))),
        "kelas_golongan" => field(i, "golongan").and_then(|g| dibaca(kelas_golongan(g))),
        "upah_pn" => iuran(i, |i| Ok(upah_pn(&whole(i)?))),
        "kelebihan_iuran" => iuran(i, |i| {
            Ok(kelebihan(
                field(i, "kelas")?,
                field(i, "anggota")?,
                field(i, "bulan")?,
                field(i, "dibayar")?,
            ))
        }),
        "status_iuran" => status(i),
        "tagihan" => bill(i),
        "utang_lama" => moved(i),
        "kuitansi" => receipt(i),
        "pembukuan" => booked(i),
        "kreditkan" => credit(i),
        "keadaan_bulan" => month_state(i),
        "jumlah_per_tahun" => field::<Vec<Bayaran>>(i, "bayaran")
            .and_then(|b| atau_kode(jumlah_per_tahun(b).map(|t| json!({ "tahun": t })), |_| "MELUAP")),
        "terbilang" => field(i, "bahasa").and_then(|b| out(json!({ "kata": terbilang(b, field(i, "jumlah")?) }))),
        "relaksasi" => relaxed(i),
        "denda" => whole(i).and_then(|rawat| atau_kode(denda(&rawat), DendaError::kode)),
        "denda_sampai" => field(i, "aktif_kembali").and_then(|t| out(json!({ "sampai": batas_denda(t) }))),
        "penanggung_denda" => field::<Segmen>(i, "segmen").and_then(|s| dibaca(penanggung(&s))),
        "pemutihan" => written_off(i),
        "rehab_versi" => field(i, "tanggal").and_then(|t| out(json!({ "versi": versi_pada(t) }))),
        "rehab_versi_lapisan" => field(i, "lapisan").and_then(|l| out(json!({ "versi": Versi::lapisan(l) }))),
        "rehab_kelayakan" => eligible(i),
        "rehab_batas" => stages(i),
        "rehab_kanal" => ways(i),
        "rehab_rencana" => plan(i),
        "rehab_berjalan" => running(i),
        "rehab_ketentuan" => terms(i),
        "rehab_status" => plan_status(i),
        "rehab_bandingkan" => compare(i),
        "rehab_keadaan" => followed(i),
        "rehab_batal" => cancel(i),
        "autodebit_kanal" => field(i, "lapisan").and_then(|l| out(kanal_autodebit(l))),
        "autodebit" => debit(i),
        "autodebit_wajib" => {
            field::<Segmen>(i, "segmen").and_then(|s| out(wajib_autodebit(&s, field(i, "terdaftar")?)))
        }
        "autodebit_jadwal" => field(i, "hari_ini").and_then(|t| atau_kode(jadwal_debit(t), |_| "DI_LUAR_KALENDER")),
        "autodebit_gagal" => field(i, "sebab").and_then(|s| out(json!({ "penjelasan": gagal_debit(s) }))),
        "autodebit_pindah" => {
            field(i, "dari").and_then(|d| out(json!({ "ke": pindah_keadaan(d, field(i, "peristiwa")?) })))
        }
        "autodebit_keadaan" => debit_state(i),
        "autodebit_henti" => debit_stop(i),
        "autodebit_rekening" => account(i),
        "autodebit_daftar" => whole(i).and_then(|p| out(periksa_autodebit(&p))),
        "rehab_autodebit" => field::<String>(i, "kode").and_then(|k| dibaca(tautan_autodebit(&k))),
        _ => return None,
    })
}

fn iuran<T: serde::Serialize>(
    i: &Value,
    tanya: impl Fn(&Value) -> Result<Result<T, IuranError>, VektorSalah>,
) -> Jawaban {
    atau_kode(tanya(i)?, IuranError::kode)
}

/// Unpaid months: the list `belum_dibayar`, or every month from `dari` to `sampai`, both included.
fn unpaid(i: &Value) -> Result<BTreeSet<Bulan>, VektorSalah> {
    if i.get("belum_dibayar").is_some() {
        return field(i, "belum_dibayar");
    }
    let (dari, sampai): (Bulan, Bulan) = (field(i, "dari")?, field(i, "sampai")?);
    let banyak = u32::try_from(sampai.selisih(dari)).map_err(|e| VektorSalah::masukan("sampai", e))?;
    (0..=banyak)
        .map(|n| dari.plus(n).map_err(|e| VektorSalah::masukan("sampai", e)))
        .collect()
}

fn status(i: &Value) -> Jawaban {
    let tanggal: NaiveDate = field(i, "tanggal")?;
    let sejak: Option<NaiveDate> = field(i, "nonaktif_sejak")?;
    atau_kode(putusan_status(&unpaid(i)?, sejak, tanggal), |_| "DI_LUAR_KALENDER")
}

fn bill(i: &Value) -> Jawaban {
    let bill = tagihan(
        field(i, "kelas")?,
        field(i, "anggota")?,
        &unpaid(i)?,
        field(i, "tanggal")?,
    );
    // How many months there are and the oldest say most of a bill without listing all.
    let isi =
        bill.map(|t| json!({ "bulan": t.rincian.len(), "tertua": t.rincian.first().map(|b| b.bulan), "tagihan": t }));
    atau_kode(isi, TagihanError::kode)
}

fn debit(i: &Value) -> Jawaban {
    let (segmen, terdaftar): (Segmen, Option<String>) = (field(i, "segmen")?, field(i, "terdaftar")?);
    out(boleh_autodebit(&segmen, terdaftar.as_deref(), field(i, "hari_ini")?))
}

fn debit_state(i: &Value) -> Jawaban {
    let putusan = putusan_autodebit(field(i, "keadaan")?, field(i, "gagal")?, field(i, "hari_ini")?);
    atau_kode(putusan, |_| "DI_LUAR_KALENDER")
}

fn debit_stop(i: &Value) -> Jawaban {
    let (segmen, terdaftar): (Segmen, Option<NaiveDate>) = (field(i, "segmen")?, field(i, "terdaftar")?);
    let wajib = terdaftar.map(|terdaftar| wajib_autodebit(&segmen, terdaftar));
    out(boleh_henti(field(i, "keadaan")?, wajib.as_ref(), field(i, "hari_ini")?))
}

fn account(i: &Value) -> Jawaban {
    let (kanal, nomor): (String, String) = (field(i, "kanal")?, field(i, "nomor")?);
    // The answer says whether it was taken, never which number it was.
    match baca_rekening(&kanal, &nomor, field(i, "hari_ini")?) {
        Ok(angka) => out(json!({ "angka": angka.len() })),
        Err(penjelasan) => out(json!({ "penjelasan": penjelasan })),
    }
}

fn moved(i: &Value) -> Jawaban {
    let (pindah, tanggal) = (field(i, "pindah")?, field(i, "tanggal")?);
    let utang = utang_lama(field(i, "kelas")?, field(i, "anggota")?, &unpaid(i)?, pindah, tanggal);
    atau_kode(utang, TagihanError::kode)
}

fn receipt(i: &Value) -> Jawaban {
    let (bulan, dibayar) = (field(i, "bulan")?, field(i, "dibayar")?);
    atau_kode(
        kuitansi(field(i, "kelas")?, field(i, "anggota")?, bulan, dibayar),
        TagihanError::kode,
    )
}

fn booked(i: &Value) -> Jawaban {
    out(pembukuan(field(i, "dibayar_ms")?, field(i, "sekarang_ms")?))
}

fn month_state(i: &Value) -> Jawaban {
    let state = keadaan_bulan(field(i, "bulan")?, field(i, "dibayar")?, field(i, "tanggal")?);
    atau_kode(state, |_| "DI_LUAR_KALENDER")
}

fn credit(i: &Value) -> Jawaban {
    let credit = kreditkan(field(i, "kelas")?, field(i, "anggota")?, &unpaid(i)?, field(i, "uang")?);
    atau_kode(credit, TagihanError::kode)
}

fn relaxed(i: &Value) -> Jawaban {
    let answer = relaksasi(
        field(i, "kelas")?,
        field(i, "anggota")?,
        &unpaid(i)?,
        field(i, "tanggal")?,
    );
    atau_kode(answer.map(|r| json!({ "relaksasi": r })), TagihanError::kode)
}

fn written_off(i: &Value) -> Jawaban {
    let putusan = pemutihan(&unpaid(i)?, field(i, "syarat")?, field(i, "tanggal")?);
    atau_kode(putusan, |_| "DI_LUAR_KALENDER")
}

fn eligible(i: &Value) -> Jawaban {
    let (versi, asal, bulan) = (field(i, "versi")?, field(i, "asal")?, field(i, "bulan")?);
    atau_kode(
        kelayakan(versi, asal, bulan, field(i, "tanggal")?),
        |_| "DI_LUAR_KALENDER",
    )
}

fn stages(i: &Value) -> Jawaban {
    let batas = batas_tahap(field(i, "versi")?, field(i, "asal")?, field(i, "bulan")?);
    atau_kode(batas, RehabError::kode)
}

fn ways(i: &Value) -> Jawaban {
    out(json!({ "kanal": kanal_pendaftaran(field(i, "versi")?, field(i, "asal")?) }))
}

/// The family of an input, whose unpaid months the caller holds.
fn family<'a>(i: &Value, belum_dibayar: &'a BTreeSet<Bulan>) -> Result<Keluarga<'a>, VektorSalah> {
    let asal: AsalUtang = field(i, "asal")?;
    Ok(Keluarga {
        asal,
        kelas: field(i, "kelas")?,
        anggota: field(i, "anggota")?,
        belum_dibayar,
    })
}

fn plan(i: &Value) -> Jawaban {
    let belum_dibayar = unpaid(i)?;
    let keluarga = family(i, &belum_dibayar)?;
    let plan = rencana(field(i, "versi")?, &keluarga, field(i, "daftar")?, field(i, "tahap")?);
    atau_kode(plan, RehabError::kode)
}

fn running(i: &Value) -> Jawaban {
    let belum_dibayar = unpaid(i)?;
    let keluarga = family(i, &belum_dibayar)?;
    let (versi, daftar, tahap) = (field(i, "versi")?, field(i, "daftar")?, field(i, "tahap")?);
    let plan = rencana_berjalan(versi, &keluarga, daftar, tahap, field(i, "cara")?);
    let pilihan = pilihan_berjalan(versi, &keluarga, daftar);
    atau_kode(
        plan.map(|plan| json!({ "pilihan": pilihan, "jawaban": plan })),
        RehabError::kode,
    )
}

fn terms(i: &Value) -> Jawaban {
    let semua = ketentuan(field(i, "versi")?, field(i, "asal")?, field(i, "tanggal")?);
    out(json!({ "ketentuan": semua }))
}

fn plan_status(i: &Value) -> Jawaban {
    let (dibayar, tahap) = (field(i, "dibayar")?, field(i, "tahap")?);
    let status = status_rencana(field(i, "versi")?, dibayar, tahap, field(i, "berjalan_lunas")?);
    atau_kode(status, RehabError::kode)
}

fn compare(i: &Value) -> Jawaban {
    let belum_dibayar = unpaid(i)?;
    let versi: Vec<Versi> = field(i, "versi")?;
    let semua = bandingkan(&versi, &family(i, &belum_dibayar)?, field(i, "tanggal")?);
    atau_kode(semua, RehabError::kode)
}

fn followed(i: &Value) -> Jawaban {
    let belum_dibayar = unpaid(i)?;
    let keluarga = family(i, &belum_dibayar)?;
    let pembayaran: Vec<PembayaranTahap> = field(i, "pembayaran")?;
    let (versi, daftar, tahap) = (field(i, "versi")?, field(i, "daftar")?, field(i, "tahap")?);
    let pada = field(i, "pada")?;
    let keadaan = rencana(versi, &keluarga, daftar, tahap)
        .and_then(|rencana| keadaan_rencana(&rencana, &keluarga, &pembayaran, pada));
    atau_kode(keadaan, RehabError::kode)
}

fn cancel(i: &Value) -> Jawaban {
    let pembayaran: Vec<PembayaranTahap> = field(i, "pembayaran")?;
    out(boleh_batal(&pembayaran, field(i, "tanggal")?))
}
