package id.jkn.saku.ui

import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.input.OffsetMapping
import androidx.compose.ui.text.input.TransformedText
import androidx.compose.ui.text.input.VisualTransformation

/** A number this long is read digit by digit, and lost count of. */
private const val LONG = 9

private const val GROUP = 4

/**
 * Shows a long number of a field in groups of four, as it stands on a card; what is typed, copied and told stays without
 * blanks. A group is a word: large letters put whole groups onto the next line.
 */
internal object Fours : VisualTransformation {
    override fun filter(text: AnnotatedString): TransformedText {
        val plain = text.text
        if (plain.length < LONG || !plain.all { it in '0'..'9' }) return TransformedText(text, OffsetMapping.Identity)
        return TransformedText(AnnotatedString(plain.chunked(GROUP).joinToString(" ")), mapping)
    }

    /** The cursor stands before the blank that ends a group, until the next digit is typed. */
    private val mapping = object : OffsetMapping {
        override fun originalToTransformed(offset: Int) = offset + (offset - 1).coerceAtLeast(0) / GROUP

        override fun transformedToOriginal(offset: Int) = offset - offset / (GROUP + 1)
    }
}
