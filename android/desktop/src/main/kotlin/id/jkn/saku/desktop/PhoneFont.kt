package id.jkn.saku.desktop

import androidx.compose.ui.text.ExperimentalTextApi
import androidx.compose.ui.text.font.FontFamily
import org.jetbrains.skia.FontMgr

/** Android's font where it is installed, so that lines break as they do on a phone. */
@OptIn(ExperimentalTextApi::class)
val phoneFont: FontFamily =
    if (FontMgr.default.matchFamily("Roboto").count() > 0) FontFamily("Roboto") else FontFamily.Default
