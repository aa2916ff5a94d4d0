package id.jkn.saku.ui

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.text.ExperimentalTextApi
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.Sensitivity

/** Android's font (Debian package fonts-roboto): whether a text fits depends on it. */
@OptIn(ExperimentalTextApi::class)
internal val Roboto = FontFamily("Roboto")

/** A phone of 640 dp height on which a screen is drawn, and what it sent. */
@OptIn(ExperimentalTestApi::class)
class Stage(val ui: SkikoComposeUiTest, screen: Screen, dark: Boolean, tall: Boolean) {
    var screen by mutableStateOf(screen)
    val events = mutableListOf<Event>()
    val secured = mutableListOf<Sensitivity>()

    /** What was just done, over the screen. */
    var done by mutableStateOf<Done?>(null)

    /** The phone's clock stands still until a test moves it. */
    var seconds = 0L

    fun nodes(merged: Boolean) = ui.nodes(merged)

    init {
        val size = if (tall) Modifier.fillMaxWidth().heightIn(640.dp, 10_000.dp) else Modifier.fillMaxSize()
        ui.setContent {
            CompositionLocalProvider(LocalSecure provides { secured += it }, LocalClock provides { seconds * 1_000_000_000 }) {
                SakuTheme(screen.language, dark, Roboto) {
                    ScreenView(this.screen, Samples.words, { events += it }, size)
                    DoneBadge(this.done, this.screen)
                }
            }
        }
    }
}

/** Everything on the screen, as a screen reader meets it when [merged], otherwise each part by itself. */
@OptIn(ExperimentalTestApi::class)
fun SkikoComposeUiTest.nodes(merged: Boolean): List<SemanticsNode> {
    fun below(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::below)
    return below(onRoot(useUnmergedTree = !merged).fetchSemanticsNode())
}

/**
 * Runs [test] with [screen] on the stage.
 *
 * @param tall draws the whole content instead of what a phone shows at once.
 * @param width of the phone in dp.
 */
@OptIn(ExperimentalTestApi::class)
fun onStage(
    screen: Screen,
    dark: Boolean = false,
    fontScale: Float = 1f,
    tall: Boolean = false,
    width: Int = 360,
    test: Stage.() -> Unit,
) = runSkikoComposeUiTest(Size(2f * width, if (tall) 20_000f else 1280f), Density(2f, fontScale)) {
    Stage(this, screen, dark, tall).test()
}
