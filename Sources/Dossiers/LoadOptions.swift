import Markup

/// What is loaded of the articles that are not for publication now.
package struct LoadOptions: Sendable, Hashable {
  /// Whether drafts are loaded like finished articles.
  package var includesDrafts: Bool
  /// Whether articles whose `publish_date` is to come are loaded.
  package var includesFuture: Bool
  /// Whether articles whose `expiry_date` has passed are loaded.
  package var includesExpired: Bool
  /// The day that counts as today.
  package var today: PartialDate

  /// Makes options; by default only what is for publication is loaded.
  package init(
    includesDrafts: Bool = false, includesFuture: Bool = false, includesExpired: Bool = false, today: PartialDate
  ) {
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
    self.includesExpired = includesExpired
    self.today = today
  }

  /// Why an article or page is left out, or nothing when it is to be loaded.
  func withholds(_ frontMatter: FrontMatter) -> (reason: WithheldArticle.Reason, day: PartialDate?)? {
    if frontMatter.isDraft, !includesDrafts { return (.draft, nil) }
    if let day = frontMatter.publishDate, day > today, !includesFuture { return (.future, day) }
    if let day = frontMatter.expiryDate, day <= today, !includesExpired { return (.expired, day) }
    return nil
  }
}
