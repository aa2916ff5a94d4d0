package id.jkn.saku.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Stable
import androidx.compose.runtime.State
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.Sensitivity
import id.jkn.saku.ffi.ShellWords

/** Told what the drawn screen must hide from screenshots and the app switcher, on the first screen and every change. */
val LocalSecure = staticCompositionLocalOf<(Sensitivity) -> Unit> { {} }

/** What controls of the shell itself are called. */
internal val LocalWords = compositionLocalOf<ShellWords> { error("no-words") }

/**
 * Nanoseconds since some moment. The default stands still while Android sleeps deeply, so an app for Android gives
 * `SystemClock::elapsedRealtimeNanos`: what opens at seven has opened when the phone is woken at eight.
 */
val LocalClock = staticCompositionLocalOf<() -> Long> { System::nanoTime }

/** When the generation that is drawn came, by [LocalClock]. */
internal class Arrival(val nanos: Long)

internal val LocalArrival = compositionLocalOf<Arrival> { error("no-arrival") }

/** The way back to the core. */
internal val LocalLink = staticCompositionLocalOf<Link> { error("no-link") }

/** Sends what was done, with the generation of the screen that stands before the person's eyes at that moment. */
@Stable
internal class Link(private val screen: State<Screen>, private val onEvent: State<(Event) -> Unit>) {
    fun tap(action: String) = send(Event.Tapped(screen.value.generation, action))

    fun edit(field: Field, value: String) = send(Event.Edited(screen.value.generation, field.id, value))

    /** The search box of a field holds [query]. */
    fun search(id: String, query: String) = send(Event.Edited(screen.value.generation, id, query))

    fun send(event: Event) = onEvent.value(event)
}

/** Read as one stop by screen readers, with these sentences instead of the drawn texts. */
@Composable
internal fun Modifier.spokenAs(vararg sentences: String?): Modifier {
    val spoken = LocalSpoken.current
    return semantics(mergeDescendants = true) {
        contentDescription = sentences.filterNotNull().joinToString(". ") { (spoken[it] ?: it).trimEnd('.') }
    }
}

/** The size of a picture that stands beside text: it grows with the letters, a little less than they do. */
@Composable
internal fun besideText(size: Dp): Dp = size * LocalDensity.current.fontScale.coerceIn(1f, 1.6f)

/** The least height of what can be tapped, in the simple mode; zero in the usual one. */
internal val LocalTarget = compositionLocalOf { 0.dp }

/** The least height of what can be tapped: [usual], and more in the simple mode. */
@Composable
internal fun target(usual: Dp): Dp = maxOf(usual, LocalTarget.current)

/** Whether this is drawn in the simple mode. */
@Composable
internal fun isLarge(): Boolean = LocalTarget.current > 0.dp

/** What the simple mode asks for: letters 1.3 times as large, for whom they are not yet twice as large, and targets of 64 dp. */
@Composable
internal fun Enlarged(large: Boolean, content: @Composable () -> Unit) {
    if (!large) return content()
    val density = LocalDensity.current
    val scale = maxOf(density.fontScale, minOf(density.fontScale * SIMPLE_LETTERS, LARGEST_LETTERS))
    CompositionLocalProvider(
        LocalDensity provides Density(density.density, scale),
        LocalTarget provides SIMPLE_TARGET,
        content = content,
    )
}

private val SIMPLE_TARGET = 64.dp
private const val SIMPLE_LETTERS = 1.3f

/** Larger ones leave no whole word on a small phone. */
private const val LARGEST_LETTERS = 2f

/** Above this scale of the font, things that stand side by side are put below each other. */
internal const val LARGE_FONT = 1.3f
