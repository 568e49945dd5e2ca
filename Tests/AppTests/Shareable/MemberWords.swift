import Domain
import Support

@testable import App

/// The given names and surnames of the members of one family, as words: also as somebody's own, "Sems jas". A name that
/// a professional bears as well tells nothing.
struct MemberWords {
    let set: WordSet

    init(of code: String) {
        let desk = ExampleWorkspace.desk()
        let members = desk.dossier(ExampleWorkspace.family(code)).members
        let professionals = Set(desk.team.ledger.known(Person.self).compactMap(\.data.name.surname))
        let names = members.map(\.data.name).flatMap { [$0.given, $0.surname ?? ""] }
        let words = names.flatMap { $0.split { !$0.isLetter } }.map(String.init)
            .filter { $0.first?.isUppercase ?? false }
        set = WordSet((words + words.map { $0 + "s" }).filter { !professionals.contains($0) }, folding: false)
    }
}
