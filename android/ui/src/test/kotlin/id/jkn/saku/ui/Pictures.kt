package id.jkn.saku.ui

import androidx.compose.ui.test.ExperimentalTestApi
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.examples
import org.junit.Assert.assertTrue

/** Draws every sample. */
@OptIn(ExperimentalTestApi::class)
fun eachSample(fontScale: Float = 1f, width: Int = 360, test: Stage.(String) -> Unit) =
    Samples.all.forEach { (name, screen) ->
        onStage(screen, fontScale = fontScale, tall = true, width = width) { test(name) }
    }

/** Draws every sample, and every screen the core can show as an example. */
@OptIn(ExperimentalTestApi::class)
fun eachPicture(
    fontScale: Float,
    width: Int = 360,
    languages: List<Language> = listOf(Language.ID),
    test: Stage.(String) -> Unit,
) {
    eachSample(fontScale, width, test)
    languages.forEach { language ->
        val examples = examples(language)
        assertTrue("built without examples", examples.isNotEmpty())
        examples.forEach {
            onStage(it.screen, fontScale = fontScale, tall = true, width = width) { test("${it.name} in $language") }
        }
    }
}
