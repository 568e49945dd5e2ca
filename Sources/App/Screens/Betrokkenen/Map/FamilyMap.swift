import Domain
import Terminal

/// The map of the whole family: a line of its own for each professional, a rail for each member, and a dot where they
/// meet. Lines that only cross have no dot, so that each can be followed.
struct FamilyMap {
    let words: InvolvedWords
    let left: [MapColumn.Line]
    let right: [MapColumn.Line]
    private var desk: Desk { words.desk }
    private var members: [Known<Member>] { words.involved.members }

    init(_ family: FamilyID, _ desk: Desk) {
        let words = InvolvedWords(family, desk)
        self.words = words
        let members = words.involved.members.map(\.id)
        let nodes =
            words.involved.professionals.map { FamilyMap.node($0, members, words) }
            + words.involved.missing.map { MapNode($0, words) }
        func lines(_ sides: [InvolvedSide]) -> [MapColumn.Line] {
            sides.flatMap { side -> [MapColumn.Line] in
                let there = nodes.filter { $0.side == side }
                guard !there.isEmpty else { return [] }
                return [.heading(desk.say(side.label).uppercased())] + there.map { .title($0) }
            }
        }
        let youth = lines([.youth])
        let adult = lines([.adult])
        let others: [InvolvedSide] = [.neighbourhoodTeam, .both]
        let isLeftShorter = youth.count < adult.count
        left = lines(isLeftShorter ? [.youth] + others : [.youth])
        right = lines(isLeftShorter ? [.adult] : [.adult] + others)
    }

    private static func node(
        _ one: InvolvedProfessional, _ members: [Reference<Member>], _ words: InvolvedWords
    ) -> MapNode {
        let sights = members.map { one.sight(of: $0) }
        let seen: Sight = sights.contains(.sees) ? .sees : sights.contains(.stopped) ? .stopped : .notAsked
        return MapNode(one, seen: seen, of: nil, words, width: words.desk.size.columns < 100 ? 22 : 60)
    }

    /// Those who can be selected: left, middle, right.
    var ids: [MapNode.ID] {
        left.compactMap { $0.node?.id } + members.map { .member($0.id) } + right.compactMap { $0.node?.id }
    }

    /// The room that the map asks for.
    var needed: Size {
        let lanes = LaneSide.lanes(left).count + LaneSide.lanes(right).count
        let columns = FamilyMapDrawing.fixed + labelWidth + 2 * lanes + 2 * FamilyMapDrawing.narrowest
        let gap = words.involved.children.isEmpty || words.involved.adults.isEmpty ? 0 : 1
        return Size(columns: columns, rows: 5 + max(left.count, right.count) + 1 + members.count + gap + 2)
    }

    var fits: Bool { desk.size.holds(needed) }

    var tooLarge: Text {
        let room = "\(needed.columns)×\(needed.rows)"
        return Text(
            nl: "De kaart past hier niet: nodig is \(room). Het schema toont hetzelfde.",
            en: "The map does not fit: it needs \(room). The table shows the same.")
    }

    /// How a member is called in the middle.
    func label(_ member: Known<Member>) -> String {
        let age = member.data.role == .child ? member.data.age(on: desk.today).map { " " + desk.say($0.short) } : nil
        let nobody = words.involved.seenBy(member.id) == 0 ? " ○" : ""
        return words.wall.name(member.id) + (age ?? "") + nobody
    }

    var labelWidth: Int { members.map { cells(label($0)) }.max() ?? 0 }

    func draw(selected: MapNode.ID?, on canvas: inout Canvas, in area: Area) {
        FamilyMapDrawing(self, area).draw(selected: selected, on: &canvas, in: area)
    }
}
