import Domain

/// What comes before everything: a child who is not safe now, who says so and what is done at once.
extension Composition {
    var notSafeNow: MinutesSection? {
        let judgements = discretion.shown(dossier.unsafeNow(on: day))
        let children = discretion.shown(dossier.minors(on: day)).filter { child in
            judgements.contains { isAbout($0, child) }
        }
        guard !children.isEmpty else { return nil }
        let names = list(children.map(\.data.name.given))
        return MinutesSection(
            say(nl: "Nu niet veilig: \(names)", en: "Not safe now: \(names)"), isUrgent: true,
            blocks: [.paragraph(phoneNumbers)],
            parts: children.map { child in part(for: child, judgements.filter { isAbout($0, child) }) })
    }

    private func part(for child: Known<Member>, _ judgements: [Known<SafetyJudgement>]) -> MinutesSection {
        let sayers = judgements.map { judgement in
            let ground = basis(of: judgement).map { ": \($0)" } ?? ""
            return sayer(judgement) + ground
        }
        let who = MinutesDefinition(
            say(nl: "Wie zegt het, en hoe weten ze dat?", en: "Who says so, and how do they know?"), sayers)
        return MinutesSection(
            "\(child.data.name.given), \(age(child.data))", blocks: [.definitions([who] + measures(judgements))])
    }

    private func measures(_ judgements: [Known<SafetyJudgement>]) -> [MinutesDefinition] {
        var seen: Set<Reference<Safeguard>> = []
        let all = judgements.flatMap(dossier.safeguards).filter { seen.insert($0.id).inserted }
        let safeguards = discretion.shown(all)
        let call = say(nl: "Wie belt wie", en: "Who calls whom")
        guard !safeguards.isEmpty else {
            let none = say(nl: "Nog niet afgesproken. Wie belt nu?", en: "Not agreed yet. Who calls now?")
            return [MinutesDefinition(call, all.isEmpty ? none : notInMinutes)]
        }
        let stays = safeguards.compactMap(\.data.stays).filter { !$0.isEmpty }
        return [MinutesDefinition(call, safeguards.map(sentence))]
            + (stays.isEmpty
                ? [] : [MinutesDefinition(say(nl: "Wie blijft erbij", en: "Who stays with the child"), stays)])
    }

    private func sentence(_ safeguard: Known<Safeguard>) -> String {
        let data = safeguard.data
        let time = data.time.map { say(nl: " om \(clock($0))", en: " at \(clock($0))") } ?? ""
        let date = say(data.day.words)
        return say(
            nl: "\(data.caller) belt \(data.called), \(date)\(time)",
            en: "\(data.caller) calls \(data.called), \(date)\(time)")
    }

    private func isAbout(_ judgement: Known<SafetyJudgement>, _ child: Known<Member>) -> Bool {
        dossier.ledger.same(judgement.data.child, child.id)
    }

    private var phoneNumbers: String {
        say(
            nl: "Is er direct gevaar? Bel 112.\nAdvies of melden? Bel Veilig Thuis: 0800-2000, gratis, dag en nacht.",
            en: "Immediate danger? Call 112.\nAdvice or reporting? Call Veilig Thuis: 0800-2000, free, day and night.")
    }
}
