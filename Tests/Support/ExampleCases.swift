import Domain

extension CaseBuilder {
    /// A family where so much is amiss that every check has something to ask.
    public static func messy() -> CaseBuilder {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let tom = family.adult("Tom", .partner)
        let sem = family.child("Sem", parents: [amira])
        _ = family.child("Noor", born: "2024-03-01", parents: [amira])
        _ = family.child("de baby", born: nil, expected: "2026-11-01")
        family.add(Residence(member: tom, household: "thuis", setting: .home, since: .on("2026-05")))
        family.add(
            Residence(
                member: sem, household: "opvang", setting: .crisisShelter, since: .on("2026-02"), until: .on("2026-04"))
        )
        family.add(Move(from: "Oosterhout", to: "Veldwijk", day: .on("2026-04"), findings: "weinig eigen kracht"))
        let fight = family.add(Incident(happened: .on("2026-09-30"), topic: .domesticViolence))
        family.worry("2026-10-01", about: [amira], topic: .domesticViolence, nature: .report, incident: fight)
        family.worry("2026-10-14", about: [amira, tom], topic: .domesticViolence, nature: .report, incident: fight)
        family.worry("2026-06", about: [amira], topic: .money)
        family.add(Problem(members: [amira], domain: .money, text: "schulden", since: .on("2025")))
        family.add(Involvement(professional: .smit, since: .on("2025-09")))
        family.add(Involvement(professional: .vos, reason: "gesprekken", since: .on("2026-01")))
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-02-01"), accepted: false))
        family.add(RegisseurAppointment(regisseur: .kaya, since: .on("2026-06-01")))
        family.add(LookBack(day: .on("2026-10-12")))
        family.addLooseEnds()
        family.addPoorWork(mother: amira)
        family.addChecksLeftAlone(amira, tom)
        return family
    }

    /// A family with the same troubles whose file is kept as the norms ask.
    public static func wellKept() -> CaseBuilder {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let karim = family.adult("Karim", .father)
        let sem = family.child("Sem", parents: [amira, karim])
        let debts = family.add(Problem(members: [amira], domain: .money, text: "schulden", since: .on("2025")))
        family.add(Residence(member: amira, household: "thuis", setting: .home))
        family.add(
            Residence(
                member: sem, household: "opvang", setting: .crisisShelter, since: .on("2026-02"), until: .on("2026-04"))
        )
        family.add(Move(from: "Oosterhout", to: "Veldwijk", day: .on("2026-01"), oldFile: .received))
        let first = family.worry("2026-03-01", about: [amira], topic: .domesticViolence, nature: .report)
        let second = family.worry("2026-10-14", about: [amira], topic: .domesticViolence, nature: .report)
        family.add(
            Involvement(
                professional: .deWit, about: [], sees: [amira, sem], reason: "budget", problems: [debts],
                since: .on("2026-04-01")))
        let discussion = family.add(Discussion(day: .on("2026-11-10")), on: "2026-11-10")
        family.addHelpInOrder(for: sem, debts, discussion)
        family.add(Watcher(child: sem, watcher: .deWit, since: .on("2026-05-01")))
        family.add(
            SafetyJudgement(
                child: sem, answer: .yes, basis: "sprak hem alleen", basisKinds: [.ownObservation], by: .deWit,
                day: .on("2026-11-10")))
        family.add(ChildSpoken(child: sem, by: .deWit, day: .on("2026-11-03"), manner: .alone))
        family.add(SafetyNorm(text: "geen geweld, oma bereikbaar", agreedBy: [.deWit, .smit], day: .on("2026-11-10")))
        family.add(
            Weighing(child: sem, signals: [second], by: .deWit, day: .on("2026-11-10"), outcome: .help))
        family.add(
            ChildMeaning(
                child: sem, basis: [debts.id, first.id, second.id], text: "schrikt van ruzie", by: .deWit,
                day: .on("2026-11-10")))
        family.add(Agreement(text: "veiligheidsplan", owners: [.deWit], signals: [first, second]))
        family.add(
            RegisseurAppointment(
                regisseur: .deWit, since: .on("2026-05-01"), accepted: true, powers: [.convene, .plan]))
        family.add(LookBack(day: .on("2026-12-15"), everyDays: 42, discussion: discussion), on: "2026-11-10")
        family.addGoodWork(mother: amira, problem: debts, discussion: discussion)
        family.add(
            Consultation(
                by: .deWit, withName: "M. Prins", role: .behaviouralExpert, about: [sem], signals: [first, second],
                day: .on("2026-11-10")))
        family.add(Closing(discussion: discussion, day: .on("2026-11-10")), on: "2026-11-10")
        return family
    }
}
