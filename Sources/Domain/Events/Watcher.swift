/// The one named professional who watches over a child (report ch. 5, question 1: *wie let er op de kinderen?*).
public struct Watcher: EventKind {
    public static let word = "watcher.agreed"
    public var child: Reference<Member>
    public var watcher: Professional
    public var deputy: Professional?
    public var since: Day
    public var until: Day?
    /// Where it was agreed, so that it can be found again.
    public var agreement: Reference<Agreement>?

    public init(
        child: Reference<Member>, watcher: Professional, deputy: Professional? = nil, since: Day, until: Day? = nil,
        agreement: Reference<Agreement>? = nil
    ) {
        self.child = child
        self.watcher = watcher
        self.deputy = deputy
        self.since = since
        self.until = until
        self.agreement = agreement
    }

    public var references: [EntryID] { [child.id] + [agreement?.id].compactMap { $0 } }

    public func holds(on day: Day) -> Bool { since <= day && (until.map { $0 >= day } ?? true) }

    public var occurred: PartialDay? { PartialDay(since) }
    public var turningDays: [PartialDay] { [PartialDay(since), until.map(PartialDay.init)].compactMap { $0 } }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: child)
        return Text(nl: "\(watcher.name.short) let op \(who)", en: "\(watcher.name.short) watches over \(who)")
    }
}
