import JknKit
import SwiftUI

/// Destinations as a grid, as many in a row as the size of the letters allows.
struct TileGrid: View {
  let tiles: [Tile]
  let answer: Answer
  @ScaledMetric private var width: CGFloat = 104

  var body: some View {
    LazyVGrid(columns: [GridItem(.adaptive(minimum: width), spacing: 10, alignment: .top)], spacing: 10) {
      ForEach(tiles, id: \.action.id) { tile in
        Tappable(action: tile.action, answer: answer) { face(of: tile) }
          .buttonStyle(.plain)
      }
    }
    .plainRow()
  }

  private func reason(for tile: Tile) -> String? { tile.locked ?? tile.action.blocked }

  private func face(of tile: Tile) -> some View {
    VStack(spacing: 8) {
      Symbol(tile.icon.symbol)
        .font(.title2)
        .foregroundStyle(reason(for: tile) == nil ? Color.accentColor : Color.secondary)
        .frame(minHeight: 32)
      Said(tile.label).font(.footnote).multilineTextAlignment(.center)
      if let reason = reason(for: tile) {
        HStack(alignment: .firstTextBaseline, spacing: 4) {
          Symbol(Icon.lock.symbol)
          Said(reason)
        }
        .font(.caption2)
        .foregroundStyle(.secondary)
      }
    }
    .padding(10)
    .frame(maxWidth: .infinity, minHeight: 92, alignment: .top)
    .background(.background, in: RoundedRectangle(cornerRadius: 14))
    .contentShape(RoundedRectangle(cornerRadius: 14))
  }
}
