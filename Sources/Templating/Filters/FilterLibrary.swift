/// The filters that templates can use.
package struct FilterLibrary: Sendable {
  private var filters: [String: Filter]

  /// Makes a library; of two filters of one name the later one counts.
  package init(_ filters: [Filter]) {
    self.filters = Dictionary(filters.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// What every site has.
  package static let standard = FilterLibrary(
    Filter.textFilters + Filter.listFilters + Filter.valueFilters)

  /// A library with filters of one's own beside those that are there.
  package static func + (library: FilterLibrary, more: [Filter]) -> FilterLibrary {
    FilterLibrary(library.all + more)
  }

  /// All filters by name.
  package var all: [Filter] { filters.values.sorted { $0.name < $1.name } }

  /// The names, sorted.
  var names: [String] { filters.keys.sorted() }

  func filter(named name: String) -> Filter? { filters[name] }

  /// What to do instead of filters that Jinja and its relatives have.
  static let leftOut: [String: String] = [
    "safe":
      "No string becomes HTML in a template. A page model gives trusted HTML as a field of type `html`.",
    "escape": "Everything is escaped for its place already.",
    "e": "Everything is escaped for its place already.",
    "tojson": "Write `json`.",
    "count": "Write `length`.",
    "size": "Write `length`.",
    "d": "Write `default`.",
    "selectattr": "Write `where(\"field\", value)`.",
    "rejectattr": "Write `where(\"field\", value)` for what is to be kept.",
    "select": "Write `where(\"field\", value)`.",
    "groupby": "Write `group_by(\"field\")`.",
    "format": "Join with `~`, or use `number` and `date`.",
    "round": "Write `number(2)` for two digits behind the point.",
    "random": "A page is the same each time that it is built.",
    "attr": "Write the field with a point, or `map(\"field\")` for a list.",
    "map_attribute": "Write `map(\"field\")`.",
    "string": "Join with `~`: `\"\" ~ value`.",
    "pluralize": "Write `plural(\"article\", \"articles\")`.",
    "uniq": "Write `unique`.",
    "uppercase": "Write `upper`.",
    "lowercase": "Write `lower`.",
    "strip": "Write `trim`.",
    "upcase": "Write `upper`.",
    "downcase": "Write `lower`.",
  ]
}
