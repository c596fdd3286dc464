import Foundation
import Markup

/// The day that counts as today.
enum Today {
  /// The day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), else the clock's, in UTC.
  static var date: PartialDate {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let seconds = epoch ?? Date().timeIntervalSince1970
    guard seconds.magnitude < 1e12 else { return .earliest }
    return PartialDate(dayNumber: Int((seconds / 86_400).rounded(.down))) ?? .earliest
  }
}
