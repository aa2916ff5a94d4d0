@preconcurrency import JknGenerated

extension Screen {
  /// What the shell's own controls are called in the language of this screen.
  public func shellWords() -> ShellWords {
    JknGenerated.shellWords(language: language == "en" ? .en : .id)
  }
}
