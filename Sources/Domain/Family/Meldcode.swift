/// What each professional asked, weighed and decided under his or her own Meldcode (report 2.2 and 3.3).
extension Dossier {
    /// Kindchecks with one adult, latest first.
    public func kindChecks(of adult: Reference<Member>) -> [Known<KindCheck>] {
        ledger.latestFirst(KindCheck.self).filter { ledger.same($0.data.adult, adult) }
    }

    /// Each professional's own latest kindcheck of each adult, latest first: nobody's word replaces another's.
    public var standingKindChecks: [Known<KindCheck>] {
        var standing: [Known<KindCheck>] = []
        for check in ledger.latestFirst(KindCheck.self)
        where !standing.contains(where: { isSame($0.data, check.data) }) {
            standing.append(check)
        }
        return standing
    }

    private func isSame(_ one: KindCheck, _ other: KindCheck) -> Bool {
        ledger.same(one.adult, other.adult) && one.by.isSame(as: other.by)
    }

    /// Weighings that hold for this child, in order of recording.
    public func weighings(of child: Reference<Member>) -> [Known<Weighing>] {
        ledger.known(Weighing.self).filter { weighing in
            weighing.data.children.contains { ledger.same($0, child) }
        }
    }

    /// The first three steps that were taken for this child, latest first.
    public func meldcodeSteps(about child: Reference<Member>) -> [Known<MeldcodeStep>] {
        ledger.latestFirst(MeldcodeStep.self).filter { step in
            step.data.about.isEmpty || step.data.about.contains { ledger.same($0, child) }
        }
    }

    /// Consultations about this member or about nobody in particular, latest first.
    public func consultations(about member: Reference<Member>) -> [Known<Consultation>] {
        ledger.latestFirst(Consultation.self).filter { held in
            held.data.about.isEmpty || held.data.about.contains { ledger.same($0, member) }
        }
    }

    /// Whether a professional took any step of his or her own Meldcode on a day or later: a step, a consultation or a weighing.
    func hasOwnStep(by professional: Professional, since day: Day) -> Bool {
        ledger.known(MeldcodeStep.self).contains { $0.data.day >= day && $0.data.by.isSame(as: professional) }
            || ledger.known(Consultation.self).contains { $0.data.day >= day && $0.data.by.isSame(as: professional) }
            || ledger.known(Weighing.self).contains { $0.data.day >= day && $0.data.by.isSame(as: professional) }
    }
}
