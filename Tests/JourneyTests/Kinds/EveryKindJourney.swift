import Domain
import Testing

@testable import App

/// Every kind of fact that a person can enter, in a real terminal at 80×24 and by keyboard alone.
@Suite struct EveryKindJourney {
    @Test(arguments: EnteredGroup.all)
    func `Each kind is entered, seen, corrected and taken back by keyboard`(group: EnteredGroup) throws {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        for kind in group.kinds {
            let family = FamilyOnScreen(terminal: terminal, code: kind.family)
            do {
                try family.leave()
                try family.open()
                try KindJourney(kind: kind, family: family).play()
            } catch is TimedOut {
                Issue.record("\(kind.kind) was not played to its end")
            }
        }
    }

    /// Kinds that no group of forms enters, with where they are entered.
    private static let elsewhere = [
        "safeguard.arranged": "by ! and by a judgement that a child is not safe now: ElsewhereJourney",
        "family.opened": "by n on the overview, corrected from G: FoundBackTests",
        "signal.settled": "from a point of attention that rests on worries: ElsewhereJourney",
    ]

    @Test func `No kind is forgotten, and each is reached by the keys of its place`() {
        var places: [String: String] = [:]
        for (group, forms) in FormGroups.all.enumerated() {
            for (index, item) in forms.items.enumerated() {
                guard let form = item.form(FamilyID("")) as? any FactForm else { continue }
                places[word(of: form)] = "i\(group + 1)\(index + 1)"
            }
        }
        let played = EnteredGroup.all.flatMap(\.kinds).map { ($0.kind, $0.keys) }
        #expect(Dictionary(played, uniquingKeysWith: { $1 }) == places)
        let known = Set(FactForms.all.map { FactForms.word(of: $0) })
        #expect(known.subtracting(places.keys) == Set(Self.elsewhere.keys))
    }

    private func word<Kind: FactForm>(of form: Kind) -> String { Kind.Fact.word }
}
