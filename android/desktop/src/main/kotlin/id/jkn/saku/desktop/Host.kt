package id.jkn.saku.desktop

import id.jkn.saku.ffi.Delivery
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.HostException
import id.jkn.saku.ffi.NotBrought
import id.jkn.saku.ffi.SecretStore
import id.jkn.saku.ffi.ShellRequest
import id.jkn.saku.ffi.fileExtension
import id.jkn.saku.ffi.fileMime
import id.jkn.saku.ui.Done
import java.awt.Desktop
import java.awt.FileDialog
import java.awt.Frame
import java.awt.Toolkit
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
        ConsoleLog.note(Note.SECRETS, error)
        throw HostException.Failed()
    }
}

/** What came of a request: words for this window, the core's own words, and the one answer that a request with an id gets. */
class Outcome(val said: String, val answer: Event.Brought? = null, val done: Done? = null)

private val clip = Clip({ Toolkit.getDefaultToolkit().systemClipboard })

/** Does what a desktop can do of [request]: opens links and maps, copies the rest. A request with an id is always answered. */
fun perform(request: ShellRequest, clip: Clip = id.jkn.saku.desktop.clip): Outcome = when (request) {
    is ShellRequest.PickFile -> picked(request)
    is ShellRequest.Locate -> unable(request.id, Note.NO_PLACE)
    is ShellRequest.Authenticate -> unable(request.id, Note.NO_OWNER)
    is ShellRequest.OpenLink -> attempt { browse(request.url) }
    is ShellRequest.OpenMap -> attempt {
        val (lat, lon) = listOf(request.latE6, request.lonE6).map { it.toBigDecimal().movePointLeft(6).toPlainString() }
        browse("https://www.openstreetmap.org/?mlat=$lat&mlon=$lon#map=17/$lat/$lon")
    }
    is ShellRequest.Dial -> attempt {
        clip.put(request.number, sensitive = false)
        Outcome("copied: ${request.number}")
    }
    is ShellRequest.Share -> attempt {
        clip.put(request.text, sensitive = false)
        Outcome("copied, to be shared")
    }
    is ShellRequest.Copy -> attempt {
        clip.put(request.text, request.sensitive)
        Outcome("copied", done = Done(request.done))
    }
    is ShellRequest.Brightness -> Outcome(once(Note.NO_BRIGHTNESS))
    is ShellRequest.Speak -> Outcome(once(Note.NO_VOICE))
    is ShellRequest.Remind -> Outcome(once(Note.NO_REMINDERS))
    is ShellRequest.ShareFile -> attempt {
        val file = File(Files.createTempDirectory("saku").toFile(), File(request.name).name)
        file.writeBytes(request.bytes)
        Outcome("saved: $file (${fileMime(request.kind)})")
    }
}

/** Desktops refuse in many ways; none may end the app. */
private fun attempt(call: () -> Outcome): Outcome = try {
    call()
} catch (error: Exception) {
    ConsoleLog.note(Note.REFUSED, error)
    Outcome("failed: ${error::class.simpleName}")
}

private fun unable(id: String, note: Note) =
    Outcome(once(note), Event.Brought(id, Delivery.Nothing(NotBrought.UNAVAILABLE)))

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
        ConsoleLog.note(Note.PICK, error)
        Delivery.Nothing(NotBrought.UNAVAILABLE)
    }
    return Outcome("picked: ${what::class.simpleName}", Event.Brought(request.id, what))
}

private val said = mutableSetOf<Note>()

/** Says once what this machine cannot do. */
private fun once(note: Note): String {
    if (synchronized(said) { said.add(note) }) ConsoleLog.note(note)
    return note.words
}

private fun browse(address: String): Outcome {
    Desktop.getDesktop().browse(URI(address))
    return Outcome("opened: $address")
}
