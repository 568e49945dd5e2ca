/// The verdict on one character: it may be shown as it is, or something safe is shown in its place.
enum Shown {
    case asIs(width: Int)
    case instead(String)
}

extension Printable {
    /// How a character is shown; a line end or a tab counts as a control here.
    static func shown(_ character: Character) -> Shown {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return .instead("") }
        guard let width = CellWidth.of(first), width > 0 else { return .instead(String(placeholder)) }
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return .asIs(width: width) }
        return shownCluster(scalars, base: first, width: width)
    }

    /// A letter with what hangs on it: marks stay (as many as a cell holds), anything else becomes visible.
    private static func shownCluster(
        _ scalars: Character.UnicodeScalarView, base: Unicode.Scalar, width: Int
    ) -> Shown {
        var kept = String.UnicodeScalarView([base])
        var hidesSomething = false
        var isWhole = true
        for scalar in scalars.dropFirst() {
            if isPresentation(scalar) {
                isWhole = false
                continue
            }
            switch CellWidth.of(scalar) {
            case 0?:
                if kept.count < CellWidth.scalarsPerCell { kept.append(scalar) } else { isWhole = false }
            case nil:
                hidesSomething = true
            default:
                return .instead(String(placeholder))
            }
        }
        if hidesSomething { return .instead(String(kept) + String(placeholder)) }
        return isWhole ? .asIs(width: width) : .instead(String(kept))
    }

    /// Whether a scalar only picks the drawing of the one before it (variation selector, skin tone): left out,
    /// because terminals disagree about the width that results.
    private static func isPresentation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: true
        default: false
        }
    }
}
