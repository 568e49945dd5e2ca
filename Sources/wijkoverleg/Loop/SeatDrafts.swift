import App
import Domain
import FoundationEssentials
import Store

/// Keeps what is being typed in the state folder, form by form, and finds it again.
enum SeatDrafts {
    /// What was left at an earlier time; a draft that cannot be read is left where it is.
    static func load(_ store: Store, _ person: Reference<Person>) -> App.Drafts {
        guard let keeper = try? store.drafts(of: person) else { return App.Drafts() }
        WaitingDraft.seat(in: keeper)
        guard let kept = try? keeper.all() else { return App.Drafts() }
        let pairs = kept.compactMap { draft -> (String, [String: String])? in
            guard WaitingDraft.form(of: draft.key) == nil,
                let fields = try? JSONDecoder().decode([String: String].self, from: Data(draft.text.utf8))
            else { return nil }
            return (draft.key, fields)
        }
        return App.Drafts(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    /// Writes the forms that changed and removes those that are empty now. A state folder that cannot be written costs
    /// drafts only: what is on the screen stays there.
    static func keep(_ drafts: App.Drafts, before: App.Drafts, _ store: Store, _ person: Reference<Person>) {
        guard let keeper = try? store.drafts(of: person) else { return }
        for (form, fields) in drafts.fields where before.fields[form] != fields {
            guard let text = try? JSONEncoder().encode(fields) else { continue }
            try? keeper.save(String(decoding: text, as: UTF8.self), for: form)
        }
        for form in before.fields.keys where drafts.fields[form] == nil { try? keeper.remove(form) }
    }
}
