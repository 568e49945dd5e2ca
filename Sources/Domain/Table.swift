/// The things of one kind that stand, put in the orders in which they are asked for once, when a file is folded: every
/// picture asks, and a file is drawn far more often than it changes.
struct Table<Kind: EventKind>: Sendable {
    /// In order of first recording.
    let things: [Known<Kind>]
    let latestFirst: [Known<Kind>]
    private let places: [EntryID: Int]

    init(_ things: [Known<Kind>] = []) {
        self.things = things
        latestFirst = things.latestFirst()
        places = Dictionary(things.enumerated().map { ($1.id.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The thing with this lasting id.
    subscript(root: EntryID) -> Known<Kind>? { places[root].map { things[$0] } }
}
