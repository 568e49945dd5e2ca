import Domain

@testable import App

extension KeysPage {
    /// Screens that open on top of any other one.
    static func finding(_ family: FamilyID, _ desk: Desk) -> [Place] {
        [
            Place(
                Text(nl: ": het menu", en: ": the menu"), desk, PaletteScreen(on: GezinScreen(family, desk), desk)),
            Place(Text(nl: "/ zoeken in een gezin", en: "/ find in a family"), desk, FindScreen(family, desk)),
            Place(Text(nl: "/ een gezin zoeken", en: "/ find a family"), desk, FindFamilyScreen(desk)),
            Place(
                Text(nl: "u: ongedaan maken", en: "u: undo"), desk,
                UndoScreen(.family(family), family: family, desk)),
        ]
    }
}
