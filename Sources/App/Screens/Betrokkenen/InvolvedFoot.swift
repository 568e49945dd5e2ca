import Domain
import Terminal

/// What stands below the matrix: how many see each member, who watches over each child and who stands in, those around the
/// family who help, and what the signs and short names mean.
struct InvolvedFoot {
    typealias Row = BetrokkenenScreen.Row
    typealias Line = BodyLine<Row>

    private let layout: MatrixLayout
    private let lines: MatrixLines
    private let words: InvolvedWords
    private static let left = 17

    private var desk: Desk { words.desk }
    private var wall: Wall { words.wall }

    init(_ layout: MatrixLayout, _ lines: MatrixLines, _ words: InvolvedWords) {
        self.layout = layout
        self.lines = lines
        self.words = words
    }

    /// - Parameter hasCounts: whether how many see each member stands here, and not on top.
    func blocks(hasCounts: Bool) -> [[Line]] {
        let counts = words.involved.members.isEmpty || !hasCounts ? [] : [Line(pieces: lines.counts)]
        return [counts + watch + together + shortNames, network + notNeeded, signs].filter { !$0.isEmpty }
    }

    private var watch: [Line] {
        let children = wall.dossier.minors(on: desk.today)
        let width = children.map { cells(wall.name($0.id)) }.max() ?? 0
        let rows = children.map { child in
            (child, wall.dossier.watchers(of: child.id, on: desk.today).filter { !wall.hides($0) })
        }
        let who = rows.map { $0.1.map { desk.say($0.data.watcher.introduction) }.joined(separator: ", ") }
        let room = who.map { cells($0) }.max() ?? 0
        return rows.enumerated().map { index, row in
            var line = PlacedLine()
            if index == 0 { line.put(desk.say(Text(nl: "WIE LET OP?", en: "WHO WATCHES?")), .title, at: 1) }
            let left = InvolvedFoot.left
            line.put(wall.name(row.0.id), at: left, width: width)
            if row.1.isEmpty {
                line.put(desk.say(Text(nl: "niemand ○", en: "nobody ○")), .attention, at: left + width + 2)
            } else {
                line.put(who[index], at: left + width + 2, width: layout.width - left - width - 3)
                let deputy = deputy(row.1)
                let column = left + width + 2 + room + 2
                line.put(deputy.text, deputy.style, at: column, width: layout.width - column - 1)
            }
            return Line(pieces: line.pieces, id: .watch(row.0.id))
        }
    }

    private func deputy(_ watchers: [Known<Watcher>]) -> StyledText {
        let names = watchers.compactMap(\.data.deputy).map { desk.say($0.introduction) }
        guard !names.isEmpty else {
            return StyledText(desk.say(Text(nl: "vervanger: wie? ○", en: "deputy: who? ○")), .attention)
        }
        let list = names.joined(separator: ", ")
        return StyledText(desk.say(Text(nl: "vervanger: \(list)", en: "deputy: \(list)")), .secondary)
    }

    /// When they last talked about this family, where there is no room beside the counts.
    private var together: [Line] {
        guard !lines.saysTogether else { return [] }
        var line = PlacedLine()
        line.put(desk.say(Text(nl: "AAN TAFEL", en: "AT THE TABLE")), .title, at: 1)
        let day = words.involved.lastTogether.map { $0.short(from: desk.today) }
        let last = day.map { Text(nl: "laatst samen op \($0.nl)", en: "last together on \($0.en)") }
        let never = Text(nl: "nog niet samen ○", en: "not together yet ○")
        line.put(desk.say(last ?? never), last == nil ? .attention : .plain, at: InvolvedFoot.left)
        return [Line(pieces: line.pieces)]
    }

    private var network: [Line] {
        let supports = words.involved.network
        guard !supports.isEmpty else { return [noNetwork] }
        return supports.enumerated().map { index, support in
            var line = PlacedLine()
            if index == 0 { line.put(desk.say(Text(nl: "NETWERK", en: "NETWORK")), .title, at: 1) }
            let agreed = agreed(support)
            let room = layout.width - 1 - InvolvedFoot.left
            let width = agreed.style == .attention ? room - cells(agreed.text) : room
            line.put(NetworkWords.does(support, wall, desk), at: InvolvedFoot.left, width: width)
            line.put(agreed.text, agreed.style, at: line.end, width: layout.width - 1 - line.end)
            return Line(pieces: line.pieces, id: .network(support.entry))
        }
    }

    /// Sectors that are not needed, each with why.
    private var notNeeded: [Line] {
        wall.dossier.notNeeded.enumerated().map { index, known in
            var line = PlacedLine()
            if index == 0 { line.put(desk.say(Text(nl: "NIET NODIG", en: "NOT NEEDED")), .title, at: 1) }
            let why = wall.telling(known) { $0.sector.label + Text(verbatim: ": \($0.reason)") }
            line.put(desk.say(why), at: InvolvedFoot.left, width: layout.width - 1 - InvolvedFoot.left)
            return Line(pieces: line.pieces, id: .network(known.entry))
        }
    }

    /// Nobody was recorded: that the family was asked, or that nobody asked.
    private var noNetwork: Line {
        var line = PlacedLine()
        line.put(desk.say(Text(nl: "NETWERK", en: "NETWORK")), .title, at: 1)
        guard let answer = wall.dossier.networkAnswer else {
            let nobody = Text(nl: "niet gevraagd wie er helpt ○", en: "nobody asked who helps ○")
            line.put(desk.say(nobody), .attention, at: InvolvedFoot.left)
            return Line(pieces: line.pieces, id: .noNetwork)
        }
        line.put(
            desk.say(wall.summary(answer.entry)), at: InvolvedFoot.left, width: layout.width - 1 - InvolvedFoot.left)
        return Line(pieces: line.pieces, id: .network(answer.entry))
    }

    private func agreed(_ support: Known<NetworkSupport>) -> StyledText {
        guard !wall.hides(support) else { return StyledText("") }
        guard let words = support.data.agreed, !words.isEmpty else {
            return StyledText(desk.say(Text(nl: "; niets afgesproken ○", en: "; nothing agreed ○")), .attention)
        }
        let agreed = wall.words(words)
        let day = support.data.agreedOn?.short(from: desk.today)
        let date = day.map { Text(nl: " (\($0.nl))", en: " (\($0.en))") } ?? Text(verbatim: "")
        return StyledText(
            desk.say(Text(nl: "; afgesproken: \(agreed)", en: "; agreed: \(agreed)") + date), .secondary)
    }

    /// What the signs mean, where there was no room beside the counts.
    private var signs: [Line] {
        guard !words.involved.members.isEmpty, !lines.saysSigns else { return [] }
        return [Line(pieces: [StyledText(" " + lines.signs, .secondary)])]
    }

    /// Whose the short names over the columns are.
    private var shortNames: [Line] {
        let names = layout.shortened.map { member in
            "\(layout.column(of: member.id)?.label ?? "") = \(wall.name(member.id))"
        }
        guard !names.isEmpty else { return [] }
        let rows = TextLayout.wrap(names.joined(separator: "   "), width: layout.width - InvolvedFoot.left - 1)
        return rows.map { row in
            var line = PlacedLine()
            line.put(row, .secondary, at: InvolvedFoot.left)
            return Line(pieces: line.pieces)
        }
    }
}

/// What somebody around the family does, as the file has it.
enum NetworkWords {
    static func does(_ support: Known<NetworkSupport>, _ wall: Wall, _ desk: Desk) -> String {
        guard !wall.hides(support) else { return desk.say(Wall.hidden) }
        return wall.words(desk.say(support.data.summary(in: wall.dossier)))
    }
}
