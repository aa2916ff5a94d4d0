@preconcurrency import JknGenerated

extension Screen {
  /// What the shell's own controls are called in the language of this screen.
  ///
  /// - Throws: ``SakuError/texts``, when a bundled text is malformed.
  public func shellWords() throws(SakuError) -> ShellWords {
    do {
      return try JknGenerated.shellWords(language: language == "en" ? .en : .id)
    } catch {
      throw SakuError(error)
    }
  }
}
