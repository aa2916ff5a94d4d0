package id.jkn.saku.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.FilledTonalButton
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.ActionRole
import id.jkn.saku.ffi.Confirm

/**
 * What a tap on [action] does: asks first where the action wants it. The question belongs to the place where the action
 * stands and to its exact words: it goes away when a newer screen offers something else there.
 */
@Composable
internal fun rememberTap(action: Action, before: () -> Unit = {}): () -> Unit {
    val link = LocalLink.current
    var asking by remember(action) { mutableStateOf(false) }
    val confirm = action.confirm
    val act = {
        before()
        link.tap(action.id)
    }
    if (asking && confirm != null) {
        Question(
            confirm,
            destructive = action.role == ActionRole.DESTRUCTIVE,
            onYes = {
                asking = false
                act()
            },
            onNo = { asking = false },
        )
    }
    return if (confirm == null) act else ({ asking = true })
}

@Composable
private fun Question(confirm: Confirm, destructive: Boolean, onYes: () -> Unit, onNo: () -> Unit) {
    AlertDialog(
        onDismissRequest = onNo,
        title = { Text(confirm.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge) },
        text = {
            Text(
                confirm.text,
                Modifier.verticalScroll(rememberScrollState()),
                style = MaterialTheme.typography.bodyLarge,
            )
        },
        confirmButton = {
            val colors = if (destructive) {
                ButtonDefaults.buttonColors(MaterialTheme.colorScheme.error, MaterialTheme.colorScheme.onError)
            } else {
                ButtonDefaults.buttonColors()
            }
            Button(onYes, Modifier.heightIn(min = target(48.dp)), shape = MaterialTheme.shapes.medium, colors = colors) {
                Text(confirm.yes, textAlign = TextAlign.Center)
            }
        },
        dismissButton = {
            TextButton(onNo, Modifier.heightIn(min = target(48.dp)), shape = MaterialTheme.shapes.medium) {
                Text(confirm.no, textAlign = TextAlign.Center)
            }
        },
        shape = MaterialTheme.shapes.extraLarge,
        containerColor = MaterialTheme.colorScheme.surfaceContainerHigh,
    )
}

/** Actions below each other, each as wide as its place, with the reason below one that cannot be done now. */
@Composable
internal fun Actions(actions: List<Action>, modifier: Modifier = Modifier) {
    if (actions.isEmpty()) return
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        actions.forEach { ActionButton(it, Modifier.fillMaxWidth()) }
    }
}

@Composable
internal fun ActionButton(action: Action, modifier: Modifier = Modifier, align: TextAlign = TextAlign.Center) {
    val tap = rememberTap(action)
    val enabled = action.blocked == null
    val sized = modifier.heightIn(min = target(52.dp))
    val shape = MaterialTheme.shapes.medium
    val scheme = MaterialTheme.colorScheme
    val padding = PaddingValues(horizontal = 20.dp, vertical = 12.dp)
    val content: @Composable RowScope.() -> Unit = { ActionLabel(action, align) }
    Column {
        when (action.role) {
            ActionRole.PRIMARY -> Button(
                tap, sized, enabled, shape,
                colors = ButtonDefaults.buttonColors(
                    disabledContainerColor = scheme.surfaceVariant,
                    disabledContentColor = scheme.onSurfaceVariant,
                ),
                contentPadding = padding,
                content = content,
            )
            ActionRole.SECONDARY -> FilledTonalButton(
                tap, sized, enabled, shape,
                colors = ButtonDefaults.filledTonalButtonColors(
                    disabledContainerColor = scheme.surfaceVariant,
                    disabledContentColor = scheme.onSurfaceVariant,
                ),
                contentPadding = padding,
                content = content,
            )
            ActionRole.DESTRUCTIVE -> OutlinedButton(
                tap, sized, enabled, shape,
                colors = ButtonDefaults.outlinedButtonColors(
                    contentColor = scheme.error,
                    disabledContentColor = scheme.onSurfaceVariant,
                ),
                contentPadding = padding,
                content = content,
            )
            ActionRole.QUIET -> TextButton(
                tap, sized, enabled, shape,
                colors = ButtonDefaults.textButtonColors(disabledContentColor = scheme.onSurfaceVariant),
                contentPadding = padding,
                content = content,
            )
        }
        action.blocked?.let { Reason(it, Modifier.padding(top = 6.dp, start = 4.dp, end = 4.dp)) }
    }
}

/** A small button below a fact, readable on a card's ground too. */
@Composable
internal fun FactAction(action: Action, quiet: Color) {
    val tap = rememberTap(action)
    val scheme = MaterialTheme.colorScheme
    FilledTonalButton(
        tap, Modifier.padding(top = 10.dp).heightIn(min = target(48.dp)), action.blocked == null, MaterialTheme.shapes.medium,
        colors = ButtonDefaults.filledTonalButtonColors(
            disabledContainerColor = scheme.surfaceVariant,
            disabledContentColor = scheme.onSurfaceVariant,
        ),
    ) { ActionLabel(action) }
    action.blocked?.let { Text(it, Modifier.padding(top = 4.dp), style = MaterialTheme.typography.bodySmall, color = quiet) }
}

@Composable
private fun ActionLabel(action: Action, align: TextAlign = TextAlign.Center) {
    action.icon?.let {
        Icon(Pictures.of(it), contentDescription = null, Modifier.size(besideText(20.dp)))
        Spacer(Modifier.width(10.dp))
    }
    Text(action.label, style = MaterialTheme.typography.labelLarge, textAlign = align)
}

/** Why something cannot be done now. */
@Composable
internal fun Reason(text: String, modifier: Modifier = Modifier, picture: ImageVector = Pictures.Info) {
    Row(modifier, verticalAlignment = Alignment.Top) {
        val color = MaterialTheme.colorScheme.onSurfaceVariant
        Icon(picture, contentDescription = null, Modifier.padding(top = 1.dp).size(besideText(16.dp)), tint = color)
        Spacer(Modifier.width(6.dp))
        Text(text, style = MaterialTheme.typography.bodySmall, color = color)
    }
}
