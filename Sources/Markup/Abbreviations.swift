/// Words cut short, whose full stop ends no sentence.
package enum Abbreviations {
  /// Those that a capital or a number follows within a sentence, without their full stop: "Gen. Smith", "Feb. 18".
  package static let beforeCapitals: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Sgt", "Capt", "Gov", "Sen", "Rep", "St", "Jr", "Sr", "Adm",
    "Maj", "Rev", "Hon", "Mt", "No", "Fig", "vs", "cf", "etc", "approx", "Inc", "Ltd", "Co", "Corp",
    "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
  ]
}
