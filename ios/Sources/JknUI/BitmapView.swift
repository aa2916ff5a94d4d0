import JknKit
import SwiftUI

/// Draws black dots with hard edges on white, whatever the appearance of the phone: scanners need it so.
struct BitmapView: View {
  let bitmap: Bitmap
  let label: String
  /// White dots on every side; a QR code needs four.
  var quiet = 4
  @Environment(\.speech) private var speech
  @Environment(\.displayScale) private var scale

  var body: some View {
    Canvas(opaque: true) { context, size in
      context.fill(Path(CGRect(origin: .zero, size: size)), with: .color(.white))
      var path = Path()
      path.addRects(bitmap.dots(in: size, quiet: quiet, scale: scale))
      context.fill(path, with: .color(.black))
    }
    .aspectRatio(ratio, contentMode: .fit)
    .accessibilityLabel(speech[label])
    .accessibilityAddTraits(.isImage)
  }

  private var ratio: CGFloat {
    let margin = 2 * CGFloat(quiet)
    return (CGFloat(bitmap.width) + margin) / (CGFloat(bitmap.height) + margin)
  }
}

extension Bitmap {
  /// Whether a dot is black; outside the picture everything is white.
  func isBlack(_ x: Int, _ y: Int) -> Bool {
    guard (0..<Int(width)).contains(x), (0..<Int(height)).contains(y) else { return false }
    let byte = y * ((Int(width) + 7) / 8) + x / 8
    guard byte < bits.count else { return false }
    return bits[bits.startIndex + byte] & (0x80 >> (x % 8)) != 0
  }

  /// Runs of black dots as rectangles. A dot is a whole number of pixels, so no edge is blurred; what remains is margin.
  public func dots(in size: CGSize, quiet: Int, scale: CGFloat) -> [CGRect] {
    let across = CGFloat(Int(width) + 2 * quiet)
    let down = CGFloat(Int(height) + 2 * quiet)
    let pixels = (min(size.width / across, size.height / down) * scale).rounded(.down)
    let dot = max(pixels, 1) / scale
    let left = ((size.width - CGFloat(width) * dot) / 2 * scale).rounded(.down) / scale
    let top = ((size.height - CGFloat(height) * dot) / 2 * scale).rounded(.down) / scale
    var runs: [CGRect] = []
    for y in 0..<Int(height) {
      var x = 0
      while x < Int(width) {
        let start = x
        while isBlack(x, y) { x += 1 }
        if x > start {
          runs.append(
            CGRect(
              x: left + CGFloat(start) * dot, y: top + CGFloat(y) * dot, width: CGFloat(x - start) * dot, height: dot))
        }
        x += 1
      }
    }
    return runs
  }
}
