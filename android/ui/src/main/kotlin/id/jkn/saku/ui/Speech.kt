package id.jkn.saku.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.material3.LocalTextStyle
import id.jkn.saku.ffi.Screen

/** What screen readers say for a whole text that they would misread. */
internal val LocalSpoken = compositionLocalOf<Map<String, String>> { emptyMap() }

/** How the texts of [screen] are spoken, by how they are shown. */
internal fun spokenForms(screen: Screen): Map<String, String> = screen.spoken.associate { it.shown to it.spoken }

/** Says [text] as the screen wants it spoken, where it wants that. */
@Composable
internal fun Modifier.said(text: String): Modifier =
    LocalSpoken.current[text]?.let { spoken -> semantics { contentDescription = spoken } } ?: this

/** A text that screen readers say as the screen wants it spoken, and whose words stay whole. */
@Composable
internal fun Text(
    text: String,
    modifier: Modifier = Modifier,
    style: TextStyle = LocalTextStyle.current,
    color: Color = Color.Unspecified,
    textAlign: TextAlign? = null,
) = androidx.compose.material3.Text(
    text, modifier.said(text), color = color, textAlign = textAlign, style = style,
    // Ordinary letters leave room for every word, so that nothing is measured twice.
    autoSize = if (LocalDensity.current.fontScale > LARGE_FONT) WholeWords(style.fontSize) else null,
)
