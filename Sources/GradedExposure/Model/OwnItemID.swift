extension ItemID {
  /// The id of a patient's own item, made from their words alone: `own-` and its plain letters, and a check
  /// number where the words hold other letters, so that two languages never collide.
  public init(ownWords words: String) {
    var slug = ""
    var plain = true
    for scalar in words.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      default:
        if !scalar.isASCII { plain = false }
        if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    if slug.utf8.count > 40 || slug.isEmpty { plain = false }
    slug = String(slug.prefix(40))
    while slug.hasSuffix("-") { slug.removeLast() }
    if !plain {
      // FNV-1a over the bytes: small, fixed for ever, and the same on every machine.
      var hash: UInt32 = 2_166_136_261
      for byte in words.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      slug += (slug.isEmpty ? "" : "-") + String(hash, radix: 16)
    }
    self.init(rawValue: "own-" + slug)
  }
}
