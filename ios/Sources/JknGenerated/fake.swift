import Foundation
public struct Screen: Equatable, Hashable, Sendable {
  public var route: String
  public var title: String
  public var blocks: [Block]
  public var actions: [Action]
  public var freshness: Freshness?
  public var sensitivity: Sensitivity
  public var generation: UInt64
  public var canGoBack: Bool
  public var language: String
  public init(route: String, title: String, blocks: [Block], actions: [Action], freshness: Freshness?, sensitivity: Sensitivity, generation: UInt64, canGoBack: Bool, language: String) {
    self.route = route
    self.title = title
    self.blocks = blocks
    self.actions = actions
    self.freshness = freshness
    self.sensitivity = sensitivity
    self.generation = generation
    self.canGoBack = canGoBack
    self.language = language
  }
}
public struct Freshness: Equatable, Hashable, Sendable {
  public var text: String
  public var stale: Bool
  public var refreshing: Bool
  public init(text: String, stale: Bool, refreshing: Bool) {
    self.text = text
    self.stale = stale
    self.refreshing = refreshing
  }
}
public struct Fact: Equatable, Hashable, Sendable {
  public var label: String
  public var value: String
  public var spoken: String?
  public var note: String?
  public init(label: String, value: String, spoken: String?, note: String?) {
    self.label = label
    self.value = value
    self.spoken = spoken
    self.note = note
  }
}
public struct Item: Equatable, Hashable, Sendable {
  public var title: String
  public var detail: String?
  public var badge: String?
  public var tone: Tone
  public var icon: Icon?
  public var action: Action?
  public init(title: String, detail: String?, badge: String?, tone: Tone, icon: Icon?, action: Action?) {
    self.title = title
    self.detail = detail
    self.badge = badge
    self.tone = tone
    self.icon = icon
    self.action = action
  }
}
public struct Tile: Equatable, Hashable, Sendable {
  public var icon: Icon
  public var label: String
  public var locked: String?
  public var action: Action
  public init(icon: Icon, label: String, locked: String?, action: Action) {
    self.icon = icon
    self.label = label
    self.locked = locked
    self.action = action
  }
}
public struct Member: Equatable, Hashable, Sendable {
  public var name: String
  public var detail: String
  public var selected: Bool
  public var action: Action
  public init(name: String, detail: String, selected: Bool, action: Action) {
    self.name = name
    self.detail = detail
    self.selected = selected
    self.action = action
  }
}
public struct TableRow: Equatable, Hashable, Sendable {
  public var cells: [String]
  public init(cells: [String]) {
    self.cells = cells
  }
}
public struct ChartPoint: Equatable, Hashable, Sendable {
  public var label: String
  public var value: Int64
  public var text: String
  public init(label: String, value: Int64, text: String) {
    self.label = label
    self.value = value
    self.text = text
  }
}
public struct TimelineStep: Equatable, Hashable, Sendable {
  public var title: String
  public var detail: String?
  public var state: StepState
  public var stateText: String
  public init(title: String, detail: String?, state: StepState, stateText: String) {
    self.title = title
    self.detail = detail
    self.state = state
    self.stateText = stateText
  }
}
public struct KisCard: Equatable, Hashable, Sendable {
  public var sampleMark: String?
  public var heading: String
  public var name: String
  public var number: String
  public var numberSpoken: String
  public var facts: [Fact]
  public var status: String
  public var tone: Tone
  public var asOf: String
  public var code: Bitmap
  public var codeLabel: String
  public init(sampleMark: String?, heading: String, name: String, number: String, numberSpoken: String, facts: [Fact], status: String, tone: Tone, asOf: String, code: Bitmap, codeLabel: String) {
    self.sampleMark = sampleMark
    self.heading = heading
    self.name = name
    self.number = number
    self.numberSpoken = numberSpoken
    self.facts = facts
    self.status = status
    self.tone = tone
    self.asOf = asOf
    self.code = code
    self.codeLabel = codeLabel
  }
}
public struct QueueTicket: Equatable, Hashable, Sendable {
  public var sampleMark: String?
  public var number: String?
  public var numberLabel: String
  public var state: String
  public var tone: Tone
  public var facts: [Fact]
  public var code: Bitmap?
  public var codeLabel: String?
  public init(sampleMark: String?, number: String?, numberLabel: String, state: String, tone: Tone, facts: [Fact], code: Bitmap?, codeLabel: String?) {
    self.sampleMark = sampleMark
    self.number = number
    self.numberLabel = numberLabel
    self.state = state
    self.tone = tone
    self.facts = facts
    self.code = code
    self.codeLabel = codeLabel
  }
}
public struct ChatMessage: Equatable, Hashable, Sendable {
  public var author: ChatAuthor
  public var authorName: String
  public var text: String
  public var meta: String
  public var replies: [Action]
  public init(author: ChatAuthor, authorName: String, text: String, meta: String, replies: [Action]) {
    self.author = author
    self.authorName = authorName
    self.text = text
    self.meta = meta
    self.replies = replies
  }
}
public struct MapPoint: Equatable, Hashable, Sendable {
  public var label: String
  public var detail: String
  public var latE6: Int32
  public var lonE6: Int32
  public var action: Action?
  public init(label: String, detail: String, latE6: Int32, lonE6: Int32, action: Action?) {
    self.label = label
    self.detail = detail
    self.latE6 = latE6
    self.lonE6 = lonE6
    self.action = action
  }
}
public struct Bitmap: Equatable, Hashable, Sendable {
  public var width: UInt32
  public var height: UInt32
  public var bits: Data
  public init(width: UInt32, height: UInt32, bits: Data) {
    self.width = width
    self.height = height
    self.bits = bits
  }
}
public struct Action: Equatable, Hashable, Sendable {
  public var id: String
  public var label: String
  public var role: ActionRole
  public var icon: Icon?
  public var blocked: String?
  public var confirm: Confirm?
  public init(id: String, label: String, role: ActionRole, icon: Icon?, blocked: String?, confirm: Confirm?) {
    self.id = id
    self.label = label
    self.role = role
    self.icon = icon
    self.blocked = blocked
    self.confirm = confirm
  }
}
public struct Confirm: Equatable, Hashable, Sendable {
  public var title: String
  public var text: String
  public var yes: String
  public var no: String
  public init(title: String, text: String, yes: String, no: String) {
    self.title = title
    self.text = text
    self.yes = yes
    self.no = no
  }
}
public struct Field: Equatable, Hashable, Sendable {
  public var id: String
  public var label: String
  public var hint: String?
  public var value: String
  public var kind: FieldKind
  public var error: String?
  public var required: Bool
  public var enabled: Bool
  public init(id: String, label: String, hint: String?, value: String, kind: FieldKind, error: String?, required: Bool, enabled: Bool) {
    self.id = id
    self.label = label
    self.hint = hint
    self.value = value
    self.kind = kind
    self.error = error
    self.required = required
    self.enabled = enabled
  }
}
public struct ChoiceOption: Equatable, Hashable, Sendable {
  public var value: String
  public var label: String
  public var detail: String?
  public var blocked: String?
  public init(value: String, label: String, detail: String?, blocked: String?) {
    self.value = value
    self.label = label
    self.detail = detail
    self.blocked = blocked
  }
}
public enum Sensitivity: Equatable, Hashable, Sendable {
  case `public`
  case personal
  case secret
}
public enum Block: Equatable, Hashable, Sendable {
  case heading(text: String)
  case paragraph(text: String)
  case notice(tone: Tone, title: String, text: String, actions: [Action])
  case facts(title: String?, rows: [Fact])
  case items(title: String?, items: [Item])
  case tiles(title: String, tiles: [Tile])
  case members(label: String, members: [Member])
  case input(field: Field)
  case buttons(actions: [Action])
  case table(caption: String, columns: [String], rows: [TableRow])
  case chart(caption: String, summary: String, points: [ChartPoint])
  case timeline(title: String, steps: [TimelineStep])
  case progress(label: String, percent: UInt8?)
  case empty(icon: Icon, title: String, text: String, actions: [Action])
  case problem(code: String, title: String, text: String, safe: String, next: String, other: String?, actions: [Action])
  case picture(bitmap: Bitmap, description: String)
  case kartuPeserta(card: KisCard)
  case tiketAntrean(ticket: QueueTicket)
  case percakapan(messages: [ChatMessage], composer: Field?, send: Action?)
  case peta(caption: String, points: [MapPoint])
}
public enum Tone: Equatable, Hashable, Sendable {
  case info
  case success
  case warning
  case danger
}
public enum StepState: Equatable, Hashable, Sendable {
  case done
  case current
  case upcoming
  case failed
}
public enum ChatAuthor: Equatable, Hashable, Sendable {
  case me
  case them
  case system
}
public enum Icon: Equatable, Hashable, Sendable {
  case home
  case person
  case family
  case card
  case addPerson
  case edit
  case bill
  case history
  case bank
  case autoDebit
  case instalments
  case queue
  case doctor
  case screening
  case bed
  case surgery
  case visits
  case place
  case complaint
  case book
  case lock
  case signIn
  case signOut
  case refresh
  case phone
  case chat
  case share
  case calendar
  case clock
  case check
  case warning
  case offline
  case settings
  case language
  case help
}
public enum ActionRole: Equatable, Hashable, Sendable {
  case primary
  case secondary
  case destructive
  case quiet
}
public enum Event: Equatable, Hashable, Sendable {
  case opened(route: String)
  case tapped(generation: UInt64, action: String)
  case edited(generation: UInt64, field: String, value: String)
  case refreshed
  case back
}
public enum ShellRequest: Equatable, Hashable, Sendable {
  case dial(number: String)
  case share(text: String, picture: Bitmap?)
  case openMap(label: String, latE6: Int32, lonE6: Int32)
  case openLink(url: String)
}
public enum FieldKind: Equatable, Hashable, Sendable {
  case text(maxLength: UInt32, keyboard: Keyboard, multiline: Bool)
  case number(min: Int64, max: Int64)
  case date(min: String, max: String)
  case choice(options: [ChoiceOption])
  case toggle
  case secret
  case stepper(min: Int64, max: Int64, step: Int64, text: String)
}
public enum Keyboard: Equatable, Hashable, Sendable {
  case text
  case digits
  case email
  case phone
}
