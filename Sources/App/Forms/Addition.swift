import Domain

/// What a pick list can add in passing, when what is typed is not in it: the form that opens, and the kind of fact that it
/// makes. A word of one's own needs no form.
struct Addition: Sendable {
    /// The kind that the form saves, by its stored word; nothing for a word of one's own.
    let kind: String?
    let form: @Sendable (_ typed: String) -> any Form

    init(_ kind: String, _ form: @escaping @Sendable (_ typed: String) -> any Form) {
        self.kind = kind
        self.form = form
    }

    private init(ownWordInsteadOf form: @escaping @Sendable (_ typed: String) -> any Form) {
        kind = nil
        self.form = form
    }

    static let person = Addition(Person.word) { PersonForm(typed: $0) }

    static let organisation = Addition(Organisation.word) { OrganisationForm(typed: $0) }

    /// What is typed is kept as it is.
    static let ownWord = Addition(ownWordInsteadOf: { PersonForm(typed: $0) })

    static func member(_ family: FamilyID) -> Addition {
        Addition(Member.word) { MemberForm(family: family, typed: $0) }
    }

    static func problem(_ family: FamilyID) -> Addition {
        Addition(Problem.word) { ProblemForm(family: family, typed: $0) }
    }

    static func incident(_ family: FamilyID) -> Addition {
        Addition(Incident.word) { IncidentForm(family: family, typed: $0) }
    }

    static func report(_ family: FamilyID) -> Addition {
        Addition(Signal.word) { SignalForm(family: family, typed: $0, nature: .report) }
    }

    /// The line in the list for what was just saved.
    func option(for entry: Entry, _ desk: Desk, family: FamilyID?) -> Option {
        let id = entry.id.value
        switch entry.fact {
        case let signal as Signal:
            return Options.signal(signal, id, isHidden: hides(entry, family, desk), desk).inOneLine
        case let incident as Incident:
            return Options.incident(incident, id, isHidden: hides(entry, family, desk), desk).inOneLine
        case let person as Person: return Option(id: id, label: person.name.full, detail: person.role)
        case let organisation as Organisation:
            return Option(id: id, label: organisation.name, detail: desk.say(organisation.sector.label))
        case let member as Member: return Option(id: id, label: member.name.given, detail: desk.say(member.role.label))
        case let fact?: return Option(id: id, label: desk.say(fact.summary(in: desk.dossier(family))))
        case nil: return Option(id: id, label: "")
        }
    }

    private func hides(_ entry: Entry, _ family: FamilyID?, _ desk: Desk) -> Bool {
        !desk.isRevealed && desk.dossier(family).ledger.isConfidential(entry)
    }
}
