package id.jkn.saku.ui

import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.input.OffsetMapping
import androidx.compose.ui.text.input.TransformedText
import androidx.compose.ui.text.input.VisualTransformation

/** A place where a line may end, which nobody sees. */
private const val BREAK = '\u200B'

/**
 * Lets an e-mail address go on in the next line behind its `@`, a dot or a dash, and nowhere else, however large the letters are;
 * what is typed, copied and told stays as it is.
 */
internal object Addresses : VisualTransformation {
    override fun filter(text: AnnotatedString): TransformedText {
        val plain = text.text
        val ends = plain.indices.filter { plain[it] in "@.-_" }.map { it + 1 }
        val shown = buildString {
            plain.forEachIndexed { place, letter ->
                append(letter)
                if (place + 1 in ends) append(BREAK)
            }
        }
        return TransformedText(AnnotatedString(shown), Breaks(ends))
    }

    private class Breaks(private val ends: List<Int>) : OffsetMapping {
        /** The cursor stands before the break that it has just reached. */
        override fun originalToTransformed(offset: Int) = offset + ends.count { it < offset }

        override fun transformedToOriginal(offset: Int) = offset - ends.withIndex().count { (n, end) -> end + n < offset }
    }
}
