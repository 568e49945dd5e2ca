import Domain

/// The lists that forms choose from.
enum Options {
    static func organisations(_ desk: Desk) -> [Option] {
        desk.team.organisations.sorted { $0.data.name.lowercased() < $1.data.name.lowercased() }.map {
            let sector = desk.say($0.data.sector.label)
            return Option(id: $0.id.id.value, label: $0.data.name, detail: sector == $0.data.name ? "" : sector)
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
