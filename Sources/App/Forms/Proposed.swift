import Domain

/// What a form proposes, so that nobody types what is plain: whoever sits here, and the child of a family with one child.
enum Proposed {
    /// Whoever works at this terminal; to be chosen where nobody said so yet.
    static func me(_ desk: Desk) -> Professional { desk.myself ?? .blank }

    /// The child, where there is only one it can be.
    static func child(among children: [Known<Member>]) -> Reference<Member> {
        guard children.count == 1, let child = children.first else { return .blank }
        return child.id
    }
}
