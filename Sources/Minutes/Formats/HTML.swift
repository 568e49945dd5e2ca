import Domain

/// Minutes as one web page that needs nothing else: no script, no picture, nothing from elsewhere. It reads well on a
/// telephone, enlarged, aloud and printed on A4.
///
/// Made with WCAG 2.2 level AA in mind: language, landmarks, headings in order, tables with captions and header cells,
/// contrast of at least 7:1, nothing told by colour alone.
public enum HTML: Format {
    public static let name = Text(nl: "webpagina, ook om te printen", en: "web page, also for printing")
    public static let fileExtension = "html"

    public static func render(_ document: MinutesDocument) -> String {
        let language = document.language.rawValue
        let body = Element.block(
            "body", [], [header(document), main(document), footer(document)])
        return "<!DOCTYPE html>\n"
            + Element.block("html", [("lang", language)], [head(document), body])
    }

    private static func head(_ document: MinutesDocument) -> String {
        Element.block(
            "head", [],
            [
                #"<meta charset="utf-8">"#,
                #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
                #"<meta name="color-scheme" content="light">"#,
                #"<meta name="robots" content="noindex, nofollow">"#,
                #"<meta name="referrer" content="no-referrer">"#,
                #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">"#,
                Element.text("title", [], VisibleText.line(document.title)),
                "<style>\n\(Stylesheet.text(title: document.title))\n</style>",
            ])
    }

    private static func header(_ document: MinutesDocument) -> String {
        let notices = document.notices.map { Element.text("p", [("class", "notice")], $0) }
        return Element.block(
            "header", [], [Element.text("h1", [], document.title)] + notices + [definitions(document.facts)])
    }

    private static func main(_ document: MinutesDocument) -> String {
        Element.block("main", [], document.sections.map { section($0, level: 2) })
    }

    private static func footer(_ document: MinutesDocument) -> String {
        Element.block("footer", [], document.footer.map { Element.text("p", [], $0) })
    }

    private static func section(_ section: MinutesSection, level: Int) -> String {
        let heading = Element.text("h\(level)", [], section.heading)
        let parts = section.parts.map { self.section($0, level: level + 1) }
        return Element.block(
            "section", section.isUrgent ? [("class", "urgent")] : [],
            [heading] + section.blocks.map(block) + parts)
    }

    private static func block(_ block: MinutesBlock) -> String {
        switch block {
        case .paragraph(let words): Element.text("p", [], words)
        case .list(let items): Element.block("ul", [], items.map { Element.text("li", [], $0) })
        case .definitions(let all): definitions(all)
        case .table(let table): self.table(table)
        case .quotation(let words, let speaker):
            Element.block(
                "figure", [],
                [
                    Element.wrap("blockquote", [], Element.text("p", [], "“\(words)”")),
                    Element.text("figcaption", [], speaker),
                ])
        }
    }

    private static func definitions(_ all: [MinutesDefinition]) -> String {
        Element.block(
            "dl", [],
            all.map { definition in
                let term = Element.text("dt", [], definition.term)
                return Element.wrap("div", [], term + definition.values.map { Element.text("dd", [], $0) }.joined())
            })
    }

    private static func table(_ table: MinutesTable) -> String {
        let columns = table.columns.map { Element.text("th", [("scope", "col")], $0) }.joined()
        let rows = table.rows.map { row in
            let first = row.prefix(1).map { Element.text("th", [("scope", "row")], $0) }
            let others = row.dropFirst().map { Element.text("td", [], $0) }
            return Element.wrap("tr", [], (first + others).joined())
        }
        return Element.block(
            "table", [],
            [
                Element.text("caption", [], table.caption), Element.wrap("thead", [], Element.wrap("tr", [], columns)),
                Element.block("tbody", [], rows),
            ])
    }
}
