/// A child about whom little is known while there are worries about a parent (report 2.3).
///
/// Children who give no signals were the ones missed most often: no signal from a child is not safety. It speaks for a
/// child with at most the team's number of own signals in the last year while a caretaker has a worry or an open
/// problem; it is resolved by what the table writes down that this means for the child, until something new comes.
public enum LittleKnownChild: Check {
    public static let row = 23
    public static let word = "little-known-child"
    public static let norm = Norm(
        demand: Text(
            nl:
                "Geen signalen van een kind is niet hetzelfde als veilig. Vertaal de zorgen over een ouder naar het kind.",
            en: "No signals from a child is not the same as safe. Translate the worries about a parent to the child."),
        why: Text(
            nl: "In de meeste onderzochte zaken gaven de kinderen weinig signalen. Soms vallen zij nergens op.",
            en: "In most of the cases investigated the children gave few signals. Some stand out nowhere."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .pattern,
        occasion: .always,
        doesNotShow: Text(
            nl: "Dit kan ook komen doordat niemand opschreef wat er wel bekend is, of doordat het goed gaat.",
            en: "It can also be that nobody wrote down what is known, or that all is well."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let worries = worriesAboutCaretakers(in: file)
        guard !worries.isEmpty else { return [] }
        return file.dossier.minors(on: file.today).compactMap { child in finding(for: child, worries, in: file) }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        let names = Text.list(findings.flatMap(\.names))
        let parents = Text.list(parentNames(in: file))
        return Text(
            nl:
                "Weinig bekend over \(names.nl), wel zorgen bij \(parents.nl). Wie ziet \(findings.count == 1 ? "dit kind" : "hen")?",
            en:
                "Little known about \(names.en), but worries about \(parents.en). Who sees \(findings.count == 1 ? "this child" : "them")?"
        )
    }

    private static func finding(for child: Known<Member>, _ worries: [EvidenceItem], in file: CaseFile) -> Finding? {
        let dossier = file.dossier
        let yearAgo = file.today.adding(months: -12)
        let own = dossier.signals(about: child.id).filter { $0.data.seen.latest >= yearAgo }
        guard own.count <= file.terms.fewSignals else { return nil }
        let translated = dossier.ledger.known(ChildMeaning.self).filter {
            dossier.ledger.same($0.data.child, child.id)
        }
        let answered = Set(translated.flatMap(\.data.basis))
        guard worries.contains(where: { !answered.contains($0.id) }) else { return nil }
        let basis = worries.map(\.id)
        let name = child.data.name.given
        return Finding(
            subjects: [child.id.id], names: [name], evidence: basis + own.map(\.entry).reversed(),
            since: worries.map(\.day).min(),
            ask: Text(
                nl: "Wie ziet \(name)? Hoe is het thuis voor \(name)? Wat merkt \(name) van de zorgen over de ouder?",
                en: "Who sees \(name)? What is home like for \(name)? What does \(name) notice of the parent’s worries?"
            ),
            remedy: .recordMeaning(child: child.id, basis: basis))
    }

    private struct EvidenceItem {
        let id: EntryID
        let day: Day
        let about: [Reference<Member>]
    }

    private static func worriesAboutCaretakers(in file: CaseFile) -> [EvidenceItem] {
        let dossier = file.dossier
        let caretakers = Set(dossier.caretakers.map(\.id))
        let concerns = { (members: [Reference<Member>]) in
            members.map(dossier.ledger.identity).filter(caretakers.contains)
        }
        let yearAgo = file.today.adding(months: -12)
        let signals = dossier.signals.filter { $0.data.tone == .worry && $0.data.seen.latest >= yearAgo }.map {
            EvidenceItem(id: $0.entry, day: $0.data.seen.earliest, about: concerns($0.data.about))
        }
        let problems = dossier.problems(on: file.today).map {
            EvidenceItem(
                id: $0.entry, day: $0.data.since?.earliest ?? $0.provenance.at.day, about: concerns($0.data.members))
        }
        return (signals + problems).filter { !$0.about.isEmpty }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    private static func parentNames(in file: CaseFile) -> [String] {
        let ids = Set(worriesAboutCaretakers(in: file).flatMap(\.about))
        return file.dossier.caretakers.filter { ids.contains($0.id) }.map(\.data.name.given)
    }
}
