package id.jkn.saku.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.requiredHeight
import androidx.compose.foundation.layout.requiredWidth
import androidx.compose.foundation.layout.wrapContentHeight
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import org.junit.Assert.assertEquals
import org.junit.Test

/** The look at texts finds what it looks for, wherever in a long list it stands, and nothing else. */
@OptIn(ExperimentalTestApi::class)
class LegibleTest {
    /** The faults found in a list of [rows] rows, the row [at] of which is [planted]. */
    private fun found(rows: Int, at: Int, planted: @Composable () -> Unit): Set<String> {
        val faults = mutableSetOf<String>()
        runSkikoComposeUiTest(Size(320f, 640f), Density(1f)) {
            setContent {
                SakuTheme("id", dark = false, Roboto) {
                    LazyColumn(Modifier.fillMaxSize().testTag("content")) {
                        items(rows) { if (it == at) planted() else Text("Baris $it") }
                    }
                }
            }
            faultsOfTexts { faults += it }
        }
        return faults
    }

    @Test
    fun aPlantedFaultIsFoundInEveryPlaceOfAListLongerThanItsWindow() {
        val planted = listOf<Pair<String, @Composable () -> Unit>>(
            "'Tertutup' is covered" to {
                Box(Modifier.height(8.dp).clipToBounds()) {
                    Text("Tertutup", Modifier.wrapContentHeight(Alignment.Top, unbounded = true))
                }
            },
            "'Terlalu tinggi' is too tall" to { Text("Terlalu tinggi", Modifier.requiredHeight(8.dp), softWrap = false) },
            "'9901U0201126V010003' is broken inside a word" to { Text("9901U0201126V010003", Modifier.requiredWidth(80.dp)) },
            "'Dipendekkan di akhir' is shortened" to {
                Text("Dipendekkan di akhir", Modifier.requiredWidth(80.dp), overflow = TextOverflow.Ellipsis, maxLines = 1)
            },
        )
        planted.forEach { (fault, row) ->
            listOf(0, 1, 20, 40, 77, 98, 99).forEach { at -> assertEquals("row $at", setOf(fault), found(100, at, row)) }
        }
    }

    @Test
    fun rowsThatTheEdgeOfTheWindowCutsAreNoFault() {
        assertEquals(emptySet<String>(), found(1_000, at = 500) { Column { repeat(5) { Text("Baris dari lima") } } })
    }
}
