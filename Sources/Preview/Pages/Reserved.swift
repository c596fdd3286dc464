/// The addresses that a preview keeps for itself; no file of a site begins with a dot.
enum Reserved {
  /// The script of previewed pages.
  static let script = "/.dossier/preview.js"
  /// Server-sent events; `page` and `tag` in the query say what the browser shows.
  static let events = "/.dossier/events"
  /// The lines of the file that the page in the query is made from, as JSON.
  static let original = "/.dossier/original"
}
