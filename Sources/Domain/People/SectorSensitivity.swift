extension Sector {
    /// Whether that somebody from it is involved tells of illness and its treatment (GDPR, article 9).
    var tellsOfTreatment: Bool {
        switch self {
        case .mentalHealth, .addictionCare, .hospital: true
        default: false
        }
    }

    /// Whether what it knows tells of offences (GDPR, article 10).
    var tellsOfOffences: Bool { self == .police || self == .probation }
}

extension Professional {
    /// Whether that this professional is involved is sensitive in itself.
    var hasSensitiveWork: Bool { sector.word.map { $0.tellsOfTreatment || $0.tellsOfOffences } ?? false }

    /// Whether this professional speaks for police or probation.
    var tellsOfOffences: Bool { sector.word?.tellsOfOffences ?? false }
}
