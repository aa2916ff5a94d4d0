import JknUI
import JknKit
import UIKit

/// The system's share sheet over whatever is shown now.
@MainActor enum ShareSheet {
  static func present(text: String, picture: Bitmap?) {
    let image = picture.map { picture in image(of: picture) }
    let sheet = UIActivityViewController(
      activityItems: [text, image].compactMap { $0 as Any? }, applicationActivities: nil)
    let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
    var top = scenes.first { $0.activationState == .foregroundActive }?.keyWindow?.rootViewController
    while let above = top?.presentedViewController { top = above }
    // An iPad points at where the sheet comes from.
    sheet.popoverPresentationController?.sourceView = top?.view
    top?.present(sheet, animated: true)
  }

  private static func image(of bitmap: Bitmap) -> UIImage {
    let dot: CGFloat = 8
    let margin = 4
    let size = CGSize(
      width: CGFloat(Int(bitmap.width) + 2 * margin) * dot, height: CGFloat(Int(bitmap.height) + 2 * margin) * dot)
    let format = UIGraphicsImageRendererFormat()
    format.scale = 1
    return UIGraphicsImageRenderer(size: size, format: format).image { context in
      UIColor.white.setFill()
      context.fill(CGRect(origin: .zero, size: size))
      UIColor.black.setFill()
      context.cgContext.fill(bitmap.dots(in: size, quiet: margin, scale: 1))
    }
  }
}
