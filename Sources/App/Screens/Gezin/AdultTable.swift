import Domain
import Terminal

/// One row an adult: in the house or not, and what the worries are about.
struct AdultTable {
    private let dossier: Dossier
    private let desk: Desk
    private let nameWidth: Int
    private let homeWidth: Int

    init(_ adults: [Known<Member>], _ dossier: Dossier, _ desk: Desk) {
        self.dossier = dossier
        self.desk = desk
        let names = adults.map { cells(AdultTable.name($0, desk)) }.max() ?? 0
        nameWidth = min(26, max(names, cells(AdultTable.heading(desk)) - 3)) + 2
        let homes = adults.map { cells(AdultTable.home($0, dossier, desk)) }.max() ?? 0
        homeWidth = min(22, max(9, homes)) + 2
    }

    var head: [StyledText] {
        [
            StyledText(TextLayout.pad(AdultTable.heading(desk), width: nameWidth + 3), .title),
            StyledText(
                TextLayout.pad(desk.say(Text(nl: "in huis", en: "at home")), width: homeWidth), .secondary),
            StyledText(desk.say(Text(nl: "zorgen", en: "worries")), .secondary),
        ]
    }

    func pieces(_ adult: Known<Member>) -> [StyledText] {
        [
            StyledText(TextLayout.pad("   " + AdultTable.name(adult, desk), width: nameWidth + 3)),
            StyledText(TextLayout.pad(AdultTable.home(adult, dossier, desk), width: homeWidth)),
            worries(adult),
        ]
    }

    private static func heading(_ desk: Desk) -> String {
        desk.say(Text(nl: " OUDERS EN ANDEREN", en: " PARENTS AND OTHERS"))
    }

    private static func name(_ adult: Known<Member>, _ desk: Desk) -> String {
        "\(adult.data.name.given), \(desk.say(adult.data.role.label))"
    }

    private static func home(_ adult: Known<Member>, _ dossier: Dossier, _ desk: Desk) -> String {
        let places = dossier.residences(of: adult.id, on: desk.today)
        guard let place = places.first else { return desk.say(Text(nl: "niet vastgelegd", en: "not recorded")) }
        guard place.data.setting == .home else {
            let address = place.isConfidential ? "▒" : place.data.household
            return desk.say(Text(nl: "nee, ", en: "no, ") + Text(verbatim: address))
        }
        guard let since = place.data.since, since.latest > desk.today.adding(months: -18) else {
            return desk.say(Text(nl: "ja", en: "yes"))
        }
        let words = since.short(from: desk.today)
        return desk.say(Text(nl: "ja, sinds \(words.nl)", en: "yes, since \(words.en)"))
    }

    private func worries(_ adult: Known<Member>) -> StyledText {
        let domains = dossier.problems(of: adult.id, on: desk.today).map { desk.say($0.data.domain.label) }
        var unique: [String] = []
        for domain in domains where !unique.contains(domain) { unique.append(domain) }
        if !unique.isEmpty { return StyledText(unique.joined(separator: " · ")) }
        let seen = dossier.involvements(on: desk.today).contains { involvement in
            involvement.data.sees.contains { dossier.ledger.same($0, adult.id) }
        }
        let isCaretaker = adult.data.role.word?.isCaretaker ?? false
        guard !seen, isCaretaker, dossier.signals(about: adult.id).isEmpty else { return StyledText("–", .secondary) }
        return StyledText(desk.say(Text(nl: "geen contact bekend ○", en: "no contact known ○")), .attention)
    }
}
