import Domain

/// A form of the menu of groups as the palette offers it.
struct PaletteForm {
    let form: any Form
    let group: Text
    let words: String
    let disabled: Text?

    static func all(_ family: FamilyID, _ desk: Desk) -> [PaletteForm] {
        FormGroups.all.flatMap { group in
            group.items.map { item in
                PaletteForm(
                    form: item.form(family), group: group.title, words: item.words,
                    disabled: item.disabled(family, desk))
            }
        }
    }

    /// By which a command that opens the same form is recognised.
    var name: String { form.title.nl.lowercased() }

    func item(_ desk: Desk) -> PaletteItem {
        PaletteItem(.form(form), form.title, detail: group, words: words, disabled: disabled, desk)
    }
}
