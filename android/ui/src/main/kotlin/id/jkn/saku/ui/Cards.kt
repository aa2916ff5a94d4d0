package id.jkn.saku.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.GenericShape
import androidx.compose.foundation.text.BasicText
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import id.jkn.saku.ffi.KisCard
import id.jkn.saku.ffi.QueueTicket

/** Marks invented data, wherever it could be taken for real. */
@Composable
internal fun SampleMark(text: String, modifier: Modifier = Modifier) {
    val color = LocalContentColor.current
    Text(
        text,
        modifier
            .border(1.dp, color, MaterialTheme.shapes.extraSmall)
            .padding(horizontal = 8.dp, vertical = 3.dp),
        style = MaterialTheme.typography.labelSmall,
        color = color,
    )
}

@Composable
internal fun KisCardView(card: KisCard) {
    val colors = LocalPalette.current.card
    Sheet {
        Column {
            CompositionLocalProvider(LocalContentColor provides colors.text) {
                Column(
                    Modifier
                        .fillMaxWidth()
                        .background(Brush.linearGradient(listOf(colors.from, colors.to)))
                        .clipToBounds()
                        .drawBehind { weave(colors.text) }
                        .padding(20.dp),
                    verticalArrangement = Arrangement.spacedBy(16.dp),
                ) {
                    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                        Text(card.heading, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
                        card.sampleMark?.let { SampleMark(it) }
                    }
                    Column(verticalArrangement = Arrangement.spacedBy(2.dp)) {
                        Text(
                            card.number,
                            style = MaterialTheme.typography.headlineMedium.tabular.copy(letterSpacing = 1.sp),
                        )
                        Text(card.name, style = MaterialTheme.typography.titleLarge)
                    }
                    Column(verticalArrangement = Arrangement.spacedBy(10.dp)) {
                        card.facts.forEach { FactRow(it, colors.quiet) }
                    }
                }
            }
            Column(Modifier.padding(20.dp), verticalArrangement = Arrangement.spacedBy(16.dp)) {
                Column(Modifier.semantics(mergeDescendants = true) {}, verticalArrangement = Arrangement.spacedBy(6.dp)) {
                    State(card.status, card.tone)
                    val quiet = MaterialTheme.colorScheme.onSurfaceVariant
                    Text(card.asOf, style = MaterialTheme.typography.bodySmall, color = quiet)
                }
                Code(card.code, card.codeLabel)
            }
        }
    }
}

/** A quiet pattern of overlapping circles, after the batik kawung. */
private fun DrawScope.weave(color: Color) {
    val radius = 26.dp.toPx()
    val stroke = Stroke(1.dp.toPx())
    var x = size.width - 4 * radius
    while (x < size.width + radius) {
        var y = 0f
        while (y < size.height + radius) {
            // Fades towards the text.
            val strength = ((x - (size.width - 5 * radius)) / (5 * radius)).coerceIn(0f, 1f)
            drawCircle(color.copy(alpha = 0.09f * strength), radius, Offset(x, y), style = stroke)
            y += radius
        }
        x += radius
    }
}

@Composable
private fun Code(code: id.jkn.saku.ffi.Bitmap, label: String) {
    Column(horizontalAlignment = Alignment.CenterHorizontally, verticalArrangement = Arrangement.spacedBy(6.dp)) {
        Dots(code, label)
        Text(
            label,
            Modifier.fillMaxWidth().clearAndSetSemantics {},
            style = MaterialTheme.typography.bodySmall,
            color = MaterialTheme.colorScheme.onSurfaceVariant,
            textAlign = TextAlign.Center,
        )
    }
}

@Composable
private fun State(text: String, tone: id.jkn.saku.ffi.Tone) {
    val colors = LocalPalette.current.of(tone)
    Surface(shape = MaterialTheme.shapes.small, color = colors.ground, contentColor = colors.text) {
        Row(
            Modifier.padding(horizontal = 12.dp, vertical = 8.dp),
            horizontalArrangement = Arrangement.spacedBy(8.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Icon(picture(tone), contentDescription = null, Modifier.size(besideText(20.dp)), tint = colors.accent)
            Text(text, style = MaterialTheme.typography.titleSmall)
        }
    }
}

/** A paper ticket: a stub with the number, a perforation, and what is printed below it. */
@Composable
internal fun TicketView(ticket: QueueTicket) {
    val scheme = MaterialTheme.colorScheme
    val notch = 10.dp
    val density = LocalDensity.current
    Column {
        CompositionLocalProvider(LocalContentColor provides scheme.onTertiaryContainer) {
            Column(
                Modifier
                    .fillMaxWidth()
                    .clip(torn(with(density) { notch.toPx() }, with(density) { 20.dp.toPx() }, below = true))
                    .background(scheme.tertiaryContainer)
                    .padding(start = 20.dp, end = 20.dp, top = 20.dp, bottom = 24.dp),
                horizontalAlignment = Alignment.CenterHorizontally,
                verticalArrangement = Arrangement.spacedBy(10.dp),
            ) {
                ticket.sampleMark?.let { SampleMark(it) }
                Column(
                    Modifier.semantics(mergeDescendants = true) {},
                    horizontalAlignment = Alignment.CenterHorizontally,
                ) {
                    Text(ticket.numberLabel, style = MaterialTheme.typography.titleMedium, textAlign = TextAlign.Center)
                    ticket.number?.let { HugeNumber(it) }
                }
                State(ticket.state, ticket.tone)
            }
        }
        Column(
            Modifier
                .fillMaxWidth()
                .clip(torn(with(density) { notch.toPx() }, with(density) { 20.dp.toPx() }, below = false))
                .background(scheme.surfaceContainerLow)
                .drawBehind { perforation(scheme.outline, notch) }
                .padding(start = 20.dp, end = 20.dp, top = 24.dp, bottom = 20.dp),
            verticalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            CompositionLocalProvider(LocalContentColor provides scheme.onSurface) {
                ticket.facts.forEach { FactRow(it, scheme.onSurfaceVariant) }
                ticket.code?.let { code ->
                    Box(Modifier.padding(top = 8.dp)) { Code(code, ticket.codeLabel.orEmpty()) }
                }
            }
        }
    }
}

/** As large as its line allows, whatever the font scale; it is read from across a waiting room. */
@Composable
private fun HugeNumber(number: String) {
    val largest = with(LocalDensity.current) { 88.dp.toSp() }
    val smallest = with(LocalDensity.current) { 32.dp.toSp() }
    BasicText(
        number,
        Modifier.said(number),
        style = MaterialTheme.typography.displayLarge.tabular.copy(
            color = LocalContentColor.current,
            lineHeight = androidx.compose.ui.unit.TextUnit.Unspecified,
            textAlign = TextAlign.Center,
        ),
        maxLines = 1,
        autoSize = TextAutoSize.StepBased(smallest, largest, 2.sp),
    )
}

/** Round corners at one end, half-round notches at the other. */
private fun torn(notch: Float, corner: Float, below: Boolean): Shape = GenericShape { size, _ ->
    val (round, cut) = if (below) 0f to size.height else size.height to 0f
    val inward = if (below) 1 else -1
    fun around(x: Float, y: Float, radius: Float) = Rect(Offset(x, y), radius)
    moveTo(0f, cut - inward * notch)
    lineTo(0f, round + inward * corner)
    arcTo(around(corner, round + inward * corner, corner), 180f, inward * 90f, false)
    lineTo(size.width - corner, round)
    arcTo(around(size.width - corner, round + inward * corner, corner), inward * -90f, inward * 90f, false)
    lineTo(size.width, cut - inward * notch)
    arcTo(around(size.width, cut, notch), inward * -90f, inward * -90f, false)
    lineTo(notch, cut)
    arcTo(around(0f, cut, notch), 0f, inward * -90f, false)
    close()
}

private fun DrawScope.perforation(color: Color, notch: Dp) {
    val dash = 6.dp.toPx()
    drawLine(
        color,
        Offset(notch.toPx() + dash, 0f),
        Offset(size.width - notch.toPx() - dash, 0f),
        strokeWidth = 2.dp.toPx(),
        cap = StrokeCap.Round,
        pathEffect = PathEffect.dashPathEffect(floatArrayOf(dash, dash)),
    )
}
