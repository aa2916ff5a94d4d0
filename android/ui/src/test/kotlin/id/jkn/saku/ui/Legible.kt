package id.jkn.saku.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.text.TextLayoutResult

/** Rows that the list's edge cuts are seen whole in another window, as long as none is taller than what two share. */
private const val SHARED = 0.25f

/**
 * Looks at every text on the stage, through the whole list however long it is, and tells of each that is cut off, covered,
 * shortened or broken inside a word.
 */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.faultsOfTexts(tell: (String) -> Unit) {
    while (true) {
        val list = onNodeWithTag("content").fetchSemanticsNode()
        texts().filterNot { (node, _) -> cutByTheEdge(node, list) }.forEach { (node, layout) -> faults(node, layout).forEach(tell) }
        if (!list.canScrollOn()) return
        val step = list.size.height * (1 - SHARED)
        onNodeWithTag("content").performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, step) }
    }
}

@OptIn(ExperimentalTestApi::class)
private fun SkikoComposeUiTest.texts(): List<Pair<SemanticsNode, TextLayoutResult>> = nodes(merged = false).flatMap { node ->
    val layouts = mutableListOf<TextLayoutResult>()
    node.config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(layouts)
    layouts.map { node to it }
}

private fun SemanticsNode.canScrollBack() = config[SemanticsProperties.VerticalScrollAxisRange].value() > 0f

private fun SemanticsNode.canScrollOn() =
    config[SemanticsProperties.VerticalScrollAxisRange].run { value() < maxValue() }

/** Whether a text reaches out of the list where more of it can be scrolled in: it is looked at in the next window. */
private fun cutByTheEdge(text: SemanticsNode, list: SemanticsNode): Boolean {
    val inside = generateSequence(text) { it.parent }.any { it.id == list.id }
    val top = text.positionInRoot.y
    val bounds = list.boundsInRoot
    return inside && (
        (list.canScrollBack() && top < bounds.top) || (list.canScrollOn() && top + text.size.height > bounds.bottom)
        )
}

private fun faults(node: SemanticsNode, layout: TextLayoutResult): List<String> {
    val text = layout.layoutInput.text.text
    val last = layout.lineCount - 1
    val widest = (0..last).maxOf { layout.getLineRight(it) - layout.getLineLeft(it) }
    val seen = node.boundsInRoot
    return listOf(
        "is $widest wide in ${node.size}" to (widest > node.size.width + 1),
        "is too tall" to (layout.getLineBottom(last) > node.size.height + 1),
        "is covered" to (!seen.isEmpty && seen.height < node.size.height - 1),
        "is shortened" to (layout.multiParagraph.didExceedMaxLines || (0..last).any(layout::isLineEllipsized)),
        "is broken inside a word" to breaksAWord(layout),
    ).filter { it.second }.map { (fault, _) -> "'$text' $fault" }
}
