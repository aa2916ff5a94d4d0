import Foundation
@preconcurrency import JknGenerated

extension Delivery {
  /// A file that was chosen, under its name without the folder. A larger one is not read.
  public static func file(at url: URL, maxBytes: UInt64) -> Delivery {
    guard let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize else {
      return .nothing(why: .unavailable)
    }
    guard size <= maxBytes else { return .nothing(why: .tooLarge) }
    guard let bytes = try? Data(contentsOf: url) else { return .nothing(why: .unavailable) }
    return file(named: url.lastPathComponent, bytes, maxBytes: maxBytes)
  }

  /// What was made here, such as a photograph.
  public static func file(named name: String, _ bytes: Data, maxBytes: UInt64) -> Delivery {
    bytes.count <= maxBytes ? .file(name: name, bytes: bytes) : .nothing(why: .tooLarge)
  }
}

extension FileKind {
  /// As phones and the wire call it, such as `image/jpeg`.
  public var mime: String { fileMime(kind: self) }
  /// How the name of such a file ends, without the dot.
  public var pathExtension: String { fileExtension(kind: self) }
}
