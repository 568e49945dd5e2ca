import Domain

/// One fact of each kind that is about the work with a family, every field filled in, for what must hold for them all.
public enum SampleFacts {
    private static let sem = Reference<Member>(EntryID("sem"))
    private static let noor = Reference<Member>(EntryID("noor"))
    private static let moeder = Reference<Member>(EntryID("moeder"))
    private static let vader = Reference<Member>(EntryID("vader"))
    private static let signal = Reference<Signal>(EntryID("signal"))
    private static let problem = Reference<Problem>(EntryID("problem"))
    private static let talk = Reference<Discussion>(EntryID("talk"))
    private static let day = Day.on("2026-05-04")
    private static let later = Day.on("2026-11-04")

    public static let all: [any EventKind] = frame + picture + help + information + safety

    private static let frame: [any EventKind] = [
        Custody(
            child: sem, holders: [moeder], institution: "GI Noord", source: .register, since: .on("2024"),
            until: .on("2027"), note: "gezien"),
        ProtectionMeasure(
            child: sem, measure: .supervision, institution: "GI Noord", protector: .haan, since: day, until: later,
            note: "verlengd"),
        ProtectionStep(
            children: [sem], step: .courtDecision, outcome: .rejected, reason: "moeder werkt mee",
            condition: "moeder neemt hulp aan", by: .haan, day: day),
        LegalFrame(frame: .voluntary, since: PartialDay(day), note: "met voorwaarden"),
        Condition(
            text: "Sem gaat elke dag naar school", consequence: "dan vragen wij de Raad", toldTo: [moeder], toldOn: day,
            toldBy: .kaya, before: later, owner: .smit, discussion: talk),
        ConditionOutcome(
            condition: Reference(EntryID("condition")), outcome: .notMet, day: later, by: .smit,
            note: "drie dagen thuis"),
        ContactArrangement(
            children: [sem, noor], arrangement: .supervised, with: [vader], text: "om het weekend", source: .court,
            since: .on("2026-02"), until: .on("2026-12")),
        ElsewhereFile(member: noor, relation: .halfSibling, family: FamilyID("other"), ask: .bos),
    ]

    private static let picture: [any EventKind] = [
        NetworkSupport(
            name: "oma Fatma", relation: "moeders moeder", member: moeder, about: [sem], does: "haalt Sem van school",
            agreed: "elke dinsdag", agreedOn: day, agreedBy: .kaya, since: .on("2026"), until: .on("2027")),
        NetworkAsked(answer: .unwilling, text: "liever niet", by: .kaya, day: day),
        ProblemJudgement(
            problem: problem, solvable: .no, isChronic: true, by: .vos, day: day, note: "begeleiding blijft nodig"),
        DomainPicture(domain: .money, members: [moeder], state: .longWorries, text: "schulden", by: .kaya, day: day),
        OwnStrength(
            domain: .money, members: [moeder], direction: .takenOver, basis: "bewind", agreedWithFamily: true,
            by: .kaya, day: day),
        ParentResponse(
            signal: signal, who: moeder, response: .withdrew, partnerPresent: true, words: "het viel mee",
            heardBy: .kaya, day: day),
        SectorNotNeeded(sector: .gp, reason: "moeder is zelf huisarts", by: .smit, day: day),
        Expectation(
            professional: .smit, mayExpect: "belt bij verzuim", expects: "hoort het bij verandering", confirmed: true,
            day: day),
    ]

    private static let help: [any EventKind] = [
        KindCheck(
            adult: moeder, by: .vos, children: .yes, pregnancy: .no, elsewhere: .unknown, safe: .notAsked,
            basis: "in de intake", day: day),
        HelpOffer(
            text: "gezinsbegeleiding", members: [moeder], domain: .parenting, problem: problem, by: .kaya,
            byName: "het ziekenhuis", isAskedByFamily: true, day: .on("2026-05")),
        HelpResponse(
            offer: Reference(EntryID("offer")), response: .didNotCome, who: moeder, partnerPresent: false,
            reason: "wij hoorden niets", obstacle: .waitingList, effect: .noEffect, day: .on("2026-06")),
        ContactAttempt(
            by: .kaya, with: [moeder], way: .homeVisit, outcome: .turnedAway, childrenSeen: [sem],
            day: .on("2026-05-04"),
            note: "Sem aan de deur"),
        Plan(text: "rust in huis", day: day, agreedBy: [.kaya], signedBy: [moeder], until: later),
        Goal(
            plan: Reference(EntryID("plan")), members: [sem], text: "Sem slaapt elke nacht thuis", owner: .kaya,
            ownerName: "oma", before: later, askedBy: .both, problem: problem),
        GoalResult(
            goal: Reference(EntryID("goal")), result: .partly, evidence: "vijf van de zeven nachten",
            judgedBy: [.kaya, .smit], day: later),
    ]

    private static let information: [any EventKind] = [
        InformationRequest(
            to: .vos, toName: "GGZ", by: .kaya, about: [moeder], text: "wat kan moeder aan?", ground: .consent,
            askedOn: day, before: later),
        InformationAnswer(
            request: Reference(EntryID("request")), answer: .partly, ground: .confidentiality,
            reason: "alleen met haar erbij", text: "zij komt elke week", day: day),
        Sharing(
            text: "het veiligheidsplan", with: .smit, withName: "school", by: .kaya, about: [sem], ground: .consent,
            consentOf: [moeder], toldOn: day, day: day),
        Burden(
            parent: moeder, capacity: "houdt vol met oma erbij", burden: "schulden en weinig slaap",
            jointly: [.smit, .vos], conclusion: "overdag lukt het, ’s nachts niet", day: day),
        Appraisal(
            instrument: "LIRIK", about: [sem, noor], by: .kaya, conclusion: "zorgen over de nachten", day: day,
            discussion: talk),
        HelpReviewed(
            offer: Reference(EntryID("offer")), involvement: Reference(EntryID("involvement")), result: .partly,
            evidence: "minder ruzie", judgedBy: [.kaya, .smit], choice: .change, day: day, discussion: talk),
        TimelineLooked(discussion: talk, by: .kaya, day: day),
    ]

    private static let safety: [any EventKind] = [
        Consultation(
            by: .kaya, with: .bos, withName: "de jeugdarts", role: .behaviouralExpert, about: [sem, noor],
            signals: [signal], question: "wat doet dit met Sem?", advice: "één vast iemand", day: day),
        MeldcodeStep(
            by: .smit, about: [sem], step: .consulted, with: .kaya, withName: "Karin", signals: [signal],
            reasonNot: "eerst met moeder praten", day: day),
        Weighing(
            child: sem, alsoFor: [noor], signals: [signal], by: .smit, day: day, outcome: .help, note: "hulp loopt",
            hasSuspicion: true, isUnsafe: false, canHelp: true, isHelpAccepted: true, doesHelpWork: false),
        VeiligThuisEvent(
            event: .investigationEnded, outcome: .notConfirmed, to: .kaya, toName: "het wijkteam", accepted: true,
            conditions: "hulp loopt", signals: [signal], by: .bos, day: day, note: "brief volgt"),
        SafetyPlan(
            text: "bij ruzie gaan de kinderen naar oma", children: [sem], agreedBy: [.kaya], signedBy: [moeder],
            day: day, until: later),
        SafetyOrder(
            order: .houseBan, against: vader, protects: [moeder, sem], since: day, until: later, by: "burgemeester",
            note: "tien dagen"),
        ScalingUp(
            trigger: "moeder houdt hulp af", action: "vraagt de Raad", actor: .kaya, actorName: "team",
            parties: [.kaya, .smit], toldTo: [moeder], day: day, discussion: talk),
        TriggerMet(
            scalingUp: Reference(EntryID("up")), signals: [signal], decision: "Raad gevraagd", by: .kaya, day: day),
        ScalingDown(
            text: "gezinscoach stopt", children: [sem], stays: .smit, watches: .kaya, warns: .smit, reports: .kaya,
            conditions: "oma blijft halen", day: day, discussion: talk),
    ]
}
