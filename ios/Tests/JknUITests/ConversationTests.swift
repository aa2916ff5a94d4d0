import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// Who follows a conversation sees its newest message.
@MainActor @Suite struct ConversationTests {
  private func screen(_ texts: [String], generation: UInt64 = 7, above: [Block] = []) -> Screen {
    let messages = texts.map {
      ChatMessage(author: .them, authorName: "dr. Contoh", text: $0, meta: "09.00", replies: [])
    }
    return Samples.screen(
      above + [.percakapan(messages: messages, composer: nil, send: nil)], generation: generation)
  }

  @Test func itOpensAtTheNewestMessage() {
    #expect(Recorder(screen(["Halo", "Ada keluhan apa?"])).stage.scrolled == [MessageRow.id(1)])
  }

  @Test func itFollowsEveryNewMessageAndNothingElse() {
    let recorder = Recorder(screen(["Halo"]))
    recorder.show(screen(["Halo"], generation: 8, above: [.paragraph(text: "Dokter sedang membaca.")]))
    #expect(recorder.stage.scrolled == [MessageRow.id(0)])
    recorder.show(screen(["Halo", "Ada keluhan apa?"], generation: 9))
    #expect(recorder.stage.scrolled == [MessageRow.id(0), MessageRow.id(1)])
  }

  @Test func whatIsNoConversationStaysWhereItIs() {
    #expect(Recorder(.paragraph(text: "Isi")).stage.scrolled == [])
    #expect(Recorder(screen([])).stage.scrolled == [])
  }
}
