extension Sector {
    /// In at most ten cells, for a narrow column; as people say it at the table.
    public var short: Text {
        switch self {
        case .neighbourhoodTeam: Text(nl: "wijkteam", en: "team")
        case .childcare: Text(nl: "kinderopv.", en: "childcare")
        case .youthHealth: Text(nl: "JGZ", en: "youth hlth")
        case .youthProtection: Text(nl: "jeugdbesch", en: "protection")
        case .mentalHealth: Text(nl: "ggz", en: "mental h.")
        case .addictionCare: Text(nl: "verslaving", en: "addiction")
        case .disabilityCare: Text(nl: "beperking", en: "disability")
        case .socialWork: Text(nl: "maatsch.w.", en: "social w.")
        case .workIncome: Text(nl: "inkomen", en: "income")
        case .housing: Text(nl: "corporatie", en: "housing")
        case .probation: Text(nl: "reclass.", en: "probation")
        case .veiligThuis: Text(nl: "V. Thuis", en: "V. Thuis")
        case .raad: Text(nl: "Raad", en: "Raad")
        case .school, .youthCare, .gp, .hospital, .debtHelp, .shelter, .police: label
        }
    }
}

extension Term<Sector> {
    /// The short word, or what somebody typed.
    public var short: Text { word?.short ?? label }
}
