import Domain

extension CaseBuilder {
    /// What was agreed, offered and judged so poorly that every check about it has something to ask.
    mutating func addPoorWork(mother: Reference<Member>) {
        let lina = child("Lina", born: "2019-02-02", parents: [mother], otherParent: .deceased)
        add(Watcher(child: lina, watcher: .kaya, since: .on("2026-02-01")))
        decisions()
        helpThatCameAndWent(mother)
        let drink = add(
            Problem(members: [mother], domain: .health, text: "drinkt", since: .on("2024"), isLongLasting: true))
        for (who, since, until) in [
            (Professional.vos, "2024-02", "2024-08"), (.bos, "2024-09", "2025-02"), (.smit, "2025-03", "2025-10"),
        ] {
            add(
                Involvement(
                    professional: who, about: [mother], reason: "drank", problems: [drink], since: .on(since),
                    until: .on(until), endReason: .refused))
        }
        add(
            Involvement(professional: .haan, since: .on("2026-02"), until: .on("2026-07-08"), endReason: .refused))
        add(OwnStrength(domain: .health, direction: .family, day: .on("2026-02-02")))
        add(OwnStrength(domain: .money, direction: .takenOver, day: .on("2026-02-02")))
        add(
            Problem(members: [lina], domain: .parenting, text: "driftig", since: .on("2026-01"), category: .behaviour),
            on: "2026-02-01")
        add(Problem(members: [], domain: .education, text: "vaak te laat", since: .on("2026-03")))
        let plan = add(Plan(text: "rust", day: .on("2026-10-20")))
        add(
            Goal(
                plan: plan, members: [mother], text: "slapen", owner: .smit, before: .on("2026-06-01"), askedBy: .family
            ))
        closedDiscussion("2026-03-03")
        closedDiscussion("2026-06-02")
    }

    private mutating func helpThatCameAndWent(_ mother: Reference<Member>) {
        answer(.accepted, "2026-03-01", to: .money, by: mother)
        answer(.refused, "2026-04-01", by: mother, partner: true)
        answer(.accepted, "2026-05-01", to: .housing, by: mother)
        answer(.stopped, "2026-06-01", to: .safety, by: mother, partner: true)
        for day in ["2026-02-03", "2026-06-03"] {
            let report = worry(day, topic: .neglect, nature: .report)
            add(ParentResponse(signal: report, who: mother, response: .denied, day: .on(day)))
        }
    }

    private mutating func decisions() {
        add(
            ProtectionStep(
                step: .raadAsked, outcome: .adjourned, condition: "moeder laat hulp binnen", day: .on("2026-02-10")))
        add(Condition(text: "moeder doet open"))
        let up = add(
            ScalingUp(trigger: "deur dicht", action: "Raad", actor: .smit, day: .on("2026-02-10")))
        add(ScalingDown(text: "minder", day: .on("2026-02-20")))
        add(SafetyPlan(text: "bellen", day: .on("2026-02-20")))
        add(VeiligThuisEvent(event: .ended, day: .on("2026-02-25")))
        add(TriggerMet(scalingUp: up, day: .on("2026-06-02")))
    }

    /// The same things agreed, offered and judged as the norms ask, closed in one discussion.
    mutating func addGoodWork(
        mother: Reference<Member>, problem: Reference<Problem>, discussion: Reference<Discussion>
    ) {
        add(
            ProblemJudgement(problem: problem, solvable: .yes, isChronic: false, by: .deWit, day: .on("2026-11-10")))
        add(
            OwnStrength(
                domain: .money, direction: .supported, basis: "met budgethulp", agreedWithFamily: true,
                day: .on("2026-11-10")))
        add(
            Burden(
                parent: mother, capacity: "oma helpt", burden: "schulden", jointly: [.deWit, .smit],
                day: .on("2026-11-10")))
        add(
            Condition(
                text: "moeder komt elke maand", consequence: "dan samen aan tafel", toldTo: [mother],
                toldOn: .on("2026-11-10"), before: .on("2026-12-10")))
        add(
            ScalingUp(
                trigger: "een nieuwe melding", action: "dezelfde week aan tafel", actor: .deWit,
                day: .on("2026-11-10"), discussion: discussion))
        add(
            Expectation(professional: .deWit, mayExpect: "belt terug", confirmed: true, day: .on("2026-11-10")))
        add(
            Expectation(
                professional: .smit, mayExpect: "belt als Sem er niet is", confirmed: true, day: .on("2026-11-10")))
        for question in Question.allCases {
            add(Answer(discussion: discussion, question: question, text: "zo is het"))
        }
    }
}
