import Domain

/// The lists that forms choose from.
enum Options {
    /// Everyone in the directory: whom the list is about first, then whoever sits here; who left stands last, with since
    /// when.
    static func people(_ desk: Desk, first: [String] = []) -> [Option] {
        let people = desk.team.people
        let here = people.filter { !$0.data.isGone(on: desk.today) }
        let mine = here.filter { $0.id == desk.me } + here.filter { $0.id != desk.me }
        let lead = mine.filter { first.contains($0.id.id.value) } + mine.filter { !first.contains($0.id.id.value) }
        return (lead + people.filter { $0.data.isGone(on: desk.today) }).map { person($0, desk) }
    }

    private static func person(_ person: Known<Person>, _ desk: Desk) -> Option {
        let organisation = desk.team.ledger[person.data.organisation]?.data.name ?? ""
        let work = [person.data.role, organisation].filter { !$0.isEmpty }.joined(separator: ", ")
        let left = person.data.isGone(on: desk.today) ? person.data.left(on: desk.today) : nil
        return Option(
            id: person.id.id.value, label: person.data.name.full,
            detail: [left.map { "(\(desk.say($0)))" } ?? "", work].filter { !$0.isEmpty }.joined(separator: " "))
    }

    static func organisations(_ desk: Desk) -> [Option] {
        desk.team.organisations.sorted { $0.data.name.lowercased() < $1.data.name.lowercased() }.map {
            Option(id: $0.id.id.value, label: $0.data.name, detail: desk.say($0.data.sector.label))
        }
    }

    static func members(_ members: [Known<Member>], _ desk: Desk) -> [Option] {
        members.map { member in
            let age = member.data.age(on: desk.today).map { ", " + desk.say($0.long) } ?? ""
            return Option(
                id: member.id.id.value, label: member.data.name.given, detail: desk.say(member.data.role.label) + age)
        }
    }

    /// Problems that stand now, their words only where the room may see them.
    static func problems(_ family: FamilyID?, _ desk: Desk) -> [Option] {
        facts(desk.dossier(family).problems(on: desk.today), family, desk) {
            $0.text
        } detail: {
            $0.domain.label
        }
    }

    /// Things of the file to choose from; what is confidential can be chosen and not read.
    static func facts<Kind: EventKind>(
        _ facts: [Known<Kind>], _ family: FamilyID?, _ desk: Desk, label: (Kind) -> String,
        detail: (Kind) -> Text = { _ in Text(verbatim: "") }
    ) -> [Option] {
        let wall = Wall(desk.dossier(family), desk)
        return facts.map { fact in
            let isHidden = wall.hides(fact)
            return Option(
                id: fact.id.id.value, label: isHidden ? desk.say(Wall.hidden) : label(fact.data),
                detail: isHidden ? "" : desk.say(detail(fact.data)))
        }
    }

    static func words<Word: Vocabulary>(_ words: Word.Type, _ desk: Desk) -> [Option] {
        Word.allCases.map { Option(id: $0.rawValue, label: desk.say($0.label)) }
    }

    /// As `words`, with a first line that leaves it open.
    static func optionalWords<Word: Vocabulary>(_ words: Word.Type, _ desk: Desk) -> [Option] {
        [none(desk)] + Options.words(words, desk)
    }

    static func none(_ desk: Desk) -> Option {
        Option(id: "-", label: desk.say(Text(nl: "– niet ingevuld –", en: "– not filled in –")))
    }

    static func yesNo(_ desk: Desk) -> [Option] {
        [
            Option(id: "no", label: desk.say(Text(nl: "nee", en: "no"))),
            Option(id: "yes", label: desk.say(Text(nl: "ja", en: "yes"))),
        ]
    }
}
