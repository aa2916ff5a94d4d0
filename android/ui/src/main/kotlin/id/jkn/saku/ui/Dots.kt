package id.jkn.saku.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import id.jkn.saku.ffi.Bitmap

/** Dots around the code that stay white, so that a scanner finds its edge. */
private const val QUIET = 4

/** Black dots on white in both themes, every dot the same whole number of pixels: scanners want hard edges. */
@Composable
internal fun Dots(bitmap: Bitmap, description: String, modifier: Modifier = Modifier, widest: Dp = 220.dp) {
    val columns = bitmap.width.toInt() + 2 * QUIET
    val rows = bitmap.height.toInt() + 2 * QUIET
    Box(modifier.fillMaxWidth(), contentAlignment = Alignment.Center) {
        Canvas(
            Modifier
                .widthIn(max = widest)
                .fillMaxWidth()
                .aspectRatio(columns / rows.toFloat())
                .clip(RoundedCornerShape(12.dp))
                .background(Color.White)
                .semantics {
                    contentDescription = description
                    role = Role.Image
                },
        ) {
            val dot = minOf((size.width / columns).toInt(), (size.height / rows).toInt()).coerceAtLeast(1)
            val left = ((size.width - dot * bitmap.width.toInt()) / 2).toInt()
            val top = ((size.height - dot * bitmap.height.toInt()) / 2).toInt()
            for (y in 0 until bitmap.height.toInt()) {
                for (x in 0 until bitmap.width.toInt()) {
                    if (bitmap.isBlack(x, y)) {
                        val corner = Offset((left + x * dot).toFloat(), (top + y * dot).toFloat())
                        drawRect(Color.Black, corner, Size(dot.toFloat(), dot.toFloat()))
                    }
                }
            }
        }
    }
}

/** Whether a dot is black; rows from the top, most significant bit first, each row padded to a whole byte. */
internal fun Bitmap.isBlack(x: Int, y: Int): Boolean {
    val stride = (width.toInt() + 7) / 8
    return bits[stride * y + x / 8].toInt() and (0x80 shr (x % 8)) != 0
}
