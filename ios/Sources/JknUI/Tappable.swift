import JknKit
import SwiftUI

/// Whatever carries out an action when it is tapped: asks first when the action asks to, and cannot be tapped while
/// something is in the way, which is then said below.
struct Tappable<Content: View>: View {
  let action: Action
  let answer: Answer
  @ViewBuilder let content: Content
  @State private var isAsking = false

  var body: some View {
    Button(role: action.role == .destructive ? .destructive : nil) {
      if action.confirm == nil { answer.tap(action) } else { isAsking = true }
    } label: {
      content
    }
    .disabled(action.blocked != nil)
    .confirmationDialog(action.confirm?.title ?? "", isPresented: $isAsking, titleVisibility: .visible) {
      if let confirm = action.confirm {
        Button(confirm.yes, role: action.role == .destructive ? .destructive : nil) { answer.tap(action) }
        Button(confirm.no, role: .cancel) {}
      }
    } message: {
      if let confirm = action.confirm { Text(confirm.text) }
    }
  }
}

/// Why something cannot be done now.
struct Reason: View {
  let text: String

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 6) {
      Symbol(Icon.lock.symbol)
      Said(text)
    }
    .font(.footnote)
    .foregroundStyle(.secondary)
  }
}

/// An action as a button of its own, in the weight of its role.
struct ActionButton: View {
  let action: Action
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      switch action.role {
      case .primary: button.buttonStyle(.borderedProminent)
      case .secondary: button.buttonStyle(.bordered)
      case .destructive: button.buttonStyle(.bordered).tint(.red)
      case .quiet: button.buttonStyle(.borderless)
      }
      if let reason = action.blocked { Reason(text: reason) }
    }
  }

  @Environment(\.target) private var target

  private var button: some View {
    Tappable(action: action, answer: answer) {
      HStack(spacing: 8) {
        if let icon = action.icon { Symbol(icon.symbol) }
        Said(action.label).multilineTextAlignment(.center)
      }
      .frame(maxWidth: action.role == .quiet ? nil : .infinity, minHeight: target > 0 ? target : nil)
    }
    .controlSize(.large)
  }
}

/// An action beside what it belongs to, such as copying a number.
struct SmallAction: View {
  let action: Action
  let answer: Answer
  @Environment(\.target) private var target

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Tappable(action: action, answer: answer) {
        HStack(spacing: 6) {
          if let icon = action.icon { Symbol(icon.symbol) }
          Said(action.label)
        }
        .font(.footnote)
        .frame(minHeight: max(44, target))
      }
      .buttonStyle(.borderless)
      if let reason = action.blocked { Reason(text: reason) }
    }
  }
}

/// Actions below one another, most important first.
struct ActionStack: View {
  let actions: [Action]
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 10) {
      ForEach(actions, id: \.id) { action in ActionButton(action: action, answer: answer) }
    }
  }
}
