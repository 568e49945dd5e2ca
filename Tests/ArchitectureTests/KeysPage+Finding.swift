import Domain

@testable import App

extension KeysPage {
    /// Screens that open on top of any other one.
    static func finding(_ family: FamilyID, _ desk: Desk) -> [Place] {
        [
            Place(
                Text(nl: ": het menu", en: ": the menu"), desk, PaletteScreen(on: GezinScreen(family, desk), desk))
        ]
    }
}
