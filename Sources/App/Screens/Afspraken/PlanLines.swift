import Domain
import Terminal

/// The one plan: what it is, who stands behind it, and its goals by person with who sees to each and what came of it.
struct PlanLines {
    private(set) var lines: [AgreedBlocks.Line] = []
    private let words: AgreedWords
    private let dossier: Dossier
    private let width: Int
    private let results: [Reference<Goal>: Known<GoalResult>]

    init(_ words: AgreedWords, width: Int) {
        self.words = words
        self.width = width
        let dossier = words.wall.dossier
        self.dossier = dossier
        results = Dictionary(
            dossier.ledger.latestFirst(GoalResult.self).map { (dossier.ledger.identity($0.data.goal), $0) },
            uniquingKeysWith: { latest, _ in latest })
        let plans = dossier.plans(on: words.desk.today)
        for plan in plans { add(plan) }
        goals(dossier.goals(of: plans.first?.id), hasPlan: !plans.isEmpty)
    }

    private mutating func add(_ plan: Known<Plan>) {
        let day = plan.data.day.short(from: words.desk.today)
        let isHidden = words.wall.hides(plan)
        let until = plan.data.until.map { [words.until($0)] } ?? []
        let block = AgreedBlocks.Block(
            id: .entry(plan.entry), what: words.words(plan) { $0.text },
            state: words.quiet(Text(nl: "afgesproken \(day.nl)", en: "agreed \(day.en)")),
            below: isHidden ? [] : [words.agreedBy(plan.data.agreedBy), words.signedBy(plan.data.signedBy)] + until)
        lines += AgreedBlocks([block], width: width).lines(block)
    }

    /// Goals by person, the whole family last; within a person by date, and what is settled at the end.
    private mutating func goals(_ goals: [Known<Goal>], hasPlan: Bool) {
        var rows: [(cells: [StyledText], id: AfsprakenScreen.Row)] = []
        for group in groups(goals) {
            for (index, goal) in group.goals.enumerated() {
                rows.append((cells(goal, whom: index == 0 ? group.whom : ""), .entry(goal.entry)))
            }
        }
        let heads = [
            Text(nl: "voor wie", en: "for whom"), Text(nl: "doel", en: "goal"), Text(nl: "wie", en: "who"),
            Text(nl: "hoe staat het?", en: "progress"),
        ].map(words.desk.say)
        if !rows.isEmpty {
            let table = BodyTable(
                [.init(min: 8, max: 20), .init(min: 20), .init(min: 9, max: 24), .init(min: 14, max: 30)],
                gap: width >= 100 ? 3 : 2, rows: rows.map { $0.cells.map(\.text) } + [heads], indent: 5,
                width: width - 1)
            lines.append(AgreedBlocks.Line(pieces: table.head(heads), id: nil))
            lines += rows.map { AgreedBlocks.Line(pieces: table.pieces($0.cells), id: $0.id) }
        }
        if hasPlan { childrenWithout(goals) }
    }

    private func groups(_ goals: [Known<Goal>]) -> [(whom: String, goals: [Known<Goal>])] {
        let order = goals.filter(isOpen) + goals.filter { !isOpen($0) }
        var groups: [(whom: String, goals: [Known<Goal>])] = dossier.members.reversed().compactMap { member in
            let theirs = order.filter { $0.data.members.first.map { dossier.ledger.same($0, member.id) } ?? false }
            return theirs.isEmpty ? nil : (words.wall.names(theirs[0].data.members), theirs)
        }
        let shared = order.filter(\.data.members.isEmpty)
        if !shared.isEmpty {
            groups.append((words.desk.say(Text(nl: "het hele gezin", en: "the whole family")), shared))
        }
        return groups
    }

    private func isOpen(_ goal: Known<Goal>) -> Bool {
        switch results[goal.id]?.data.result.word {
        case .reached, .dropped: false
        case .partly, .notReached, nil: true
        }
    }

    private func cells(_ goal: Known<Goal>, whom: String) -> [StyledText] {
        [
            StyledText(whom), words.words(goal) { $0.text }, StyledText(words.wall.words(goal.data.ownerLabel)),
            state(goal),
        ]
    }

    private func state(_ goal: Known<Goal>) -> StyledText {
        guard let result = results[goal.id] else { return words.due(goal.data.before) }
        guard !words.wall.hides(result) else { return StyledText(words.desk.say(Wall.hidden)) }
        let label = result.data.result.label
        switch result.data.result.word {
        case .reached: return words.plain(Text(verbatim: "✓ ") + label)
        case .dropped, nil: return words.quiet(label)
        case .partly, .notReached:
            let day = result.data.day.short(from: words.desk.today)
            return words.plain(label + Text(verbatim: ", ") + day)
        }
    }

    private mutating func childrenWithout(_ goals: [Known<Goal>]) {
        let named = Set(goals.flatMap(\.data.members).map(dossier.ledger.identity))
        let without = dossier.minors(on: words.desk.today).filter { !named.contains($0.id) }
        guard !without.isEmpty, !goals.contains(where: \.data.members.isEmpty) else { return }
        let list = Text.list(without.map { words.wall.name($0.id) })
        lines.append(
            AgreedBlocks.Line(
                pieces: [
                    StyledText("     "),
                    words.gap(Text(nl: "nog geen doel voor \(list.nl) ○", en: "no goal yet for \(list.en) ○")),
                ], id: nil))
    }
}
