package id.jkn.saku.ui

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import id.jkn.saku.ffi.Tone
import org.junit.Assert.assertTrue
import org.junit.Test

/** WCAG 2.2: text 4.5 : 1 (success criterion 1.4.3), pictures and edges that carry meaning 3 : 1 (1.4.11). */
class ContrastTest {
    @Test
    fun everyTextStandsOutFromItsGround() = listOf("light" to LightPalette, "dark" to DarkPalette).forEach { (name, palette) ->
        texts(palette).forEach { (pair, colours) -> check("$name $pair", colours, atLeast = 4.5f) }
    }

    @Test
    fun everyPictureStandsOutFromItsGround() = listOf("light" to LightPalette, "dark" to DarkPalette).forEach { (name, palette) ->
        pictures(palette).forEach { (pair, colours) -> check("$name $pair", colours, atLeast = 3f) }
    }

    private fun check(name: String, colours: Pair<Color, Color>, atLeast: Float) {
        val found = ratio(colours.first, colours.second)
        assertTrue("$name: $found", found >= atLeast)
    }

    private fun ratio(a: Color, b: Color): Float {
        val (dark, light) = listOf(a.luminance(), b.luminance()).sorted()
        return (light + 0.05f) / (dark + 0.05f)
    }

    private fun texts(palette: Palette): Map<String, Pair<Color, Color>> = with(palette.scheme) {
        val grounds = mapOf("page" to background, "sheet" to surfaceContainerLow, "dialog" to surfaceContainerHigh)
        val onAnyGround = mapOf("text" to onSurface, "quiet" to onSurfaceVariant, "primary" to primary, "error" to error)
        grounds.flatMap { (ground, g) -> onAnyGround.map { (text, t) -> "$text on $ground" to (t to g) } }.toMap() +
            mapOf(
                "primary button" to (onPrimary to primary),
                "secondary button" to (onSecondaryContainer to secondaryContainer),
                "destructive answer" to (onError to error),
                "blocked button" to (onSurfaceVariant to surfaceVariant),
                "chosen" to (onPrimaryContainer to primaryContainer),
                "ticket" to (onTertiaryContainer to tertiaryContainer),
                "card number, dark end" to (palette.card.text to palette.card.from),
                "card number, light end" to (palette.card.text to palette.card.to),
                "card label, light end" to (palette.card.quiet to palette.card.to),
            ) + Tone.entries.map { tone -> "$tone" to (palette.of(tone).text to palette.of(tone).ground) }
    }

    private fun pictures(palette: Palette): Map<String, Pair<Color, Color>> = with(palette.scheme) {
        Tone.entries.associate { tone -> "$tone" to (palette.of(tone).accent to palette.of(tone).ground) } +
            mapOf(
                "edge of a field" to (outline to background),
                "step ahead" to (outline to surfaceContainerLow),
                "bar of a chart" to (primary to surfaceVariant),
            )
    }
}
