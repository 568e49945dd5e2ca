import Domain
import Terminal

/// T: looking back.
public struct TerugkijkenScreen: Screen {
    let id: FamilyID

    public var family: FamilyID? { id }
    public var view: FamilyView? { .terugkijken }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
    }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        canvas.cursor = area.position()
    }
}
