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

    /// Another organisation with a day of its own is another post; anything else corrects the post as it was known.
    public init(of person: Reference<Person>, in ledger: Ledger) {
        for version in ledger.history(of: person) where version.withdrawal == nil { add(version.data, ledger) }
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
