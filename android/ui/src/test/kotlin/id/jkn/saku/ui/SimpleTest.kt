package id.jkn.saku.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** The simple mode: larger letters, and more room for a finger. */
@OptIn(ExperimentalTestApi::class)
class SimpleTest {
    /** Each text of the stage, and how large its smallest letters are, in pixels. */
    private fun Stage.letters(): Map<String, Float> = nodes(merged = false).mapNotNull { node ->
        val drawn = mutableListOf<TextLayoutResult>()
        node.config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(drawn)
        drawn.firstOrNull()?.layoutInput?.let { it.text.text to with(it.density) { it.style.fontSize.toPx() } }
    }.groupBy({ it.first }, { it.second }).mapValues { it.value.min() }

    @Test
    fun everythingThatCanBeTappedIs64DpHigh() {
        val low = mutableSetOf<String>()
        listOf(1f, 2f).forEach { scale -> low += lower(64.dp, scale) }
        assertEquals(low.joinToString("\n"), emptySet<String>(), low)
    }

    /** What can be tapped on the samples and is lower than that. */
    private fun lower(least: Dp, scale: Float): Set<String> {
        val low = mutableSetOf<String>()
        Samples.all.forEach { (name, screen) ->
            onStage(screen.copy(large = true), fontScale = scale, tall = true) {
                val tappable = nodes(merged = true).filter { SemanticsActions.OnClick in it.config }
                tappable.forEach { node ->
                    val words = node.config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
                        node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
                    val height = with(node.layoutInfo.density) { node.size.height.toDp() }
                    if (height < least) low += "$name at $scale: $words is $height high"
                }
            }
        }
        return low
    }

    @Test
    fun lettersAreAtLeast1Point3TimesAsLargeUnlessTheyAreTwiceAsLargeAlready() =
        listOf(1f to 1.3f, 1.3f to 1.69f, 1.7f to 2f, 2f to 2f).forEach { (scale, enlarged) ->
            Samples.all.forEach { (name, screen) ->
                val usual = mutableMapOf<String, Float>()
                onStage(screen, fontScale = scale, tall = true) { usual += letters() }
                onStage(screen.copy(large = true), fontScale = scale, tall = true) {
                    // A text that no longer fits beside another may be drawn in another place, or not twice.
                    val large = letters()
                    val shared = usual.filterKeys { it in large }
                    assertTrue("$name: ${shared.size} of ${usual.size}", shared.size * 10 >= usual.size * 9)
                    shared.forEach { (text, before) ->
                        val ratio = large.getValue(text) / before
                        assertTrue("$name at $scale: $text is $ratio as large", ratio >= enlarged / scale - 0.01f)
                    }
                }
            }
        }
}
