import Domain
import Terminal

/// The map of the whole family: a line of its own for each professional, a rail for each member, and a dot where they
/// meet. Lines that only cross have no dot, so that each can be followed.
struct FamilyMap {
    let words: InvolvedWords
    let left: [MapColumn.Line]
    let right: [MapColumn.Line]
    /// The members from top to bottom, with how they are called in the middle.
    let labels: [(member: Known<Member>, text: String, isUnseen: Bool)]
    let labelWidth: Int

    init(_ family: FamilyID, _ desk: Desk) {
        let words = InvolvedWords(family, desk)
        self.words = words
        let members = words.involved.members.map(\.id)
        labels = words.involved.members.map { member in
            let isUnseen = words.involved.seenBy(member.id) == 0
            return (member, FamilyMap.label(member, isUnseen: isUnseen, words), isUnseen)
        }
        labelWidth = labels.map { cells($0.text) }.max() ?? 0
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
        var ties: [Reference<Member>: Sight] = [:]
        for member in members {
            let sight = one.sight(of: member)
            if sight == .sees || sight == .stopped { ties[member] = sight }
        }
        let best: Sight = ties.values.contains(.sees) ? .sees : ties.isEmpty ? .notAsked : .stopped
        let width = words.desk.size.columns < 100 ? 22 : 60
        var node = MapNode(one, seen: best, of: nil, words, width: width)
        node.ties = ties
        return node
    }

    /// Those who can be selected: left, middle, right.
    var ids: [MapNode.ID] {
        left.compactMap { $0.node?.id } + labels.map { .member($0.member.id) } + right.compactMap { $0.node?.id }
    }

    /// The room that the map asks for.
    var needed: Size {
        let lanes = LaneSide.lanes(left).count + LaneSide.lanes(right).count
        let columns = FamilyMapDrawing.fixed + labelWidth + 2 * lanes + 2 * FamilyMapDrawing.narrowest
        let gap = words.involved.children.isEmpty || words.involved.adults.isEmpty ? 0 : 1
        return Size(columns: columns, rows: 5 + max(left.count, right.count) + 1 + labels.count + gap + 2)
    }

    var fits: Bool { words.desk.size.holds(needed) }

    var tooLarge: Text {
        let room = "\(needed.columns)×\(needed.rows)"
        return Text(
            nl: "De kaart past hier niet: \(room) tekens nodig. Het schema toont hetzelfde.",
            en: "The map does not fit: it needs \(room). The table shows the same.")
    }

    /// How a member is called in the middle.
    private static func label(_ member: Known<Member>, isUnseen: Bool, _ words: InvolvedWords) -> String {
        let desk = words.desk
        let age = member.data.role == .child ? member.data.age(on: desk.today).map { " " + desk.say($0.short) } : nil
        return words.wall.name(member.id) + (age ?? "") + (isUnseen ? " ○" : "")
    }

    func draw(selected: MapNode.ID?, on canvas: inout Canvas, in area: Area) {
        FamilyMapDrawing(self, area).draw(selected: selected, on: &canvas, in: area)
    }
}
