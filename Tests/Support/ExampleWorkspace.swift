import App
import Domain
import Seeds
import Terminal

/// The example team as the screens read it, on the day round which it is written: the same in every run.
public enum ExampleWorkspace {
    public static let today = Seeds.anchor
    /// The chair, who sits at the terminal in tests.
    public static let chair = Reference<Person>(EntryID("p-dalen"))
    public static let colleague = Reference<Person>(EntryID("p-bos"))

    /// Journals with everything that the example team wrote; nothing when a seed cannot be read, which its own tests tell.
    public static let journals: MemoryJournals = {
        var journals = MemoryJournals()
        guard let saves = try? Seeds.saves(of: Seeds.team, today: today) else { return journals }
        journals.begin(with: Seeds.recorded(saves))
        for family in Seeds.families {
            guard let id = family.id, let saves = try? Seeds.saves(of: family, today: today) else { continue }
            journals.begin(with: Seeds.recorded(saves), for: id)
        }
        return journals
    }()

    /// The codes of the families, in alphabetical order.
    public static var codes: [String] { journals.workspace.families.map(\.code) }

    public static func family(_ code: String) -> FamilyID {
        journals.workspace.family(code: code)?.id ?? FamilyID("none")
    }

    /// What a screen works with when the chair sits at a terminal of this size.
    public static func desk(
        _ size: Size = .wall, _ language: Language = .nl, workspace: Workspace? = nil
    ) -> Desk {
        Desk(
            workspace: workspace ?? journals.workspace, language: language, today: today, clockTime: "09:41",
            me: chair, ids: IdentifierSource(seed: (11, 23, 5, 8)), size: size)
    }
}

extension Size {
    /// 80×24: what a projector shows and a wall can be read from.
    public static let wall = Size(columns: 80, rows: 24)
    public static let desk = Size(columns: 120, rows: 40)
    public static let large = Size(columns: 200, rows: 60)
    public static let tooSmall = Size(columns: 52, rows: 16)
}
