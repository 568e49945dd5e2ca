import Domain
import Terminal

/// What stands over and under the map of one member: who watches, who helps around the family, and who does not see him or
/// her.
struct MemberMapWords {
    private let map: MemberMap
    private let words: InvolvedWords
    private static let left = 14

    private var desk: Desk { words.desk }
    private var wall: Wall { words.wall }
    private var width: Int { desk.size.columns }

    init(_ map: MemberMap) {
        self.map = map
        words = map.words
    }

    var head: [[StyledText]] {
        let name = wall.name(map.member)
        let count = words.involved.seenBy(map.member)
        var line = PlacedLine()
        line.put(
            desk.say(Text(nl: "WIE ZIET \(name.uppercased())?", en: "WHO SEES \(name.uppercased())?")), .title, at: 1)
        let seen =
            count == 0
            ? Text(nl: "nu niemand ○", en: "nobody now ○")
            : Text.count(
                count, one: Text(nl: "professional nu", en: "professional now"),
                many: Text(nl: "professionals nu", en: "professionals now"))
        line.put(desk.say(seen), count == 0 ? .attention : .plain, at: line.end + 2)
        if let watch { line.put(watch, at: line.end + 3, width: width - line.end - 4) }
        return [line.pieces, []]
    }

    /// Who watches over a child.
    private var watch: [StyledText]? {
        guard wall.dossier.minors(on: desk.today).contains(where: { $0.id == map.member }) else { return nil }
        let head = StyledText(desk.say(Text(nl: "wie let op? ", en: "who watches? ")), .secondary)
        let names = wall.dossier.watchers(of: map.member, on: desk.today).filter { !wall.hides($0) }.map {
            desk.say($0.data.watcher.introduction)
        }
        guard !names.isEmpty else {
            return [head, StyledText(desk.say(Text(nl: "niemand ○", en: "nobody ○")), .attention)]
        }
        return [head, StyledText(names.joined(separator: ", "))]
    }

    var foot: [[StyledText]] {
        let blank: [[StyledText]] = [[]]
        return blank + network + others + [legend]
    }

    private var network: [[StyledText]] {
        let ledger = wall.dossier.ledger
        let supports = words.involved.network.filter { support in
            support.data.about.isEmpty || support.data.about.contains { ledger.same($0, map.member) }
        }
        return supports.enumerated().map { index, support in
            var line = PlacedLine()
            if index == 0 { line.put(desk.say(Text(nl: "NETWERK", en: "NETWORK")), .title, at: 1) }
            let does = NetworkWords.does(support, wall, desk)
            line.put(does, at: MemberMapWords.left, width: width - 1 - MemberMapWords.left)
            return line.pieces
        }
    }

    /// Those who are there and do not see this one.
    private var others: [[StyledText]] {
        let names = words.involved.professionals.filter { $0.ending == nil && $0.sight(of: map.member) == .doesNotSee }
            .map { desk.say($0.professional.introduction) }
        guard !names.isEmpty else { return [] }
        var line = PlacedLine()
        line.put(desk.say(Text(nl: "ZIET NIET", en: "DO NOT SEE")), .title, at: 1)
        line.put(
            names.joined(separator: " · "), .secondary, at: MemberMapWords.left, width: width - 1 - MemberMapWords.left)
        return [line.pieces]
    }

    private var legend: [StyledText] {
        let words = Text(
            nl: " ─ ziet  ═ ziet en heeft de regie  ┄ gestopt  ? ○ wie?",
            en: " ─ sees  ═ sees and has the regie  ┄ ended  ? ○ who?")
        return [StyledText(desk.say(words), .secondary)]
    }
}
