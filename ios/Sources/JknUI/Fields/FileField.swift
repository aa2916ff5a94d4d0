import JknKit
import SwiftUI

/// Files to be sent along. They come and go by actions alone; nothing is edited here.
struct FileField: View {
  let field: Field
  let answer: Answer
  let files: [PickedFile]
  let pick: Action?

  var body: some View {
    VStack(alignment: .leading, spacing: 10) {
      FieldName(field: field, isSpoken: true)
      ForEach(Array(files.enumerated()), id: \.offset) { _, file in
        VStack(alignment: .leading, spacing: 4) {
          line(of: file).accessibilityElement(children: .combine)
          if let remove = file.remove { SmallAction(action: remove, answer: answer) }
        }
      }
      if let pick { ActionButton(action: pick, answer: answer) }
    }
    .accessibilityElement(children: .contain)
  }

  private func line(of file: PickedFile) -> some View {
    HStack(alignment: .firstTextBaseline, spacing: 10) {
      Symbol(Icon.file.symbol).foregroundStyle(.secondary)
      VStack(alignment: .leading, spacing: 2) {
        Said(file.name)
        Said(file.detail).font(.footnote).foregroundStyle(.secondary)
        if let percent = file.percent { ProgressView(value: Double(min(percent, 100)), total: 100) }
      }
    }
  }
}
