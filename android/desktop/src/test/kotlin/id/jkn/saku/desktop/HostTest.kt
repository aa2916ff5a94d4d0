package id.jkn.saku.desktop

import id.jkn.saku.ffi.ShellRequest
import org.junit.Assert.assertTrue
import org.junit.Test

class HostTest {
    /** Tests run without a display: nothing can be opened or copied here. */
    @Test
    fun whatTheMachineRefusesIsSaidAndEndsNothing() = listOf(
        ShellRequest.OpenLink("no address"),
        ShellRequest.OpenMap("Klinik", -6_200_000, 106_816_666),
        ShellRequest.Dial("165"),
        ShellRequest.Share("A12", picture = null),
    ).forEach { request ->
        val outcome = perform(request).said
        assertTrue("$request: $outcome", outcome.startsWith("failed: "))
    }
}
