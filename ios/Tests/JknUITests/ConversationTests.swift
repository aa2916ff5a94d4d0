import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// Who follows a conversation sees its newest message.
@MainActor @Suite struct ConversationTests {
  private func screen(_ texts: [String], generation: UInt64 = 7, above: [Block] = []) -> Screen {
    let messages = texts.map {
      ChatMessage(id: $0, author: .them, authorName: "dr. Contoh", text: $0, meta: "09.00", replies: [])
    }
    return Samples.screen(
      above + [.percakapan(earlier: nil, messages: messages, composer: nil, send: nil)], generation: generation)
  }

  @Test func itOpensAtTheNewestMessage() {
    #expect(Recorder(screen(["Halo", "Ada keluhan apa?"])).stage.scrolled == [MessageRow.id("Ada keluhan apa?")])
  }

  @Test func itFollowsEveryNewMessageAndNothingElse() {
    let recorder = Recorder(screen(["Halo"]))
    recorder.show(screen(["Halo"], generation: 8, above: [.paragraph(text: "Dokter sedang membaca.")]))
    #expect(recorder.stage.scrolled == [MessageRow.id("Halo")])
    recorder.show(screen(["Halo", "Ada keluhan apa?"], generation: 9))
    #expect(recorder.stage.scrolled == [MessageRow.id("Halo"), MessageRow.id("Ada keluhan apa?")])
  }

  @Test func olderMessagesAboveLeaveItWhereItIs() {
    let recorder = Recorder(screen(["Ada keluhan apa?"]))
    recorder.show(screen(["Halo", "Ada keluhan apa?"], generation: 8))
    #expect(recorder.stage.scrolled == [MessageRow.id("Ada keluhan apa?")])
  }

  @Test func whatIsNoConversationStaysWhereItIs() {
    #expect(Recorder(.paragraph(text: "Isi")).stage.scrolled == [])
    #expect(Recorder(screen([])).stage.scrolled == [])
  }
}
