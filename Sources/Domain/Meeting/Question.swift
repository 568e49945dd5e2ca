/// The five questions of *Leren van calamiteiten 2* (ch. 5) that professionals must be able to answer for each family.
///
/// Stored as the numbers 1…5. The Dutch titles are quoted from the report; everything else is in our own words.
public enum Question: Int, CaseIterable, Codable, Hashable, Sendable, Comparable {
    case whoWatches = 1
    case wholePicture
    case solvable
    case whoLeads
    case lookBack

    public var title: Text {
        switch self {
        case .whoWatches: Text(nl: "Wie let er op de kinderen?", en: "Who watches over the children?")
        case .wholePicture: Text(nl: "Wie en wat hebben jullie in beeld?", en: "Whom and what do you have in view?")
        case .solvable:
            Text(nl: "Is de problematiek volgens jullie oplosbaar?", en: "Can the problems be solved, do you think?")
        case .whoLeads: Text(nl: "Wie heeft de regie?", en: "Who has the regie (who leads)?")
        case .lookBack:
            Text(nl: "Wanneer en hoe vaak kijken jullie terug?", en: "When and how often do you look back?")
        }
    }

    public static func < (left: Question, right: Question) -> Bool { left.rawValue < right.rawValue }
}
