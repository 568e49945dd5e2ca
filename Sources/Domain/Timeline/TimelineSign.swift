/// What kind of thing happened, as one character on the line; where several fall together the first of this list stands
/// for them all.
public enum TimelineSign: Int, CaseIterable, Comparable, Sendable {
    case report, incident, worry
    /// Help that was offered or promised and did not come: never the family's no (report 4.2).
    case withoutHelp
    case veiligThuis, measure
    /// What happened in a life and is no worry by itself.
    case fact
    case refused, missed, ended, moved, arrived, help, spoken, consulted
    case meeting
    case goingWell

    public var character: Character {
        switch self {
        case .report: "■"
        case .incident: "*"
        case .worry: "●"
        case .withoutHelp: "○"
        case .veiligThuis: "v"
        case .measure: "§"
        case .fact: "f"
        case .refused: "n"
        case .missed: "m"
        case .ended: "x"
        case .moved: "⌂"
        case .arrived: "+"
        case .help: "h"
        case .spoken: "g"
        case .consulted: "a"
        case .meeting: "┴"
        case .goingWell: "◇"
        }
    }

    public var label: Text {
        switch self {
        case .report: Text(nl: "melding", en: "report")
        case .incident: Text(nl: "incident", en: "incident")
        case .worry: Text(nl: "zorg", en: "worry")
        case .withoutHelp: Text(nl: "hulp kwam niet", en: "help did not come")
        case .veiligThuis: Text(nl: "Veilig Thuis", en: "Veilig Thuis")
        case .measure: Text(nl: "maatregel", en: "measure")
        case .fact: Text(nl: "feit", en: "fact")
        case .refused: Text(nl: "nee gezegd", en: "said no")
        case .missed: Text(nl: "misgelopen", en: "missed")
        case .ended: Text(nl: "gestopt", en: "stopped")
        case .moved: Text(nl: "verhuisd", en: "moved")
        case .arrived: Text(nl: "in huis", en: "moved in")
        case .help: Text(nl: "hulp", en: "help")
        case .spoken: Text(nl: "gesproken", en: "spoken with")
        case .consulted: Text(nl: "advies gevraagd", en: "consulted")
        case .meeting: Text(nl: "overleg", en: "meeting")
        case .goingWell: Text(nl: "gaat goed", en: "going well")
        }
    }

    /// Whether it asks to be looked at: a worry, or help that did not come.
    public var asksAttention: Bool { isWorrying || self == .withoutHelp }

    /// Whether it is something to worry about: what the family refused or who left is a fact, no more.
    public var isWorrying: Bool {
        switch self {
        case .report, .incident, .worry: true
        default: false
        }
    }

    public static func < (left: TimelineSign, right: TimelineSign) -> Bool { left.rawValue < right.rawValue }
}
