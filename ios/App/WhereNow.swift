import CoreLocation
import JknKit

/// Asks where the phone is, once and roughly. Whoever asks while it is still being found out shares the answer.
@MainActor final class WhereNow: NSObject, CLLocationManagerDelegate {
  private let manager = CLLocationManager()
  private var waiting: [CheckedContinuation<Delivery, Never>] = []

  override init() {
    super.init()
    manager.delegate = self
    manager.desiredAccuracy = kCLLocationAccuracyHundredMeters
  }

  func ask() async -> Delivery {
    await withCheckedContinuation { continuation in
      waiting.append(continuation)
      if waiting.count == 1 { begin() }
    }
  }

  private func begin() {
    switch manager.authorizationStatus {
    case .notDetermined: manager.requestWhenInUseAuthorization()
    case .authorizedAlways, .authorizedWhenInUse: manager.requestLocation()
    case .denied: answer(.nothing(why: .denied))
    case .restricted: answer(.nothing(why: .unavailable))
    @unknown default: answer(.nothing(why: .unavailable))
    }
  }

  private func answer(_ delivery: Delivery) {
    let asked = waiting
    waiting = []
    for continuation in asked { continuation.resume(returning: delivery) }
  }

  // The manager was made on the main thread and calls back there.

  nonisolated func locationManagerDidChangeAuthorization(_ manager: CLLocationManager) {
    MainActor.assumeIsolated {
      // It also tells what was decided long ago, and that nothing is decided yet.
      if !waiting.isEmpty, self.manager.authorizationStatus != .notDetermined { begin() }
    }
  }

  nonisolated func locationManager(_ manager: CLLocationManager, didUpdateLocations locations: [CLLocation]) {
    let place = locations.last.flatMap(Self.delivery)
    MainActor.assumeIsolated { answer(place ?? .nothing(why: .unavailable)) }
  }

  nonisolated func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error) {
    let isDenied = (error as? CLError)?.code == .denied
    MainActor.assumeIsolated { answer(.nothing(why: isDenied ? .denied : .unavailable)) }
  }

  nonisolated private static func delivery(of location: CLLocation) -> Delivery? {
    // A negative accuracy means that the place is not valid.
    guard location.horizontalAccuracy >= 0, CLLocationCoordinate2DIsValid(location.coordinate) else { return nil }
    return .place(
      latE6: Int32((location.coordinate.latitude * 1_000_000).rounded()),
      lonE6: Int32((location.coordinate.longitude * 1_000_000).rounded()),
      accuracyM: UInt32(min(location.horizontalAccuracy.rounded(.up), 1_000_000)))
  }
}
