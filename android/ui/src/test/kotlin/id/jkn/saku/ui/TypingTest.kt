package id.jkn.saku.ui

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextInputSelection
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextRange
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.Tone
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class TypingTest {
    private val complaint = Samples.field("keluhan", "Keluhan", Samples.text(12u))
    private val other = Samples.field("lain", "Lain", Samples.text())

    private fun form(field: Field, generation: ULong = 1u, notice: Boolean = false, route: String = "form"): Screen {
        val above = if (notice) listOf(Block.Notice(Tone.WARNING, "Tersimpan", "Tulisan Anda aman.", emptyList())) else emptyList()
        return Samples.screen(above + Block.Input(field) + Block.Input(other), generation = generation, route = route)
    }

    private fun Stage.shown(tag: String = "keluhan"): String =
        ui.onNodeWithTag(tag).fetchSemanticsNode().config[SemanticsProperties.EditableText].text

    private fun Stage.cursor(): TextRange =
        ui.onNodeWithTag("keluhan").fetchSemanticsNode().config[SemanticsProperties.TextSelectionRange]

    @Test
    fun everyEditCarriesTheWholeTextAndTheGenerationThatIsDrawn() = onStage(form(complaint, generation = 4u)) {
        ui.onNodeWithTag("keluhan").performTextInput("batuk")
        assertEquals(listOf<Event>(Event.Edited(4u, "keluhan", "batuk")), events)
    }

    @Test
    fun screensThatArriveWhileTypingMoveNeitherTextNorCursorNorFocus() = onStage(form(complaint)) {
        val field = ui.onNodeWithTag("keluhan")
        field.performTextInput("batuk")
        field.performTextInputSelection(TextRange(2))
        screen = form(complaint.copy(value = "ba", error = "Terlalu pendek."), generation = 2u, notice = true)
        ui.waitForIdle()
        assertEquals("batuk" to TextRange(2), shown() to cursor())
        field.performTextInput("X")
        assertEquals("baXtuk" to TextRange(3), shown() to cursor())
        assertEquals(Event.Edited(2u, "keluhan", "baXtuk"), events.last())
    }

    @Test
    fun whenTheFocusLeavesTheCoresTextIsTaken() = onStage(form(complaint)) {
        ui.onNodeWithTag("keluhan").performTextInput("batuk ")
        screen = form(complaint.copy(value = "Batuk"), generation = 2u)
        ui.onNodeWithTag("lain").performClick()
        ui.waitForIdle()
        assertEquals("Batuk", shown())
    }

    @Test
    fun anotherPageNeverShowsWhatWasTypedOnThisOne() = onStage(form(complaint)) {
        ui.onNodeWithTag("keluhan").performTextInput("batuk")
        screen = form(complaint, generation = 2u, route = "form/2")
        ui.waitForIdle()
        assertEquals("", shown())
    }

    @Test
    fun aLongNumberIsShownInFoursAndToldAsTyped() = onStage(form(complaint.copy(kind = Samples.text(16u)))) {
        val field = ui.onNodeWithTag("keluhan")
        field.performTextInput("99999957")
        assertEquals("99999957", shown())
        field.performTextInput("08850001")
        assertEquals("9999 9957 0885 0001", shown())
        assertEquals("9999995708850001", (events.last() as Event.Edited).value)
        field.performTextInputSelection(TextRange(4))
        field.performTextInput("a")
        assertEquals("9999995708850001", (events.last() as Event.Edited).value)
    }

    @Test
    fun theCursorOfANumberInFoursStandsWhereItStoodInTheNumber() = (9..40).forEach { length ->
        val mapping = Fours.filter(AnnotatedString("1".repeat(length))).offsetMapping
        (0..length).forEach { assertEquals(it, mapping.transformedToOriginal(mapping.originalToTransformed(it))) }
        val shown = Fours.filter(AnnotatedString("1".repeat(length))).text.length
        assertEquals(shown, mapping.originalToTransformed(length))
        (0..shown).forEach { assertTrue(mapping.transformedToOriginal(it) in 0..length) }
    }

    @Test
    fun anAddressMayEndALineBehindItsSignsAndTheCursorStandsWhereItStood() {
        val address = "budi.contoh-1@contoh.example"
        val filtered = Addresses.filter(AnnotatedString(address))
        assertEquals(listOf("budi.", "contoh-", "1@", "contoh.", "example"), filtered.text.text.split('\u200B'))
        val mapping = filtered.offsetMapping
        (0..address.length).forEach { assertEquals(it, mapping.transformedToOriginal(mapping.originalToTransformed(it))) }
        assertEquals(filtered.text.length, mapping.originalToTransformed(address.length))
        (0..filtered.text.length).forEach { assertTrue(mapping.transformedToOriginal(it) in 0..address.length) }
    }

    @Test
    fun nothingLongerThanTheLimitIsTaken() = onStage(form(complaint)) {
        ui.onNodeWithTag("keluhan").performTextInput("batuk pilek😷")
        assertEquals("batuk pilek😷", shown()) // twelve characters, one of them outside the basic plane
        ui.onNodeWithTag("keluhan").performTextInput("!")
        assertEquals("batuk pilek😷", shown())
        assertEquals(1, events.size)
    }

    @Test
    fun aSecretIsMaskedUntilItIsAskedFor() {
        val secret = Samples.field("sandi", "Kata sandi", FieldKind.Secret(64u, id.jkn.saku.ffi.Keyboard.TEXT), "Rahasia1")
        onStage(Samples.screen(listOf(Block.Input(secret)))) {
            val drawn = { ui.onNodeWithTag("sandi").fetchSemanticsNode().config[SemanticsProperties.EditableText].text }
            assertEquals("•".repeat(8), drawn())
            ui.onNodeWithContentDescription("Tampilkan").performClick()
            assertEquals("Rahasia1", drawn())
            ui.onNodeWithContentDescription("Sembunyikan").performClick()
            assertEquals("•".repeat(8), drawn())
            assertEquals(emptyList<Event>(), events)
        }
    }

    @Test
    fun afterSendingTheComposerFollowsTheCoreAgain() {
        val message = Samples.field("pesan", "Tulis pesan", Samples.text())
        fun talk(value: String, generation: ULong) = Samples.screen(
            listOf(Block.Percakapan(null, emptyList(), message.copy(value = value), Samples.action("kirim", "Kirim pesan"))),
            generation = generation,
        )
        onStage(talk("", 1u)) {
            ui.onNodeWithTag("pesan").performTextInput("Halo")
            screen = talk("Halo", 2u)
            ui.onNodeWithContentDescription("Kirim pesan").performClick()
            assertEquals(Event.Tapped(2u, "kirim"), events.last())
            screen = talk("", 3u)
            ui.waitForIdle()
            assertEquals("", shown("pesan"))
        }
    }
}
