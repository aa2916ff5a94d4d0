package id.jkn.saku.ui

import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assert
import androidx.compose.ui.test.assertCountEquals
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsNotSelected
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextReplacement
import id.jkn.saku.ffi.ActionRole
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.ChoiceOption
import id.jkn.saku.ffi.Confirm
import id.jkn.saku.ffi.Event
import id.jkn.saku.ffi.Fact
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.Icon
import id.jkn.saku.ffi.Item
import id.jkn.saku.ffi.Keyboard
import id.jkn.saku.ffi.Sensitivity
import id.jkn.saku.ffi.Tile
import id.jkn.saku.ffi.Tone
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class EventsTest {
    private val book = Samples.action("pesan", "Ambil nomor")
    private val question = Confirm("Batalkan?", "Nomor A12 hilang.", "Ya, batalkan", "Tidak jadi")
    private val cancel = Samples.action("batal", "Batalkan", ActionRole.DESTRUCTIVE, confirm = question)

    @Test
    fun aTapSendsTheActionWithTheGenerationThatIsDrawn() = onStage(Samples.screen(emptyList(), listOf(book), generation = 7u)) {
        ui.onNodeWithText("Ambil nomor").performClick()
        assertEquals(listOf<Event>(Event.Tapped(7u, "pesan")), events)
        screen = screen.copy(generation = 8u)
        ui.onNodeWithText("Ambil nomor").performClick()
        assertEquals(Event.Tapped(8u, "pesan"), events.last())
    }

    @Test
    fun aBlockedActionShowsItsReasonAndSendsNothing() =
        onStage(Samples.screen(emptyList(), listOf(book.copy(blocked = "Pilih poli dahulu.")))) {
            ui.onNodeWithText("Pilih poli dahulu.").assertIsDisplayed()
            ui.onNode(hasText("Ambil nomor") and hasClickAction()).assertIsNotEnabled().performClick()
            assertEquals(emptyList<Event>(), events)
        }

    @Test
    fun aQuestionIsAskedFirstAndNoLeavesEverythingAsItIs() = onStage(Samples.screen(emptyList(), listOf(cancel))) {
        ui.onNodeWithText("Batalkan").performClick()
        ui.onNodeWithText("Nomor A12 hilang.").assertIsDisplayed()
        assertEquals(emptyList<Event>(), events)
        ui.onNodeWithText("Tidak jadi").performClick()
        ui.onAllNodesWithText("Nomor A12 hilang.").assertCountEquals(0)
        assertEquals(emptyList<Event>(), events)
        ui.onNodeWithText("Batalkan").performClick()
        ui.onNodeWithText("Ya, batalkan").performClick()
        assertEquals(listOf<Event>(Event.Tapped(1u, "batal")), events)
    }

    @Test
    fun aQuestionSurvivesANewScreenThatStillOffersItAndGoesAwayWithTheOffer() =
        onStage(Samples.screen(emptyList(), listOf(cancel))) {
            ui.onNodeWithText("Batalkan").performClick()
            screen = screen.copy(generation = 2u)
            ui.onNodeWithText("Ya, batalkan").performClick()
            assertEquals(listOf<Event>(Event.Tapped(2u, "batal")), events)
            ui.onNodeWithText("Batalkan").performClick()
            screen = screen.copy(generation = 3u, actions = listOf(cancel.copy(confirm = question.copy(text = "Denda Rp10.000."))))
            ui.onAllNodesWithText("Ya, batalkan").assertCountEquals(0)
        }

    @Test
    fun backAndRefreshAreSent() {
        val freshness = id.jkn.saku.ffi.Freshness("Data lama", stale = true, refreshing = false)
        onStage(Samples.screen(emptyList(), freshness = freshness)) {
            ui.onNodeWithContentDescription("Kembali").performClick()
            ui.onNodeWithText("Data lama").performClick()
            assertEquals(listOf(Event.Back, Event.Refreshed), events)
        }
    }

    @Test
    fun whatLeadsSomewhereIsTappedAsAWhole() {
        val item = Item("Autodebit", "Tiap tanggal 5", "Aktif", Tone.SUCCESS, Icon.AUTO_DEBIT, Samples.action("autodebit", "Buka"))
        val tile = Tile(Icon.QUEUE, "Antrean", "Masuk dahulu", Samples.action("antrean", "Antrean"))
        onStage(Samples.screen(listOf(Block.Items(null, listOf(item)), Block.Tiles("Layanan", listOf(tile))))) {
            ui.onNodeWithText("Tiap tanggal 5").performClick()
            ui.onNodeWithText("Antrean").performClick() // locked: it is tapped and explains itself
            assertEquals(listOf<Event>(Event.Tapped(1u, "autodebit"), Event.Tapped(1u, "antrean")), events)
        }
    }

    @Test
    fun choicesTogglesAndStepsSendTheWholeNewValue() {
        val options = listOf(ChoiceOption("umum", "Poli Umum", null, null), ChoiceOption("anak", "Poli Anak", null, "Penuh"))
        val fields = listOf(
            Samples.field("poli", "Poli", FieldKind.Choice(options)),
            Samples.field("ingat", "Ingatkan saya", FieldKind.Toggle, "false"),
            Samples.field("bulan", "Lama", FieldKind.Stepper(2, 12, 2, "11 bulan"), "11"),
        )
        onStage(Samples.screen(fields.map { Block.Input(it) })) {
            ui.onNodeWithText("Poli Umum").performClick()
            ui.onNodeWithText("Poli Anak").assertIsNotEnabled().performClick()
            ui.onNodeWithText("Ingatkan saya").performClick()
            ui.onNodeWithContentDescription("Tambah").performClick() // never beyond the largest value
            ui.onNodeWithContentDescription("Kurangi").performClick()
            val sent = events.map { (it as Event.Edited).run { field to value } }
            assertEquals(listOf("poli" to "umum", "ingat" to "true", "bulan" to "12", "bulan" to "9"), sent)
        }
    }

    @Test
    fun whatOnlyNarrowsSomethingDownIsOneLineThatOpensOnATap() {
        val options = listOf("Semua", "2026").map { ChoiceOption(it, it, null, null) }
        val year = Samples.field("tahun", "Tahun", FieldKind.Choice(options), "Semua").copy(required = false)
        onStage(Samples.screen(listOf(Block.Input(year)))) {
            ui.onAllNodesWithText("2026").assertCountEquals(0)
            ui.onNodeWithTag("tahun").performClick()
            ui.onNodeWithText("2026").performClick()
            assertEquals(listOf<Event>(Event.Edited(1u, "tahun", "2026")), events)
            ui.onAllNodesWithText("2026").assertCountEquals(0)
        }
    }

    @Test
    fun aLongChoiceOpensAListOfItsOwn() {
        val options = (1..12).map { ChoiceOption("p$it", "Provinsi $it", null, null) }
        onStage(Samples.screen(listOf(Block.Input(Samples.field("provinsi", "Provinsi", FieldKind.Choice(options)))))) {
            ui.onNodeWithTag("provinsi").performClick()
            ui.onNodeWithText("Provinsi 2").performClick()
            assertEquals(listOf<Event>(Event.Edited(1u, "provinsi", "p2")), events)
            ui.onAllNodesWithText("Provinsi 2").assertCountEquals(0)
        }
    }

    @Test
    fun aDayIsPickedByItsNameInTheWordsOfTheCoreAndSentAsItIsWritten() {
        val born = Samples.field("lahir", "Tanggal lahir", FieldKind.Date("1990-05-02", "2026-11-24", "12 Mei 1990"), "1990-05-12")
        onStage(Samples.screen(listOf(Block.Input(born)))) {
            ui.onNodeWithText("12 Mei 1990").performClick()
            ui.onNodeWithContentDescription("12 Bulan5 1990").assertIsSelected()
            ui.onNodeWithContentDescription("1 Bulan5 1990").assertIsNotEnabled()
            ui.onNodeWithContentDescription("Bulan berikutnya").performClick()
            ui.onNodeWithContentDescription("30 Bulan6 1990").assertIsNotSelected().performClick()
            assertEquals(listOf<Event>(Event.Edited(1u, "lahir", "1990-06-30")), events)
            ui.onAllNodesWithText("Bulan6 1990").assertCountEquals(0)
        }
    }

    @Test
    fun aSearchSendsItsQueryAndItsChoiceUnderTheirOwnNames() {
        val options = listOf(ChoiceOption("1", "Sukamaju", "Kab. Contoh", null), ChoiceOption("2", "Sukasari", null, "Tutup"))
        val kind = FieldKind.Search(query = "suka", queryId = "desa-cari", chosen = null, options = options, more = "Ada 12 lagi")
        onStage(Samples.screen(listOf(Block.Input(Samples.field("desa", "Desa", kind))))) {
            ui.onNodeWithText("Pilih").performClick()
            ui.onNodeWithTag("desa-cari").performTextReplacement("sukam")
            ui.onNodeWithText("Ada 12 lagi").assertIsDisplayed()
            ui.onNodeWithText("Sukasari").assertIsNotEnabled()
            ui.onNodeWithText("Sukamaju").performClick()
            val sent = events.map { (it as Event.Edited).run { field to value } }
            assertEquals(listOf("desa-cari" to "sukam", "desa" to "1"), sent)
        }
    }

    @Test
    fun aQueryWithoutAnswersSaysSo() {
        val kind = FieldKind.Search(query = "xyz", queryId = "desa-cari", chosen = null, options = emptyList(), more = null)
        onStage(Samples.screen(listOf(Block.Input(Samples.field("desa", "Desa", kind))))) {
            ui.onNodeWithText("Pilih").performClick()
            ui.onNodeWithText("Tidak ada yang cocok").assertIsDisplayed()
        }
    }

    @Test
    fun moneyTakesDigitsAndACodeTakesItsLengthFromAnSms() {
        val fields = listOf(
            Samples.field("biaya", "Biaya", FieldKind.Money(0, 10_000_000, "Rp0")),
            Samples.field("kode", "Kode", FieldKind.Code(6u, Keyboard.DIGITS, oneTime = true)),
        )
        onStage(Samples.screen(fields.map { Block.Input(it) })) {
            ui.onNodeWithTag("biaya").performTextReplacement("Rp1.250.000")
            ui.onNodeWithTag("kode").performTextReplacement("1357901")
            ui.onNodeWithTag("kode").performTextReplacement("135790")
            val sent = events.map { (it as Event.Edited).run { field to value } }
            assertEquals(listOf("biaya" to "1250000", "kode" to "135790"), sent)
            val filled = SemanticsMatcher.expectValue(SemanticsProperties.ContentType, ContentType.SmsOtpCode)
            ui.onNodeWithTag("kode").assert(filled)
        }
    }

    @Test
    fun aFactCanBeActedUponAndSaysWhyNot() {
        val copy = Samples.action("salin", "Salin")
        val facts = listOf(
            Fact("Nomor VA", "8888", null, copy),
            Fact("Kode", "AB12", null, copy.copy(id = "salin-2", label = "Salin kode", blocked = "sudah dibatalkan")),
        )
        onStage(Samples.screen(listOf(Block.Facts(null, facts)))) {
            ui.onNodeWithText("sudah dibatalkan").assertIsDisplayed()
            ui.onNode(hasText("Salin kode") and hasClickAction()).assertIsNotEnabled()
            ui.onNode(hasText("Salin") and hasClickAction()).performClick()
            assertEquals(listOf<Event>(Event.Tapped(1u, "salin")), events)
        }
    }

    @Test
    fun aCountdownThatIsNotOverShowsItsClockAndSaysItsMinutes() =
        onStage(Samples.screen(listOf(Block.Countdown("Kode berlaku", 545u, "Minta kode baru", 60u)))) {
            ui.onNodeWithText("Kode berlaku 9:05", useUnmergedTree = true).assertExists()
            ui.onNodeWithContentDescription("Kode berlaku 9 menit 5 detik").assertIsDisplayed()
        }

    @Test
    fun thePhoneHearsWhatMustNotBeCaptured() = onStage(Samples.screen(emptyList(), sensitivity = Sensitivity.PERSONAL)) {
        ui.waitForIdle()
        screen = screen.copy(sensitivity = Sensitivity.SECRET, generation = 2u)
        ui.waitForIdle()
        assertEquals(listOf(Sensitivity.PERSONAL, Sensitivity.SECRET), secured)
    }
}
