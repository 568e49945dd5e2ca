import Domain

/// An organisation in the team's directory: its field of work, its number, and what one may expect of it.
struct OrganisationForm: FactForm {
    let typed: String
    var correcting: Reference<Organisation>?
    var family: FamilyID? { nil }
    /// Of what is added in passing by its name, so that no earlier draft takes its place.
    var subject: String { correcting?.id.value ?? typed }

    init(typed: String = "", correcting: Reference<Organisation>? = nil) {
        self.typed = typed
        self.correcting = correcting
    }

    /// The directory is the team's, whichever family is on the table.
    init(family: FamilyID, correcting: Reference<Organisation>) { self.init(correcting: correcting) }

    var title: Text {
        correcting == nil
            ? Text(nl: "Nieuwe organisatie", en: "New organisation")
            : Text(nl: "Organisatie verbeteren", en: "Correct the organisation")
    }

    func blank(_ desk: Desk) -> Organisation { Organisation(name: typed, sector: .blank, side: .blank) }

    func rows(_ desk: Desk) -> [FactField<Organisation>] {
        [
            .line("name", Text(nl: "Naam", en: "Name"), \.name),
            .word("sector", Text(nl: "Werkveld", en: "Field of work"), \.sector, desk),
            FactField(
                "side", Text(nl: "Werkt voor", en: "Works for"), .one(Options.words(Side.self, desk)),
                read: { OwnWord.id(of: $0.side) },
                write: { fact, values in fact.side = values.word("side").map(Term.known) ?? fact.side },
                show: { $0.side.label }),
            .optionalLine("phone", Text(nl: "Telefoon", en: "Phone"), \.phone),
            .optionalText("mayExpect", Text(nl: "Wat verwachten?", en: "What to expect?"), \.mayExpect),
        ]
    }

    /// Whom its field of work is usually for, when nobody said otherwise.
    func complete(_ fact: inout Organisation, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        if fact.side == .blank { fact.side = .known(fact.sector.word?.side ?? .both) }
        return []
    }

    func said(_ fact: Organisation, _ desk: Desk) -> Text {
        Text(nl: "✓ Bewaard: \(fact.name).", en: "✓ Saved: \(fact.name).")
    }
}
