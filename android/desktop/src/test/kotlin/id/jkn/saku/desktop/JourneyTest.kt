package id.jkn.saku.desktop

import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Gateway
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.shellWords
import id.jkn.saku.kit.Saku
import id.jkn.saku.kit.Sandbox
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** A person taps through the window: the real renderer, façade and core, against the sandbox as a process. */
@OptIn(ExperimentalTestApi::class)
class JourneyTest {
    @get:Rule
    val folder = TemporaryFolder()

    @Test
    fun signInThenATileThenAQueueNumberOnATicket() = Sandbox().use { gateway ->
        opened(gateway.address).use { saku ->
            runSkikoComposeUiTest(Size(720f, 1280f), Density(2f)) {
                setContent {
                    val screen by saku.screen.collectAsState()
                    val scope = rememberCoroutineScope()
                    Phone(screen, shellWords(Language.ID), { scope.launch { saku.send(it) } }, saku::connectivity)
                }
                Hand(this, saku).run {
                    tap(button("Masuk"))
                    signIn("9999997011790301", "Contoh-03!")
                    tap(button("Pendaftaran Pelayanan (Antrean)"))
                    tap(button("Ambil nomor antrean"))
                    tap(hasText("Besok, ", substring = true) and hasClickAction())
                    tap(hasText("Umum") and hasClickAction())
                    tap(button("Ambil nomor"))
                    ui.onNode(button("Ambil nomor") and hasAnyAncestor(isDialog())).performClick()
                    find(hasText("Anda sudah dapat nomor"))
                    ui.onNodeWithText(number()).assertIsDisplayed()
                }
            }
        }
        assertEquals(1, gateway.booked("0009900000031"))
    }

    private fun opened(gateway: String): Saku = runBlocking {
        val config = Config(folder.newFolder("data").path, Gateway(gateway, null, null, true), Language.ID, null)
        Saku.open(config, FileSecrets(folder.newFolder("secrets")), ConsoleLog)
    }

    private fun button(label: String) = hasText(label) and hasClickAction()

    /** What a person does, in the time that the core and the gateway take. */
    private class Hand(val ui: SkikoComposeUiTest, val saku: Saku) {
        fun signIn(number: String, password: String) {
            find(hasTestTag("jawaban"))
            type("identitas", number)
            type("kata-sandi", password)
            val question = saku.screen.value.blocks.firstNotNullOf { (it as? Block.Paragraph)?.text?.let(Sandbox::question) }
            type("jawaban", Sandbox.solved(question))
            tap(hasText("Masuk") and hasClickAction())
            ui.waitUntil("signed in", PATIENCE_MS) { saku.screen.value.route == "beranda" }
        }

        fun number(): String = saku.screen.value.blocks.firstNotNullOf { (it as? Block.TiketAntrean)?.ticket?.number }

        fun type(tag: String, text: String) {
            find(hasTestTag(tag))
            ui.onNodeWithTag(tag).performTextInput(text)
            ui.waitUntil("typed into $tag", PATIENCE_MS) {
                saku.screen.value.blocks.any { it is Block.Input && it.field.id == tag && it.field.value == text }
            }
            ui.waitForIdle()
        }

        fun tap(what: SemanticsMatcher) {
            find(what)
            ui.onNode(what).performClick()
            ui.waitForIdle()
        }

        /** Scrolls to it, once it is there. */
        fun find(what: SemanticsMatcher) = ui.waitUntil(what.description, PATIENCE_MS) {
            ui.onAllNodes(what).fetchSemanticsNodes().any { it.boundsInRoot.height > 0 } || scrolledTo(what)
        }

        private fun scrolledTo(what: SemanticsMatcher): Boolean = try {
            ui.onNodeWithTag("content").performScrollToNode(what)
            true
        } catch (_: AssertionError) {
            false // not there yet
        }
    }

    private companion object {
        const val PATIENCE_MS = 30_000L
    }
}
