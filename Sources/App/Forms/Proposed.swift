import Domain

/// What a form proposes, so that nobody types what is plain: whoever sits here, and the child of a family with one child.
enum Proposed {
    /// Whoever works at this terminal; to be chosen where nobody said so yet.
    static func me(_ desk: Desk) -> Professional { desk.myself ?? .blank }

    /// Whoever sits at a terminal of their own saw or did it themselves; the chair and the note taker write for others.
    static func witness(_ desk: Desk) -> Professional? {
        let today = desk.team.meetings.last { $0.data.day == desk.today }?.data
        let writesForOthers = [today?.chair, today?.noteTaker].compactMap { $0 }.contains { $0 == desk.me }
        return writesForOthers ? nil : desk.myself
    }

    /// The child, where there is only one it can be.
    static func child(among children: [Known<Member>]) -> Reference<Member> {
        guard children.count == 1, let child = children.first else { return .blank }
        return child.id
    }
}
