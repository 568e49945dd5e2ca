import Domain
import Terminal

@testable import App

/// A screen from which a form is opened, and then what was saved with it: as every view of a family does.
struct Opener: Screen {
    let form: any Form
    let kind: String

    var family: FamilyID? { form.family }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] { [.open(FormScreen(form, desk))] }

    mutating func returned(with save: Save, _ desk: inout Desk) -> [Act] {
        guard let family, let entry = save.entries.first(where: { $0.kind == kind }) else { return [] }
        return [.open(EntryScreen(family, entry: entry.id))]
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {}
}
