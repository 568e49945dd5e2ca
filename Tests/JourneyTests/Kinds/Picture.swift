import Foundation

/// A screen as a person reads it: where it is, what is marked, and what stands on which line.
struct Picture {
    let text: String
    let lines: [String]

    init(_ text: String) {
        self.text = text
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The words at the top left: "De Linde › H-016 › Vastgelegd".
    var title: String {
        let top = (lines.first ?? "").drop { $0 == " " }
        return top.range(of: "  ").map { String(top[..<$0.lowerBound]) } ?? String(top)
    }

    var isForm: Bool { text.contains("Ctrl-S bewaren") }

    /// The line at `>`.
    var marked: String { lines.first { $0.hasPrefix(">") } ?? "" }

    /// Whether the cursor stands above or right under this heading, and no message is left of what went before.
    func isAtTop(under heading: String) -> Bool {
        guard let head = lines.firstIndex(where: { $0.contains(heading) }),
            let mark = lines.firstIndex(where: { $0.hasPrefix(">") })
        else { return false }
        return mark <= head + 1 && !text.contains("✓")
    }

    /// Whether words stand below the line at `>`; nothing when they are not in view.
    func isBelow(_ words: String) -> Bool? {
        guard let line = body.lastIndex(where: { $0.contains(words) }),
            let mark = body.firstIndex(where: { $0.hasPrefix(">") })
        else { return nil }
        return line > mark
    }

    /// Whether the words stand anywhere below the line of views.
    func shows(_ words: String) -> Bool { body.contains { $0.contains(words) } }

    private var body: ArraySlice<String> { lines.dropFirst(3) }
}

extension Picture {
    private static let labelWidth = 21

    /// The label of the field in which one types.
    var field: String { Picture.label(marked) }

    /// How many fields to go from the one in which one types, back when negative; nothing when it is not in view.
    func steps(to field: String) -> Int? {
        let labels = body.map(Picture.label).filter { !$0.isEmpty }
        guard let here = labels.firstIndex(of: self.field), let there = labels.firstIndex(of: field) else { return nil }
        return there - here
    }

    private static func label(_ line: String) -> String {
        guard let first = line.dropFirst().first, first != " " else { return "" }
        var label = line.dropFirst().prefix(labelWidth)
        while label.last == " " { label.removeLast() }
        return String(label)
    }
}
