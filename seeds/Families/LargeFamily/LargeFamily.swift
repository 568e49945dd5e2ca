import Domain

extension SeedFamily {
    /// a family of nine in two households, four years and some five hundred entries; neither in order nor a
    /// disaster. What a chair meets when a file is thick: a measure, a foster family, a relapse, four parents and one
    /// conflict between two writers.
    static let largeFamily = SeedFamily(
        id: FamilyID("h5s1c8wd0m7tq2pv"),
        story: "Very large: nine people, two households, four years of help, and an old worry that is back.",
        lines: [largeFamilyFirstYear, largeFamilySecondYear, largeFamilyThirdYear, largeFamilyFourthYear]
            .joined(separator: "\n"))
}
