/// Writes values of one type as JSON; settled when a template is checked.
indirect enum JSONWriter: Sendable {
  case scalar
  case list(JSONWriter)
  case record([(name: String, read: RecordShape.Reader, writer: JSONWriter)])

  /// A writer for a type, or nothing where JSON has no form for it or a record contains itself.
  init?(_ type: TemplateType) { self.init(type, within: []) }

  private init?(_ type: TemplateType, within records: Set<RecordReference>) {
    switch type.unwrapped {
    case .list(let element):
      guard let writer = JSONWriter(element, within: records) else { return nil }
      self = .list(writer)
    case .record(let record):
      guard !records.contains(record) else { return nil }
      var fields: [(name: String, read: RecordShape.Reader, writer: JSONWriter)] = []
      for field in record.shape.fields {
        guard let writer = JSONWriter(field.type, within: records.union([record])) else { return nil }
        fields.append((field.name, field.read, writer))
      }
      self = .record(fields)
    case .html, .optional: return nil
    default: self = .scalar
    }
  }

  /// Appends a value; an absent one is `null`.
  func append(_ value: Value, to output: inout [UInt8]) {
    switch (self, value) {
    case (.list(let writer), .list(let list)):
      output.append(UInt8(ascii: "["))
      for index in 0..<list.count {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        writer.append(list.value(at: index), to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case (.record(let fields), .record(let list, let index)): append(fields, list, index, to: &output)
    default: appendScalar(value, to: &output)
    }
  }

  private func append(
    _ fields: [(name: String, read: RecordShape.Reader, writer: JSONWriter)], _ list: any ListStorage,
    _ index: Int, to output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "{"))
    for (position, field) in fields.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      JSONEscape.append(field.name, to: &output)
      output.append(UInt8(ascii: ":"))
      field.writer.append(field.read(list, index), to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  private func appendScalar(_ value: Value, to output: inout [UInt8]) {
    switch value {
    case .string, .url, .date: JSONEscape.append(value.printed, to: &output)
    case .integer(let number): output += String(number).utf8
    case .decimal(let number):
      output.append(contentsOf: (number.isFinite ? NumberFormat.text(number) : "null").utf8)
    case .boolean(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
    case .json(let bytes): output.append(contentsOf: bytes)
    case .none, .html, .list, .record: output += "null".utf8
    }
  }
}
