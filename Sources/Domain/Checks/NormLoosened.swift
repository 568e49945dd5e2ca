/// A norm for “safe enough” that was drawn wider, more than once or without saying why and with whom (report 2.1: *grenzen
/// herhaaldelijk opgerekt*).
///
/// It speaks of the wider versions since the norm was last made stricter, with the versions before them. One wider version
/// with a reason, to which two or more professionals agreed, is a decision and no stretching. It is resolved by a stricter
/// norm.
public enum NormLoosened: Check {
    public static let row = 10
    public static let word = "norm-loosened"
    public static let reads: [any EventKind.Type] = [Member.self, SafetyNorm.self]
    public static let norm = Norm(
        demand: Text(
            nl: "De grens voor ‘veilig genoeg’ schuift niet ongemerkt op.",
            en: "The line for ‘safe enough’ does not move unnoticed."),
        why: Text(
            nl: "Elke keer werd een beetje meer gewoon gevonden. Achteraf was de grens ver opgeschoven.",
            en: "Each time a little more was found normal. Afterwards the line had moved far."),
        speaks: Text(
            nl:
                "Als de norm vaker dan één keer ruimer werd, of één keer zonder reden of met minder dan twee professionals. Oud en nieuw staan naast elkaar bij Terugkijken.",
            en:
                "When the norm became looser more than once, or once without a reason or with fewer than two professionals. Old and new stand side by side under Agreements."
        ),
        resolved: Text(
            nl: "Als jullie de norm weer strenger maken, of dit punt met een reden opzijzetten.",
            en: "Once you make the norm stricter again, or set this point aside with a reason."),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .whoWatches, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Een ruimere norm kan terecht zijn, omdat het beter gaat of omdat de oude niet klopte.",
            en: "A looser norm can be right, because things go better or because the old one was wrong."))

    public static func findings(in file: CaseFile) -> [Finding] {
        var chains: [(children: [Reference<Member>], versions: [NormVersions.Item])] = []
        for item in NormVersions(file.dossier).items {
            let children = item.data.children.map(file.dossier.ledger.identity).sorted()
            if let place = chains.firstIndex(where: { $0.children == children }) {
                chains[place].versions.append(item)
            } else {
                chains.append((children, [item]))
            }
        }
        return chains.compactMap { finding($0.children, $0.versions, in: file) }
    }

    private static func finding(
        _ children: [Reference<Member>], _ versions: [NormVersions.Item], in file: CaseFile
    ) -> Finding? {
        let start = versions.lastIndex { $0.data.change?.word == .stricter } ?? versions.startIndex
        let since = versions[start...]
        let looser = since.filter { $0.data.change?.word == .looser }
        guard let last = looser.last, looser.count > 1 || !last.data.isDecided else { return nil }
        let days = Text.list(looser.map { $0.data.day.short(from: file.today) })
        return Finding(
            subjects: children.isEmpty ? file.familySubject : children.map(\.id),
            names: children.map(file.dossier.name),
            matter: Text(
                nl: "de norm ‘veilig genoeg’ werd ruimer op \(days.nl)",
                en: "the norm ‘safe enough’ became looser on \(days.en)"),
            evidence: since.map(\.id), since: looser.first?.data.day,
            ask: Text(
                nl: "Wat mocht eerst niet en nu wel? Wat is er veiliger geworden voor de kinderen?",
                en: "What was not allowed first and is now? What has become safer for the children?"),
            remedy: .agreeNorm)
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}

extension SafetyNorm {
    /// Said why, and not by one alone.
    fileprivate var isDecided: Bool { !(reason ?? "").isEmpty && agreedBy.count > 1 }
}

extension Text {
    /// Joins words as people do, in both languages: "14 apr en 3 jun".
    fileprivate static func list(_ words: [Text]) -> Text {
        Text(nl: Text.list(words.map(\.nl)).nl, en: Text.list(words.map(\.en)).en)
    }
}
