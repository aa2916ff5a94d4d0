package id.jkn.saku.ui

import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onRoot
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Every picture on an ordinary phone. A class of its own, so that it is drawn beside [NarrowPicturesTest]. */
@OptIn(ExperimentalTestApi::class)
class PicturesTest {
    @Test
    fun noTextIsCutOffAndNoWordBrokenAtAnyFontScaleAndNothingThatWouldBeMisreadIsLeftAsItStands() {
        val faults = mutableSetOf<String>()
        var met = 0
        listOf(1f, 1.3f, 2f).forEach { scale ->
            eachPicture(scale) { name ->
                ui.faultsOfTexts { faults += "$name at $scale: $it" }
                // What is heard does not depend on how large it is drawn.
                if (scale == 1f) met += heard { faults += "$name is not heard as: $it" }
            }
        }
        assertEquals(faults.joinToString("\n"), emptySet<String>(), faults)
        assertTrue("$met", met > 50)
    }

    /** How much on the stage is to be heard otherwise than it is drawn; tells of what is not. */
    private fun Stage.heard(tell: (String) -> Unit): Int {
        val spoken = screen.spoken.associate { it.shown to it.spoken }
        var met = 0
        fun look(node: SemanticsNode, said: List<String>) {
            val here = said + node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
            node.config.getOrNull(SemanticsProperties.Text).orEmpty().mapNotNull { spoken[it.text] }.forEach { wanted ->
                met++
                if (here.none { wanted.trimEnd('.') in it }) tell(wanted)
            }
            node.children.forEach { look(it, here) }
        }
        look(ui.onRoot(useUnmergedTree = true).fetchSemanticsNode(), emptyList())
        return met
    }
}
