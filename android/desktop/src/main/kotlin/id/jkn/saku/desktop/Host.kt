package id.jkn.saku.desktop

import id.jkn.saku.ffi.Delivery
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.HostException
import id.jkn.saku.ffi.LogLevel
import id.jkn.saku.ffi.LogSink
import id.jkn.saku.ffi.NotBrought
import id.jkn.saku.ffi.SecretStore
import id.jkn.saku.ffi.ShellRequest
import id.jkn.saku.ffi.fileExtension
import id.jkn.saku.ffi.fileMime
import java.awt.Desktop
import java.awt.FileDialog
import java.awt.Frame
import java.awt.Toolkit
import java.awt.datatransfer.StringSelection
import java.io.File
import java.io.IOException
import java.net.URI
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardCopyOption.REPLACE_EXISTING

/** Secrets as files in [folder]: enough for invented data, never for a real person's. */
class FileSecrets(private val folder: File) : SecretStore {
    override fun read(name: String): ByteArray? = trying { file(name).takeIf(File::exists)?.readBytes() }

    override fun write(name: String, secret: ByteArray) = trying {
        Files.createDirectories(folder.toPath())
        val fresh = File(folder, file(name).name + ".new")
        fresh.writeBytes(secret)
        Files.move(fresh.toPath(), file(name).toPath(), ATOMIC_MOVE, REPLACE_EXISTING)
        Unit
    }

    override fun remove(name: String) = trying {
        Files.deleteIfExists(file(name).toPath())
        Unit
    }

    /** Named in hexadecimal, so that no name can leave the folder. */
    private fun file(name: String) = File(folder, name.toByteArray().joinToString("") { "%02x".format(it) })

    private fun <T> trying(call: () -> T): T = try {
        call()
    } catch (error: IOException) {
        System.err.println("secrets: $error")
        throw HostException.Failed()
    }
}

/** The log on the console. */
object ConsoleLog : LogSink {
    override fun log(level: LogLevel, line: String) = System.err.println("$level $line")
}

/** What came of a request, in words for this window, and the one answer that a request with an id gets. */
class Outcome(val said: String, val answer: Event.Brought? = null)

/** Does what a desktop can do of [request]: opens links and maps, copies the rest. A request with an id is always answered. */
fun perform(request: ShellRequest): Outcome = when (request) {
    is ShellRequest.PickFile -> picked(request)
    is ShellRequest.Locate -> unable(request.id, "locate")
    is ShellRequest.Authenticate -> unable(request.id, "authenticate")
    is ShellRequest.OpenLink -> attempt { browse(request.url) }
    is ShellRequest.OpenMap -> attempt {
        val (lat, lon) = listOf(request.latE6, request.lonE6).map { it.toBigDecimal().movePointLeft(6).toPlainString() }
        browse("https://www.openstreetmap.org/?mlat=$lat&mlon=$lon#map=17/$lat/$lon")
    }
    is ShellRequest.Dial -> attempt { copied(request.number, "copied: ${request.number}") }
    // What is shared or copied may be private: it goes to the clipboard and into no log.
    is ShellRequest.Share -> attempt { copied(request.text, "copied, to be shared") }
    is ShellRequest.Copy -> attempt { copied(request.text, request.done) }
    is ShellRequest.Brightness -> Outcome(logged("brightness: not possible here"))
    is ShellRequest.Remind -> Outcome(logged("reminders: not possible here"))
    is ShellRequest.ShareFile -> attempt {
        val file = File(Files.createTempDirectory("saku").toFile(), File(request.name).name)
        file.writeBytes(request.bytes)
        "saved: $file (${fileMime(request.kind)})"
    }
}

/** Desktops refuse in many ways; none may end the app. */
private fun attempt(call: () -> String): Outcome = try {
    Outcome(call())
} catch (error: Exception) {
    Outcome("failed: ${error::class.simpleName}")
}

private fun unable(id: String, what: String): Outcome {
    return Outcome(logged("$what: not possible here"), Event.Brought(id, Delivery.Nothing(NotBrought.UNAVAILABLE)))
}

private fun picked(request: ShellRequest.PickFile): Outcome {
    val what: Delivery = try {
        val dialog = FileDialog(null as Frame?).apply {
            val endings = request.kinds.map { "." + fileExtension(it) }
            setFilenameFilter { _, name -> endings.any { name.lowercase().endsWith(it) } }
            isVisible = true
        }
        val file = dialog.files.firstOrNull()
        when {
            file == null -> Delivery.Nothing(NotBrought.CANCELLED)
            file.length().toULong() > request.maxBytes -> Delivery.Nothing(NotBrought.TOO_LARGE)
            else -> Delivery.File(file.name, file.readBytes())
        }
    } catch (error: Exception) { // no display, or a file that cannot be read
        ConsoleLog.log(LogLevel.WARNING, "pick: $error")
        Delivery.Nothing(NotBrought.UNAVAILABLE)
    }
    return Outcome("picked: ${what::class.simpleName}", Event.Brought(request.id, what))
}

private val said = mutableSetOf<String>()

/** Says once what this machine cannot do. */
private fun logged(line: String): String {
    if (synchronized(said) { said.add(line) }) ConsoleLog.log(LogLevel.WARNING, line)
    return line
}

private fun browse(address: String): String {
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) return copied(address, "copied: $address")
    Desktop.getDesktop().browse(URI(address))
    return "opened: $address"
}

private fun copied(text: String, said: String): String {
    Toolkit.getDefaultToolkit().systemClipboard.setContents(StringSelection(text), null)
    return said
}
