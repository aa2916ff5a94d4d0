package id.jkn.saku.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.text.TextLayoutResult
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** A page's name is read whole, on narrow phones and with large letters too. */
@OptIn(ExperimentalTestApi::class)
class TitleTest {
    /** How a title is drawn: below the button that goes back, and in letters of their full size. */
    private data class Drawn(val below: Boolean, val full: Boolean)

    private fun drawn(title: String, fontScale: Float, width: Int): Drawn {
        lateinit var found: Drawn
        onStage(Samples.screen(emptyList(), title = title), fontScale = fontScale, width = width) {
            val node = ui.onNodeWithText(title).fetchSemanticsNode()
            val back = ui.onNodeWithContentDescription("Kembali").fetchSemanticsNode()
            val layouts = mutableListOf<TextLayoutResult>()
            node.config[SemanticsActions.GetTextLayoutResult].action?.invoke(layouts)
            val layout = layouts.single()
            assertFalse("$title at $fontScale on $width dp", breaksAWord(layout))
            assertTrue(title, (0 until layout.lineCount).none(layout::isLineEllipsized))
            assertTrue(title, node.boundsInRoot.right <= 2 * width && node.boundsInRoot.height >= node.size.height - 1)
            // Two pixels for each dp, and a line a fifth higher than its letters.
            val letters = layout.getLineBottom(0) / 2 / fontScale / 1.2f
            found = Drawn(node.boundsInRoot.top >= back.boundsInRoot.bottom, letters > 21f)
        }
        return found
    }

    @Test
    fun aTitleWhoseWordsFitStandsBesideTheButton() {
        val beside = Drawn(below = false, full = true)
        assertEquals(beside, drawn("Pemberitahuan", 1f, 320))
        assertEquals(beside, drawn("Info Ketersediaan Tempat Tidur", 1f, 320))
        assertEquals(beside, drawn("Info Program JKN", 2f, 320))
    }

    @Test
    fun aWordThatIsTooLongBesideTheButtonGetsTheWholeWidthInLettersOfTheSameSize() {
        val below = Drawn(below = true, full = true)
        assertEquals(below, drawn("Pemberitahuan", 2f, 360))
        assertEquals(below, drawn("Info Ketersediaan Tempat Tidur", 2f, 320))
    }

    @Test
    fun aWordThatIsTooLongForAWholeLineIsSmallerAndStaysWhole() {
        assertEquals(Drawn(below = true, full = false), drawn("Pertanggungjawaban", 2f, 320))
    }
}
