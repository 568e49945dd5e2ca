import Domain
import Terminal

/// What is shown of one entry: its words, every field that was filled in, who recorded it, and what it said before. What is
/// confidential stands there as such until somebody asks for it.
struct EntryBody {
    private(set) var body = Body<EntryID>()
    private let desk: Desk
    private let wall: Wall
    private let dossier: Dossier
    private let width: Int
    private static let label = 24

    init(_ id: EntryID, in family: FamilyID, _ desk: Desk, width: Int) {
        self.desk = desk
        self.width = width
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        guard let (entry, provenance) = dossier.ledger.entry(id), let fact = entry.fact else { return }
        body.add()
        let outcomes = dossier.outcomes(of: entry)
        body.wrap(desk.say(wall.summary(id)), width: width, .title, id: outcomes.isEmpty ? nil : id)
        if wall.hides(id) {
            body.wrap(
                desk.say(Text(nl: "Druk op x om het te zien.", en: "Press x to see it.")), width: width, .secondary)
        }
        if dossier.ledger.conflicts.contains(where: { $0.readings.contains(id) }) {
            body.wrap("○ " + desk.say(EntryBody.differs), width: width, .attention)
        }
        body.gap()
        let hidesPeople = (fact as? Signal).map(wall.hidesOrigin) ?? false
        if !wall.hides(id) { details(entry, family) }
        field(Text(nl: " vastgelegd", en: " recorded"), recorded(provenance, hidesTypist: hidesPeople))
        if let imported = provenance.imported {
            field(Text(nl: " ingelezen", en: " read in"), readIn(imported))
        }
        add(outcomes)
        history(of: fact, id)
        if fact is Signal, !wall.hides(id) { pace(of: Reference(id)) }
    }

    /// Every field of the form for this kind that was filled in, under the name it has there.
    private mutating func details(_ entry: Entry, _ family: FamilyID) {
        var why = wall.isRevealed ? nil : FactForms.discretion(entry, family)
        for shown in FactForms.shown(entry, family, desk) {
            let words = desk.say(shown.words)
            guard !words.isEmpty else { continue }
            let isHidden = shown.isDiscreet && !wall.isRevealed
            field(Text(verbatim: " ") + shown.label, isHidden ? desk.say(Wall.hidden) : wall.words(words))
            guard isHidden, let words = why else { continue }
            field(Text(verbatim: ""), desk.say(words))
            why = nil
        }
    }

    private mutating func field(_ label: Text, _ text: String) {
        body.field(desk.say(label), text, labelWidth: EntryBody.label, width: width)
    }

    private func recorded(_ provenance: Provenance, hidesTypist: Bool) -> String {
        let day = provenance.at.day.words
        let time = provenance.at.clockTime
        let typist = desk.team.typist(provenance)?.short ?? "?"
        return desk.say(
            hidesTypist
                ? Text(nl: "\(day.nl) om \(time)", en: "\(day.en) at \(time)")
                : Text(nl: "\(day.nl) om \(time), door \(typist)", en: "\(day.en) at \(time), by \(typist)"))
    }

    /// Who read it in from elsewhere, and when: until then nobody here knew it.
    private func readIn(_ imported: Imported) -> String {
        let day = imported.at.day.words
        let reader = desk.team.professional(imported.by)?.name.short ?? "?"
        return desk.say(
            Text(nl: "\(day.nl), door \(reader), uit een dossier", en: "\(day.en), by \(reader), from a dossier"))
    }

    /// How long it took from seeing to talking, without a word about whether that is long.
    private mutating func pace(of signal: Reference<Signal>) {
        guard let pace = SignalPace(signal, in: dossier) else { return }
        body.gap()
        body.add(desk.say(Text(nl: " VAN ZIEN TOT DOEN", en: " FROM SEEING TO DOING")), .title)
        for step in pace.steps {
            let later = step.daysLater.map { EntryBody.later($0) } ?? Text(verbatim: "")
            let day = TextLayout.pad(desk.say(step.day.short(from: desk.today)), width: 14)
            body.field(
                "   " + desk.say(step.what), day + desk.say(later), labelWidth: EntryBody.label, width: width)
        }
        guard !pace.isDiscussed else { return }
        let open = Text(nl: "nog niet", en: "not yet")
        body.field(
            "   " + desk.say(Text(nl: "besproken", en: "discussed")), desk.say(open), labelWidth: EntryBody.label,
            width: width)
    }

    private static func later(_ days: Int) -> Text {
        guard days > 0 else { return Text(nl: "dezelfde dag", en: "the same day") }
        let span = Text.count(days, one: Text(nl: "dag", en: "day"), many: Text(nl: "dagen", en: "days"))
        return Text(nl: "\(span.nl) later", en: "\(span.en) later")
    }

    /// What came of it, where something was agreed.
    private mutating func add(_ outcomes: [EntryID]) {
        guard !outcomes.isEmpty else { return }
        body.gap()
        body.add(desk.say(Text(nl: " WAT KWAM ERVAN?", en: " WHAT CAME OF IT?")), .title)
        for id in outcomes {
            guard let (outcome, provenance) = dossier.ledger.entry(id) else { continue }
            let day = outcome.fact?.occurred ?? PartialDay(provenance.at.day)
            let words = wall.hides(id) ? Wall.hidden : wall.words(OutcomeWords.of(outcome.fact, in: dossier))
            body.field(
                "   " + desk.say(day.short(from: desk.today)), desk.say(words), labelWidth: 17, width: width,
                id: id)
        }
    }

    private static let differs = Text(
        nl: "Dit is tegelijk anders vastgelegd. Druk op Enter en kies wat klopt.",
        en: "This was recorded differently at the same time. Press Enter and choose what is right.")

    /// Earlier and other wordings of the same thing, oldest first, and whether it was taken back.
    private mutating func history<Kind: EventKind>(of fact: Kind, _ id: EntryID) {
        let versions = dossier.ledger.history(of: Reference<Kind>(id))
        if let reason = versions.first(where: { $0.entry == id })?.withdrawal {
            field(Text(nl: " teruggenomen", en: " taken back"), wall.words(reason))
        }
        let others = versions.filter { $0.entry != id }
        guard !others.isEmpty else { return }
        body.gap()
        body.add(desk.say(Text(nl: " OOK VASTGELEGD OVER DIT", en: " ALSO RECORDED ABOUT THIS")), .title)
        for version in others {
            let who = desk.team.typist(version.provenance)?.short ?? "?"
            let day = version.provenance.at.day.short(from: desk.today)
            let state = state(of: version)
            let head = Text(nl: "\(day.nl), \(who)", en: "\(day.en), \(who)") + state
            body.wrap(desk.say(head), width: width, indent: 3, .secondary)
            body.wrap(desk.say(wall.summary(version.entry)), width: width, indent: 5)
            changes(since: version.entry, among: versions.map(\.entry))
        }
    }

    /// What the next wording changed, field by field, under the wording that it took the place of.
    private mutating func changes(since old: EntryID, among versions: [EntryID]) {
        let next = versions.first { dossier.ledger.entry($0)?.entry.corrects.contains(old) ?? false }
        guard let next, !wall.hides(old), !wall.hides(next) else { return }
        for line in ChangeWords.changedFields(old, next, wall, desk) {
            body.wrap(desk.say(line.text), width: width, indent: 5, line.style)
        }
    }

    private func state<Kind: EventKind>(of version: Version<Kind>) -> Text {
        if let reason = version.withdrawal {
            return Text(nl: ", teruggenomen: ", en: ", taken back: ") + Text(verbatim: wall.words(reason))
        }
        return version.isCorrected
            ? Text(nl: ", later verbeterd", en: ", corrected later")
            : Text(nl: ", staat ernaast", en: ", stands beside it")
    }
}
