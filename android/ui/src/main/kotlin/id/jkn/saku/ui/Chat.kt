package id.jkn.saku.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.itemsIndexed
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.FilledIconButton
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.ChatAuthor
import id.jkn.saku.ffi.ChatMessage

/** The messages, each an entry of its own: conversations grow long. */
internal fun LazyListScope.messages(conversation: Block.Percakapan, key: String) {
    val messages = conversation.messages
    conversation.earlier?.let { earlier -> item("$key earlier") { Actions(listOf(earlier)) } }
    itemsIndexed(messages, key = { _, message -> "$key message ${message.id}" }, contentType = { _, _ -> "message" }) { n, message ->
        val heard = n == messages.indexOfLast { it.author != ChatAuthor.ME }
        Message(message, follows = messages.getOrNull(n - 1)?.authorName == message.authorName, heard)
    }
}

@Composable
private fun Message(message: ChatMessage, follows: Boolean, heard: Boolean) {
    // What the other side wrote last is announced when it comes.
    val live = if (heard) Modifier.semantics { liveRegion = LiveRegionMode.Polite } else Modifier
    Column(Modifier.fillMaxWidth().then(live), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        when (message.author) {
            ChatAuthor.SYSTEM -> Remark(message)
            ChatAuthor.ME, ChatAuthor.THEM -> Bubble(message, follows)
        }
        Replies(message)
    }
}

@Composable
private fun Remark(message: ChatMessage) {
    val quiet = MaterialTheme.colorScheme.onSurfaceVariant
    Column(
        Modifier.fillMaxWidth().padding(horizontal = 24.dp).spokenAs(message.authorName, message.text, message.meta),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Text(message.text, style = MaterialTheme.typography.bodySmall, color = quiet, textAlign = TextAlign.Center)
        Text(message.meta, style = MaterialTheme.typography.labelSmall, color = quiet, textAlign = TextAlign.Center)
    }
}

@Composable
private fun Bubble(message: ChatMessage, follows: Boolean) {
    val scheme = MaterialTheme.colorScheme
    val mine = message.author == ChatAuthor.ME
    val ground = if (mine) scheme.primaryContainer else scheme.surfaceContainerLow
    val text = if (mine) scheme.onPrimaryContainer else scheme.onSurface
    val quiet = if (mine) scheme.onPrimaryContainer else scheme.onSurfaceVariant
    val shape = if (mine) RoundedCornerShape(20.dp, 20.dp, 6.dp, 20.dp) else RoundedCornerShape(20.dp, 20.dp, 20.dp, 6.dp)
    Box(
        Modifier.fillMaxWidth().padding(start = if (mine) 40.dp else 0.dp, end = if (mine) 0.dp else 40.dp),
        contentAlignment = if (mine) Alignment.CenterEnd else Alignment.CenterStart,
    ) {
        Surface(
            Modifier.widthIn(max = 480.dp).spokenAs(message.authorName, message.text, message.meta),
            shape = shape,
            color = ground,
            contentColor = text,
        ) {
            Column(Modifier.padding(horizontal = 16.dp, vertical = 10.dp)) {
                if (!follows && !mine) {
                    Text(message.authorName, style = MaterialTheme.typography.labelMedium, color = scheme.primary)
                }
                Text(message.text, style = MaterialTheme.typography.bodyLarge)
                Text(
                    message.meta,
                    Modifier.align(Alignment.End).padding(top = 2.dp),
                    style = MaterialTheme.typography.labelSmall,
                    color = quiet,
                )
            }
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Replies(message: ChatMessage) {
    if (message.replies.isEmpty()) return
    FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        // Answers of one and of two lines begin at the same edge.
        message.replies.forEach { ActionButton(it, align = TextAlign.Start) }
    }
}

/** Where the next message is written; stays at the bottom edge. After sending, the field follows the core again. */
@Composable
internal fun Composer(conversation: Block.Percakapan) {
    val field = conversation.composer ?: return
    val typed = rememberTyped(field)
    Column(Modifier.background(MaterialTheme.colorScheme.surfaceContainerLow)) {
        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        Row(
            Modifier.padding(horizontal = 12.dp, vertical = 8.dp),
            horizontalArrangement = Arrangement.spacedBy(8.dp),
            verticalAlignment = Alignment.Bottom,
        ) {
            val send = conversation.send
            val tap = send?.let { rememberTap(it, before = typed::release) }
            val possible = send != null && send.blocked == null
            TypedField(field, Modifier.weight(1f), typed, placeholder = field.label, onSend = { if (possible) tap?.invoke() })
            if (send != null && tap != null) {
                FilledIconButton(tap, Modifier.padding(bottom = 4.dp).size(target(48.dp)), enabled = possible) {
                    Icon(Pictures.Send, contentDescription = send.label)
                }
            }
        }
        (field.error ?: field.hint ?: conversation.send?.blocked)?.let {
            Reason(it, Modifier.padding(start = 16.dp, end = 16.dp, bottom = 8.dp))
        }
    }
}
