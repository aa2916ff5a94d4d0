package id.jkn.saku.kit

import id.jkn.saku.ffi.RuleException
import id.jkn.saku.ffi.periksaKartu
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals

/** The signed card at a counter: the vectors' codes through the typed function, as they are and after any change. */
internal class KartuTest {
    private val cases =
        Json
            .parseToJsonElement(File(System.getProperty("android.dir"), "../tests/vectors/periksa_kartu.json").readText())
            .jsonObject
            .getValue("kasus")
            .jsonArray
            .map { it.jsonObject }
    private val fresh = cases.first().getValue("masukan").jsonObject

    @Test
    fun `a fresh card is accepted and prints no whole number`() {
        val card = periksaKartu(fresh.text("kode"), keys(fresh), fresh.text("hari_ini"))
        assertEquals(listOf("*********0011", "2026-11-24", "2026-11-30"), listOf(card.tersamar, card.terbit, card.sampai))
        assertFalse(fresh.text("kode").take(13) in card.toString())
    }

    @Test
    fun `every vector has its typed answer`() {
        for (case in cases) {
            val refusal = case.getValue("harapan").jsonObject["salah"]?.jsonObject
            val given = case.getValue("masukan").jsonObject
            assertEquals(refusal?.text("kode"), why(given.text("kode"), given), case.text("id"))
        }
    }

    @Test
    fun `a card with any byte flipped is refused`() {
        val code = fresh.text("kode")
        for (place in code.indices) {
            val changed = code.replaceRange(place, place + 1, (code[place].code xor 1).toChar().toString())
            assertNotEquals(null, why(changed, fresh), changed)
        }
    }

    /** Why a code is refused; nothing when it is accepted. */
    private fun why(
        code: String,
        given: JsonObject,
    ): String? =
        try {
            periksaKartu(code, keys(given), given.text("hari_ini"))
            null
        } catch (e: RuleException.Refused) {
            e.code
        } catch (e: RuleException.Input) {
            e.code
        }

    private fun keys(given: JsonObject) = given.getValue("kunci").jsonArray.map { it.jsonPrimitive.content }

    private fun JsonObject.text(name: String) = getValue(name).jsonPrimitive.content
}
