package id.jkn.saku.ui

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.modifiers.TextAutoSizeLayoutScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
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

/** Whether every word of these [texts] is as narrow as the [room]. */
@Composable
internal fun wordsFit(texts: List<String>, style: TextStyle, room: Dp): Boolean {
    val measurer = rememberTextMeasurer()
    val density = LocalDensity.current
    val width = with(density) { room.roundToPx() }.coerceAtLeast(0)
    return remember(texts, style, width, density) {
        texts.none { breaksAWord(measurer.measure(it, style, constraints = Constraints(maxWidth = width), density = density)) }
    }
}
