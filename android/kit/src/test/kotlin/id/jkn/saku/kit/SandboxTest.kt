package id.jkn.saku.kit

import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.Gateway
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.QueueTicket
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.ShellRequest
import id.jkn.saku.ffi.Tone
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.mapNotNull
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertNotNull

/** Journeys against the reference gateway, run as a process of its own. The people in it are invented. */
internal class SandboxTest {
    @TempDir
    lateinit var folder: Path

    private suspend fun open() =
        Saku.open(Config(folder.toString(), Gateway(gateway.address, null, null, true), Language.ID, null), Secrets(), Log())

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
                val form = saku.screen.first { screen ->
                    screen.blocks.any { it is Block.Notice && it.tone == Tone.DANGER }
                }
                assertEquals("9999990205940201", form.field("identitas")?.value)
            }
        }

    @Test
    fun `the number of the care centre is handed to the phone's dialler`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.open("masuk")
                saku.tap("telepon-165")
                assertEquals(ShellRequest.Dial("165"), saku.requests.first())
            }
        }

    @Test
    fun `a booking whose caller gives up and whose answer is lost is one booking and is seen in the end`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.signIn("9999997011790301", "Contoh-03!")
                saku.open("pendaftaran_pelayanan/ambil")
                saku.choose("tanggal") { it.last() } // tomorrow: today's doctor may have gone home
                saku.choose("poli") { "001" }
                gateway.loseTheAnswerToABooking()
                val form = saku.shows { shown -> shown.takeIf { it.action("ambil")?.blocked == null } }
                val seen = mutableSetOf<String>()
                val watching = launch { saku.screen.collect { shown -> shown.ticket()?.let { seen += it.state } } }
                val caller = launch(start = CoroutineStart.UNDISPATCHED) { saku.tap(form, assertNotNull(form.action("ambil"))) }
                caller.cancelAndJoin()
                val ticket = saku.shows { shown -> shown.ticket()?.takeIf { it.number != null } }
                watching.cancelAndJoin()
                assertEquals("Anda sudah dapat nomor", ticket.state)
                assertContains(seen, "Belum ada jawaban")
                assertEquals(1, gateway.booked("0009900000031"))
            }
        }

    private suspend fun Saku.choose(
        id: String,
        among: (List<String>) -> String,
    ) {
        val form = shows { shown -> shown.takeIf { it.field(id)?.offered().orEmpty().isNotEmpty() } }
        val field = assertNotNull(form.field(id))
        val value = among(field.offered())
        edit(form, field, value)
        screen.first { it.field(id)?.value == value }
    }

    private suspend fun Saku.signIn(
        number: String,
        password: String,
    ) {
        open("masuk")
        val question = shows { it.captcha() }
        type("identitas", number)
        type("kata-sandi", password)
        type("jawaban", Sandbox.solved(question))
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
        blocks.firstNotNullOfOrNull { (it as? Block.Paragraph)?.text?.let(Sandbox::question) }

    private fun Screen.ticket(): QueueTicket? = block<Block.TiketAntrean>()?.ticket

    private fun Field.offered(): List<String> =
        (kind as FieldKind.Choice).options.filter { it.blocked == null }.map { it.value }

    private companion object {
        lateinit var gateway: Sandbox

        @BeforeAll
        @JvmStatic
        fun start() {
            gateway = Sandbox()
        }

        @AfterAll
        @JvmStatic
        fun stop(): Unit = gateway.close()
    }
}
