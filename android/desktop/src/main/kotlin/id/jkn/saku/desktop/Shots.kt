package id.jkn.saku.desktop

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.ShellWords
import id.jkn.saku.ffi.examples
import id.jkn.saku.ffi.readScreen
import id.jkn.saku.ffi.shellWords
import id.jkn.saku.ffi.simpleExamples
import id.jkn.saku.ui.SakuTheme
import id.jkn.saku.ui.ScreenView
import kotlinx.coroutines.Job
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.jetbrains.skia.Surface
import java.io.File
import java.io.IOException

/** How a picture is taken: light or dark, and how large the letters are. */
data class Look(val dark: Boolean, val fontScale: Float) {
    /** Part of the file name. */
    val suffix: String get() = (if (dark) "dark" else "light") + "-" + fontScale.toInt() + "x"
}

/** Light and dark, with ordinary and with doubled letters. */
val Looks: List<Look> = listOf(false, true).flatMap { dark -> listOf(1f, 2f).map { Look(dark, it) } }

private const val WIDTH_DP = 360
private const val SHORTEST_DP = 640
private const val TALLEST_DP = 8000
private const val PIXELS_PER_DP = 2

/**
 * Draws [screen] as wide as a small phone and as tall as its content, of a very long list the beginning. Needs no display.
 * What the screen does by itself runs on this thread, between the frames: a scene is of one thread.
 */
fun shot(screen: Screen, words: ShellWords, look: Look): Image = runBlocking {
    var height = 0
    val scene = ImageComposeScene(
        width = WIDTH_DP * PIXELS_PER_DP,
        height = TALLEST_DP * PIXELS_PER_DP,
        density = Density(PIXELS_PER_DP.toFloat(), look.fontScale),
        coroutineContext = coroutineContext.minusKey(Job),
    ) {
        SakuTheme(screen.language, look.dark, phoneFont) {
            ScreenView(
                screen, words, onEvent = {},
                Modifier.fillMaxWidth().heightIn(SHORTEST_DP.dp, TALLEST_DP.dp).onSizeChanged { height = it.height },
            )
        }
    }
    try {
        // The first frame measures, the second one draws what effects of the first changed.
        scene.render(0)
        yield()
        val whole = scene.render(1_000_000_000)
        Surface.makeRasterN32Premul(WIDTH_DP * PIXELS_PER_DP, height).run {
            canvas.drawImage(whole, 0f, 0f)
            makeImageSnapshot()
        }
    } finally {
        scene.close()
    }
}

/**
 * Draws every screen in every look into [folder], and a page that shows them all.
 *
 * @throws IOException when a file cannot be written.
 */
fun shots(screens: List<Pair<String, Screen>>, words: ShellWords, folder: File) {
    if (!folder.isDirectory && !folder.mkdirs()) throw IOException("cannot make $folder")
    screens.forEach { (name, screen) ->
        Looks.forEach { look ->
            save(screen, words, look, File(folder, fileName(name, look)))
        }
    }
    File(folder, "index.html").writeText(gallery(screens.map { it.first }))
}

private fun save(screen: Screen, words: ShellWords, look: Look, file: File) {
    val png = shot(screen, words, look).encodeToData(EncodedImageFormat.PNG) ?: throw IOException("cannot encode $file")
    file.writeBytes(png.bytes)
}

/** Draws every screen that the demo's tour left as JSON in [screens] into [folder], light and dark. */
fun tourShots(screens: File, folder: File): Int {
    if (!folder.isDirectory && !folder.mkdirs()) throw IOException("cannot make $folder")
    val files = screens.listFiles { file -> file.extension == "json" } ?: throw IOException("cannot list $screens")
    files.sorted().forEach { file ->
        val screen = readScreen(file.readText()) ?: throw IOException("cannot read $file")
        val words = shellWords(if (screen.language == "en") Language.EN else Language.ID)
        Looks.filter { it.fontScale == 1f }.forEach { look ->
            save(screen, words, look, File(folder, fileName(file.nameWithoutExtension, look)))
        }
    }
    return files.size
}

private fun fileName(name: String, look: Look) = "${name.replace('/', '.')}-${look.suffix}.png"

private fun gallery(names: List<String>): String = buildString {
    append("<!doctype html><html lang=en><meta charset=utf-8><title>JKN Saku</title><style>")
    append("body{font-family:Roboto,sans-serif;margin:24px;background:#e9edeb;color:#17201e}")
    append("section{display:flex;gap:16px;align-items:flex-start;margin-bottom:40px;overflow-x:auto}")
    append("img{width:${WIDTH_DP}px;border-radius:24px;box-shadow:0 2px 12px #0003}</style>")
    names.forEach { name ->
        append("<h2>").append(name).append("</h2><section>")
        Looks.forEach { look ->
            append("<img loading=lazy alt=\"$name, ${look.suffix}\" src=\"${fileName(name, look)}\">")
        }
        append("</section>")
    }
    append("</html>\n")
}

/** Of screens named `page/state`, the first state of each page. */
fun firstOfEachPage(screens: List<Pair<String, Screen>>): List<Pair<String, Screen>> =
    screens.distinctBy { it.first.substringBefore('/') }

/** Of screens named `page/state`, those that [which] names: `first` of each page, `all`, or beginnings of names, with commas between. */
fun chosen(screens: List<Pair<String, Screen>>, which: String): List<Pair<String, Screen>> = when (which) {
    "first" -> firstOfEachPage(screens)
    "all" -> screens
    else -> which.split(',').let { names -> screens.filter { (name) -> names.any(name::startsWith) } }
}

/**
 * Pictures into the named folder: of the tour's screens in a third folder, or else of the examples in a language, those
 * that `-Dshots.which` names, with `-Dshots.simple=true` as the simple mode draws them.
 */
object Shots {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val folder = File(arguments.getOrElse(0) { "out/screenshots" })
        val tour = arguments.getOrNull(2)
        if (tour != null) {
            println("${tourShots(File(tour), folder)} screens in ${folder.path}")
            return
        }
        val language = if (arguments.getOrNull(1) == "en") Language.EN else Language.ID
        val drawn = if (System.getProperty("shots.simple") == "true") simpleExamples(language) else examples(language)
        val every = drawn.map { it.name to it.screen }
        val screens = chosen(every, System.getProperty("shots.which", "first"))
        shots(screens, shellWords(language), folder)
        println("${screens.size} screens in ${folder.path}/index.html")
    }
}
