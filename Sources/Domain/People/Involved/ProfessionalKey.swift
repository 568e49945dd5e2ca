/// Tells professionals apart on a screen: by the directory, or without an entry there by name and organisation.
public enum ProfessionalKey: Hashable, Sendable {
    case person(Reference<Person>)
    case named(PersonName, organisation: String)

    public init(_ professional: Professional) {
        self =
            if let person = professional.person {
                .person(person)
            } else {
                .named(professional.name, organisation: professional.organisation)
            }
    }
}

/// Brings snapshots of the same professional together without comparing each with each; the rule is that of
/// `Professional.isSame`.
struct ProfessionalIndex {
    /// The newest snapshot of each, in the order in which they were first met.
    private(set) var all: [Professional] = []
    private var byPerson: [Reference<Person>: Int] = [:]
    private var byName: [ProfessionalKey: [Int]] = [:]

    func place(of professional: Professional) -> Int? {
        if let person = professional.person, let known = byPerson[person] { return known }
        let named = ProfessionalKey.named(professional.name, organisation: professional.organisation)
        return byName[named]?.first { all[$0].isSame(as: professional) }
    }

    /// Where the professional stands, with a place of its own when it was not met before.
    @discardableResult
    mutating func add(_ professional: Professional) -> Int {
        let known = place(of: professional)
        let place = known ?? all.count
        if known == nil { all.append(professional) } else if professional.person != nil { all[place] = professional }
        if let person = professional.person { byPerson[person] = place }
        let named = ProfessionalKey.named(professional.name, organisation: professional.organisation)
        if !(byName[named] ?? []).contains(place) { byName[named, default: []].append(place) }
        return place
    }
}
