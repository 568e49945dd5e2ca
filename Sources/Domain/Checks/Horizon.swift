/// When a file can say something else without a new entry: a day that was named comes, a term after it ends, somebody has a
/// birthday, half a year or a year is over.
///
/// It may name a day on which nothing changes after all, and never leaves one out.
public struct Horizon: Sendable {
    private let file: CaseFile
    /// Days before or after a named day on which a term of the team begins or ends.
    private let shifts: [Int]

    public init(_ file: CaseFile) {
        self.file = file
        let terms = file.terms
        let lengths = [
            terms.safetyJudgementDays, terms.childSpokenDays, terms.aftercareDays, terms.lookBackDays, terms.breachDays,
        ]
        shifts = Array(Set(([0] + lengths + lengths.map(-)).flatMap { [$0, $0 + 1] }))
    }

    /// The first day after today on which what is said of these kinds can change; nothing when there is none.
    public func next(for kinds: [any EventKind.Type]) -> Day? {
        var next = Next(after: file.today)
        for kind in kinds { add(kind, to: &next) }
        for member in file.dossier.ledger.known(Member.self) { birthdays(of: member.data, to: &next) }
        guard let day = next.day else { return nil }
        // Dates are written without a year as long as it is this one.
        return min(day, Day(year: file.today.year + 1, month: 1, day: 1) ?? day)
    }

    private func add<Kind: EventKind>(_ kind: Kind.Type, to next: inout Next) {
        let ledger = Kind.scope == .team ? file.team.ledger : file.dossier.ledger
        for fact in ledger.known(kind) {
            add(fact.provenance.at.day, to: &next)
            for day in fact.data.turningDays { add(day, to: &next) }
        }
    }

    private func add(_ day: PartialDay, to next: inout Next) {
        add(day.earliest, to: &next)
        if day.latest != day.earliest { add(day.latest, to: &next) }
    }

    private func add(_ day: Day, to next: inout Next) {
        for shift in shifts { next.take(day.advanced(by: shift)) }
        for later in [day.adding(months: 6), day.adding(months: 12)] {
            for shift in 0...3 { next.take(later.advanced(by: shift)) }
        }
    }

    /// Ages are said in months up to two years, and in years after that.
    private func birthdays(of member: Member, to next: inout Next) {
        guard let birth = member.birth else { return }
        for born in Set([birth.earliest, birth.latest]) {
            let months = (file.today.year - born.year) * 12 + file.today.month - born.month
            for month in [months, months + 1] where month <= 24 { next.take(born.adding(months: month)) }
            let years = file.today.year - born.year
            for year in [years, years + 1] { next.take(born.adding(months: year * 12)) }
        }
    }

    /// The smallest of the days that lie ahead.
    private struct Next {
        private let today: Day
        private(set) var day: Day?

        init(after today: Day) {
            self.today = today
        }

        mutating func take(_ other: Day) {
            guard other > today, day.map({ other < $0 }) ?? true else { return }
            day = other
        }
    }
}
