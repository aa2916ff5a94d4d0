import Foundation

/// A day of the calendar, without a time and so without a time zone.
struct Day: Comparable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  static let earliest = Day(year: 1, month: 1, day: 1)
  static let latest = Day(year: 9999, month: 12, day: 31)

  /// Today where the phone is.
  static var today: Day {
    var here = calendar
    here.timeZone = .current
    let parts = here.dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
  }

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `yyyy-mm-dd`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard year > 0, (1...12).contains(month), (1...daysInMonth).contains(day) else { return nil }
  }

  /// Writes `yyyy-mm-dd`.
  var text: String {
    [(year, 4), (month, 2), (day, 2)]
      .map { number, width in
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.count, 0)) + digits
      }
      .joined(separator: "-")
  }

  var startOfMonth: Day { Day(year: year, month: month, day: 1) }

  var daysInMonth: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Every day of this month.
  var daysOfMonth: [Day] { (1...daysInMonth).map { Day(year: year, month: month, day: $0) } }

  /// 0 is Monday.
  var weekday: Int {
    guard let date = Self.calendar.date(from: DateComponents(year: year, month: month, day: day)) else { return 0 }
    return (Self.calendar.component(.weekday, from: date) + 5) % 7
  }

  /// The first day of the month that lies so many months later.
  func adding(months: Int) -> Day {
    let all = year * 12 + month - 1 + months
    return Day(year: all / 12, month: all % 12 + 1, day: 1)
  }

  func held(in range: ClosedRange<Day>) -> Day { min(max(self, range.lowerBound), range.upperBound) }

  static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    return calendar
  }()
}
