import Domain
import Store

/// A draft that waits for its form: kept by a command beside what the form holds already, and shown when the form is free.
enum WaitingDraft {
    private static let word = "waiting "

    /// The key under which it waits; the id keeps it apart from others that wait for the same form.
    static func key(_ id: String, _ form: String) -> String { "\(word)\(id) \(form)" }

    /// The form it waits for; nothing when the key is a form's own.
    static func form(of key: String) -> String? {
        guard key.hasPrefix(word) else { return nil }
        return key.dropFirst(word.count).split(separator: " ", maxSplits: 1).last.map(String.init)
    }

    /// Gives each free form the first draft that waits for it. The copy is written before the original goes: whatever
    /// happens between, the words are there.
    static func seat(in keeper: Drafts) {
        guard let kept = try? keeper.all() else { return }
        var taken = Set(kept.map(\.key))
        for draft in kept {
            guard let form = form(of: draft.key), taken.insert(form).inserted else { continue }
            guard (try? keeper.save(draft.text, for: form)) != nil else { continue }
            try? keeper.remove(draft.key)
        }
    }
}
