import Domain
import Terminal

/// How things that were agreed are laid out below each other: what it is with how it stands at the right, and below it
/// what belongs to it.
struct AgreedBlocks {
    typealias Line = BodyLine<AfsprakenScreen.Row>

    /// One thing that was agreed.
    struct Block {
        let id: AfsprakenScreen.Row
        let what: StyledText
        let state: StyledText
        /// Each stays whole on a line; what is not known or agreed asks to be looked at.
        var below: [StyledText] = []
    }

    private let width: Int
    /// The column of what it is: as wide as it must be, so that how it stands is read on the same line.
    private let room: Int
    private let gap: Int
    private static let indent = 3
    /// Words of an agreement on a wall; Enter shows the rest.
    private static let mostRows = 3

    /// - Parameter blocks: all that stand below each other, so that their states align.
    init(_ blocks: [Block], width: Int) {
        self.width = width - 1
        gap = width >= 100 ? 3 : 2
        let state = min(28, blocks.map { cells($0.state.text) }.max() ?? 0)
        let widest = blocks.map { cells($0.what.text) }.max() ?? 0
        room = max(10, min(widest, width - 1 - AgreedBlocks.indent - state - gap))
    }

    func lines(_ block: Block) -> [Line] {
        var rows = TextLayout.wrap(block.what.text, width: room)
        if rows.count > AgreedBlocks.mostRows {
            let rest = rows[AgreedBlocks.mostRows - 1] + " " + rows[AgreedBlocks.mostRows]
            rows = rows.prefix(AgreedBlocks.mostRows - 1) + [TextLayout.cut(rest, width: room)]
        }
        let head = rows.enumerated().map { index, row in
            let text = String(repeating: " ", count: AgreedBlocks.indent) + TextLayout.pad(row, width: room)
            let state = index == 0 ? [StyledText(String(repeating: " ", count: gap)), block.state] : []
            return Line(pieces: [StyledText(text, block.what.style)] + state, id: block.id)
        }
        return head + flow(block.below).map { Line(pieces: $0, id: block.id) }
    }

    /// The pieces on as many lines as they need, with a dot between them.
    private func flow(_ pieces: [StyledText]) -> [[StyledText]] {
        let start = StyledText(String(repeating: " ", count: AgreedBlocks.indent + 2))
        var lines: [[StyledText]] = []
        var used = width
        for piece in pieces {
            let text = TextLayout.cut(piece.text, width: width - AgreedBlocks.indent - 2)
            if used + 3 + cells(text) > width {
                lines.append([start, StyledText(text, piece.style)])
                used = AgreedBlocks.indent + 2 + cells(text)
            } else {
                lines[lines.count - 1] += [StyledText(" · ", .secondary), StyledText(text, piece.style)]
                used += 3 + cells(text)
            }
        }
        return lines
    }
}
