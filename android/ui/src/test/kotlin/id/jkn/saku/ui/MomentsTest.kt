package id.jkn.saku.ui

import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assert
import androidx.compose.ui.test.assertCountEquals
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onAllNodesWithContentDescription
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performScrollToNode
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.Spoken
import org.junit.Assert.assertNotEquals
import org.junit.Test

/** What changes by itself: time that runs out, and what is told for a moment. */
@OptIn(ExperimentalTestApi::class)
class MomentsTest {
    private fun opening(seconds: UInt, generation: ULong = 1u): Screen {
        val rest = List(40) { Block.Paragraph("Baris $it") }
        return Samples.screen(listOf(Block.Countdown("Dibuka dalam", seconds, "Sudah dibuka", 60u)) + rest, generation = generation)
    }

    private fun Stage.says(sentence: String) = ui.onNodeWithContentDescription(sentence).assertExists()

    /** The phone's clock jumps by [slept], and one tick of the running app follows. */
    private fun Stage.wakeAfter(slept: Long) {
        seconds += slept
        ui.mainClock.advanceTimeBy(1_001)
        ui.waitForIdle()
    }

    @Test
    fun aCountdownIsRightAfterThePhoneSlept() = onStage(opening(3_600u)) {
        says("Dibuka dalam 60 menit")
        wakeAfter(3_000)
        says("Dibuka dalam 10 menit")
        wakeAfter(3_000)
        says("Sudah dibuka")
    }

    @Test
    fun aCountdownThatWasScrolledAwayGoesOn() = onStage(opening(3_600u)) {
        ui.onNode(hasScrollAction()).performScrollToNode(hasText("Baris 39"))
        ui.onAllNodesWithContentDescription("Dibuka dalam 60 menit").assertCountEquals(0)
        seconds = 600
        ui.onNode(hasScrollAction()).performScrollToNode(hasText("Baris 0"))
        says("Dibuka dalam 50 menit")
    }

    @Test
    fun aNewerGenerationCountsFromItsOwnArrival() = onStage(opening(600u)) {
        wakeAfter(300)
        screen = opening(240u, generation = 2u)
        ui.waitForIdle()
        says("Dibuka dalam 4 menit")
    }

    @Test
    fun whatWasDoneIsTold() = onStage(Samples.screen(emptyList(), spoken = listOf(Spoken("VA disalin", "V A disalin")))) {
        done = Done("VA disalin")
        ui.waitForIdle()
        val polite = SemanticsMatcher.expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite)
        ui.onNodeWithContentDescription("V A disalin").assert(polite)
        ui.mainClock.advanceTimeBy(5_000)
        ui.onAllNodesWithContentDescription("V A disalin").assertCountEquals(0)
    }

    @Test
    fun whatWasDoneTwiceIsToldTwice() = onStage(Samples.screen(emptyList())) {
        fun told(): Int {
            done = Done("Disalin")
            ui.waitForIdle()
            return ui.onNodeWithContentDescription("Disalin").fetchSemanticsNode().id
        }
        assertNotEquals(told(), told())
    }
}
