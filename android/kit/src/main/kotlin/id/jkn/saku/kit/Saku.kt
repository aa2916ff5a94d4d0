package id.jkn.saku.kit

import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.JknApp
import id.jkn.saku.ffi.JknAppInterface
import id.jkn.saku.ffi.LogSink
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.SecretStore
import id.jkn.saku.ffi.ShellRequest
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/**
 * The running app: draw [screen], answer with [tap] and [edit], do what [requests] asks for.
 *
 * Any thread may call it. Events reach the core in the order of the calls. Once a call was made its event is handed
 * over: a caller that is cancelled stops waiting and takes nothing back.
 */
public class Saku internal constructor(
    private val app: JknAppInterface,
    private val ear: Ear,
    private val failed: (SakuException) -> Unit = {},
    private val free: () -> Unit,
) : AutoCloseable {
    /** One after another keeps the order of edits; a call that waits lets the next one start. */
    private val work = CoroutineScope(SupervisorJob() + Dispatchers.Default.limitedParallelism(1))
    private val newest = MutableStateFlow(app.screen() ?: throw SakuException.Closed(null))

    /** The newest screen; several changes in a row may arrive as one. */
    public val screen: StateFlow<Screen> = newest.asStateFlow()

    /** What only the phone can do. Each is given to one collector, once, and waits while there is none. */
    public val requests: Flow<ShellRequest> = ear.requests.receiveAsFlow()

    init {
        work.launch {
            for (change in ear.changes) {
                attempt(failed) { translating { publish() } }
            }
        }
    }

    /** Hands over [event]; returns the screen once the core has taken it in, not when its effects have ended. */
    public suspend fun send(event: Event): Screen = inOrder { app.send(event) }

    /** As the other [send], for whoever has nobody to hand an error to: a call that fails is told to [failed]. */
    public suspend fun send(
        event: Event,
        failed: (SakuException) -> Unit,
    ): Unit = attempt(failed) { send(event) }

    /**
     * Gives [requests] to [perform] one after another and hands over the event that it answers with. A call that fails is
     * told to [failed], and the next request is served. Returns when the app was closed.
     */
    public suspend fun serve(
        failed: (SakuException) -> Unit,
        perform: suspend (ShellRequest) -> Event?,
    ): Unit = requests.collect { request -> perform(request)?.let { send(it, failed) } }

    /** Makes a [call] of this app; when it fails, its error is told to [failed] and ends nothing. */
    public suspend fun attempt(
        failed: (SakuException) -> Unit,
        call: suspend Saku.() -> Unit,
    ): Unit =
        try {
            call()
        } catch (failure: SakuException) {
            failed(failure)
        }

    /** [action] of [shown] was tapped, after its confirmation. A tap on a screen that is no longer shown does nothing. */
    public suspend fun tap(
        shown: Screen,
        action: Action,
    ): Screen = send(Event.Tapped(shown.generation, action.id))

    /** [field] of [shown] now holds [value], all of it. */
    public suspend fun edit(
        shown: Screen,
        field: Field,
        value: String,
    ): Screen = send(Event.Edited(shown.generation, field.id, value))

    /** Opens [route], a deep link or a tab. */
    public suspend fun open(route: String): Screen = send(Event.Opened(route))

    /** Asks for newer data. */
    public suspend fun refresh(): Screen = send(Event.Refreshed)

    /** Goes back, where [Screen.canGoBack] says there is something to go back to. */
    public suspend fun back(): Screen = send(Event.Back)

    /** The phone gained or lost its network. */
    public fun connectivity(online: Boolean): Unit = translating { app.connectivity(online) }

    /** The app came to the foreground. */
    public fun resume(): Unit = translating { app.resume() }

    /** The app goes to the background: what is under way is finished, the files are tidied and closed. */
    public suspend fun suspend(): Unit = inOrder { app.suspend() }

    /**
     * Ends the app. Whoever waits is answered by [SakuException.Closed]. May take a second to close the files, so not
     * on the main thread.
     */
    override fun close() {
        work.cancel()
        ear.close()
        free()
    }

    private suspend fun <T> inOrder(call: suspend () -> T): T {
        val answer = work.async { translating { call().also { publish() } } }
        try {
            return answer.await()
        } catch (cancelled: CancellationException) {
            currentCoroutineContext().ensureActive()
            // Not the caller was cancelled but the work: the app was closed.
            throw SakuException.Closed(cancelled)
        }
    }

    /** Only called inside [work], so an older screen never replaces a newer one. */
    private fun publish() {
        app.screen()?.let { newest.value = it }
    }

    public companion object {
        /**
         * Opens the app. The first call of a process loads the native library, which takes a moment.
         *
         * @throws SakuException when the configuration was refused or the operating system gave no help. Trouble with
         * the stored files is no exception but stands on the first screen.
         */
        public suspend fun open(
            config: Config,
            secrets: SecretStore,
            log: LogSink,
        ): Saku {
            val ear = Ear()
            val attached = AttachedLog(log)
            var opened: JknApp? = null
            try {
                return withContext(Dispatchers.Default) {
                    val app = translating { JknApp.open(config, AttachedSecrets(secrets), attached, ear) }
                    opened = app
                    Saku(app, ear, attached::failed, app::close)
                }
            } catch (cancelled: CancellationException) {
                // Too late to stop it, and nobody is there to take it.
                opened?.close()
                throw cancelled
            }
        }
    }
}
