package id.jkn.saku.kit

import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Gateway
import id.jkn.saku.ffi.GatewayPins
import id.jkn.saku.ffi.HostException
import id.jkn.saku.ffi.JknApp
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.LogLevel
import id.jkn.saku.ffi.LogSink
import id.jkn.saku.ffi.ScreenObserver
import id.jkn.saku.ffi.SecretStore
import id.jkn.saku.ffi.ShellRequest
import id.jkn.saku.ffi.examples
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CountDownLatch
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/** Against the real native library; nothing listens where the gateway should be. */
internal class LibraryTest {
    @TempDir
    lateinit var folder: Path

    private val nowhere = Gateway("http://127.0.0.1:9", null, null, true)

    private fun config(
        gateway: Gateway = nowhere,
    ) = Config(folder = folder.toString(), gateway = gateway, language = Language.ID, assets = null)

    private suspend fun open(secrets: SecretStore = Secrets()) = Saku.open(config(), secrets, Log())

    private suspend fun refused(gateway: Gateway) =
        assertFailsWith<SakuException.Configuration> { Saku.open(config(gateway), Secrets(), Log()) }.code

    @Test
    fun `a gateway that cannot be meant is refused with its code`(): Unit =
        runBlocking {
            assertEquals("gateway-address", refused(nowhere.copy(baseUrl = "bukan alamat")))
            assertEquals("gateway-plain-text", refused(nowhere.copy(baseUrl = "http://gateway.example")))
            assertEquals("gateway-plain-text", refused(nowhere.copy(allowPlainLoopback = false)))
            assertEquals("gateway-roots", refused(nowhere.copy(roots = emptyList())))
            val pin = ByteArray(32)
            assertEquals("gateway-pins", refused(nowhere.copy(pins = GatewayPins(listOf(pin, ByteArray(31)), 0))))
            assertEquals("gateway-pins", refused(nowhere.copy(pins = GatewayPins(listOf(pin, pin), 0))))
        }

    @Test
    fun `the first screen is home in the language of the configuration`(): Unit =
        runBlocking {
            open().use { saku ->
                val home = saku.screen.value
                assertEquals("beranda" to "id", home.route to home.language)
                assertTrue(home.title.isNotEmpty() && home.blocks.isNotEmpty())
            }
        }

    @Test
    fun `a route that is opened arrives in the flow and back leads home`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.open("jknsaku://pengaturan")
                val settings = saku.screen.first { it.route == "pengaturan" }
                assertTrue(settings.canGoBack)
                assertEquals("beranda", saku.back().route)
            }
        }

    @Test
    fun `where the person was survives the death of the process`(): Unit =
        runBlocking {
            val secrets = Secrets()
            open(secrets).use { saku ->
                saku.open("pengaturan")
                saku.suspend()
            }
            open(secrets).use { assertEquals("pengaturan", it.screen.value.route) }
        }

    @Test
    fun `sleeping and waking keeps the app usable`(): Unit =
        runBlocking {
            open().use { saku ->
                saku.suspend()
                saku.connectivity(false)
                saku.resume()
                assertEquals("pengaturan", saku.open("pengaturan").route)
            }
        }

    @Test
    fun `a key store that fails or throws stands on the screen and not in an exception`(): Unit =
        runBlocking {
            for (failure in listOf(HostException.Failed(), IllegalArgumentException("a defect of the host"))) {
                val broken =
                    object : SecretStore by Secrets() {
                        override fun read(name: String): ByteArray = throw failure
                    }
                Saku.open(config(), broken, Log()).use { saku ->
                    val shown = saku.screen.first { screen -> screen.blocks.any { it is Block.Problem } }
                    assertEquals("beranda", shown.route)
                }
            }
        }

    @Test
    fun `an observer may call the app at once`(): Unit =
        runBlocking {
            val app = CompletableDeferred<JknApp>()
            val seen = LinkedBlockingQueue<String>()
            val isFirst = AtomicBoolean(true)
            val observer =
                object : ScreenObserver {
                    override fun screenChanged(generation: ULong): Unit =
                        runBlocking {
                            val running = app.await()
                            seen += assertNotNull(running.screen()).route
                            if (isFirst.getAndSet(false)) {
                                seen += running.send(Event.Opened("pengaturan")).route
                            }
                        }

                    override fun shellRequested(request: ShellRequest) = Unit
                }
            app.complete(JknApp.open(config(), Secrets(), Log(), observer))
            app.await().use {
                it.send(Event.Refreshed)
                val routes = generateSequence { seen.take() }
                assertTrue(routes.any { route -> route == "pengaturan" })
            }
        }

    @Test
    fun `an observer that throws is logged and does no harm`(): Unit =
        runBlocking {
            val log = Log()
            val observer =
                object : ScreenObserver {
                    override fun screenChanged(generation: ULong) = throw IllegalStateException("a defect of the host")

                    override fun shellRequested(request: ShellRequest) = Unit
                }
            JknApp.open(config(), Secrets(), log, observer).use { app ->
                assertEquals("pengaturan", app.send(Event.Opened("pengaturan")).route)
                assertTrue(generateSequence { log.lines.take() }.any { "screen observer" in it })
            }
        }

    @Test
    fun `opening that nobody waits for any more leaves the folder to the next`(): Unit =
        runBlocking {
            val reading = CountDownLatch(1)
            val slow =
                object : SecretStore by Secrets() {
                    override fun read(name: String): ByteArray? {
                        reading.countDown()
                        return null
                    }
                }
            val opening = launch(Dispatchers.Default) { Saku.open(config(), slow, Log()) }
            reading.await()
            opening.cancel()
            opening.join()
            open().use { assertEquals("beranda", it.screen.value.route) }
        }

    @Test
    fun `the examples are the same in both languages and speak each its own`() {
        val indonesian = examples(Language.ID)
        val english = examples(Language.EN)
        assertTrue(indonesian.isNotEmpty())
        assertEquals(indonesian.map { it.name }, english.map { it.name })
        assertEquals(setOf("id"), indonesian.map { it.screen.language }.toSet())
        assertEquals(setOf("en"), english.map { it.screen.language }.toSet())
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

/** Keeps the log. */
internal class Log : LogSink {
    val lines = LinkedBlockingQueue<String>()

    override fun log(
        level: LogLevel,
        line: String,
    ) {
        lines += "$level $line"
    }
}
