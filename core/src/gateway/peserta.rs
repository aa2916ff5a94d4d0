//! The family on one KK, `GET /v1/keluarga`.

use super::envelope::Raw;
use super::read::{self, Answer, Loose, Rows, Unreadable, date, kartu, kelas};
use super::text::Line;
use super::wire::wire;
use crate::data::{Told, peserta};
use crate::rules::keluarga::ppu::Hubungan;
use crate::rules::kode_kartu::KodeKartu;
use crate::rules::nik::JenisKelamin;
use crate::rules::segmen::Segmen;

wire! {
    /// A code with its meaning, as VClaim has them.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Kode {
        /// The code.
        kode: Line = may "kode",
        /// Its meaning, shown as it comes.
        keterangan: Line = may "keterangan",
    }
}

wire! {
    /// The facility at which a participant is registered.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct ProvUmum {
        /// Facility code.
        kd_provider: Line = may "kdProvider",
        /// Facility name.
        nm_provider: Line = may "nmProvider",
    }
}

wire! {
    /// One participant. The card number and the status are what a member is shown for; nothing else costs the entry.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Peserta {
        /// Opaque name of this member, stable for the account; holds no number of the person, so that a path may hold it.
        id_anggota: Line = may "idanggota",
        /// Card number, 13 digits.
        no_kartu: String = must "noKartu",
        /// NIK, 16 digits; empty, zeros or stars for who has none yet.
        nik: Line = may "nik",
        /// Name.
        nama: Line = may "nama",
        /// Position in the family; `1` is the holder, other values are opaque.
        pisa: Line = may "pisa",
        /// `L` or `P`.
        sex: Line = may "sex",
        /// Birth date.
        tgl_lahir: Line = may "tglLahir",
        /// Class of ward, code `1`, `2` or `3`.
        hak_kelas: Kode = may "hakKelas",
        /// Kind of participant; our gateway's codes are those of `rules::segmen`.
        jenis_peserta: Kode = may "jenisPeserta",
        /// Status; code `0` is active, any other is not, and the meaning says why.
        status_peserta: Kode = must "statusPeserta",
        /// Registered FKTP.
        prov_umum: ProvUmum = may "provUmum",
        /// Registered at this FKTP since.
        tgl_fktp: Line = may "tglFktp",
        /// Validity begins.
        tgl_tmt: Line = may "tglTMT",
        /// Validity ends.
        tgl_tat: Line = may "tglTAT",
        /// Day on which a card of plastic was printed; empty when none was.
        tgl_cetak_kartu: Line = may "tglCetakKartu",
        /// The signed code of the card, as `rules::kode_kartu` has it; empty for who is not active, missing from older gateways.
        kode_kartu: Line = may "kodeKartu",
        /// Clinic for teeth, as P-Care has it.
        kd_provider_gigi: Loose<ProvUmum> = may "kdProviderGigi",
        /// Programme for the chronically ill.
        prolanis_prb: Loose<Line> = may "prolanisPRB",
        /// Name of another insurer with whom the cost is shared.
        cob: Loose<Line> = may "cob",
        /// Telephone number, its middle hidden.
        nohp: Loose<Line> = may "nohp",
        /// E-mail address, its middle hidden.
        email: Loose<Line> = may "email",
        /// In this class since.
        kelas_sejak: Loose<Line> = may "kelasSejak",
        /// Registered since.
        terdaftar_sejak: Loose<Line> = may "terdaftarSejak",
        /// `peserta`, `pasangan`, `anak`, `orang_tua`, `mertua` or `lain`.
        hubungan: Loose<Line> = may "hubungan",
        /// Place among the children in order of birth, from 1.
        urutan_anak: Loose<Line> = may "urutananak",
        /// Whether a child has ever been married.
        pernah_menikah: Loose<Answer> = may "pernahmenikah",
        /// Whether a child has an income of its own.
        berpenghasilan: Loose<Answer> = may "berpenghasilan",
        /// Last day on which a letter of a school holds.
        pelajar_sampai: Loose<Line> = may "pelajarsampai",
        /// Whether a fingerprint is recorded.
        sidik_jari: Loose<Answer> = may "sidikjari",
        /// Whether the first contribution has been paid.
        iuran_pertama_dibayar: Loose<Answer> = may "iuranPertamaDibayar",
    }
}

wire! {
    /// The family, the signed-in participant first.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Keluarga {
        /// The members.
        peserta: Rows<Peserta> = must "peserta",
        /// True when the data is invented; shown as *data contoh*.
        contoh: bool = may "contoh",
    }
}

impl std::fmt::Debug for Peserta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Peserta(…)")
    }
}

impl std::fmt::Debug for Keluarga {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keluarga({})", self.peserta.as_slice().len())
    }
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Keluarga = content.read().map_err(|_| Unreadable("keluarga"))?;
    let (peserta, skipped) = wire.peserta.each(member);
    if peserta.is_empty() {
        return Err(Unreadable("peserta"));
    }
    let contoh = wire.contoh;
    Ok((Told::Keluarga(peserta::Keluarga { peserta, contoh }), skipped))
}

fn member(wire: Peserta) -> Result<peserta::Peserta, Unreadable> {
    let day = |line: &Line| date(line.as_str(), "tanggal").ok();
    let nomor_kartu = kartu(&wire.no_kartu)?;
    let lebih = peserta::Lebih {
        gigi: Some(facility(wire.kd_provider_gigi.0)).filter(|gigi| !gigi.nama.is_empty()),
        prb: wire.prolanis_prb.0.into(),
        cob: wire.cob.0.into(),
        nohp: wire.nohp.0.into(),
        email: wire.email.0.into(),
        kelas_sejak: day(&wire.kelas_sejak.0),
        terdaftar_sejak: day(&wire.terdaftar_sejak.0),
        hubungan: match wire.hubungan.0.as_str() {
            "pasangan" => Some(Hubungan::Pasangan),
            "anak" => Some(Hubungan::Anak),
            "orang_tua" => Some(Hubungan::OrangTua),
            "mertua" => Some(Hubungan::Mertua),
            "lain" => Some(Hubungan::Lain),
            _ => None,
        },
        urutan_anak: wire.urutan_anak.0.as_str().parse().ok().filter(|place| *place > 0),
        pernah_menikah: wire.pernah_menikah.0.0,
        berpenghasilan: wire.berpenghasilan.0.0,
        pelajar_sampai: day(&wire.pelajar_sampai.0),
        sidik_jari: wire.sidik_jari.0.0,
        iuran_pertama_dibayar: wire.iuran_pertama_dibayar.0.0,
    };
    let nama = Some(String::from(wire.nama)).filter(|nama| !nama.is_empty());
    Ok(peserta::Peserta {
        id: wire.id_anggota.into(),
        nomor_kartu,
        nik: read::nik(&wire.nik),
        nama: nama.unwrap_or_else(|| nomor_kartu.masked()),
        pisa: wire.pisa.into(),
        kelamin: match wire.sex.as_str() {
            "L" => Some(JenisKelamin::LakiLaki),
            "P" => Some(JenisKelamin::Perempuan),
            _ => None,
        },
        lahir: day(&wire.tgl_lahir),
        kelas: kelas(wire.hak_kelas.kode.as_str()),
        kelas_teks: wire.hak_kelas.keterangan.into(),
        segmen: Segmen::from(String::from(wire.jenis_peserta.kode)),
        segmen_teks: wire.jenis_peserta.keterangan.into(),
        // Nobody is told that a card is not active because the gateway said nothing.
        aktif: read::code(wire.status_peserta.kode.as_str(), "statusPeserta")? == "0",
        status_teks: wire.status_peserta.keterangan.into(),
        faskes: facility(wire.prov_umum),
        faskes_sejak: day(&wire.tgl_fktp),
        berlaku_dari: day(&wire.tgl_tmt),
        berlaku_sampai: day(&wire.tgl_tat),
        dicetak: day(&wire.tgl_cetak_kartu),
        // Whether it was signed is the counter's to say; here a code of another card is as good as none.
        kode: KodeKartu::baca(wire.kode_kartu.as_str())
            .ok()
            .filter(|kode| kode.nomor == nomor_kartu),
        lebih,
    })
}

/// A facility as a record names it.
pub(super) fn facility(wire: ProvUmum) -> peserta::Faskes {
    peserta::Faskes {
        kode: wire.kd_provider.into(),
        nama: wire.nm_provider.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Wire as _;
    use super::*;

    const MEMBER: &str = r#"{"noKartu":"0009900000017","nik":"3171010101900001","nama":"Contoh","pisa":"1","sex":"L",
        "tglLahir":"1990-01-01","hakKelas":{"kode":"3","keterangan":"KELAS III"},
        "jenisPeserta":{"kode":"PBPU","keterangan":"PEKERJA MANDIRI"},
        "statusPeserta":{"kode":"7","keterangan":"SEBAB YANG BARU"},
        "provUmum":{"kdProvider":"9901U020","nmProvider":"KLINIK CONTOH"},"tglFktp":"2024-01-01",
        "tglTMT":"2020-01-01","tglTAT":"2099-12-31"}"#;

    fn family(members: &str) -> Result<(Told, u32), Unreadable> {
        read(&Raw::of_bytes(format!(r#"{{"contoh":true,"peserta":[{members}]}}"#).as_bytes()).unwrap())
    }

    #[test]
    fn a_participant_has_the_spelling_of_vclaim() {
        let wire = Peserta::read(MEMBER).unwrap();
        let json = serde_json::to_value(&wire).unwrap();
        for field in ["noKartu", "tglLahir", "hakKelas", "tglTMT", "tglTAT", "idanggota"] {
            assert!(json.get(field).is_some(), "{field}");
        }
    }

    #[test]
    fn a_member_without_a_name_or_a_nik_is_still_a_member() {
        let bare = MEMBER
            .replace("\"nama\":\"Contoh\",", "\"nama\":null,")
            .replace("\"nik\":\"3171010101900001\",", "");
        let (Told::Keluarga(keluarga), 0) = family(&bare).unwrap() else {
            panic!("not a family");
        };
        assert_eq!(
            (keluarga.peserta[0].nama.as_str(), keluarga.peserta[0].nik.as_str()),
            ("*********0017", "")
        );
    }

    #[test]
    fn a_member_whose_number_cannot_be_read_is_left_out_and_counted() {
        let odd = MEMBER.replace("0009900000017", "17");
        let (Told::Keluarga(keluarga), skipped) = family(&format!("{MEMBER},{odd},7")).unwrap() else {
            panic!("not a family");
        };
        assert_eq!((keluarga.peserta.len(), skipped), (1, 2));
        assert_eq!(family(&odd), Err(Unreadable("peserta")));
    }

    /// The first member of a family of one, after a change to how the gateway writes it.
    fn written(from: &str, to: &str) -> peserta::Peserta {
        assert!(MEMBER.contains(from), "{from}");
        match family(&MEMBER.replace(from, to)).unwrap() {
            (Told::Keluarga(keluarga), 0) => keluarga.peserta.into_iter().next().unwrap(),
            other => panic!("{to}: {other:?}"),
        }
    }

    #[test]
    fn a_code_that_is_missing_unreadable_or_of_another_card_costs_the_code_alone() {
        let code = |nomor: &str| format!("{nomor}.1.2026-11.24-30.NRPSBMU3.{}", "A".repeat(103));
        let with = |code: &str| written("\"pisa\":\"1\"", &format!("\"pisa\":\"1\",\"kodeKartu\":{code}"));
        let own = with(&format!("\"{}\"", code("0009900000017"))).kode;
        assert_eq!(own.map(|kode| kode.teks().to_owned()), Some(code("0009900000017")));
        assert_eq!(
            written("\"pisa\":\"1\"", "\"pisa\":\"1\"").kode,
            None,
            "an older gateway"
        );
        for none in [
            "null",
            "\"\"",
            "\"0009900000017\"",
            &format!("\"{}\"", code("0009900000028")),
        ] {
            let member = with(none);
            assert_eq!((member.kode, member.nama.as_str()), (None, "Contoh"), "{none}");
        }
    }

    #[test]
    fn what_only_some_gateways_tell_is_read_where_it_can_be_and_never_costs_the_member() {
        let told = |field: &str, value: &str| {
            let more = format!("\"pisa\":\"1\",\"{field}\":{value}");
            written("\"pisa\":\"1\"", &more).lebih
        };
        assert_eq!(told("hubungan", "\"anak\"").hubungan, Some(Hubungan::Anak));
        assert_eq!(told("urutananak", "2").urutan_anak, Some(2));
        assert_eq!(
            told("pelajarsampai", "\"2027-07-31\"").pelajar_sampai,
            date("2027-07-31", "x").ok()
        );
        for (value, means) in [
            ("true", Some(true)),
            ("\"tidak\"", Some(false)),
            ("0", Some(false)),
            ("\"entah\"", None),
        ] {
            assert_eq!(told("sidikjari", value).sidik_jari, means, "{value}");
        }
        let gigi = told(
            "kdProviderGigi",
            "{\"kdProvider\":\"9901U021\",\"nmProvider\":\"KLINIK GIGI CONTOH\"}",
        )
        .gigi;
        assert_eq!(gigi.map(|gigi| gigi.nama), Some("KLINIK GIGI CONTOH".to_owned()));
        let fields = [
            "kdProviderGigi",
            "prolanisPRB",
            "cob",
            "nohp",
            "email",
            "kelasSejak",
            "terdaftarSejak",
            "hubungan",
            "urutananak",
            "pernahmenikah",
            "berpenghasilan",
            "pelajarsampai",
            "sidikjari",
            "iuranPertamaDibayar",
        ];
        for field in fields {
            for odd in ["null", "{}", "[]", "\"\"", "-1", "[7]", "{\"kdProvider\":[]}"] {
                let lebih = told(field, odd);
                let numbers = odd == "-1" && ["prolanisPRB", "cob", "nohp", "email"].contains(&field);
                assert!(numbers || lebih == peserta::Lebih::default(), "{field} {odd}");
            }
        }
    }

    /// Field report F30.
    #[test]
    fn a_card_without_a_birth_date_is_a_card() {
        for none in ["\"0000-00-00\"", "\"\"", "null", "0", "\"tidak diketahui\""] {
            let member = written("\"1990-01-01\"", none);
            assert_eq!((member.lahir, member.nama.as_str()), (None, "Contoh"), "{none}");
        }
    }

    /// Field report F31.
    #[test]
    fn what_is_missing_of_a_member_does_not_take_the_card() {
        assert_eq!(written("\"sex\":\"L\"", "\"sex\":null").kelamin, None);
        assert_eq!(written("\"nik\":\"3171010101900001\"", "\"nik\":null").nik, "");
        assert_eq!(
            written("\"tglTMT\":\"2020-01-01\"", "\"tglTMT\":null").berlaku_dari,
            None
        );
        assert_eq!(written("\"pisa\":\"1\"", "\"pisa\":1,\"idanggota\":null").pisa, "1");
        let class = written(
            "\"hakKelas\":{\"kode\":\"3\",\"keterangan\":\"KELAS III\"}",
            "\"hakKelas\":null",
        );
        assert_eq!((class.kelas, class.kelas_teks.as_str()), (None, ""));
        let clinic = written(
            "\"provUmum\":{\"kdProvider\":\"9901U020\",\"nmProvider\":\"KLINIK CONTOH\"}",
            "\"provUmum\":{\"kdProvider\":null}",
        );
        assert_eq!(clinic.faskes.kode, "");
        assert_eq!(
            written("\"kode\":\"3\"", "\"kode\":3").kelas,
            Some(crate::rules::kelas::Kelas::III)
        );
    }

    #[test]
    fn a_status_that_was_not_said_is_no_status() {
        for unsaid in ["null", "{}", "{\"kode\":\"\"}", "{\"kode\":null}"] {
            let bare = MEMBER.replace("{\"kode\":\"7\",\"keterangan\":\"SEBAB YANG BARU\"}", unsaid);
            let Ok((Told::Keluarga(keluarga), 1)) = family(&format!("{MEMBER},{bare}")) else {
                panic!("{unsaid}");
            };
            assert_eq!(keluarga.peserta.len(), 1);
        }
    }

    /// Fault T25.
    #[test]
    fn a_member_that_names_a_thing_twice_is_left_out() {
        let twice = MEMBER.replace("\"sex\":\"L\"", "\"sex\":\"L\",\"noKartu\":\"0009900000028\"");
        let Ok((Told::Keluarga(keluarga), 1)) = family(&format!("{MEMBER},{twice}")) else {
            panic!("read one of the two");
        };
        assert_eq!(keluarga.peserta.len(), 1);
    }

    /// Field report F19.
    #[test]
    fn a_member_whose_nik_is_a_zero_or_a_dash_has_none() {
        for none in ["\"0\"", "0", "\"-\"", "\"****************\""] {
            assert_eq!(written("\"3171010101900001\"", none).nik, "", "{none}");
        }
    }
}
