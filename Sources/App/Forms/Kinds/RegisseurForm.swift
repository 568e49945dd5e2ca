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
                nl: "Nu: \(names.nl). Dat eindigt als u in dezelfde rol iemand anders vastlegt.",
                en: "Now: \(names.en). That ends when you record somebody else in the same role.")
        ]
    }

    func blank(_ desk: Desk) -> RegisseurAppointment { RegisseurAppointment(regisseur: .blank, since: desk.today) }

    func rows(_ desk: Desk) -> [FactField<RegisseurAppointment>] {
        [
            .person("regisseur", Text(nl: "Wie?", en: "Who?"), \.regisseur, family, desk),
            .word("role", Text(nl: "Rol", en: "Role"), \.role, desk),
            .day("since", Text(nl: "Vanaf", en: "From"), \.since),
            .yesNo("accepted", Text(nl: "Ja gezegd?", en: "Did they say yes?"), \.accepted, desk),
            .optionalDay("acceptedOn", Text(nl: "Ja gezegd op", en: "Said yes on"), \.acceptedOn),
            .words("powers", Text(nl: "Wat mag hij of zij?", en: "What may they do?"), \.powers, desk),
            .optionalLine("powersNote", Text(nl: "Toelichting", en: "Explanation"), \.powersNote),
            .optionalLine("grantedBy", Text(nl: "Van wie gekregen?", en: "Who granted it?"), \.grantedBy),
            .optionalPerson(
                "takesOverFrom", Text(nl: "Neemt over van", en: "Takes over from"), \.takesOverFrom, family, desk),
            .optionalDay("until", Text(nl: "Gestopt op", en: "Ended on"), \.until),
        ]
    }

    /// Who names the day of the yes need not say yes as well; a new regisseur takes over from whoever this ends.
    func complete(
        _ fact: inout RegisseurAppointment, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        if fact.acceptedOn != nil, fact.accepted == nil { fact.accepted = true }
        let earlier = ended(by: fact, desk).map(\.data.regisseur).last { [fact] in $0.person != fact.regisseur.person }
        fact.takesOverFrom = fact.takesOverFrom ?? earlier
        return []
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
        if correcting == nil, let earlier = fact.takesOverFrom?.name.short {
            return Text(
                nl: "✓ Bewaard: \(name) neemt de regie over van \(earlier).",
                en: "✓ Saved: \(name) takes over the regie from \(earlier).")
        }
        return Text(nl: "✓ Bewaard: \(name) heeft de regie.", en: "✓ Saved: \(name) has the regie.")
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
