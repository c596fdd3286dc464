import Markup
import Templating

extension PartialDate: TemplateValue {
  /// `date`.
  package static var templateType: TemplateType { .date }
  /// The date with its precision.
  package var templateValue: Value { .date(TemplateDate(year: year, month: month, day: day)) }
}

extension HTMLFragment: TrustedHTML {
  /// The markup that the Markdown writer made.
  package var trustedHTML: [UInt8] { bytes }
}
