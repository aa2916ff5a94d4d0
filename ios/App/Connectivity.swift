import JknKit
import Network

/// Tells the core when the phone gains or loses its network.
final class Connectivity: Sendable {
  static let shared = Connectivity()
  private let monitor = NWPathMonitor()

  func follow(_ saku: Saku) {
    monitor.pathUpdateHandler = { [weak saku] path in saku?.connectivity(isOnline: path.status == .satisfied) }
    monitor.start(queue: .global(qos: .utility))
  }
}
