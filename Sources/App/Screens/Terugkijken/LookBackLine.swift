import Domain
import Terminal

/// When the table looks back, at the top of T; when the date went by, who would call everybody together.
enum LookBackLine {
    private static let label = 15

    static func lines(_ dossier: Dossier, _ desk: Desk) -> [[StyledText]] {
        let head = StyledText(
            TextLayout.pad(desk.say(Text(nl: " TERUGKIJKEN", en: " LOOK BACK")), width: label), .title)
        guard let lookBack = dossier.lookBack else {
            let none = Text(nl: "nog niet afgesproken wanneer ○", en: "not agreed yet when ○")
            return [[head, StyledText(desk.say(none), .attention)]]
        }
        let day = lookBack.data.day
        let words = day.short(from: desk.today)
        guard day < desk.today else {
            return [[head, StyledText(desk.say(words + often(lookBack.data.everyDays)))]]
        }
        let late = StyledText(desk.say(words + Text(nl: ", te laat ○", en: ", late ○")), .attention)
        let leads = dossier.regisseurs(on: desk.today).map(\.data.regisseur.name.short).joined(separator: ", ")
        guard leads.isEmpty else {
            let calls = Text(
                nl: "   \(leads) (regie) roept jullie bijeen", en: "   \(leads) (regie) calls you together")
            return [[head, late, StyledText(desk.say(calls))]]
        }
        return [[head, late], [StyledText(TextLayout.pad("", width: label))] + unled(dossier, desk)]
    }

    /// Without a regisseur somebody must be asked; whoever chaired last is named.
    private static func unled(_ dossier: Dossier, _ desk: Desk) -> [StyledText] {
        let gap = StyledText(desk.say(Text(nl: "geen regie ○  ", en: "no regie ○  ")), .attention)
        guard let chair = dossier.discussions.first?.data.chair?.name.short else {
            return [gap, StyledText(desk.say(Text(nl: "Wie roept jullie bijeen?", en: "Who calls you together?")))]
        }
        let ask = Text(
            nl: "Roept \(chair), die voorzat, jullie bijeen?", en: "Does \(chair), who chaired, call you together?")
        return [gap, StyledText(desk.say(ask))]
    }

    private static func often(_ days: Int?) -> Text {
        guard let days, days > 0 else { return Text(verbatim: "") }
        let isWeeks = days % 7 == 0
        let number = isWeeks ? days / 7 : days
        let span = Text.count(
            number, one: isWeeks ? Text(nl: "week", en: "week") : Text(nl: "dag", en: "day"),
            many: isWeeks ? Text(nl: "weken", en: "weeks") : Text(nl: "dagen", en: "days"))
        return Text(nl: ", daarna elke \(span.nl)", en: ", then every \(span.en)")
    }
}
