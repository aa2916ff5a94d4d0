import JknKit
import SwiftUI

/// One block as one or more rows of a list. Titles of blocks are the headers of their sections.
struct BlockRow: View {
  let block: Block
  let answer: Answer

  var body: some View {
    switch block {
    case .heading(let text):
      Said(text).font(.headline).accessibilityAddTraits(.isHeader)
    case .paragraph(let text):
      Said(text)
    case .notice(let tone, let title, let text, let actions):
      NoticeView(tone: tone, title: title, text: text, actions: actions, answer: answer)
    case .facts(_, let rows):
      FactRows(facts: rows, answer: answer)
    case .items(_, let items):
      ItemRows(items: items, answer: answer)
    case .tiles(_, let tiles):
      TileGrid(tiles: tiles, answer: answer)
    case .members(_, let members):
      MemberRows(members: members, answer: answer)
    case .input(let field):
      FieldView(field: field, answer: answer).id(field.id)
    case .buttons(let actions):
      ActionStack(actions: actions, answer: answer)
    case .table(_, let columns, let rows):
      TableRows(columns: columns, rows: rows.map(\.cells))
    case .chart(_, let summary, let points):
      ChartRows(summary: summary, points: points)
    case .timeline(_, let steps):
      TimelineRows(steps: steps)
    case .progress(let label, let percent):
      ProgressRow(label: label, percent: percent)
    case .countdown(let label, let seconds, let ended, let announceEveryS):
      CountdownRow(
        label: label, seconds: Int(seconds), ended: ended, announceEvery: Int(announceEveryS),
        generation: answer.generation)
    case .empty(let icon, let title, let text, let actions):
      NothingView(icon: icon, title: title, text: text, actions: actions, answer: answer)
    case .problem(let code, let title, let text, let safe, let next, let other, let actions):
      ProblemView(
        code: code, title: title, text: text, safe: safe, next: next, other: other, actions: actions, answer: answer)
    case .picture(let bitmap, let description):
      PictureView(bitmap: bitmap, description: description)
    case .kartuPeserta(let card):
      KartuView(card: card, answer: answer)
    case .tiketAntrean(let ticket):
      TiketView(ticket: ticket, answer: answer)
    case .percakapan(let earlier, let messages, let composer, let send):
      PercakapanView(
        earlier: earlier, messages: messages, composer: composer, send: send, answer: answer)
    case .peta(_, let points):
      PetaRows(points: points, answer: answer)
    }
  }
}

extension View {
  /// A row that brings its own background, edge to edge.
  func plainRow() -> some View {
    listRowInsets(EdgeInsets()).listRowBackground(Color.clear).listRowSeparator(.hidden)
  }
}
