/// A family that came from another municipality whose knowledge did not come along (report 4.1).
///
/// In the new municipality parents could start all over, while their limits had been established before. It speaks after
/// a move from elsewhere while the old file was not asked for or has not arrived, and while findings from there have not
/// been weighed in an answer to question 3 since; it is resolved by the file (or a refusal) and by that answer.
public enum EarlierMunicipality: Check {
    public static let row = 60
    public static let word = "earlier-municipality"
    public static let reads: [any EventKind.Type] = [Answer.self, Move.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Wat een vorige gemeente vond, telt hier mee. Vraag het dossier op en bespreek wat erin staat.",
            en: "What an earlier municipality found counts here. Ask for the file and discuss what is in it."),
        why: Text(
            nl: "Gezinnen konden in een nieuwe gemeente opnieuw beginnen. De kinderen kregen daardoor te laat hulp.",
            en: "Families could start all over in a new municipality. So the children got help too late."),
        speaks: Text(
            nl:
                "Na een verhuizing uit een andere gemeente, zolang het oude dossier er niet is of wat daar bekend was niet is besproken.",
            en:
                "After a move from another municipality, as long as the old file is not there or what was known there is not discussed."
        ),
        resolved: Text(
            nl: "Als het dossier er is of geweigerd is, en jullie daarna vraag 3 hebben beantwoord.",
            en: "Once the file is there or was refused, and you answered question 3 after that."),
        paragraph: Text(nl: "paragraaf 4.1", en: "section 4.1"), question: .solvable, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.moves.filter { $0.data.from != $0.data.to }.compactMap { move in
            let gaps = [fileGap(move.data), findingsGap(move, in: file)].compactMap { $0 }
            guard !gaps.isEmpty else { return nil }
            return Finding(
                subjects: [move.id.id], names: [move.data.from], matter: Text.joined(gaps, by: ", "),
                evidence: [move.entry], since: move.data.day.earliest, ask: ask(move.data),
                remedy: fileGap(move.data) == nil ? .answer(.solvable) : .askOldFile(move.id))
        }
    }

    private static func fileGap(_ move: Move) -> Text? {
        switch move.oldFile.word {
        case .notAsked: Text(nl: "oud dossier niet gevraagd", en: "old file not asked for")
        case .asked: Text(nl: "oud dossier gevraagd, nog niet ontvangen", en: "old file asked for, not received yet")
        case .received, .refused, nil: nil
        }
    }

    /// Findings that no answer to question 3 was recorded after.
    private static func findingsGap(_ move: Known<Move>, in file: CaseFile) -> Text? {
        guard !(move.data.findings ?? "").isEmpty else { return nil }
        let isWeighed = file.dossier.ledger.known(Answer.self).contains { answer in
            answer.data.question == .solvable && answer.data.leftOpen == nil
                && answer.provenance.place > move.provenance.place
        }
        return isWeighed
            ? nil : Text(nl: "wat daar bekend was nog niet besproken", en: "what was known there not discussed yet")
    }

    private static func ask(_ move: Move) -> Text {
        guard let findings = move.findings, !findings.isEmpty else {
            return Text(
                nl: "Wat weten ze in \(move.from) van dit gezin? Wie vraagt het dossier op?",
                en: "What do they know of this family in \(move.from)? Who asks for the file?")
        }
        return Text(
            nl: "In \(move.from): “\(findings)”. Wat betekent dat voor wat hier kan?",
            en: "In \(move.from): “\(findings)”. What does that mean for what is possible here?")
    }
}
