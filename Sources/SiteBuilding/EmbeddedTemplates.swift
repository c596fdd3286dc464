import Diagnostics

/// The templates that the program carries, so that a site needs none of its own.
///
/// SwiftPM embeds each file under its base name, so base names differ; a test holds this list to the folder.
enum EmbeddedTemplates {
  /// The path below `Templates/` and the bytes of each file.
  static let files: [(path: String, bytes: [UInt8])] = [
    ("assets/search.js", PackageResources.search_js),
    ("assets/site.css", PackageResources.site_css),
    ("layouts/base.html", PackageResources.base_html),
    ("pages/actor.html", PackageResources.actor_html),
    ("pages/actors.html", PackageResources.actors_html),
    ("pages/article.html", PackageResources.article_html),
    ("pages/dossier.html", PackageResources.dossier_html),
    ("pages/home.html", PackageResources.home_html),
    ("pages/key-lists.html", PackageResources.key_lists_html),
    ("pages/not-found.html", PackageResources.not_found_html),
    ("pages/page.html", PackageResources.page_html),
    ("pages/tables.html", PackageResources.tables_html),
    ("partials/actor-groups.html", PackageResources.actor_groups_html),
    ("partials/article-item.html", PackageResources.article_item_html),
    ("partials/citations.html", PackageResources.citations_html),
    ("partials/gaps.html", PackageResources.gaps_html),
    ("partials/key-list.html", PackageResources.key_list_html),
    ("partials/notes.html", PackageResources.notes_html),
    ("partials/source-line.html", PackageResources.source_line_html),
    ("pages/gaps-page.html", PackageResources.gaps_page_html),
    ("pages/pack.html", PackageResources.pack_html),
    ("pages/redirect.html", PackageResources.redirect_html),
    ("pages/relations.html", PackageResources.relations_html),
    ("pages/search.html", PackageResources.search_html),
    ("pages/sources.html", PackageResources.sources_html),
    ("pages/timeline.html", PackageResources.timeline_html),
    ("partials/judgments.html", PackageResources.judgments_html),
    ("partials/timeline-entry.html", PackageResources.timeline_entry_html),
    ("partials/table.html", PackageResources.table_html),
    ("assets/icon.svg", PackageResources.icon_svg),
    ("pages/articles.html", PackageResources.articles_html),
    ("partials/dossier-line.html", PackageResources.dossier_line_html),
    ("partials/moved.html", PackageResources.moved_html),
    ("partials/briefing.html", PackageResources.briefing_html),
    ("partials/changes.html", PackageResources.changes_html),
    ("partials/downloads.html", PackageResources.downloads_html),
    ("partials/joined-table.html", PackageResources.joined_table_html),
    ("partials/uses.html", PackageResources.uses_html),
  ]
}
