import Domain
import Terminal

/// What is known of one person: safety first for a child, then home and custody, what worries and what goes well, who is
/// involved, and what was seen.
struct MemberBody {
    private(set) var body = Body<MemberScreen.Row>()
    private let member: Reference<Member>
    private let dossier: Dossier
    private let wall: Wall
    private let desk: Desk
    private static let label = 18

    init(_ member: Reference<Member>, _ family: FamilyID, _ desk: Desk) {
        self.member = member
        self.desk = desk
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        guard let known = dossier.ledger[member] else {
            body.add()
            body.add(desk.say(Text(nl: " Deze naam is teruggenomen.", en: " This person was taken back.")))
            return
        }
        heading(known)
        if known.data.role == .child { safety() } else { kindChecks() }
        lines(Text(nl: "incidenten", en: "incidents"), dossier.incidents(with: member))
        body.gap()
        home(known)
        domains()
        help()
        signals(isChild: known.data.role == .child)
        body.gap()
        body.add(
            "   " + desk.say(Text(nl: "Iets vastleggen over deze persoon", en: "Record something about this person")),
            .title, id: .enter)
    }

    private mutating func heading(_ known: Known<Member>) {
        body.add()
        let age = known.data.age(on: desk.today).map { Text(verbatim: ", ") + $0.long }
        let unborn = known.data.isUnborn ? Text(nl: ", nog niet geboren", en: ", not born yet") : nil
        let words = known.data.role.label + (age ?? unborn ?? Text(verbatim: ""))
        let name = desk.usesInitials ? wall.name(member) : known.data.name.full
        body.add(
            [StyledText("   "), StyledText(name, .title), StyledText("  " + desk.say(words), .secondary)],
            id: .entry(known.entry))
        body.gap()
    }

    /// Lines under one label; where there is nothing, what is missing in words.
    ///
    /// - Parameter telling: what a fact says besides its label; its whole summary where that says no more.
    private mutating func lines<Kind>(
        _ label: Text, _ facts: [Known<Kind>], limit: Int = 4, none: Text? = nil, telling: ((Kind) -> Text)? = nil
    ) {
        guard !facts.isEmpty else {
            if let none { add(label, desk.say(none), .attention, id: nil) }
            return
        }
        for (index, fact) in facts.prefix(limit).enumerated() {
            let day = fact.data.occurred.map { desk.say($0.short(from: desk.today)) } ?? ""
            let words = withoutName(desk.say(telling.map { wall.telling(fact, $0) } ?? wall.summary(fact.entry)))
            add(index == 0 ? label : Text(verbatim: ""), words, day, id: .entry(fact.entry))
        }
        guard facts.count > limit else { return }
        let more = Text.count(
            facts.count - limit, one: Text(nl: "andere", en: "more"), many: Text(nl: "andere", en: "more"))
        add(Text(verbatim: ""), desk.say(Text(nl: "en \(more.nl)", en: "and \(more.en)")), .secondary, id: nil)
    }

    /// Whose page this is stands at its top.
    private func withoutName(_ words: String) -> String {
        let name = wall.name(member)
        let rest = words.hasPrefix("\(name): ") ? String(words.dropFirst(name.count + 2)) : words
        return rest.replacing(" (\(name)):", with: ":", maxReplacements: 1)
    }

    private mutating func add(_ label: Text, _ words: String, _ day: String, id: MemberScreen.Row?) {
        let head = TextLayout.pad("   " + desk.say(label), width: MemberBody.label)
        let room = desk.size.columns - MemberBody.label - 15
        body.add(
            [
                StyledText(head, .secondary), StyledText(TextLayout.pad(words, width: room)),
                StyledText(" " + TextLayout.pad(day, width: 12), .secondary),
            ], id: id)
    }

    private mutating func add(_ label: Text, _ words: String, _ style: Style, id: MemberScreen.Row?) {
        let head = TextLayout.pad("   " + desk.say(label), width: MemberBody.label)
        body.add([StyledText(head, .secondary), StyledText(words, style)], id: id)
    }

    private mutating func safety() {
        lines(
            Text(nl: "nu veilig?", en: "safe now?"), dossier.standingJudgements(of: member),
            none: Text(nl: "weten we niet ○", en: "we do not know ○"), telling: \.verdict)
        lines(
            Text(nl: "wie let op?", en: "who watches?"), dossier.watchers(of: member, on: desk.today),
            none: Text(nl: "niemand ○", en: "nobody ○"), telling: \.watcher.introduction)
        lines(
            Text(nl: "gesproken", en: "spoken with"), dossier.conversations(with: member),
            none: Text(nl: "nog niet ○", en: "not yet ○")
        ) { Text(verbatim: "\($0.by.name.short), ") + $0.manner.label }
        lines(Text(nl: "betekenis", en: "meaning"), about(ChildMeaning.self) { [$0.child] }) {
            Text(verbatim: $0.text)
        }
        lines(Text(nl: "advies", en: "consulted"), dossier.consultations(about: member)) {
            Text(verbatim: "\($0.by.name.short): ") + $0.consulted
        }
        lines(Text(nl: "meldcode", en: "meldcode"), dossier.meldcodeSteps(about: member)) {
            Text(verbatim: "\($0.by.name.short): ") + $0.step.label
        }
        lines(Text(nl: "weging", en: "weighing"), dossier.weighings(of: member)) {
            Text(verbatim: "\($0.by.name.short): ") + $0.outcome.label
        }
        lines(Text(nl: "taxatie", en: "appraisal"), dossier.appraisals(of: member), limit: 3) {
            Text(verbatim: "\($0.instrument), \($0.by.name.short): \($0.conclusion)")
        }
        body.gap()
    }

    /// Each professional's own, because nobody asks for another.
    private mutating func kindChecks() {
        let checks = dossier.kindChecks(of: member)
        guard !checks.isEmpty else { return }
        lines(Text(nl: "kindcheck", en: "child check"), checks) {
            Text(verbatim: "\($0.by.name.short): ") + $0.answers
        }
        body.gap()
    }

    private mutating func home(_ known: Known<Member>) {
        lines(
            Text(nl: "woont", en: "lives"), dossier.residences(of: member, on: desk.today),
            none: known.data.isUnborn ? nil : Text(nl: "niet vastgelegd ○", en: "not recorded ○"), telling: \.place)
        if known.data.role == .child {
            lines(
                Text(nl: "gezag", en: "custody"), dossier.custody(of: member, on: desk.today),
                none: Text(nl: "niet gevraagd ○", en: "not asked ○")
            ) { [dossier] in $0.ground(in: dossier) }
            lines(Text(nl: "maatregel", en: "measure"), dossier.measures(of: member, on: desk.today))
            lines(Text(nl: "omgang", en: "contact"), dossier.arrangements(of: member, on: desk.today)) {
                [dossier] in $0.terms(in: dossier)
            }
        }
        lines(
            Text(nl: "voorwaarde", en: "condition"),
            dossier.openConditions.filter { concerns($0.data.toldTo.map(\.id)) }, telling: \.terms)
        lines(Text(nl: "verbod", en: "ban"), dossier.orders(on: desk.today).filter { concerns($0.data.references) })
        lines(
            Text(nl: "elders", en: "elsewhere"),
            dossier.elsewhereFiles.filter { dossier.ledger.same($0.data.member, member) })
        body.gap()
    }

    private mutating func domains() {
        lines(Text(nl: "problemen", en: "problems"), dossier.problems(of: member, on: desk.today))
        lines(Text(nl: "draagkracht", en: "can bear"), dossier.burdens(of: member), limit: 2) { burden in
            let words = [burden.capacity, burden.burden, burden.conclusion].compactMap { $0 }
            return Text(verbatim: words.filter { !$0.isEmpty }.joined(separator: "; "))
        }
        let all = dossier.domainPictures
        let subjects = LifeDomain.allCases.map {
            DomainSubject(domain: .known($0), member: dossier.ledger.identity(member))
        }
        let pictures = subjects.compactMap { all[$0] }
        lines(Text(nl: "leefgebieden", en: "life domains"), pictures, limit: 7)
        lines(Text(nl: "eigen woorden", en: "own words"), about(OwnWords.self) { [$0.speaker] }.reversed())
        body.gap()
    }

    private mutating func help() {
        let seen = dossier.involvements(on: desk.today).filter {
            concerns($0.data.sees.map(\.id) + $0.data.about.map(\.id))
        }
        let others = unasked(beside: seen)
        lines(
            Text(nl: "betrokken", en: "involved"), seen, limit: 8,
            none: others.isEmpty ? Text(nl: "niemand van ons ○", en: "none of us ○") : nil)
        for (index, other) in others.enumerated() {
            let label = index == 0 && seen.isEmpty ? Text(nl: "betrokken", en: "involved") : Text(verbatim: "")
            add(label, desk.say(other.words), other.isSeen ? .plain : .attention, id: .entry(other.entry))
        }
        lines(
            Text(nl: "hulp", en: "help"), dossier.helpOffers.filter { concerns($0.data.members.map(\.id)) })
        lines(Text(nl: "opgeleverd", en: "achieved"), reviews()) { [dossier] in $0.summary(in: dossier) }
        lines(
            Text(nl: "contact", en: "contact"),
            dossier.contactAttempts.filter { concerns($0.data.with.map(\.id)) }, limit: 3)
        lines(
            Text(nl: "doelen", en: "goals"),
            dossier.goals(of: dossier.plan(on: desk.today)?.id).filter { concerns($0.data.members.map(\.id)) }
        ) {
            Text(verbatim: $0.text)
        }
        lines(
            Text(nl: "netwerk", en: "network"),
            dossier.network(on: desk.today).filter { concerns($0.data.references) })
        lines(
            Text(nl: "afspraken", en: "agreements"),
            dossier.openAgreements.filter { concerns($0.data.about.map(\.id)) }, telling: \.terms)
        body.gap()
    }

    private mutating func signals(isChild: Bool) {
        let signals = dossier.signals(about: member)
        lines(
            Text(nl: "signalen", en: "signals"), signals, limit: 8,
            none: isChild ? Text(nl: "geen signalen: weinig bekend", en: "no signals: little known") : nil)
        lines(
            Text(nl: "reacties", en: "responses"), about(ParentResponse.self) { [$0.who] }.latestFirst(),
            telling: \.answer)
    }

    /// What help for this member achieved: help that names him or her, or nobody in particular.
    private func reviews() -> [Known<HelpReviewed>] {
        dossier.ledger.latestFirst(HelpReviewed.self).filter { review in
            let offer = review.data.offer.flatMap { dossier.ledger[$0]?.data.members }
            let help = review.data.involvement.flatMap { dossier.ledger[$0]?.data.about }
            return [offer, help].compactMap { $0 }.contains { $0.isEmpty || concerns($0.map(\.id)) }
        }
    }

    /// Those of whom nobody wrote down whom they see: what is known of them and this member all the same.
    private func unasked(beside seen: [Known<Involvement>]) -> [(words: Text, isSeen: Bool, entry: EntryID)] {
        let named = Set(seen.map(\.entry))
        let open = dossier.involvements(on: desk.today).filter { help in
            help.data.sees.isEmpty && help.data.about.isEmpty && !named.contains(help.entry)
        }
        return open.map { help in
            guard !wall.hides(help) else { return (Wall.hidden, true, help.entry) }
            let who = help.data.professional.introduction
            guard let day = lastSeen(by: help.data.professional) else {
                let question = Text(nl: " – ziet wie? niet gevraagd ○", en: " – sees whom? not asked ○")
                return (who + question, false, help.entry)
            }
            let short = day.short(from: desk.today)
            let name = wall.name(member)
            return (
                who + Text(nl: " – zag \(name) op \(short.nl)", en: " – saw \(name) on \(short.en)"), true, help.entry
            )
        }
    }

    /// When a professional saw this member with his or her own eyes, as far as that may be known.
    private func lastSeen(by professional: Professional) -> PartialDay? {
        let signals = dossier.signals(about: member).filter { signal in
            !wall.hides(signal) && signal.isOwnContact && signal.data.observer?.isSame(as: professional) ?? false
        }
        let talks = dossier.conversations(with: member).filter {
            !wall.hides($0) && $0.data.by.isSame(as: professional)
        }
        return (signals.map(\.data.seen) + talks.map(\.data.day)).max { $0.latest < $1.latest }
    }

    private func about<Kind: EventKind>(_ kind: Kind.Type, _ whom: (Kind) -> [Reference<Member>]) -> [Known<Kind>] {
        dossier.ledger.known(kind).filter { fact in whom(fact.data).contains { dossier.ledger.same($0, member) } }
    }

    private func concerns(_ ids: [EntryID]) -> Bool {
        ids.contains { dossier.ledger.same(Reference<Member>($0), member) }
    }
}
