package id.jkn.saku.desktop

import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.examples
import id.jkn.saku.ffi.shellWords
import id.jkn.saku.ui.Samples
import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.Image
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

class ShotsTest {
    @Test
    fun theFirstStateOfEveryPageIsDrawnInEveryLookAndShownInTheGallery() {
        val folder = File(System.getProperty("shots.folder"))
        folder.deleteRecursively()
        val screens = firstOfEachPage(examples(Language.ID).map { it.name to it.screen })
        assertTrue("$screens", screens.map { it.first.substringBefore('/') }.containsAll(listOf("beranda", "kartu", "tiket")))
        shots(screens, shellWords(Language.ID), folder)
        val page = File(folder, "index.html").readText()
        val pictures = folder.listFiles { file -> file.extension == "png" }.orEmpty()
        assertEquals(screens.size * Looks.size, pictures.size)
        pictures.forEach { file ->
            assertTrue(file.name, page.contains(file.name))
            val image = Image.makeFromEncoded(file.readBytes())
            assertEquals(file.name, 720, image.width)
            assertTrue("${file.name} is drawn", colours(image) > 20)
        }
    }

    @Test
    fun statesAreChosenByTheBeginningsOfTheirNames() {
        val (_, screen) = Samples.all.first()
        val every = listOf("kartu/a", "kartu/b", "iuran/a").map { it to screen }
        fun names(which: String) = chosen(every, which).map { it.first }
        assertEquals(listOf("kartu/a", "iuran/a"), names("first"))
        assertEquals(listOf("kartu/a", "kartu/b", "iuran/a"), names("all"))
        assertEquals(listOf("kartu/b", "iuran/a"), names("kartu/b,iuran"))
        assertEquals(emptyList<String>(), names("masuk"))
    }

    @Test
    fun doubledLettersMakeThePageTaller() {
        val (_, screen) = Samples.all.first { it.first == "iuran" }
        val small = shot(screen, Samples.words, Look(dark = false, fontScale = 1f)).height
        val large = shot(screen, Samples.words, Look(dark = false, fontScale = 2f)).height
        assertTrue("$small < $large", small < large)
    }

    private fun colours(image: Image): Int {
        val bitmap = Bitmap.makeFromImage(image)
        val seen = mutableSetOf<Int>()
        for (y in 0 until bitmap.height step 3) for (x in 0 until bitmap.width step 3) seen += bitmap.getColor(x, y)
        return seen.size
    }
}
