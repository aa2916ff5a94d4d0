package id.jkn.saku.ui

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.modifiers.TextAutoSizeLayoutScope
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.TextUnit

/**
 * Letters of the [wanted] size or, where a single word is wider than its room, as little smaller as it needs: a word that
 * is broken anywhere is harder to read than one that is a little smaller.
 */
internal data class WholeWords(private val wanted: TextUnit) : TextAutoSize {
    override fun TextAutoSizeLayoutScope.getFontSize(constraints: Constraints, text: AnnotatedString): TextUnit {
        var part = 1f
        while (part > SMALLEST && breaksAWord(performLayout(constraints, text, wanted * part))) part -= STEP
        return wanted * part
    }

    private companion object {
        /** No text of the app needs this; a single word of a hundred letters may break. */
        const val SMALLEST = 0.5f
        const val STEP = 0.05f
    }
}

/** Whether a line ends inside a word. */
internal fun breaksAWord(layout: TextLayoutResult): Boolean {
    val text = layout.layoutInput.text.text
    return (0 until layout.lineCount - 1).any { line ->
        val end = layout.getLineEnd(line)
        end in 1 until text.length && text[end - 1].isLetterOrDigit() && text[end].isLetterOrDigit()
    }
}
