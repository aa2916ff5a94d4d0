package id.jkn.saku.desktop

import id.jkn.saku.ffi.Delivery
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.FileKind
import id.jkn.saku.ffi.NotBrought
import id.jkn.saku.ffi.ShellRequest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
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

    @Test
    fun aRequestWithAnIdIsAnsweredUnderItWhateverThisMachineCanDo() = listOf(
        ShellRequest.PickFile("foto", listOf(FileKind.JPEG), 1_000u),
        ShellRequest.Locate("letak"),
        ShellRequest.Authenticate("pemilik", "Contoh"),
    ).zip(listOf("foto", "letak", "pemilik")).forEach { (request, id) ->
        assertEquals(Event.Brought(id, Delivery.Nothing(NotBrought.UNAVAILABLE)), perform(request).answer)
    }

    @Test
    fun whatIsCopiedOrSharedIsInNoWordsOfTheOutcome() = listOf(
        ShellRequest.Copy("8888809900000011", sensitive = true, done = "Disalin"),
        ShellRequest.Share("8888809900000011", picture = null),
    ).forEach { request -> assertFalse("8888" in perform(request).said) }
}
