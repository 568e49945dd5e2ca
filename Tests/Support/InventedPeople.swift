import Domain

/// Invented professionals for tests.
extension Professional {
    public static let smit = invented(PersonName(given: "Jan", surname: "Smit"), "De Regenboog", .school)
    public static let bos = invented(PersonName(given: "Lies", surname: "Bos"), "JGZ De Linde", .youthHealth)
    public static let vos = invented(PersonName(given: "Piet", surname: "Vos"), "GGZ Oost", .mentalHealth)
    public static let visser = invented(PersonName(given: "Tine", surname: "Visser"), "De Brug", .gp)
    public static let kaya = invented(PersonName(given: "Selin", surname: "Kaya"), "De Linde", .neighbourhoodTeam)
    public static let haan = invented(PersonName(given: "Ruud", surname: "Haan"), "GI Noord", .youthProtection)
    public static let kuiper = invented(PersonName(given: "Anne", surname: "Kuiper"), "Jeugdhulp Oost", .youthCare)
    public static let deWit = invented(
        PersonName(given: "Marijke", prefix: "de", surname: "Wit"), "De Linde", .neighbourhoodTeam)

    /// A team where a person was asked for.
    public static let team = invented(PersonName(given: "Wijkteam De Linde"), "De Linde", .neighbourhoodTeam)

    private static func invented(_ name: PersonName, _ organisation: String, _ sector: Sector) -> Professional {
        Professional(
            name: name, role: sector.label.nl, organisation: organisation, sector: .known(sector),
            side: .known(sector.side))
    }
}
