/// What a browser asks, as far as a preview looks at it.
struct PreviewRequest: Sendable {
  /// The method, such as `GET`.
  var method: String
  /// The path as it was sent, percent signs and all.
  var path: String
  /// What stands behind the question mark, as it was sent.
  var query = ""
  /// The header fields by their names in lower case.
  var headers: [String: String] = [:]
  /// Whether another request may follow on the same connection.
  var keepsAlive = true

  /// A header field's value.
  subscript(header: String) -> String? { headers[header] }

  /// A value of the query, decoded; the first one when a name stands twice.
  func parameter(_ name: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[0] == name { return PercentCoding.decode(parts[1]) }
    }
    return nil
  }
}
