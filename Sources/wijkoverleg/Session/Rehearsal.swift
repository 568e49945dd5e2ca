import ArgumentParser
import Domain

/// Whether a pretended day may be written down: what a team records must carry the day it was recorded.
enum Rehearsal {
    /// Set to 1 by who rehearses or tests, in a store where nothing is real.
    static let variable = "WIJKOVERLEG_REHEARSAL"

    /// Refuses to write in a store of a team on a day that it is not.
    static func refuseUnlessReal(_ options: CommonOptions) throws(Complaint) {
        guard options.today != nil, Surroundings.value(variable) != "1" else { return }
        throw Complaint(
            Text(
                nl: "Met --today zou er een verkeerde datum worden vastgelegd. Laat --today weg, of oefen met demo.",
                en: "With --today a wrong date would be recorded. Leave out --today, or practise with demo."), .refused)
    }
}
