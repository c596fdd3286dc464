import Mustache

/// The page as Mustache templates, which print a dictionary and escape for text.
enum MustacheEngine {
  private static let templates = [
    "base": """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>{{title}} – Dossiers</title>
    <link rel="stylesheet" href="{{root}}style.css">
    </head>
    <body>
    <header><a href="{{root}}index.html">Dossiers</a></header>
    <main>
    {{$main}}{{/main}}
    </main>
    <footer>Made with care</footer>
    </body>
    </html>

    """,
    "dossier": """
    {{<base}}
    {{$main}}
    <h1>{{title}}</h1>
    <p class="question">{{question}}</p>
    <p><time>{{date}}</time> {{summary}}</p>
    <ul class="actors">
    {{#actors}}
    {{>actor}}
    {{/actors}}
    </ul>
    <table>
    <thead><tr>{{#header}}<th scope="col">{{.}}</th>{{/header}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    <ol class="points">
    {{#points}}
    <li><a href="article.html#{{id}}">{{text}}</a></li>
    {{/points}}
    </ol>
    {{#source}}
    <p>Source: <a href="{{.}}">original</a></p>
    {{/source}}
    {{/main}}
    {{/base}}
    """,
    "actor": """
    <li class="{{kind}}"><a href="{{root}}{{url}}">{{name}}</a>{{#role}}, {{.}}{{/role}} <small>{{mentions}}</small></li>

    """,
  ]

  /// A function that renders the page; the templates are read before.
  static func make(_ context: [String: Any]) throws -> () throws -> String {
    let library = MustacheLibrary(templates: try templates.mapValues { try MustacheTemplate(string: $0) })
    return {
      guard let text = library.render(context, withTemplate: "dossier") else {
        throw BenchmarkError("swift-mustache has no template `dossier`")
      }
      return text
    }
  }
}
