import JknKit
import SwiftUI

/// One screen: how fresh it is, its blocks in reading order, and its main actions within reach of a thumb.
struct Page: View {
  let screen: Screen
  let onEvent: @MainActor (Event) -> Void
  /// What was told when this page was last drawn.
  @State private var told: Told?
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    ScrollViewReader { scroller in
      list
        .onAppear { show(newestMessage, with: scroller) }
        .onChange(of: newestMessage) { newest in show(newest, with: scroller) }
    }
    .modifier(Enlarged(isLarge: screen.large))
    .onAppear { told = Told(screen) }
    .onChange(of: Told(screen)) { now in
      if let news = now.news(since: told) { Speech.announce(news) }
      told = now
    }
  }

  private var list: some View {
    List {
      if let freshness = screen.freshness {
        Section { FreshnessRow(freshness: freshness, refresh: refresh) }
      }
      if let mark = screen.sampleMark {
        Section { SampleMark(text: mark).plainRow() }
      }
      ForEach(Part.parts(of: screen.blocks)) { part in
        Section {
          ForEach(part.rows) { row in BlockRow(block: row.block, answer: answer) }
        } header: {
          if let header = part.header { Said(header).textCase(nil) }
        }
      }
      if !isPinning, !screen.actions.isEmpty {
        Section { ActionStack(actions: screen.actions, answer: answer).plainRow() }
      }
    }
    .listStyle(.insetGrouped)
    .scrollDismissesKeyboard(.interactively)
    .refreshable { await refresh() }
    .safeAreaInset(edge: .bottom) {
      if isPinning, !screen.actions.isEmpty {
        ActionStack(actions: screen.actions, answer: answer)
          .padding(.horizontal)
          .padding(.vertical, 12)
          .frame(maxWidth: .infinity)
          .background(.bar)
      }
    }
    .environment(\.speech, speech)
    .navigationTitle(Text(verbatim: screen.title).accessibilityLabel(speech[screen.title]))
    .navigationBarTitleDisplayMode(screen.canGoBack ? .inline : .large)
  }

  /// Who follows a conversation reads its newest message, not its first.
  private var newestMessage: String? {
    for case .percakapan(_, let messages, _, _) in screen.blocks { return messages.last?.id }
    return nil
  }

  private func show(_ message: String?, with scroller: ScrollViewProxy) {
    if let message { scroller.scrollTo(MessageRow.id(message), anchor: .top) }
  }

  private var speech: Speech { Speech(screen.spoken) }

  private func refresh() { onEvent(.refreshed) }

  private var answer: Answer { Answer(generation: screen.generation, send: onEvent) }

  /// With very large letters a pinned bar would leave no room for the screen itself.
  private var isPinning: Bool { !(screen.large ? Enlarged.larger(textSize) : textSize).isAccessibilitySize }
}

/// What the simple mode asks for: letters about 1.3 times as large, for whom they are not yet twice as large, and targets of 64
/// points.
struct Enlarged: ViewModifier {
  let isLarge: Bool
  @Environment(\.dynamicTypeSize) private var textSize

  func body(content: Content) -> some View {
    content
      .environment(\.dynamicTypeSize, isLarge ? Self.larger(textSize) : textSize)
      .environment(\.defaultMinListRowHeight, isLarge ? 64 : 44)
      .environment(\.target, isLarge ? 64 : 0)
  }

  /// Three sizes up: from 17 to 23 points of running text. Beyond the third accessibility size no word stays whole.
  static func larger(_ size: DynamicTypeSize) -> DynamicTypeSize {
    let sizes = DynamicTypeSize.allCases
    guard size < .accessibility3, let place = sizes.firstIndex(of: size) else { return size }
    return min(sizes[min(place + 3, sizes.count - 1)], .accessibility3)
  }
}

/// What a page tells somebody who did not ask: notices, problems, and what is wrong with a field. Who hears the page is told
/// of each as it appears; a page that opens is read from its top anyway.
struct Told: Equatable {
  private let route: String
  private let sentences: [String]

  init(_ screen: Screen) {
    let speech = Speech(screen.spoken)
    route = screen.route
    sentences = screen.blocks.compactMap { block -> String? in
      switch block {
      case .notice(_, let title, let text, _): speech[title] + ". " + speech[text]
      case .problem(_, let title, let text, _, let next, _, _):
        speech[title] + ". " + speech[text] + " " + speech[next]
      case .input(let field): field.error.map { speech[$0] }
      // What the other side wrote last.
      case .percakapan(_, let messages, _, _):
        messages.last { $0.author != .me }.map { speech[$0.authorName] + ": " + speech[$0.text] }
      default: nil
      }
    }
  }

  /// What was not told before on the same page.
  func news(since told: Told?) -> String? {
    guard let told, told.route == route else { return nil }
    let news = sentences.filter { !told.sentences.contains($0) }
    return news.isEmpty ? nil : news.joined(separator: " ")
  }
}

/// What a person answers to one generation of a screen.
struct Answer {
  let generation: UInt64
  let send: @MainActor (Event) -> Void

  @MainActor func tap(_ action: Action) { send(.tapped(generation: generation, action: action.id)) }
  @MainActor func edit(_ field: Field, _ value: String) { edit(field.id, value) }
  @MainActor func edit(_ id: String, _ value: String) {
    send(.edited(generation: generation, field: id, value: value))
  }
}

/// Says how old the data is; a tap asks for newer, as does pulling the list.
struct FreshnessRow: View {
  let freshness: Freshness
  let refresh: @MainActor () -> Void
  @Environment(\.words) private var words

  var body: some View {
    Button(action: refresh) {
      HStack(spacing: 8) {
        if freshness.refreshing {
          ProgressView().accessibilityHidden(true)
        } else {
          Image(systemName: freshness.stale ? Icon.offline.symbol : Icon.refresh.symbol).accessibilityHidden(true)
        }
        Said(freshness.text)
      }
      .font(.footnote)
      .foregroundStyle(freshness.stale ? Tone.warning.color : Color.secondary)
    }
    .disabled(freshness.refreshing)
    .accessibilityHint(words.refresh)
  }
}
