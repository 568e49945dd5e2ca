/// What a journal line may be at most. They keep a reader's memory and time bounded whatever it is given.
public enum Limits {
    /// Bytes of one line, its line feed included.
    public static let line = 65_536
    /// Objects and arrays within each other, the line's own object being the first.
    public static let depth = 16
    /// Keys in one object.
    public static let keys = 256
    /// How far a line's clock number may be above all that it is known to follow on, when part of that is not here.
    public static let leap = 1 << 20
    /// Heads of other journals that one line names.
    public static let heads = 64
    /// The highest line number, clock number or generation: what every JSON reader holds exactly.
    public static let number = 1 << 53
}
