import JknKit
import SwiftUI

/// Things of one kind; those that lead somewhere are buttons as wide as the row.
struct ItemRows: View {
  let items: [Item]
  let answer: Answer
  @Environment(\.speech) private var speech

  var body: some View {
    ForEach(Array(items.enumerated()), id: \.offset) { _, item in
      if let action = item.action {
        Tappable(action: action, answer: answer) { ItemLine(item: item, leads: true) }
          .accessibilityHint(speech[action.label])
      } else {
        ItemLine(item: item, leads: false).accessibilityElement(children: .combine)
      }
    }
  }
}

struct ItemLine: View {
  let item: Item
  let leads: Bool

  var body: some View {
    HStack(spacing: 12) {
      if let icon = item.icon { Symbol(icon.symbol).foregroundStyle(.tint).frame(minWidth: 28) }
      VStack(alignment: .leading, spacing: 3) {
        Said(item.title).foregroundStyle(.primary)
        if let badge = item.badge { Badge(text: badge, tone: item.tone) }
        if let reason = item.action?.blocked { Reason(text: reason) }
        if let detail = item.detail { Said(detail).font(.subheadline).foregroundStyle(.secondary) }
      }
      Spacer(minLength: 0)
      if leads { Symbol("chevron.forward").imageScale(.small).foregroundStyle(.tertiary) }
    }
  }
}

/// Chooses the family member whom the screen is about.
struct MemberRows: View {
  let members: [Member]
  let answer: Answer

  var body: some View {
    ForEach(members, id: \.action.id) { member in
      Tappable(action: member.action, answer: answer) {
        HStack {
          VStack(alignment: .leading, spacing: 2) {
            Said(member.name).foregroundStyle(.primary)
            Said(member.detail).font(.subheadline).foregroundStyle(.secondary)
          }
          Spacer(minLength: 12)
          if member.selected { Symbol(Icon.check.symbol).foregroundStyle(.tint) }
        }
      }
      .accessibilityAddTraits(member.selected ? .isSelected : [])
      if let reason = member.action.blocked { Reason(text: reason) }
    }
  }
}

/// Places as a list: it needs no map tiles, and so no signal.
struct PetaRows: View {
  let points: [MapPoint]
  let answer: Answer

  var body: some View {
    ItemRows(
      items: points.map { point in
        Item(
          title: point.label, detail: point.detail, badge: nil, tone: .info, icon: .place, action: point.action)
      }, answer: answer)
  }
}
