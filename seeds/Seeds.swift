import Domain

/// The fictional neighbourhood that the demo, the tests and the pictures use. Everything in it is invented: the town of
/// Waterveen, its neighbourhood team De Linde, every person and every family.
public enum Seeds {
    /// The day around which the families are written: a Tuesday, on which the team meets.
    public static let anchor = Day(number: 20_781)

    /// The team's directory and meetings.
    public static let team = SeedFamily.team

    /// Every family: the one list to add a line to.
    public static let families: [SeedFamily] = [
        .successiveReports, .newBaby, .afterViolence, .shelterWithoutAftercare, .justEntered, .confusedMother,
        .violenceAgainstMother, .helpForTheMotherOnly, .consentWithdrawn, .freshStart, .newPartner,
        .coParents, .careForIlyas, .largeFamily,
    ]

    /// Words that stand in confidential entries only. A shareable screen, the projector, minutes and logs may never
    /// hold one of them.
    public static let confidentialWords = [
        "Zilverschoon", "paniekstoornis", "kapstok", "draaikolk", "Meerkoet", "schildpad", "Lavendelpad", "Boomgaard",
        "Hazelhoen", "Tuinzicht", "keukenkastje", "koptelefoon", "hersenschudding",
        "Wulpenhof", "Waterspreeuw", "Roerdomp",
        "broodrooster", "hobbelpaard", "Wieringastraat",
        "Zandoogje",
        "mistbank", "Eksterapotheek", "Ossenkamp", "breinaald",
        "fietspomp", "migraine", "knuffelkrab", "Zwaluwberg", "graafmachine",
        "Sleutelbloem", "Lisdodde", "draaiorgel", "wolkenkrabber", "Kruisbessenhof", "Ganzendonk", "sterrenwacht",
        "vingerhoed",
    ]
}
