import Domain

/// Who has the regie, and what that person may do; a new appointment ends or resolves what stood before in the same role.
struct RegisseurForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<RegisseurAppointment>?

    init(family: FamilyID, correcting: Reference<RegisseurAppointment>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wie heeft de regie?", en: "Who has the regie?") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        let now = RegieRole.allCases.flatMap { desk.dossier(family).regisseurs(on: desk.today, role: $0) }
        guard !now.isEmpty else { return [] }
        let names = Text.list(now.map { "\($0.data.regisseur.name.short) (\(desk.say($0.data.role.label)))" })
        return [
            Text(
                nl: "Nu: \(names.nl). Dat eindigt als u in dezelfde rol een ander vastlegt.",
                en: "Now: \(names.en). That ends when you record somebody else in the same role.")
        ]
    }

    func blank(_ desk: Desk) -> RegisseurAppointment { RegisseurAppointment(regisseur: .blank, since: desk.today) }

    func rows(_ desk: Desk) -> [FactField<RegisseurAppointment>] {
        [
            .person("regisseur", Text(nl: "Wie?", en: "Who?"), \.regisseur, desk),
            .word("role", Text(nl: "Rol", en: "Role"), \.role, desk),
            .day("since", Text(nl: "Vanaf", en: "From"), \.since),
            .yesNo("accepted", Text(nl: "Heeft die ja gezegd?", en: "Did they say yes?"), \.accepted, desk),
            acceptedOn,
            .words("powers", Text(nl: "Wat mag hij of zij?", en: "What may they do?"), \.powers, desk),
            .optionalLine("powersNote", Text(nl: "Toelichting", en: "Explanation"), \.powersNote),
            .optionalLine("grantedBy", Text(nl: "Van wie gekregen?", en: "Granted by whom?"), \.grantedBy),
            .optionalDay("until", Text(nl: "Gestopt op", en: "Ended on"), \.until),
            takesOverFrom(desk),
        ]
    }

    func also(
        _ entry: Entry, _ fact: RegisseurAppointment, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        ended(by: fact, desk).map { earlier in
            var data = earlier.data
            data.until = max(data.since, fact.since.advanced(by: -1))
            return desk.entry(data, correcting: earlier)
        }
    }

    func said(_ fact: RegisseurAppointment, _ desk: Desk) -> Text {
        guard fact.role == .casus, !isOver(fact, desk) else { return Text(nl: "✓ Bewaard.", en: "✓ Saved.") }
        let name = fact.regisseur.name.short
        return Text(nl: "✓ Bewaard: \(name) heeft de regie.", en: "✓ Saved: \(name) has the regie.")
    }

    /// Who names the day on which somebody said yes, need not say yes as well.
    private var acceptedOn: FactField<RegisseurAppointment> {
        let date = FactField<RegisseurAppointment>.optionalDay(
            "acceptedOn", Text(nl: "Ja gezegd op", en: "Said yes on"), \.acceptedOn)
        return FactField(
            date.name, date.label, date.kind, read: date.read,
            write: { fact, values throws(Refusal) in
                try date.write(&fact, values)
                if fact.acceptedOn != nil, fact.accepted == nil { fact.accepted = true }
            }, show: date.show)
    }

    /// From whom: whoever it ends, unless somebody else is chosen.
    private func takesOverFrom(_ desk: Desk) -> FactField<RegisseurAppointment> {
        let person = FactField<RegisseurAppointment>.optionalPerson(
            "takesOverFrom", Text(nl: "Neemt over van", en: "Takes over from"), \.takesOverFrom, desk)
        return FactField(
            person.name, person.label, person.kind, read: person.read,
            write: { fact, values throws(Refusal) in
                try person.write(&fact, values)
                let earlier = ended(by: fact, desk).map(\.data.regisseur).last { $0.person != fact.regisseur.person }
                if fact.takesOverFrom == nil { fact.takesOverFrom = earlier }
            }, show: person.show)
    }

    private func isOver(_ fact: RegisseurAppointment, _ desk: Desk) -> Bool {
        fact.until.map { $0 < desk.today } ?? false
    }

    /// What a new appointment ends: those who have the same role now. One that is over already is history and ends nothing.
    private func ended(by fact: RegisseurAppointment, _ desk: Desk) -> [Known<RegisseurAppointment>] {
        guard correcting == nil, !isOver(fact, desk), let role = fact.role.word else { return [] }
        return desk.dossier(family).regisseurs(on: desk.today, role: role)
    }
}
