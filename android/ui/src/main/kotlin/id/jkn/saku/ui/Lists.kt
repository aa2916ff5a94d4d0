package id.jkn.saku.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Fact
import id.jkn.saku.ffi.Item
import id.jkn.saku.ffi.Member
import id.jkn.saku.ffi.Tile
import id.jkn.saku.ffi.Tone

/** What a row of a table leaves free at its sides, and between its cells. */
private val SIDES = 16.dp
private val BETWEEN = 12.dp

/** How far a locked thing steps back; its text keeps its full contrast. */
private const val LOCKED = 0.55f

@Composable
internal fun Facts(facts: Block.Facts) {
    Column {
        facts.title?.let { Caption(it) }
        Sheet {
            Column(Modifier.padding(vertical = 6.dp)) {
                facts.rows.forEachIndexed { n, fact ->
                    if (n > 0) Separator(Modifier.padding(horizontal = 16.dp))
                    FactRow(fact, MaterialTheme.colorScheme.onSurfaceVariant, Modifier.padding(16.dp, 10.dp))
                }
            }
        }
    }
}

/** A label and its value: side by side, or below each other when the font is large or a word too long for that. */
@Composable
internal fun FactRow(fact: Fact, quiet: Color, modifier: Modifier = Modifier) {
    Column(modifier) {
        FactTexts(fact, quiet)
        fact.action?.let { FactAction(it, quiet) }
    }
}

@Composable
private fun FactTexts(fact: Fact, quiet: Color) {
    val spoken = Modifier.semantics(mergeDescendants = true) {}
    val label: @Composable (Modifier) -> Unit = {
        Text(fact.label, it, style = MaterialTheme.typography.bodyMedium, color = quiet)
    }
    val value: @Composable (Modifier) -> Unit = {
        Column(it) {
            Text(fact.value, style = MaterialTheme.typography.titleMedium.tabular)
            fact.note?.let { note -> Text(note, style = MaterialTheme.typography.bodySmall, color = quiet) }
        }
    }
    BoxWithConstraints {
        val room = maxWidth - 16.dp
        val beside = LocalDensity.current.fontScale <= LARGE_FONT &&
            wordsFit(listOf(fact.label), MaterialTheme.typography.bodyMedium, room * 0.38f) &&
            wordsFit(listOf(fact.value), MaterialTheme.typography.titleMedium.tabular, room * 0.62f)
        if (beside) {
            Row(Modifier.fillMaxWidth().then(spoken), horizontalArrangement = Arrangement.spacedBy(16.dp)) {
                label(Modifier.weight(0.38f).padding(top = 2.dp))
                value(Modifier.weight(0.62f))
            }
        } else {
            Column(Modifier.fillMaxWidth().then(spoken)) {
                label(Modifier)
                value(Modifier)
            }
        }
    }
}

@Composable
internal fun Items(items: Block.Items) {
    Column {
        items.title?.let { Caption(it) }
        Sheet {
            Column {
                items.items.forEachIndexed { n, item ->
                    if (n > 0) Separator(Modifier.padding(horizontal = 16.dp))
                    ItemRow(item)
                }
            }
        }
    }
}

/** Whether an entry only says something: a page of bold sentences is hard to read. */
private fun isSentence(item: Item) = item.action == null && item.detail == null && item.badge == null && item.icon == null

@Composable
private fun ItemRow(item: Item) {
    Entry(
        item.action,
        leading = item.icon?.let { { Medallion(Pictures.of(it)) } },
    ) {
        Text(item.title, style = if (isSentence(item)) MaterialTheme.typography.bodyLarge else MaterialTheme.typography.titleMedium)
        item.detail?.let {
            val quiet = MaterialTheme.colorScheme.onSurfaceVariant
            Text(it, style = MaterialTheme.typography.bodyMedium, color = quiet)
        }
        item.badge?.let { Badge(it, item.tone, Modifier.padding(top = 8.dp)) }
    }
}

/** A row of a sheet: something in front, the content, an arrow where a tap leads somewhere, a reason where it does not. */
@Composable
private fun Entry(action: Action?, leading: (@Composable () -> Unit)?, content: @Composable () -> Unit) {
    val tap = action?.let { rememberTap(it) }
    val row = when {
        action == null || tap == null -> Modifier.semantics(mergeDescendants = true) {}
        else -> Modifier.clickable(
            enabled = action.blocked == null,
            onClickLabel = action.label,
            role = Role.Button,
            onClick = tap,
        )
    }
    Row(
        row.fillMaxWidth().heightIn(min = 64.dp).padding(horizontal = 16.dp, vertical = 12.dp),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(12.dp),
    ) {
        // Beside large letters a picture would leave no line long enough for a word.
        val above = LocalDensity.current.fontScale > LARGE_FONT
        if (!above) leading?.invoke()
        Column(Modifier.weight(1f)) {
            if (above && leading != null) Box(Modifier.padding(bottom = 8.dp)) { leading() }
            content()
            action?.blocked?.let { Reason(it, Modifier.padding(top = 4.dp), Pictures.Lock) }
        }
        if (action != null && action.blocked == null) {
            val quiet = MaterialTheme.colorScheme.onSurfaceVariant
            Icon(Pictures.Forward, contentDescription = null, Modifier.size(besideText(22.dp)), tint = quiet)
        }
    }
}

/** As many columns as leave every word whole: four on a phone, two or one when the letters are twice as large. */
@Composable
internal fun Tiles(block: Block.Tiles) {
    Column {
        Caption(block.title)
        Sheet {
            BoxWithConstraints(Modifier.padding(8.dp)) {
                val few = isLarge() && block.tiles.size <= FEW
                val columns = if (few) 1 else (maxWidth / widestWord(block.tiles)).toInt().coerceIn(1, 6)
                Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
                    block.tiles.chunked(columns).forEach { row ->
                        Row(Modifier.fillMaxWidth().height(IntrinsicSize.Max)) {
                            row.forEach { tile ->
                                val place = Modifier.weight(1f).fillMaxHeight()
                                if (few) WideTile(tile, place) else TileView(tile, place)
                            }
                            repeat(columns - row.size) { Spacer(Modifier.weight(1f)) }
                        }
                    }
                }
            }
        }
    }
}

/** The narrowest a tile may be. */
@Composable
private fun widestWord(tiles: List<Tile>): Dp {
    val measurer = rememberTextMeasurer()
    val style = tileStyle()
    val density = LocalDensity.current
    return remember(tiles, style, density) {
        val words = tiles.flatMap { it.label.split(' ') }
        val pixels = words.maxOfOrNull { measurer.measure(it, style, softWrap = false, density = density).size.width } ?: 0
        with(density) { pixels.toDp() }.coerceAtLeast(72.dp) + 4.dp
    }
}

@Composable
private fun tileStyle(): TextStyle =
    if (isLarge()) MaterialTheme.typography.labelMedium else MaterialTheme.typography.labelSmall

/** So many tiles of the simple mode stand below each other, each as wide as the screen. */
private const val FEW = 3

@Composable
private fun WideTile(tile: Tile, modifier: Modifier) {
    val tap = rememberTap(tile.action)
    Row(
        modifier
            .clip(MaterialTheme.shapes.medium)
            .clickable(enabled = tile.action.blocked == null, role = Role.Button, onClick = tap)
            .semantics { (tile.locked ?: tile.action.blocked)?.let { stateDescription = it } }
            .heightIn(min = 88.dp)
            .padding(12.dp),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        Medallion(Pictures.of(tile.icon), size = 60.dp)
        Text(tile.label, style = MaterialTheme.typography.titleLarge, color = MaterialTheme.colorScheme.onSurface)
    }
}

@Composable
private fun TileView(tile: Tile, modifier: Modifier) {
    val tap = rememberTap(tile.action)
    val scheme = MaterialTheme.colorScheme
    Column(
        modifier
            .clip(MaterialTheme.shapes.medium)
            .clickable(enabled = tile.action.blocked == null, role = Role.Button, onClick = tap)
            .semantics { (tile.locked ?: tile.action.blocked)?.let { stateDescription = it } }
            .heightIn(min = 88.dp)
            .padding(horizontal = 1.dp, vertical = 10.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Box {
            Box(Modifier.alpha(if (tile.locked == null) 1f else LOCKED)) { Medallion(Pictures.of(tile.icon), size = 52.dp) }
            if (tile.locked != null) {
                Box(
                    Modifier
                        .align(Alignment.BottomEnd)
                        .offset(x = 4.dp, y = 4.dp)
                        .size(22.dp)
                        .background(scheme.surfaceContainerLow, CircleShape)
                        .padding(2.dp)
                        .background(scheme.onSurfaceVariant, CircleShape),
                    contentAlignment = Alignment.Center,
                ) {
                    val inside = scheme.surfaceContainerLow
                    Icon(Pictures.Lock, contentDescription = null, Modifier.size(12.dp), tint = inside)
                }
            }
        }
        Text(
            tile.label,
            style = tileStyle(),
            color = scheme.onSurface,
            textAlign = TextAlign.Center,
        )
    }
}

@Composable
internal fun Members(block: Block.Members) {
    Column {
        Caption(block.label)
        Row(
            Modifier.horizontalScroll(rememberScrollState()).height(IntrinsicSize.Max).selectableGroup(),
            horizontalArrangement = Arrangement.spacedBy(10.dp),
        ) {
            val width = 152.dp * LocalDensity.current.fontScale.coerceIn(1f, 1.8f)
            block.members.forEach { MemberCard(it, Modifier.widthIn(min = 132.dp, max = width).fillMaxHeight()) }
        }
    }
}

@Composable
private fun MemberCard(member: Member, modifier: Modifier) {
    val tap = rememberTap(member.action)
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.medium
    val ground = if (member.selected) scheme.primaryContainer else scheme.surfaceContainerLow
    val text = if (member.selected) scheme.onPrimaryContainer else scheme.onSurface
    val quiet = if (member.selected) scheme.onPrimaryContainer else scheme.onSurfaceVariant
    Surface(
        modifier
            .clip(shape)
            .selectable(member.selected, enabled = member.action.blocked == null, role = Role.RadioButton, onClick = tap)
            .border(if (member.selected) 2.dp else 1.dp, if (member.selected) scheme.primary else scheme.outlineVariant, shape),
        shape = shape,
        color = ground,
        contentColor = text,
    ) {
        Column(Modifier.padding(14.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
            val picture = if (member.selected) Pictures.Success else Pictures.Person
            Icon(picture, contentDescription = null, Modifier.size(besideText(24.dp)), tint = if (member.selected) scheme.primary else quiet)
            Text(member.name, style = MaterialTheme.typography.titleSmall)
            Text(member.detail, style = MaterialTheme.typography.bodySmall, color = quiet)
            member.action.blocked?.let { Reason(it, picture = Pictures.Lock) }
        }
    }
}

/** Places as a list, nearest first: maps cost data that many do not have. */
@Composable
internal fun Peta(block: Block.Peta) {
    Items(
        Block.Items(
            block.caption,
            block.points.map { Item(it.label, it.detail, null, Tone.INFO, id.jkn.saku.ffi.Icon.PLACE, it.action) },
        ),
    )
}

/**
 * A table with few columns. With a large font, many columns or a word too long for its column, every row becomes a small
 * group of its own; a row of two is a label and its value.
 */
@Composable
internal fun Table(table: Block.Table) = BoxWithConstraints {
    val columns = table.columns.size.coerceAtLeast(1)
    val room = (maxWidth - SIDES * 2 - BETWEEN * (columns - 1)) / columns
    val stacked = columns > 4 || LocalDensity.current.fontScale > LARGE_FONT ||
        !wordsFit(table.columns + table.rows.flatMap { it.cells }, MaterialTheme.typography.bodyMedium.tabular, room)
    Column {
        Caption(table.caption)
        Sheet {
            Column {
                if (!stacked || table.columns.size == 2) {
                    Cells(table.columns, header = true, Modifier.background(MaterialTheme.colorScheme.surfaceVariant))
                }
                table.rows.forEachIndexed { n, row ->
                    if (n > 0) Separator()
                    val pairs = table.columns.zip(row.cells)
                    if (stacked && pairs.size == 2) {
                        val (label, value) = pairs.map { (_, cell) -> cell }
                        val quiet = MaterialTheme.colorScheme.onSurfaceVariant
                        FactRow(Fact(label, value, null, null), quiet, Modifier.padding(horizontal = 16.dp, vertical = 10.dp))
                    } else if (stacked) {
                        Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
                            val quiet = MaterialTheme.colorScheme.onSurfaceVariant
                            pairs.forEach { (column, cell) -> FactRow(Fact(column, cell, null, null), quiet) }
                        }
                    } else {
                        val sentences = pairs.map { (column, cell) -> "$column: $cell" }.toTypedArray()
                        Cells(row.cells, header = false, Modifier.spokenAs(*sentences))
                    }
                }
            }
        }
    }
}

@Composable
private fun Cells(cells: List<String>, header: Boolean, modifier: Modifier) {
    Row(
        modifier.fillMaxWidth().padding(horizontal = SIDES, vertical = 12.dp),
        horizontalArrangement = Arrangement.spacedBy(BETWEEN),
    ) {
        val scheme = MaterialTheme.colorScheme
        cells.forEachIndexed { n, cell ->
            Text(
                cell,
                Modifier.weight(1f),
                style = if (header) MaterialTheme.typography.labelMedium else MaterialTheme.typography.bodyMedium.tabular,
                color = if (header) scheme.onSurfaceVariant else scheme.onSurface,
                textAlign = if (n == 0) TextAlign.Start else TextAlign.End,
            )
        }
    }
}
