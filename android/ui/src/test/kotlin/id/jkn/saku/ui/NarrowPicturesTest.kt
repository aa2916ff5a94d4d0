package id.jkn.saku.ui

import androidx.compose.ui.test.ExperimentalTestApi
import id.jkn.saku.ffi.Language
import org.junit.Assert.assertEquals
import org.junit.Test

/** Every picture on the narrowest phones there are. */
@OptIn(ExperimentalTestApi::class)
class NarrowPicturesTest {
    @Test
    fun noTextIsCutOffAndNoWordBrokenAtTwiceTheLettersInEitherLanguage() {
        val faults = mutableSetOf<String>()
        eachPicture(2f, 320, Language.entries) { name -> ui.faultsOfTexts { faults += "$name: $it" } }
        assertEquals(faults.joinToString("\n"), emptySet<String>(), faults)
    }
}
