/// Everyone who was present at certain discussions, or is behind something that was seen, judged or recorded since a day.
struct Contributors {
    private var index = ProfessionalIndex()
    private var writers: Set<Reference<Person>> = []
    private let day: Day

    init(since day: Day, present discussions: [Known<Discussion>], in dossier: Dossier) {
        self.day = day
        for discussion in discussions {
            let people = dossier.attendance(in: discussion.id)?.data.professionals ?? []
            for one in people where one.presence == .present { index.add(one.professional) }
        }
        addSeenAndJudged(dossier.ledger)
        addHelpAndInformation(dossier.ledger)
    }

    func contains(_ professional: Professional) -> Bool {
        index.place(of: professional) != nil || professional.person.map(writers.contains) ?? false
    }

    private mutating func addSeenAndJudged(_ ledger: Ledger) {
        add(Signal.self, ledger) { [$0.observer] }
        add(SafetyJudgement.self, ledger) { [$0.by] }
        add(ChildSpoken.self, ledger) { [$0.by] }
        add(ContactAttempt.self, ledger) { [$0.by] }
        add(KindCheck.self, ledger) { [$0.by] }
        add(MeldcodeStep.self, ledger) { [$0.by] }
        add(Consultation.self, ledger) { [$0.by] }
        add(Weighing.self, ledger) { [$0.by] }
        add(ChildMeaning.self, ledger) { [$0.by] }
        add(ProblemJudgement.self, ledger) { [$0.by] }
        add(Appraisal.self, ledger) { [$0.by] }
    }

    private mutating func addHelpAndInformation(_ ledger: Ledger) {
        add(Expectation.self, ledger) { [$0.professional] }
        add(HelpOffer.self, ledger) { [$0.by] }
        add(OwnStrength.self, ledger) { [$0.by] }
        add(DomainPicture.self, ledger) { [$0.by] }
        add(Burden.self, ledger) { $0.jointly }
        add(HelpReviewed.self, ledger) { $0.judgedBy }
        add(InformationAnswer.self, ledger) { $0.answer == .refused ? [] : [ledger[$0.request]?.data.to] }
        for result in ledger.known(GoalResult.self) where result.data.day >= day {
            for one in result.data.judgedBy { index.add(one) }
        }
    }

    private mutating func add<Kind: EventKind>(
        _ kind: Kind.Type, _ ledger: Ledger, _ people: (Kind) -> [Professional?]
    ) {
        for known in ledger.known(kind) where known.day >= day || known.provenance.at.day >= day {
            for who in people(known.data).compactMap({ $0 }) { index.add(who) }
            writers.insert(known.provenance.by)
        }
    }
}
