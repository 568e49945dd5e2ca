import Domain
import Terminal

/// Draws the lines of the matrix: who sees whom, and the empty corner in the colour that asks to be looked at.
struct MatrixLines {
    let layout: MatrixLayout
    let words: InvolvedWords
    /// Whose map `k` opens.
    let chosen: Reference<Member>?
    private let seenBy: [Reference<Member>: Int]

    private var desk: Desk { words.desk }

    init(_ layout: MatrixLayout, _ words: InvolvedWords, chosen: Reference<Member>?) {
        self.layout = layout
        self.words = words
        self.chosen = chosen
        seenBy = words.involved.members.reduce(into: [:]) { $0[$1.id] = words.involved.seenBy($1.id) }
    }

    /// The names over the columns; whom nobody sees stands out, the chosen one is underlined.
    var head: [StyledText] {
        var line = PlacedLine()
        line.put(desk.say(Text(nl: "WIE ZIET WIE?", en: "WHO SEES WHOM?")), .title, at: 1)
        cells(in: &line) { column in
            var style: Style = seenBy[column.member] == 0 ? .attention.emphasised : .title
            style.underline = column.member == chosen
            return StyledText(column.label, style)
        }
        line.put(desk.say(Text(nl: "waarom", en: "why")), .secondary, at: layout.whyLeft, width: layout.whyWidth)
        let detail = desk.say(Text(nl: "functie, organisatie, bereikbaar", en: "role, organisation, reach"))
        line.put(detail, .secondary, at: layout.detailLeft, width: layout.detailWidth)
        let seen = desk.say(Text(nl: "gezien", en: "seen"))
        line.put(seen, .secondary, at: layout.seenLeft, width: layout.seenWidth)
        return line.pieces
    }

    func heading(_ group: InvolvedSide) -> [StyledText] {
        var line = PlacedLine()
        line.put(desk.say(group.label).uppercased(), .title, at: 1)
        cells(in: &line) { _ in nil }
        return line.pieces
    }

    func row(_ one: InvolvedProfessional) -> [StyledText] {
        var line = PlacedLine()
        let style: Style = one.ending == nil ? .plain : .secondary
        line.put(one.professional.name.short, style, at: MatrixLayout.nameLeft, width: layout.nameWidth)
        let sector = layout.isNarrow ? one.professional.sector.short : one.professional.sector.label
        line.put(desk.say(sector), style, at: layout.sectorLeft, width: layout.sectorWidth)
        cells(in: &line) { column in
            let sight = one.sight(of: column.member)
            let style: Style = sight == .sees ? .plain.emphasised : sight == .notAsked ? .attention : .secondary
            return StyledText(String(sight.sign), style)
        }
        let room = one.ending == nil || layout.detailWidth > 0 ? layout.whyWidth : layout.restWidth
        line.put(words.why(one, width: room), at: layout.whyLeft, width: room)
        if layout.detailWidth > 0 {
            let detail = ProfessionalDetails(one, words).placeFirst
            line.put(detail, .secondary, at: layout.detailLeft, width: layout.detailWidth)
        }
        line.put(words.seen(one), .secondary, at: layout.seenLeft, width: layout.seenWidth)
        return line.pieces
    }

    /// What the directory and the file add about somebody, where there is room for a second line.
    func detail(_ one: InvolvedProfessional) -> [StyledText] {
        var line = PlacedLine()
        if layout.detailWidth == 0 {
            let room = layout.sectorLeft + layout.sectorWidth - MatrixLayout.nameLeft - 1
            line.put(one.professional.role, .secondary, at: MatrixLayout.nameLeft + 1, width: room)
        }
        cells(in: &line) { _ in nil }
        let details = ProfessionalDetails(one, words)
        if layout.detailWidth > 0 {
            line.put(details.below, .secondary, at: layout.whyLeft + 2, width: layout.restWidth - 2)
        } else {
            line.put(details.reachFirst, .secondary, at: layout.whyLeft, width: layout.restWidth)
        }
        return line.pieces
    }

    func row(_ missing: MissingSector) -> [StyledText] {
        var line = PlacedLine()
        line.put("? ○", .attention, at: MatrixLayout.nameLeft, width: layout.nameWidth)
        let sector = desk.say(layout.isNarrow ? missing.sector.short : missing.sector.label)
        line.put(sector, .attention, at: layout.sectorLeft, width: layout.sectorWidth)
        cells(in: &line) { missing.members.contains($0.member) ? StyledText("?", .attention) : nil }
        line.put(words.question(missing), .attention, at: layout.whyLeft, width: layout.restWidth)
        return line.pieces
    }

    /// How many professionals see each member: a count of people, never a score.
    var counts: [StyledText] {
        var line = PlacedLine()
        line.put(desk.say(Text(nl: "NU GEZIEN DOOR", en: "NOW SEEN BY")), .title, at: 1)
        cells(in: &line) { column in
            let count = seenBy[column.member] ?? 0
            return StyledText("\(count)", count == 0 ? .attention.emphasised : .plain)
        }
        if saysSigns {
            line.put(signs, .secondary, at: layout.whyLeft)
        } else if saysTogether {
            line.put(words.together.text, words.together.style, at: layout.whyLeft)
        }
        return line.pieces
    }

    /// Whether there is room beside the counts to say what the signs mean.
    var saysSigns: Bool { Terminal.cells(signs) <= layout.restWidth }

    /// Whether the last time at the table stands beside the counts.
    var saysTogether: Bool { !saysSigns && Terminal.cells(words.together.text) <= layout.restWidth }

    var signs: String {
        desk.say(
            Text(
                nl: "● ziet  – ziet niet  x gestopt  ? niet gevraagd",
                en: "● sees  – does not see  x ended  ? not asked"))
    }

    /// One sign a member, in the middle of its column, and the rule.
    private func cells(in line: inout PlacedLine, _ sign: (MatrixLayout.Column) -> StyledText?) {
        for column in layout.columns {
            if let rule = layout.rule, line.end <= rule, column.left > rule { line.put("│", .rule, at: rule) }
            guard let sign = sign(column) else { continue }
            let middle = column.left + (column.width - Terminal.cells(sign.text)) / 2
            line.put(sign.text, sign.style, at: middle)
        }
        if let rule = layout.rule, line.end <= rule { line.put("│", .rule, at: rule) }
    }
}
