import Domain
import Terminal

/// What was asked of others and what came of it, and what was shared and on which ground (report 2.1 and 2.2).
struct InformationBlocks {
    let blocks: [AgreedBlocks.Block]

    /// - Parameter settledSince: requests that were answered, and things that were shared, before this place are left out.
    init(_ words: AgreedWords, settledSince place: Place?) {
        let dossier = words.wall.dossier
        let requests = dossier.informationRequests.map { request in
            (request: request, answer: dossier.answers(to: request.id).first)
        }
        let isNew = { (provenance: Provenance) in place.map { provenance.place > $0 } ?? true }
        let shown = requests.filter { $0.answer.map { isNew($0.provenance) || $0.data.isOpenRefusal } ?? true }
        blocks =
            shown.map { InformationBlocks.block($0.request, $0.answer, words) }
            + dossier.sharings.filter { isNew($0.provenance) }.map { InformationBlocks.block($0, words) }
    }

    private static func block(
        _ request: Known<InformationRequest>, _ answer: Known<InformationAnswer>?, _ words: AgreedWords
    ) -> AgreedBlocks.Block {
        let isHidden = words.wall.hides(request)
        let asked = request.data.askedOn.short(from: words.desk.today)
        let who = request.data.by.map { Text(nl: ", door \($0.name.short)", en: ", by \($0.name.short)") }
        let head = Text(nl: "gevraagd \(asked.nl)", en: "asked \(asked.en)") + (who ?? Text(verbatim: ""))
        return AgreedBlocks.Block(
            id: .entry(request.entry), what: words.words(request) { "\($0.addressee): \($0.text)" },
            state: state(request.data, answer, words),
            below: isHidden ? [] : [words.quiet(head)] + ground(request.data.ground, words))
    }

    private static func state(
        _ request: InformationRequest, _ answer: Known<InformationAnswer>?, _ words: AgreedWords
    ) -> StyledText {
        guard let answer else { return words.due(request.before) }
        guard !words.wall.hides(answer) else { return words.plain(Text(nl: "beantwoord", en: "answered")) }
        let label = answer.data.answer.label
        guard answer.data.answer == .refused else { return words.plain(label) }
        guard answer.data.saysWhyNot, let ground = answer.data.ground else {
            return words.gap(label + Text(nl: ", grond? ○", en: ", ground? ○"))
        }
        return words.plain(label + Text(verbatim: ": ") + ground.label)
    }

    private static func block(_ sharing: Known<Sharing>, _ words: AgreedWords) -> AgreedBlocks.Block {
        let isHidden = words.wall.hides(sharing)
        let day = sharing.data.day.short(from: words.desk.today)
        let yes = Text.list(sharing.data.consentOf.map(words.wall.name))
        let consent =
            sharing.data.consentOf.isEmpty ? [] : [words.quiet(Text(nl: "ja van \(yes.nl)", en: "yes from \(yes.en)"))]
        return AgreedBlocks.Block(
            id: .entry(sharing.entry),
            what: words.words(sharing) { "\($0.receiver): \($0.text)" },
            state: words.quiet(Text(nl: "gedeeld \(day.nl)", en: "shared \(day.en)")),
            below: isHidden ? [] : ground(sharing.data.ground, words) + consent)
    }

    private static func ground(_ ground: Term<SharingGround>?, _ words: AgreedWords) -> [StyledText] {
        guard let ground else { return [words.gap(Text(nl: "grond? niet vastgelegd ○", en: "ground? not recorded ○"))] }
        return [words.quiet(Text(nl: "grond: ", en: "ground: ") + ground.label)]
    }
}

extension InformationAnswer {
    /// A refusal of which nobody said the ground stays until somebody does.
    fileprivate var isOpenRefusal: Bool { answer == .refused && !saysWhyNot }
}
