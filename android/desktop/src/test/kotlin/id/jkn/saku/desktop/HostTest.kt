package id.jkn.saku.desktop

import id.jkn.saku.ffi.Delivery
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.FileKind
import id.jkn.saku.ffi.HostException
import id.jkn.saku.ffi.NotBrought
import id.jkn.saku.ffi.ShellRequest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.awt.datatransfer.Clipboard
import java.awt.datatransfer.DataFlavor
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream

class HostTest {
    @get:Rule
    val folder = TemporaryFolder()

    /** Tests run without a display: nothing can be opened or copied here. */
    @Test
    fun whatTheMachineRefusesIsSaidAndEndsNothing() = listOf(
        ShellRequest.OpenLink("no address"),
        ShellRequest.OpenMap("Klinik", -6_200_000, 106_816_666),
        ShellRequest.Dial("165"),
        ShellRequest.Share("A12", picture = null),
    ).forEach { request ->
        val outcome = perform(request).said
        assertTrue("$request: $outcome", outcome.startsWith("failed: "))
    }

    @Test
    fun aRequestWithAnIdIsAnsweredUnderItWhateverThisMachineCanDo() = listOf(
        ShellRequest.PickFile("foto", listOf(FileKind.JPEG), 1_000u),
        ShellRequest.Locate("letak"),
        ShellRequest.Authenticate("pemilik", "Contoh"),
    ).zip(listOf("foto", "letak", "pemilik")).forEach { (request, id) ->
        assertEquals(Event.Brought(id, Delivery.Nothing(NotBrought.UNAVAILABLE)), perform(request).answer)
    }

    private val board = Clipboard("uji")
    private val later = mutableListOf<Pair<Long, () -> Unit>>()
    private val clip = Clip({ board }) { seconds, task -> later += seconds to task }

    private fun copied() = board.getData(DataFlavor.stringFlavor)

    @Test
    fun aSensitiveTextIsTakenFromTheClipboardAfterTwoMinutes() {
        val outcome = perform(ShellRequest.Copy("8888809900000011", sensitive = true, done = "Disalin"), clip)
        assertEquals("8888809900000011", copied())
        assertEquals("Disalin", outcome.done?.sentence)
        val (seconds, task) = later.single()
        assertEquals(120L, seconds)
        task()
        assertEquals("", copied())
    }

    @Test
    fun whatWasCopiedSinceStaysOnTheClipboard() {
        perform(ShellRequest.Copy("8888809900000011", sensitive = true, done = "Disalin"), clip)
        perform(ShellRequest.Copy("Klinik Contoh", sensitive = false, done = "Disalin"), clip)
        later.single().second()
        assertEquals("Klinik Contoh", copied())
    }

    @Test
    fun whatIsCopiedOrSharedIsInNoWordsOfTheOutcome() = listOf(
        ShellRequest.Copy("8888809900000011", sensitive = true, done = "Disalin"),
        ShellRequest.Share("8888809900000011", picture = null),
    ).forEach { request -> assertFalse("8888" in perform(request, clip).said) }

    @Test
    fun nothingOfAPersonIsLogged() {
        val home = File(folder.root, "Sari Contoh").apply { writeText("") }
        val lines = logged {
            assertThrows(HostException.Failed::class.java) { FileSecrets(home).write("kunci", byteArrayOf(1)) }
            perform(ShellRequest.PickFile("foto", listOf(FileKind.JPEG), 1_000u))
            perform(ShellRequest.OpenLink("https://contoh.test/?nik=9999995708850001"))
            perform(ShellRequest.ShareFile("kk-sari.pdf", FileKind.PDF, byteArrayOf(1)))
            perform(ShellRequest.Copy("8888809900000011", sensitive = true, done = "Disalin"), clip)
        }
        assertTrue(lines, "secrets: failed FileAlreadyExistsException" in lines)
        assertTrue(lines, "pick: failed HeadlessException" in lines)
        listOf("Sari", "9999995708850001", "kk-sari", "8888").forEach { assertFalse(lines, it in lines) }
    }

    private fun logged(work: () -> Unit): String {
        val (before, kept) = System.err to ByteArrayOutputStream()
        System.setErr(PrintStream(kept))
        try {
            work()
        } finally {
            System.setErr(before)
        }
        return kept.toString()
    }
}
