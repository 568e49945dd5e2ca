import Domain

extension CaseBuilder {
    /// A family in which everything that can be agreed was agreed: conditions, scaling up and down, a plan with goals, a
    /// safety plan and an order; and two discussions, so that there is something to look back on.
    public static func agreed() -> CaseBuilder {
        var family = CaseBuilder(opened: "2026-02-02", code: "L-012")
        let noa = family.adult("Noa")
        let rik = family.adult("Rik", .partner)
        let finn = family.child("Finn", born: "2016-03-01", parents: [noa])
        let lot = family.child("Lot", born: "2021-08-15", parents: [noa])
        let first = family.discussion("2026-03-10", "de ruzies thuis") { family, talk in
            family.add(
                SafetyNorm(
                    text: "er wordt niet geslagen en er is altijd een volwassene nuchter", agreedBy: [.deWit, .smit],
                    day: .on("2026-03-10")))
            family.add(
                Agreement(
                    text: "haalt Finn op woensdag op", ownerNames: ["oma Tine"], about: [finn], question: .whoWatches,
                    discussion: talk))
            let call = family.add(
                Agreement(
                    text: "belt elke maandag met school", owners: [.deWit], before: .on("2026-05-01"), about: [finn],
                    question: .whoWatches, discussion: talk))
            family.add(AgreementOutcome(agreement: call, outcome: .done, day: .on("2026-05-01")), on: "2026-05-01")
        }
        family.add(
            ScalingUp(
                trigger: "Noa doet weer niet open", action: "vraagt een onderzoek aan bij de Raad", actor: .deWit,
                parties: [.deWit, .smit, .bos], toldTo: [noa, rik], day: .on("2026-03-10"), discussion: first))
        family.secondDiscussion(noa: noa, rik: rik, finn: finn, lot: lot)
        return family
    }

    /// A discussion with an answer to each question, closed on its own day.
    @discardableResult
    private mutating func discussion(
        _ day: String, _ purpose: String, _ made: (inout CaseBuilder, Reference<Discussion>) -> Void
    ) -> Reference<Discussion> {
        self.day = .on(day)
        let talk = add(Discussion(day: .on(day), chair: .deWit, purpose: purpose))
        made(&self, talk)
        for question in Question.allCases {
            add(Answer(discussion: talk, question: question, text: "Wat wij op \(Day.on(day).words.nl) zeiden."))
        }
        add(LookBack(day: Day.on(day).advanced(by: 84), everyDays: 84, discussion: talk))
        add(Closing(discussion: talk, day: .on(day)))
        return talk
    }

    private mutating func secondDiscussion(
        noa: Reference<Member>, rik: Reference<Member>, finn: Reference<Member>, lot: Reference<Member>
    ) {
        discussion("2026-08-25", "terugkijken na de zomer") { family, talk in
            family.add(
                SafetyNorm(
                    text: "er wordt niet geslagen en er is ’s avonds een volwassene nuchter",
                    agreedBy: [.deWit, .smit], day: .on("2026-08-25"), change: .looser,
                    reason: "Rik werkt overdag en drinkt dan niet"))
            family.conditions(noa: noa, rik: rik, talk)
            family.add(
                ScalingDown(
                    text: "S. Kaya komt nog eens per maand, omdat het overdag goed gaat", children: [finn, lot],
                    stays: .deWit, watches: .bos, warns: .smit, conditions: "Noa doet open", day: .on("2026-08-25"),
                    discussion: talk))
            family.plan(noa: noa, finn: finn)
            family.add(
                SafetyPlan(
                    text: "bij ruzie gaan de kinderen naar oma Tine; Noa belt M. de Wit", children: [finn, lot],
                    agreedBy: [.deWit, .bos], signedBy: [noa], day: .on("2026-08-25")))
            family.add(
                Agreement(
                    text: "vraagt de huisarts hoe het met Rik gaat", owners: [.kaya, .deWit], before: .on("2026-10-01"),
                    about: [rik], question: .wholePicture, discussion: talk))
        }
        day = .on("2026-11-20")
        add(
            SafetyOrder(
                order: .houseBan, against: rik, protects: [noa, finn, lot], since: .on("2026-11-20"),
                until: .on("2026-11-30"), by: "burgemeester"))
    }

    private mutating func conditions(noa: Reference<Member>, rik: Reference<Member>, _ talk: Reference<Discussion>) {
        let met = add(
            Condition(
                text: "Noa komt elke maand bij L. Bos", consequence: "L. Bos belt M. de Wit", toldTo: [noa],
                toldOn: .on("2026-08-25"), toldBy: .bos, owner: .bos, discussion: talk))
        add(
            Condition(
                text: "Rik drinkt niet waar de kinderen bij zijn",
                consequence: "M. de Wit vraagt een onderzoek aan bij de Raad", toldTo: [noa, rik],
                toldOn: .on("2026-08-25"), toldBy: .deWit, before: .on("2026-11-15"), owner: .deWit, discussion: talk))
        add(Condition(text: "Noa laat S. Kaya binnen", discussion: talk))
        add(
            ConditionOutcome(condition: met, outcome: .met, day: .on("2026-11-02"), by: .bos), on: "2026-11-02")
        let scaling = Reference<ScalingUp>(lines.flatMap(\.entries).first { $0.fact is ScalingUp }?.id ?? EntryID(""))
        add(
            TriggerMet(
                scalingUp: scaling, decision: "nog een keer samen langsgaan, dan de Raad", by: .deWit,
                day: .on("2026-08-20")))
        add(TriggerMet(scalingUp: scaling, day: .on("2026-11-18")), on: "2026-11-18")
    }

    private mutating func plan(noa: Reference<Member>, finn: Reference<Member>) {
        let plan = add(
            Plan(
                text: "rust in huis, en Finn weer elke dag op school", day: .on("2026-08-25"),
                agreedBy: [.deWit, .smit, .bos], signedBy: [noa]))
        let school = add(
            Goal(
                plan: plan, members: [finn], text: "Finn is elke dag op tijd op school", owner: .smit,
                before: .on("2026-12-18"), askedBy: .both))
        add(
            Goal(
                plan: plan, members: [noa], text: "Noa slaapt weer en heeft iemand om mee te praten",
                ownerName: "oma Tine", before: .on("2026-10-15"), askedBy: .family))
        add(
            GoalResult(
                goal: school, result: .partly, evidence: "twee keer te laat in zes weken", judgedBy: [.smit, .deWit],
                day: .on("2026-10-30")), on: "2026-10-30")
    }
}
