import Domain

/// The fictional neighbourhood that the demo, the tests and the pictures use. Everything in it is invented.
public enum Seeds {
    /// The day around which the families are written: a Tuesday.
    public static let anchor = Day(number: 20_781)

    /// The team's directory and meetings.
    public static let team = SeedFamily(id: nil, story: "the directory", lines: "")

    /// Every family: the one list to add a line to.
    public static let families: [SeedFamily] = []
}
