//! Black and white dots: QR codes and captchas. A shell draws them with hard edges and a quiet zone.

use serde::{Deserialize, Serialize};

/// A black and white picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bitmap {
    /// Width in dots, at least 1.
    pub width: u32,
    /// Height in dots, at least 1.
    pub height: u32,
    /// Rows from the top, eight dots a byte, most significant bit first, each row padded to a whole byte; 1 is black.
    pub bits: Vec<u8>,
}

/// Why bytes are not a bitmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BitmapError {
    /// A side is zero or larger than 1024 dots.
    #[error("a side of the picture is outside 1..=1024 dots")]
    Side,
    /// The bytes do not fill the rows exactly.
    #[error("the picture needs {expected} bytes, not {found}")]
    Length {
        /// Bytes needed.
        expected: usize,
        /// Bytes given.
        found: usize,
    },
    /// The text does not fit into a QR code.
    #[error("the text does not fit into a QR code")]
    TooLong,
}

impl Bitmap {
    /// Makes a bitmap from packed rows.
    ///
    /// # Errors
    /// [`BitmapError::Side`] or [`BitmapError::Length`].
    pub fn new(width: u32, height: u32, bits: Vec<u8>) -> Result<Self, BitmapError> {
        if !(1..=1024).contains(&width) || !(1..=1024).contains(&height) {
            return Err(BitmapError::Side);
        }
        let expected = Self::stride(width) * height as usize;
        if bits.len() != expected {
            return Err(BitmapError::Length {
                expected,
                found: bits.len(),
            });
        }
        Ok(Self { width, height, bits })
    }

    /// Makes a bitmap by asking for every dot, `dot(x, y)` with the origin at the upper left.
    ///
    /// # Errors
    /// [`BitmapError::Side`].
    pub fn draw(width: u32, height: u32, dot: impl Fn(u32, u32) -> bool) -> Result<Self, BitmapError> {
        let mut bits = Vec::new();
        for y in 0..height {
            for start in (0..width).step_by(8) {
                let byte = (0..8)
                    .filter(|b| start + b < width && dot(start + b, y))
                    .fold(0u8, |acc, b| acc | 0x80 >> b);
                bits.push(byte);
            }
        }
        Self::new(width, height, bits)
    }

    /// A QR code of `text` with medium error correction and no quiet zone (the shell adds four dots).
    ///
    /// # Errors
    /// [`BitmapError::TooLong`].
    pub fn qr(text: &str) -> Result<Self, BitmapError> {
        let code =
            qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Medium).map_err(|_| BitmapError::TooLong)?;
        let side = u32::try_from(code.size()).map_err(|_| BitmapError::TooLong)?;
        Self::draw(side, side, |x, y| code.get_module(x as i32, y as i32))
    }

    /// Whether the dot is black; outside the picture everything is white.
    #[must_use]
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        if x >= self.width || y >= self.height {
            return false;
        }
        let index = Self::stride(self.width) * y as usize + x as usize / 8;
        self.bits.get(index).is_some_and(|byte| byte & (0x80 >> (x % 8)) != 0)
    }

    fn stride(width: u32) -> usize {
        (width as usize).div_ceil(8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_independent_reader_reads_the_code_back() {
        let code = Bitmap::qr("0001302302924").unwrap();
        let (dot, quiet) = (4, 4);
        let side = ((code.width + 2 * quiet) * dot) as usize;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
            let (x, y) = (
                (x as u32 / dot).wrapping_sub(quiet),
                (y as u32 / dot).wrapping_sub(quiet),
            );
            if code.is_black(x, y) { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        let (_, text) = grids[0].decode().unwrap();
        assert_eq!(text, "0001302302924");
    }

    #[test]
    fn rows_must_be_filled_exactly() {
        assert_eq!(
            Bitmap::new(9, 2, vec![0; 3]),
            Err(BitmapError::Length { expected: 4, found: 3 })
        );
        assert_eq!(Bitmap::new(0, 2, vec![]), Err(BitmapError::Side));
        assert!(Bitmap::new(9, 2, vec![0; 4]).is_ok());
    }
}
