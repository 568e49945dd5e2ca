import Domain
import Terminal

/// Who lives with whom, as a tree: a house, and who is in it. Side by side where the screen is wide enough.
struct HouseholdsSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let households = page.dossier.households(on: page.today)
        let homeless = page.dossier.membersWithoutHome(on: page.today)
        guard !households.isEmpty || !homeless.isEmpty else { return }
        heading(Text(nl: "WIE WOONT WAAR", en: "WHO LIVES WHERE"), to: &body, page)
        for household in households {
            let hides = household.isConfidential && !page.wall.isRevealed
            let name = hides ? page.say(Wall.hidden) : page.wall.words(household.name)
            let kind = household.setting == .home ? "" : " (\(page.say(household.setting.label)))"
            body.add("   " + name + (hides || name == page.say(household.setting.label) ? "" : kind), .plain)
            for (index, resident) in household.members.enumerated() {
                let branch = index == household.members.count - 1 ? "└ " : "├ "
                let part = resident.partTime.map { ", \(page.wall.words($0))" } ?? ""
                body.add(
                    [
                        StyledText("   " + branch, .rule),
                        StyledText(page.wall.name(resident.member) + detail(resident.member, page)),
                        StyledText(part, .secondary),
                    ], id: .resident(resident.member))
            }
        }
        arrangements(to: &body, page)
        guard !homeless.isEmpty else { return }
        let names = Text.list(homeless.map { page.wall.name($0.id) })
        body.add(
            page.say(
                Text(
                    nl: "   waar \(homeless.count == 1 ? "woont" : "wonen") \(names.nl)? niet vastgelegd ○",
                    en: "   where \(homeless.count == 1 ? "does" : "do") \(names.en) live? not recorded ○")),
            .attention, id: .enter(Residence.word))
    }

    private static func detail(_ member: Reference<Member>, _ page: GezinPage) -> String {
        guard let data = page.dossier.ledger[member]?.data else { return "" }
        if let age = data.age(on: page.today), data.role == .child { return " \(page.say(age.short))" }
        return data.isUnborn ? "" : ", \(page.say(data.role.label))"
    }

    private static func arrangements(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        var seen: [EntryID] = []
        for child in page.dossier.children {
            for arrangement in page.dossier.arrangements(of: child.id, on: page.today)
            where !seen.contains(arrangement.entry) {
                seen.append(arrangement.entry)
                let words = page.say(page.wall.summary(arrangement.entry))
                body.add(
                    "   " + TextLayout.cut(words, width: page.width - 4), .secondary, id: .entry(arrangement.entry))
            }
        }
    }
}
