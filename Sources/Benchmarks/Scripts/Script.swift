/// One screen to be measured: the keys that open it from the family, and the keys that are measured there, again and again.
struct Script: Sendable {
    let name: String
    /// From the family's first view.
    let opening: [Stroke]
    let keys: [Stroke]
    /// Whether it is the list of families, before any family is opened.
    var isOverview = false

    /// Every screen that is measured: the one list to add a line to. What the program does not have is left out of the table.
    static let all: [Script] = [
        Script(name: "overview", opening: [], keys: moving, isOverview: true),
        Script(name: "G gezin", opening: [], keys: moving),
        Script(name: "G with initials", opening: [.initials], keys: moving),
        Script(name: "B betrokkenen", opening: Stroke.typed("B"), keys: moving + sideways),
        Script(name: "S signalen", opening: Stroke.typed("S"), keys: moving + sideways),
        Script(name: "V vragen", opening: Stroke.typed("V"), keys: moving + sideways + Stroke.typed("12345")),
        Script(name: "A afspraken", opening: Stroke.typed("A"), keys: moving + sideways),
        Script(name: "T terugkijken", opening: Stroke.typed("T"), keys: moving + sideways),
        Script(name: "from view to view", opening: [], keys: Stroke.typed("BSVATG")),
        Script(name: "map of a member", opening: Stroke.typed("Bk"), keys: moving + sideways),
        Script(name: "map of all", opening: Stroke.typed("Bm"), keys: moving + sideways),
        Script(name: "points", opening: Stroke.typed("p"), keys: moving),
        Script(name: "a person", opening: [.enter], keys: moving),
        Script(name: "an entry", opening: Stroke.typed("S") + [.enter], keys: [.initials]),
        Script(name: "G on an earlier day", opening: earlier, keys: moving),
        Script(name: "T on an earlier day", opening: earlier + Stroke.typed("T"), keys: moving),
        Script(name: "a form", opening: Stroke.typed("s"), keys: typing),
        Script(name: "d directory", opening: Stroke.typed("d"), keys: moving, isOverview: true),
        Script(name: "/ find", opening: Stroke.typed("/"), keys: typing),
        Script(name: ": palette", opening: [.palette], keys: typing),
        Script(name: "? help", opening: [], keys: Stroke.typed("?") + Stroke.typed("?")),
    ]

    private static let moving: [Stroke] =
        Array(repeating: .down, count: 12) + Array(repeating: .up, count: 6)
        + [.pageDown, .pageDown, .pageUp, .end, .up, .up, .home]
    private static let earlier = Stroke.typed("h") + [.down, .enter]
    private static let sideways: [Stroke] = [.right, .right, .left, .down, .left]
    private static let typing = Stroke.typed("school") + Array(repeating: Stroke.backspace, count: 6)
}
