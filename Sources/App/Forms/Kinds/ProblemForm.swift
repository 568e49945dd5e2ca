import Domain

/// A problem on a life domain.
struct ProblemForm: Form {
    let family: FamilyID?
    var members: [Reference<Member>] = []
    let word = "problem"
    var subject: String { members.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, members: [Reference<Member>] = []) {
        self.family = family
        self.members = members
    }

    var title: Text { Text(nl: "Probleem", en: "Problem") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        return [
            Field("text", Text(nl: "Wat is het probleem?", en: "What is the problem?"), .text),
            Field(
                "members", Text(nl: "Van wie?", en: "Whose?"),
                .many(Options.members(desk.dossier(family).members, desk)),
                initial: members.map(\.id.value).joined(separator: " ")),
            Field("domain", Text(nl: "Leefgebied", en: "Life domain"), .one(Options.words(LifeDomain.self, desk))),
            Field("since", Text(nl: "Sinds", en: "Since"), .partialDay),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let domain: LifeDomain = values.word("domain") else {
            throw Refusal(Text(nl: "Kies een leefgebied.", en: "Choose a life domain."), field: "domain")
        }
        let problem = Problem(
            members: values.members("members"), domain: domain, text: values.text("text"),
            since: try values.partialDay("since"))
        return desk.save([desk.entry(problem)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
