import Domain
import Terminal

/// Why somebody is there, how it ended, what is asked where nobody is: the words of the matrix and of the maps, with what
/// is confidential kept off the screen.
struct InvolvedWords {
    let involved: Involved
    let wall: Wall
    let desk: Desk

    init(_ family: FamilyID, _ desk: Desk) {
        involved = Involved(in: desk.caseFile(family), showsConfidential: desk.isRevealed)
        wall = desk.wall(family)
        self.desk = desk
    }

    /// Why, in at most so many cells; an end is put as shortly as it must.
    func why(_ one: InvolvedProfessional, width: Int) -> [StyledText] {
        if let ending = one.ending { return [ended(ending, width: width)] }
        let roles = roles(one)
        let reason = reason(one, width: width)
        return roles + (roles.isEmpty || reason.isEmpty ? [] : [StyledText(": ")]) + reason
    }

    /// What makes this one more than involved: the regie, a measure.
    private func roles(_ one: InvolvedProfessional) -> [StyledText] {
        let regie = one.regie.map { $0.data.role == .proces ? $0.data.role.label : Text(nl: "regie", en: "regie") }
        let measures = one.measures.filter { !wall.hides($0) }.map { measure in
            let short = measure.data.measure.word?.short ?? measure.data.measure.label
            let name = wall.name(measure.data.child)
            return Text(nl: "jeugdbeschermer, \(short.nl) \(name)", en: "jeugdbeschermer, \(short.en) \(name)")
        }
        let words = regie + measures
        return words.isEmpty ? [] : [StyledText(words.map(desk.say).joined(separator: "; "), .title)]
    }

    private func reason(_ one: InvolvedProfessional, width: Int) -> [StyledText] {
        let counting = one.counting(on: desk.today)
        guard !counting.isEmpty else {
            guard one.regie.isEmpty, one.measures.isEmpty else { return [] }
            return [StyledText(desk.say(Text(nl: "let op een kind", en: "watches over a child")))]
        }
        guard !counting.contains(where: wall.hides) else {
            let hidden = desk.say(Wall.hidden)
            return [StyledText(cells(hidden) <= width ? hidden : "▒", .secondary)]
        }
        let reasons = counting.compactMap(\.data.reason).filter { !$0.isEmpty }
        guard !reasons.isEmpty else {
            let long = desk.say(Text(nl: "waarom? niet vastgelegd ○", en: "why? not recorded ○"))
            let short = desk.say(Text(nl: "waarom? ○", en: "why? ○"))
            return [StyledText(cells(long) <= width ? long : short, .attention)]
        }
        return begins(one) + [StyledText(wall.words(reasons.joined(separator: "; ")))]
    }

    private func begins(_ one: InvolvedProfessional) -> [StyledText] {
        guard let day = one.begins?.short(from: desk.today) else { return [] }
        return [StyledText(desk.say(Text(nl: "vanaf \(day.nl): ", en: "from \(day.en): ")), .secondary)]
    }

    private func ended(_ ending: Ending, width: Int) -> StyledText {
        let day = ending.day.short(from: desk.today)
        let loose = [
            Text(nl: "gestopt \(day.nl), niets afgesproken ○", en: "ended \(day.en), nothing agreed ○"),
            Text(nl: "\(day.nl), niets afgesproken ○", en: "\(day.en), nothing agreed ○"),
            Text(nl: "niets afgesproken ○", en: "nothing agreed ○"),
            Text(nl: "gestopt \(day.nl) ○", en: "ended \(day.en) ○"),
        ]
        let reason = wall.hides(ending.involvement) ? nil : ending.reason?.label
        let long = reason.map { Text(nl: "gestopt \(day.nl), \($0.nl)", en: "ended \(day.en), \($0.en)") }
        let closed = [long, Text(nl: "gestopt \(day.nl)", en: "ended \(day.en)")].compactMap { $0 }
        let words = (ending.isLoose ? loose : closed).map(desk.say)
        let fitting = words.first { cells($0) <= width } ?? words.last ?? ""
        return StyledText(fitting, ending.isLoose ? .attention : .secondary)
    }

    func seen(_ one: InvolvedProfessional) -> String {
        guard one.ending == nil else { return "" }
        return one.lastSeen.map { desk.say($0.short(from: desk.today)) } ?? "–"
    }

    /// When those around the table last talked about this family.
    var together: StyledText {
        guard let day = involved.lastTogether else {
            let never = Text(nl: "nog niet samen aan tafel ○", en: "not at the table yet ○")
            return StyledText(desk.say(never), .attention)
        }
        let short = day.short(from: desk.today)
        return StyledText(desk.say(Text(nl: "laatst samen: \(short.nl)", en: "last together: \(short.en)")))
    }

    /// The question at an empty place.
    func question(_ missing: MissingSector) -> String {
        if let seen = observer(for: missing) {
            return desk.say(Text(nl: "is \(seen) betrokken?", en: "is \(seen) involved?"))
        }
        let names = Text.list(missing.members.map(wall.name))
        switch missing.reason {
        case .always: return desk.say(Text(nl: "wie is de huisarts?", en: "who is the GP?"))
        case .ofSchoolAge:
            return desk.say(Text(nl: "wie op school ziet \(names.nl)?", en: "who at school sees \(names.en)?"))
        case .young:
            return desk.say(Text(nl: "wie van de JGZ ziet \(names.nl)?", en: "who in youth health sees \(names.en)?"))
        case .problem(let problem):
            let domain = problem.data.domain.label
            return desk.say(Text(nl: "wie helpt bij \(domain.nl)?", en: "who helps with \(domain.en)?"))
        }
    }

    /// Who of the sector told of one of those to be seen before anybody recorded that he or she is involved; nobody whose
    /// name is kept off the screen.
    private func observer(for missing: MissingSector) -> String? {
        let there = involved.professionals.map(\.professional)
        let ledger = wall.dossier.ledger
        return wall.dossier.signals.lazy.filter { signal in
            !wall.hides(signal) && !wall.hidesOrigin(of: signal.data)
                && signal.data.about.contains { one in missing.members.contains { ledger.same($0, one) } }
        }.compactMap(\.data.observer).first { observer in
            observer.sector.word == missing.sector && !there.contains { $0.isSame(as: observer) }
        }?.name.short
    }

    /// Those who have the regie, each with what is recorded about it; that nobody has it.
    func regie() -> [[StyledText]] {
        let head = desk.say(Text(nl: "regie: ", en: "regie: "))
        guard !involved.regie.isEmpty else {
            return [[StyledText(head), StyledText(desk.say(Text(nl: "niemand ○", en: "nobody ○")), .attention)]]
        }
        let several = Text(nl: "\(involved.regie.count) tegelijk ○", en: "\(involved.regie.count) at once ○")
        let first = involved.regie.count > 1 ? [[StyledText(head), StyledText(desk.say(several), .attention)]] : []
        return first
            + (involved.regie + involved.procesRegie).flatMap { appointment in
                let role = appointment.data.role == .proces ? desk.say(appointment.data.role.label) + ": " : head
                guard !wall.hides(appointment) else { return [[StyledText(role), StyledText(desk.say(Wall.hidden))]] }
                let who = StyledText("\(role)\(appointment.data.regisseur.name.short), ")
                return [[who] + accepted(appointment.data), [powers(appointment.data)]]
            }
    }

    private func accepted(_ appointment: RegisseurAppointment) -> [StyledText] {
        switch appointment.accepted {
        case true?:
            let day = appointment.acceptedOn?.short(from: desk.today)
            let words = day.map { Text(nl: "ja gezegd op \($0.nl)", en: "said yes on \($0.en)") }
            return [StyledText(desk.say(words ?? Text(nl: "ja gezegd", en: "said yes")))]
        case false?: return [StyledText(desk.say(Text(nl: "zei nee ○", en: "said no ○")), .attention)]
        case nil:
            return [
                StyledText(desk.say(Text(nl: "ja gezegd? niet gevraagd ○", en: "said yes? not asked ○")), .attention)
            ]
        }
    }

    private func powers(_ appointment: RegisseurAppointment) -> StyledText {
        let note = appointment.powersNote.map { [wall.words($0)] } ?? []
        let words = appointment.powers.map { desk.say($0.label) } + note
        guard !words.isEmpty else {
            return StyledText(
                desk.say(Text(nl: "wat mag de regisseur? ○", en: "what may the regisseur do? ○")),
                .attention)
        }
        let list = words.joined(separator: ", ")
        return StyledText(desk.say(Text(nl: "mag \(list)", en: "may \(list)")))
    }
}
