import Foundation
import JknKit
import Security

/// Keeps the core's few secrets in the Keychain: readable after the first unlock, on this phone only, never in a backup.
final class Keychain: SecretStore, Sendable {
  private static let service = "id.jkn.saku"

  func read(name: String) throws -> Data? {
    var query = item(name)
    query[kSecReturnData] = true
    query[kSecMatchLimit] = kSecMatchLimitOne
    var found: CFTypeRef?
    let status = SecItemCopyMatching(query as CFDictionary, &found)
    if status == errSecItemNotFound { return nil }
    try check(status)
    guard let secret = found as? Data else { throw HostError.Failed }
    return secret
  }

  func write(name: String, secret: Data) throws {
    let change: [CFString: Any] = [
      kSecValueData: secret,
      kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
    ]
    let status = SecItemUpdate(item(name) as CFDictionary, change as CFDictionary)
    guard status == errSecItemNotFound else { return try check(status) }
    try check(SecItemAdd(item(name).merging(change) { $1 } as CFDictionary, nil))
  }

  func remove(name: String) throws {
    let status = SecItemDelete(item(name) as CFDictionary)
    if status != errSecItemNotFound { try check(status) }
  }

  private func item(_ name: String) -> [CFString: Any] {
    [kSecClass: kSecClassGenericPassword, kSecAttrService: Self.service, kSecAttrAccount: name]
  }

  private func check(_ status: OSStatus) throws {
    switch status {
    case errSecSuccess: return
    case errSecInteractionNotAllowed: throw HostError.Locked
    default: throw HostError.Failed
    }
  }
}
