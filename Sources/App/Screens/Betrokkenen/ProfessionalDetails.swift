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

    /// All of it on one line, what people at the table need first standing first.
    var inOneLine: String { line(from: [professional.organisation]) }

    var withRole: String {
        line(from: [[professional.role, professional.organisation].filter { !$0.isEmpty }.joined(separator: ", ")])
    }

    private func line(from place: [String]) -> String {
        let goal = goals.map { Text(nl: "doel: \($0)", en: "goal: \($0)") }
        let stand = deputy.map { Text(nl: "vervanger \($0)", en: "deputy \($0)") }
        let expect = mayExpect.map { Text(nl: "u kunt rekenen op: \($0)", en: "you can count on: \($0)") }
        let parts = [goal, expect, reach.map(Text.init(verbatim:)), stand].compactMap { $0 }.map(desk.say)
        return (place.filter { !$0.isEmpty } + parts).joined(separator: " · ")
    }
}
