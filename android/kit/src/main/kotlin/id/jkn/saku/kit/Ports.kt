package id.jkn.saku.kit

import com.sun.jna.Native
import id.jkn.saku.ffi.HostException
import id.jkn.saku.ffi.LogLevel
import id.jkn.saku.ffi.LogSink
import id.jkn.saku.ffi.ScreenObserver
import id.jkn.saku.ffi.SecretStore
import id.jkn.saku.ffi.ShellRequest
import kotlinx.coroutines.channels.Channel

/**
 * Hears the core and answers at once: what it hears waits in channels, so no thread of the core waits for the phone, and
 * nothing told while the app is still being opened is lost.
 */
internal class Ear : ScreenObserver {
    val changes = Channel<Unit>(Channel.CONFLATED)
    val requests = Channel<ShellRequest>(Channel.UNLIMITED)

    override fun screenChanged(generation: ULong) = attached { hear(changes, Unit) }

    override fun shellRequested(request: ShellRequest) = attached { hear(requests, request) }

    fun close() {
        changes.close()
        requests.close()
    }

    /** These channels always have room; only a closed one refuses, and then nobody wants to hear any more. */
    private fun <T> hear(
        channel: Channel<T>,
        what: T,
    ) {
        channel.trySend(what)
    }
}

internal class AttachedSecrets(
    private val store: SecretStore,
) : SecretStore {
    override fun read(name: String): ByteArray? = attached { store.read(name) }

    override fun write(
        name: String,
        secret: ByteArray,
    ): Unit = attached { store.write(name, secret) }

    override fun remove(name: String): Unit = attached { store.remove(name) }
}

internal class AttachedLog(
    private val sink: LogSink,
) : LogSink {
    override fun log(
        level: LogLevel,
        line: String,
    ): Unit = attached { sink.log(level, line) }

    /** A failure that nobody waits for, by its code. A log that cannot be written changes nothing. */
    fun failed(failure: SakuException) {
        try {
            sink.log(LogLevel.ERROR, failure.code)
        } catch (_: HostException) {
            return
        }
    }
}

/** Without this JNA makes and ends a Java thread for every call that comes from a thread of the core. */
private inline fun <T> attached(call: () -> T): T {
    Native.detach(false)
    return call()
}
