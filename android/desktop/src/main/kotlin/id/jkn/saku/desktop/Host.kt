package id.jkn.saku.desktop

import id.jkn.saku.ffi.HostException
import id.jkn.saku.ffi.LogLevel
import id.jkn.saku.ffi.LogSink
import id.jkn.saku.ffi.SecretStore
import id.jkn.saku.ffi.ShellRequest
import java.awt.Desktop
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

/** Does what a desktop can do of [request], opens links and maps and copies the rest, and says what came of it. */
fun perform(request: ShellRequest): String = try {
    when (request) {
        is ShellRequest.OpenLink -> browse(request.url)
        is ShellRequest.OpenMap -> {
            val (lat, lon) = listOf(request.latE6, request.lonE6).map { it.toBigDecimal().movePointLeft(6).toPlainString() }
            browse("https://www.openstreetmap.org/?mlat=$lat&mlon=$lon#map=17/$lat/$lon")
        }
        is ShellRequest.Dial -> copy(request.number)
        is ShellRequest.Share -> copy(request.text)
    }
} catch (error: Exception) { // desktops refuse in many ways; none may end the app
    "failed: $error"
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
