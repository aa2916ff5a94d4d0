import JknUI
import JknKit
import UIKit
import UniformTypeIdentifiers

/// The system's share sheet over whatever is shown now.
@MainActor enum ShareSheet {
  static func present(text: String, picture: Bitmap?) {
    let image = picture.map { picture in image(of: picture) }
    present([text, image].compactMap { $0 as Any? })
  }

  /// The file lies in a folder of its own until the sheet is closed, because its name is what the receiver sees.
  static func present(file: Data, name: String, mime: String, log: SystemLog) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    // A name is no path.
    let url = folder.appending(path: URL(fileURLWithPath: name).lastPathComponent)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try file.write(to: url, options: .completeFileProtection)
    } catch {
      return log.failed(error)
    }
    let provider = NSItemProvider()
    provider.suggestedName = url.lastPathComponent
    provider.registerFileRepresentation(
      forTypeIdentifier: (UTType(mimeType: mime) ?? .data).identifier, visibility: .all
    ) { give in
      give(url, false, nil)
      return nil
    }
    present([provider]) { try? FileManager.default.removeItem(at: folder) }
  }

  private static func present(_ items: [Any], then done: @escaping @MainActor () -> Void = {}) {
    guard let top else { return done() }
    let sheet = UIActivityViewController(activityItems: items, applicationActivities: nil)
    sheet.completionWithItemsHandler = { _, _, _, _ in MainActor.assumeIsolated { done() } }
    // An iPad points at where the sheet comes from.
    sheet.popoverPresentationController?.sourceView = top.view
    top.present(sheet, animated: true)
  }

  /// What is shown now, above everything else.
  static var top: UIViewController? {
    let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
    var top = scenes.first { $0.activationState == .foregroundActive }?.keyWindow?.rootViewController
    while let above = top?.presentedViewController { top = above }
    return top
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
