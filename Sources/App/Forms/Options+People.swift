import Domain

/// People to choose from, in the order in which they are likely to be meant.
extension Options {
    /// Everyone in the directory: those around this family first; who left stands last, with since when.
    static func people(_ family: FamilyID?, _ desk: Desk) -> [Option] {
        let groups = groups(family, desk)
        return groups.around + groups.others
    }

    /// Everyone who can have seen something: those around this family, the family itself, and then the others.
    static func witnesses(_ family: FamilyID?, _ desk: Desk) -> [Option] {
        let groups = groups(family, desk)
        let members = inOrder(desk.dossier(family).members).map { member in
            Option(id: member.id.id.value, label: desk.say(member.data.introduction))
        }
        return groups.around + members + groups.others
    }

    /// Those who have the regie or are involved now, and everybody else by name. Without a family whoever sits here is first.
    private static func groups(_ family: FamilyID?, _ desk: Desk) -> (around: [Option], others: [Option]) {
        let dossier = desk.dossier(family)
        let regie = RegieRole.allCases.flatMap { dossier.regisseurs(on: desk.today, role: $0) }.map(\.data.regisseur)
        let involved = regie + dossier.involvements(on: desk.today).map(\.data.professional)
        let ids = Set(involved.compactMap { $0.person.map(desk.team.ledger.identity) })
        let isFirst = { (id: Reference<Person>) in family == nil ? id == desk.me : ids.contains(id) }
        let leads = Set(regie.compactMap { $0.person.map(desk.team.ledger.identity) })
        let people = desk.team.people
        let here = people.filter { !$0.data.isGone(on: desk.today) }
        let around = here.filter { leads.contains($0.id) } + here.filter { isFirst($0.id) && !leads.contains($0.id) }
        let others = here.filter { !isFirst($0.id) } + people.filter { $0.data.isGone(on: desk.today) }
        return (around.map { person($0, desk) }, others.map { person($0, desk) })
    }

    private static func person(_ person: Known<Person>, _ desk: Desk) -> Option {
        let organisation = desk.team.ledger[person.data.organisation]?.data.name ?? ""
        let work = [person.data.role, organisation].filter { !$0.isEmpty }.joined(separator: ", ")
        let left = person.data.isGone(on: desk.today) ? person.data.left(on: desk.today) : nil
        return Option(
            id: person.id.id.value, label: person.data.name.full,
            detail: [left.map { "(\(desk.say($0)))" } ?? "", work].filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// Children first, then who brings them up, then others of the family.
    static func members(_ members: [Known<Member>], _ desk: Desk) -> [Option] {
        inOrder(members).map { member in
            let age = member.data.age(on: desk.today).map { ", " + desk.say($0.long) } ?? ""
            return Option(
                id: member.id.id.value, label: member.data.name.given, detail: desk.say(member.data.role.label) + age)
        }
    }

    private static func inOrder(_ members: [Known<Member>]) -> [Known<Member>] {
        let adults = members.filter { $0.data.role != .child }
        let caretakers = adults.filter { $0.data.role.word?.isCaretaker ?? false }
        return members.filter { $0.data.role == .child } + caretakers
            + adults.filter { !($0.data.role.word?.isCaretaker ?? false) }
    }
}
