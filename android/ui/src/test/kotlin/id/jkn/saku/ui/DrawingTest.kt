package id.jkn.saku.ui

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toPixelMap
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Freshness
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class DrawingTest {
    @Test
    fun theSamplesUseEveryBlock() {
        val drawn = Samples.all.flatMap { it.second.blocks }.map { it::class }.toSet()
        val all = Block::class.java.classes.filter { Block::class.java.isAssignableFrom(it) }.map { it.kotlin }.toSet()
        assertEquals(all, drawn)
    }

    @Test
    fun everyTextOfEverySampleIsOnTheScreenOrSpoken() = listOf(1f, 2f).forEach { scale ->
        eachSample(scale) { name ->
            val said = nodes(merged = false).flatMap { node ->
                node.config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
                    node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
            }
            Samples.words(screen).forEach { text -> assertTrue("$name: $text", said.any { text in it }) }
        }
    }

    @Test
    fun everythingThatCanBeTappedHasANameAndRoomForAFinger() = listOf(1f, 2f).forEach { scale ->
        eachSample(scale) { name ->
            val tappable = nodes(merged = true).filter { SemanticsActions.OnClick in it.config }
            tappable.forEach { node ->
                val words = node.config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
                    node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
                assertTrue("$name: ${node.config}", words.any { it.isNotBlank() })
                // The touch bounds of something scrolled out sideways are empty; its own size is not.
                val (height, width) = with(node.layoutInfo.density) {
                    maxOf(node.touchBoundsInRoot.height.toDp(), node.size.height.toDp()) to
                        maxOf(node.touchBoundsInRoot.width.toDp(), node.size.width.toDp())
                }
                assertTrue("$name: $words is $width × $height", height >= 48.dp && width >= 48.dp)
            }
        }
    }

    @Test
    fun aCodeIsDrawnDotByDotWithHardEdges() {
        val code = Samples.dots()
        listOf(false, true).forEach { dark ->
            onStage(Samples.screen(listOf(Block.Picture(code, "Kode"))), dark = dark) {
                val pixels = ui.onNodeWithContentDescription("Kode").captureToImage().toPixelMap()
                val dot = pixels.width / (25 + 8)
                val edge = (pixels.width - dot * 25) / 2
                for (y in 0 until dot * 25) for (x in 0 until dot * 25) {
                    val expected = if (code.isBlack(x / dot, y / dot)) Color.Black else Color.White
                    assertEquals("$x, $y", expected, pixels[edge + x, edge + y])
                }
                // Four white dots around it; the corners of the picture are round.
                for (n in edge until edge + dot * 25) for (depth in 0 until 4 * dot) {
                    assertEquals(Color.White, pixels[n, depth])
                    assertEquals(Color.White, pixels[depth, n])
                }
            }
        }
    }

    @Test
    fun bitsAreReadFromTheMostSignificantOneAndRowsArePadded() {
        val bitmap = id.jkn.saku.ffi.Bitmap(9u, 2u, byteArrayOf(0x80.toByte(), 0x80.toByte(), 0x01, 0x00))
        val black = (0..1).flatMap { y -> (0..8).filter { bitmap.isBlack(it, y) }.map { it to y } }
        assertEquals(listOf(0 to 0, 8 to 0, 7 to 1), black)
    }

    @Test
    fun darkMeansADarkGround() = onStage(Samples.screen(emptyList()), dark = true) {
        val pixels = ui.onRoot().captureToImage().toPixelMap()
        assertEquals(DarkPalette.scheme.background, pixels[2, pixels.height - 2])
    }

    @Test
    fun whatIsInventedIsMarkedAboveEverythingElse() {
        val screen = Samples.screen(listOf(Block.Paragraph("Nama pertama")), sampleMark = "DATA CONTOH")
        onStage(screen) {
            fun top(text: String) = ui.onNodeWithText(text).assertIsDisplayed().fetchSemanticsNode().boundsInRoot.top
            assertTrue(top("DATA CONTOH") < top("Nama pertama"))
        }
    }

    @Test
    fun oldDataIsToldByWordsAndAnotherGround() {
        fun ground(stale: Boolean): Color {
            var found = Color.Unspecified
            onStage(Samples.screen(emptyList(), freshness = Freshness("Data per kemarin", stale, refreshing = false))) {
                val pixels = ui.onNodeWithText("Data per kemarin").assertIsDisplayed().captureToImage().toPixelMap()
                found = pixels[1, 1]
            }
            return found
        }
        assertEquals(LightPalette.warning.ground, ground(stale = true))
        assertEquals(LightPalette.scheme.background, ground(stale = false))
    }

    @Test
    fun mainActionsAreReachedWithoutScrolling() {
        val long = List(40) { Block.Paragraph("Baris $it") }
        onStage(Samples.screen(long, listOf(Samples.action("kirim", "Kirim")))) {
            ui.onNodeWithText("Kirim").assertIsDisplayed()
        }
    }

    @Test
    fun actionsThatWouldCoverThePageStandAtItsEnd() {
        val many = List(6) { Samples.action("a$it", "Pilihan panjang nomor $it yang perlu dua baris") }
        onStage(Samples.screen(List(20) { Block.Paragraph("Baris $it") }, many), fontScale = 2f) {
            ui.onNodeWithText("Baris 0").assertIsDisplayed()
            ui.onNode(hasScrollAction()).performScrollToNode(hasText(many[0].label))
            ui.onNodeWithText(many[0].label).assertIsDisplayed()
        }
    }

    @Test
    fun digitsAreSpokenOneByOneAndAChartAsOneSentence() {
        onStage(Samples.all.first { it.first == "kartu" }.second, tall = true) {
            ui.onNodeWithContentDescription("0 0 0 1 3 0 2 3 0 2 9 2 4").assertIsDisplayed()
        }
        onStage(Samples.all.first { it.first == "iuran" }.second, tall = true) {
            ui.onNode(SemanticsMatcher.expectValue(SemanticsProperties.ContentDescription, listOf(chartSummary(screen)))).assertIsDisplayed()
            ui.onNodeWithTag("content").assertIsDisplayed()
        }
    }

    private fun chartSummary(screen: id.jkn.saku.ffi.Screen) = screen.blocks.firstNotNullOf { it as? Block.Chart }.summary
}
