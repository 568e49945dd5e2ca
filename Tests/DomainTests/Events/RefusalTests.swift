import Domain
import Support
import Testing

/// What may not be recorded as it stands, and which field the remedy is about.
@Suite struct RefusalTests {
    private static let today = CaseBuilder.today
    private static let past = Day.on("2026-05-04")
    private static let tomorrow = today.advanced(by: 1)
    private static let sem = Reference<Member>(EntryID("sem"))
    private static let vader = Reference<Member>(EntryID("vader"))
    private static let offer = Reference<HelpOffer>(EntryID("offer"))

    private func refusal(_ fact: any EventKind) -> Refusal? {
        let setting = Setting(team: Team(), dossier: Dossier(id: FamilyID("family")), today: Self.today)
        do throws(Refusal) {
            try fact.validate(in: setting)
            return nil
        } catch {
            return error
        }
    }

    private func expect(
        _ fact: any EventKind, refusedAt field: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let refusal = refusal(fact)
        #expect(refusal?.field == field, sourceLocation: sourceLocation)
        #expect(refusal?.sentence.nl.isEmpty == false && refusal?.sentence.en.isEmpty == false)
    }

    @Test func `Whatever is filled in completely is accepted`() {
        for fact in SampleFacts.all { #expect(refusal(fact) == nil, "\(type(of: fact).word)") }
    }

    @Test func `Custody asks who has it, unless that is not known even after asking`() {
        expect(Custody(child: Self.sem, source: .told), refusedAt: "holders")
        expect(Custody(child: Self.sem, holders: [Self.sem], source: .court), refusedAt: "holders")
        #expect(refusal(Custody(child: Self.sem, source: .unknown)) == nil)
        #expect(refusal(Custody(child: Self.sem, institution: "GI Noord", source: .court)) == nil)
    }

    @Test func `Not needed asks for a reason, everywhere`() {
        expect(DomainPicture(domain: .money, state: .notNeeded, day: Self.past), refusedAt: "text")
        expect(NetworkAsked(answer: .notNeeded, day: Self.past), refusedAt: "text")
        #expect(refusal(DomainPicture(domain: .money, state: .refused, day: Self.past)) == nil)
        #expect(refusal(NetworkAsked(answer: .none, day: Self.past)) == nil)
    }

    @Test func `A waiting list is never the family's refusal`() {
        let day = PartialDay(Self.past)
        expect(
            HelpResponse(offer: Self.offer, response: .refused, obstacle: .waitingList, day: day), refusedAt: "obstacle"
        )
        #expect(refusal(HelpResponse(offer: Self.offer, response: .didNotCome, obstacle: .noSupply, day: day)) == nil)
        #expect(refusal(HelpResponse(offer: Self.offer, response: .didNotCome, day: day)) == nil)
    }

    @Test func `Information asks what and whom, sharing what and with whom`() {
        expect(InformationRequest(to: .kaya, text: "", askedOn: Self.past), refusedAt: "text")
        expect(InformationRequest(text: "hoe gaat het?", askedOn: Self.past), refusedAt: "to")
        expect(InformationRequest(to: .kaya, text: "hoe?", askedOn: Self.tomorrow), refusedAt: "askedOn")
        expect(Sharing(text: "", with: .kaya, day: Self.past), refusedAt: "text")
        expect(Sharing(text: "het plan", day: Self.past), refusedAt: "with")
        #expect(refusal(Sharing(text: "het plan", withName: "de wijkagent", day: Self.past)) == nil)
    }

    @Test func `The ground of a refusal belongs to a refusal`() {
        let request = Reference<InformationRequest>(EntryID("request"))
        expect(
            InformationAnswer(request: request, answer: .received, ground: .noDuty, day: Self.past),
            refusedAt: "ground")
        #expect(refusal(InformationAnswer(request: request, answer: .refused, day: Self.past)) == nil)
    }

    @Test func `Weighing, appraising and looking back say what it came to`() {
        expect(Burden(parent: Self.sem, jointly: [.kaya], day: Self.past), refusedAt: "capacity")
        expect(Appraisal(instrument: "", by: .kaya, conclusion: "goed", day: Self.past), refusedAt: "instrument")
        expect(Appraisal(instrument: "LIRIK", by: .kaya, conclusion: "", day: Self.past), refusedAt: "conclusion")
        expect(HelpReviewed(result: .helped, day: Self.past), refusedAt: "offer")
        expect(TimelineLooked(day: Self.tomorrow), refusedAt: "day")
    }

    @Test func `A goal asks what and who, scaling up what, then what and who`() {
        expect(Goal(text: "", owner: .kaya), refusedAt: "text")
        expect(Goal(text: "rust"), refusedAt: "owner")
        #expect(refusal(Goal(text: "rust", ownerName: "oma")) == nil)
        expect(ScalingUp(trigger: "", action: "bellen", actor: .kaya, day: Self.past), refusedAt: "trigger")
        expect(ScalingUp(trigger: "ruzie", action: "", actor: .kaya, day: Self.past), refusedAt: "action")
        expect(ScalingUp(trigger: "ruzie", action: "bellen", day: Self.past), refusedAt: "actor")
    }

    @Test func `A name may be left out for who is in the file`() {
        expect(NetworkSupport(name: "", does: "haalt Sem"), refusedAt: "name")
        expect(NetworkSupport(name: "oma", does: ""), refusedAt: "does")
        #expect(refusal(NetworkSupport(name: "", member: Self.vader, does: "haalt Sem")) == nil)
    }

    @Test func `Another file needs somewhere to ask, and is not this one`() {
        expect(ElsewhereFile(member: Self.sem, relation: .sibling), refusedAt: "ask")
        expect(ElsewhereFile(member: Self.sem, relation: .sibling, family: FamilyID("family")), refusedAt: "family")
        #expect(refusal(ElsewhereFile(member: Self.sem, relation: .sibling, ask: .kaya)) == nil)
    }

    @Test func `An outcome belongs to an investigation that ended`() {
        expect(VeiligThuisEvent(event: .reportReceived, outcome: .confirmed, day: Self.past), refusedAt: "outcome")
    }

    @Test func `Nobody is protected against himself, no arrangement is about nobody, and silence is no expectation`() {
        expect(
            SafetyOrder(order: .houseBan, against: Self.vader, protects: [Self.vader], since: Self.past),
            refusedAt: "protects")
        expect(ContactArrangement(children: [], arrangement: .visiting), refusedAt: "children")
        expect(Domain.Expectation(professional: .kaya, mayExpect: "", day: Self.past), refusedAt: "mayExpect")
    }

    @Test func `Words that say what it is about cannot be left out`() {
        expect(Condition(text: ""), refusedAt: "text")
        expect(HelpOffer(text: "", day: .on("2026")), refusedAt: "text")
        expect(Plan(text: "", day: Self.past), refusedAt: "text")
        expect(SafetyPlan(text: "", day: Self.past), refusedAt: "text")
        expect(ScalingDown(text: "", day: Self.past), refusedAt: "text")
    }

    @Test func `A kindcheck says what was asked`() {
        expect(KindCheck(adult: Self.vader, by: .kaya, basis: "druk", day: Self.past), refusedAt: "children")
        #expect(refusal(KindCheck(adult: Self.vader, by: .kaya, children: .notAsked, day: Self.past)) == nil)
    }

    @Test func `Advice of Veilig Thuis never enters the file`() {
        var haddad = Professional.kaya
        haddad.sector = .known(.veiligThuis)
        expect(Consultation(by: .kaya, with: haddad, role: .colleague, day: Self.past), refusedAt: "with")
        expect(
            Consultation(by: .kaya, withName: "iemand van Veilig Thuis", role: .colleague, day: Self.past),
            refusedAt: "with")
        var held = Consultation(by: .kaya, role: .colleague, day: Self.past)
        held.role = .other("advies Veilig Thuis")
        expect(held, refusedAt: "role")
        expect(MeldcodeStep(by: .kaya, step: .consulted, with: haddad, day: Self.past), refusedAt: "with")
    }

    private static let ofTomorrow: [any EventKind] = [
        KindCheck(adult: sem, by: .kaya, children: .yes, day: tomorrow),
        Consultation(by: .kaya, role: .colleague, day: tomorrow),
        MeldcodeStep(by: .kaya, step: .talked, day: tomorrow),
        ProtectionStep(step: .raadAsked, day: tomorrow),
        ConditionOutcome(condition: Reference(EntryID("c")), outcome: .met, day: tomorrow),
        NetworkAsked(answer: .none, day: tomorrow),
        ProblemJudgement(problem: Reference(EntryID("p")), solvable: .yes, by: .kaya, day: tomorrow),
        DomainPicture(domain: .work, state: .worries, day: tomorrow),
        OwnStrength(domain: .work, direction: .family, day: tomorrow),
        ParentResponse(signal: Reference(EntryID("s")), who: sem, response: .denied, day: tomorrow),
        VeiligThuisEvent(event: .ended, day: tomorrow),
        HelpOffer(text: "hulp", day: PartialDay(tomorrow)),
        HelpResponse(offer: offer, response: .accepted, day: PartialDay(tomorrow)),
        ContactAttempt(by: .kaya, way: .phone, outcome: .reached, day: PartialDay(tomorrow)),
        Plan(text: "plan", day: tomorrow),
        GoalResult(goal: Reference(EntryID("g")), result: .reached, day: tomorrow),
        SafetyPlan(text: "plan", day: tomorrow),
        ScalingUp(trigger: "ruzie", action: "bellen", actor: .kaya, day: tomorrow),
        TriggerMet(scalingUp: Reference(EntryID("u")), day: tomorrow),
        ScalingDown(text: "minder", day: tomorrow),
        Domain.Expectation(professional: .kaya, expects: "bellen", day: tomorrow),
    ]

    @Test func `What has not happened yet is not recorded as if it had`() {
        for fact in Self.ofTomorrow { #expect(refusal(fact)?.field == "day", "\(type(of: fact).word)") }
        expect(Condition(text: "naar school", toldOn: Self.tomorrow), refusedAt: "toldOn")
        expect(NetworkSupport(name: "oma", does: "haalt", agreedOn: Self.tomorrow), refusedAt: "agreedOn")
        expect(
            RegisseurAppointment(regisseur: .kaya, since: Self.past, acceptedOn: Self.tomorrow), refusedAt: "acceptedOn"
        )
        let move = Move(from: "Oever", to: "Waterveen", day: .on("2026"), askedOn: Self.past, receivedOn: Self.tomorrow)
        expect(move, refusedAt: "receivedOn")
    }

    private static let backwards: [any EventKind] = [
        Custody(child: sem, holders: [vader], source: .court, since: .on("2026"), until: .on("2025")),
        ProtectionMeasure(child: sem, measure: .supervision, since: past, until: past.advanced(by: -1)),
        ContactArrangement(children: [sem], arrangement: .visiting, since: .on("2026"), until: .on("2025")),
        NetworkSupport(name: "oma", does: "haalt", since: .on("2026"), until: .on("2025")),
        Plan(text: "plan", day: past, until: past.advanced(by: -1)),
        SafetyPlan(text: "plan", day: past, until: past.advanced(by: -1)),
        SafetyOrder(order: .areaBan, against: vader, since: past, until: past.advanced(by: -1)),
        RegisseurAppointment(regisseur: .kaya, since: past, until: past.advanced(by: -1)),
        Person(
            name: PersonName(given: "Jan"), role: "coach", organisation: Reference(EntryID("o")), since: past,
            until: past.advanced(by: -1)),
    ]

    @Test func `Nothing ends before it began`() {
        for fact in Self.backwards { #expect(refusal(fact)?.field == "until", "\(type(of: fact).word)") }
    }
}
