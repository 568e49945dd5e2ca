import Domain

/// When each of a family's points of attention came and went, in words of one language.
struct HistoryReport: Encodable {
    let code: String
    let day: Day
    let spells: [Spell]

    /// One time that a point was open.
    struct Spell: Encodable {
        /// The check's stored word.
        let check: String
        let question: Question
        let isPattern: Bool
        /// The line of the point as it was when it came.
        let line: String
        let from: Day
        /// The first day on which it was gone; nothing as long as it is open.
        let until: Day?
    }

    init(_ file: CaseFile, _ language: Language) {
        code = file.dossier.code
        day = file.today
        spells = PointHistory(file.dossier, file.team, until: file.today).spells.map { spell in
            Spell(
                check: spell.check.word, question: spell.check.norm.question,
                isPattern: spell.check.norm.nature == .pattern, line: spell.line(language), from: spell.from,
                until: spell.until)
        }
    }
}
