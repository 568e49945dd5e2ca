import Domain
import Terminal

/// What G shows, from the children down to what was seen last.
struct GezinBody {
    private(set) var body = Body<GezinScreen.Row>()
    private let desk: Desk
    private let dossier: Dossier
    private var width: Int { desk.size.columns }
    private static let labelWidth = 12

    init(_ family: FamilyID, _ desk: Desk) {
        self.desk = desk
        dossier = desk.dossier(family)
        unsafe()
        children()
        adults()
        conflicts()
        goingWell()
        points(desk.attention(family))
        agreements()
        involved()
        signals()
    }

    private mutating func heading(_ text: Text) {
        body.gap()
        body.add(" " + desk.say(text), .title)
    }

    private mutating func unsafe() {
        let rows = dossier.unsafeNow(on: desk.today)
        guard !rows.isEmpty else { return }
        let now = Text(
            nl: " ! NU ONVEILIG. Wat doen jullie vandaag, wie belt nu?",
            en: " ! NOT SAFE NOW. What do you do today, who calls now?")
        let then = Text(nl: " ! TOEN ONVEILIG", en: " ! NOT SAFE THEN")
        body.add(desk.say(desk.past == nil ? now : then), .danger)
        for row in rows {
            let safeguard = dossier.safeguards(for: row).last
            let done =
                safeguard.map { $0.data.summary(in: dossier) }
                ?? Text(
                    nl: "nog niet vastgelegd wie belt: druk op !", en: "who calls is not recorded yet: press !")
            let words = row.data.summary(in: dossier)
            body.add("   " + desk.say(words), .danger, id: .unsafe(row.entry))
            body.add("     " + desk.say(done), safeguard == nil ? .attention : .plain, id: .unsafe(row.entry))
        }
        body.gap()
    }

    private mutating func conflicts() {
        if !dossier.ledger.conflicts.isEmpty { body.gap() }
        for conflict in dossier.ledger.conflicts {
            guard let newest = conflict.readings.last, let entry = dossier.ledger.entry(newest)?.entry,
                let fact = entry.fact
            else { continue }
            let hidden = Text(nl: "▒ vertrouwelijk", en: "▒ confidential")
            let words = desk.say(dossier.ledger.isConfidential(entry) ? hidden : fact.summary(in: dossier))
            let line = Text(nl: " ○ Twee keer anders vastgelegd: \(words)", en: " ○ Recorded in two ways: \(words)")
            body.add(TextLayout.cut(desk.say(line), width: width - 1), .attention, id: .conflict(conflict.id))
        }
        body.gap()
    }

    private mutating func children() {
        let children = dossier.children
        guard !children.isEmpty else {
            body.add(desk.say(Text(nl: " KINDEREN", en: " CHILDREN")), .title)
            body.add(
                desk.say(
                    Text(nl: "   Nog geen kind ingevoerd ○  Druk op i.", en: "   No child entered yet ○  Press i.")),
                .attention)
            return
        }
        let table = ChildTable(children, dossier, desk)
        body.add(table.head)
        for child in children { body.add(table.pieces(child), id: .member(child.id)) }
    }

    private mutating func adults() {
        let adults = dossier.adults
        guard !adults.isEmpty else { return }
        body.gap()
        let table = AdultTable(adults, dossier, desk)
        body.add(table.head)
        for adult in adults { body.add(table.pieces(adult), id: .member(adult.id)) }
    }

    private mutating func goingWell() {
        let good = dossier.signals.filter { $0.data.tone == .goingWell && !$0.isConfidential }.prefix(2)
        guard !good.isEmpty else { return }
        body.gap()
        let words = good.map { "\($0.data.text) (\(desk.say($0.data.originLabel)))" }.joined(separator: " · ")
        let room = width - GezinBody.labelWidth - 1
        body.add([
            StyledText(
                TextLayout.pad(desk.say(Text(nl: " GAAT GOED", en: " GOES WELL")), width: GezinBody.labelWidth), .title),
            StyledText(TextLayout.cut(words, width: room)),
        ])
    }

    private mutating func points(_ attention: Attention) {
        guard !dossier.isJustEntered else {
            heading(Text(nl: "NET INGEVOERD", en: "JUST ENTERED"))
            body.add(
                desk.say(
                    Text(
                        nl: "   Begin met: wie let er op de kinderen?",
                        en: "   Begin with: who watches over the children?")),
                .attention, id: .morePoints)
            return
        }
        let points = attention.forMeeting
        guard !points.isEmpty else { return }
        heading(Text(nl: "EERST BESPREKEN", en: "DISCUSS FIRST"))
        for point in points.prefix(3) { body.add(PointLine.pieces(point, desk), id: .point(point.id)) }
        guard points.count > 3 else { return }
        let more = Text.count(
            points.count - 3, one: Text(nl: "punt", en: "more point"), many: Text(nl: "punten", en: "more points"))
        body.add(
            desk.say(Text(nl: "   nog \(more.nl): druk op p", en: "   \(more.en): press p")), .secondary,
            id: .morePoints)
    }

    private mutating func agreements() {
        let open = dossier.openAgreements
        guard !open.isEmpty else { return }
        heading(Text(nl: "AFSPRAKEN DIE LOPEN", en: "AGREEMENTS UNDER WAY"))
        for agreement in open.prefix(6) {
            let isLate = agreement.data.before.map { $0 < desk.today } ?? false
            let late = isLate ? desk.say(Text(nl: "  te laat ○", en: "  late ○")) : ""
            let before = agreement.data.before.map { desk.say($0.short(from: desk.today)) } ?? "–"
            let line =
                TextLayout.pad("   \(before)", width: 17) + "\(agreement.data.ownersLabel): \(agreement.data.text)"
            body.add(
                [StyledText(TextLayout.cut(line, width: width - cells(late) - 1)), StyledText(late, .attention)],
                id: .entry(agreement.entry))
        }
    }

    private mutating func involved() {
        let involved = dossier.involvements(on: desk.today)
        guard !involved.isEmpty else { return }
        heading(Text(nl: "BETROKKEN", en: "INVOLVED"))
        for one in involved {
            let who = TextLayout.pad("   " + desk.say(one.data.professional.introduction), width: 30)
            let hidden = desk.say(Text(nl: "▒ vertrouwelijk", en: "▒ confidential"))
            let why =
                one.isConfidential
                ? hidden : one.data.reason ?? desk.say(Text(nl: "waarom? niet vastgelegd ○", en: "why? not recorded ○"))
            body.add(
                [StyledText(who), StyledText(" " + why, one.data.reason == nil ? .attention : .secondary)],
                id: .entry(one.entry))
        }
    }

    private mutating func signals() {
        let signals = dossier.signals.prefix(20)
        guard !signals.isEmpty else { return }
        heading(Text(nl: "SIGNALEN, LAATSTE EERST", en: "SIGNALS, LATEST FIRST"))
        let new = Set(dossier.lastClosing == nil ? [] : dossier.newSignals.map(\.entry))
        for signal in signals {
            body.add(
                SignalLine.pieces(signal, dossier, desk, isNew: new.contains(signal.entry)), id: .entry(signal.entry))
        }
    }
}
