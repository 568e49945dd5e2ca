import Domain

extension CaseBuilder {
    /// School and GP who know how things are at home, one plan with a goal for the child, and a grandmother who helps.
    mutating func addHelpInOrder(
        for child: Reference<Member>, _ problem: Reference<Problem>, _ discussion: Reference<Discussion>
    ) {
        add(
            Involvement(
                professional: .smit, about: [child], sees: [child], reason: "ziet Sem elke dag", problems: [problem],
                since: .on("2025-09")))
        add(
            Attendance(
                discussion: discussion,
                professionals: [Professional.deWit, .smit, .visser].map { ProfessionalPresence($0, .present) }),
            on: "2026-11-10")
        for domain in [LifeDomain.parenting, .health, .safety] {
            add(DomainPicture(domain: domain, state: .goingWell, by: .deWit, day: .on("2026-11-10")))
        }
        let plan = add(Plan(text: "rust in huis", day: .on("2026-11-10"), agreedBy: [.deWit, .smit]))
        add(
            Goal(
                plan: plan, members: [child], text: "Sem slaapt door", owner: .deWit, before: .on("2026-12-15"),
                askedBy: .both, problem: problem))
        add(
            NetworkSupport(
                name: "oma Fatma", about: [child], does: "haalt Sem op", agreed: "elke dinsdag",
                agreedOn: .on("2026-11-10")))
    }
}
