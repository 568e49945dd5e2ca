import Domain

extension InventedCase {
    /// A mother with two children, of whom little is known about the younger.
    mutating func openFamily() -> InventedFamily {
        record(Family(code: InventedCase.code), on: "2026-06-01")
        let amira = record(
            Member(name: PersonName(given: "Amira", surname: "Haddad"), role: .mother), on: "2026-06-01")
        let yara = record(
            Member(
                name: PersonName(given: "Yara", surname: "Haddad"), role: .child, birth: PartialDay("2015-03-02"),
                parents: [amira]), on: "2026-06-01")
        let sem = record(
            Member(
                name: PersonName(given: "Sem", surname: "Haddad"), role: .child, birth: PartialDay("2020-02-11"),
                parents: [amira]), on: "2026-06-01")
        record(
            Problem(members: [amira], domain: .money, text: "schulden", since: PartialDay("2026-02")),
            on: "2026-06-01")
        record(
            Residence(member: amira, household: "Lindestraat 4", setting: .home, since: PartialDay("2024")),
            on: "2026-06-01")
        return InventedFamily(amira: amira, yara: yara, sem: sem)
    }

    mutating func openDiscussion() -> Reference<Discussion> {
        record(
            Discussion(
                day: InventedCase.day("2026-11-24"), time: "09:05", chair: chair, noteTaker: nurse,
                purpose: "zorgen van school over Sem"))
    }

    mutating func close(_ discussion: Reference<Discussion>) {
        record(Closing(discussion: discussion, day: InventedCase.day("2026-11-24"), time: "09:50"))
    }

    /// A whole discussion with something under every heading; closed.
    mutating func holdWholeDiscussion() -> (family: InventedFamily, discussion: Reference<Discussion>) {
        let family = openFamily()
        let earlier = record(
            Agreement(
                text: "Praat met Sem op school", owners: [school], before: InventedCase.day("2026-10-01")),
            on: "2026-08-14")
        let late = record(
            Signal(
                seen: PartialDay(InventedCase.day("2026-11-03")), text: "Yara kwam te laat op school",
                observer: school, about: [family.yara], source: .ownObservation), on: "2026-11-03")
        let discussion = openDiscussion()
        attend(discussion, family)
        judge(family)
        answer(discussion, family)
        agree(discussion, family, earlier, late)
        close(discussion)
        return (family, discussion)
    }

    private mutating func attend(_ discussion: Reference<Discussion>, _ family: InventedFamily) {
        record(
            Attendance(
                discussion: discussion,
                professionals: [
                    ProfessionalPresence(chair, .present), ProfessionalPresence(school, .present),
                    ProfessionalPresence(nurse, .present), ProfessionalPresence(debtHelper, .absent),
                ], members: [MemberPresence(family.amira, .present), MemberPresence(family.yara, .notInvited)]))
    }

    private mutating func judge(_ family: InventedFamily) {
        let day = InventedCase.day("2026-11-24")
        record(
            SafetyJudgement(
                child: family.sem, answer: .no, basis: "Hij kwam drie dagen niet en niemand deed open.",
                basisKinds: [.ownObservation], by: school, day: day))
        record(
            SafetyJudgement(
                child: family.sem, answer: .unknown, basis: "Ik zag hem sinds mei niet.", by: nurse, day: day))
        record(
            SafetyJudgement(
                child: family.yara, answer: .yes, basis: "Zij vertelde dat oma elke dag komt.",
                basisKinds: [.ownObservation, .childSaid], by: school, day: day))
        record(
            Safeguard(
                children: [family.sem], caller: "M. de Wit", called: "Veilig Thuis", stays: "oma Fatma", day: day,
                time: "09:20"))
        record(Watcher(child: family.yara, watcher: school, deputy: nurse, since: day))
        record(
            SafetyNorm(text: "Sem is elke dag op school of thuis gezien.", agreedBy: [school, chair], day: day))
        record(
            Signal(
                seen: PartialDay(day), text: "Amira vroeg zelf hulp bij geld", observer: debtHelper,
                about: [family.amira], source: .professional, tone: .goingWell))
    }

    private mutating func answer(_ discussion: Reference<Discussion>, _ family: InventedFamily) {
        let day = InventedCase.day("2026-11-24")
        record(
            OwnWords(
                speaker: family.amira, text: "Sem is gewoon stil. Dat was ik vroeger ook.", day: day,
                discussion: discussion, question: .whoWatches))
        record(
            OwnWords(
                speaker: family.yara, text: "Ik wil dat iemand naar Sem vraagt.", day: day, discussion: discussion,
                question: .whoWatches))
        record(
            Answer(
                discussion: discussion, question: .whoWatches,
                text: "School let op Yara.\nOver Sem weten we te weinig; niemand van ons sprak hem alleen."))
        record(
            Answer(
                discussion: discussion, question: .wholePicture,
                leftOpen: LeftOpen(
                    who: "L. Bos", what: "wie de huisarts is en wat die weet", before: InventedCase.day("2026-12-01"))))
        record(Answer(discussion: discussion, question: .solvable, text: "De schulden wel, als Amira hulp houdt."))
        record(RegisseurAppointment(regisseur: chair, since: day))
        record(Answer(discussion: discussion, question: .whoLeads, text: "Marijke de Wit."))
    }

    private mutating func agree(
        _ discussion: Reference<Discussion>, _ family: InventedFamily, _ earlier: Reference<Agreement>,
        _ late: Reference<Signal>
    ) {
        let day = InventedCase.day("2026-11-24")
        record(AgreementOutcome(agreement: earlier, outcome: .notDone, day: day, note: "Sem was ziek"))
        record(
            Agreement(
                text: "Praat met Sem; Amira weet dat vooraf", owners: [school], before: InventedCase.day("2026-11-30"),
                about: [family.sem], question: .whoWatches, discussion: discussion))
        record(
            Agreement(
                text: "Gaan samen naar de schuldhulp", owners: [debtHelper], ownerNames: ["Amira"],
                discussion: discussion))
        record(
            SignalSettled(
                signals: [late], reason: "Het was één keer, door de bus.", by: school, discussion: discussion))
        record(LookBack(day: InventedCase.day("2027-01-05"), everyDays: 42, discussion: discussion))
    }
}
