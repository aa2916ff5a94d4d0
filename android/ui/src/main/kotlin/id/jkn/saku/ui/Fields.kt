package id.jkn.saku.ui

import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.FilledTonalIconButton
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Switch
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.ChoiceOption
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind

/** More options than this open in a list of their own. */
private const val MOST_INLINE = 7

/** A field with its label above, so that the label stays whole at every font size; below it, what is wrong or helps. */
@Composable
internal fun FieldView(field: Field) {
    Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
        when (val kind = field.kind) {
            is FieldKind.Text, is FieldKind.Number, is FieldKind.Secret, is FieldKind.Code, is FieldKind.Money -> {
                // The text field says its label itself.
                Label(field, Modifier.clearAndSetSemantics {})
                TypedField(field)
                if (kind is FieldKind.Money && kind.text.isNotEmpty()) {
                    Text(kind.text, Modifier.padding(horizontal = 4.dp), style = MaterialTheme.typography.bodyMedium)
                }
            }
            is FieldKind.Date -> {
                Label(field, Modifier.clearAndSetSemantics {})
                DateField(field, kind)
            }
            is FieldKind.Choice -> {
                Label(field, Modifier.semantics { heading() })
                Choice(field, kind.options)
            }
            is FieldKind.Search -> {
                Label(field, Modifier.clearAndSetSemantics {})
                Search(field, kind)
            }
            is FieldKind.File -> {
                Label(field, Modifier.semantics { heading() })
                Files(kind)
            }
            is FieldKind.Toggle -> ToggleRow(field)
            is FieldKind.Stepper -> {
                Label(field)
                Stepper(field, kind)
            }
        }
        field.error?.let { ErrorLine(it) }
        field.hint?.let {
            val quiet = MaterialTheme.colorScheme.onSurfaceVariant
            Text(it, Modifier.padding(horizontal = 4.dp), style = MaterialTheme.typography.bodySmall, color = quiet)
        }
    }
}

@Composable
private fun Label(field: Field, modifier: Modifier = Modifier) {
    Text(
        if (field.required) field.label + REQUIRED else field.label,
        modifier.padding(horizontal = 4.dp),
        style = MaterialTheme.typography.titleSmall,
        color = MaterialTheme.colorScheme.onBackground,
    )
}

private const val REQUIRED = " *"

@Composable
private fun ErrorLine(text: String) {
    val color = MaterialTheme.colorScheme.error
    Row(
        Modifier.padding(horizontal = 4.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
        horizontalArrangement = Arrangement.spacedBy(6.dp),
    ) {
        Icon(Pictures.Error, contentDescription = null, Modifier.padding(top = 1.dp).size(besideText(16.dp)), tint = color)
        Text(text, style = MaterialTheme.typography.bodySmall, color = color)
    }
}

/** Whether a choice is one that most leave as it is: open, a few of them would push away what they narrow down. */
private fun narrowsDown(field: Field, options: List<ChoiceOption>) =
    !field.required && options.all { it.detail == null && it.blocked == null }

@Composable
private fun Choice(field: Field, options: List<ChoiceOption>) {
    if (options.size <= MOST_INLINE && !narrowsDown(field, options)) {
        Sheet(Modifier.selectableGroup()) { Options(field, options) }
        return
    }
    var open by remember(field.id) { mutableStateOf(false) }
    val chosen = options.firstOrNull { it.value == field.value }
    Picker(field, chosen?.label, Pictures.More) { open = true }
    if (open) {
        AlertDialog(
            onDismissRequest = { open = false },
            title = { Text(field.label, style = MaterialTheme.typography.titleLarge) },
            text = {
                Column(Modifier.verticalScroll(rememberScrollState()).selectableGroup()) {
                    Options(field, options) { open = false }
                }
            },
            confirmButton = { TextButton({ open = false }) { Text(LocalWords.current.cancel) } },
            containerColor = MaterialTheme.colorScheme.surfaceContainerHigh,
        )
    }
}

@Composable
internal fun Options(field: Field, options: List<ChoiceOption>, onChosen: () -> Unit = {}) {
    val link = LocalLink.current
    Column {
        options.forEachIndexed { n, option ->
            if (n > 0) Separator(Modifier.padding(start = 56.dp))
            val enabled = field.enabled && option.blocked == null
            val selected = option.value == field.value
            Row(
                Modifier
                    .fillMaxWidth()
                    .selectable(selected, enabled, Role.RadioButton) {
                        link.edit(field, option.value)
                        onChosen()
                    }
                    .heightIn(min = target(56.dp))
                    .padding(start = 16.dp, end = 16.dp, top = 10.dp, bottom = 10.dp),
                verticalAlignment = Alignment.CenterVertically,
                horizontalArrangement = Arrangement.spacedBy(16.dp),
            ) {
                RadioButton(selected, onClick = null, enabled = enabled)
                Column(Modifier.weight(1f)) {
                    val scheme = MaterialTheme.colorScheme
                    val color = if (enabled) scheme.onSurface else scheme.onSurfaceVariant
                    Text(option.label, style = MaterialTheme.typography.bodyLarge, color = color)
                    option.detail?.let {
                        Text(it, style = MaterialTheme.typography.bodyMedium, color = scheme.onSurfaceVariant)
                    }
                    option.blocked?.let { Reason(it, Modifier.padding(top = 2.dp), Pictures.Lock) }
                }
            }
        }
    }
}

/** Looks like a text field, opens something to choose from. */
@Composable
internal fun Picker(field: Field, value: String?, picture: ImageVector, onOpen: () -> Unit) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.medium
    Sheet(
        Modifier
            .clip(shape)
            .border(1.dp, if (field.error == null) scheme.outline else scheme.error, shape)
            .clickable(field.enabled, role = Role.DropdownList, onClick = onOpen)
            .semantics { contentDescription = field.label; value?.let { stateDescription = it } }
            .testTag(field.id),
    ) {
        Row(
            Modifier.heightIn(min = target(56.dp)).padding(horizontal = 16.dp, vertical = 12.dp),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            Text(
                value ?: LocalWords.current.choose,
                Modifier.weight(1f),
                style = MaterialTheme.typography.bodyLarge,
                color = if (value == null) scheme.onSurfaceVariant else scheme.onSurface,
            )
            Icon(picture, contentDescription = null, Modifier.size(besideText(24.dp)), tint = scheme.onSurfaceVariant)
        }
    }
}

@Composable
private fun ToggleRow(field: Field) {
    val link = LocalLink.current
    val on = field.value == true.toString()
    Sheet {
        Row(
            Modifier
                .fillMaxWidth()
                .toggleable(on, field.enabled, Role.Switch) { link.edit(field, it.toString()) }
                .heightIn(min = target(56.dp))
                .padding(horizontal = 16.dp, vertical = 10.dp),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(16.dp),
        ) {
            Text(field.label, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
            Switch(on, onCheckedChange = null, enabled = field.enabled)
        }
    }
}

@Composable
private fun Stepper(field: Field, kind: FieldKind.Stepper) {
    val link = LocalLink.current
    val words = LocalWords.current
    val value = field.value.toLongOrNull()
    fun stepTo(next: Long) = link.edit(field, next.coerceIn(kind.min, kind.max).toString())
    Sheet {
        Row(
            Modifier.padding(8.dp),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(8.dp),
        ) {
            StepButton(Pictures.Minus, words.decrease, field.enabled && value != null && value > kind.min) {
                stepTo((value ?: kind.min) - kind.step)
            }
            Text(
                kind.text,
                Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite },
                style = MaterialTheme.typography.titleLarge.tabular,
                textAlign = TextAlign.Center,
            )
            StepButton(Pictures.Plus, words.increase, field.enabled && (value == null || value < kind.max)) {
                stepTo(value?.plus(kind.step) ?: kind.min)
            }
        }
    }
}

@Composable
private fun StepButton(picture: ImageVector, name: String, enabled: Boolean, onClick: () -> Unit) {
    FilledTonalIconButton(onClick, Modifier.size(target(52.dp)), enabled, shape = MaterialTheme.shapes.medium) {
        Icon(picture, name)
    }
}
