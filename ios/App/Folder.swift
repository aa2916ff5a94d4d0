import Foundation
import JknKit

/// Where the app's files lie: private, left out of backups, because the key that opens them is never backed up either.
enum Folder {
  static func config() -> Config {
    Config(
      folder: url.path,
      gateway: Gateway(baseUrl: gateway, roots: nil, pins: nil, allowPlainLoopback: isSandbox),
      language: Locale.preferredLanguages.first?.hasPrefix("en") == true ? .en : .id,
      assets: Bundle.main.resourcePath)
  }

  private static let url: URL = {
    var url = URL.applicationSupportDirectory.appending(path: "saku", directoryHint: .isDirectory)
    // The core reports a folder that cannot be made on its first screen.
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    try? url.setResourceValues(values)
    return url
  }()

  /// Set in Info.plist for each build: the insurer's gateway, or a sandbox on the developer's machine.
  private static let gateway = Bundle.main.object(forInfoDictionaryKey: "JknGateway") as? String ?? ""
  private static let isSandbox = gateway.hasPrefix("http://localhost") || gateway.hasPrefix("http://127.0.0.1")
}
