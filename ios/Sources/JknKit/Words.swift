@preconcurrency import JknGenerated

extension Screen {
  /// What the shell's own controls are called in the language of this screen.
  ///
  /// - Throws: ``SakuError/unexpected``, when the core fails inside.
  public func shellWords() throws(SakuError) -> ShellWords {
    do {
      return try JknGenerated.shellWords(language: language == "en" ? .en : .id)
    } catch {
      throw SakuError(error)
    }
  }
}
