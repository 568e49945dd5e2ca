import Terminal

/// One key in both its forms: as a terminal of the kind `xterm` sends it, and as the program knows it.
struct Stroke: Sendable {
    let key: Key
    let bytes: [UInt8]

    static let down = Stroke(key: .down, bytes: escape + "OB".utf8)
    static let up = Stroke(key: .up, bytes: escape + "OA".utf8)
    static let right = Stroke(key: .right, bytes: escape + "OC".utf8)
    static let left = Stroke(key: .left, bytes: escape + "OD".utf8)
    static let pageDown = Stroke(key: .pageDown, bytes: escape + "[6~".utf8)
    static let pageUp = Stroke(key: .pageUp, bytes: escape + "[5~".utf8)
    static let home = Stroke(key: .home, bytes: escape + "OH".utf8)
    static let end = Stroke(key: .end, bytes: escape + "OF".utf8)
    static let enter = Stroke(key: .enter, bytes: [0x0D])
    static let backspace = Stroke(key: .backspace, bytes: [0x7F])
    static let initials = Stroke(key: .function(3), bytes: escape + "OR".utf8)
    static let palette = Stroke(key: .control("p"), bytes: [0x10])

    private static let escape: [UInt8] = [0x1B]

    /// Letters as they are typed.
    static func typed(_ text: String) -> [Stroke] {
        text.map { Stroke(key: .character($0), bytes: Array(String($0).utf8)) }
    }
}
