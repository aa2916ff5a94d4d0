import JknKit
import SwiftUI

/// One of more options than a list can show: a few letters bring those that answer them.
struct SearchField: View {
  let field: Field
  let answer: Answer
  let query: String
  let queryId: String
  let options: [ChoiceOption]
  let chosen: String?
  let more: String?
  @State private var isChoosing = false
  @Environment(\.words) private var words

  var body: some View {
    FieldButton(field: field, shown: chosen, symbol: Icon.search.symbol) { isChoosing = true }
      .sheet(isPresented: $isChoosing) { sheet }
  }

  private var sheet: some View {
    ChoiceSheet(title: field.label, close: { isChoosing = false }) {
      List {
        TypedField(
          name: words.search, value: query, entry: Entry(isCleared: true),
          label: Text(words.search).font(.subheadline).foregroundStyle(.secondary).accessibilityHidden(true)
        ) { typed in
          answer.edit(queryId, typed)
        }
        OptionRows(field: field, answer: answer, options: options) { isChoosing = false }
        if let more { Said(more).font(.footnote).foregroundStyle(.secondary) }
        if options.isEmpty, !query.isEmpty { Text(words.noMatch).foregroundStyle(.secondary) }
      }
    }
  }
}
