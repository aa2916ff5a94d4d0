@preconcurrency import JknGenerated

/// Why a call failed. The raw value is a code that never changes; what people read about trouble stands on the screen.
public enum SakuError: String, Error, CaseIterable, Sendable {
  /// The gateway's base address is not a plain `http` or `https` address.
  case gatewayAddress = "gateway-address"
  /// Plain `http` to a host that is not this machine, or without leave.
  case gatewayPlainText = "gateway-plain-text"
  /// A root certificate cannot be used, or there is none.
  case gatewayRoots = "gateway-roots"
  /// A pin is not 32 bytes long, or there are fewer than two different ones.
  case gatewayPins = "gateway-pins"
  /// The TLS library refused its settings.
  case gatewayClient = "gateway-client"
  /// The operating system gave no random bytes or no thread.
  case system
  /// The app was closed before it answered.
  case closed
  /// No room on the phone to tidy the files.
  case storeFull = "store-full"
  /// Nothing can be saved in this run.
  case storeReadOnly = "store-read-only"
  /// The files could not be tidied; the log says more.
  case storeFailed = "store-failed"
  /// The core failed where it must not; please report it.
  case unexpected

  /// The stable code.
  public var code: String { rawValue }

  init(_ error: any Error) {
    guard let error = error as? JknError else {
      self = .unexpected
      return
    }
    self =
      switch error {
      case .GatewayAddress: .gatewayAddress
      case .GatewayPlainText: .gatewayPlainText
      case .GatewayRoots: .gatewayRoots
      case .GatewayPins: .gatewayPins
      case .GatewayClient: .gatewayClient
      case .System: .system
      case .Closed: .closed
      case .StoreFull: .storeFull
      case .StoreReadOnly: .storeReadOnly
      case .StoreFailed: .storeFailed
      }
  }

  static func mapping<Value: Sendable>(_ call: @Sendable () async throws -> Value) async throws(SakuError) -> Value {
    do {
      return try await call()
    } catch {
      throw SakuError(error)
    }
  }
}
