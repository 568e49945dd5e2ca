/// How the web page looks: calm, wide enough to read, dark on white, and the same on paper.
///
/// Every pair of colours has a contrast of at least 7:1 (WCAG 2.2, 1.4.6); sizes are relative, so that a page enlarged
/// to 200 % reads as well (1.4.4, 1.4.10). Text of unknown direction keeps to itself (`unicode-bidi: plaintext`).
enum Stylesheet {
    /// - Parameter title: repeated at the foot of every printed page, so that loose sheets of two families are not mixed.
    static func text(title: String) -> String { screen + "\n" + paper(title: title) }

    private static let screen = """
        :root { --ink: #1b1f23; --soft: #434b52; --accent: #0b4a57; --rule: #cdd5d9; --wash: #f1f5f6; --alarm: #8a1414; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; color: var(--ink); background: #fff; font: 1.0625rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; hyphens: auto; overflow-wrap: break-word; }
        p, li, dt, dd, td, th, figcaption { unicode-bidi: plaintext; text-align: start; }
        h1, h2, h3 { line-height: 1.25; hyphens: manual; }
        h1 { margin: 0 0 1.25rem; font-size: clamp(1.4rem, 1rem + 2vw, 1.75rem); color: var(--accent); }
        h2 { margin: 2.75rem 0 .75rem; padding-top: .9rem; border-top: 1px solid var(--rule); font-size: 1.3rem; color: var(--accent); }
        h3 { margin: 1.6rem 0 .4rem; font-size: 1.0625rem; }
        p { margin: 0 0 .7rem; }
        ul { margin: 0 0 .7rem; padding-left: 1.25rem; }
        li { margin-bottom: .35rem; }
        dl { margin: 0 0 .9rem; }
        dl > div { margin-bottom: .35rem; }
        dt { color: var(--soft); }
        dd { margin: 0 0 .15rem; }
        figure { margin: 0 0 .9rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--accent); }
        blockquote { margin: 0; }
        blockquote p { margin: 0; }
        figcaption { color: var(--soft); font-size: .95rem; }
        table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; }
        caption { padding-bottom: .35rem; text-align: start; color: var(--soft); }
        th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: normal; }
        thead th { border-bottom: 2px solid var(--accent); font-weight: 600; }
        th:first-child { width: 32%; }
        tbody tr:last-child > * { border-bottom: 0; }
        .notice { margin-bottom: 1.25rem; padding: .6rem .9rem; border: 2px solid var(--ink); font-weight: 600; }
        .urgent { margin: 1.75rem 0 0; padding: 1rem 1.1rem .5rem; border: 2px solid var(--alarm); }
        .urgent h2 { margin: 0 0 .6rem; padding: 0; border: 0; color: var(--alarm); }
        .urgent + section h2 { border-top: 0; }
        .urgent h3 { margin-top: 1rem; }
        footer { margin-top: 2.75rem; padding-top: .9rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .95rem; }
        @media (min-width: 36rem) {
        dl > div { display: grid; grid-template-columns: 32% 1fr; }
        dt { grid-row: 1 / span 60; padding-right: .75rem; }
        dd { grid-column: 2; }
        thead th { white-space: nowrap; }
        }
        """

    private static func paper(title: String) -> String {
        """
        @page { size: A4; margin: 20mm 20mm 22mm; @bottom-left { content: "\(plain(title))"; font: 9pt sans-serif; color: #434b52; } @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #434b52; } }
        @media print {
        html { font-size: 10pt; }
        body { max-width: none; padding: 0; font-size: 1rem; }
        h1, h2, h3, caption, thead { break-after: avoid; }
        h2 { margin-top: 1.5rem; }
        footer { margin-top: 1.75rem; }
        tr, li, figure, dl > div, .notice, section section, footer { break-inside: avoid; }
        p { orphans: 3; widows: 3; }
        thead { display: table-header-group; }
        dl > div { display: grid; grid-template-columns: 32% 1fr; }
        dt { grid-row: 1 / span 60; padding-right: .75rem; }
        dd { grid-column: 2; }
        }
        """
    }

    /// Only letters of ASCII, digits and a few signs: nothing that could end a string of the stylesheet.
    private static func plain(_ title: String) -> String {
        String(String.UnicodeScalarView(title.unicodeScalars.filter(isPlain)))
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", ",", "-": true
        default: false
        }
    }
}
