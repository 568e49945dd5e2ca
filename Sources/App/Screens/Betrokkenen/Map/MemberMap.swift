import Domain
import Terminal

/// The map round one member: those who work for children at the left, those who work for adults at the right, the person in
/// the middle, and lines to those who see him or her.
struct MemberMap {
    let member: Reference<Member>
    let words: InvolvedWords
    let left: [MapGroup]
    let right: [MapGroup]
    /// What stands in the middle: the name, how old or who.
    private let box: [String]

    private var desk: Desk { words.desk }
    private var involved: Involved { words.involved }

    init(_ family: FamilyID, _ member: Reference<Member>, _ desk: Desk) {
        let words = InvolvedWords(family, desk)
        self.words = words
        self.member = member
        box = MemberMap.box(member, words)
        let room = MapFrame(columns: desk.size.columns, box: box).room
        let nodes =
            words.involved.professionals.filter { $0.sight(of: member) != .doesNotSee }.map {
                MapNode($0, seen: $0.sight(of: member), of: member, words, width: room)
            } + words.involved.missing.filter { $0.members.contains(member) }.map { MapNode($0, words) }
        let isChild = words.wall.dossier.minors(on: desk.today).contains { $0.id == member }
        func group(_ side: InvolvedSide) -> MapGroup {
            let isGap = isChild && side == .youth
            let nobody = desk.say(isGap ? Text(nl: "niemand ○", en: "nobody ○") : Text(nl: "niemand", en: "nobody"))
            return MapGroup(
                heading: desk.say(side.label).uppercased(), nodes: nodes.filter { $0.side == side },
                nobody: StyledText(nobody, isGap ? .attention : .secondary))
        }
        var left = [group(.youth)]
        var right = [group(.adult)]
        for side in [group(.both), group(.neighbourhoodTeam)] where !side.nodes.isEmpty {
            if MemberMap.height(left) < MemberMap.height(right) { left.append(side) } else { right.append(side) }
        }
        self.left = left
        self.right = right
    }

    private static func height(_ groups: [MapGroup]) -> Int {
        groups.map { $0.nodes.count }.reduce(0, +)
    }

    /// Those who can be selected, left before right.
    var ids: [MapNode.ID] { (left + right).flatMap(\.nodes).map(\.id) }

    /// The drawing; what stands under it keeps its place at the bottom when there is room.
    func picture(rows: Int) -> MapPicture {
        let head = MemberMapWords(self).head
        let foot = MemberMapWords(self).foot
        let room = rows - head.count - foot.count
        let frame = MapFrame(columns: desk.size.columns, box: box)
        let drawings = MapColumn.Density.allCases.lazy.map { density in
            frame.rows(MapColumn(left, density), MapColumn(right, density))
        }
        let drawn = drawings.first { $0.count <= room } ?? frame.rows(MapColumn(left, .plain), MapColumn(right, .plain))
        let spare = max(0, room - drawn.count)
        let above = min(5, spare / 3)
        var picture = MapPicture()
        let blank: [StyledText] = []
        picture.lines = head + Array(repeating: blank, count: above) + drawn.map(\.pieces)
        picture.lines += Array(repeating: blank, count: spare - above) + foot
        for (index, row) in drawn.enumerated() {
            for (id, columns) in row.nodes { picture.add(id, row: head.count + above + index, columns) }
        }
        return picture
    }

    private static func box(_ member: Reference<Member>, _ words: InvolvedWords) -> [String] {
        guard let known = words.wall.dossier.ledger[member] else { return ["?"] }
        let age = known.data.age(on: words.desk.today).map { words.desk.say($0.long) }
        let role = known.data.role == .child ? age : words.desk.say(known.data.role.label)
        return [words.wall.name(member).uppercased(), role ?? "?"]
    }
}
