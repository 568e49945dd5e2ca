/// Whether a pretended day may be written down: what a team records carries the moment at which it was recorded, whatever
/// day `--today` pretends for looking.
enum Rehearsal {
    /// Set to 1 by who rehearses or tests, in a store where nothing is real.
    static let variable = "WIJKOVERLEG_REHEARSAL"

    static var isOn: Bool { Surroundings.value(variable) == "1" }
}
