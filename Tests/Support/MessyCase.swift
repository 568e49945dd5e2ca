import Domain

extension CaseBuilder {
    /// Two discussions after which much stayed as it was, for the checks that look at what was done with what is known.
    mutating func addLooseEnds() {
        let noor = Reference<Member>(EntryID("e5"))
        let sem = Reference<Member>(EntryID("e4"))
        let amira = Reference<Member>(EntryID("e2"))
        add(Involvement(professional: .bos, about: [noor], reason: "groei", since: .on("2026-06")))
        addDiscussion("2026-09-01")
        addDiscussion("2026-10-20")
        add(ContactAttempt(by: .kaya, way: .homeVisit, outcome: .notHome, day: .on("2026-11-02")))
        add(ContactAttempt(by: .kaya, way: .homeVisit, outcome: .turnedAway, day: .on("2026-11-09")))
        let closed = worry("2026-10-30", about: [noor], topic: .neglect)
        add(SignalSettled(signals: [closed], reason: "moeder zegt dat het goed gaat"))
        add(
            SafetyJudgement(
                child: sem, answer: .yes, basis: "zegt moeder", basisKinds: [.parentSaid], aspects: [.physical],
                by: .smit, day: .on("2026-06-01")))
        add(
            Signal(
                seen: .on("2026-08-03"), text: "slaapt goed", observer: .smit, about: [sem], source: .parent,
                tone: .goingWell))
        for day in ["2026-03-02", "2026-06-08", "2026-11-03"] { worry(day, about: [noor], topic: .schoolAbsence) }
        let norm = add(SafetyNorm(text: "niemand slaat", agreedBy: [.kaya], day: .on("2026-03-01")))
        correct(
            norm,
            SafetyNorm(
                text: "niemand slaat waar de kinderen bij zijn", agreedBy: [.kaya], day: .on("2026-07-01"),
                change: .looser))
        addHelpOnOneSide(amira)
        let asked = add(InformationRequest(to: .vos, text: "wat kan moeder aan?", askedOn: .on("2026-09-01")))
        add(InformationAnswer(request: asked, answer: .refused, day: .on("2026-09-08")))
    }

    /// Kindchecks that stopped halfway, and a worry beyond the norm about which nobody decided.
    mutating func addChecksLeftAlone(_ amira: Reference<Member>, _ tom: Reference<Member>) {
        add(KindCheck(adult: amira, by: .vos, children: .yes, day: .on("2026-02-01")))
        add(KindCheck(adult: tom, by: .visser, children: .yes, safe: .unknown, day: .on("2026-02-01")))
        let norm = Reference<SafetyNorm>(lines.flatMap(\.entries).first { $0.fact is SafetyNorm }?.id ?? EntryID(""))
        add(
            Signal(
                seen: .on("2026-11-02"), text: "blauwe plek", observer: .smit, about: [tom], source: .professional,
                breaches: norm))
    }

    /// Closed, with a professional who was asked and did not come; the other side was not there.
    private mutating func addDiscussion(_ day: String) {
        let talk = add(Discussion(day: .on(day)), on: day)
        add(
            Attendance(
                discussion: talk,
                professionals: [ProfessionalPresence(.vos, .present), ProfessionalPresence(.bos, .absent)]), on: day)
        add(Answer(discussion: talk, question: .wholePicture, text: "ruzie en schulden"), on: day)
        add(Closing(discussion: talk, day: .on(day)), on: day)
    }

    /// Help on one domain, with goals of the family only, while other problems wait.
    private mutating func addHelpOnOneSide(_ amira: Reference<Member>) {
        let drink = add(
            Problem(
                members: [amira], domain: .health, text: "drinkt", since: .on("2025"), nature: .underlying,
                category: .addiction))
        add(
            Problem(
                members: [amira], domain: .housing, text: "uit huis gezet", since: .on("2026-02"),
                until: .on("2026-04"), nature: .acute, cause: drink))
        let quarrels = add(Problem(members: [amira], domain: .parenting, text: "ruzie", since: .on("2026-01")))
        for one in [Professional.deWit, .kaya] {
            add(Involvement(professional: one, reason: "opvoeden", problems: [quarrels], since: .on("2026-06")))
        }
        add(Problem(members: [amira], domain: .parenting, text: "alleen thuis", since: .on("2026-01")))
        let plan = add(Plan(text: "rust", day: .on("2026-05-01")))
        add(Goal(plan: plan, members: [amira], text: "een tuin", owner: .kaya, askedBy: .family))
        for day in ["2026-06-10", "2026-09-10"] {
            let offer = add(HelpOffer(text: "opvoedhulp", domain: .parenting, by: .kaya, day: .on(day)))
            add(HelpResponse(offer: offer, response: .refused, who: amira, day: .on(day)))
        }
        add(Involvement(professional: .kuiper, reason: "verzuim", since: .on("2026-01")))
        let person = addToDirectory("p-1", Person(name: PersonName(given: "Ans", surname: "Vink"), role: ""))
        add(
            Involvement(
                professional: Professional(
                    person: person, name: PersonName(given: "Ans", surname: "Vink"), role: "", organisation: "Rand",
                    sector: .known(.neighbourhoodTeam), side: .known(.both)), reason: "opvoeden", problems: [quarrels],
                since: .on("2026-06")))
    }
}

extension Person {
    /// Somebody whose organisation is not in the directory.
    fileprivate init(name: PersonName, role: String) {
        self.init(name: name, role: role, organisation: Reference(EntryID("o-none")))
    }
}
