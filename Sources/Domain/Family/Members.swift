/// Who belongs to the family, and how old they are.
extension Dossier {
    /// Everyone in the file: parents and other adults first, then children from old to young.
    public var members: [Known<Member>] {
        adults + children
    }

    /// Everyone whose role is child, from old to young; unborn children last.
    public var children: [Known<Member>] {
        ledger.known(Member.self).filter { $0.data.role == .child }.sorted { youngerLast($0.data, $1.data) }
    }

    public var adults: [Known<Member>] {
        ledger.known(Member.self).filter { $0.data.role != .child }
    }

    /// Children under eighteen, and those not born yet. Who may still be under eighteen, as far as the date of birth is
    /// known, counts as a child.
    public func minors(on day: Day) -> [Known<Member>] {
        children.filter { child in
            guard let birth = child.data.birth, let age = child.data.age(on: day) else { return true }
            return age.years < 18 || birth.latest.adding(months: 18 * 12) > day
        }
    }

    /// Parents, step-parents and partners: the adults whose problems are the children's (report ch. 2).
    public var caretakers: [Known<Member>] {
        adults.filter { $0.data.role.word?.isCaretaker ?? false }
    }

    /// How a person is called within the family; "?" when the entry never arrived.
    public func name(of member: Reference<Member>) -> String {
        ledger[member]?.data.name.given ?? "?"
    }

    public func names(of members: [Reference<Member>]) -> String {
        members.map(name).joined(separator: ", ")
    }

    /// Whom something is about, in words: nobody in particular means the whole family.
    public func whom(_ members: [Reference<Member>]) -> Text {
        members.isEmpty ? Text(nl: "het hele gezin", en: "the whole family") : Text.list(members.map(name))
    }

    private func youngerLast(_ one: Member, _ other: Member) -> Bool {
        let far = Day(number: 10_000_000)
        let first = (one.birth?.earliest ?? one.expected?.earliest ?? far, one.name.given)
        let second = (other.birth?.earliest ?? other.expected?.earliest ?? far, other.name.given)
        return first < second
    }
}
