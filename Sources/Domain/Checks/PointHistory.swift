/// When each point of attention came and went: what the file could have told, and when, from what had been recorded by each
/// day, with the terms and the directory of that day and today's checks (report 4.2: *patronen herkennen*).
public struct PointHistory: Sendable {
    /// By the day on which it came, and on a day in the order of the checks.
    public let spells: [Spell]

    /// One time that a point was open about somebody.
    public struct Spell: Sendable {
        public let check: any Check.Type
        /// The line of the point as it was when it came.
        public let line: Text
        public let from: Day
        /// The first day on which it was no longer open; nothing as long as it is.
        public internal(set) var until: Day?
    }

    /// - Parameter checks: those to ask; all of them unless a test says otherwise.
    public init(_ dossier: Dossier, _ team: Team, until today: Day, checks: [any Check.Type] = Checks.all) {
        let stages = PointHistory.stages(dossier, team, until: today)
        var watched = checks.map(Watched.init)
        for (place, first) in stages.enumerated() {
            let standing = CaseFile(
                dossier: dossier.asItStood(on: first), team: team.asItStood(on: first), today: first)
            let last = place + 1 < stages.count ? stages[place + 1].advanced(by: -1) : today
            for index in watched.indices { watched[index].watch(standing, through: last) }
        }
        let order = Dictionary(uniqueKeysWithValues: checks.enumerated().map { ($1.word, $0) })
        spells = watched.flatMap(\.spells).sorted {
            ($0.from, order[$0.check.word] ?? 0, $0.line.nl) < ($1.from, order[$1.check.word] ?? 0, $1.line.nl)
        }
    }

    /// The days on which something was recorded.
    private static func stages(_ dossier: Dossier, _ team: Team, until today: Day) -> [Day] {
        let own = dossier.ledger.order.compactMap { dossier.ledger.entry($0)?.provenance.at.day }
        guard let first = own.min() else { return [] }
        let directory = team.ledger.order.compactMap { team.ledger.entry($0)?.provenance.at.day }
        return Set(own + directory.filter { $0 > first }).filter { $0 <= today }.sorted()
    }
}

/// One check from day to day: asked again only when something was recorded or a day has come on which its answer can change.
private struct Watched {
    let check: any Check.Type
    private var open: [[EntryID]: PointHistory.Spell] = [:]
    private var closed: [PointHistory.Spell] = []

    init(_ check: any Check.Type) {
        self.check = check
    }

    var spells: [PointHistory.Spell] { closed + open.values }

    /// Asks on the day of the file, and on each day after it until the last on which the answer can be another.
    mutating func watch(_ file: CaseFile, through last: Day) {
        var file = file
        while true {
            note(file)
            guard let next = check.nextChange(in: file), next <= last else { return }
            file = CaseFile(dossier: file.dossier, team: file.team, today: next)
        }
    }

    private mutating func note(_ file: CaseFile) {
        let findings = Attention(file, checks: [check]).points.flatMap(\.findings)
        let standing = Dictionary(grouping: findings, by: \.subjects)
        for (subjects, spell) in open where standing[subjects] == nil {
            var ended = spell
            ended.until = file.today
            closed.append(ended)
            open[subjects] = nil
        }
        for (subjects, found) in standing where open[subjects] == nil {
            open[subjects] = PointHistory.Spell(
                check: check, line: check.line(for: found, in: file), from: file.today, until: nil)
        }
    }
}
