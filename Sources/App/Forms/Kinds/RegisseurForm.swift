import Domain

/// Who has the regie; a new appointment ends or resolves what stood before in the same role.
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

    func blank(_ desk: Desk) -> RegisseurAppointment { RegisseurAppointment(regisseur: .blank, since: desk.today) }

    func rows(_ desk: Desk) -> [FactField<RegisseurAppointment>] {
        [
            .person("regisseur", Text(nl: "Wie?", en: "Who?"), \.regisseur, desk),
            .word("role", Text(nl: "Rol", en: "Role"), \.role, desk),
            .day("since", Text(nl: "Vanaf", en: "From"), \.since),
            .yesNo("accepted", Text(nl: "Heeft die ja gezegd?", en: "Did they say yes?"), \.accepted, desk),
            .optionalDay("until", Text(nl: "Gestopt op", en: "Ended on"), \.until),
        ]
    }

    func also(
        _ entry: Entry, _ fact: RegisseurAppointment, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        guard correcting == nil, replaces(fact, desk) else { return [] }
        return standing(beside: fact, desk).map { earlier in
            var data = earlier.data
            data.until = max(data.since, fact.since.advanced(by: -1))
            return desk.entry(data, correcting: earlier)
        }
    }

    func said(_ fact: RegisseurAppointment, _ desk: Desk) -> Text {
        guard fact.role == .casus, replaces(fact, desk) else { return Text(nl: "✓ Bewaard.", en: "✓ Saved.") }
        let name = fact.regisseur.name.short
        return Text(nl: "✓ Bewaard: \(name) heeft de regie.", en: "✓ Saved: \(name) has the regie.")
    }

    /// An appointment that is over already is history and ends nothing.
    private func replaces(_ fact: RegisseurAppointment, _ desk: Desk) -> Bool {
        fact.until.map { $0 >= desk.today } ?? true
    }

    private func standing(beside fact: RegisseurAppointment, _ desk: Desk) -> [Known<RegisseurAppointment>] {
        guard let role = fact.role.word else { return [] }
        return desk.dossier(family).regisseurs(on: desk.today, role: role)
    }
}
