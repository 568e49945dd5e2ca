import Domain

/// Where a family member lives or stayed.
struct ResidenceForm: Form {
    let family: FamilyID?
    var member: Reference<Member>?
    let word = "residence"
    var subject: String { member?.id.value ?? "" }

    init(family: FamilyID, member: Reference<Member>? = nil) {
        self.family = family
        self.member = member
    }

    var title: Text { Text(nl: "Waar iemand woont", en: "Where somebody lives") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        return [
            Field(
                "members", Text(nl: "Wie?", en: "Who?"), .many(Options.members(desk.dossier(family).members, desk)),
                initial: member?.id.value ?? ""),
            Field(
                "setting", Text(nl: "Waar?", en: "Where?"), .one(Options.words(ResidenceSetting.self, desk))),
            Field(
                "household", Text(nl: "Bij wie, in woorden", en: "With whom, in words"), .line),
            Field("since", Text(nl: "Sinds", en: "Since"), .partialDay),
            Field("until", Text(nl: "Tot", en: "Until"), .partialDay),
            Field("partTime", Text(nl: "Deel van de tijd", en: "Part of the time"), .line),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let members = values.members("members")
        guard !members.isEmpty else {
            throw Refusal(
                Text(nl: "Wie woont daar? Kies iemand.", en: "Who lives there? Choose someone."), field: "members")
        }
        guard let setting: ResidenceSetting = values.word("setting") else {
            throw Refusal(
                Text(nl: "Waar is dat? Kies een regel.", en: "Where is that? Choose a line."), field: "setting")
        }
        let since = try values.partialDay("since")
        let words = values.optionalText("household") ?? desk.say(setting.label)
        var entries: [Entry] = []
        for member in members {
            let residence = Residence(
                member: member, household: words, setting: setting, since: since, until: try values.partialDay("until"),
                partTime: values.optionalText("partTime"))
            entries += replacing(residence, &desk)
        }
        return desk.save(entries, to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }

    /// The new home with what it ends: an earlier one stops on the day it begins, or is corrected when no day is known.
    /// Who lives part of the time somewhere keeps the other home.
    private func replacing(_ residence: Residence, _ desk: inout Desk) -> [Entry] {
        guard let family, residence.partTime == nil, residence.until == nil else { return [desk.entry(residence)] }
        let earlier = desk.dossier(family).residences(of: residence.member, on: desk.today)
        guard let since = residence.since else {
            return [desk.entry(residence, corrects: earlier.flatMap { [$0.entry] + $0.rivals.map(\.entry) })]
        }
        let ended = earlier.map { home in
            var data = home.data
            data.until = since
            return desk.entry(data, correcting: home)
        }
        return ended + [desk.entry(residence)]
    }
}
