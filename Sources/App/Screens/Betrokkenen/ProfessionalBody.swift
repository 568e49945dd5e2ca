import Domain
import Terminal

/// What is shown of one professional and this family.
struct ProfessionalBody {
    private(set) var body = Body<EntryID>()
    private let words: InvolvedWords
    private static let label = 22

    private var desk: Desk { words.desk }
    private var wall: Wall { words.wall }
    private var width: Int { desk.size.columns - 1 }

    init(_ family: FamilyID, _ key: ProfessionalKey, _ desk: Desk) {
        words = InvolvedWords(family, desk)
        guard let one = words.involved.professional(key) else {
            body.add()
            body.add(
                desk.say(
                    Text(
                        nl: " Van deze professional is hier niets meer vastgelegd.",
                        en: " Nothing is recorded here about this professional any more.")), .secondary)
            return
        }
        let details = ProfessionalDetails(one, words)
        person(one.professional, details)
        roles(one)
        for involvement in one.involvements { self.involvement(involvement) }
        expectations(details)
        agreements(of: one.professional)
        contributions(of: one.professional)
        ownSteps(of: one.professional)
    }

    private mutating func heading(_ text: Text) {
        body.gap()
        body.add(" " + desk.say(text), .title)
    }

    private mutating func field(_ label: Text, _ text: String?, id: EntryID? = nil) {
        let missing = Text(nl: "niet vastgelegd ○", en: "not recorded ○")
        let style: Style = text == nil ? .attention : .plain
        let room = ProfessionalBody.label
        body.field("   " + desk.say(label), text ?? desk.say(missing), labelWidth: room, width: width, style, id: id)
    }

    private mutating func person(_ professional: Professional, _ details: ProfessionalDetails) {
        let place = [professional.role, professional.organisation].filter { !$0.isEmpty }.joined(separator: ", ")
        body.add([StyledText(" " + professional.name.full, .title), StyledText("  " + place)])
        field(Text(nl: "te bereiken", en: "reach"), details.reach)
        field(Text(nl: "vervanger", en: "deputy"), details.deputy)
        if professional.sector == .veiligThuis {
            field(Text(nl: "wat het doet", en: "what it does"), desk.say(ProfessionalBody.veiligThuis))
        }
        if let mandate = details.person?.mandate { field(Text(nl: "mag beslissen", en: "may decide"), mandate) }
    }

    /// What those around a family may expect of Veilig Thuis, and what not (report 3.3).
    private static let veiligThuis = Text(
        nl: "Neemt meldingen aan, onderzoekt en draagt over; let daarna niet meer op. Geeft ieder van u advies, "
            + "ook zonder naam van het gezin: 0800-2000, dag en nacht. Dat advies hoort niet in dit dossier.",
        en: "Takes reports, investigates and hands over; after that it no longer watches. Gives each of you advice, "
            + "also without the family’s name: 0800-2000, day and night. That advice does not belong in this file.")

    /// The regie and measures that make this more than involvement.
    private mutating func roles(_ one: InvolvedProfessional) {
        let entries = one.regie.map(\.entry) + one.measures.map(\.entry)
        guard !entries.isEmpty else { return }
        heading(Text(nl: "ROL BIJ DIT GEZIN", en: "ROLE WITH THIS FAMILY"))
        for entry in entries {
            body.add(TextLayout.cut("   " + desk.say(wall.summary(entry)), width: width), id: entry)
        }
    }

    private mutating func involvement(_ known: Known<Involvement>) {
        let help = known.data
        body.gap()
        let dates = desk.say(ProfessionalBody.dates(help, on: desk.today))
        let title = desk.say(Text(nl: " BETROKKEN  ", en: " INVOLVED  "))
        body.add([StyledText(title, .title), StyledText(dates, .secondary)])
        guard !wall.hides(known) else {
            body.add("   " + desk.say(Wall.hidden), .secondary, id: known.entry)
            return
        }
        field(Text(nl: "waarom", en: "why"), help.reason.map { wall.words($0) }, id: known.entry)
        if let goal = help.goal { field(Text(nl: "doel", en: "goal"), wall.words(goal), id: known.entry) }
        let ledger = wall.dossier.ledger
        let problems = help.problems.compactMap { ledger[$0] }.map { desk.say(wall.summary($0.entry)) }
        if !problems.isEmpty {
            field(Text(nl: "bij", en: "about"), problems.joined(separator: "; "), id: known.entry)
        }
        if !help.about.isEmpty { field(Text(nl: "voor", en: "for"), wall.names(help.about), id: known.entry) }
        let sees = help.sees.isEmpty ? nil : wall.names(help.sees)
        field(Text(nl: "ziet", en: "sees"), sees, id: known.entry)
        if let review = wall.dossier.reviews(of: known.id).first {
            let said = wall.hides(review) ? Wall.hidden : wall.words(OutcomeWords.of(review.data, in: wall.dossier))
            field(Text(nl: "leverde op", en: "achieved"), desk.say(said), id: review.entry)
        }
        if let reason = help.endReason {
            field(Text(nl: "gestopt", en: "ended"), desk.say(reason.label), id: known.entry)
        }
    }

    private static func dates(_ help: Involvement, on today: Day) -> Text {
        let since = help.since?.short(from: today)
        let until = help.until?.short(from: today)
        switch (since, until) {
        case (let since?, nil): return Text(nl: "sinds \(since.nl)", en: "since \(since.en)")
        case (nil, let until?): return Text(nl: "tot \(until.nl)", en: "until \(until.en)")
        case (let since?, let until?):
            return Text(nl: "van \(since.nl) tot \(until.nl)", en: "from \(since.en) to \(until.en)")
        case (nil, nil): return Text(nl: "sinds wanneer? niet vastgelegd", en: "since when? not recorded")
        }
    }

    private mutating func expectations(_ details: ProfessionalDetails) {
        heading(Text(nl: "VERWACHTINGEN", en: "EXPECTATIONS"))
        let entry = details.expectation?.entry
        field(Text(nl: "u kunt rekenen op", en: "you can count on"), details.mayExpect, id: entry)
        guard let said = details.expectation else { return }
        if let expects = wall.words(said, \.expects) {
            field(Text(nl: "rekent zelf op", en: "counts on"), desk.say(expects), id: entry)
        }
        guard said.data.confirmed != true else { return }
        let asked = Text(nl: "ja gezegd? niet vastgelegd ○", en: "said yes? not recorded ○")
        body.field("", desk.say(asked), labelWidth: ProfessionalBody.label, width: width, .attention, id: entry)
    }

    private mutating func agreements(of professional: Professional) {
        let all = wall.dossier.ledger.known(Agreement.self).filter { agreement in
            agreement.data.owners.contains { $0.isSame(as: professional) }
        }
        guard !all.isEmpty else { return }
        heading(Text(nl: "AFSPRAKEN", en: "AGREEMENTS"))
        for agreement in all.reversed().prefix(6) {
            let state = state(agreement)
            let text = desk.say(wall.words(agreement, \.text) ?? Text(verbatim: ""))
            let head = TextLayout.pad("   " + state.text, width: ProfessionalBody.label)
            let room = width - ProfessionalBody.label
            body.add(
                [StyledText(head, state.style), StyledText(TextLayout.cut(text, width: room))], id: agreement.entry)
        }
    }

    /// Kindchecks, consultations, steps and weighings of this professional’s own, latest first.
    private mutating func ownSteps(of professional: Professional) {
        let ledger = wall.dossier.ledger
        func own<Kind: EventKind>(_ kind: Kind.Type, _ by: (Kind) -> Professional) -> [(day: Day, entry: EntryID)] {
            ledger.known(kind).filter { by($0.data).isSame(as: professional) }.map {
                ($0.data.occurred?.latest ?? $0.provenance.at.day, $0.entry)
            }
        }
        let checks = own(KindCheck.self, \.by) + own(MeldcodeStep.self, \.by)
        let all = checks + own(Consultation.self, \.by) + own(Weighing.self, \.by)
        guard !all.isEmpty else { return }
        heading(Text(nl: "EIGEN KINDCHECK EN MELDCODE", en: "OWN CHILD CHECK AND MELDCODE"))
        for one in all.sorted(by: { $0.day > $1.day }).prefix(6) {
            let day = TextLayout.pad("   " + desk.say(one.day.short(from: desk.today)), width: ProfessionalBody.label)
            let words = TextLayout.cut(desk.say(wall.summary(one.entry)), width: width - ProfessionalBody.label)
            body.add([StyledText(day, .secondary), StyledText(words)], id: one.entry)
        }
    }

    private func state(_ agreement: Known<Agreement>) -> StyledText {
        if let outcome = wall.dossier.outcome(of: agreement.id) {
            return StyledText(desk.say(outcome.data.outcome.label), .secondary)
        }
        guard let before = agreement.data.before else {
            return StyledText(desk.say(Text(nl: "loopt", en: "under way")), .secondary)
        }
        let day = before.short(from: desk.today)
        guard before < desk.today else {
            return StyledText(desk.say(Text(nl: "vóór \(day.nl)", en: "before \(day.en)")), .secondary)
        }
        return StyledText(desk.say(Text(nl: "\(day.nl), te laat ○", en: "\(day.en), late ○")), .attention)
    }

    /// What this professional saw or did last; what would tell who made a report is left out.
    private mutating func contributions(of professional: Professional) {
        let dossier = wall.dossier
        let signals = dossier.signals.filter { signal in
            !wall.hidesOrigin(of: signal.data) && signal.data.observer?.isSame(as: professional) ?? false
        }.map { (day: $0.data.seen, entry: $0.entry) }
        let talks = dossier.ledger.known(ChildSpoken.self).filter { $0.data.by.isSame(as: professional) }.map {
            (day: $0.data.day, entry: $0.entry)
        }
        let contacts = dossier.ledger.known(ContactAttempt.self).filter { $0.data.by.isSame(as: professional) }.map {
            (day: $0.data.day, entry: $0.entry)
        }
        let latest = (signals + talks + contacts).sorted { $0.day.latest > $1.day.latest }.prefix(6)
        guard !latest.isEmpty else { return }
        heading(Text(nl: "LAATST GEZIEN OF GESPROKEN", en: "LAST SEEN OR SPOKEN WITH"))
        for one in latest {
            let day = TextLayout.pad("   " + desk.say(one.day.short(from: desk.today)), width: ProfessionalBody.label)
            let room = width - ProfessionalBody.label
            body.add(
                [
                    StyledText(day, .secondary),
                    StyledText(TextLayout.cut(desk.say(wall.summary(one.entry)), width: room)),
                ],
                id: one.entry)
        }
    }
}
