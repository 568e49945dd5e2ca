/// What stands in a file of the ways in which help can be kept at a distance (report 4.3), each with how often.
struct Avoidance {
    /// Somebody accepted help that does not threaten, and not other help.
    struct Selective {
        let who: Reference<Member>?
        let yes: LifeDomain
        let yesDay: Day
        let no: LifeDomain
        let noDay: Day
        let evidence: Evidence
    }

    struct Form {
        /// "3 keer partner erbij".
        let words: Text
        let evidence: Evidence
    }

    /// One for each person, in order of the first answer.
    let selective: [Selective]
    /// Those that were seen often enough to be one, in a fixed order.
    let forms: [Form]

    init(in file: CaseFile) {
        let refusals = file.dossier.standingRefusals
        selective = Avoidance.selective(refusals, in: file.dossier)
        forms = [
            Avoidance.form(refusals, from: 2, Text(nl: "nee tegen hulp", en: "no to help")),
            Avoidance.form(
                refusals.filter { $0.data.partnerPresent == true }, from: 2,
                Text(nl: "partner erbij", en: "partner present")),
            Avoidance.form(
                file.dossier.contactAttempts.filter { $0.data.outcome.word?.isCalledOff ?? false }, from: 3,
                Text(nl: "afgezegd of niet binnen", en: "called off or not let in")),
            Avoidance.form(file.dossier.moves, from: 2, Text(nl: "verhuisd", en: "moved")),
            Avoidance.form(
                Avoidance.schoolsLeft(in: file), from: 2, Text(nl: "van school gewisseld", en: "changed school")),
        ].compactMap { $0 }
    }

    private static func form<Kind>(_ facts: [Known<Kind>], from least: Int, _ what: Text) -> Form? {
        guard facts.count >= least else { return nil }
        let number = facts.count
        return Form(
            words: Text(nl: "\(number) keer \(what.nl)", en: "\(number) times \(what.en)"), evidence: Evidence(facts))
    }

    /// The last yes and the last no that stands, from one person: what one parent takes says nothing of what another refuses.
    private static func selective(_ refusals: [Known<HelpResponse>], in dossier: Dossier) -> [Selective] {
        let practical: Set<LifeDomain> = [.money, .housing, .work]
        let close: Set<LifeDomain> = [.parenting, .safety]
        let people = dossier.helpAnswers.map { $0.data.who.map(dossier.ledger.identity) }
        var seen: Set<Reference<Member>?> = []
        return people.filter { seen.insert($0).inserted }.compactMap { who in
            func said(_ answers: [Known<HelpResponse>], _ domains: Set<LifeDomain>) -> [Known<HelpResponse>] {
                answers.filter { answer in
                    answer.data.who.map(dossier.ledger.identity) == who
                        && dossier.domain(of: answer).map(domains.contains) ?? false
                }
            }
            let yes = said(dossier.helpAnswers.filter(\.data.isYes), practical)
            let no = said(refusals, close)
            guard let taken = yes.last, let refused = no.last, let yesTo = dossier.domain(of: taken),
                let noTo = dossier.domain(of: refused)
            else { return nil }
            return Selective(
                who: who, yes: yesTo, yesDay: taken.day, no: noTo, noDay: refused.day,
                evidence: Evidence(yes) + Evidence(no))
        }
    }

    /// Schools that stopped being involved while the child is still of school age.
    private static func schoolsLeft(in file: CaseFile) -> [Known<Involvement>] {
        file.dossier.involvements.filter { help in
            help.data.professional.sector == .school && help.data.standing(on: file.today) == .ended
                && (help.data.endReason?.word == .moved || help.data.endReason?.word == .refused)
        }
    }
}

extension ContactOutcome {
    /// Not home and no answer can be chance.
    fileprivate var isCalledOff: Bool {
        switch self {
        case .cancelled, .noShow, .turnedAway: true
        case .reached, .notHome, .noAnswer: false
        }
    }
}
