import Foundation

/// Texts of the data that `DOSSIER_DATA` names a folder of, for tests that want more than our own; none without it.
enum DataTexts {
  /// The folder's text files, and for each of its JSON files one text of each record that has lines or a text.
  static let all: [String] = {
    guard let folder = ProcessInfo.processInfo.environment["DOSSIER_DATA"] else { return [] }
    let root = URL(filePath: folder)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().flatMap { name -> [String] in
      guard let data = try? Data(contentsOf: root.appending(path: name)) else { return [] }
      if name.hasSuffix(".txt") { return [String(decoding: data, as: UTF8.self)] }
      guard name.hasSuffix(".json"), let value = try? JSONDecoder().decode(Value.self, from: data) else { return [] }
      return value.texts
    }
  }()

  /// Any JSON, as far as it has texts in it.
  private indirect enum Value: Decodable {
    case text(String)
    case list([Value])
    case record([String: Value])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else if let record = try? container.decode([String: Value].self) {
        self = .record(record)
      } else {
        self = .other
      }
    }

    /// A record's lines as one text, the lines apart and together, else its own text.
    var texts: [String] {
      switch self {
      case .list(let values): return values.flatMap(\.texts)
      case .text, .other: return []
      case .record(let fields):
        for key in ["flat", "lines"] {
          guard case .list(let values)? = fields[key] else { continue }
          let lines = values.compactMap(\.line)
          return [lines.joined(separator: "\n"), lines.joined(separator: "\n\n")]
        }
        for key in ["raw", "sentence", "text"] {
          if case .text(let text)? = fields[key] { return [text] }
        }
        return fields.sorted { $0.key < $1.key }.flatMap(\.value.texts)
      }
    }

    private var line: String? {
      switch self {
      case .text(let text): text
      case .record(let fields): fields["text"]?.line
      default: nil
      }
    }
  }
}
