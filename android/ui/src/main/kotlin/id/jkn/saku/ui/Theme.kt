package id.jkn.saku.ui

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import id.jkn.saku.ffi.Tone

/**
 * The looks of the app: calm teal, paper white, and one warm colour for what waits.
 *
 * @param language language of the texts, a BCP 47 tag; screen readers choose their voice by it.
 */
@Composable
fun SakuTheme(
    language: String,
    dark: Boolean = isSystemInDarkTheme(),
    font: FontFamily = FontFamily.Default,
    content: @Composable () -> Unit,
) {
    val palette = if (dark) DarkPalette else LightPalette
    val typography = remember(language, font) { typography(font, LocaleList(language)) }
    CompositionLocalProvider(LocalPalette provides palette) {
        MaterialTheme(palette.scheme, shapes = Shapes, typography = typography, content = content)
    }
}

/** How one tone is drawn: a quiet ground, its text, and the colour of its icon. */
@Immutable
internal data class ToneColors(val ground: Color, val text: Color, val accent: Color)

/** The KIS card keeps its own colours in both themes, as a card in a wallet does. */
@Immutable
internal data class CardColors(val from: Color, val to: Color, val text: Color, val quiet: Color)

/** Every colour that is drawn. */
@Immutable
internal data class Palette(
    val scheme: ColorScheme,
    val info: ToneColors,
    val success: ToneColors,
    val warning: ToneColors,
    val danger: ToneColors,
    val card: CardColors,
) {
    fun of(tone: Tone): ToneColors = when (tone) {
        Tone.INFO -> info
        Tone.SUCCESS -> success
        Tone.WARNING -> warning
        Tone.DANGER -> danger
    }
}

internal val LocalPalette = staticCompositionLocalOf { LightPalette }

internal val LightPalette = Palette(
    scheme = lightColorScheme(
        primary = Color(0xFF00615A),
        onPrimary = Color.White,
        primaryContainer = Color(0xFFD3ECE7),
        onPrimaryContainer = Color(0xFF00332F),
        secondary = Color(0xFF45605C),
        onSecondary = Color.White,
        secondaryContainer = Color(0xFFE0ECE9),
        onSecondaryContainer = Color(0xFF17332F),
        tertiary = Color(0xFF7D4A00),
        onTertiary = Color.White,
        tertiaryContainer = Color(0xFFFFE7C7),
        onTertiaryContainer = Color(0xFF432700),
        error = Color(0xFFB3261E),
        onError = Color.White,
        errorContainer = Color(0xFFFBE3E0),
        onErrorContainer = Color(0xFF5F120D),
        background = Color(0xFFF5F7F5),
        onBackground = Color(0xFF17201E),
        surface = Color(0xFFF5F7F5),
        onSurface = Color(0xFF17201E),
        surfaceVariant = Color(0xFFE4EAE7),
        onSurfaceVariant = Color(0xFF4A5653),
        outline = Color(0xFF6B7774),
        outlineVariant = Color(0xFFDBE2DF),
        surfaceContainerLowest = Color.White,
        surfaceContainerLow = Color.White,
        surfaceContainer = Color(0xFFEEF2F0),
        surfaceContainerHigh = Color.White,
        surfaceContainerHighest = Color(0xFFE4EAE7),
        inverseSurface = Color(0xFF2C3432),
        inverseOnSurface = Color(0xFFEEF2F0),
    ),
    info = ToneColors(Color(0xFFE3EEF8), Color(0xFF0B3556), Color(0xFF125A91)),
    success = ToneColors(Color(0xFFDFF2E3), Color(0xFF0F3D20), Color(0xFF1B6B38)),
    warning = ToneColors(Color(0xFFFFF0D2), Color(0xFF4A3000), Color(0xFF7A4F00)),
    danger = ToneColors(Color(0xFFFBE3E0), Color(0xFF5F120D), Color(0xFFA8231B)),
    card = CardColors(Color(0xFF00453F), Color(0xFF00736A), Color.White, Color(0xFFD9F2ED)),
)

internal val DarkPalette = Palette(
    scheme = darkColorScheme(
        primary = Color(0xFF82D5C8),
        onPrimary = Color(0xFF00332E),
        primaryContainer = Color(0xFF0E4942),
        onPrimaryContainer = Color(0xFFC9EFE8),
        secondary = Color(0xFFB3CCC6),
        onSecondary = Color(0xFF1E3531),
        secondaryContainer = Color(0xFF24332F),
        onSecondaryContainer = Color(0xFFD4E6E1),
        tertiary = Color(0xFFF2BF73),
        onTertiary = Color(0xFF432700),
        tertiaryContainer = Color(0xFF543400),
        onTertiaryContainer = Color(0xFFFFE2BA),
        error = Color(0xFFFFB4AB),
        onError = Color(0xFF5F120D),
        errorContainer = Color(0xFF4A1B17),
        onErrorContainer = Color(0xFFFFDAD5),
        background = Color(0xFF0F1514),
        onBackground = Color(0xFFE1E7E5),
        surface = Color(0xFF0F1514),
        onSurface = Color(0xFFE1E7E5),
        surfaceVariant = Color(0xFF2A3331),
        onSurfaceVariant = Color(0xFFB6C2BE),
        outline = Color(0xFF8B9894),
        outlineVariant = Color(0xFF2E3836),
        surfaceContainerLowest = Color(0xFF0B100F),
        surfaceContainerLow = Color(0xFF181F1D),
        surfaceContainer = Color(0xFF1C2422),
        surfaceContainerHigh = Color(0xFF202927),
        surfaceContainerHighest = Color(0xFF2A3331),
        inverseSurface = Color(0xFFE1E7E5),
        inverseOnSurface = Color(0xFF2C3432),
    ),
    info = ToneColors(Color(0xFF13283A), Color(0xFFD2E6F8), Color(0xFF8FC5F1)),
    success = ToneColors(Color(0xFF142E1C), Color(0xFFCFEED7), Color(0xFF88D69C)),
    warning = ToneColors(Color(0xFF35290D), Color(0xFFFAE6BC), Color(0xFFF0C264)),
    danger = ToneColors(Color(0xFF3E1A17), Color(0xFFFBDCD8), Color(0xFFFFB4AB)),
    card = CardColors(Color(0xFF06302C), Color(0xFF0A554D), Color.White, Color(0xFFD0EAE5)),
)

private val Shapes = Shapes(
    extraSmall = RoundedCornerShape(8.dp),
    small = RoundedCornerShape(12.dp),
    medium = RoundedCornerShape(16.dp),
    large = RoundedCornerShape(20.dp),
    extraLarge = RoundedCornerShape(28.dp),
)

/** Digits of one width, so that numbers stand under each other and do not jump. */
internal val TextStyle.tabular: TextStyle get() = copy(fontFeatureSettings = "tnum")

private fun typography(font: FontFamily, locale: LocaleList): Typography {
    fun style(size: Int, line: Int, weight: FontWeight = FontWeight.Normal) =
        TextStyle(fontFamily = font, fontWeight = weight, fontSize = size.sp, lineHeight = line.sp, localeList = locale)
    return Typography(
        displayLarge = style(72, 80, FontWeight.Bold),
        displayMedium = style(48, 56, FontWeight.Bold),
        displaySmall = style(36, 44, FontWeight.Bold),
        headlineLarge = style(30, 38, FontWeight.Bold),
        headlineMedium = style(26, 34, FontWeight.Bold),
        headlineSmall = style(22, 30, FontWeight.Bold),
        titleLarge = style(20, 28, FontWeight.Medium),
        titleMedium = style(16, 24, FontWeight.Medium),
        titleSmall = style(14, 20, FontWeight.Medium),
        bodyLarge = style(16, 24),
        bodyMedium = style(14, 21),
        bodySmall = style(13, 18),
        labelLarge = style(15, 20, FontWeight.Medium),
        labelMedium = style(13, 18, FontWeight.Medium),
        labelSmall = style(12, 16, FontWeight.Medium),
    )
}
