import Domain

/// What a pick list can add in passing, when what is typed is not in it: the form that opens, and the kind of fact that it
/// makes. A word of one's own needs no form.
struct Addition: Sendable {
    /// What stands before the typed words on the row that adds them.
    let label: Text
    /// The kind that the form saves, by its stored word; nothing when what is typed is kept as it is.
    let kind: String?
    let form: @Sendable (_ typed: String) -> any Form
    /// Whether it adds a word of one's own where no word of a list fits.
    let isWord: Bool
    /// Other ways in which the same words can be added, each on a row of its own.
    private(set) var others: [Addition] = []

    init(_ kind: String, _ label: Text, _ form: @escaping @Sendable (_ typed: String) -> any Form) {
        self.kind = kind
        self.label = label
        self.form = form
        isWord = false
    }

    private init(kept label: Text, isWord: Bool) {
        kind = nil
        self.label = label
        form = { PersonForm(typed: $0) }
        self.isWord = isWord
    }

    static let person = Addition(Person.word, Text(nl: "nieuwe professional:", en: "new professional:")) {
        PersonForm(typed: $0)
    }

    static let organisation = Addition(Organisation.word, Text(nl: "nieuwe organisatie:", en: "new organisation:")) {
        OrganisationForm(typed: $0)
    }

    /// A word of one's own beside those of a list.
    static let ownWord = Addition(kept: Text(nl: "nieuw:", en: "new:"), isWord: true)

    /// Somebody who is in no directory, by name.
    static let someoneElse = Addition(kept: Text(nl: "iemand anders:", en: "someone else:"), isWord: false)

    /// Somebody who saw or heard something: anybody by name, or a professional who must be entered.
    static let witness: Addition = {
        var either = someoneElse
        either.others = [person]
        return either
    }()

    static func member(_ family: FamilyID) -> Addition {
        Addition(Member.word, Text(nl: "nieuw gezinslid:", en: "new family member:")) {
            MemberForm(family: family, typed: $0)
        }
    }

    static func problem(_ family: FamilyID) -> Addition {
        Addition(Problem.word, Text(nl: "nieuw probleem:", en: "new problem:")) {
            ProblemForm(family: family, typed: $0)
        }
    }

    static func incident(_ family: FamilyID) -> Addition {
        Addition(Incident.word, Text(nl: "nieuw incident:", en: "new incident:")) {
            IncidentForm(family: family, typed: $0)
        }
    }

    static func report(_ family: FamilyID) -> Addition {
        Addition(Signal.word, Text(nl: "nieuwe melding:", en: "new report:")) {
            SignalForm(family: family, typed: $0, nature: .report)
        }
    }

    /// What a parent can respond to.
    static func answerable(_ family: FamilyID) -> Addition {
        var either = report(family)
        either.others = [incident(family), problem(family)]
        return either
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
