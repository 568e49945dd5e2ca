import Domain
import Terminal

/// One place on a map: a professional with the line that leads to the family, or an empty place without one.
struct MapNode: Identifiable, Sendable {
    enum ID: Hashable, Sendable {
        case professional(ProfessionalKey)
        case missing(Sector)
        case member(Reference<Member>)
    }

    enum Tie: Sendable {
        case regie, now, ended
        /// Nobody is there, or nobody asked: no line.
        case none

        var stroke: Joint.Stroke {
            switch self {
            case .regie: .double
            case .now: .single
            case .ended: .dashed
            case .none: .none
            }
        }

        var sign: String {
            switch self {
            case .regie: "═"
            case .now: "─"
            case .ended: "┄"
            case .none: " "
            }
        }

        var style: Style { self == .ended ? .secondary : .plain }
    }

    let id: ID
    let side: InvolvedSide
    let title: StyledText
    let detail: [StyledText]
    let tie: Tie
    /// Whom the professional sees or saw, where that is drawn.
    var ties: [Reference<Member>: Sight] = [:]
}

extension MapNode {
    /// A professional as he or she stands to one member, or with the best of it to the family.
    /// - Parameter width: cells for what is said below the name.
    init(
        _ one: InvolvedProfessional, seen sight: Sight, of member: Reference<Member>?, _ words: InvolvedWords,
        width: Int
    ) {
        let isEnded = sight == .stopped
        id = .professional(one.id)
        side = one.side
        tie = sight == .sees ? (one.regie.isEmpty ? .now : .regie) : isEnded ? .ended : .none
        let long = words.desk.say(one.professional.introduction)
        let short = "\(one.professional.name.short), \(words.desk.say(one.professional.sector.short))"
        title = StyledText(cells(long) <= width ? long : short, isEnded ? .secondary : .plain)
        let name = member.map(words.wall.name) ?? ""
        let asked = Text(nl: "ziet \(name)? niet gevraagd ○", en: "sees \(name)? not asked ○")
        detail =
            sight == .notAsked ? [StyledText(words.desk.say(asked), .attention)] : words.why(one, width: width)
    }

    /// An empty place.
    init(_ missing: MissingSector, _ words: InvolvedWords) {
        id = .missing(missing.sector)
        side = InvolvedSide(.known(missing.sector), .known(missing.sector.side))
        tie = .none
        title = StyledText("? ○ " + words.desk.say(missing.sector.label), .attention)
        detail = [StyledText(words.question(missing), .attention)]
    }
}
