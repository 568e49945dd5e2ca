/// A kindcheck that says that there are children and not whether they are safe (report 2.2: *zijn ze veilig*).
///
/// Whether there are children and whether they are safe are two answers. It speaks for the newest kindcheck of each
/// professional with an adult, where there are children by its own answers or by the file; it is resolved by an answer to
/// “are they safe”, a no or not known included.
public enum KindCheckUnfinished: Check {
    public static let row = 2
    public static let word = "kindcheck-unfinished"
    public static let reads: [any EventKind.Type] = [KindCheck.self, Member.self]
    public static let norm = Norm(
        demand: Text(
            nl: "De kindcheck vraagt twee dingen: zijn er kinderen, en zijn zij veilig?",
            en: "The child check asks two things: are there children, and are they safe?"),
        why: Text(
            nl: "Dat er een kind was, stond in het dossier. Of het veilig was, vroeg niemand.",
            en: "That there was a child stood in the file. Whether it was safe nobody asked."),
        speaks: Text(
            nl: "Als er bij een kindcheck kinderen zijn, en niet is gevraagd of zij veilig zijn.",
            en: "When there are children with a child check, and nobody asked whether they are safe."),
        resolved: Text(
            nl: "Als u invult of de kinderen veilig zijn. ‘Nee’ en ‘niet bekend’ zijn ook antwoorden.",
            en: "Once you fill in whether the children are safe. “No” and “not known” are answers too."),
        paragraph: Text(nl: "paragraaf 2.2", en: "section 2.2"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let hasMinors = !file.dossier.minors(on: file.today).isEmpty
        return file.dossier.standingKindChecks.filter { check in
            let isOpen = check.data.safe == nil || check.data.safe?.word == .notAsked
            return isOpen && (check.data.hasChildren || hasMinors && check.data.children?.word != .no)
        }.map { check in
            let name = file.dossier.name(of: check.data.adult)
            return Finding(
                subjects: [check.id.id], names: [check.hasConfidentialReading ? "▒" : check.data.by.name.short],
                matter: Text(
                    nl: "kindcheck bij \(name): veilig? niet gevraagd",
                    en: "child check with \(name): safe? not asked"),
                evidence: Evidence(check).entries, since: check.data.day,
                ask: Text(
                    nl: "Zijn de kinderen veilig? Wie vraagt dat, en hoe weten jullie het dan?",
                    en: "Are the children safe? Who asks, and how will you know?"),
                remedy: .work(.completeKindCheck(check.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings) }
}
