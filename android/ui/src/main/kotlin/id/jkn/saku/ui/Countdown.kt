package id.jkn.saku.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.ShellWords
import kotlinx.coroutines.delay

/** Counts down from the arrival of each generation; screen readers hear the rest only now and then. */
@Composable
internal fun Countdown(block: Block.Countdown) {
    val arrived = LocalArrival.current
    val clock = LocalClock.current
    val words = LocalWords.current
    val whole = block.seconds.toLong()
    // From the arrival: what is scrolled away and back is drawn anew, and must not begin anew.
    fun rest() = (whole - (clock() - arrived.nanos) / SECOND_NS).coerceIn(0, whole)
    var left by remember(arrived, block) { mutableLongStateOf(rest()) }
    val every = block.announceEveryS.toLong()
    // A late tick may pass over the second that is to be told, so it is told when a span of that length is over.
    fun span() = if (left == 0L || every == 0L) left.coerceAtMost(1) else (left - 1) / every + 1
    // Kept over generations: a screen that is drawn anew, with each letter that is typed, tells nothing anew.
    var told by remember(block.label, every) { mutableLongStateOf(span()) }
    var said by remember(block.label, every) { mutableStateOf(if (left == 0L) block.ended else sentence(block, left, words)) }
    fun tell() {
        if (span() == told) return
        told = span()
        said = if (left == 0L) block.ended else sentence(block, left, words)
    }
    LaunchedEffect(arrived, block) {
        tell()
        while (left > 0) {
            delay(SECOND_MS)
            left = rest()
            tell()
        }
    }
    Column(Modifier.clearAndSetSemantics { contentDescription = said; liveRegion = LiveRegionMode.Polite }) {
        val digits = "${left / 60}:${(left % 60).toString().padStart(2, '0')}"
        Text(
            if (left == 0L) block.ended else "${block.label} $digits",
            style = MaterialTheme.typography.bodyLarge.tabular,
            color = MaterialTheme.colorScheme.onBackground,
        )
    }
}

private const val SECOND_MS = 1_000L
private const val SECOND_NS = 1_000_000_000L

private fun sentence(block: Block.Countdown, left: Long, words: ShellWords): String {
    fun counted(n: Long, one: String, many: String) = if (n == 0L) null else if (n == 1L) one else many.replace("{n}", "$n")
    val parts = listOfNotNull(counted(left / 60, words.minute, words.minutes), counted(left % 60, words.second, words.seconds))
    return (listOf(block.label) + parts).joinToString(" ")
}
