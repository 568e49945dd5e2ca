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
            body.add(desk.say(Text(nl: " Deze persoon is teruggenomen.", en: " This person was taken back.")))
            return
        }
        heading(known)
        if known.data.role == .child { safety() }
        home(known)
        domains()
        help()
        signals()
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
    private mutating func lines<Kind>(_ label: Text, _ facts: [Known<Kind>], limit: Int = 4, none: Text? = nil) {
        guard !facts.isEmpty else {
            if let none { add(label, desk.say(none), .attention, id: nil) }
            return
        }
        for (index, fact) in facts.prefix(limit).enumerated() {
            let day = fact.data.occurred.map { desk.say($0.short(from: desk.today)) } ?? ""
            let words = desk.say(wall.summary(fact.entry))
            add(index == 0 ? label : Text(verbatim: ""), words, day, id: .entry(fact.entry))
        }
        guard facts.count > limit else { return }
        let more = Text.count(
            facts.count - limit, one: Text(nl: "andere", en: "more"), many: Text(nl: "andere", en: "more"))
        add(Text(verbatim: ""), desk.say(Text(nl: "en \(more.nl)", en: "and \(more.en)")), .secondary, id: nil)
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
            none: Text(nl: "weten we niet ○", en: "we do not know ○"))
        lines(
            Text(nl: "wie let op?", en: "who watches?"), dossier.watchers(of: member, on: desk.today),
            none: Text(nl: "niemand ○", en: "nobody ○"))
        lines(
            Text(nl: "gesproken", en: "spoken with"), dossier.conversations(with: member),
            none: Text(nl: "nog niet ○", en: "not yet ○"))
        lines(Text(nl: "betekenis", en: "meaning"), about(ChildMeaning.self) { [$0.child] })
        lines(Text(nl: "weging", en: "weighing"), about(Weighing.self) { [$0.child] })
        body.gap()
    }

    private mutating func home(_ known: Known<Member>) {
        lines(
            Text(nl: "woont", en: "lives"), dossier.residences(of: member, on: desk.today),
            none: known.data.isUnborn ? nil : Text(nl: "niet vastgelegd ○", en: "not recorded ○"))
        if known.data.role == .child {
            lines(
                Text(nl: "gezag", en: "custody"), dossier.custody(of: member, on: desk.today),
                none: Text(nl: "niet gevraagd ○", en: "not asked ○"))
            lines(Text(nl: "maatregel", en: "measure"), dossier.measures(of: member, on: desk.today))
            lines(Text(nl: "omgang", en: "contact"), dossier.arrangements(of: member, on: desk.today))
        }
        lines(Text(nl: "verbod", en: "order"), dossier.orders(on: desk.today).filter { concerns($0.data.references) })
        lines(
            Text(nl: "elders", en: "elsewhere"),
            dossier.elsewhereFiles.filter { dossier.ledger.same($0.data.member, member) })
        body.gap()
    }

    private mutating func domains() {
        lines(Text(nl: "problemen", en: "problems"), dossier.problems(of: member, on: desk.today))
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
        lines(
            Text(nl: "betrokken", en: "involved"), seen, limit: 8,
            none: Text(nl: "niemand van ons ○", en: "none of us ○"))
        lines(
            Text(nl: "netwerk", en: "network"),
            dossier.network(on: desk.today).filter { concerns($0.data.references) })
        lines(
            Text(nl: "afspraken", en: "agreements"),
            dossier.openAgreements.filter { concerns($0.data.about.map(\.id)) })
        body.gap()
    }

    private mutating func signals() {
        let signals = dossier.signals(about: member)
        lines(
            Text(nl: "signalen", en: "signals"), signals, limit: 8,
            none: Text(nl: "geen signalen: weinig bekend", en: "no signals: little known"))
    }

    private func about<Kind: EventKind>(_ kind: Kind.Type, _ whom: (Kind) -> [Reference<Member>]) -> [Known<Kind>] {
        dossier.ledger.known(kind).filter { fact in whom(fact.data).contains { dossier.ledger.same($0, member) } }
    }

    private func concerns(_ ids: [EntryID]) -> Bool {
        ids.contains { dossier.ledger.same(Reference<Member>($0), member) }
    }
}
