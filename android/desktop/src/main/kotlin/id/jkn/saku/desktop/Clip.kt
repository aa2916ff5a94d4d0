package id.jkn.saku.desktop

import java.awt.datatransfer.Clipboard
import java.awt.datatransfer.DataFlavor
import java.awt.datatransfer.StringSelection
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

/**
 * Puts texts on [clipboard]; a sensitive one is taken away after two minutes, as on a phone, unless something else was
 * copied since.
 *
 * @param later runs what it is given after so many seconds.
 */
class Clip(private val clipboard: () -> Clipboard, private val later: (Long, () -> Unit) -> Unit = ::afterSeconds) {
    /** @throws Exception where there is no clipboard, or another program holds it. */
    fun put(text: String, sensitive: Boolean) {
        val board = clipboard()
        board.setContents(StringSelection(text), null)
        if (!sensitive) return
        later(SENSITIVE_S) {
            val now = board.isDataFlavorAvailable(DataFlavor.stringFlavor) && board.getData(DataFlavor.stringFlavor) == text
            if (now) board.setContents(StringSelection(""), null)
        }
    }

    companion object {
        const val SENSITIVE_S = 120L
    }
}

private val timer = Executors.newSingleThreadScheduledExecutor { task -> Thread(task, "clip").apply { isDaemon = true } }

private fun afterSeconds(seconds: Long, task: () -> Unit) {
    timer.schedule(task, seconds, TimeUnit.SECONDS)
}
