package id.jkn.saku.kit

import app.cash.turbine.test
import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.ActionRole
import id.jkn.saku.ffi.Delivery
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.InternalException
import id.jkn.saku.ffi.JknException
import id.jkn.saku.ffi.NotBrought
import id.jkn.saku.ffi.ShellRequest
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CountDownLatch
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

internal class SakuTest {
    private val core = FakeApp()
    private val ear = Ear()
    private var freed = 0
    private val told = CopyOnWriteArrayList<String>()
    private val saku = Saku(core, ear, failed = { told += it.code }) { freed++ }

    @AfterEach
    fun end() = saku.close()

    private fun changed(title: String) {
        core.shown = screen(9uL, title)
        ear.screenChanged(9uL)
    }

    @Test
    fun `the first screen is there at once and a changed one follows`() =
        runBlocking {
            assertEquals("awal", saku.screen.value.title)
            changed("baru")
            assertEquals("baru", saku.screen.first { it.title != "awal" }.title)
        }

    @Test
    fun `a screen that begins to count anew after a wipe is shown`() =
        runBlocking {
            changed("sebelum")
            saku.screen.first { it.generation == 9uL }
            core.shown = screen(1uL, "sesudah")
            ear.screenChanged(1uL)
            assertEquals("sesudah", saku.screen.first { it.generation == 1uL }.title)
        }

    @Test
    fun `what was told before the app stood is not lost`() =
        runBlocking {
            val early = Ear()
            early.screenChanged(1uL)
            early.shellRequested(ShellRequest.Dial("165"))
            Saku(core, early, {}) {}.use { assertEquals(ShellRequest.Dial("165"), it.requests.first()) }
        }

    @Test
    fun `the answer to an event is the shown screen by the time it returns`() =
        runBlocking {
            val answer = saku.open("info_iuran")
            assertEquals(answer, saku.screen.value)
        }

    @Test
    fun `a tap and an edit carry the screen that the person saw`() =
        runBlocking {
            val seen = screen(4uL, "lama")
            changed("baru")
            saku.tap(seen, Action("pesan", "Pesan", ActionRole.PRIMARY, null, null, null))
            saku.edit(seen, Field("nik", "NIK", null, "", FieldKind.Secret(64u, id.jkn.saku.ffi.Keyboard.TEXT), null, true, true), "12")
            assertContentEquals(
                listOf(Event.Tapped(4uL, "pesan"), Event.Edited(4uL, "nik", "12")),
                core.taken,
            )
        }

    @Test
    fun `edits arrive in the order in which they were made even while the first answer is awaited`() =
        runBlocking {
            core.gate = CompletableDeferred()
            val routes = (1..200).map { "rute/$it" }
            val answers = routes.map { async(start = CoroutineStart.UNDISPATCHED) { saku.open(it) } }
            core.gate.complete(Unit)
            answers.forEach { it.await() }
            assertContentEquals(routes.map(Event::Opened), core.taken)
        }

    @Test
    fun `a caller that is cancelled takes no event back and the next one is served`() =
        runBlocking {
            core.door = CountDownLatch(1)
            launch(start = CoroutineStart.UNDISPATCHED) { saku.open("kartu") }
            // Cancelled while it stands in line: already then the event is handed over.
            launch(start = CoroutineStart.UNDISPATCHED) { saku.open("janji") }.cancelAndJoin()
            core.door.countDown()
            saku.back()
            assertContentEquals(listOf(Event.Opened("kartu"), Event.Opened("janji"), Event.Back), core.taken)
        }

    @Test
    fun `a request to the phone waits for its collector and is given once`() =
        runBlocking {
            ear.shellRequested(ShellRequest.Dial("165"))
            saku.requests.test { assertEquals(ShellRequest.Dial("165"), awaitItem()) }
            ear.shellRequested(ShellRequest.OpenLink("https://contoh.test"))
            saku.requests.test {
                assertEquals(ShellRequest.OpenLink("https://contoh.test"), awaitItem())
                expectNoEvents()
            }
        }

    @Test
    fun `every error of the core arrives with its kind and its code`() =
        runBlocking {
            val expected =
                mapOf(
                    JknException.GatewayAddress("gateway-address") to SakuException.Configuration::class,
                    JknException.GatewayPlainText("gateway-plain-text") to SakuException.Configuration::class,
                    JknException.GatewayRoots("gateway-roots") to SakuException.Configuration::class,
                    JknException.GatewayPins("gateway-pins") to SakuException.Configuration::class,
                    JknException.GatewayClient("gateway-client") to SakuException.Configuration::class,
                    JknException.StoreFull("store-full") to SakuException.Store::class,
                    JknException.StoreReadOnly("store-read-only") to SakuException.Store::class,
                    JknException.StoreFailed("store-failed") to SakuException.Store::class,
                    JknException.Closed("closed") to SakuException.Closed::class,
                    JknException.System("system") to SakuException.Broken::class,
                )
            for ((error, kind) in expected) {
                core.failure = error
                val failure = assertFailsWith<SakuException> { saku.suspend() }
                assertEquals(kind, failure::class)
                assertEquals(error.message, failure.code)
            }
        }

    @Test
    fun `a panic of the core is an error and the app goes on`() =
        runBlocking {
            core.failure = InternalException("panicked at app.rs")
            val failure = assertFailsWith<SakuException.Broken> { saku.refresh() }
            assertEquals("internal", failure.code)
            assertFailsWith<SakuException.Broken> { saku.connectivity(false) }
            core.failure = null
            assertEquals(saku.back(), saku.screen.value)
        }

    @Test
    fun `a failing answer is told and the next request is served`() =
        runBlocking {
            val failures = mutableListOf<String>()
            val serving =
                launch(start = CoroutineStart.UNDISPATCHED) {
                    saku.serve({ failures += it.code }) { request ->
                        val id = (request as ShellRequest.Locate).id
                        core.failure = if (id == "kedua") null else InternalException("panicked at app.rs")
                        Event.Brought(id, Delivery.Nothing(NotBrought.UNAVAILABLE))
                    }
                }
            ear.shellRequested(ShellRequest.Locate("pertama"))
            ear.shellRequested(ShellRequest.Locate("kedua"))
            saku.screen.first { "kedua" in it.title }
            assertEquals(listOf("internal"), failures)
            saku.close()
            serving.join()
        }

    @Test
    fun `a failing tap is told and the next one is made`() =
        runBlocking {
            val failures = mutableListOf<String>()
            core.failure = IllegalArgumentException("/home/contoh")
            saku.send(Event.Back) { failures += it.code }
            core.failure = null
            saku.send(Event.Refreshed) { failures += it.code }
            assertEquals(listOf("internal"), failures)
            assertContentEquals(listOf(Event.Back, Event.Refreshed), core.taken)
        }

    @Test
    fun `a screen that cannot be fetched is told and the next one is shown`() =
        runBlocking {
            core.unreadable = true
            ear.screenChanged(8uL)
            while (told.isEmpty()) delay(1)
            core.unreadable = false
            changed("baru")
            assertEquals("baru", saku.screen.first { it.title != "awal" }.title)
            assertEquals("internal", told.first())
        }

    @Test
    fun `after closing every call says so and nothing is freed twice`() =
        runBlocking {
            core.gate = CompletableDeferred()
            val waiting = async(start = CoroutineStart.UNDISPATCHED) { runCatching { saku.refresh() } }
            saku.close()
            assertIs<SakuException.Closed>(waiting.await().exceptionOrNull())
            assertFailsWith<SakuException.Closed> { saku.back() }
            assertEquals(1, freed)
            assertTrue(saku.screen.value.title.isNotEmpty())
        }
}
