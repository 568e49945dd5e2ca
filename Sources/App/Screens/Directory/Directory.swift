import Domain
import Terminal

/// The directory as people look through it: each organisation with its people, by name the Dutch way; who left stands last.
struct Directory: Sendable {
    struct House: Sendable {
        let organisation: Known<Organisation>?
        let people: [Inhabitant]
        fileprivate let folded: FoldedText
    }

    struct Inhabitant: Sendable {
        let person: Known<Person>
        fileprivate let folded: FoldedText
    }

    let houses: [House]

    init(_ desk: Desk) {
        let ledger = desk.team.ledger
        let people = Dictionary(grouping: desk.team.people) { ledger.identity($0.data.organisation) }
        let known = desk.team.organisations.sorted { Directory.key($0.data.name) < Directory.key($1.data.name) }
        let strays = desk.team.people.filter { ledger[$0.data.organisation] == nil }
        houses =
            known.map { Directory.house($0, people[$0.id] ?? [], desk) }
            + (strays.isEmpty ? [] : [Directory.house(nil, strays, desk)])
    }

    /// What fits: an organisation with all its people when its own words do, else with those of whom the words do.
    func matching(_ query: FoldedQuery) -> [House] {
        guard !query.isEmpty else { return houses }
        return houses.compactMap { house in
            if query.matches(house.folded) { return house }
            let people = house.people.filter { query.matches($0.folded) }
            return people.isEmpty
                ? nil : House(organisation: house.organisation, people: people, folded: house.folded)
        }
    }

    private static func key(_ name: String) -> String { Folding.fold(name) }

    /// A number without what people write between its digits, so that it is found however it is typed.
    private static func digits(_ phone: String?) -> String? { phone.map { $0.filter(\.isNumber) } }

    private static func house(_ organisation: Known<Organisation>?, _ people: [Known<Person>], _ desk: Desk) -> House {
        let data = organisation?.data
        let own: [String?] =
            data.map {
                [$0.name, $0.sector.label.nl, $0.sector.label.en, $0.phone, digits($0.phone), $0.mayExpect]
            } ?? []
        let words = own.compactMap { $0 }
        let here = people.filter { !$0.data.isGone(on: desk.today) }
        let gone = people.filter { $0.data.isGone(on: desk.today) }
        let inhabitants = (here + gone).map { person in
            let data = person.data
            let own: [String?] = [
                data.name.full, data.role, data.phone, digits(data.phone), data.email, data.reachable, data.mandate,
                data.mayExpect,
            ]
            return Inhabitant(person: person, folded: FoldedText(words + own.compactMap { $0 }))
        }
        return House(organisation: organisation, people: inhabitants, folded: FoldedText(words))
    }
}
