package id.jkn.saku.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.StepState
import id.jkn.saku.ffi.TimelineStep
import id.jkn.saku.ffi.Tone
import kotlin.math.abs

/** Lying bars: labels keep their full length at every font size. Screen readers hear the summary instead. */
@Composable
internal fun Chart(chart: Block.Chart) {
    val longest = chart.points.maxOfOrNull { abs(it.value) }?.coerceAtLeast(1) ?: 1
    val scheme = MaterialTheme.colorScheme
    Column {
        Caption(chart.caption)
        Sheet(Modifier.clearAndSetSemantics { contentDescription = chart.summary }) {
            Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(14.dp)) {
                chart.points.forEach { point ->
                    Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
                        // With large letters the value goes below its label.
                        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
                            val label = MaterialTheme.typography.bodyMedium
                            Text(point.label, Modifier.padding(end = 12.dp), style = label, color = scheme.onSurfaceVariant)
                            Text(point.text, style = MaterialTheme.typography.titleSmall.tabular)
                        }
                        Box(Modifier.fillMaxWidth().height(10.dp).clip(CircleShape).background(scheme.surfaceVariant)) {
                            Box(
                                Modifier
                                    .fillMaxWidth(abs(point.value) / longest.toFloat())
                                    .height(10.dp)
                                    .background(barColor(point.tone), CircleShape),
                            )
                        }
                    }
                }
            }
        }
    }
}

@Composable
private fun barColor(tone: Tone): Color =
    if (tone == Tone.INFO) MaterialTheme.colorScheme.primary else LocalPalette.current.of(tone).accent

@Composable
internal fun Timeline(timeline: Block.Timeline) {
    Column {
        Caption(timeline.title)
        Sheet {
            Column(Modifier.padding(horizontal = 16.dp, vertical = 8.dp)) {
                timeline.steps.forEachIndexed { n, step ->
                    StepRow(step, before = timeline.steps.getOrNull(n - 1), after = timeline.steps.getOrNull(n + 1))
                }
            }
        }
    }
}

/** Middle of a mark, from the top and the start of its row. */
private val MarkTop = 22.dp
private val MarkStart = 14.dp

/** A step with its mark; the line to its neighbours is whole where the way has been gone, dotted where it lies ahead. */
@Composable
private fun StepRow(step: TimelineStep, before: TimelineStep?, after: TimelineStep?) {
    val scheme = MaterialTheme.colorScheme
    val gone = scheme.primary
    val ahead = scheme.outline
    Row(
        Modifier
            .fillMaxWidth()
            .drawBehind {
                val middle = Offset(MarkStart.toPx(), MarkTop.toPx())
                val dots = PathEffect.dashPathEffect(floatArrayOf(3.dp.toPx(), 4.dp.toPx()))
                fun line(to: Float, walked: Boolean) = drawLine(
                    if (walked) gone else ahead,
                    middle,
                    Offset(middle.x, to),
                    strokeWidth = 2.dp.toPx(),
                    pathEffect = if (walked) null else dots,
                )
                if (before != null) line(0f, before.state == StepState.DONE)
                if (after != null) line(size.height, step.state == StepState.DONE)
            }
            .padding(vertical = 8.dp)
            .spokenAs(step.title, step.stateText, step.detail),
        horizontalArrangement = Arrangement.spacedBy(14.dp),
    ) {
        Mark(step.state)
        Column(Modifier.weight(1f).padding(top = 2.dp), verticalArrangement = Arrangement.spacedBy(2.dp)) {
            val current = step.state == StepState.CURRENT
            Text(
                step.title,
                style = MaterialTheme.typography.titleMedium.copy(
                    fontWeight = if (current) FontWeight.Bold else FontWeight.Medium,
                ),
                color = if (step.state == StepState.UPCOMING) scheme.onSurfaceVariant else scheme.onSurface,
            )
            step.detail?.let { Text(it, style = MaterialTheme.typography.bodyMedium, color = scheme.onSurfaceVariant) }
            Text(
                step.stateText,
                style = MaterialTheme.typography.labelMedium,
                color = when (step.state) {
                    StepState.FAILED -> scheme.error
                    StepState.UPCOMING -> scheme.onSurfaceVariant
                    StepState.DONE, StepState.CURRENT -> scheme.primary
                },
            )
        }
    }
}

@Composable
private fun Mark(state: StepState) {
    val scheme = MaterialTheme.colorScheme
    when (state) {
        StepState.DONE -> RoundMark(scheme.primary, Pictures.Check, scheme.onPrimary)
        StepState.FAILED -> RoundMark(scheme.error, Pictures.Cross, scheme.onError)
        StepState.CURRENT -> Ring(scheme.primary, filled = true)
        StepState.UPCOMING -> Ring(scheme.outline, filled = false)
    }
}

@Composable
private fun RoundMark(ground: Color, picture: ImageVector, tint: Color) {
    Box(Modifier.size(28.dp).background(ground, CircleShape), contentAlignment = Alignment.Center) {
        Icon(picture, contentDescription = null, Modifier.size(18.dp), tint = tint)
    }
}

@Composable
private fun Ring(color: Color, filled: Boolean) {
    val inside = MaterialTheme.colorScheme.surfaceContainerLow
    Box(Modifier.size(28.dp), contentAlignment = Alignment.Center) {
        Box(Modifier.size(24.dp).background(color, CircleShape).padding(if (filled) 3.dp else 2.dp).background(inside, CircleShape))
        if (filled) Box(Modifier.size(12.dp).background(color, CircleShape))
    }
}
