package id.jkn.saku.ui

import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.SelectableDates
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.material3.rememberDatePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.text.intl.Locale
import androidx.compose.material3.MaterialTheme
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import java.text.DateFormat
import java.text.ParseException
import java.text.SimpleDateFormat
import java.util.Date
import java.util.TimeZone

/** A day, picked from the platform's calendar between the first and the last possible one. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
internal fun DateField(field: Field, kind: FieldKind.Date) {
    val link = LocalLink.current
    val words = LocalWords.current
    val language = MaterialTheme.typography.bodyLarge.localeList?.get(0) ?: Locale.current
    val day = millis(field.value)
    var open by remember(field.id) { mutableStateOf(false) }
    Picker(field, day?.let { written(it, language) }, Pictures.Calendar) { open = true }
    if (!open) return

    val first = millis(kind.min) ?: Long.MIN_VALUE
    val last = millis(kind.max) ?: Long.MAX_VALUE
    val years = year(first)..year(last)
    val state = rememberDatePickerState(
        initialSelectedDateMillis = day,
        initialDisplayedMonthMillis = day ?: last.coerceAtMost(System.currentTimeMillis()).coerceAtLeast(first),
        yearRange = years,
        selectableDates = object : SelectableDates {
            override fun isSelectableDate(utcTimeMillis: Long) = utcTimeMillis in first..last
            override fun isSelectableYear(year: Int) = year in years
        },
    )
    DatePickerDialog(
        onDismissRequest = { open = false },
        confirmButton = {
            TextButton(
                onClick = {
                    open = false
                    state.selectedDateMillis?.let { link.edit(field, wire().format(Date(it))) }
                },
                enabled = state.selectedDateMillis != null,
            ) { Text(words.choose) }
        },
        dismissButton = { TextButton({ open = false }) { Text(words.cancel) } },
    ) {
        DatePicker(state, title = null, showModeToggle = false)
    }
}

private val Utc: TimeZone = TimeZone.getTimeZone("UTC")

/** `yyyy-mm-dd`, as fields hold a day; not shared between threads, hence a new one each time. */
private fun wire() = SimpleDateFormat("yyyy-MM-dd", java.util.Locale.ROOT).apply {
    timeZone = Utc
    isLenient = false
}

private fun millis(day: String): Long? = try {
    wire().parse(day)?.time
} catch (_: ParseException) {
    null // nothing was chosen yet
}

private fun written(millis: Long, language: Locale): String =
    DateFormat.getDateInstance(DateFormat.LONG, java.util.Locale.forLanguageTag(language.toLanguageTag()))
        .apply { timeZone = Utc }
        .format(Date(millis))

private fun year(millis: Long): Int = java.util.Calendar.getInstance(Utc).apply { timeInMillis = millis }.get(java.util.Calendar.YEAR)
