import Domain

/// Strengths stand beside worries: the latest of what somebody saw going well, and the life domains that go well.
struct GoingWell: GezinSection {
    private static let heading = Text(nl: "GAAT GOED", en: "GOING WELL")

    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let signals = page.dossier.signals.filter { $0.data.tone == .goingWell && !page.wall.hides($0) }
        let words = signals.prefix(2).map { signal in
            page.wall.words(
                "\(signal.data.named(in: page.dossier)) (\(page.say(signal.data.originLabel(in: page.dossier.ledger))))"
            )
        }
        let domains = domains(page)
        guard !words.isEmpty || !domains.isEmpty else { return }
        page.gap(in: &body)
        if let first = signals.first {
            line(heading, isFirst: true, words.joined(separator: " · "), id: .entry(first.entry), to: &body, page)
        }
        guard !domains.isEmpty else { return }
        line(heading, isFirst: words.isEmpty, domains, id: .goodDomains, to: &body, page)
    }

    /// "onderwijs, wonen", as far as they may be on the wall.
    private static func domains(_ page: GezinPage) -> String {
        let good = page.pictures.values.filter { $0.data.state == .goingWell && !page.wall.hides($0) }
        var labels: [String] = []
        for domain in LifeDomain.allCases where good.contains(where: { $0.data.domain == domain }) {
            labels.append(page.say(domain.label))
        }
        return labels.joined(separator: " · ")
    }
}
