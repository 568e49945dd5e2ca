import Domain
import Terminal

/// Where everything of the matrix stands: names and sectors left, a column a member, why and when at the right. Children
/// keep their names longest when it gets narrow.
struct MatrixLayout {
    struct Column {
        let member: Reference<Member>
        let label: String
        let left: Int
        let width: Int
    }

    static let nameLeft = 3
    let nameWidth: Int
    let sectorLeft: Int
    let sectorWidth: Int
    let columns: [Column]
    /// Where the rule between children and adults stands; nothing when one of the two is missing.
    let rule: Int?
    let whyLeft: Int
    let whyWidth: Int
    /// Cells for what else is known of a professional on the same line; none where the screen is not wide.
    let detailWidth: Int
    let seenLeft: Int
    let seenWidth: Int
    /// Those whose names did not fit over their columns.
    let shortened: [Known<Member>]
    let width: Int
    /// Whether sectors are put shortly, and there is one line a professional.
    let isNarrow: Bool

    init(_ words: InvolvedWords, width: Int) {
        let involved = words.involved
        let wall = words.wall
        let all = involved.professionals
        let isNarrow = width < 100
        let sectors =
            all.map { isNarrow ? $0.professional.sector.short : $0.professional.sector.label }
            + involved.missing.map { isNarrow ? $0.sector.short : $0.sector.label }
        self.width = width
        self.isNarrow = isNarrow
        nameWidth = min(isNarrow ? 13 : 20, max(8, all.map { cells($0.professional.name.short) }.max() ?? 0))
        sectorLeft = MatrixLayout.nameLeft + nameWidth + 2
        sectorWidth = min(isNarrow ? 10 : 22, max(8, sectors.map { cells(words.desk.say($0)) }.max() ?? 0))
        seenWidth = max(6, all.map { cells(words.seen($0)) }.max() ?? 0)
        let left = sectorLeft + sectorWidth + 2
        let short = ShortNames(involved.members, wall)
        let tries = MatrixLayout.tries(width: width)
        let fitting = tries.lazy.map { one in
            (one, MatrixLayout.places(involved, wall, short, one.named, gap: one.gap, from: left))
        }.first { width - $1.end >= $0.rest }
        let places = fitting?.1 ?? MatrixLayout.places(involved, wall, short, .nobody, gap: 1, from: left)
        columns = places.columns
        rule = places.rule
        whyLeft = places.end + (columns.isEmpty ? 0 : isNarrow ? 2 : 3)
        seenLeft = max(whyLeft, width - 1 - seenWidth)
        let room = max(0, seenLeft - 2 - whyLeft)
        whyWidth = room >= 60 ? 36 : room
        detailWidth = max(0, room - whyWidth - 2)
        shortened = involved.members.filter { member in
            let label = places.columns.first { $0.member == member.id }?.label
            return label != wall.name(member.id)
        }
    }

    func column(of member: Reference<Member>) -> Column? { columns.first { $0.member == member } }

    /// Where what else is known of a professional stands.
    var detailLeft: Int { whyLeft + whyWidth + 2 }

    /// The room at the right of the columns.
    var restWidth: Int { max(0, width - 1 - whyLeft) }

    /// Who is called by name at the head of the columns.
    private enum Named {
        case all, children, nobody
    }

    /// One way to head the columns, and the room it must leave for why and when.
    private struct Try {
        let named: Named
        let gap: Int
        let rest: Int
    }

    private static func tries(width: Int) -> [Try] {
        switch width {
        case ..<100:
            [
                Try(named: .all, gap: 2, rest: 23), Try(named: .children, gap: 2, rest: 23),
                Try(named: .nobody, gap: 2, rest: 23),
            ]
        case ..<160:
            [
                Try(named: .all, gap: 3, rest: 40), Try(named: .all, gap: 2, rest: 40),
                Try(named: .children, gap: 2, rest: 28), Try(named: .nobody, gap: 2, rest: 28),
            ]
        default:
            [
                Try(named: .all, gap: 3, rest: 80), Try(named: .all, gap: 2, rest: 40),
                Try(named: .children, gap: 2, rest: 40),
            ]
        }
    }

    private struct Places {
        var columns: [Column] = []
        var rule: Int?
        var end: Int
    }

    private static func places(
        _ involved: Involved, _ wall: Wall, _ short: ShortNames, _ named: Named, gap: Int, from left: Int
    ) -> Places {
        var places = Places(end: left)
        func add(_ members: [Known<Member>], isNamed: Bool) {
            for (index, member) in members.enumerated() {
                let label = isNamed ? wall.name(member.id) : short[member.id]
                if index > 0 { places.end += gap }
                let width = max(1, cells(label))
                places.columns.append(Column(member: member.id, label: label, left: places.end, width: width))
                places.end += width
            }
        }
        add(involved.children, isNamed: named != .nobody)
        if !involved.children.isEmpty && !involved.adults.isEmpty {
            let room = gap > 2 ? 2 : 1
            places.rule = places.end + room
            places.end += 2 * room + 1
        }
        add(involved.adults, isNamed: named == .all)
        return places
    }
}
