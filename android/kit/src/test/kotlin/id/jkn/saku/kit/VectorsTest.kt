package id.jkn.saku.kit

import id.jkn.saku.ffi.RuleException
import id.jkn.saku.ffi.runVector
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** The vectors of the rule book through the Kotlin bindings. */
internal class VectorsTest {
    @Test
    fun `every rule answers its vectors`() {
        val failures = mutableListOf<String>()
        var run = 0
        var written = 0
        for (path in vectors()) {
            val text = path.readText()
            // Counted apart from reading, so that a case that is skipped is missed.
            written += Regex("\"masukan\":").findAll(text).count()
            val file = Json.parseToJsonElement(text).jsonObject
            val function = file.getValue("fungsi").jsonPrimitive.content
            for (case in file.getValue("kasus").jsonArray.map { it.jsonObject }) {
                val place = "$function ${case.getValue("id").jsonPrimitive.content}"
                try {
                    val found = Json.parseToJsonElement(runVector(function, case.getValue("masukan").toString()))
                    difference(case.getValue("harapan"), found, place)?.let(failures::add)
                } catch (e: RuleException) {
                    failures += "$place: $e"
                }
                run += 1
            }
        }
        println("$run vectors, ${failures.size} failed")
        assertTrue(failures.isEmpty(), failures.joinToString("\n"))
        assertEquals(written, run)
        assertTrue(run > 0)
    }

    @Test
    fun `a vector that expects something else is noticed`() {
        fun between(
            expected: String,
            found: String,
        ) = difference(Json.parseToJsonElement(expected), Json.parseToJsonElement(found), "")
        assertNull(between("""{"a": [1]}""", """{"a": [1], "b": 2}"""))
        assertNotNull(between("""{"a": 1}""", """{"a": 2}"""))
        assertNotNull(between("""{"a": 1}""", """{"b": 1}"""))
        assertNotNull(between("[1]", "[1, 2]"))
        assertNotNull(between("""{"a": null}""", "{}"))
        assertNotNull(between("1", "\"1\""))
    }

    private fun vectors(): List<File> {
        val folder = File(System.getProperty("android.dir"), "../tests/vectors")
        return folder.walk().filter { it.extension == "json" }.sorted().toList()
    }

    /** The first place where an answer is not what is expected; fields that are not named are left open. */
    private fun difference(
        expected: JsonElement,
        found: JsonElement,
        place: String,
    ): String? =
        when {
            expected is JsonObject && found is JsonObject ->
                expected.firstNotNullOfOrNull { (name, value) ->
                    val other = found[name]
                    if (other == null) "$place.$name is missing" else difference(value, other, "$place.$name")
                }
            expected is JsonArray && found is JsonArray && expected.size == found.size ->
                expected.indices.firstNotNullOfOrNull { difference(expected[it], found[it], "$place[$it]") }
            expected == found -> null
            else -> "$place: expected $expected, got $found"
        }
}
