import Domain
import Terminal

/// One row an adult: custody, in the house or not, and what the worries are about.
struct AdultTable {
    private let page: GezinPage
    private let cells: [Reference<Member>: [StyledText]]
    private let slots: [Columns.Slot]

    init(_ adults: [Known<Member>], _ missing: MissingParents, _ page: GezinPage) {
        self.page = page
        let custody = CustodyWords(page)
        let hasOneHome = page.dossier.households(on: page.today).count { $0.setting == .home } < 2
        cells = Dictionary(
            adults.map { ($0.id, AdultTable.cells($0, custody, hasOneHome, page)) },
            uniquingKeysWith: { first, _ in first })
        let rows =
            cells.values.map { $0.map(\.text) }
            + missing.children.map { [page.say(MissingParents.label($0, page.wall))] }
        let columns = Columns(
            [.init(min: 12, max: 26), .init(min: 7, max: 28), .init(min: 9, max: 26), .init(min: 14, max: 60)],
            gap: page.width >= 100 ? 3 : 2)
        slots = columns.slots(for: rows + [AdultTable.heads(page)], width: page.width - 4)
    }

    var head: [StyledText] {
        [StyledText(" ")]
            + SlottedLine.pieces(
                AdultTable.heads(page).enumerated().map { StyledText($1, $0 == 0 ? .title : .secondary) }, slots,
                from: 1)
    }

    func pieces(_ adult: Known<Member>) -> [StyledText] {
        [StyledText("   ")] + SlottedLine.pieces(cells[adult.id] ?? [], slots, from: 3)
    }

    /// A parent who is not in the file, and about whom nobody said anything.
    func missing(_ child: Known<Member>) -> [StyledText] {
        let cells = [
            StyledText(page.say(MissingParents.label(child, page.wall))), StyledText("–", .secondary),
            StyledText("–", .secondary),
            StyledText(page.say(Text(nl: "niet gevraagd ○", en: "not asked ○")), .attention),
        ]
        return [StyledText("   ")] + SlottedLine.pieces(cells, slots, from: 3)
    }

    private static func heads(_ page: GezinPage) -> [String] {
        [
            Text(nl: "OUDERS", en: "PARENTS"), Text(nl: "gezag", en: "custody"), Text(nl: "in huis", en: "at home"),
            Text(nl: "zorgen", en: "worries"),
        ].map(page.say)
    }

    private static func cells(
        _ adult: Known<Member>, _ custody: CustodyWords, _ hasOneHome: Bool, _ page: GezinPage
    ) -> [StyledText] {
        let words = custody.words(for: adult)
        return [
            StyledText(
                "\(page.wall.name(adult.id)), \(page.say(adult.data.role.word?.short ?? adult.data.role.label))"),
            StyledText(
                words.map { page.say($0.text) } ?? "–", words.map { $0.isGap ? .attention : .plain } ?? .secondary),
            StyledText(home(adult, hasOneHome, page)), worries(adult, page),
        ]
    }

    /// In the house or not; in which one, where the children have more than one.
    private static func home(_ adult: Known<Member>, _ hasOneHome: Bool, _ page: GezinPage) -> String {
        let places = page.dossier.residences(of: adult.id, on: page.today)
        guard let place = places.first else { return page.say(Text(nl: "niet vastgelegd", en: "not recorded")) }
        let address = page.wall.words(place) { $0.household } ?? Text(verbatim: "")
        guard place.data.setting == .home else { return page.say(Text(nl: "nee, ", en: "no, ") + address) }
        let house = hasOneHome ? Text(nl: "ja", en: "yes") : address
        guard let since = place.data.since, since.latest > page.today.adding(months: -18) else {
            return page.say(house)
        }
        let words = since.short(from: page.today)
        return page.say(house + Text(nl: ", sinds \(words.nl)", en: ", since \(words.en)"))
    }

    private static func worries(_ adult: Known<Member>, _ page: GezinPage) -> StyledText {
        let dossier = page.dossier
        let problems = dossier.problems(of: adult.id, on: page.today).map(\.data.domain)
        let pictures = page.pictures.values.filter { picture in
            picture.data.members.contains { dossier.ledger.same($0, adult.id) }
                && (picture.data.state == .worries || picture.data.state == .longWorries)
        }.map(\.data.domain)
        let known = LifeDomain.allCases.map { Term.known($0) }
        let domains = known.filter { problems.contains($0) || pictures.contains($0) }
        if !domains.isEmpty { return StyledText(domains.map { page.say($0.label) }.joined(separator: " · ")) }
        let seen = dossier.involvements(on: page.today).contains { involvement in
            involvement.data.sees.contains { dossier.ledger.same($0, adult.id) }
        }
        let isCaretaker = adult.data.role.word?.isCaretaker ?? false
        guard !seen, isCaretaker, dossier.signals(about: adult.id).isEmpty else { return StyledText("–", .secondary) }
        return StyledText(page.say(Text(nl: "geen contact bekend ○", en: "no contact known ○")), .attention)
    }
}
