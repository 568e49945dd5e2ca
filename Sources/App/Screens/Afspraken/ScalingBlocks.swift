import Domain
import Terminal

/// Scaling up: what must happen, who does what then, and the times that it happened with what was decided (report 3.1).
struct ScalingUpBlocks {
    let blocks: [AgreedBlocks.Block]

    init(_ words: AgreedWords) {
        let dossier = words.wall.dossier
        let met = Dictionary(grouping: dossier.ledger.known(TriggerMet.self)) {
            dossier.ledger.identity($0.data.scalingUp)
        }
        blocks = dossier.scalingsUp.flatMap { scaling in
            [ScalingUpBlocks.block(scaling, words)]
                + (met[scaling.id] ?? []).latestFirst().map { ScalingUpBlocks.block($0, words) }
        }
    }

    private static func block(_ scaling: Known<ScalingUp>, _ words: AgreedWords) -> AgreedBlocks.Block {
        let when = words.desk.say(Text(nl: "als dit gebeurt: ", en: "when this happens: "))
        let day = scaling.data.day.short(from: words.desk.today)
        let isHidden = words.wall.hides(scaling)
        let told = scaling.data.toldTo.isEmpty ? [] : [words.told(scaling.data.toldTo, on: nil, by: nil)]
        return AgreedBlocks.Block(
            id: .entry(scaling.entry),
            what: words.words(scaling) { "\(when)\($0.trigger) → \($0.actorLabel): \($0.action)" },
            state: words.quiet(Text(nl: "afgesproken \(day.nl)", en: "agreed \(day.en)")),
            below: isHidden ? [] : [words.agreedBy(scaling.data.parties)] + told)
    }

    private static func block(_ met: Known<TriggerMet>, _ words: AgreedWords) -> AgreedBlocks.Block {
        let day = met.data.day.short(from: words.desk.today)
        let head = Text(nl: "  \(day.nl) gebeurd: ", en: "  \(day.en) happened: ")
        let decision = words.wall.words(met) { ($0.decision ?? "").isEmpty ? nil : $0.decision }
        guard let decision else {
            let none = Text(nl: "nog niets besloten ○", en: "nothing decided yet ○")
            return AgreedBlocks.Block(id: .entry(met.entry), what: words.gap(head + none), state: StyledText(""))
        }
        return AgreedBlocks.Block(id: .entry(met.entry), what: words.plain(head + decision), state: StyledText(""))
    }
}

/// Scaling down: what becomes less, and the four roles by name or nobody (report 3.2).
enum ScalingDownBlocks {
    static func lines(_ scaling: Known<ScalingDown>, _ words: AgreedWords, width: Int) -> [AgreedBlocks.Line] {
        let id = AfsprakenScreen.Row.entry(scaling.entry)
        let day = scaling.data.day.short(from: words.desk.today)
        let children = Text.list(scaling.data.children.map(words.wall.name))
        var block = AgreedBlocks.Block(
            id: id, what: words.words(scaling) { $0.text },
            state: words.quiet(Text(nl: "afgesproken \(day.nl)", en: "agreed \(day.en)")))
        guard !words.wall.hides(scaling) else { return AgreedBlocks([block], width: width).lines(block) }
        if !scaling.data.children.isEmpty { block.below.append(words.quiet(Text(nl: "voor ", en: "for ") + children)) }
        if let conditions = scaling.data.conditions {
            let kept = words.wall.words(conditions)
            block.below.append(words.quiet(Text(nl: "zolang: \(kept)", en: "as long as: \(kept)")))
        }
        return AgreedBlocks([block], width: width).lines(block) + roles(scaling.data, words, id)
    }

    private static func roles(
        _ scaling: ScalingDown, _ words: AgreedWords, _ id: AfsprakenScreen.Row
    ) -> [AgreedBlocks.Line] {
        let roles: [(Text, Professional?)] = [
            (Text(nl: "wie blijft?", en: "who stays?"), scaling.stays),
            (Text(nl: "wie let op de veiligheid?", en: "who watches over safety?"), scaling.watches),
            (Text(nl: "wie waarschuwt de anderen?", en: "who passes on signals?"), scaling.warns),
            (Text(nl: "wie meldt bij Veilig Thuis?", en: "who reports to Veilig Thuis?"), scaling.reports),
        ]
        return roles.map { role, person in
            let head = StyledText(TextLayout.pad("     " + words.desk.say(role), width: 36), .secondary)
            let who = person.map { words.plain($0.introduction) } ?? words.gap(Text(nl: "niemand ○", en: "nobody ○"))
            return AgreedBlocks.Line(pieces: [head, who], id: id)
        }
    }
}
