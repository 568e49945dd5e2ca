/// Stands for everything that pictures are made of besides a screen's own state: the files, the days, who sits here, the
/// language, the size, and what is hidden. As soon as any of it changes there is another one, in this desk alone.
final class Revision: Sendable {}

/// What a screen worked out, kept from picture to picture because a cursor moves far more often than a file changes. It
/// counts only for the revision and the choices it was made for; for any other it is made again, so that it is never old.
struct Kept<Choice: Equatable & Sendable, Page: Sendable>: Sendable {
    private var kept: (revision: Revision, choice: Choice, page: Page)?

    /// The page for what a screen is about and chose there.
    func page(for choice: Choice, _ desk: Desk, else make: () -> Page) -> Page {
        guard let kept, kept.revision === desk.revision, kept.choice == choice else { return make() }
        return kept.page
    }

    /// Holds on to it; what was kept before is forgotten.
    mutating func keep(_ page: Page, for choice: Choice, _ desk: Desk) {
        kept = (desk.revision, choice, page)
    }
}

/// For a page on which nothing can be chosen.
struct NoChoice: Hashable, Sendable {}

extension Kept where Choice == NoChoice {
    func page(_ desk: Desk, else make: () -> Page) -> Page { page(for: NoChoice(), desk, else: make) }

    mutating func keep(_ page: Page, _ desk: Desk) { keep(page, for: NoChoice(), desk) }
}
