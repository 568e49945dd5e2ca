import Domain

extension IdentifierSource {
    /// Seeded by the system's own random source.
    public static func system() -> IdentifierSource {
        var generator = SystemRandomNumberGenerator()
        return IdentifierSource(seed: (generator.next(), generator.next(), generator.next(), generator.next()))
    }
}
