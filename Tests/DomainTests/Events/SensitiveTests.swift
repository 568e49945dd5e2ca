import Domain
import Support
import Testing

/// What stays off a shared screen as long as nobody decided otherwise.
@Suite struct SensitiveTests {
    private var family = CaseBuilder()

    private func isHidden<Kind: EventKind>(_ reference: Reference<Kind>) -> Bool? {
        family.dossier().ledger[reference]?.isConfidential
    }

    private func professional(_ sector: Sector) -> Professional {
        var someone = Professional.kaya
        someone.sector = .known(sector)
        return someone
    }

    @Test mutating func `The words of a child are, also when it was corrected into one, and those of an adult are not`()
    {
        let mother = family.adult("Amira")
        let sem = family.adult("Sem", .relative)
        let day = Day.on("2026-05-01")
        let hers = family.add(OwnWords(speaker: mother, text: "het gaat", day: day))
        let his = family.add(OwnWords(speaker: sem, text: "ik ben bang", day: day))
        let nobodys = family.add(OwnWords(speaker: Reference(EntryID("weg")), text: "ssst", day: day))
        #expect(isHidden(hers) == false && isHidden(his) == false && isHidden(nobodys) == true)
        family.correct(sem, Member(name: PersonName(given: "Sem"), role: .child))
        #expect(isHidden(hers) == false && isHidden(his) == true)
    }

    @Test(arguments: Sector.allCases)
    mutating func `Involvement is where it tells of treatment, police or probation`(sector: Sector) {
        let help = family.add(Involvement(professional: professional(sector), reason: "komt elke week"))
        let expected: Set<Sector> = [.mentalHealth, .addictionCare, .hospital, .police, .probation]
        #expect(isHidden(help) == expected.contains(sector))
    }

    @Test(arguments: Sector.allCases)
    mutating func `A signal is when police or probation saw it`(sector: Sector) {
        let signal = family.add(
            Signal(seen: .on("2026-05"), text: "ruzie", observer: professional(sector), source: .professional))
        #expect(isHidden(signal) == (sector == .police || sector == .probation))
    }

    @Test mutating func `What touches sexuality is, whoever saw it`() {
        let incident = family.add(Incident(happened: .on("2026-05"), topic: .sexual))
        let worry = family.worry("2026-05-01", topic: .sexual)
        let other = family.worry("2026-05-01", topic: .domesticViolence)
        #expect(isHidden(incident) == true && isHidden(worry) == true && isHidden(other) == false)
    }

    @Test(arguments: ResidenceSetting.allCases)
    mutating func `The address of a shelter is`(setting: ResidenceSetting) {
        let mother = family.adult("Amira")
        let home = family.add(Residence(member: mother, household: "Zilverlaan", setting: setting))
        #expect(isHidden(home) == (setting == .crisisShelter || setting == .womensShelter))
    }

    @Test(arguments: LifeDomain.allCases)
    mutating func `Health is, and what was judged, offered and answered about it`(domain: LifeDomain) {
        let day = Day.on("2026-05-01")
        let problem = family.add(Problem(members: [], domain: domain, text: "somber"))
        let judgement = family.add(ProblemJudgement(problem: problem, solvable: .no, by: .kaya, day: day))
        let picture = family.add(DomainPicture(domain: domain, state: .worries, by: .kaya, day: day))
        let offer = family.add(HelpOffer(text: "gesprekken", domain: domain, day: .on("2026")))
        let other = family.add(HelpOffer(text: "gesprekken", problem: problem, day: .on("2026")))
        let answer = family.add(HelpResponse(offer: offer, response: .refused, day: .on("2026")))
        let strength = family.add(OwnStrength(domain: domain, direction: .supported, day: day))
        let isHealth = domain == .health
        #expect(isHidden(problem) == isHealth && isHidden(judgement) == isHealth && isHidden(picture) == isHealth)
        #expect(isHidden(offer) == isHealth && isHidden(other) == isHealth && isHidden(answer) == isHealth)
        #expect(isHidden(strength) == false)
    }

    @Test mutating func `What a parent says to a hidden signal is hidden with it`() {
        let mother = family.adult("Amira")
        let hidden = family.worry("2026-05-01", topic: .sexual)
        let open = family.worry("2026-05-01")
        let answers = [hidden, open].map { signal in
            family.add(ParentResponse(signal: signal, who: mother, response: .denied, day: .on("2026-05-02")))
        }
        #expect(answers.map { isHidden($0) } == [true, false])
    }

    @Test mutating func `A weighing always is, help from around the family is not`() {
        let sem = family.child("Sem")
        let weighing = family.add(
            Weighing(child: sem, signals: [], by: .smit, day: .on("2026-05-01"), outcome: .help))
        let support = family.add(NetworkSupport(name: "oma", does: "haalt Sem"))
        #expect(isHidden(weighing) == true && isHidden(support) == false)
    }

    @Test mutating func `What came as an answer is, and what a parent can bear`() {
        let mother = family.adult("Amira")
        let day = Day.on("2026-05-01")
        let burden = family.add(Burden(parent: mother, burden: "slaapt niet", day: day))
        let request = family.add(InformationRequest(to: .smit, text: "hoe gaat het?", askedOn: day))
        let bare = family.add(InformationAnswer(request: request, answer: .refused, day: day))
        let full = family.add(InformationAnswer(request: request, answer: .received, text: "zij komt", day: day))
        #expect(isHidden(burden) == true && isHidden(request) == false)
        #expect(isHidden(bare) == false && isHidden(full) == true)
    }

    @Test mutating func `Asking or telling those who treat is, and so is what they found or what their help achieved`()
    {
        let day = Day.on("2026-05-01")
        let request = family.add(InformationRequest(to: .vos, text: "komt zij?", askedOn: day))
        let answer = family.add(InformationAnswer(request: request, answer: .refused, day: day))
        let sharing = family.add(Sharing(text: "het plan", with: .vos, day: day))
        let open = family.add(Sharing(text: "het plan", with: .smit, day: day))
        let appraisal = family.add(Appraisal(instrument: "x", by: .vos, conclusion: "y", day: day))
        let help = family.add(Involvement(professional: .vos, reason: "gesprekken"))
        let review = family.add(HelpReviewed(involvement: help, result: .helped, day: day))
        #expect(isHidden(request) == true && isHidden(answer) == true && isHidden(sharing) == true)
        #expect(isHidden(open) == false && isHidden(appraisal) == true && isHidden(review) == true)
    }

    @Test(arguments: ProblemCategory.allCases)
    mutating func `A kind of problem that tells of illness or disability is, on any life domain`(
        category: ProblemCategory
    ) {
        let problem = family.add(Problem(members: [], domain: .work, text: "geen werk", category: category))
        #expect(isHidden(problem) == (category != .behaviour))
    }

    @Test mutating func `Somebody's choice goes before it, both ways, and what hangs on it follows`() {
        let shown = family.add(Problem(members: [], domain: .health, text: "bril"), confidential: false)
        let hidden = family.add(Problem(members: [], domain: .money, text: "fraude"), confidential: true)
        let judgements = [shown, hidden].map { problem in
            family.add(ProblemJudgement(problem: problem, solvable: .yes, by: .kaya, day: .on("2026-05-01")))
        }
        #expect(isHidden(shown) == false && isHidden(hidden) == true)
        #expect(judgements.map { isHidden($0) } == [false, true])
    }

    @Test mutating func `A rival that is sensitive makes what hangs on the thing sensitive`() throws {
        let problem = family.add(Problem(members: [], domain: .money, text: "schulden"))
        family.correct(problem, Problem(members: [], domain: .health, text: "somber"), by: "one", clock: 10)
        family.correct(problem, Problem(members: [], domain: .work, text: "geen werk"), by: "two", clock: 10)
        let judgement = family.add(
            ProblemJudgement(problem: problem, solvable: .yes, by: .kaya, day: .on("2026-05-01")), clock: 11)
        let known = try #require(family.dossier().ledger[problem])
        #expect(!known.isConfidential && known.rivals.map(\.isConfidential) == [true] && known.hasConfidentialReading)
        #expect(isHidden(judgement) == true)
    }

    @Test mutating func `What hangs on something that was taken back is hidden`() {
        let problem = family.add(Problem(members: [], domain: .money, text: "schulden"))
        let judgement = family.add(
            ProblemJudgement(problem: problem, solvable: .yes, by: .kaya, day: .on("2026-05-01")))
        #expect(isHidden(judgement) == false)
        family.add(Withdrawal(entry: problem.id, reason: "vergissing"))
        #expect(isHidden(judgement) == true)
    }
}
