/// A child about whom little is known while there are worries about a parent (report 2.3).
///
/// Children who give no signals were the ones missed most often: no signal from a child is not safety. It speaks for a
/// child with at most the team's number of own signals in the last year while a caretaker has a worry or an open
/// problem; it is resolved by what the table writes down that this means for the child, until something new comes.
public enum LittleKnownChild: Check {
    public static let row = 23
    public static let word = "little-known-child"
    public static let reads: [any EventKind.Type] = [ChildMeaning.self, Member.self, Problem.self, Signal.self]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Geen signalen van een kind is niet hetzelfde als veilig. Vraag wat de zorgen over een ouder voor het kind betekenen.",
            en:
                "No signals from a child is not the same as safe. Ask what the worries about a parent mean for the child."
        ),
        why: Text(
            nl: "In de meeste onderzochte zaken gaven de kinderen weinig signalen. Soms valt niemand iets op.",
            en: "In most of the cases investigated the children gave few signals. Sometimes nobody notices anything."),
        speaks: Text(
            nl:
                "Bij een kind met weinig eigen signalen in het afgelopen jaar, terwijl er zorgen of open problemen zijn bij een ouder of partner.",
            en:
                "For a child with few signals of their own in the past year, while there are worries or open problems about a parent or partner."
        ),
        resolved: Text(
            nl: "Als jullie opschrijven wat die zorgen voor dit kind betekenen, tot er iets nieuws bij komt.",
            en: "Once you write down what those worries mean for this child, until something new comes."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .pattern,
        occasion: .always,
        doesNotShow: Text(
            nl: "Dit kan ook komen doordat niemand opschreef wat er wel bekend is, of doordat het goed gaat.",
            en: "It can also be that nobody wrote down what is known, or that all is well."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let worries = Worries(in: file)
        guard !worries.evidence.isEmpty else { return [] }
        return file.dossier.minors(on: file.today).compactMap { child in finding(for: child, worries, in: file) }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        let names = Text.list(findings.flatMap(\.names))
        let parents = Text.list(Worries(in: file).parents)
        let isOne = findings.count == 1
        return Text(
            nl:
                "Weinig bekend over \(names.nl), wel zorgen bij \(parents.nl). Wie ziet \(isOne ? "dit kind" : "hen")?",
            en:
                "Little known about \(names.en), but worries about \(parents.en). Who sees \(isOne ? "this child" : "them")?"
        )
    }

    private static func finding(for child: Known<Member>, _ worries: Worries, in file: CaseFile) -> Finding? {
        let dossier = file.dossier
        let own = dossier.signals(about: child.id).filter {
            $0.data.tone != .fact && $0.data.seen.latest >= worries.yearAgo
        }
        guard own.count <= file.terms.fewSignals else { return nil }
        let translated = dossier.ledger.known(ChildMeaning.self).filter {
            dossier.ledger.same($0.data.child, child.id)
        }
        let answered = Set(translated.flatMap(\.data.basis))
        let basis = worries.evidence.entries
        guard !answered.isSuperset(of: basis) else { return nil }
        let name = child.data.name.given
        return Finding(
            subjects: [child.id.id], names: [name], evidence: (worries.evidence + Evidence(own)).entries,
            since: worries.evidence.since,
            ask: Text(
                nl: "Wie ziet \(name)? Hoe is het thuis voor \(name)? Wat merkt \(name) van de zorgen over de ouder?",
                en: "Who sees \(name)? What is home like for \(name)? What does \(name) notice of the parent’s worries?"
            ),
            remedy: .recordMeaning(child: child.id, basis: basis))
    }

    /// The worries of the last year and the open problems that name a caretaker.
    private struct Worries {
        let evidence: Evidence
        /// The caretakers they name.
        let parents: [String]
        let yearAgo: Day

        init(in file: CaseFile) {
            let dossier = file.dossier
            let yearAgo = file.today.adding(months: -12)
            let caretakers = dossier.caretakers
            let ids = Set(caretakers.map(\.id))
            let concerned = { (members: [Reference<Member>]) in
                ids.intersection(members.map(dossier.ledger.identity))
            }
            let signals = dossier.signals.filter {
                $0.data.tone == .worry && $0.data.seen.latest >= yearAgo && !concerned($0.data.about).isEmpty
            }
            let problems = dossier.problems(on: file.today).filter { !concerned($0.data.members).isEmpty }
            let named = concerned(signals.flatMap(\.data.about) + problems.flatMap(\.data.members))
            evidence = Evidence(signals) + Evidence(problems)
            parents = caretakers.filter { named.contains($0.id) }.map(\.data.name.given)
            self.yearAgo = yearAgo
        }
    }
}
