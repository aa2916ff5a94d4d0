package id.jkn.saku.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Bitmap
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Tone

/**
 * The blocks in order. A block keeps its place by its kind and number (a field by its id), so that a notice that appears
 * above a field does not take the keyboard away from it.
 */
internal fun LazyListScope.blocks(blocks: List<Block>) {
    val seen = mutableMapOf<String, Int>()
    blocks.forEach { block ->
        val kind = (block as? Block.Input)?.let { "field ${it.field.id}" } ?: block::class.java.name
        val number = seen.merge(kind, 1, Int::plus)
        val key = "$kind $number"
        if (block is Block.Percakapan) {
            messages(block, key)
        } else {
            item(key, contentType = block::class) { BlockView(block) }
        }
    }
}

@Composable
private fun BlockView(block: Block) {
    when (block) {
        is Block.Heading -> Heading(block.text)
        is Block.Paragraph -> Text(
            block.text,
            style = MaterialTheme.typography.bodyLarge,
            color = MaterialTheme.colorScheme.onBackground,
        )
        is Block.Notice -> Notice(block)
        is Block.Facts -> Facts(block)
        is Block.Items -> Items(block)
        is Block.Tiles -> Tiles(block)
        is Block.Members -> Members(block)
        is Block.Input -> FieldView(block.field)
        is Block.Buttons -> Actions(block.actions)
        is Block.Table -> Table(block)
        is Block.Chart -> Chart(block)
        is Block.Timeline -> Timeline(block)
        is Block.Progress -> Progress(block)
        is Block.Countdown -> Countdown(block)
        is Block.Empty -> Empty(block)
        is Block.Problem -> Problem(block)
        is Block.Picture -> Dots(block.bitmap, block.description, widest = widest(block.bitmap))
        is Block.KartuPeserta -> KisCardView(block.card)
        is Block.TiketAntrean -> TicketView(block.ticket)
        is Block.Percakapan -> Unit // drawn message by message
        is Block.Peta -> Peta(block)
    }
}

/** A square picture is a code to be scanned: as wide as a phone. Any other is read by a person. */
private fun widest(bitmap: Bitmap) = if (bitmap.width == bitmap.height) 480.dp else 300.dp

@Composable
private fun Heading(text: String) {
    Text(
        text,
        Modifier.padding(top = 8.dp).semantics { heading() },
        style = MaterialTheme.typography.titleLarge,
        color = MaterialTheme.colorScheme.onBackground,
    )
}

/** The name of a group, above it. */
@Composable
internal fun Caption(text: String, modifier: Modifier = Modifier) {
    Text(
        text,
        modifier.padding(bottom = 8.dp).semantics { heading() },
        style = MaterialTheme.typography.titleMedium,
        color = MaterialTheme.colorScheme.onBackground,
    )
}

/** The sheet on which things of one group lie. */
@Composable
internal fun Sheet(modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Surface(
        modifier.fillMaxWidth(),
        shape = MaterialTheme.shapes.large,
        color = MaterialTheme.colorScheme.surfaceContainerLow,
        contentColor = MaterialTheme.colorScheme.onSurface,
        content = content,
    )
}

@Composable
internal fun Separator(modifier: Modifier = Modifier) {
    HorizontalDivider(modifier, color = MaterialTheme.colorScheme.outlineVariant)
}

internal fun picture(tone: Tone): ImageVector = when (tone) {
    Tone.INFO -> Pictures.Info
    Tone.SUCCESS -> Pictures.Success
    Tone.WARNING -> Pictures.Warning
    Tone.DANGER -> Pictures.Error
}

/** A state in a word or two; its picture says the tone to those who do not see colours. */
@Composable
internal fun Badge(text: String, tone: Tone, modifier: Modifier = Modifier) {
    val colors = LocalPalette.current.of(tone)
    Surface(modifier, shape = MaterialTheme.shapes.extraSmall, color = colors.ground, contentColor = colors.text) {
        Row(
            Modifier.padding(start = 6.dp, end = 10.dp, top = 4.dp, bottom = 4.dp),
            horizontalArrangement = Arrangement.spacedBy(6.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Icon(picture(tone), contentDescription = null, Modifier.size(besideText(16.dp)), tint = colors.accent)
            Text(text, style = MaterialTheme.typography.labelMedium)
        }
    }
}

/** A picture in a round field. */
@Composable
internal fun Medallion(
    picture: ImageVector,
    size: Dp = 44.dp,
    ground: Color = MaterialTheme.colorScheme.primaryContainer,
    tint: Color = MaterialTheme.colorScheme.onPrimaryContainer,
) {
    Box(Modifier.size(size).background(ground, CircleShape), contentAlignment = Alignment.Center) {
        Icon(picture, contentDescription = null, Modifier.size(size * 0.52f), tint = tint)
    }
}

@Composable
private fun Notice(notice: Block.Notice) {
    val colors = LocalPalette.current.of(notice.tone)
    Surface(
        Modifier.fillMaxWidth(),
        shape = MaterialTheme.shapes.large,
        color = colors.ground,
        contentColor = colors.text,
    ) {
        Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(14.dp)) {
            Row(
                Modifier.semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
                horizontalArrangement = Arrangement.spacedBy(12.dp),
            ) {
                Icon(picture(notice.tone), contentDescription = null, Modifier.size(besideText(24.dp)), tint = colors.accent)
                Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
                    Text(notice.title, style = MaterialTheme.typography.titleMedium)
                    Text(notice.text, style = MaterialTheme.typography.bodyMedium)
                }
            }
            val scheme = MaterialTheme.colorScheme.copy(
                secondaryContainer = MaterialTheme.colorScheme.surfaceContainerLow,
                onSecondaryContainer = MaterialTheme.colorScheme.onSurface,
            )
            MaterialTheme(scheme) { Actions(notice.actions) }
        }
    }
}

@Composable
private fun Problem(problem: Block.Problem) {
    val danger = LocalPalette.current.danger
    val scheme = MaterialTheme.colorScheme
    Sheet {
        Column {
            Column(Modifier.semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Assertive }) {
                Row(
                    Modifier.fillMaxWidth().background(danger.ground).padding(16.dp),
                    horizontalArrangement = Arrangement.spacedBy(12.dp),
                    verticalAlignment = Alignment.Top,
                ) {
                    Icon(Pictures.Error, contentDescription = null, Modifier.size(besideText(24.dp)), tint = danger.accent)
                    Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(4.dp)) {
                        Text(problem.title, style = MaterialTheme.typography.titleMedium, color = danger.text)
                        Text(problem.text, style = MaterialTheme.typography.bodyMedium, color = danger.text)
                    }
                }
                Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(14.dp)) {
                    Step(Pictures.Shield, problem.safe, LocalPalette.current.success.accent)
                    Step(Pictures.Next, problem.next, scheme.primary)
                    problem.other?.let { Step(Pictures.Phone, it, scheme.onSurfaceVariant) }
                }
            }
            Actions(problem.actions, Modifier.padding(horizontal = 16.dp))
            Text(
                problem.code,
                Modifier.padding(16.dp),
                style = MaterialTheme.typography.labelMedium.tabular,
                color = scheme.onSurfaceVariant,
            )
        }
    }
}

@Composable
private fun Step(picture: ImageVector, text: String, tint: Color) {
    CompositionLocalProvider(LocalContentColor provides MaterialTheme.colorScheme.onSurface) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            Icon(picture, contentDescription = null, Modifier.padding(top = 1.dp).size(besideText(22.dp)), tint = tint)
            Text(text, style = MaterialTheme.typography.bodyLarge)
        }
    }
}

@Composable
private fun Empty(empty: Block.Empty) {
    Column(
        Modifier.fillMaxWidth().padding(vertical = 24.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        Medallion(Pictures.of(empty.icon), size = 88.dp)
        Column(
            Modifier.semantics(mergeDescendants = true) {},
            horizontalAlignment = Alignment.CenterHorizontally,
            verticalArrangement = Arrangement.spacedBy(6.dp),
        ) {
            Text(
                empty.title,
                style = MaterialTheme.typography.titleLarge,
                color = MaterialTheme.colorScheme.onBackground,
                textAlign = TextAlign.Center,
            )
            Text(
                empty.text,
                style = MaterialTheme.typography.bodyLarge,
                color = MaterialTheme.colorScheme.onSurfaceVariant,
                textAlign = TextAlign.Center,
            )
        }
        Actions(empty.actions)
    }
}

@Composable
internal fun Progress(progress: Block.Progress) {
    val bar = Modifier.fillMaxWidth().height(8.dp)
    val percent = progress.percent?.toInt()
    Column(Modifier.semantics(mergeDescendants = true) {}, verticalArrangement = Arrangement.spacedBy(10.dp)) {
        Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            val style = MaterialTheme.typography.bodyLarge
            Text(progress.label, Modifier.weight(1f), style = style, color = MaterialTheme.colorScheme.onBackground)
            percent?.let {
                // The bar says its percentage to screen readers itself.
                Text("$it %", Modifier.clearAndSetSemantics {}, style = style.tabular, color = MaterialTheme.colorScheme.primary)
            }
        }
        val track = MaterialTheme.colorScheme.surfaceVariant
        if (percent == null) {
            LinearProgressIndicator(bar, trackColor = track)
        } else {
            LinearProgressIndicator({ percent / 100f }, bar, trackColor = track, drawStopIndicator = {})
        }
    }
}
