package id.jkn.saku.kit

import id.jkn.saku.ffi.AsalUtang
import id.jkn.saku.ffi.Golongan
import id.jkn.saku.ffi.Kelas
import id.jkn.saku.ffi.Kelayakan
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.Limit
import id.jkn.saku.ffi.PermintaanUbahFktp
import id.jkn.saku.ffi.RuleException
import id.jkn.saku.ffi.Versi
import id.jkn.saku.ffi.bacaNik
import id.jkn.saku.ffi.bandingkanRehab
import id.jkn.saku.ffi.bolehUbahFktp
import id.jkn.saku.ffi.explain
import id.jkn.saku.ffi.namaKanal
import id.jkn.saku.ffi.tagihan
import org.junit.jupiter.api.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals

private const val TODAY = "2024-07-08"
private val unpaid = listOf("2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07")

/** The rule book in a Kotlin program: a NIK, a bill, the REHAB plans and a permission, each with its reason. Data contoh. */
internal fun main() {
    rulesExample(::println)
}

private fun rulesExample(say: (String) -> Unit) {
    val nik = bacaNik("9999015502010002", TODAY)
    say("NIK ${nik.tersamar}: born ${nik.tanggalLahir}, ${nik.umur} years old")
    try {
        bacaNik("99990155", TODAY)
    } catch (e: RuleException.Input) {
        say("A short NIK: ${e.code}, must have ${(e.limit as Limit.Characters).count} characters")
    }

    val bill = tagihan(Kelas.III, 4u, unpaid, TODAY)
    say("Owed: ${bill.tunggakan}; to be active again: ${bill.untukAktif}")
    say("  ${explain(bill.penjelasan, Language.EN)}")

    val plans = bandingkanRehab(listOf(Versi.SATU), AsalUtang.MANDIRI, Kelas.III, 4u, unpaid, TODAY)
    say("All at once: ${plans.sekaligus.jumlah}")
    for (choice in plans.rencana) {
        val stages = choice.rencana.tahap.size
        say("In $stages stages: ${choice.angsuranTerbesar} at most, active by ${choice.aktifPalingLambat}")
    }

    val wish = PermintaanUbahFktp(Golongan.PBPU, hariIni = TODAY, fktpSejak = "2024-05-20", bekerjaSama = true)
    when (val answer = bolehUbahFktp(wish)) {
        is Kelayakan.Boleh -> {
            say("Another first-level facility: today, in effect from ${answer.mulai}")
            say("  ${explain(answer.penjelasan, Language.ID)}")
        }
        is Kelayakan.Belum -> {
            say("Another first-level facility: from ${answer.sejak}")
            say("  ${explain(answer.penjelasan, Language.ID)}")
        }
        is Kelayakan.Tidak -> {
            say("Another first-level facility: ${answer.alasan}")
            say("  ${explain(answer.penjelasan, Language.ID)}")
            answer.jalanLain.forEach { say("  ${namaKanal(it, Language.ID)}") }
        }
    }
}

internal class RulesExampleTest {
    @Test
    fun `the example runs and says what it computed`() {
        val said = mutableListOf<String>()
        rulesExample(said::add)
        // Class III: 35,000 a person and month since 2021; four people, five months of arrears and the current one.
        assertContains(said, "Owed: 700000; to be active again: 840000")
        assertContains(said, "A short NIK: NIK_LENGTH, must have 16 characters")
        // Three calendar months after 20 May.
        assertContains(said, "Another first-level facility: from 2024-08-20")
        assertEquals(1, said.count { it.startsWith("NIK 9999********0002") })
    }
}
