import JknKit
import UIKit
import UserNotifications

/// Reminds at times that the core sets, also while the app is closed.
@MainActor final class Reminders: NSObject, UNUserNotificationCenterDelegate {
  private let log: SystemLog
  private var center: UNUserNotificationCenter { .current() }
  private var setting: Task<Void, Never>?

  init(log: SystemLog) {
    self.log = log
    super.init()
    center.delegate = self
  }

  /// One set of reminders is put in place after the other, so that the newest wins.
  func replace(with reminders: [Reminder]) {
    let before = setting
    setting = Task {
      await before?.value
      center.removeAllPendingNotificationRequests()
      guard !reminders.isEmpty else { return }
      do {
        // The first time the phone asks the person; without leave nothing can be done.
        guard try await center.requestAuthorization(options: [.alert, .sound]) else { return }
        for reminder in reminders { try await center.add(Self.request(for: reminder)) }
      } catch {
        log.failed(error, as: .warning)
      }
    }
  }

  private static func request(for reminder: Reminder) -> UNNotificationRequest {
    let content = UNMutableNotificationContent()
    content.title = reminder.title
    content.body = reminder.text
    content.sound = .default
    content.userInfo = [routeKey: reminder.route]
    let date = Date(timeIntervalSince1970: Double(reminder.atMs) / 1000)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    parts.calendar = calendar
    parts.timeZone = .gmt
    let trigger = UNCalendarNotificationTrigger(dateMatching: parts, repeats: false)
    return UNNotificationRequest(identifier: reminder.id, content: content, trigger: trigger)
  }

  nonisolated private static let routeKey = "route"

  /// A tap opens the route as a link would.
  nonisolated func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
  ) async {
    guard let route = response.notification.request.content.userInfo[Self.routeKey] as? String,
      let link = URL(string: "jknsaku://" + route)
    else { return }
    await UIApplication.shared.open(link)
  }

  /// Shown also while the app is in use.
  nonisolated func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification
  ) async -> UNNotificationPresentationOptions { [.banner, .list, .sound] }
}
