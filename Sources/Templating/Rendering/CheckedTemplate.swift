/// A page template that was checked against its page model and cannot fail any more.
///
/// Many threads may render it at once.
package struct CheckedTemplate<Model: TemplateRecord>: Sendable {
  /// The template's path within `Templates/`.
  package let name: String
  private let program: Program

  init(name: String, program: Program) {
    self.name = name
    self.program = program
  }

  /// Appends a page, in UTF-8.
  package func render(_ model: Model, into output: inout [UInt8]) {
    program.run([model.templateValue], into: &output)
  }

  /// A page as a string, as tests want it.
  package func text(_ model: Model) -> String {
    var output: [UInt8] = []
    render(model, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
