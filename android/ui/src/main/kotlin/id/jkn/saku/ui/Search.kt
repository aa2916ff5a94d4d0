package id.jkn.saku.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.input.TextFieldValue
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.Keyboard

/** Shows what was chosen; opens a box that searches as one types. */
@Composable
internal fun Search(field: Field, kind: FieldKind.Search) {
    val words = LocalWords.current
    val link = LocalLink.current
    var open by remember(field.id) { mutableStateOf(false) }
    Picker(field, kind.chosen, Pictures.Search) { open = true }
    if (!open) return
    val box = Field(
        kind.queryId, words.search, null, kind.query, FieldKind.Text(QUERY_MAX, Keyboard.TEXT, false), null,
        required = false, enabled = field.enabled,
    )
    val typed = rememberTyped(box)
    AlertDialog(
        onDismissRequest = { open = false },
        title = { Text(field.label, style = MaterialTheme.typography.titleLarge) },
        text = {
            Column(Modifier.verticalScroll(rememberScrollState())) {
                TypedField(box, typed = typed, placeholder = words.search)
                if (typed.value.text.isNotEmpty()) {
                    TextButton({
                        typed.type(TextFieldValue(""), QUERY_MAX.toInt())
                        link.search(kind.queryId, "")
                    }) { Text(words.clear) }
                }
                Column(Modifier.selectableGroup()) { Options(field, kind.options) { open = false } }
                kind.more?.let { Text(it, Modifier.padding(top = 8.dp)) }
                if (kind.query.isNotEmpty() && kind.options.isEmpty()) Text(words.noMatch, Modifier.padding(top = 8.dp))
            }
        },
        confirmButton = { TextButton({ open = false }) { Text(words.cancel) } },
    )
}

private const val QUERY_MAX = 100u

/** The files that were picked, and the button that picks one more. */
@Composable
internal fun Files(kind: FieldKind.File) {
    kind.files.forEach { file ->
        Sheet {
            Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
                Text(file.name, style = MaterialTheme.typography.titleMedium)
                val percent = file.percent
                if (percent == null) {
                    Text(file.detail, style = MaterialTheme.typography.bodyMedium)
                } else {
                    Progress(Block.Progress(file.detail, percent))
                }
                file.remove?.let { ActionButton(it) }
            }
        }
    }
    kind.pick?.let { ActionButton(it) }
}
