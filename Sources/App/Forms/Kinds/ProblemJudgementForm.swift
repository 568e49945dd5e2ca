import Domain

/// What one professional thinks: can this problem be solved, or will it stay (report ch. 5, question 3)?
struct ProblemJudgementForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ProblemJudgement>?
    var problem: Reference<Problem>?
    var subject: String { correcting?.id.value ?? problem?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<ProblemJudgement>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, problem: Reference<Problem>? = nil) {
        self.family = family
        self.problem = problem
    }

    var title: Text { Text(nl: "Is het oplosbaar?", en: "Can it be solved?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(problem, desk) }

    func blank(_ desk: Desk) -> ProblemJudgement {
        var fact = ProblemJudgement(
            problem: problem ?? .blank, solvable: .unclear, by: Proposed.me(desk), day: desk.today)
        fact.solvable = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<ProblemJudgement>] {
        let named = [known(desk)?.data.problem].compactMap { $0 }
        let which = FactField<ProblemJudgement>.thing(
            "problem", Text(nl: "Welk probleem?", en: "Which problem?"), \.problem,
            Options.problems(family, with: named, desk), adding: family.map(Addition.problem),
            in: desk.dossier(family).ledger)
        return (problem == nil ? [which] : []) + [
            .word("solvable", Text(nl: "Is het oplosbaar?", en: "Can it be solved?"), \.solvable, desk),
            .optionalText("note", Text(nl: "Waarom?", en: "Why?"), \.note),
            .yesNo("isChronic", Text(nl: "Is het blijvend?", en: "Is it chronic?"), \.isChronic, desk),
            .person("by", Text(nl: "Wie vindt dat?", en: "Who says so?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// Why nothing can be judged yet; nothing when there is a problem.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).problems(on: desk.today).isEmpty else { return nil }
        return Text(
            nl: "Er is nog geen probleem waarover u kunt oordelen. Leg eerst vast wat er speelt.",
            en: "There is no problem to judge yet. First record the problem.")
    }
}
