/// A professional who is involved while nobody wrote down why (report 2.1; ch. 5, question 2).
///
/// It speaks for each involvement that has no reason, or that is tied to no problem while problems are recorded; it is
/// resolved by the reason and the problem it is for.
public enum InvolvementUnexplained: Check {
    public static let row = 30
    public static let word = "involvement-unexplained"
    public static let reads: [any EventKind.Type] = [Involvement.self, Problem.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Jullie weten van elkaar wie betrokken is en waarom.",
            en: "You all know from each other who is involved and why."),
        why: Text(
            nl: "Professionals wisten niet van elkaar wie er was. Zo ontbrak het hele beeld van het gezin.",
            en: "Professionals did not know who else was there. So the whole picture of the family was missing."),
        speaks: Text(
            nl:
                "Bij elke betrokken professional zonder reden, of zonder probleem erbij terwijl er problemen zijn vastgelegd.",
            en:
                "For each professional involved without a reason, or without the problem it is for while problems are recorded."
        ),
        resolved: Text(
            nl: "Als bij de betrokkenheid staat waarom, en voor welk probleem.",
            en: "Once the involvement says why, and for which problem."),
        paragraph: Text(nl: "paragraaf 2.1 en hoofdstuk 5, vraag 2", en: "section 2.1 and chapter 5, question 2"),
        question: .wholePicture, nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        let hasProblems = !file.dossier.problems(on: file.today).isEmpty
        return file.dossier.involvements(on: file.today).compactMap { involvement in
            let hasReason = !(involvement.data.reason ?? "").isEmpty
            guard !hasReason || (hasProblems && involvement.data.problems.isEmpty) else { return nil }
            let name = involvement.data.professional.name.short
            return Finding(
                subjects: [involvement.id.id], names: [name], matter: hasReason ? noProblem : noReason,
                evidence: [involvement.entry], since: involvement.data.since?.earliest,
                ask: Text(
                    nl: "Waarvoor is \(name) betrokken, en bij welk probleem hoort dat?",
                    en: "What is \(name) involved for, and which problem does it belong to?"),
                remedy: .completeInvolvement(involvement.id))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        let parts = [noReason, noProblem].compactMap { matter -> Text? in
            let names = findings.filter { $0.matter == matter }.flatMap(\.names).withoutRepeats
            guard !names.isEmpty else { return nil }
            let who = Text.list(names)
            return Text(nl: "bij \(who.nl) \(matter.nl)", en: "\(matter.en): \(who.en)")
        }
        return Text.joined(parts, by: "; ").capitalised
    }

    private static let noReason = Text(nl: "staat niet waarom", en: "no reason written down")
    private static let noProblem = Text(nl: "staat niet voor welk probleem", en: "no problem named")
}
