/// The words that dates are written with.
enum DateWords {
  /// The month, 1 to 12, that a lower-case word names.
  static func month(_ word: some StringProtocol) -> Int? { months[String(word)] }

  /// The month that a lower-case word names beside a day's number, also in languages in which the word may mean
  /// something else.
  static func monthBesideDay(_ word: some StringProtocol) -> Int? { month(word) ?? others[String(word)] }

  /// Whether a lower-case word names a month in English, where months have capitals.
  static func isEnglishMonth(_ word: String) -> Bool { english.contains(word) }

  /// The weekday, 1 (Monday) to 7, that a lower-case word names.
  static func weekday(_ word: some StringProtocol) -> Int? { weekdays[String(word)] }

  /// The names of all months and weekdays.
  static var all: [String] { Array(months.keys) + Array(weekdays.keys) }

  private static let months: [String: Int] = table([
    "january jan januar janvier enero gennaio janeiro января januari",
    "february feb februar février febrero febbraio fevereiro февраля februari",
    "march mar märz mars marzo março марта maart",
    "april apr avril abril aprile апреля",
    "may mai mayo maggio maio мая mei",
    "june jun juni juin junio giugno junho июня",
    "july jul juli juillet julio luglio julho июля",
    "august aug août agosto августа augustus",
    "september sept sep septembre septiembre settembre setembro сентября",
    "october oct oktober octobre octubre ottobre outubro октября",
    "november nov novembre noviembre novembro ноября",
    "december dec dezember décembre diciembre dicembre dezembro декабря desember",
  ])

  private static let english: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]

  /// Polish, Czech, Ukrainian, Turkish, Scandinavian languages, Romanian, Hungarian, Greek, Indonesian, Arabic, Persian.
  private static let others: [String: Int] = table([
    "stycznia ledna січня ocak ianuarie január ιανουαρίου يناير ژانویه",
    "lutego února лютого şubat februarie február φεβρουαρίου februari فبراير فوریه",
    "marca března березня mart marts martie március μαρτίου maret مارس",
    "kwietnia dubna квітня nisan aprilie április απριλίου أبريل ابريل آوریل",
    "maja května травня mayıs maj május μαΐου مايو مه",
    "czerwca června червня haziran juni iunie június ιουνίου يونيو ژوئن",
    "lipca července липня temmuz juli iulie július ιουλίου يوليو ژوئیه",
    "sierpnia srpna серпня ağustos augusti augusztus αυγούστου أغسطس اوت",
    "września září вересня eylül septembrie szeptember σεπτεμβρίου سبتمبر سپتامبر",
    "października října жовтня ekim octombrie október οκτωβρίου أكتوبر اکتبر",
    "listopada listopadu листопада kasım noiembrie νοεμβρίου نوفمبر نوامبر",
    "grudnia prosince грудня aralık decembrie δεκεμβρίου ديسمبر دسامبر",
  ])

  private static let weekdays: [String: Int] = table([
    "monday mon montag lundi lunes понедельник",
    "tuesday tue tues dienstag mardi martes вторник",
    "wednesday wed mittwoch mercredi miércoles среда",
    "thursday thu thur thurs donnerstag jeudi jueves четверг",
    "friday fri freitag vendredi viernes пятница",
    "saturday sat samstag samedi sábado суббота",
    "sunday sun sonntag dimanche domingo воскресенье",
  ])

  private static func table(_ lines: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for word in line.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }
}
