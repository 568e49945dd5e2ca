/// The points of attention of one family on one day, in the order of the five questions: patterns before gaps, longest
/// open first. There is no score, no sum and no order of danger in it.
public struct Attention: Sendable {
    public let points: [PointOfAttention]
    /// What was set aside and has not come back.
    public let setAside: [(finding: Finding, check: any Check.Type, decision: Known<SetAside>)]

    /// - Parameter checks: those to ask; all of them unless a test says otherwise.
    public init(_ file: CaseFile, checks: [any Check.Type] = Checks.all) {
        let decisions = file.dossier.ledger.known(SetAside.self)
        var points: [PointOfAttention] = []
        var aside: [(Finding, any Check.Type, Known<SetAside>)] = []
        for check in checks {
            var open: [Finding] = []
            for finding in check.findings(in: file) {
                if let decision = decisions.last(where: { $0.data.holds(check, finding, in: file) }) {
                    aside.append((finding, check, decision))
                } else {
                    open.append(finding)
                }
            }
            guard !open.isEmpty else { continue }
            points.append(
                PointOfAttention(check: check, findings: open, line: check.line(for: open, in: file)))
        }
        self.points = points.sorted(by: Attention.precedes)
        setAside = aside.map { (finding: $0.0, check: $0.1, decision: $0.2) }
    }

    /// What belongs in the meeting: what always speaks, and what an event brought up.
    public var forMeeting: [PointOfAttention] {
        points.filter { $0.norm.occasion == .always || $0.norm.occasion == .afterEvent }
    }

    public func forQuestion(_ question: Question) -> [PointOfAttention] {
        forMeeting.filter { $0.norm.question == question }
    }

    private static func precedes(_ one: PointOfAttention, _ other: PointOfAttention) -> Bool {
        let far = Day(number: 10_000_000)
        let first = (one.norm.question, one.norm.nature, one.since ?? far, one.check.row)
        let second = (other.norm.question, other.norm.nature, other.since ?? far, other.check.row)
        return first < second
    }
}

extension SetAside {
    /// Whether this decision still holds for a finding: same check, same subject, same entries, and no look-back since.
    func holds(_ check: any Check.Type, _ finding: Finding, in file: CaseFile) -> Bool {
        self.check == check.word && Set(subjects) == Set(finding.subjects) && Set(evidence) == Set(finding.evidence)
            && !file.dossier.ledger.known(LookBack.self).contains { $0.data.day > day && $0.data.day <= file.today }
    }
}
