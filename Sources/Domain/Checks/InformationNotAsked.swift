/// Information that others hold and that nobody asked for, or that was asked for and never came (report 2.1, vignette:
/// *informatie opvragen*).
///
/// It speaks when a request has no answer past its date, or past a discussion where it had none; and, once there is a worry
/// about the children’s safety that was discussed, for who is involved or was not at that table, told nothing since and was
/// asked nothing. It is resolved by a request and its answer, also when the answer is no.
public enum InformationNotAsked: Check {
    public static let row = 13
    public static let word = "information-not-asked"
    public static let reads: [any EventKind.Type] = [
        Appraisal.self, Attendance.self, Burden.self, ChildMeaning.self, ChildSpoken.self, Closing.self,
        Consultation.self, ContactAttempt.self, Discussion.self, DomainPicture.self, Expectation.self, GoalResult.self,
        HelpOffer.self, HelpReviewed.self, InformationAnswer.self, InformationRequest.self, Involvement.self,
        KindCheck.self, MeldcodeStep.self, Member.self, OwnStrength.self, ProblemJudgement.self, SafetyJudgement.self,
        Signal.self, Weighing.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Vraag wat anderen weten en wat nodig is om de kinderen te beschermen. En kijk of er antwoord kwam.",
            en: "Ask what others know that is needed to protect the children. And see whether an answer came."),
        why: Text(
            nl: "Bij andere organisaties werd niets opgevraagd. Wat zij wisten, had de kinderen kunnen helpen.",
            en: "Nothing was asked of other organisations. What they knew could have helped the children."),
        speaks: Text(
            nl:
                "Als een vraag om informatie te lang zonder antwoord is. En als er zorgen zijn over veiligheid: bij wie betrokken is, niets vertelde en niets is gevraagd.",
            en:
                "When a request for information has gone unanswered too long. And when there are worries about safety: for those involved who told nothing and were asked nothing."
        ),
        resolved: Text(
            nl: "Als u het vraagt en het antwoord vastlegt, ook als dat antwoord nee is.",
            en: "Once you ask and record the answer, also when that answer is no."),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .wholePicture, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] { unanswered(in: file) + neverAsked(in: file) }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func unanswered(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let answered = Set(ledger.known(InformationAnswer.self).map { ledger.identity($0.data.request) })
        return file.dossier.informationRequests.reversed().compactMap { request in
            let isLate =
                request.data.before.map { $0 < file.today } ?? file.isDiscussed(since: request.provenance.place)
            guard isLate, !answered.contains(request.id) else { return nil }
            return Finding(
                subjects: [request.id.id], names: request.namesForLine,
                matter: Text(nl: "informatie gevraagd, nog geen antwoord", en: "information asked for, no answer yet"),
                evidence: [request.entry], since: request.data.askedOn,
                ask: Text(
                    nl: "Wat is er geantwoord? Zo niets: wie vraagt het nog een keer, en wanneer?",
                    en: "What was the answer? If there was none: who asks again, and when?"),
                remedy: .work(.answerInformation(request.id)))
        }
    }

    private static func neverAsked(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let cause = file.safetyCause()
        guard let last = dossier.lastClosedDiscussion, let since = cause.since, since <= last.data.day else {
            return []
        }
        var known = People(heardSince: since, in: dossier)
        let involved = dossier.involvements(on: file.today).compactMap { help -> Finding? in
            let who = help.data.professional
            guard help.day < last.data.day, help.provenance.at.day < last.data.day, known.isNew(who) else { return nil }
            return finding([who], [help.id.id], Evidence(help) + cause, since: max(since, help.day))
        }
        guard let attendance = dossier.attendance(in: last.id) else { return involved }
        let absent = attendance.data.professionals.filter { $0.presence != .present }.map(\.professional)
        let others = absent.filter { known.isNew($0) }
        guard !others.isEmpty else { return involved }
        return involved + [finding(others, [attendance.id.id], Evidence(attendance) + cause, since: last.data.day)]
    }

    private static func finding(
        _ people: [Professional], _ subjects: [EntryID], _ evidence: Evidence, since: Day
    ) -> Finding {
        let names = people.map(\.name.short)
        let who = Text.list(names)
        return Finding(
            subjects: subjects, names: names,
            matter: Text(
                nl: "zorgen over veiligheid, en nog niets gevraagd",
                en: "worries about safety, and nothing asked yet"),
            evidence: evidence.entries, since: since,
            ask: Text(
                nl: "Wat weet \(who.nl) dat nodig is voor de kinderen? Wie vraagt het, en op welke grond?",
                en: "What does \(who.en) know that the children need? Who asks, and on what ground?"),
            remedy: .work(.askInformation(people.first)))
    }

    /// Those who told something, or were asked; each professional is taken once.
    private struct People {
        private let heard: Contributors
        private var met = ProfessionalIndex()

        init(heardSince day: Day, in dossier: Dossier) {
            heard = Contributors(
                since: day, present: dossier.discussions.filter { $0.data.day >= day }, in: dossier)
            for who in dossier.informationRequests.compactMap(\.data.to) { met.add(who) }
        }

        mutating func isNew(_ who: Professional) -> Bool {
            guard met.place(of: who) == nil, !heard.contains(who) else { return false }
            met.add(who)
            return true
        }
    }
}

extension Known where Kind == InformationRequest {
    /// A name that somebody typed can tell of treatment: it stays out of a line when the request is hidden.
    var namesForLine: [String] {
        data.to == nil && hasConfidentialReading ? [] : [data.addressee]
    }
}
