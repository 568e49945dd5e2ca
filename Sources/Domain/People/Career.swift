/// Where somebody in the directory worked, one after another. Entries of families keep what he or she was then; this tells
/// what the directory knows.
public struct Career: Hashable, Sendable {
    public struct Post: Hashable, Sendable {
        public let organisation: Reference<Organisation>
        public var role: String
        public var since: Day?
        public var until: Day?
    }

    /// Earlier posts first; the last one is where the person works now, or worked last.
    public private(set) var posts: [Post] = []

    /// The posts before the present one.
    public var earlier: ArraySlice<Post> { posts.dropLast() }

    /// Another organisation with a day of its own is another post; anything else corrects the post as it was known. What
    /// another writer recorded meanwhile and nobody chose is no post.
    public init(of person: Reference<Person>, in ledger: Ledger) {
        for data in Career.versions(of: person, ledger) { add(data, ledger) }
    }

    /// What led to what stands now, oldest first.
    private static func versions(of person: Reference<Person>, _ ledger: Ledger) -> [Person] {
        guard let standing = ledger[person] else { return [] }
        var earlier = ledger.history(of: person)
        var versions = [standing.data]
        var entry = standing.entry
        while let place = earlier.firstIndex(where: { $0.entry == entry }) {
            earlier.removeSubrange(place...)
            let corrected = ledger.entry(entry)?.entry.corrects ?? []
            let before = earlier.filter { corrected.contains($0.entry) && $0.withdrawal == nil }
            guard let chosen = before.last(where: { $0.data == versions.last }) ?? before.last else { break }
            versions.append(chosen.data)
            entry = chosen.entry
        }
        return versions.reversed()
    }

    private mutating func add(_ data: Person, _ ledger: Ledger) {
        let post = Post(
            organisation: ledger.identity(data.organisation), role: data.role, since: data.since, until: data.until)
        if let place = posts.dropLast().lastIndex(where: {
            $0.organisation == post.organisation && $0.since == post.since
        }) {
            posts.removeSubrange(place...)
        } else if let last = posts.last {
            let isMove = post.organisation != last.organisation && post.since != nil && post.since != last.since
            if isMove {
                posts[posts.count - 1].until = last.until ?? post.since?.advanced(by: -1)
            } else {
                posts.removeLast()
            }
        }
        posts.append(post)
    }
}
