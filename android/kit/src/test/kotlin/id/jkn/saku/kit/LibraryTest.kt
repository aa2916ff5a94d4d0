package id.jkn.saku.kit

import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Gateway
import id.jkn.saku.ffi.GatewayPins
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.LogLevel
import id.jkn.saku.ffi.LogSink
import id.jkn.saku.ffi.SecretStore
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.util.concurrent.ConcurrentHashMap
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

/** Against the real native library. */
internal class LibraryTest {
    @TempDir
    lateinit var folder: Path

    private val nowhere = Gateway("http://127.0.0.1:9", null, null, true)

    private fun config(gateway: Gateway) = Config(folder.toString(), gateway, Language.ID, null)

    @Test
    fun `a pin of the wrong length is refused with its code`() =
        runBlocking {
            val pins = GatewayPins(listOf(ByteArray(31), ByteArray(32)), 0)
            val failure =
                assertFailsWith<SakuException.Configuration> {
                    Saku.open(config(nowhere.copy(pins = pins)), Secrets(), Log)
                }
            assertEquals("gateway-pins", failure.code)
        }
}

/** A key store in memory. */
internal class Secrets : SecretStore {
    private val kept = ConcurrentHashMap<String, ByteArray>()

    override fun read(name: String): ByteArray? = kept[name]

    override fun write(
        name: String,
        secret: ByteArray,
    ) {
        kept[name] = secret
    }

    override fun remove(name: String) {
        kept.remove(name)
    }
}

internal object Log : LogSink {
    override fun log(
        level: LogLevel,
        line: String,
    ) = println("$level $line")
}
