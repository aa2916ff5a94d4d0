package id.jkn.saku.desktop

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import id.jkn.saku.ffi.Config
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Gateway
import id.jkn.saku.ffi.Language
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.ShellWords
import id.jkn.saku.ffi.shellWords
import id.jkn.saku.kit.Saku
import id.jkn.saku.kit.SakuException
import id.jkn.saku.ui.DoneBadge
import id.jkn.saku.ui.SakuTheme
import id.jkn.saku.ui.ScreenView
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import java.io.File
import kotlin.system.exitProcess

/** The app in a window of a phone's size, against a gateway on this machine. */
fun main(arguments: Array<String>) {
    val gateway = arguments.getOrNull(0)
    if (gateway == null) {
        ConsoleLog.note(Note.USAGE)
        exitProcess(2)
    }
    val folder = File(arguments.getOrElse(1) { "out/desktop" }).absoluteFile
    val config = Config(
        folder = File(folder, "data").path,
        gateway = Gateway(baseUrl = gateway, roots = null, pins = null, allowPlainLoopback = true),
        language = Language.ID,
        assets = arguments.getOrNull(2),
    )
    val saku = runBlocking { Saku.open(config, FileSecrets(File(folder, "secrets")), ConsoleLog) }
    saku.use(::window)
}

private fun window(saku: Saku) = application {
    val scope = rememberCoroutineScope()
    Window(
        onCloseRequest = ::exitApplication,
        title = "JKN Saku",
        state = rememberWindowState(size = DpSize(412.dp, 892.dp)),
    ) {
        val screen by saku.screen.collectAsState()
        var outcome by remember { mutableStateOf(Outcome("")) }
        val failed: (SakuException) -> Unit = { failure ->
            ConsoleLog.note(Note.CORE, failure)
            outcome = Outcome("failed: ${failure.code}")
        }
        LaunchedEffect(Unit) {
            saku.serve(failed) { request ->
                val came = withContext(Dispatchers.IO) { perform(request) }
                outcome = came
                came.answer
            }
        }
        val words = remember(screen.language) { shellWords(if (screen.language == "en") Language.EN else Language.ID) }
        Phone(
            screen,
            words,
            onEvent = { scope.launch { saku.send(it, failed) } },
            onSignal = { online -> scope.launch { saku.attempt(failed) { connectivity(online) } } },
            outcome,
        )
    }
}

/** A phone with a switch for its signal and, beside it, the [outcome] of what it last asked of this machine. */
@Composable
fun Phone(screen: Screen, words: ShellWords, onEvent: (Event) -> Unit, onSignal: (Boolean) -> Unit, outcome: Outcome = Outcome("")) {
    var signal by remember { mutableStateOf(true) }
    SakuTheme(screen.language, font = phoneFont) {
        Surface {
            Column(Modifier.fillMaxSize()) {
                Row(
                    Modifier.fillMaxWidth().padding(horizontal = 16.dp),
                    horizontalArrangement = Arrangement.spacedBy(8.dp),
                    verticalAlignment = Alignment.CenterVertically,
                ) {
                    // Words of this window, not of the app.
                    Text(outcome.said, Modifier.weight(1f), style = MaterialTheme.typography.labelSmall)
                    Text("signal")
                    Switch(
                        signal,
                        onCheckedChange = {
                            signal = it
                            onSignal(it)
                        },
                    )
                }
                Box(Modifier.fillMaxWidth().weight(1f), contentAlignment = Alignment.BottomCenter) {
                    ScreenView(screen, words, onEvent, Modifier.fillMaxSize())
                    DoneBadge(outcome.done, screen, Modifier.padding(24.dp))
                }
            }
        }
    }
}
