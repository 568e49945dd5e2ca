import Domain
import Terminal

/// One family on the list, in words and by code.
struct FamilyRow {
    let id: FamilyID
    let cells: [String]
    let isUnsafe: Bool
    let isLate: Bool

    init(_ dossier: Dossier, _ desk: Desk) {
        id = dossier.id
        let late = dossier.lookBack.map { $0.data.day < desk.today } ?? false
        isLate = late
        isUnsafe = !dossier.unsafeNow(on: desk.today).isEmpty
        cells = [
            dossier.code, FamilyRow.children(dossier, desk), FamilyRow.regie(dossier, desk),
            FamilyRow.open(dossier, desk), FamilyRow.last(dossier, desk), FamilyRow.new(dossier),
            FamilyRow.lookBack(dossier, desk, isLate: late),
        ]
    }

    static func heads(_ desk: Desk) -> [String] {
        [
            Text(nl: "Gezin", en: "Family"), Text(nl: "Kinderen", en: "Children"), Text(nl: "Regie", en: "Regie"),
            Text(nl: "Open vragen", en: "Open question"), Text(nl: "Laatst", en: "Last"),
            Text(nl: "Nieuw", en: "New"), Text(nl: "Terugkijken", en: "Look back"),
        ].map(desk.say)
    }

    /// Columns placed for all rows together, so that they align down the whole screen.
    static func slots(_ rows: [FamilyRow], _ desk: Desk) -> [Columns.Slot] {
        let columns = Columns(
            [
                .init(min: 5, max: 10), .init(min: 12, max: 24), .init(min: 11, max: 24), .init(min: 9, max: 14),
                .init(min: 6, max: 12), .init(min: 5, max: 5, alignment: .centre), .init(min: 15, max: 24),
            ], gap: desk.size.columns >= 100 ? 3 : 1)
        return columns.slots(for: rows.map(\.cells) + [heads(desk)], width: desk.size.columns - 4)
    }

    static func line(_ cells: [String], _ slots: [Columns.Slot]) -> String {
        var line = ""
        for (cell, slot) in zip(cells, slots) {
            let gap = max(0, slot.left - Terminal.cells(line))
            line += String(repeating: " ", count: gap) + slot.fit(cell)
        }
        return line
    }

    func pieces(_ slots: [Columns.Slot]) -> [StyledText] {
        let line = FamilyRow.line(cells, slots)
        guard let last = slots.last else { return [] }
        let head = String(line.prefix(last.left))
        return [
            StyledText(isUnsafe ? " ! " : "   ", isUnsafe ? .danger : .plain),
            StyledText(head, isUnsafe ? .danger : .plain),
            StyledText(String(line.dropFirst(last.left)), isUnsafe ? .danger : isLate ? .attention : .plain),
        ]
    }

    /// The children's ages, and whether one is expected; of more than four how many there are, the youngest and the oldest.
    static func children(_ dossier: Dossier, _ desk: Desk) -> String {
        let children = dossier.minors(on: desk.today)
        guard !children.isEmpty else { return "–" }
        let ages = children.map { $0.data.age(on: desk.today) }
        var words = ages.compactMap { $0 }.sorted { $0.months < $1.months }.map { desk.say($0.short) }
        if words.count > 4, let youngest = words.first, let oldest = words.last {
            words = ["\(words.count): \(youngest)–\(oldest)"]
        }
        if let last = words.popLast() {
            let inMonths = ages.compactMap { $0 }.allSatisfy { $0.months < 24 }
            words.append(inMonths ? last : last + desk.say(Text(nl: " jr", en: " yr")))
        }
        if children.contains(where: \.data.isUnborn) { words.append(desk.say(Text(nl: "ongeboren", en: "unborn"))) }
        if ages.contains(where: { $0 == nil }), words.isEmpty { words.append("?") }
        return words.joined(separator: ", ")
    }

    private static func regie(_ dossier: Dossier, _ desk: Desk) -> String {
        let names = dossier.regisseurs(on: desk.today).map(\.data.regisseur.name.short)
        return names.isEmpty ? desk.say(Text(nl: "– niemand –", en: "– nobody –")) : names.joined(separator: ", ")
    }

    private static func open(_ dossier: Dossier, _ desk: Desk) -> String {
        guard dossier.lastClosedDiscussion != nil || !dossier.isJustEntered else {
            return desk.say(Text(nl: "net ingevoerd", en: "just entered"))
        }
        let open = dossier.openQuestions
        return Question.allCases.map { open.contains($0) ? "\($0.rawValue)" : " " }.joined(separator: " ")
    }

    private static func last(_ dossier: Dossier, _ desk: Desk) -> String {
        guard dossier.openDiscussion == nil else { return desk.say(Text(nl: "bezig", en: "now")) }
        return dossier.lastClosedDiscussion.map { desk.say($0.data.day.short(from: desk.today)) } ?? "–"
    }

    private static func new(_ dossier: Dossier) -> String {
        guard dossier.lastClosing != nil else { return "" }
        let count = dossier.newSignals.count
        return count == 0 ? "" : "\(count)"
    }

    private static func lookBack(_ dossier: Dossier, _ desk: Desk, isLate: Bool) -> String {
        guard dossier.unsafeNow(on: desk.today).isEmpty else {
            return desk.say(Text(nl: "! NU ONVEILIG", en: "! NOT SAFE NOW"))
        }
        guard let day = dossier.lookBack?.data.day else {
            return desk.say(Text(nl: "geen datum", en: "no date"))
        }
        let words = day.short(from: desk.today)
        return desk.say(isLate ? words + Text(nl: ", te laat", en: ", late") : words)
    }
}
