/// What kind of thing happened, as one character on the line; where several fall together the first of this list stands
/// for them all.
public enum TimelineSign: Int, CaseIterable, Comparable, Sendable {
    case report, incident, worry
    case refused, ended, moved, arrived, spoken
    case meeting
    case goingWell

    public var character: Character {
        switch self {
        case .report: "■"
        case .incident: "*"
        case .worry: "●"
        case .refused: "n"
        case .ended: "x"
        case .moved: "⌂"
        case .arrived: "+"
        case .spoken: "g"
        case .meeting: "┴"
        case .goingWell: "◇"
        }
    }

    public var label: Text {
        switch self {
        case .report: Text(nl: "melding", en: "report")
        case .incident: Text(nl: "incident", en: "incident")
        case .worry: Text(nl: "zorg", en: "worry")
        case .refused: Text(nl: "nee gezegd", en: "said no")
        case .ended: Text(nl: "gestopt", en: "stopped")
        case .moved: Text(nl: "verhuisd", en: "moved")
        case .arrived: Text(nl: "in huis", en: "came to live here")
        case .spoken: Text(nl: "gesproken", en: "spoken with")
        case .meeting: Text(nl: "overleg", en: "meeting")
        case .goingWell: Text(nl: "gaat goed", en: "going well")
        }
    }

    /// Whether it is something to worry about: what the family refused or who left is a fact, no more.
    public var isWorrying: Bool {
        switch self {
        case .report, .incident, .worry: true
        default: false
        }
    }

    public static func < (left: TimelineSign, right: TimelineSign) -> Bool { left.rawValue < right.rawValue }
}
