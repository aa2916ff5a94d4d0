package id.jkn.saku.kit

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

/** The reference gateway as a process of its own, on a free port. The people in it are invented. */
public class Sandbox : AutoCloseable {
    private val process =
        ProcessBuilder(System.getProperty("sandbox.program"), "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
    private val client = HttpClient.newHttpClient()

    /** Said as its first line, once it listens. */
    public val address: String = process.inputReader().readLine()

    /** Does the next booking, but loses the answer. */
    public fun loseTheAnswerToABooking() {
        val body = BodyPublishers.ofString("""[{"gangguan":"lose_after","path":"/v1/antrean/fktp"}]""")
        ask(HttpRequest.newBuilder(control("gangguan")).POST(body))
    }

    /** How many numbers the account with this [card] has booked, those given back included. */
    public fun booked(card: String): Int {
        val state = ask(HttpRequest.newBuilder(control("keadaan")))
        return Regex(""""$card":\{[^}]*"tiket":(\d+)""").find(state)?.run { groupValues[1].toInt() } ?: 0
    }

    override fun close() {
        process.destroyForcibly().waitFor()
    }

    private fun control(what: String) = URI("$address/kendali/$what")

    private fun ask(request: HttpRequest.Builder): String {
        val answer = client.send(request.build(), BodyHandlers.ofString())
        check(answer.statusCode() == 200) { "${answer.statusCode()}: ${answer.body()}" }
        return answer.body()
    }

    public companion object {
        private val QUESTION = Regex("""Berapa (\S+) (ditambah|dikurangi) (\S+)\?""")
        private val NUMBERS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ")

        /** The question for those who cannot see, if [text] is one. */
        public fun question(text: String): String? = text.takeIf(QUESTION::matches)

        /** The answer to [question]. */
        public fun solved(question: String): String {
            val (a, operation, b) = checkNotNull(QUESTION.matchEntire(question)).destructured
            val (left, right) = NUMBERS.indexOf(a) to NUMBERS.indexOf(b)
            return (if (operation == "ditambah") left + right else left - right).toString()
        }
    }
}
