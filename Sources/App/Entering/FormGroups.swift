import Domain

/// Every group of forms, in the order of their numbers: the one list to add a line to. At most nine groups of at most nine
/// forms, so that one digit chooses.
enum FormGroups {
    static let all: [FormGroup] = [
        .signals, .family, .safety, .problems, .help, .agreements, .legal, .information, .meldcode,
    ]

    /// The form that enters a kind of fact, by its stored word.
    static func form(_ kind: String, _ family: FamilyID) -> (any Form)? {
        for item in all.flatMap(\.items) {
            let form = item.form(family)
            if form.word == kind { return form }
        }
        return nil
    }
}
