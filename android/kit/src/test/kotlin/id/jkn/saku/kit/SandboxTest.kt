package id.jkn.saku.kit

import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.Gateway
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.ShellRequest
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.mapNotNull
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.assertEquals
import kotlin.test.assertNotNull

/** Journeys against the reference gateway, run as a process of its own. The people in it are invented. */
internal class SandboxTest {
    @TempDir
    lateinit var folder: Path

    private suspend fun open() =
        Saku.open(Config(folder.toString(), Gateway(address, null, null, true), Language.ID, null), Secrets(), Log())

    @Test
    fun `a participant signs in by the question for those who cannot see and reads the card`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.signIn("9999995708850001", "Contoh-01!")
                saku.open("kartu")
                val card = saku.shows { it.block<Block.KartuPeserta>() }.card
                assertEquals("Sari Contoh", card.name)
                assertEquals("0009900000011", card.number.filter(Char::isDigit))
                assertEquals(card.code.width, card.code.height)
            }
        }

    @Test
    fun `a wrong password is told on the screen and keeps what was typed`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.signIn("9999990205940201", "Salah-99!")
                val form = saku.screen.first { it.field("identitas")?.error != null || it.block<Block.Problem>() != null }
                assertEquals("9999990205940201", form.field("identitas")?.value)
            }
        }

    @Test
    fun `the number of the care centre is handed to the phone's dialler`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.open("masuk")
                saku.tap("telepon")
                assertEquals(ShellRequest.Dial("165"), saku.requests.first())
            }
        }

    private suspend fun Saku.signIn(
        number: String,
        password: String,
    ) {
        open("masuk")
        val question = shows { it.captcha() }
        type("identitas", number)
        type("kata-sandi", password)
        type("jawaban", solved(question))
        tap("masuk")
        screen.first { it.captcha() != question }
    }

    private suspend fun Saku.type(
        id: String,
        value: String,
    ) = edit(screen.value, assertNotNull(screen.value.field(id), id), value)

    private suspend fun Saku.tap(id: String) = tap(screen.value, assertNotNull(screen.value.action(id), id))

    private suspend fun <T : Any> Saku.shows(what: (Screen) -> T?): T = screen.mapNotNull { what(it) }.first()

    private fun Screen.field(id: String): Field? =
        blocks.firstNotNullOfOrNull { block -> (block as? Block.Input)?.field?.takeIf { it.id == id } }

    private fun Screen.action(id: String): Action? =
        (actions + blocks.flatMap { (it as? Block.Buttons)?.actions.orEmpty() }).find { it.id == id }

    private inline fun <reified T : Block> Screen.block(): T? = blocks.firstNotNullOfOrNull { it as? T }

    private fun Screen.captcha(): String? =
        blocks.firstNotNullOfOrNull { (it as? Block.Paragraph)?.text?.takeIf(QUESTION::matches) }

    private fun solved(question: String): String {
        val (a, operation, b) = assertNotNull(QUESTION.matchEntire(question)).destructured
        val (left, right) = NUMBERS.indexOf(a) to NUMBERS.indexOf(b)
        return (if (operation == "ditambah") left + right else left - right).toString()
    }

    private companion object {
        val QUESTION = Regex("""Berapa (\S+) (ditambah|dikurangi) (\S+)\?""")
        val NUMBERS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ")

        lateinit var gateway: Process
        lateinit var address: String

        /** It says its address as its first line, once it listens. */
        @BeforeAll
        @JvmStatic
        fun start() {
            gateway =
                ProcessBuilder(System.getProperty("sandbox.program"), "--port", "0")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
            address = gateway.inputReader().readLine()
        }

        @AfterAll
        @JvmStatic
        fun stop() {
            gateway.destroyForcibly().waitFor()
        }
    }
}
