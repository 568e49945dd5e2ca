import Domain
import Terminal

/// Words that several sections of A share: dates that went by, who agreed, who was told.
struct AgreedWords {
    let wall: Wall
    let desk: Desk

    func plain(_ text: Text) -> StyledText { StyledText(desk.say(text)) }
    func quiet(_ text: Text) -> StyledText { StyledText(desk.say(text), .secondary) }
    func gap(_ text: Text) -> StyledText { StyledText(desk.say(text), .attention) }

    /// "vóór 1 dec", or "1 okt, te laat ○".
    func due(_ before: Day?) -> StyledText {
        guard let before else { return quiet(Text(nl: "geen datum", en: "no date")) }
        let day = before.short(from: desk.today)
        guard before < desk.today else { return plain(Text(nl: "vóór \(day.nl)", en: "before \(day.en)")) }
        return gap(day + Text(nl: ", te laat ○", en: ", late ○"))
    }

    /// Until when something holds; without an end it says so.
    func until(_ end: Day?) -> StyledText {
        guard let end else { return quiet(Text(nl: "geen einddatum", en: "no end date")) }
        let day = end.short(from: desk.today)
        return plain(Text(nl: "tot en met \(day.nl)", en: "up to \(day.en)"))
    }

    func agreedBy(_ people: [Professional]) -> StyledText {
        guard !people.isEmpty else {
            return gap(Text(nl: "met wie? niet vastgelegd ○", en: "with whom? not recorded ○"))
        }
        let list = Text.list(people.map(\.name.short))
        return quiet(Text(nl: "eens: \(list.nl)", en: "agreed: \(list.en)"))
    }

    /// Members of the family who signed.
    func signedBy(_ members: [Reference<Member>]) -> StyledText {
        guard !members.isEmpty else {
            return gap(Text(nl: "niet getekend door het gezin ○", en: "not signed by the family ○"))
        }
        let list = Text.list(members.map(wall.name))
        return quiet(Text(nl: "getekend: \(list.nl)", en: "signed: \(list.en)"))
    }

    func told(_ members: [Reference<Member>], on day: Day?, by person: Professional?) -> StyledText {
        guard !members.isEmpty else {
            return gap(Text(nl: "aan wie verteld? niet vastgelegd ○", en: "who was told? not recorded ○"))
        }
        let list = Text.list(members.map(wall.name))
        var text = Text(nl: "verteld aan \(list.nl)", en: "told to \(list.en)")
        if let day {
            let words = day.short(from: desk.today)
            text = text + Text(nl: ", \(words.nl)", en: ", \(words.en)")
        }
        if let person { text = text + Text(nl: ", door \(person.name.short)", en: ", by \(person.name.short)") }
        return quiet(text)
    }

    /// Some words of a fact; what is confidential stands as such.
    func words<Kind>(_ known: Known<Kind>, _ pick: (Kind) -> String) -> StyledText {
        StyledText(wall.words(known, pick).map(desk.say) ?? "")
    }
}
