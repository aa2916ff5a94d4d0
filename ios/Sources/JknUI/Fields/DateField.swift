import JknKit
import SwiftUI

/// A day between two days. Nothing is entered until the person opens it; then the nearest day to today is.
struct DateField: View {
  let field: Field
  let answer: Answer
  let first: String
  let last: String
  @State private var isOpen = false
  @Environment(\.locale) private var locale
  @Environment(\.words) private var words

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Button {
        if chosen == nil { enter(min(max(Date(), range.lowerBound), range.upperBound)) }
        isOpen.toggle()
      } label: {
        VStack(alignment: .leading, spacing: 4) {
          FieldName(field: field)
          HStack {
            Text(shown).foregroundStyle(.primary)
            Spacer(minLength: 12)
            Symbol(Icon.calendar.symbol).foregroundStyle(.tint)
          }
        }
      }
      .buttonStyle(.borderless)
      .accessibilityLabel(field.label)
      .accessibilityValue(shown)
      if isOpen {
        // A calendar for the next weeks; wheels for a birthday.
        if range.upperBound.timeIntervalSince(range.lowerBound) < Day.twoYears {
          picker.datePickerStyle(.graphical)
        } else {
          picker.datePickerStyle(.wheel)
        }
      }
    }
  }

  private var picker: some View {
    DatePicker(
      selection: Binding(get: { chosen ?? range.upperBound }, set: { enter($0) }), in: range, displayedComponents: .date
    ) {
      Text(field.label)
    }
    .labelsHidden()
    .environment(\.timeZone, Day.zone)
    .environment(\.calendar, Day.calendar)
  }

  private func enter(_ date: Date) { answer.edit(field, Day.text(date)) }

  private var chosen: Date? {
    Day.date(field.value).map { min(max($0, range.lowerBound), range.upperBound) }
  }

  private var range: ClosedRange<Date> {
    let from = Day.date(first) ?? .distantPast
    return from...max(from, Day.date(last) ?? .distantFuture)
  }

  private var shown: String {
    guard let chosen else { return words.choose }
    return chosen.formatted(
      Date.FormatStyle(date: .long, locale: locale, calendar: Day.calendar, timeZone: Day.zone))
  }
}

/// Days as `yyyy-mm-dd`, without a time and so without a time zone of their own.
enum Day {
  static let zone = TimeZone(secondsFromGMT: 0) ?? .current
  static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }()
  static let twoYears: TimeInterval = 2 * 366 * 86_400

  private static let style = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()

  static func date(_ text: String) -> Date? { try? style.parse(text) }
  static func text(_ date: Date) -> String { style.format(date) }
}
