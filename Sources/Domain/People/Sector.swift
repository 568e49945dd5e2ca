/// The field an organisation works in (report 1.2.5 and ch. 5 name those that must be connected).
public enum Sector: String, Vocabulary {
    case neighbourhoodTeam = "neighbourhood-team"
    case school
    case childcare
    case youthHealth = "youth-health"
    case youthCare = "youth-care"
    case youthProtection = "youth-protection"
    case gp
    case hospital
    case mentalHealth = "mental-health"
    case addictionCare = "addiction-care"
    case disabilityCare = "disability-care"
    case socialWork = "social-work"
    case debtHelp = "debt-help"
    case workIncome = "work-income"
    case housing
    case shelter
    case police
    case probation
    case veiligThuis = "veilig-thuis"
    case raad

    public var label: Text {
        switch self {
        case .neighbourhoodTeam: Text(nl: "wijkteam", en: "neighbourhood team")
        case .school: Text(nl: "school", en: "school")
        case .childcare: Text(nl: "kinderopvang", en: "childcare")
        case .youthHealth: Text(nl: "JGZ", en: "youth health care")
        case .youthCare: Text(nl: "jeugdhulp", en: "youth care")
        case .youthProtection: Text(nl: "jeugdbescherming", en: "youth protection")
        case .gp: Text(nl: "huisarts", en: "GP")
        case .hospital: Text(nl: "ziekenhuis", en: "hospital")
        case .mentalHealth: Text(nl: "ggz", en: "mental health care")
        case .addictionCare: Text(nl: "verslavingszorg", en: "addiction care")
        case .disabilityCare: Text(nl: "zorg bij beperking", en: "disability care")
        case .socialWork: Text(nl: "maatschappelijk werk", en: "social work")
        case .debtHelp: Text(nl: "schuldhulp", en: "debt help")
        case .workIncome: Text(nl: "werk en inkomen", en: "work and income")
        case .housing: Text(nl: "woningcorporatie", en: "housing association")
        case .shelter: Text(nl: "opvang", en: "shelter")
        case .police: Text(nl: "politie", en: "police")
        case .probation: Text(nl: "reclassering", en: "probation")
        case .veiligThuis: Text(nl: "Veilig Thuis", en: "Veilig Thuis")
        case .raad: Text(nl: "Raad voor de Kinderbescherming", en: "Raad (Child Protection)")
        }
    }

    /// The side this sector usually works for; an organisation may say otherwise.
    public var side: Side {
        switch self {
        case .school, .childcare, .youthHealth, .youthCare, .youthProtection, .raad: .youth
        case .mentalHealth, .addictionCare, .debtHelp, .workIncome, .housing, .shelter, .probation, .socialWork: .adult
        case .neighbourhoodTeam, .gp, .hospital, .disabilityCare, .police, .veiligThuis: .both
        }
    }
}
