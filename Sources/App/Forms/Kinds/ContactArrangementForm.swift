import Domain

/// When children see a parent they do not live with, or live with each in turn, and who decided that.
struct ContactArrangementForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ContactArrangement>?

    init(family: FamilyID, correcting: Reference<ContactArrangement>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Omgang of co-ouderschap", en: "Contact or co-parenting") }

    func blank(_ desk: Desk) -> ContactArrangement {
        let child = Proposed.child(among: desk.dossier(family).minors(on: desk.today))
        var arrangement = ContactArrangement(children: child == .blank ? [] : [child], arrangement: .visiting)
        arrangement.arrangement = .blank
        return arrangement
    }

    func rows(_ desk: Desk) -> [FactField<ContactArrangement>] {
        let dossier = desk.dossier(family)
        return [
            .members(
                "children", Text(nl: "Welke kinderen?", en: "Which children?"), \.children, family,
                among: correcting == nil ? dossier.minors(on: desk.today) : dossier.children, desk),
            .word("arrangement", Text(nl: "Wat is de regeling?", en: "What arrangement?"), \.arrangement, desk),
            .members("with", Text(nl: "Met wie?", en: "With whom?"), \.with, family, desk),
            .optionalText("text", Text(nl: "Hoe is het geregeld?", en: "How is it arranged?"), \.text),
            .optionalWord("source", Text(nl: "Wie bepaalde dat?", en: "Who decided that?"), \.source, desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalPartialDay("until", Text(nl: "Tot", en: "Until"), \.until),
        ]
    }

    /// The arrangement of the same people that held until now stops when the new one begins.
    func also(
        _ entry: Entry, _ fact: ContactArrangement, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        guard fact.since != nil else { return [] }
        return earlier(fact, desk).map { arrangement in
            var data = arrangement.data
            data.until = fact.since
            return desk.entry(data, correcting: arrangement)
        }
    }

    /// Where no day tells when it changed, the new one takes the place of the other.
    func replaced(by fact: ContactArrangement, _ desk: Desk) -> [EntryID] {
        guard fact.since == nil else { return [] }
        return earlier(fact, desk).flatMap { [$0.entry] + $0.rivals.map(\.entry) }
    }

    private func earlier(_ fact: ContactArrangement, _ desk: Desk) -> [Known<ContactArrangement>] {
        guard correcting == nil, fact.until == nil else { return [] }
        let ledger = desk.dossier(family).ledger
        let people = { (members: [Reference<Member>]) in Set(members.map(ledger.identity)) }
        return ledger.known(ContactArrangement.self).filter { other in
            other.data.holds(on: desk.today) && people(other.data.with) == people(fact.with)
                && people(other.data.children).isSubset(of: people(fact.children))
                && (other.data.since?.earliest ?? desk.today) <= (fact.since?.latest ?? desk.today)
        }
    }
}
