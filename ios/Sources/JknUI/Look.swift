import JknKit
import SwiftUI

extension Tone {
  /// Semantic colours follow dark mode and increased contrast.
  var color: Color {
    switch self {
    case .info: .blue
    case .success: .green
    case .warning: .orange
    case .danger: .red
    }
  }

  var symbol: String {
    switch self {
    case .info: "info.circle.fill"
    case .success: "checkmark.circle.fill"
    case .warning: "exclamationmark.triangle.fill"
    case .danger: "xmark.octagon.fill"
    }
  }
}

extension StepState {
  var color: Color {
    switch self {
    case .done: Tone.success.color
    case .current: .accentColor
    case .upcoming: .secondary
    case .failed: Tone.danger.color
    }
  }

  var symbol: String {
    switch self {
    case .done: "checkmark.circle.fill"
    case .current: "circle.inset.filled"
    case .upcoming: "circle"
    case .failed: "xmark.circle.fill"
    }
  }
}

extension Icon {
  /// The system symbol of a meaning, available since iOS 16.
  var symbol: String {
    switch self {
    case .home: "house"
    case .person: "person"
    case .family: "person.3"
    case .card: "person.text.rectangle"
    case .addPerson: "person.badge.plus"
    case .edit: "pencil"
    case .bill: "doc.text"
    case .history: "clock.arrow.circlepath"
    case .bank: "building.columns"
    case .autoDebit: "arrow.triangle.2.circlepath"
    case .instalments: "calendar.badge.clock"
    case .queue: "person.2.wave.2"
    case .doctor: "stethoscope"
    case .screening: "checklist"
    case .bed: "bed.double"
    case .surgery: "cross.case"
    case .visits: "list.clipboard"
    case .place: "mappin.and.ellipse"
    case .complaint: "exclamationmark.bubble"
    case .book: "book"
    case .lock: "lock"
    case .signIn: "person.badge.key"
    case .signOut: "rectangle.portrait.and.arrow.right"
    case .refresh: "arrow.clockwise"
    case .phone: "phone"
    case .chat: "bubble.left.and.bubble.right"
    case .share: "square.and.arrow.up"
    case .calendar: "calendar"
    case .clock: "clock"
    case .check: "checkmark"
    case .warning: "exclamationmark.triangle"
    case .offline: "wifi.slash"
    case .settings: "gearshape"
    case .language: "globe"
    case .help: "questionmark.circle"
    case .search: "magnifyingglass"
    case .copy: "doc.on.doc"
    case .send: "paperplane"
    case .file: "paperclip"
    case .camera: "camera"
    case .remove: "trash"
    case .reminder: "bell"
    case .star: "star"
    case .key: "key"
    case .device: "iphone"
    case .emergency: "staroflife"
    case .hospital: "cross"
    case .pharmacy: "pills"
    case .office: "building.2"
    case .speaker: "speaker.wave.2"
    }
  }
}

/// A symbol beside words that already say the same.
struct Symbol: View {
  let name: String
  init(_ name: String) { self.name = name }

  var body: some View { Image(systemName: name).accessibilityHidden(true) }
}

/// A short state in the colour of its feeling.
struct Badge: View {
  let text: String
  let tone: Tone

  var body: some View {
    Said(text)
      .font(.caption)
      .fontWeight(.semibold)
      .foregroundStyle(tone.color)
      .padding(.horizontal, 8)
      .padding(.vertical, 3)
      .background(tone.color.opacity(0.15), in: Capsule())
  }
}
