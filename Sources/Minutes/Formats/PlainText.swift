import Domain

/// Minutes as text of 72 columns, for a mail, a braille line or any editor.
///
/// Only headings start in the first column; what people typed is always indented, so it cannot pass for a heading.
public enum PlainText: Format {
    public static let name = Text(nl: "gewone tekst", en: "plain text")
    public static let fileExtension = "txt"

    public static func render(_ document: MinutesDocument) -> String {
        let head =
            heading(document.title, underline: "=") + paragraphs(document.notices)
            + definitions(document.facts) + [""]
        let body = document.sections.flatMap { section($0, underline: "-") }
        let foot = [String(repeating: "-", count: width), ""] + paragraphs(document.footer)
        let lines = (head + body + foot).map { $0.last == " " ? String($0.dropLast()) : $0 }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static let width = 72
    private static let indent = "  "
    private static let wrap = Wrap(width: width)

    private static func section(_ section: MinutesSection, underline: Character) -> [String] {
        heading(section.heading, underline: underline)
            + section.blocks.flatMap { block($0) + [""] }
            + section.parts.flatMap { self.section($0, underline: "~") }
    }

    private static func heading(_ words: String, underline: Character) -> [String] {
        let lines = wrap.lines(VisibleText.line(words))
        let longest = lines.map { Width.of($0) }.max() ?? 0
        return lines + [String(repeating: underline, count: longest), ""]
    }

    private static func block(_ block: MinutesBlock) -> [String] {
        switch block {
        case .paragraph(let words): text(words, first: indent)
        case .list(let items): items.flatMap { text($0, first: indent + "- ") }
        case .definitions(let all): definitions(all)
        case .table(let table): rows(table)
        case .quotation(let words, let speaker):
            text("“\(words)”", first: indent + "| ", rest: indent + "| ") + text("– \(speaker)", first: indent + "| ")
        }
    }

    private static func paragraphs(_ all: [String]) -> [String] {
        all.flatMap { text($0, first: indent) + [""] }
    }

    /// "term: value", or the values as a list under their term.
    private static func definitions(_ all: [MinutesDefinition]) -> [String] {
        all.flatMap { definition in
            guard let only = definition.values.first, definition.values.count == 1 else {
                return text(term(definition.term), first: indent)
                    + definition.values.flatMap { text($0, first: indent + "- ") }
            }
            return text("\(term(definition.term)) \(only)", first: indent, rest: indent + indent)
        }
    }

    /// A table as a readable list: the caption, then every row with the name of each column before its cell.
    private static func rows(_ table: MinutesTable) -> [String] {
        text(term(table.caption), first: indent)
            + table.rows.flatMap { row in
                zip(table.columns, row).enumerated().flatMap { number, cell in
                    text(
                        "\(term(cell.0)) \(cell.1)", first: indent + (number == 0 ? "- " : "  "),
                        rest: indent + "    ")
                }
            }
    }

    private static func term(_ words: String) -> String {
        words.last == "?" ? words : words + ":"
    }

    /// Each line of the text wrapped; the first begins with `first`, the others with `rest`, as wide as `first` when it is left out.
    private static func text(_ words: String, first: String, rest: String? = nil) -> [String] {
        let rest = rest ?? String(repeating: " ", count: first.count)
        return VisibleText.lines(words).enumerated().flatMap { number, line in
            wrap.lines(line, first: number == 0 ? first : rest, rest: rest)
        }
    }
}
