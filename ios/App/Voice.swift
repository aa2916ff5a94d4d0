import AVFoundation

/// Reads lines aloud with the system's own voice.
@MainActor final class Voice {
  private let synthesizer = AVSpeechSynthesizer()

  /// Reads these in place of whatever is being read; no lines end it.
  func read(_ lines: [String], in language: String) {
    synthesizer.stopSpeaking(at: .immediate)
    // A phone without a voice of that language reads with its own.
    let voice = AVSpeechSynthesisVoice(language: language == "id" ? "id-ID" : "en-GB")
    for line in lines {
      let utterance = AVSpeechUtterance(string: line)
      utterance.voice = voice
      // Slower than its usual rate: the listener is old or ill.
      utterance.rate = AVSpeechUtteranceDefaultSpeechRate * 0.85
      utterance.postUtteranceDelay = 0.35
      synthesizer.speak(utterance)
    }
  }
}
