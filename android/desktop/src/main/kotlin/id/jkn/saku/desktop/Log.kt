package id.jkn.saku.desktop

import id.jkn.saku.ffi.LogLevel
import id.jkn.saku.ffi.LogSink

/** The only place that prints: the core's lines, and [Note]s. */
object ConsoleLog : LogSink {
    override fun log(level: LogLevel, line: String) = System.err.println("$level $line")

    /** An [error] is told by its class only: its message may hold a path or the name of a file. */
    fun note(note: Note, error: Throwable? = null) {
        log(LogLevel.WARNING, listOfNotNull(note.words, error?.let { it::class.simpleName }).joinToString(" "))
    }
}

/** All that this program itself has to say in its log, so that nothing of a person can be among it. */
enum class Note(val words: String) {
    USAGE("usage: desktop GATEWAY [FOLDER]   for example: desktop http://127.0.0.1:8080 out/desktop"),
    SECRETS("secrets: failed"),
    PICK("pick: failed"),
    REFUSED("request: this machine refused"),
    CORE("core: a call failed"),
    NO_PLACE("locate: not possible here"),
    NO_OWNER("authenticate: not possible here"),
    NO_BRIGHTNESS("brightness: not possible here"),
    NO_VOICE("read aloud: not possible here"),
    NO_REMINDERS("reminders: not possible here"),
}
