import Domain

/// Where a family member lives or stayed. Children who live with each parent in turn have two homes, each for part of the
/// time.
struct ResidenceForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Residence>?
    var member: Reference<Member>?
    var subject: String { correcting?.id.value ?? member?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Residence>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, member: Reference<Member>? = nil) {
        self.family = family
        self.member = member
    }

    var title: Text { Text(nl: "Waar iemand woont", en: "Where somebody lives") }

    func blank(_ desk: Desk) -> Residence {
        var residence = Residence(member: member ?? .blank, household: "", setting: .home)
        residence.setting = .blank
        return residence
    }

    func rows(_ desk: Desk) -> [FactField<Residence>] {
        [
            who(desk),
            .word("setting", Text(nl: "Waar?", en: "Where?"), \.setting, desk),
            household(desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalPartialDay("until", Text(nl: "Tot", en: "Until"), \.until),
            .optionalLine("partTime", Text(nl: "Deel van de tijd", en: "Part of the time"), \.partTime),
        ]
    }

    func complete(_ fact: inout Residence, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        if fact.household.isEmpty { fact.household = desk.say(fact.setting.label) }
        if correcting == nil { fact.partTime = partTime(of: fact.member, fact.partTime, values, desk) }
        if correcting == nil { fact = NewHome(fact, family, desk).residence }
        return []
    }

    func replaced(by fact: Residence, _ desk: Desk) -> [EntryID] { NewHome(fact, family, desk).corrected }

    /// The homes that this one ends, and the same for everyone else who moved along.
    func also(_ entry: Entry, _ fact: Residence, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        guard correcting == nil else { return [] }
        var entries = NewHome(fact, family, desk).changed(&desk)
        for member in values.members("members").dropFirst() {
            var data = fact
            data.member = member
            data.partTime = partTime(of: member, values.optionalText("partTime"), values, desk)
            data.until = try values.partialDay("until")
            let home = NewHome(data, family, desk)
            entries += [desk.entry(home.residence, corrects: home.corrected, confidential: entry.confidential)]
            entries += home.changed(&desk)
        }
        return entries
    }
}

// MARK: fields

extension ResidenceForm {
    /// Who lives in two places are the children: with a parent among those who were chosen it is said of them alone.
    private func partTime(
        of member: Reference<Member>, _ part: String?, _ values: FormValues, _ desk: Desk
    ) -> String? {
        let ledger = desk.dossier(family).ledger
        let chosen = values.members("members").map(ledger.isChild)
        return chosen.contains(true) && chosen.contains(false) && !ledger.isChild(member) ? nil : part
    }

    /// A new home may be that of several members; each of them has an entry of its own.
    private func who(_ desk: Desk) -> FactField<Residence> {
        let members = desk.dossier(family).members
        let label = Text(nl: "Wie?", en: "Who?")
        guard correcting == nil else { return .member("members", label, \.member, members, family, desk) }
        return FactField(
            "members", label, .many(Options.members(members, desk), adding: family.map(Addition.member)),
            read: { $0.member.id.value },
            write: { fact, values throws(Refusal) in
                guard let first = values.members("members").first else {
                    throw Refusal(
                        Text(nl: "Wie woont daar? Kies iemand.", en: "Who lives there? Choose someone."),
                        field: "members")
                }
                fact.member = first
            })
    }

    /// The same words for the same home, so that those who live together are seen together.
    private func household(_ desk: Desk) -> FactField<Residence> {
        let dossier = desk.dossier(family)
        let wall = Wall(dossier, desk)
        var names: [String] = []
        for home in dossier.residences where !wall.hides(home) && !names.contains(home.data.household) {
            names.append(home.data.household)
        }
        let homes = names.map { Option(id: OwnWord.id($0), label: $0) }
        return FactField(
            "household", Text(nl: "Bij wie, in woorden", en: "With whom, in words"), .one(homes, adding: .ownWord),
            read: { $0.household.isEmpty ? "" : OwnWord.id($0.household) },
            write: { $0.household = $1.chosen("household").first.flatMap(OwnWord.text) ?? "" },
            show: { Text(verbatim: $0.household) })
    }
}
