//! The family's bill, `GET /v1/iuran`, and somebody's bill by a number, `POST /v1/iuran/cari`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, bulan, code, date, instant, kelas, money};
use super::text::Line;
use super::wire::wire;
use super::{Asking, Method, Reply, Request, plainly_refused};
use crate::data::{Jawaban, Problem, Told, iuran, panggilan};
use crate::rules::antrean::Zona;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;

/// Months from the oldest that can be unpaid to the current one (`domain.md` §6.3).
const LONGEST: i64 = 24;

wire! {
    /// One month of a bill.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BulanTagihan {
        /// `yyyy-mm`.
        bulan: String = must "bulan",
        /// Amount for the whole family, rupiah.
        jumlah: Figure = must "jumlah",
    }
}

wire! {
    /// The bill.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Iuran {
        /// Kind of participant, as in `jenisPeserta` of a member.
        segmen: Line = may "segmen",
        /// Class `1`, `2` or `3`.
        kelas: Line = may "kelas",
        /// Number of members on the bill.
        anggota: Figure = may "anggota",
        /// Unpaid months before the current one, oldest first, at most 24. Read as a whole: a bill that lacks a month misleads.
        tunggakan: Vec<BulanTagihan> = must "tunggakan",
        /// The current month when it is unpaid, `null` when it is paid.
        berjalan: Option<BulanTagihan> = must "berjalan",
        /// Amount per person in the current month, rupiah.
        perorang: Figure = may "perorang",
        /// Family virtual accounts as bank and number; empty when there is no personal bill.
        va: Rows<VirtualAccount> = may "va",
        /// Set while the bill is paid in another way.
        #[serde(skip_serializing_if = "Option::is_none")]
        terkunci: Option<Terkunci> = may "terkunci",
        /// What is asked for each member.
        peranggota: Rows<PerAnggota> = may "peranggota",
        /// The last months, the current one included, oldest first, at most 24.
        riwayat: Rows<BulanRiwayat> = may "riwayat24",
        /// Day on which the last suspension ended, `yyyy-mm-dd`; missing for who was never suspended.
        #[serde(skip_serializing_if = "Option::is_none")]
        aktifkembali: Option<String> = may "aktifkembali",
        /// Set while a payment waits to be booked.
        #[serde(skip_serializing_if = "Option::is_none")]
        bookingbayar: Option<BookingBayar> = may "bookingbayar",
    }
}

wire! {
    /// One member on a bill.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PerAnggota {
        /// As in a member of the family.
        id_anggota: Line = must "idanggota",
        /// Amount in the current month, rupiah.
        perorang: Figure = must "perorang",
        /// What the bill asks for this member in all, arrears and current month, rupiah.
        ditagih: Figure = must "ditagih",
    }
}

/// Whose bill is looked for, `POST /v1/iuran/cari`; no session needed. Refused with `captcha_salah`, `captcha_kedaluwarsa` or
/// [`iuran::TIDAK_DITEMUKAN`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cari {
    /// A card number, a NIK or the virtual account of a family, digits only.
    pub nomor: String,
    /// Name of a captcha.
    pub captcha: String,
    /// What was read, or the answer to the question.
    pub jawaban: String,
}

impl std::fmt::Debug for Cari {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cari(…)")
    }
}

wire! {
    /// The bill that was looked for.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Dicari {
        /// Name of the holder, masked.
        nama: Line = must "nama",
        /// Number of members on the bill.
        anggota: Figure = may "anggota",
        /// Number of unpaid months, the current one included.
        bulan: u32 = must "bulan",
        /// The oldest of them, `yyyy-mm`.
        #[serde(skip_serializing_if = "Option::is_none")]
        tertua: Option<String> = may "tertua",
        /// What they cost together, rupiah.
        jumlah: Figure = must "jumlah",
    }
}

wire! {
    /// One month that was or is to be paid.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BulanRiwayat {
        /// `yyyy-mm`.
        bulan: String = must "bulan",
        /// Iuran of the whole family, rupiah.
        jumlah: Figure = must "jumlah",
        /// When it was paid, milliseconds since 1970 UTC; missing while it is unpaid.
        #[serde(skip_serializing_if = "Option::is_none")]
        dibayarpada: Option<Figure> = may "dibayarpada",
    }
}

wire! {
    /// A payment that the bill does not know of yet.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BookingBayar {
        /// Until when it should be booked, milliseconds since 1970 UTC.
        sampai: Figure = must "sampai",
        /// How much was paid, rupiah.
        jumlah: Figure = may "jumlah",
    }
}

wire! {
    /// In which other way a bill is paid.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Terkunci {
        /// `rehab` or `autodebit`; others may follow.
        oleh: Line = must "oleh",
        /// What is to be paid now in that way, rupiah.
        jumlah: Figure = may "jumlah",
    }
}

wire! {
    /// A virtual account.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct VirtualAccount {
        /// Bank.
        bank: Line = must "bank",
        /// 16 digits.
        nomor: String = must "nomor",
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Iuran = content.read().map_err(|_| Unreadable("iuran"))?;
    let tunggakan: Vec<BulanTertagih> = wire.tunggakan.into_iter().map(month).collect::<Result<_, _>>()?;
    let berjalan = wire.berjalan.map(month).transpose()?;
    let in_order = |pair: &[BulanTertagih]| matches!(pair, [a, b] if a.bulan < b.bulan);
    let months: Vec<BulanTertagih> = tunggakan.iter().chain(&berjalan).cloned().collect();
    if !months.windows(2).all(in_order) {
        // A month twice, or out of its order: the sum would be somebody's mistake.
        return Err(Unreadable("tunggakan"));
    }
    let span = months
        .first()
        .zip(months.last())
        .map(|(first, last)| last.bulan.selisih(first.bulan));
    if span.is_some_and(|months| months > LONGEST) {
        return Err(Unreadable("tunggakan"));
    }
    let (va, skipped) = wire.va.each(|va| {
        let digits = !va.nomor.is_empty() && va.nomor.bytes().all(|b| b.is_ascii_digit());
        digits.then_some(()).ok_or(Unreadable("va"))?;
        Ok(iuran::VirtualAccount {
            bank: va.bank.into(),
            nomor: va.nomor,
        })
    });
    let (per_anggota, odd_members) = wire.peranggota.each(|one| {
        Ok(iuran::PerAnggota {
            id: code(one.id_anggota.as_str(), "idanggota")?,
            perorang: money(one.perorang, "perorang")?,
            ditagih: money(one.ditagih, "ditagih")?,
        })
    });
    let (mut riwayat, odd_months) = wire.riwayat.each(|one| {
        Ok(iuran::BulanRiwayat {
            bulan: bulan(&one.bulan, "bulan")?,
            jumlah: money(one.jumlah, "jumlah")?,
            dibayar: one.dibayarpada.map(day).transpose()?,
        })
    });
    riwayat.sort_by_key(|one| one.bulan);
    riwayat.dedup_by_key(|one| one.bulan);
    let tagihan = iuran::TagihanKeluarga {
        segmen: Segmen::from(String::from(wire.segmen)),
        kelas: kelas(wire.kelas.as_str()),
        anggota: wire.anggota.count(),
        tunggakan,
        berjalan,
        perorang: money(wire.perorang, "perorang").ok(),
        va,
        terkunci: wire.terkunci.map(|terkunci| iuran::Terkunci {
            jumlah: money(terkunci.jumlah, "jumlah").ok(),
            oleh: terkunci.oleh.into(),
        }),
        per_anggota,
        riwayat,
        aktif_kembali: wire.aktifkembali.and_then(|day| date(&day, "aktifkembali").ok()),
        menunggu: wire.bookingbayar.and_then(|booking| {
            Some(iuran::BayarMenunggu {
                sampai_ms: instant(booking.sampai, "sampai").ok()?,
                jumlah: money(booking.jumlah, "jumlah").ok(),
            })
        }),
    };
    let skipped = skipped.saturating_add(odd_members).saturating_add(odd_months);
    Ok((Told::Iuran(tagihan), skipped))
}

pub(super) fn cari(asked: &panggilan::CariIuran) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/iuran/cari").with(&Cari {
        nomor: asked.nomor.angka().to_owned(),
        captcha: asked.captcha.clone(),
        jawaban: asked.jawaban.clone(),
    })?;
    Ok(Asking {
        request,
        session: false,
        reply: |content| read_dicari(content).map(|found| Reply::Page(Jawaban::CariIuran(found))),
        refused: |alasan, pesan, content| match alasan.as_str() {
            "captcha_salah" => Problem::CaptchaWrong,
            "captcha_kedaluwarsa" => Problem::CaptchaExpired,
            _ => plainly_refused(alasan, pesan, content),
        },
    })
}

fn read_dicari(content: &Raw) -> Result<iuran::TagihanDicari, Unreadable> {
    let wire: Dicari = content.read().map_err(|_| Unreadable("iuran"))?;
    Ok(iuran::TagihanDicari {
        nama: wire.nama.into(),
        anggota: wire.anggota.count(),
        bulan: wire.bulan,
        tertua: wire.tertua.map(|month| bulan(&month, "tertua")).transpose()?,
        jumlah: money(wire.jumlah, "jumlah")?,
    })
}

/// The day of a moment where bills are made.
fn day(ms: Figure) -> Result<NaiveDate, Unreadable> {
    let ms = instant(ms, "dibayarpada")?;
    let said = Zona::Wib.dari_epoch_ms(ms).ok_or(Unreadable("dibayarpada"))?;
    Ok(said.date())
}

fn month(wire: BulanTagihan) -> Result<BulanTertagih, Unreadable> {
    Ok(BulanTertagih {
        bulan: bulan(&wire.bulan, "bulan")?,
        jumlah: money(wire.jumlah, "jumlah")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bill(tunggakan: &str, berjalan: &str, va: &str) -> Result<(Told, u32), Unreadable> {
        let json = format!(
            r#"{{"segmen":"PBPU","kelas":"3","anggota":2,"tunggakan":[{tunggakan}],"berjalan":{berjalan},"perorang":35000,"va":[{va}]}}"#
        );
        read(&Raw::of_bytes(json.as_bytes()).unwrap())
    }

    const OCTOBER: &str = r#"{"bulan":"2026-10","jumlah":70000}"#;
    const NOVEMBER: &str = r#"{"bulan":"2026-11","jumlah":70000}"#;

    /// Fault T16.
    #[test]
    fn a_month_twice_out_of_order_or_below_zero_makes_the_bill_unreadable() {
        assert!(bill(OCTOBER, NOVEMBER, "").is_ok());
        assert!(bill(&OCTOBER.replace("2026-10", "2024-11"), NOVEMBER, "").is_ok());
        for (tunggakan, berjalan) in [
            (format!("{OCTOBER},{OCTOBER}"), "null"),
            (format!("{NOVEMBER},{OCTOBER}"), "null"),
            (NOVEMBER.to_owned(), OCTOBER),
            (OCTOBER.replace("70000", "-42000"), "null"),
            (OCTOBER.replace("2026-10", "2026-13"), "null"),
            (format!("{OCTOBER},{}", OCTOBER.replace("2026-10", "2099-01")), "null"),
            (OCTOBER.replace("2026-10", "2024-10"), NOVEMBER),
        ] {
            assert!(bill(&tunggakan, berjalan, "").is_err(), "{tunggakan} {berjalan}");
        }
    }

    #[test]
    fn a_virtual_account_that_is_no_number_is_left_out_and_counted() {
        let va = r#"{"bank":"Contoh","nomor":"8888809900000011"},{"bank":"Lain","nomor":"-"},{"bank":"Lagi"}"#;
        let (Told::Iuran(tagihan), skipped) = bill("", "null", va).unwrap() else {
            panic!("not a bill");
        };
        assert_eq!((tagihan.va.len(), skipped), (1, 2));
    }

    #[test]
    fn what_was_added_may_be_missing_and_one_odd_row_of_it_does_not_take_the_bill_with_it() {
        let (Told::Iuran(bare), skipped) = bill("", "null", "").unwrap() else {
            panic!("not a bill");
        };
        assert_eq!((bare.per_anggota.len(), bare.riwayat.len(), skipped), (0, 0, 0));
        let json = r#"{"tunggakan":[],"berjalan":null,"aktifkembali":"2026-13-01","bookingbayar":{"sampai":"besok"},
            "peranggota":[{"idanggota":"abc","perorang":35000,"ditagih":-1},{"idanggota":"abd","perorang":35000,"ditagih":70000}],
            "riwayat24":[{"bulan":"2026-10","jumlah":70000,"dibayarpada":1791392400000},{"bulan":"2026-09","jumlah":70000},
                {"bulan":"2026-09","jumlah":70000},{"bulan":"September","jumlah":70000}]}"#;
        let (Told::Iuran(told), skipped) = read(&Raw::of_bytes(json.as_bytes()).unwrap()).unwrap() else {
            panic!("not a bill");
        };
        assert_eq!((told.per_anggota.len(), told.riwayat.len(), skipped), (1, 2, 2));
        assert_eq!((told.aktif_kembali, told.menunggu), (None, None));
        assert_eq!(told.riwayat[0].dibayar, None, "the oldest first");
        // 24.00 of 7 October in Jakarta is 17.00 in Greenwich.
        assert_eq!(told.riwayat[1].dibayar, NaiveDate::from_ymd_opt(2026, 10, 8));
    }
}
