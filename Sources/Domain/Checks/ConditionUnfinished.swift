/// A condition that has no consequence, that the parents were not told, or that nobody checked when its date went by (report
/// 3.1 and 3.3: *voorwaarden en gevolgen*).
///
/// It speaks for each condition that is open; it is resolved by what follows otherwise, by telling the parents, and by
/// saying whether it was met.
public enum ConditionUnfinished: Check {
    public static let row = 55
    public static let word = "condition-unfinished"
    public static let reads: [any EventKind.Type] = [Condition.self, ConditionOutcome.self]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Bij een voorwaarde staat wat er anders volgt, de ouders weten ervan en iemand gaat na of die is gehaald.",
            en:
                "A condition says what follows otherwise, the parents know of it and somebody checks whether it was met."
        ),
        why: Text(
            nl: "Een voorwaarde zonder gevolg, of waar niemand naar kijkt, is geen voorwaarde.",
            en: "A condition without a consequence, or that nobody checks, is no condition."),
        speaks: Text(
            nl:
                "Bij een voorwaarde zonder gevolg, die niet aan een ouder is verteld, of waarvan de datum voorbij is zonder uitkomst.",
            en:
                "For a condition without a consequence, that no parent was told, or whose date is past without an outcome."
        ),
        resolved: Text(
            nl: "Als het gevolg erbij staat, een ouder het weet, en vaststaat of de voorwaarde is gehaald.",
            en: "Once the consequence is added, a parent knows, and it is recorded whether the condition was met."),
        paragraph: Text(nl: "paragraaf 3.1 en 3.3", en: "sections 3.1 and 3.3"), question: .whoLeads, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.openConditions.compactMap { condition in
            let isUnchecked =
                condition.data.before.map { $0 < file.today } ?? false && file.dossier.outcome(of: condition.id) == nil
            let lacks = [
                (condition.data.consequence ?? "").isEmpty
                    ? Text(nl: "niet gezegd wat er anders volgt", en: "not said what follows otherwise") : nil,
                condition.data.toldTo.isEmpty
                    ? Text(nl: "niet aan de ouders verteld", en: "the parents were not told") : nil,
                isUnchecked ? Text(nl: "niet nagegaan of die is gehaald", en: "not checked whether it was met") : nil,
            ].compactMap { $0 }
            guard !lacks.isEmpty else { return nil }
            return Finding(
                subjects: [condition.id.id], names: [], matter: Text.joined(lacks, by: ", "),
                evidence: [condition.entry], since: isUnchecked ? condition.data.before : condition.day,
                ask: Text(
                    nl: "Wat volgt er als dit niet gebeurt, weten de ouders dat, en is het gehaald?",
                    en: "What follows if this does not happen, do the parents know, and was it met?"),
                remedy: .work(
                    isUnchecked && lacks.count == 1 ? .checkCondition(condition.id) : .completeCondition(condition.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        Text(nl: "Voorwaarde: ", en: "Condition: ") + Text.folding(findings)
    }
}
