import Domain

@testable import App

extension KeysPage {
    /// The screens of the directory.
    static func directory(_ desk: Desk) -> [Place] {
        let person = desk.team.people.first.map {
            Place(
                Text(nl: "Een persoon in het adresboek", en: "A person in the directory"), desk,
                PersonScreen($0.id, family: nil, desk))
        }
        return [
            Place(Text(nl: "Adresboek", en: "Directory"), desk, DirectoryScreen(desk)),
            Place(
                Text(nl: "/ zoeken in het adresboek", en: "/ find in the directory"), desk,
                FindPersonScreen(desk, family: nil)),
        ] + [person].compactMap { $0 }
    }
}
