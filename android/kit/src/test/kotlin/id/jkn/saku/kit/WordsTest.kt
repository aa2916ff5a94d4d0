package id.jkn.saku.kit

import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.invariantSeparatorsPathString
import kotlin.io.path.readLines
import kotlin.streams.asSequence
import kotlin.test.assertEquals

/** Every word that a person reads comes from the core: nothing that goes onto a phone holds a sentence. */
internal class WordsTest {
    private val android = Path.of(System.getProperty("android.dir")).normalize()

    @Test
    fun `no shell source holds a sentence`() {
        val sources =
            Files.walk(android).use { paths ->
                paths
                    .asSequence()
                    .filter { it.extension == "kt" && ON_PHONES.containsMatchIn(android.relativize(it).invariantSeparatorsPathString) }
                    .toList()
            }
        assertEquals(setOf("kit", "ui"), sources.map { "${android.relativize(it).first()}" }.toSet())
        val faults =
            sources.flatMap { source ->
                source.readLines().flatMap(::sentences).map { "${android.relativize(source)}: $it" }
            }
        assertEquals(emptyList(), faults)
    }

    @Test
    fun `a sentence is found and a code, a name or a comment is none`() {
        assertEquals(listOf("Coba lagi"), sentences("""text = "Coba lagi" // x"""))
        assertEquals(listOf("Hai \$name, apa kabar"), sentences("""show("Hai ${'$'}name, apa kabar")"""))
        assertEquals(emptyList(), sentences("""val key = "field ${'$'}{it.id} ${'$'}number" """))
        assertEquals(emptyList(), sentences("""throw Closed("gateway-address") // "not a word" """))
        assertEquals(emptyList(), sentences(""" * says "several words" in a comment"""))
    }

    /** Literals in which two words stand beside each other. */
    private fun sentences(line: String): List<String> {
        val code = line.trim().takeUnless { it.startsWith("*") || it.startsWith("/*") }.orEmpty()
        return LITERAL
            .findAll(code.replace(COMMENT, ""))
            .map { it.groupValues[1] }
            .filter { TWO_WORDS.containsMatchIn(it.replace(TEMPLATE, "")) }
            .toList()
    }

    private companion object {
        val LITERAL = Regex(""""((?:[^"\\]|\\.)*)"""")
        val COMMENT = Regex("""\s//.*$""")
        val ON_PHONES = Regex("^(kit|ui)/src/main/")
        val TEMPLATE = Regex("""\$(\w+|\{[^}]*\})""")
        val TWO_WORDS = Regex("""\p{L}[,.!?]?\s+\S*\p{L}""")
    }
}
