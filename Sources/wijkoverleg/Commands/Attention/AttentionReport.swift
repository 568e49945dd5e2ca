import Domain

/// A family's points of attention in words of one language, in the order in which they are to be read: children who are
/// not safe now, then the points under the five questions, patterns before gaps, then what was set aside.
struct AttentionReport: Encodable {
    let code: String
    let day: Day
    let notSafeNow: [Judgement]
    let points: [Point]
    let setAside: [Decision]

    /// An entry on one line; without `text` when it is confidential.
    struct Fact: Encodable {
        let day: String
        let text: String?
        let isConfidential: Bool
    }

    /// Somebody judges that a child is not safe now, with what was arranged since.
    struct Judgement: Encodable {
        let judgement: Fact
        let arranged: [Fact]
    }

    struct Point: Encodable {
        /// The check's stored word.
        let check: String
        let question: Question
        let isPattern: Bool
        let line: String
        let norm: String
        let paragraph: String
        let since: Day?
        let findings: [Item]
        /// What the facts do not show.
        let caution: String?
    }

    /// One place in the file where the norm is not met.
    struct Item: Encodable {
        let ask: String
        let evidence: [Fact]
        let remedy: String
    }

    struct Decision: Encodable {
        let line: String
        let decision: Fact
        let by: String?
    }
}

extension AttentionReport {
    init(_ file: CaseFile, _ language: Language) {
        let attention = Attention(file)
        let dossier = file.dossier
        code = dossier.code
        day = file.today
        notSafeNow = dossier.unsafeNow(on: file.today).map { judgement in
            Judgement(
                judgement: Fact(judgement.entry, dossier, language),
                arranged: dossier.safeguards(for: judgement).map { Fact($0.entry, dossier, language) })
        }
        points = attention.points.map { Point($0, dossier, language) }
        setAside = attention.setAside.map { finding, check, decision in
            Decision(
                line: check.line(for: [finding], in: file)(language), decision: Fact(decision.entry, dossier, language),
                by: decision.data.by?.name.short)
        }
    }
}

extension AttentionReport.Point {
    fileprivate init(_ point: PointOfAttention, _ dossier: Dossier, _ language: Language) {
        check = point.id
        question = point.norm.question
        isPattern = point.norm.nature == .pattern
        line = point.line(language)
        norm = point.norm.demand(language)
        paragraph = point.norm.paragraph(language)
        since = point.since
        caution = point.norm.doesNotShow?(language)
        findings = point.findings.map { finding in
            AttentionReport.Item(
                ask: finding.ask(language),
                evidence: finding.evidence.filter(dossier.ledger.contains).map {
                    AttentionReport.Fact($0, dossier, language)
                },
                remedy: finding.remedy.label(language))
        }
    }
}

extension AttentionReport.Fact {
    fileprivate init(_ id: EntryID, _ dossier: Dossier, _ language: Language) {
        let found = dossier.ledger.entry(id)
        let recorded = found.map { PartialDay($0.provenance.at.day) }
        day = (found?.entry.fact?.occurred ?? recorded)?.description ?? ""
        text = found.flatMap { dossier.shareableWords(of: $0.entry) }?(language)
        isConfidential = text == nil
    }
}
