/// A child who goes quiet: withdrawn, wetting the bed, falling back, staying away from school (report 2.3).
///
/// Each such sign seems small. It speaks for a child with two different quiet signs within a year, or three times school
/// absence; worries about one incident are one. It is resolved by what the table writes down that these signs mean for the
/// child.
public enum QuietSigns: Check {
    public static let row = 21
    public static let word = "quiet-signs"
    public static let reads: [any EventKind.Type] = [ChildMeaning.self, Incident.self, Member.self, Signal.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Zie ook de stille signalen van een kind: teruggetrokken zijn, bedplassen, terugval, schoolverzuim.",
            en: "See a child’s quiet signs too: being withdrawn, bedwetting, relapse, school absence."),
        why: Text(
            nl: "Wie stil wordt, valt niet op. Juist die signalen werden gemist of los bekeken.",
            en: "A child who goes quiet is not noticed. Those signs were missed, or looked at one by one."),
        speaks: Text(
            nl: "Bij twee verschillende stille signalen van een kind binnen een jaar, of drie keer schoolverzuim.",
            en: "For two different quiet signs of a child within a year, or three times school absence."),
        resolved: Text(
            nl: "Als jullie opschrijven wat deze signalen voor dit kind betekenen.",
            en: "Once you write down what these signs mean for this child."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .pattern,
        occasion: .betweenMeetings,
        doesNotShow: Text(
            nl: "Een kind kan ook stil zijn, ziek zijn of terugvallen door iets dat niet met thuis te maken heeft.",
            en: "A child can also be quiet, ill or fall back because of something that has nothing to do with home."))

    /// From how many times on school absence alone is a pattern.
    static let absences = 3

    public static func findings(in file: CaseFile) -> [Finding] {
        let yearAgo = file.today.adding(months: -12)
        let quiet = file.dossier.signals.reversed().filter {
            $0.data.tone == .worry && $0.data.seen.latest >= yearAgo && ($0.data.topic?.word?.isQuiet ?? false)
        }
        guard quiet.count > 1 else { return [] }
        return file.dossier.minors(on: file.today).compactMap { finding(for: $0, quiet, in: file) }
    }

    private static func finding(for child: Known<Member>, _ quiet: [Known<Signal>], in file: CaseFile) -> Finding? {
        let ledger = file.dossier.ledger
        let own = quiet.filter { $0.data.about.contains { ledger.same($0, child.id) } }
        let topics = Set(own.compactMap(\.data.topic))
        let isPattern = topics.count > 1 || (topics == [.known(.schoolAbsence)] && count(own, in: ledger) >= absences)
        let explained = ledger.known(ChildMeaning.self).filter { ledger.same($0.data.child, child.id) }
        let basis = own.map { ledger.root(of: $0.entry) }
        let named = Set(explained.flatMap(\.data.basis).map(ledger.root(of:)))
        guard isPattern, !named.isSuperset(of: basis) else { return nil }
        let evidence = Evidence(own)
        let name = child.data.name.given
        return Finding(
            subjects: [child.id.id], names: [name],
            matter: Text(nl: "stille signalen, nog niet samen bekeken", en: "quiet signs, not looked at together yet"),
            evidence: evidence.entries, since: evidence.since,
            ask: Text(
                nl: "Wat vertellen deze signalen samen over hoe het met \(name) gaat? Wie vraagt het \(name)?",
                en: "What do these signs together say about how \(name) is doing? Who asks \(name)?"),
            remedy: .recordMeaning(child: child.id, basis: evidence.entries))
    }

    /// Worries about one incident are one.
    private static func count(_ all: [Known<Signal>], in ledger: Ledger) -> Int {
        let linked = all.compactMap { $0.data.incident.map(ledger.identity) }
        return Set(linked).count + all.count - linked.count
    }
}
