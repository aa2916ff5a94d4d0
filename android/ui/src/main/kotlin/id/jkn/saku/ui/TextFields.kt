package id.jkn.saku.ui

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.OutlinedTextFieldDefaults
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.contentType
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextRange
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.TextFieldValue
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.Keyboard

/**
 * The text of a field. It belongs to the person from the first key until the focus leaves or the text was sent; until
 * then no screen that arrives changes it or moves the cursor.
 */
@Stable
internal class Typed(text: String) {
    var value by mutableStateOf(TextFieldValue(text, TextRange(text.length)))
    private var owned by mutableStateOf(false)

    /** Takes the core's text, unless the person is writing. */
    @Composable
    fun Follow(text: String) = LaunchedEffect(text, owned) {
        if (!owned && value.text != text) value = TextFieldValue(text, TextRange(text.length))
    }

    /** Takes what was typed; true when the text is another one than before. */
    fun type(typed: TextFieldValue, longest: Int): Boolean {
        if (typed.text.codePointCount(0, typed.text.length) > longest && typed.text.length > value.text.length) return false
        val changed = typed.text != value.text
        if (changed) owned = true
        value = typed
        return changed
    }

    /** The person is done with it. */
    fun release() {
        owned = false
    }
}

@Composable
internal fun rememberTyped(field: Field): Typed {
    val typed = remember(field.id) { Typed(field.value) }
    typed.Follow(field.value)
    return typed
}

/** One text field of any kind that is typed. */
@Composable
internal fun TypedField(
    field: Field,
    modifier: Modifier = Modifier,
    typed: Typed = rememberTyped(field),
    placeholder: String? = null,
    onSend: (() -> Unit)? = null,
) {
    val link = LocalLink.current
    val kind = field.kind
    val secret = kind is FieldKind.Secret
    val multiline = kind is FieldKind.Text && kind.multiline
    var shown by remember(field.id) { mutableStateOf(false) }
    OutlinedTextField(
        value = typed.value,
        onValueChange = { entered ->
            val it = when {
                kind is FieldKind.Money -> entered.copy(text = entered.text.filter { c -> c in '0'..'9' })
                multiline || onSend != null -> entered
                // What is too long for one line is shown on several, and is one line all the same.
                else -> entered.copy(text = entered.text.filterNot { c -> c == '\n' })
            }
            if (typed.type(it, longest(kind))) link.edit(field, it.text)
        },
        modifier = modifier
            .fillMaxWidth()
            .heightIn(min = target(OutlinedTextFieldDefaults.MinHeight))
            .onFocusChanged { if (!it.isFocused) typed.release() }
            .testTag(field.id)
            .semantics {
                contentDescription = field.label
                field.error?.let { error(it) }
                if (kind is FieldKind.Code && kind.oneTime) contentType = ContentType.SmsOtpCode
            },
        enabled = field.enabled,
        isError = field.error != null,
        singleLine = secret,
        minLines = if (multiline && onSend == null) 3 else 1,
        maxLines = if (onSend == null) Int.MAX_VALUE else 4,
        textStyle = MaterialTheme.typography.bodyLarge.let { if (secret || kind is FieldKind.Number) it.tabular else it },
        placeholder = placeholder?.let { { Text(it) } },
        visualTransformation = when {
            secret && !shown -> PasswordVisualTransformation()
            secret || kind is FieldKind.Money -> VisualTransformation.None
            !multiline && '@' in typed.value.text -> Addresses
            else -> Fours
        },
        keyboardOptions = keyboard(kind, onSend != null),
        keyboardActions = KeyboardActions(onSend = onSend?.let { { it() } }),
        shape = MaterialTheme.shapes.medium,
        colors = OutlinedTextFieldDefaults.colors(
            unfocusedContainerColor = MaterialTheme.colorScheme.surfaceContainerLow,
            focusedContainerColor = MaterialTheme.colorScheme.surfaceContainerLow,
            errorContainerColor = MaterialTheme.colorScheme.surfaceContainerLow,
        ),
        trailingIcon = if (secret) ({ Eye(shown) { shown = !shown } }) else null,
    )
}

@Composable
private fun Eye(shown: Boolean, onToggle: () -> Unit) {
    val words = LocalWords.current
    IconButton(onToggle, Modifier.size(target(48.dp))) {
        Icon(if (shown) Pictures.Hidden else Pictures.Shown, if (shown) words.hide else words.show)
    }
}

private fun longest(kind: FieldKind): Int =
    when (kind) {
        is FieldKind.Text -> kind.maxLength
        is FieldKind.Secret -> kind.maxLength
        is FieldKind.Code -> kind.length
        else -> UInt.MAX_VALUE
    }.coerceAtMost(Int.MAX_VALUE.toUInt()).toInt()

private fun typeOf(keyboard: Keyboard): KeyboardType = when (keyboard) {
    Keyboard.TEXT -> KeyboardType.Text
    Keyboard.DIGITS -> KeyboardType.Number
    Keyboard.EMAIL -> KeyboardType.Email
    Keyboard.PHONE -> KeyboardType.Phone
}

private fun keyboard(kind: FieldKind, send: Boolean): KeyboardOptions {
    val type = when (kind) {
        is FieldKind.Text -> typeOf(kind.keyboard)
        is FieldKind.Code -> typeOf(kind.keyboard)
        is FieldKind.Number, is FieldKind.Money -> KeyboardType.Number
        is FieldKind.Secret -> if (kind.keyboard == Keyboard.DIGITS) KeyboardType.NumberPassword else KeyboardType.Password
        else -> KeyboardType.Text
    }
    val action = when {
        send -> ImeAction.Send
        kind is FieldKind.Text && kind.multiline -> ImeAction.Default
        else -> ImeAction.Next
    }
    return KeyboardOptions(autoCorrectEnabled = type == KeyboardType.Text, keyboardType = type, imeAction = action)
}
