import Domain

/// What the directory and the file say of one professional beside why he or she is there: where to reach, who stands in,
/// the goal, and what others may expect (report 1.2.2: *elkaars rollen*; 3.2: *verwachtingen*).
struct ProfessionalDetails {
    let professional: Professional
    let person: Person?
    let organisation: Organisation?
    /// Spoken at this family's table, the newest.
    let expectation: Known<Expectation>?
    private let one: InvolvedProfessional
    private let words: InvolvedWords
    private var desk: Desk { words.desk }

    init(_ one: InvolvedProfessional, _ words: InvolvedWords) {
        self.one = one
        self.words = words
        professional = one.professional
        person = professional.person.flatMap { words.desk.team.ledger[$0]?.data }
        organisation = person.flatMap { words.desk.team.ledger[$0.organisation]?.data }
        expectation = words.wall.dossier.expectation(of: one.professional)
    }

    /// Phone, hours and mail, as far as the directory has them.
    var reach: String? {
        let parts = [person?.phone ?? organisation?.phone, person?.reachable, person?.email]
        let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }

    /// Who stands in, with a phone number when there is one.
    var deputy: String? {
        guard let deputy = person?.deputy.flatMap({ desk.team.ledger[$0]?.data }) else { return nil }
        return [deputy.name.short, deputy.phone].compactMap { $0 }.joined(separator: ", ")
    }

    /// What others may expect: said at this table, else as the directory has it.
    var mayExpect: String? {
        let said = expectation.flatMap { words.wall.words($0, \.mayExpect) }.map(desk.say)
        return [said, person?.mayExpect, organisation?.mayExpect].compactMap { $0 }.first { !$0.isEmpty }
    }

    /// What the involvements that count now must bring about.
    var goals: String? {
        let goals = one.counting(on: desk.today).compactMap { words.wall.words($0, \.goal) }.map(desk.say)
        return goals.isEmpty ? nil : goals.joined(separator: "; ")
    }

    /// For a line of its own below the name: how to reach, then who stands in and where.
    var reachFirst: String {
        let stand = deputyName.map { desk.say(Text(nl: "vervanger \($0)", en: "deputy \($0)")) }
        return joined([phone, stand, professional.organisation, hours] + purposes)
    }

    /// For a column of its own: the place first.
    var placeFirst: String {
        joined([[professional.role, professional.organisation].filter { !$0.isEmpty }.joined(separator: ", "), phone])
    }

    /// What stands below that column: who stands in, the goal, what others may count on.
    var below: String {
        let stand = deputy.map { desk.say(Text(nl: "vervanger \($0)", en: "deputy \($0)")) }
        return joined([stand] + purposes)
    }

    private var phone: String? { person?.phone ?? organisation?.phone }
    private var hours: String? { person?.reachable }
    private var deputyName: String? { person?.deputy.flatMap { desk.team.ledger[$0]?.data.name.short } }

    /// What it is for; nothing of what is over.
    private var purposes: [String?] {
        guard one.ending == nil else { return [] }
        return [
            goals.map { desk.say(Text(nl: "doel: \($0)", en: "goal: \($0)")) },
            mayExpect.map { desk.say(Text(nl: "u kunt rekenen op: \($0)", en: "you can count on: \($0)")) },
        ]
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
