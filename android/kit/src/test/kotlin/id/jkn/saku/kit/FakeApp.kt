package id.jkn.saku.kit

import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.InternalException
import id.jkn.saku.ffi.JknAppInterface
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.Sensitivity
import kotlinx.coroutines.CompletableDeferred
import java.util.Collections
import java.util.concurrent.CountDownLatch

/** The core's side of the boundary, without a core: takes every event and shows it as the screen's title. */
internal class FakeApp : JknAppInterface {
    @Volatile var shown: Screen? = screen(0uL, "awal")

    /** What the core took in, in the order in which it did. */
    val taken: MutableList<Event> = Collections.synchronizedList(mutableListOf())

    /** Answers wait for it. */
    @Volatile var gate: CompletableDeferred<Unit> = CompletableDeferred(Unit)

    /** Nothing is taken in before it is open: what comes later still stands in line. */
    @Volatile var door: CountDownLatch = CountDownLatch(0)

    /** The newest screen cannot be fetched. */
    @Volatile var unreadable = false

    /** Thrown instead of the next answer. */
    @Volatile var failure: Exception? = null

    override suspend fun send(event: Event): Screen {
        door.await()
        taken += event
        gate.await()
        failure?.let { throw it }
        return screen(taken.size.toULong(), event.toString()).also { shown = it }
    }

    override fun screen(): Screen? = if (unreadable) throw InternalException("panicked at screen.rs") else shown

    override fun connectivity(online: Boolean) {
        failure?.let { throw it }
    }

    override fun resume() = Unit

    override suspend fun suspend() {
        failure?.let { throw it }
    }
}

internal fun screen(
    generation: ULong,
    title: String,
): Screen =
    Screen(
        route = "beranda",
        title = title,
        blocks = emptyList(),
        actions = emptyList(),
        freshness = null,
        sampleMark = null,
        sensitivity = Sensitivity.PUBLIC,
        generation = generation,
        canGoBack = false,
        language = "id",
        spoken = emptyList(),
        large = false,
    )
