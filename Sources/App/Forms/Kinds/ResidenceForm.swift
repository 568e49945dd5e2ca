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
                "setting", Text(nl: "Waar?", en: "Where?"), .one(Options.words(ResidenceSetting.self, desk)),
                initial: ResidenceSetting.home.rawValue),
            Field(
                "household", Text(nl: "Bij wie, in woorden", en: "With whom, in words"), .line,
                initial: desk.say(Text(nl: "thuis", en: "home"))),
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
        var entries: [Entry] = []
        for member in members {
            let residence = Residence(
                member: member, household: values.text("household"), setting: values.word("setting") ?? .home,
                since: try values.partialDay("since"), until: try values.partialDay("until"),
                partTime: values.optionalText("partTime"))
            entries.append(desk.entry(residence))
        }
        return desk.save(entries, to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
