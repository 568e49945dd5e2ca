/// What a parent's problems or behaviour mean for a child who gives few signals, in words (report 2.3: translate the
/// parent's behaviour to the child; no signals from a child is not the same as safety).
public struct ChildMeaning: EventKind {
    public static let word = "child.meaning"
    public var child: Reference<Member>
    /// The worries and problems that were weighed.
    @Listed public var basis: [EntryID]
    public var text: String
    public var by: Professional
    public var day: Day

    public init(child: Reference<Member>, basis: [EntryID], text: String, by: Professional, day: Day) {
        self.child = child
        self.basis = basis
        self.text = text
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { [child.id] + basis }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: child)
        return Text(nl: "wat dit betekent voor \(who): \(text)", en: "what this means for \(who): \(text)")
    }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !text.isEmpty else {
            throw Refusal(
                Text(
                    nl: "Schrijf op wat dit betekent voor het kind.",
                    en: "Write down what this means for the child."), field: "text")
        }
    }
}
