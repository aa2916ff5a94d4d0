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

/** Does what a desktop can do of [request]; whatever happens, a request with an id is answered. */
fun perform(request: ShellRequest): Outcome = when (request) {
    is ShellRequest.PickFile -> picked(request)
    is ShellRequest.Locate -> unable(request.id, "locate")
    is ShellRequest.Authenticate -> unable(request.id, "authenticate")
    else -> Outcome(done(request))
}

private fun unable(id: String, what: String): Outcome {
    ConsoleLog.log(LogLevel.WARNING, "$what: not possible here")
    return Outcome("not possible here: $what", Event.Brought(id, Delivery.Nothing(NotBrought.UNAVAILABLE)))
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

/** Opens links and maps, copies the rest, and says what came of it. */
private fun done(request: ShellRequest): String = try {
    when (request) {
        is ShellRequest.OpenLink -> browse(request.url)
        is ShellRequest.OpenMap -> {
            val (lat, lon) = listOf(request.latE6, request.lonE6).map { it.toBigDecimal().movePointLeft(6).toPlainString() }
            browse("https://www.openstreetmap.org/?mlat=$lat&mlon=$lon#map=17/$lat/$lon")
        }
        is ShellRequest.Dial -> copy(request.number)
        is ShellRequest.Share -> copy(request.text)
        is ShellRequest.Copy -> {
            copy(request.text)
            request.done
        }
        is ShellRequest.Brightness -> logged("brightness: not possible here")
        is ShellRequest.Remind -> logged("reminders: not possible here")
        is ShellRequest.ShareFile -> {
            val folder = Files.createTempDirectory("saku").toFile()
            val file = File(folder, File(request.name).name)
            file.writeBytes(request.bytes)
            "saved: $file (${fileMime(request.kind)})"
        }
        is ShellRequest.PickFile, is ShellRequest.Locate, is ShellRequest.Authenticate -> error("answered elsewhere")
    }
} catch (error: Exception) { // desktops refuse in many ways; none may end the app
    "failed: $error"
}

private val said = mutableSetOf<String>()

/** Says once what this machine cannot do. */
private fun logged(line: String): String {
    if (synchronized(said) { said.add(line) }) ConsoleLog.log(LogLevel.WARNING, line)
    return line
}

private fun browse(address: String): String {
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) return copy(address)
    Desktop.getDesktop().browse(URI(address))
    return "opened: $address"
}

private fun copy(text: String): String {
    Toolkit.getDefaultToolkit().systemClipboard.setContents(StringSelection(text), null)
    return "copied: $text"
}
