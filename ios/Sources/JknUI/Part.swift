import JknKit

/// Blocks that stand together under one header. Blocks are flat; native lists are grouped, so groups are found here.
struct Part: Identifiable {
  struct Row: Identifiable {
    let id: String
    let block: Block
  }

  let id: String
  let header: String?
  var rows: [Row]

  static func parts(of blocks: [Block]) -> [Part] {
    var parts: [Part] = []
    var seen: [String: Int] = [:]
    var isOpen = false
    for block in blocks {
      let name = block.name
      seen[name, default: 0] += 1
      // A name that does not depend on what stands around it keeps the cursor in a field when a notice comes above it.
      let row = Row(id: "\(name)-\(seen[name, default: 0])", block: block)
      switch block {
      case .heading(let text):
        parts.append(Part(id: row.id, header: text, rows: []))
        isOpen = true
      case .paragraph, .input, .buttons, .progress, .countdown:
        if !isOpen { parts.append(Part(id: row.id, header: nil, rows: [])) }
        parts[parts.count - 1].rows.append(row)
        isOpen = true
      default:
        // What belongs to a heading and has no title of its own stays under that heading.
        if block.title == nil, isOpen, let last = parts.last, last.header != nil, last.rows.isEmpty {
          parts[parts.count - 1].rows.append(row)
        } else {
          parts.append(Part(id: row.id, header: block.title, rows: [row]))
        }
        isOpen = false
      }
    }
    return parts
  }
}

extension Block {
  /// Stable name of the kind, with the field's own name for fields.
  fileprivate var name: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .notice: "notice"
    case .facts: "facts"
    case .items: "items"
    case .tiles: "tiles"
    case .members: "members"
    case .input(let field): "input-" + field.id
    case .buttons: "buttons"
    case .table: "table"
    case .chart: "chart"
    case .timeline: "timeline"
    case .progress: "progress"
    case .countdown: "countdown"
    case .empty: "empty"
    case .problem: "problem"
    case .picture: "picture"
    case .kartuPeserta: "kartu"
    case .tiketAntrean: "tiket"
    case .percakapan: "percakapan"
    case .peta: "peta"
    }
  }

  /// The title that becomes the header above the block.
  fileprivate var title: String? {
    switch self {
    case .facts(let title, _), .items(let title, _): title
    case .tiles(let title, _), .timeline(let title, _), .members(let title, _): title
    case .table(let caption, _, _), .chart(let caption, _, _), .peta(let caption, _): caption
    default: nil
    }
  }
}
