/// What stands in one cell: a base and at most four marks, which is what ncurses takes (`CCHARW_MAX`).
///
/// Five scalars of 21 bits fit in two words, so that a picture of 12,000 cells is copied and compared as plain memory.
public struct Glyph: Hashable, Sendable {
    private var head: UInt64
    private var tail: UInt64 = 0

    /// A single scalar.
    init(_ scalar: Unicode.Scalar) { head = UInt64(scalar.value) }

    /// A character that is safe to show; scalars beyond the fifth are left out.
    init(_ character: Character) {
        head = 0
        for (index, scalar) in character.unicodeScalars.prefix(CellWidth.scalarsPerCell).enumerated() {
            let bits = UInt64(scalar.value) << UInt64(21 * (index % 3))
            if index < 3 { head |= bits } else { tail |= bits }
        }
    }

    /// The scalars as numbers, filled up with zeros.
    public var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32) {
        (Self.part(head, 0), Self.part(head, 1), Self.part(head, 2), Self.part(tail, 0), Self.part(tail, 1))
    }

    /// How many scalars there are.
    public var count: Int {
        let all = scalars
        return [all.1, all.2, all.3, all.4].firstIndex(of: 0).map { $0 + 1 } ?? CellWidth.scalarsPerCell
    }

    /// Whether it is printable ASCII.
    public var isASCII: Bool { tail == 0 && head < 0x7F && head >= 0x20 }

    /// The character that people see.
    public var character: Character {
        let all = scalars
        var text = String.UnicodeScalarView()
        for value in [all.0, all.1, all.2, all.3, all.4] where value > 0 {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text).first ?? " "
    }

    private static func part(_ word: UInt64, _ index: UInt64) -> UInt32 {
        UInt32(word >> (21 * index) & 0x1F_FFFF)
    }
}
