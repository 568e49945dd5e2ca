import Domain
import Terminal

/// Everything the directory knows of one person.
struct PersonBody {
    private(set) var body = Body<Int>()
    private let desk: Desk
    private let width: Int
    private static let label = 24

    /// - Parameter families: with which families he or she is involved; nothing while a family is on the table.
    init(_ id: Reference<Person>, families: [FamilyID]?, _ desk: Desk) {
        self.desk = desk
        width = desk.size.columns - 2
        body.add()
        guard let person = desk.team.ledger[id] else {
            let gone = Text(
                nl: " Deze naam is teruggenomen. Esc gaat terug.", en: " This name was taken back. Esc goes back.")
            body.add(desk.say(gone))
            return
        }
        head(person)
        details(person)
        organisation(person.data)
        if let families { involved(families) }
        career(id)
        recorded(person.provenance)
    }

    private mutating func head(_ person: Known<Person>) {
        let data = person.data
        let place = desk.team.ledger[data.organisation]?.data
        let sector = place.map { desk.say($0.sector.label) } ?? ""
        let unknown = Text(nl: "organisatie niet bekend ○", en: "organisation not known ○")
        let work = [data.role, place?.name ?? desk.say(unknown), sector == place?.name ? "" : sector]
        body.add(" " + data.name.full, .title)
        body.wrap(work.filter { !$0.isEmpty }.joined(separator: ", "), width: width)
        for rival in PersonForm(correcting: person.id).rivals(person, desk) {
            body.wrap(desk.say(rival), width: width, .attention)
        }
        if !person.rivals.isEmpty {
            let way = Text(
                nl: "Enter verbetert. Wat u dan bewaart, geldt.",
                en: "Enter corrects it. What you save then counts.")
            body.wrap(desk.say(way), width: width, indent: 3, .secondary)
        }
        if let left = data.left(on: desk.today) { body.wrap(desk.say(left.capitalised), width: width, .attention) }
        body.gap()
    }

    /// The fields that were filled in, under the names they have in the form; name, role and organisation stand above.
    private mutating func details(_ person: Known<Person>) {
        let above: Set = ["given", "prefix", "surname", "role", "organisation", "until"]
        for row in PersonForm(correcting: person.id).rows(desk) where !above.contains(row.name) {
            field(row.label, desk.say(row.shown(of: person.data)))
        }
    }

    private mutating func organisation(_ person: Person) {
        guard let data = desk.team.ledger[person.organisation]?.data, data.phone != nil || data.mayExpect != nil else {
            return
        }
        body.gap()
        body.add(" " + data.name.uppercased(), .title)
        field(Text(nl: "Telefoon", en: "Phone"), data.phone ?? "")
        field(Text(nl: "Wat verwachten?", en: "What to expect?"), data.mayExpect ?? "")
    }

    private mutating func involved(_ families: [FamilyID]) {
        body.gap()
        body.add(desk.say(Text(nl: " NU BETROKKEN BIJ", en: " INVOLVED NOW WITH")), .title)
        let codes = families.map { desk.dossier($0).code }.joined(separator: ", ")
        body.wrap(
            codes.isEmpty ? desk.say(Text(nl: "geen gezin", en: "no family")) : codes, width: width, indent: 3)
        let note = Text(
            nl: "Waar dat vertrouwelijk is, staat het gezin hier niet.",
            en: "Where that is confidential, the family is not listed.")
        body.wrap(desk.say(note), width: width, indent: 3, .secondary)
    }

    private mutating func career(_ id: Reference<Person>) {
        let earlier = Career(of: id, in: desk.team.ledger).earlier
        guard !earlier.isEmpty else { return }
        body.gap()
        body.add(desk.say(Text(nl: " EERDER", en: " BEFORE")), .title)
        for post in earlier.reversed() {
            let place = desk.team.ledger[post.organisation]?.data.name ?? "?"
            let work = [place, post.role].filter { !$0.isEmpty }.joined(separator: ", ")
            body.field("   " + period(post), work, labelWidth: PersonBody.label, width: width)
        }
    }

    private func period(_ post: Career.Post) -> String {
        let since = post.since?.words
        let until = post.until?.words
        switch (since, until) {
        case (let since?, let until?): return "\(desk.say(since)) – \(desk.say(until))"
        case (nil, let until?): return desk.say(Text(nl: "tot \(until.nl)", en: "until \(until.en)"))
        case (let since?, nil): return desk.say(Text(nl: "sinds \(since.nl)", en: "since \(since.en)"))
        case (nil, nil): return ""
        }
    }

    private mutating func recorded(_ provenance: Provenance) {
        let who = desk.team.typist(provenance)?.short ?? "?"
        let day = provenance.at.day.words
        body.gap()
        let words = Text(nl: "vastgelegd \(day.nl), door \(who)", en: "recorded \(day.en), by \(who)")
        body.wrap(desk.say(words), width: width, .secondary)
    }

    private mutating func field(_ label: Text, _ text: String) {
        guard !text.isEmpty else { return }
        body.field("   " + desk.say(label), text, labelWidth: PersonBody.label, width: width)
    }
}
