import CHashing

/// The hash function SHA-256 (FIPS 180-4).
///
/// Written here since it is all that a cryptography package would be needed for.
package enum SHA256 {
  /// The hash of bytes in 64 hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let whole = bytes.count / 64
    dossier_sha256_blocks(&state, bytes, whole)
    let tail = padding(bytes[(whole * 64)...], length: bytes.count)
    dossier_sha256_blocks(&state, tail, tail.count / 64)
    return hexadecimal(state)
  }

  private static func padding(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var tail = Array(rest) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: (length * 8) >> shift)) }
    return tail
  }

  private static func hexadecimal(_ words: [UInt32]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = words.flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 15)] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
