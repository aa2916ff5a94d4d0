package id.jkn.saku.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import java.time.DateTimeException
import java.time.LocalDate
import java.time.YearMonth

/** A day, picked from a calendar in the words of the core. */
@Composable
internal fun DateField(field: Field, kind: FieldKind.Date) {
    var open by remember(field.id) { mutableStateOf(false) }
    Picker(field, kind.text.takeIf { field.value.isNotEmpty() }, Pictures.Calendar) { open = true }
    if (open) Calendar(field, kind) { open = false }
}

@Composable
private fun Calendar(field: Field, kind: FieldKind.Date, onClose: () -> Unit) {
    val link = LocalLink.current
    val words = LocalWords.current
    val first = day(kind.min) ?: LocalDate.MIN
    val last = day(kind.max) ?: LocalDate.MAX
    var month by remember {
        mutableStateOf(YearMonth.from(day(field.value) ?: LocalDate.now().coerceIn(first, last)))
    }
    var years by remember { mutableStateOf(false) }
    AlertDialog(
        onDismissRequest = onClose,
        title = { Text(field.label, style = MaterialTheme.typography.titleLarge) },
        text = {
            Column {
                Row(verticalAlignment = Alignment.CenterVertically) {
                    IconButton({ month = month.minusMonths(1) }, Modifier.size(target(48.dp)), enabled = month > YearMonth.from(first)) {
                        Icon(Pictures.Back, words.previousMonth)
                    }
                    TextButton({ years = !years }, Modifier.weight(1f).heightIn(min = target(48.dp))) {
                        Text("${words.months.getOrElse(month.monthValue - 1) { "" }} ${month.year}", textAlign = TextAlign.Center)
                    }
                    IconButton({ month = month.plusMonths(1) }, Modifier.size(target(48.dp)), enabled = month < YearMonth.from(last)) {
                        Icon(Pictures.Forward, words.nextMonth)
                    }
                }
                if (years) {
                    LazyColumn(Modifier.heightIn(max = 320.dp)) {
                        items(last.year - first.year + 1) { n ->
                            val year = last.year - n
                            TextButton(
                                {
                                    month = month.withYear(year).coerceIn(YearMonth.from(first), YearMonth.from(last))
                                    years = false
                                },
                                Modifier.fillMaxWidth().heightIn(min = target(48.dp)),
                            ) { Text("$year") }
                        }
                    }
                } else {
                    Days(month, day(field.value), first..last) { chosen ->
                        link.edit(field, "$chosen")
                        onClose()
                    }
                }
            }
        },
        confirmButton = { TextButton(onClose) { Text(words.cancel) } },
    )
}

/** Weeks begin with the first of the core's weekdays, Monday. */
@Composable
private fun Days(month: YearMonth, chosen: LocalDate?, possible: ClosedRange<LocalDate>, onChosen: (LocalDate) -> Unit) {
    val words = LocalWords.current
    val named = "${words.months.getOrElse(month.monthValue - 1) { "" }} ${month.year}"
    val small = MaterialTheme.typography.bodySmall
    val before = month.atDay(1).dayOfWeek.value - 1
    val cells = List(before) { null } + (1..month.lengthOfMonth()).map { month.atDay(it) }
    Row { words.weekdays.forEach { Text(it, Modifier.weight(1f), style = small, textAlign = TextAlign.Center) } }
    cells.chunked(DAYS_OF_WEEK).forEach { week ->
        Row {
            (week + List(DAYS_OF_WEEK - week.size) { null }).forEach { day ->
                if (day == null) {
                    Text("", Modifier.weight(1f))
                } else {
                    val isChosen = day == chosen
                    val spoken = Modifier.semantics {
                        contentDescription = "${day.dayOfMonth} $named"
                        selected = isChosen
                    }
                    TextButton(
                        { onChosen(day) },
                        Modifier.weight(1f).heightIn(min = target(48.dp)).then(spoken),
                        enabled = day in possible,
                        colors = if (isChosen) ButtonDefaults.filledTonalButtonColors() else ButtonDefaults.textButtonColors(),
                        contentPadding = PaddingValues(0.dp),
                    ) { Text("${day.dayOfMonth}") }
                }
            }
        }
    }
}

private const val DAYS_OF_WEEK = 7

private fun day(text: String): LocalDate? = try {
    LocalDate.parse(text)
} catch (_: DateTimeException) {
    null // nothing was chosen yet
}
