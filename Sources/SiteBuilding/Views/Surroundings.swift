import Templating

/// What pages have around their content whatever it is: menus, the pages above, style sheet.
///
/// The pages of one folder that stand in no menu share it.
final class Surroundings: Sendable {
  /// The home page.
  let home: TemplateURL
  /// The style sheet.
  let stylesheet: TemplateURL
  /// The sign that browsers show beside the title.
  let icon: TemplateURL?
  /// The site's main parts.
  let navigation: [NavigationItem]
  /// The pages above this one, the home page first.
  let trail: [NavigationItem]
  /// The other pages of the dossier that this page belongs to.
  let sections: [NavigationItem]
  /// The feeds that follow the site, and the dossier that this page belongs to.
  let feeds: [NavigationItem]

  init(
    home: TemplateURL, stylesheet: TemplateURL, icon: TemplateURL?, navigation: [NavigationItem], trail: [NavigationItem],
    sections: [NavigationItem], feeds: [NavigationItem]
  ) {
    self.home = home
    self.stylesheet = stylesheet
    self.icon = icon
    self.navigation = navigation
    self.trail = trail
    self.sections = sections
    self.feeds = feeds
  }
}
