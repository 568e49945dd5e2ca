import App

/// Looks for news where nothing tells of it (a network drive): now and then, however fast somebody types, and without a
/// new picture when all is as it was.
struct Polling {
    /// Milliseconds between two looks.
    static let pause: Int32 = 2000

    private var next: ContinuousClock.Instant?
    private var presences: [Workspace.Presence]?

    /// What is in the store now, when it is time to look and something is news.
    mutating func look(_ session: Session, at now: ContinuousClock.Instant = .now) -> Workspace? {
        if let next, now < next { return nil }
        next = now + .milliseconds(Int64(Self.pause))
        let isNews = (try? session.readAll()) ?? false
        let workspace = session.workspace
        guard isNews || workspace.presences != presences else { return nil }
        presences = workspace.presences
        return workspace
    }
}
