import Domain

/// Forms that belong together, so that each can be found in three keys: `i`, the number of its group, its own number.
struct FormGroup: Sendable {
    let title: Text
    /// What can be entered here, in a few words below the title.
    let about: Text
    let items: [FormItem]
    /// Screens on which many facts of the group can be entered one after another; they stand below the forms.
    var screens: [ScreenItem] = []
}

/// A screen that can be opened from a group.
struct ScreenItem: Sendable {
    let title: Text
    /// Other words by which people look for it, in both languages.
    let words: String
    let screen: @Sendable (FamilyID, Desk) -> any Screen
}

/// One form that can be opened from anywhere in a family.
struct FormItem: Sendable {
    /// Other words by which people look for it, in both languages.
    let words: String
    let form: @Sendable (FamilyID) -> any Form
    /// Why it cannot be used now; nothing when it can.
    let disabled: @Sendable (FamilyID, Desk) -> Text?

    init(
        _ words: String, disabled: @escaping @Sendable (FamilyID, Desk) -> Text? = { _, _ in nil },
        form: @escaping @Sendable (FamilyID) -> any Form
    ) {
        self.words = words
        self.disabled = disabled
        self.form = form
    }
}
