package id.jkn.saku.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.layout.SubcomposeLayout
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Freshness
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.ShellWords

/** Lines longer than this are hard to read. */
private val WIDEST = 600.dp

/** Main actions take at most this part of the height; beyond it they stand at the end of the content. */
private const val MOST_PINNED = 0.4f

/**
 * Draws one [screen] and sends what is done on it to [onEvent].
 *
 * Give it a fixed size and the main actions stand at the bottom edge; give it only a largest height and it is as tall as
 * its content.
 */
@Composable
fun ScreenView(screen: Screen, words: ShellWords, onEvent: (Event) -> Unit, modifier: Modifier = Modifier) {
    val drawn = rememberUpdatedState(screen)
    val listener = rememberUpdatedState(onEvent)
    val link = remember { Link(drawn, listener) }
    val secure = LocalSecure.current
    LaunchedEffect(screen.sensitivity) { secure(screen.sensitivity) }
    val spoken = remember(screen.spoken) { spokenForms(screen) }
    val clock = LocalClock.current
    val arrival = remember(screen.generation, clock) { Arrival(clock()) }
    CompositionLocalProvider(
        LocalLink provides link,
        LocalWords provides words,
        LocalSpoken provides spoken,
        LocalArrival provides arrival,
    ) {
        Surface(modifier, color = MaterialTheme.colorScheme.background) {
            // A new route is a new page: scroll position and typed text start afresh.
            key(screen.route) {
                Enlarged(screen.large) { Page(screen, Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) }
            }
        }
    }
}

@Composable
private fun Page(screen: Screen, modifier: Modifier) {
    val conversation = screen.blocks.firstNotNullOfOrNull { it as? Block.Percakapan }
    SubcomposeLayout(modifier) { constraints ->
        val wide = Constraints(minWidth = constraints.maxWidth, maxWidth = constraints.maxWidth)
        fun measure(slot: String, limits: Constraints = wide, content: @Composable () -> Unit): Placeable =
            subcompose(slot) { Box { content() } }.single().measure(limits)

        val top = measure("top") { TopBar(screen) }
        val composer = measure("composer") { conversation?.let { Composer(it) } }
        val wanted = measure("wanted") { ActionBar(screen.actions, Modifier.clearAndSetSemantics {}) }
        val pinned = wanted.height <= constraints.maxHeight * MOST_PINNED
        val bar = if (pinned) measure("bar") { ActionBar(screen.actions) } else null
        val fixed = top.height + composer.height + (bar?.height ?: 0)
        val rest = Constraints(
            minWidth = constraints.maxWidth,
            maxWidth = constraints.maxWidth,
            minHeight = (constraints.minHeight - fixed).coerceAtLeast(0),
            maxHeight = (constraints.maxHeight - fixed).coerceAtLeast(0),
        )
        val content = measure("content", rest) { Content(screen, trailing = if (pinned) emptyList() else screen.actions) }
        layout(constraints.maxWidth, fixed + content.height) {
            top.place(0, 0)
            content.place(0, top.height)
            composer.place(0, top.height + content.height)
            bar?.place(0, top.height + content.height + composer.height)
        }
    }
}

@Composable
private fun Content(screen: Screen, trailing: List<Action>) {
    val list = rememberLazyListState()
    // Earlier messages that arrive above must not move the reader to the end.
    val newest = screen.blocks.firstNotNullOfOrNull { (it as? Block.Percakapan)?.messages?.lastOrNull()?.id }
    LaunchedEffect(newest) {
        if (newest != null) list.scrollToItem((list.layoutInfo.totalItemsCount - 1).coerceAtLeast(0))
    }
    BoxWithConstraints(contentAlignment = Alignment.TopCenter) {
        val side = maxOf(16.dp, (maxWidth - WIDEST) / 2)
        LazyColumn(
            Modifier.fillMaxWidth().testTag("content"),
            state = list,
            contentPadding = PaddingValues(start = side, end = side, top = 12.dp, bottom = 24.dp),
            verticalArrangement = Arrangement.spacedBy(16.dp),
        ) {
            screen.sampleMark?.let { item("sample") { SampleMark(it) } }
            blocks(screen.blocks)
            if (trailing.isNotEmpty()) {
                item("actions") { Actions(trailing, Modifier.padding(top = 8.dp)) }
            }
        }
    }
}

@Composable
private fun TopBar(screen: Screen) {
    Column(Modifier.background(MaterialTheme.colorScheme.background)) {
        BoxWithConstraints(Modifier.fillMaxWidth().heightIn(min = 60.dp), contentAlignment = Alignment.CenterStart) {
            when {
                !screen.canGoBack -> Title(screen.title, Modifier.padding(start = 16.dp))
                fitsBeside(screen.title, maxWidth - target(48.dp) - AROUND_TITLE) -> Row(verticalAlignment = Alignment.CenterVertically) {
                    BackButton()
                    Title(screen.title, Modifier.padding(start = 4.dp))
                }
                // A word that is too long for the room beside the button gets the whole width below it.
                else -> Column {
                    BackButton()
                    Title(screen.title, Modifier.padding(start = 16.dp))
                }
            }
        }
        screen.freshness?.let { FreshnessLine(it) }
    }
}

/** The room around the button and the title. */
private val AROUND_TITLE = (4 + 4 + 16).dp

@Composable
private fun BackButton() {
    val link = LocalLink.current
    IconButton(onClick = { link.send(Event.Back) }, Modifier.padding(start = 4.dp).size(target(48.dp))) {
        Icon(Pictures.Back, contentDescription = LocalWords.current.back, Modifier.size(besideText(24.dp)))
    }
}

@Composable
private fun Title(title: String, modifier: Modifier) = Text(
    title,
    modifier.padding(end = 16.dp, top = 8.dp, bottom = 8.dp).semantics { heading() },
    style = MaterialTheme.typography.headlineSmall,
)

/** Whether every word of [title] is as narrow as the [room]. */
@Composable
private fun fitsBeside(title: String, room: Dp): Boolean =
    wordsFit(listOf(title), MaterialTheme.typography.headlineSmall, room)

/** How old the data is; a tap asks for newer data. Old data is told by words, an icon and a ground of its own. */
@Composable
private fun FreshnessLine(freshness: Freshness) {
    val link = LocalLink.current
    val warning = LocalPalette.current.warning
    val scheme = MaterialTheme.colorScheme
    val ground = if (freshness.stale) warning.ground else scheme.background
    val text = if (freshness.stale) warning.text else scheme.onSurfaceVariant
    Row(
        Modifier
            .fillMaxWidth()
            .background(ground)
            .clickable(
                enabled = !freshness.refreshing,
                onClickLabel = LocalWords.current.refresh,
                role = Role.Button,
            ) { link.send(Event.Refreshed) }
            .heightIn(min = target(48.dp))
            .padding(horizontal = 16.dp, vertical = 6.dp),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        val picture = if (freshness.stale) Pictures.Offline else Pictures.Clock
        Icon(picture, contentDescription = null, Modifier.size(besideText(18.dp)), tint = text)
        Text(freshness.text, Modifier.weight(1f), style = MaterialTheme.typography.bodySmall, color = text)
        if (freshness.refreshing) {
            CircularProgressIndicator(Modifier.size(18.dp), color = text, strokeWidth = 2.dp)
        } else {
            Icon(Pictures.Refresh, contentDescription = null, Modifier.size(besideText(20.dp)), tint = text)
        }
    }
}

@Composable
private fun ActionBar(actions: List<Action>, modifier: Modifier = Modifier) {
    if (actions.isEmpty()) return
    Column(modifier.background(MaterialTheme.colorScheme.surfaceContainerLow)) {
        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        Box(Modifier.fillMaxWidth(), contentAlignment = Alignment.TopCenter) {
            Actions(actions, Modifier.widthIn(max = WIDEST).padding(horizontal = 16.dp, vertical = 12.dp))
        }
    }
}
