import Domain
import Support
import Testing

/// What changed since the last closed discussion.
struct SinceTests {
    private static let today = Day.on("2026-11-24")
    private var family = CaseBuilder()
    private let sem: Reference<Member>
    private let help: Reference<Involvement>
    private let call: Reference<Agreement>

    /// A family that was discussed on 10 March.
    init() {
        sem = family.child("Sem")
        help = family.add(Involvement(professional: .smit, reason: "verzuim", since: .on("2026-01")))
        let talk = family.add(Discussion(day: .on("2026-03-10")), on: "2026-03-10")
        call = family.add(
            Agreement(text: "belt de huisarts", owners: [.bos], before: .on("2026-05-01"), discussion: talk),
            on: "2026-03-10")
        family.add(Closing(discussion: talk, day: .on("2026-03-10")), on: "2026-03-10")
        family.day = .on("2026-06-01")
    }

    private func since(_ family: CaseBuilder) throws -> Since {
        let dossier = family.dossier()
        return try #require(Since(dossier, AgreementBook(dossier, on: Self.today), on: Self.today))
    }

    @Test func `A family that was never discussed has nothing to be since`() {
        let dossier = CaseBuilder().dossier()
        #expect(Since(dossier, AgreementBook(dossier, on: Self.today), on: Self.today) == nil)
    }

    @Test func `An agreement that came due is told, with what it came to or that nobody said so`() throws {
        #expect(try since(family).due.map(\.isLate) == [true])
        var settled = family
        settled.add(AgreementOutcome(agreement: call, outcome: .done, day: .on("2026-06-01")))
        #expect(try since(settled).due.map { $0.outcome?.data.outcome.word } == [.done])
    }

    @Test func `A condition and a goal that came due are told once, by date, also when something came of them`() throws
    {
        var family = CaseBuilder()
        let talk = family.add(Discussion(day: .on("2026-03-10")), on: "2026-03-10")
        let goal = family.add(Goal(text: "elke dag naar school", owner: .smit, before: .on("2026-06-01")))
        let condition = family.add(Condition(text: "hulp bij geld", before: .on("2026-05-01")))
        family.add(Condition(text: "later", before: .on("2027-05-01")))
        family.add(Closing(discussion: talk, day: .on("2026-03-10")), on: "2026-03-10")
        family.day = .on("2026-06-02")
        #expect(try since(family).comeDue == [condition.id, goal.id])
        family.add(GoalResult(goal: goal, result: .reached, day: .on("2026-06-02")))
        let since = try since(family)
        #expect(since.comeDue == [condition.id, goal.id])
        #expect(since.others.isEmpty)
    }

    @Test func `New signals, members and professionals are told, and whoever stopped`() throws {
        var family = family
        let signal = family.worry("2026-05-20", about: [sem])
        let tom = family.adult("Tom", .partner)
        let vos = family.add(Involvement(professional: .vos, reason: "gesprekken", since: .on("2026-05")))
        let ended = family.correct(
            help,
            Involvement(
                professional: .smit, reason: "verzuim", since: .on("2026-01"), until: .on("2026-05-30"),
                endReason: .moved))
        let since = try since(family)
        #expect(since.signals.map(\.id) == [signal])
        #expect(since.joined == [tom.id, vos.id])
        #expect(since.left == [ended.id])
        #expect(since.changes.isEmpty && since.others.isEmpty)
    }

    @Test func `An end that was known before is told when it has come`() throws {
        var family = CaseBuilder()
        let help = family.add(Involvement(professional: .smit, since: .on("2026-01"), until: .on("2026-04-01")))
        family.add(Involvement(professional: .bos, since: .on("2026-01"), until: .on("2026-12-31")))
        let talk = family.add(Discussion(day: .on("2026-03-10")))
        family.add(Closing(discussion: talk, day: .on("2026-03-10")))
        #expect(try since(family).left == [help.id])
    }

    @Test func `What was corrected is told with what it said then, and what was taken back with the reason`() throws {
        var family = family
        let first = family.correct(sem, Member(name: PersonName(given: "Sam"), role: .child))
        let second = family.correct(first, Member(name: PersonName(given: "Samuel"), role: .child))
        family.add(Withdrawal(entry: help.id, reason: "ander gezin"))
        let changes = try since(family).changes
        #expect(changes.map(\.old) == [sem.id, help.id])
        #expect(changes.map(\.new) == [second.id, nil])
        #expect(changes.map(\.reason) == [nil, "ander gezin"])
    }

    @Test func `What was recorded and taken back since, or corrected to the same words, is no news`() throws {
        var family = family
        let signal = family.worry("2026-05-20", about: [sem])
        family.add(Withdrawal(entry: signal.id, reason: "dubbel"))
        let same = try #require(family.dossier().ledger[sem]?.data)
        family.correct(sem, same)
        let since = try since(family)
        #expect(since.signals.isEmpty && since.changes.isEmpty && since.joined.isEmpty && since.others.isEmpty)
    }

    @Test func `Anything else that is new is told, and the bookkeeping of discussions is not`() throws {
        var family = family
        let judged = family.add(SafetyJudgement(child: sem, answer: .unknown, by: .smit, day: .on("2026-05-01")))
        let talk = family.add(Discussion(day: .on("2026-06-01")))
        family.add(Answer(discussion: talk, question: .whoLeads, text: "M. de Wit"))
        let since = try since(family)
        #expect(since.others == [judged.id])
        #expect(!since.isEmpty)
    }
}
