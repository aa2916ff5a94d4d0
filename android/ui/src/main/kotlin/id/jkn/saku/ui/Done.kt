package id.jkn.saku.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Screen
import kotlinx.coroutines.delay

/** Something that was just done for the person, in the core's words. The same words twice are two of them. */
class Done(val sentence: String)

/** Shows for a moment what was [done], and has screen readers say it, as [screen] wants it spoken. */
@Composable
fun DoneBadge(done: Done?, screen: Screen, modifier: Modifier = Modifier) {
    var shown by remember { mutableStateOf<Done?>(null) }
    LaunchedEffect(done) {
        shown = done
        delay(MOMENT_MS)
        shown = null
    }
    val now = shown ?: return
    val said = spokenForms(screen)[now.sentence] ?: now.sentence
    // A new region for each, or else what is copied twice is told once.
    key(now) {
        Surface(
            modifier.clearAndSetSemantics { contentDescription = said; liveRegion = LiveRegionMode.Polite },
            shape = MaterialTheme.shapes.extraLarge,
            color = MaterialTheme.colorScheme.inverseSurface,
        ) {
            Text(now.sentence, Modifier.padding(horizontal = 20.dp, vertical = 12.dp), MaterialTheme.typography.bodyMedium)
        }
    }
}

private const val MOMENT_MS = 4_000L
