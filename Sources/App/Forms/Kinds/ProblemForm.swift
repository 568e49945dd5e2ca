import Domain

/// A problem on a life domain: whose it is, since when, and what lies beneath it.
struct ProblemForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Problem>?
    var members: [Reference<Member>] = []
    var typed = ""
    var subject: String {
        correcting?.id.value ?? (members.map(\.id.value) + [typed]).filter { !$0.isEmpty }.joined(separator: "+")
    }

    init(family: FamilyID, correcting: Reference<Problem>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, members: [Reference<Member>] = [], typed: String = "") {
        self.family = family
        self.members = members
        self.typed = typed
    }

    var title: Text { Text(nl: "Probleem", en: "Problem") }

    func blank(_ desk: Desk) -> Problem {
        var problem = Problem(members: members, domain: .safety, text: typed)
        problem.domain = .blank
        return problem
    }

    func rows(_ desk: Desk) -> [FactField<Problem>] {
        [
            .text("text", Text(nl: "Wat is het probleem?", en: "What is the problem?"), \.text),
            .members("members", Text(nl: "Van wie?", en: "Whose?"), \.members, family, desk),
            .word("domain", Text(nl: "Leefgebied", en: "Life domain"), \.domain, desk),
            .optionalWord("category", Text(nl: "Wat voor probleem?", en: "What kind?"), \.category, desk),
            .optionalWord("nature", Text(nl: "Acuut/onderliggend?", en: "Acute/underlying?"), \.nature, desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .yesNo("isLongLasting", Text(nl: "Speelt het al lang?", en: "Going on for long?"), \.isLongLasting, desk),
            .optionalThing(
                "cause", Text(nl: "Wat zit eronder?", en: "What lies beneath?"), \.cause, others(desk),
                adding: family.map(Addition.problem), in: desk.dossier(family).ledger, desk),
            .optionalPartialDay("until", Text(nl: "Opgelost op", en: "Resolved on"), \.until),
            .optionalWitness(
                "by", Text(nl: "Wie zegt dit?", en: "Who says so?"),
                Witness(person: \.by, member: \.byMember, name: \.byName), family, desk),
        ]
    }

    /// The problems that can lie beneath this one: every other.
    private func others(_ desk: Desk) -> [Option] {
        let known = known(desk)
        return Options.problems(family, with: [known?.data.cause].compactMap { $0 }, desk).filter {
            $0.id != known?.id.id.value
        }
    }
}
