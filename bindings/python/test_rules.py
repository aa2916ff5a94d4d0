"""What crosses to Python is what the core answered, and what it refuses has its code."""

import json
import unittest

import jkn_bindings as jkn


class Rules(unittest.TestCase):
    def test_a_number_of_the_wrong_length_is_refused_with_field_and_limit(self):
        with self.assertRaises(jkn.RuleError.Input) as refused:
            jkn.baca_nik("327601", "2024-07-08")
        error = refused.exception
        self.assertEqual((error.code, error.field, error.limit.count), ("NIK_LENGTH", "nik", 16))
        self.assertNotIn("327601", str(error))

    def test_a_text_that_is_no_date_or_month_is_refused_before_the_rule_is_asked(self):
        with self.assertRaises(jkn.RuleError.Input) as refused:
            jkn.baca_nik("3276015502010002", "8 Juli 2024")
        self.assertEqual(refused.exception.code, "TANGGAL_FORMAT")
        with self.assertRaises(jkn.RuleError.Input) as refused:
            jkn.tagihan(jkn.Kelas.I, 1, ["2024-01", "2024-13"], "2024-07-08")
        self.assertEqual(refused.exception.code, "BULAN_FORMAT")

    def test_a_bad_date_inside_a_record_is_refused_too(self):
        wish = jkn.PermintaanUbahFktp(
            golongan=jkn.Golongan.PBPU, hari_ini="2024-02-30", fktp_sejak="2024-01-01", bekerja_sama=True
        )
        with self.assertRaises(jkn.RuleError.Input) as refused:
            jkn.boleh_ubah_fktp(wish)
        self.assertEqual(refused.exception.code, "TANGGAL_FORMAT")

    def test_a_month_without_tariff_and_a_sum_too_large_are_refused(self):
        for members, month, code in [(1, "2013-12", "TANPA_TARIF"), (0, "2024-01", "TANPA_ANGGOTA")]:
            with self.assertRaises(jkn.RuleError.Refused) as refused:
                jkn.iuran_pbpu(jkn.Kelas.I, members, month)
            self.assertEqual(refused.exception.code, code)
        with self.assertRaises(jkn.RuleError.Refused) as refused:
            jkn.denda(
                jkn.Perawatan(
                    layanan=jkn.Layanan.RAWAT_INAP_LANJUTAN,
                    biaya=-1,
                    bulan_tertunggak=1,
                    aktif_kembali="2024-07-01",
                    masuk="2024-07-02",
                    penanggung=jkn.Penanggung.PESERTA,
                )
            )
        self.assertEqual(refused.exception.code, "BIAYA_NEGATIF")

    def test_a_form_that_is_not_complete_names_what_is_missing(self):
        form = jkn.kuesioner("2020")
        answers = {item.id: False for item in form.butir}
        body = jkn.UkuranTubuh()
        complete = jkn.nilai_skrining("2020", answers, body)
        self.assertEqual(len(complete.penyakit), len(form.ambang))
        del answers[form.butir[0].id]
        with self.assertRaises(jkn.RuleError.Incomplete) as refused:
            jkn.nilai_skrining("2020", answers, body)
        self.assertEqual(refused.exception.questions, [form.butir[0].id])

    def test_the_questionnaire_goes_through_fhir_in_both_languages(self):
        """Field report F99."""
        form = jkn.kuesioner("2020")
        for language, tag, weight in [(jkn.Language.ID, "id", "Berat badan (kg)"), (jkn.Language.EN, "en", "Weight (kg)")]:
            written = jkn.kuesioner_ke_fhir("2020", language)
            document = json.loads(written)
            self.assertEqual((document["language"], document["item"][4]["item"][0]["text"]), (tag, weight))
            self.assertEqual(jkn.kuesioner_dari_fhir(written), form)
        self.assertEqual(len(jkn.definisi_fhir()), 4)
        for address, definition in jkn.definisi_fhir().items():
            self.assertEqual(json.loads(definition)["url"], address)

    def test_a_filled_form_goes_through_fhir(self):
        """Field report F99."""
        answers = {item.id: item.id == "K8" for item in jkn.kuesioner("2020").butir}
        body = jkn.UkuranTubuh(berat_kg=jkn.baca_berat("62,7"), tinggi_cm=165)
        self.assertEqual(body.berat_kg, 62.7)
        written = jkn.jawaban_ke_fhir("2020", answers, body)
        document = json.loads(written)
        self.assertEqual(document["status"], "completed")
        self.assertEqual(document["item"][4]["item"][0], {"linkId": "berat_kg", "answer": [{"valueDecimal": 62.7}]})
        self.assertEqual(jkn.jawaban_dari_fhir("2020", written), answers)
        self.assertEqual(jkn.ukuran_dari_fhir("2020", written), body)
        self.assertEqual(jkn.nilai_skrining("2020", answers, body).imt.persepuluh, 230)
        self.assertNotIn("item", json.loads(jkn.jawaban_ke_fhir("2020", {}, jkn.UkuranTubuh())))

    def test_a_document_that_cannot_be_read_whole_names_its_place(self):
        """Field report F99."""
        form = json.loads(jkn.jawaban_ke_fhir("2020", {"K1": True}, jkn.UkuranTubuh()))
        form["status"] = "completed"
        form["item"].append({"linkId": "persetujuan", "answer": [{"valueBoolean": False}]})
        for change, code, place, element in [
            ({}, "FHIR_TIDAK_DIPAHAMI", "QuestionnaireResponse", "persetujuan"),
            ({"modifierExtension": []}, "FHIR_TIDAK_DIPAHAMI", "QuestionnaireResponse", "modifierExtension"),
            ({"status": "stopped"}, "FHIR_ELEMEN", "QuestionnaireResponse", "status"),
            ({"resourceType": "Patient"}, "FHIR_BUKAN_RESOURCE", "QuestionnaireResponse", "resourceType"),
        ]:
            with self.assertRaises(jkn.RuleError.Document) as refused:
                jkn.jawaban_dari_fhir("2020", json.dumps(form | change))
            error = refused.exception
            self.assertEqual((error.code, error.place, error.element), (code, place, element))
        with self.assertRaises(jkn.RuleError.Question) as refused:
            jkn.kuesioner_dari_fhir("{")
        self.assertEqual(refused.exception.field, "dokumen")

    def test_a_weight_is_in_kilograms(self):
        """Field report F86."""
        self.assertEqual([jkn.baca_berat(t) for t in ["63", "62.7", "62,7", "62.700"]], [63, 62.7, 62.7, 62.7])
        with self.assertRaises(jkn.RuleError.Input) as refused:
            jkn.baca_berat("62700")
        error = refused.exception
        self.assertEqual((error.code, error.limit.lowest, error.limit.highest), ("BERAT_KG_RANGE", 2, 400))
        answers = {item.id: False for item in jkn.kuesioner("2020").butir}
        for wrong, code in [(62_700, "BERAT_KG_RANGE"), (-1, "BERAT_KG_FORMAT")]:
            with self.assertRaises(jkn.RuleError.Input) as refused:
                jkn.nilai_skrining("2020", answers, jkn.UkuranTubuh(berat_kg=wrong))
            self.assertEqual(refused.exception.code, code)

    def test_a_record_prints_no_whole_number(self):
        nik = jkn.baca_nik("9999015502010002", "2024-07-08")
        self.assertNotIn("9999015502010002", repr(nik))
        self.assertEqual(jkn.baca_nomor_kartu("0009900000011"), "*********0011")

    def test_a_reason_is_said_in_both_languages_and_names_its_sources(self):
        reason = jkn.iuran_pbpu(jkn.Kelas.III, 2, "2024-07").penjelasan
        indonesian = jkn.explain(reason, jkn.Language.ID)
        english = jkn.explain(reason, jkn.Language.EN)
        self.assertIn("Rp70.000", indonesian)
        self.assertIn("70", english)
        self.assertNotEqual(indonesian, english)
        self.assertIn("§6.1", reason.sumber)

    def test_an_unknown_rule_and_json_that_is_none_are_questions_that_cannot_be_read(self):
        for function, text, field in [("iuran_pbpv", "{}", "fungsi"), ("nik", "{", "masukan"), ("nik", "{}", "nik")]:
            with self.assertRaises(jkn.RuleError.Question) as refused:
                jkn.run_vector(function, text)
            self.assertEqual(refused.exception.field, field)

    def booking(self, day, taken):
        return jkn.periksa_antrean_fktp(
            jkn.PermintaanAntreanFktp(
                saat="2024-07-08T08:00:00+07:00",
                zona=jkn.Zona.WIB,
                tanggal_periksa=day,
                kode_poli="001",
                nama_poli="Umum",
                peserta_aktif=True,
                pasien_dikenal=True,
                sesi=[jkn.SesiFktp(kode_dokter=7, jam_praktik="08:00-12:00", kuota=10, terisi=taken)],
                kebijakan=jkn.KebijakanFktp(
                    satu_tiket_per=jkn.SatuTiketPer.POLI, buka_hari_libur=False, menit_per_pasien=10
                ),
            )
        )

    def test_a_booking_for_tomorrow_gets_the_next_number_and_its_time(self):
        taken = self.booking("2024-07-09", 3)
        self.assertTrue(taken.is_DITERIMA())
        # The fourth of ten minutes each from eight o'clock; to be there half an hour before.
        self.assertEqual((taken.angka_antrean, taken.jam_praktik), (4, "08:00-12:00"))
        self.assertEqual((taken.perkiraan_dilayani, taken.datang), ("2024-07-09T08:30:00", "2024-07-09T08:00:00"))

    def test_a_booking_that_is_refused_says_the_reason_and_from_when(self):
        early = self.booking("2024-07-10", 3)
        self.assertTrue(early.is_DITOLAK())
        self.assertEqual((early.alasan, early.sejak), (jkn.AlasanAntrean.TANGGAL_TERLALU_JAUH, "2024-07-09"))
        self.assertEqual(self.booking("2024-07-09", 10).alasan, jkn.AlasanAntrean.KUOTA_HABIS)

    def test_a_change_that_the_app_may_not_do_names_who_can(self):
        answer = jkn.boleh_ubah(jkn.Perubahan.NAMA, jkn.Golongan.PBPU, "2024-07-08")
        self.assertTrue(answer.is_TIDAK())
        self.assertEqual(answer.alasan, "NOT_IN_APP")
        names = [jkn.nama_kanal(way, jkn.Language.EN) for way in answer.jalan_lain]
        self.assertTrue(names)
        self.assertFalse([name for name in names if name.startswith("common-")])

    def test_the_account_of_a_family_is_read_back_as_theirs(self):
        number = jkn.va_keluarga("0009900000011", jkn.Bank.BRI, "2024-07-08")
        owner = jkn.baca_va(number, "2024-07-08")
        self.assertTrue(owner.is_KELUARGA())
        self.assertEqual(owner.ekor_kartu, "09900000011")
        self.assertIn(jkn.Bank.BRI, owner.bank)
