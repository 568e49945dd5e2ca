/// A part of the minutes under its own heading; parts of it stand one heading lower.
public struct MinutesSection: Hashable, Sendable {
    public var heading: String
    /// Whether it must be seen before anything else; its heading says so in words.
    public var isUrgent: Bool
    public var blocks: [MinutesBlock]
    public var parts: [MinutesSection]

    public init(
        _ heading: String, isUrgent: Bool = false, blocks: [MinutesBlock] = [], parts: [MinutesSection] = []
    ) {
        self.heading = heading
        self.isUrgent = isUrgent
        self.blocks = blocks
        self.parts = parts
    }
}
