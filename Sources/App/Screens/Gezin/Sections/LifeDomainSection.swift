import Domain
import Terminal

/// The seven life domains: what goes well, what worries, and who has it in hand. What nobody asked stands there as such; it is
/// no problem and no norm to fill everything.
struct LifeDomainSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        guard !page.dossier.members.isEmpty else { return }
        heading(Text(nl: "LEEFGEBIEDEN", en: "LIFE DOMAINS"), to: &body, page)
        let strengths = page.dossier.ownStrengths
        let rows = LifeDomain.allCases.map { domain in
            [page.say(domain.label), picture(domain, page), direction(domain, strengths, page)]
        }
        let columns = Columns([.init(min: 22, max: 26), .init(min: 24, max: 70), .init(min: 12, max: 44)], gap: 2)
        for (index, line) in columns.lines(rows, width: page.width - 5).enumerated() {
            let isOpen = rows[index][1].hasPrefix("?")
            body.add("   " + line, isOpen ? .secondary : .plain, id: .domain(LifeDomain.allCases[index]))
        }
    }

    private static func picture(_ domain: LifeDomain, _ page: GezinPage) -> String {
        let subjects: [Reference<Member>?] = [nil] + page.dossier.members.map(\.id)
        let words = subjects.compactMap { subject -> String? in
            guard let picture = page.pictures[DomainSubject(domain: .known(domain), member: subject)] else {
                return nil
            }
            let who = subject.map(page.wall.name) ?? page.say(Text(nl: "gezin", en: "family"))
            let sign = page.wall.hides(picture) ? DomainSign.hidden : DomainSign(picture.data.state)
            return "\(sign.sign) \(who)"
        }
        guard words.isEmpty else { return words.joined(separator: "  ") }
        let problems = page.dossier.problems(on: page.today).filter { $0.data.domain == domain }
        guard !problems.isEmpty else { return page.say(Text(nl: "? niet gevraagd", en: "? not asked")) }
        var names: [String] = []
        let open = problems.filter { !page.wall.hides($0) }
        guard !open.isEmpty else { return page.say(Wall.hidden) }
        for name in open.flatMap(\.data.members).map(page.wall.name) where !names.contains(name) {
            names.append(name)
        }
        return "● " + (names.isEmpty ? page.say(Text(nl: "gezin", en: "family")) : names.joined(separator: ", "))
    }

    private static func direction(
        _ domain: LifeDomain, _ strengths: [DomainSubject: Known<OwnStrength>], _ page: GezinPage
    ) -> String {
        let subjects: [Reference<Member>?] = [nil] + page.dossier.members.map(\.id)
        let found = subjects.compactMap { strengths[DomainSubject(domain: .known(domain), member: $0)] }.first
        return found.map { page.wall.hides($0) ? page.say(Wall.hidden) : page.say($0.data.direction.label) } ?? ""
    }
}
