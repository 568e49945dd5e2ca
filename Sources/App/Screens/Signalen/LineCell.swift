import Domain
import Terminal

/// What one column shows of one row.
///
/// One kind of thing is its sign, with a number before it when there are several: "2●". Two kinds are both signs, the
/// gravest first: "●◇". More kinds are a number, with `◇` behind it when something goes well among them: what goes well is
/// never lost in a number.
struct LineCell: Sendable {
    /// How many there are of each sign, by its place in the list of signs; confidential ones at the end.
    private var counts: [Int] = []

    static let hiddenSign: Character = Wall.mark

    mutating func add(_ event: TimelineEvent, isHidden: Bool) {
        if counts.isEmpty { counts = Array(repeating: 0, count: TimelineSign.allCases.count + 1) }
        counts[isHidden ? counts.count - 1 : event.sign.rawValue] += 1
    }

    var isEmpty: Bool { counts.isEmpty }

    /// The signs in it that have to be explained.
    var signs: [TimelineSign] { TimelineSign.allCases.filter { !counts.isEmpty && counts[$0.rawValue] > 0 } }
    var hasHidden: Bool { (counts.last ?? 0) > 0 }
    private var hasGood: Bool { !counts.isEmpty && counts[TimelineSign.goingWell.rawValue] > 0 }

    /// What is written; nothing in an empty cell. The last character of `head` stands in the middle, `tail` behind it.
    var content: (head: StyledText, tail: StyledText?)? {
        guard let first = kinds.first else { return nil }
        let number = first.count > 1 ? "\(first.count)" : ""
        let head = StyledText(number + String(first.character), first.style)
        switch kinds.count {
        case 1: return (head, nil)
        case 2: return (head, kinds.last.map { StyledText(String($0.character), $0.style) })
        default:
            let good = counts[TimelineSign.goingWell.rawValue]
            let tail = hasGood ? StyledText(String(TimelineSign.goingWell.character)) : nil
            return (StyledText("\(counts.reduce(0, +) - good)", first.style), tail)
        }
    }

    private var kinds: [(character: Character, count: Int, style: Style)] {
        let known = signs.map { ($0.character, counts[$0.rawValue], $0.asksAttention ? Style.attention : .plain) }
        return known + (hasHidden ? [(LineCell.hiddenSign, counts.last ?? 0, .secondary)] : [])
    }
}
