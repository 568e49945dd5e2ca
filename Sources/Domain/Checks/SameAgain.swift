/// The same kind of worry again and again, or help taken up again that did not help before (report 4.2, *patronen
/// herkennen*).
///
/// It speaks from the third worry on one topic within a year, with worries about one incident taken as one; violence at home
/// has a check of its own (`RepeatedViolence`). And it speaks when help is offered again after the same help had no effect.
/// It is resolved by one agreement or decision about the worries together, and by an answer to question 3 after the offer.
public enum SameAgain: Check {
    public static let row = 61
    public static let word = "same-again"
    public static let reads: [any EventKind.Type] = [
        Agreement.self, Answer.self, HelpOffer.self, HelpResponse.self, Member.self, Signal.self, SignalSettled.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Zie wat telkens terugkomt: dezelfde zorg, dezelfde crisis, of hulp die eerder niet hielp.",
            en: "See what keeps coming back: the same worry, the same crisis, or help that did not help before."),
        why: Text(
            nl: "Elke keer werd los bekeken. Zo begon hulp opnieuw die al eerder niets had veranderd.",
            en: "Each time was looked at by itself. So help began again that had changed nothing before."),
        speaks: Text(
            nl:
                "Bij drie of meer zorgen over hetzelfde binnen een jaar, en als hulp die niet hielp opnieuw wordt aangeboden. Huiselijk geweld staat apart.",
            en:
                "For three or more worries about the same within a year, and when help that did not help is offered again. Domestic violence stands apart."
        ),
        resolved: Text(
            nl:
                "Als één afspraak of besluit de nieuwste zorg noemt samen met een eerdere. Bij hulp: als jullie daarna vraag 3 beantwoorden.",
            en:
                "Once one agreement or decision names the newest worry together with an earlier one. For help: once you answer question 3 after that."
        ),
        paragraph: Text(nl: "paragraaf 4.2", en: "section 4.2"), question: .solvable, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Vaker opgeschreven is niet altijd vaker gebeurd. En hulp kan een tweede keer wel passen.",
            en: "Written down more often need not mean it happened more often. And help may fit the second time."))

    /// From how many on it is a pattern.
    static let times = 3

    public static func findings(in file: CaseFile) -> [Finding] { worries(in: file) + help(in: file) }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func worries(in file: CaseFile) -> [Finding] {
        let yearAgo = file.today.adding(months: -12)
        let recent = file.dossier.signals.reversed().filter {
            $0.data.tone == .worry && $0.data.seen.latest >= yearAgo && $0.data.topic != nil
        }
        var topics: [Term<SignalTopic>] = []
        for topic in recent.compactMap(\.data.topic) where !topics.contains(topic) { topics.append(topic) }
        return topics.filter { $0.word != .domesticViolence }.compactMap { topic in
            let all = recent.filter { $0.data.topic == topic }
            let count = count(all, in: file)
            guard let newest = all.last, count >= times, !isTakenTogether(newest, all.dropLast(), in: file) else {
                return nil
            }
            return finding(topic, all, count, in: file)
        }
    }

    private static func finding(
        _ topic: Term<SignalTopic>, _ all: [Known<Signal>], _ count: Int, in file: CaseFile
    ) -> Finding {
        let about = Set(all.flatMap(\.data.about).map(file.dossier.ledger.identity))
        let isHidden = all.contains(where: \.hasConfidentialReading)
        let what = isHidden ? Text(nl: "dezelfde zorg", en: "the same worry") : topic.label
        let evidence = Evidence(all)
        return Finding(
            subjects: file.familySubject,
            names: isHidden ? [] : file.dossier.members.filter { about.contains($0.id) }.map(\.data.name.given),
            matter: Text(nl: "\(count) keer \(what.nl)", en: "\(count) times \(what.en)"),
            evidence: evidence.entries, since: evidence.since,
            ask: Text(
                nl: "Wat maakt dat dit terugkomt? Wat doen jullie nu anders dan de vorige keren?",
                en: "Why does this come back? What do you do differently from the times before?"),
            remedy: .agreeOn(signals: all.map(\.id)))
    }

    /// Worries about one incident are one.
    private static func count(_ all: [Known<Signal>], in file: CaseFile) -> Int {
        let linked = all.compactMap { $0.data.incident.map(file.dossier.ledger.identity) }
        return Set(linked).count + all.count - linked.count
    }

    private static func isTakenTogether(
        _ newest: Known<Signal>, _ earlier: ArraySlice<Known<Signal>>, in file: CaseFile
    ) -> Bool {
        let ledger = file.dossier.ledger
        let before = Set(earlier.map(\.id))
        let decisions =
            ledger.known(Agreement.self).map(\.data.signals) + ledger.known(SignalSettled.self).map(\.data.signals)
        return decisions.contains { named in
            let ids = Set(named.map(ledger.identity))
            return ids.contains(newest.id) && !ids.isDisjoint(with: before)
        }
    }

    /// Offers of help that had no effect before, and that nobody answered question 3 after.
    private static func help(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let offers = OffersAnswered(file.dossier).offers
        guard offers.count > 1 else { return [] }
        let failed = ledger.known(HelpResponse.self).filter { $0.data.effect?.word == .noEffect }
        let answered = ledger.known(Answer.self).filter { $0.data.question == .solvable && $0.data.leftOpen == nil }
        return failed.compactMap { response in
            guard let first = ledger[response.data.offer] else { return nil }
            let again = offers.filter { offer in
                offer.id != first.id && offer.data.day.earliest >= response.data.day.latest
                    && offer.data.isSame(as: first.data, in: ledger)
                    && !answered.contains { $0.provenance.place > offer.provenance.place }
            }
            guard !again.isEmpty else { return nil }
            let evidence = Evidence([first]) + Evidence(again)
            return Finding(
                subjects: [first.id.id], names: [],
                matter: Text(
                    nl: "hulp die niet hielp, opnieuw aangeboden", en: "help that did not help, offered again"),
                evidence: (evidence + Evidence(response)).entries, since: Evidence(again).since,
                ask: Text(
                    nl: "Waarom hielp het de vorige keer niet? Wat is er nu anders?",
                    en: "Why did it not help last time? What is different now?"), remedy: .answer(.solvable))
        }
    }
}

extension HelpOffer {
    /// The same words, or from the same organisation on the same life domain for the same people.
    fileprivate func isSame(as other: HelpOffer, in ledger: Ledger) -> Bool {
        if text.lowercased() == other.text.lowercased() { return true }
        guard let by, let theirs = other.by, by.organisation == theirs.organisation else { return false }
        return domain != nil && domain == other.domain
            && Set(members.map(ledger.identity)) == Set(other.members.map(ledger.identity))
    }
}
