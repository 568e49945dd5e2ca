/// Help that ran all the time between the last two discussions without anybody saying together what it achieved (report
/// ch. 5, question 5: a look-back gives a result for each intervention).
///
/// Help that was offered and accepted counts while who offered it is involved, and a professional’s involvement with a goal:
/// who is there without one, as a school is, has nothing to look back on. What was said about a professional’s offer is said
/// about the involvement too.
struct HelpUnreviewed {
    let findings: [Finding]

    init(in file: CaseFile) {
        let closed = file.dossier.discussions.filter { file.dossier.closing(of: $0.id) != nil }
        guard closed.count > 1 else {
            findings = []
            return
        }
        let running = HelpUnreviewed.running(before: closed[1].data.day, in: file)
        let reviews = Reviews(in: file.dossier)
        var named = ProfessionalIndex()
        findings = running.compactMap { help in
            let review = reviews[help]
            guard let matter = HelpUnreviewed.gap(review?.data, since: closed[1].data.day),
                help.who.map({ named.place(of: $0) == nil }) ?? true
            else { return nil }
            if let who = help.who { named.add(who) }
            return Finding(
                subjects: [help.id], names: [help.who?.name.short].compactMap { $0 }, matter: matter,
                evidence: (help.evidence + Evidence(review) + Evidence(closed[0])).entries,
                since: closed[0].data.day, ask: HelpUnreviewed.ask, remedy: .work(help.remedy))
        }
    }

    /// Help that ran before a day and still does: first what was accepted, then involvements with a goal.
    private static func running(before day: Day, in file: CaseFile) -> [Running] {
        let answered = OffersAnswered(file.dossier)
        var present = ProfessionalIndex()
        for help in file.dossier.involvements(on: file.today) { present.add(help.data.professional) }
        let offers = answered.offers.reversed().compactMap { offer -> Running? in
            guard let response = answered[offer.id], response.data.isYes, response.day < day,
                offer.data.by.map({ present.place(of: $0) != nil }) ?? true
            else { return nil }
            return Running(
                id: offer.id.id, who: offer.data.by, evidence: Evidence(offer) + Evidence(response),
                remedy: .reviewOffer(offer.id))
        }
        let involved = file.dossier.involvements(on: file.today).compactMap { help -> Running? in
            guard !(help.data.goal ?? "").isEmpty, help.day < day else { return nil }
            return Running(
                id: help.id.id, who: help.data.professional, evidence: Evidence(help),
                remedy: .reviewInvolvement(help.id))
        }
        return offers + involved
    }

    private struct Running {
        let id: EntryID
        let who: Professional?
        let evidence: Evidence
        let remedy: WorkRemedy
    }

    /// The latest word on each help, found by the help itself or by who gives it.
    private struct Reviews {
        private var byHelp: [EntryID: Known<HelpReviewed>] = [:]
        private var people = ProfessionalIndex()
        private var byPlace: [Int: Known<HelpReviewed>] = [:]

        init(in dossier: Dossier) {
            let ledger = dossier.ledger
            for review in ledger.latestFirst(HelpReviewed.self).reversed() {
                let offer = review.data.offer.flatMap { ledger[$0] }
                let help = review.data.involvement.flatMap { ledger[$0] }
                for id in [offer?.id.id, help?.id.id].compactMap({ $0 }) { byHelp[id] = review }
                for who in [offer?.data.by, help?.data.professional].compactMap({ $0 }) {
                    byPlace[people.add(who)] = review
                }
            }
        }

        subscript(help: Running) -> Known<HelpReviewed>? {
            byHelp[help.id] ?? help.who.flatMap(people.place).flatMap { byPlace[$0] }
        }
    }

    private static func gap(_ review: HelpReviewed?, since before: Day) -> Text? {
        guard let review, review.day > before else {
            return Text(
                nl: "teruggekeken zonder te zeggen wat de hulp opleverde",
                en: "looked back without saying what the help achieved")
        }
        if review.judgedBy.count < 2 {
            return Text(nl: "resultaat van hulp niet samen beoordeeld", en: "result of help not judged together")
        }
        return (review.evidence ?? "").isEmpty
            ? Text(nl: "resultaat van hulp zonder uitleg", en: "result of help without what shows it") : nil
    }

    private static let ask = Text(
        nl: "Helpt dit? Waaraan zien jullie dat? Gaat het zo door, of wordt het anders?",
        en: "Does this help? What shows it? Does it go on like this, or will it be different?")
}
