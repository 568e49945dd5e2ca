import Domain

/// Where a form is found from any screen of a family: the keys to press, and the form itself.
struct FormPlace: Sendable {
    /// "i 6 2".
    let keys: String
    let item: FormItem
}

extension FormGroups {
    /// The place of the form with this word; nothing when it is in no group.
    static func place(of word: String) -> FormPlace? { places[word] }

    private static let places: [String: FormPlace] = {
        var places: [String: FormPlace] = [:]
        for (group, forms) in all.enumerated() {
            for (index, item) in forms.items.enumerated() {
                let word = item.form(FamilyID("")).word
                places[word] = places[word] ?? FormPlace(keys: "i \(group + 1) \(index + 1)", item: item)
            }
        }
        return places
    }()
}
