import JknKit
import SwiftUI

/// A day between two days, chosen in a calendar that opens below it. The core writes it out.
struct DateField: View {
  let field: Field
  let answer: Answer
  let first: String
  let last: String
  let text: String
  @State private var isOpen = false

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      FieldButton(field: field, shown: text.isEmpty ? nil : text, symbol: Icon.calendar.symbol) { isOpen.toggle() }
      if isOpen { MonthView(chosen: Day(field.value), range: range) { day in choose(day) } }
    }
  }

  private func choose(_ day: Day) {
    answer.edit(field, day.text)
    isOpen = false
  }

  private var range: ClosedRange<Day> {
    let from = Day(first) ?? Day.earliest
    return from...max(from, Day(last) ?? Day.latest)
  }
}

/// The days of one month, named by the core's words.
struct MonthView: View {
  let chosen: Day?
  let range: ClosedRange<Day>
  let choose: @MainActor (Day) -> Void
  /// The first day of the month that is shown.
  @State private var month: Day
  @Environment(\.words) private var words

  init(chosen: Day?, range: ClosedRange<Day>, choose: @escaping @MainActor (Day) -> Void) {
    self.chosen = chosen
    self.range = range
    self.choose = choose
    _month = State(initialValue: (chosen ?? Day.today).held(in: range).startOfMonth)
  }

  var body: some View {
    VStack(spacing: 8) {
      HStack(spacing: 4) {
        turn("chevron.backward", words.previousMonth, by: -1)
        Spacer(minLength: 0)
        Menu {
          ForEach(1...12, id: \.self) { number in
            Button(name(of: number)) { show(Day(year: month.year, month: number, day: 1)) }
          }
        } label: {
          Text(name(of: month.month))
        }
        // Who was born long ago goes there at once.
        Menu {
          ForEach(Array((range.lowerBound.year...range.upperBound.year).reversed()), id: \.self) { year in
            Button(String(year)) { show(Day(year: year, month: month.month, day: 1)) }
          }
        } label: {
          Text(verbatim: String(month.year))
        }
        Spacer(minLength: 0)
        turn("chevron.forward", words.nextMonth, by: 1)
      }
      LazyVGrid(columns: Array(repeating: GridItem(.flexible(minimum: 32), spacing: 0), count: 7), spacing: 4) {
        ForEach(words.weekdays, id: \.self) { name in
          Text(verbatim: String(name.prefix(3))).font(.caption2).foregroundStyle(.secondary).accessibilityHidden(true)
        }
        // The week begins on Monday; the days before the first are empty.
        ForEach(-month.weekday..<0, id: \.self) { _ in Color.clear.accessibilityHidden(true) }
        ForEach(month.daysOfMonth, id: \.self) { day in cell(of: day) }
      }
    }
  }

  private func cell(of day: Day) -> some View {
    Button {
      choose(day)
    } label: {
      Text(verbatim: String(day.day))
        .fontWeight(day == chosen ? .bold : .regular)
        .frame(maxWidth: .infinity, minHeight: 40)
        .background(day == chosen ? Color.accentColor.opacity(0.2) : Color.clear, in: Circle())
        .accessibilityLabel(spoken(day))
    }
    .buttonStyle(.borderless)
    .disabled(!range.contains(day))
    .accessibilityAddTraits(day == chosen ? .isSelected : [])
  }

  private func turn(_ symbol: String, _ name: String, by months: Int) -> some View {
    let next = month.adding(months: months)
    return Button {
      month = next
    } label: {
      Image(systemName: symbol).frame(minWidth: 44, minHeight: 44).accessibilityLabel(name)
    }
    .buttonStyle(.borderless)
    .disabled(next < range.lowerBound.startOfMonth || next > range.upperBound)
  }

  private func show(_ day: Day) { month = day.held(in: range).startOfMonth }

  private func name(of month: Int) -> String {
    words.months.indices.contains(month - 1) ? words.months[month - 1] : String(month)
  }

  /// The number with the name of its day of the week; month and year stand above.
  private func spoken(_ day: Day) -> String {
    let number = String(day.day)
    return words.weekdays.indices.contains(day.weekday) ? words.weekdays[day.weekday] + ", " + number : number
  }
}
