import App
import Domain
import FoundationEssentials
import Store

/// A signal that could not be saved, kept where the program on the screen finds it again: in the form for signals.
struct SignalDraft {
    let signal: Signal
    let isConfidential: Bool
    let family: FamilyID

    /// Whether it is kept. What somebody was typing there already is never written over.
    func keep(in store: Store, for person: Reference<Person>) -> Bool {
        let key = "signal@\(family)"
        guard let drafts = try? store.drafts(of: person), let draft = try? drafts.load(key) as String??, draft == nil,
            let fields = try? JSONEncoder().encode(fields)
        else { return false }
        return (try? drafts.save(String(decoding: fields, as: UTF8.self), for: key)) != nil
    }

    private var fields: [String: String] {
        [
            "text": signal.text, "about": signal.about.map(\.id.value).joined(separator: " "),
            "seen": signal.seen.description, "tone": signal.tone.raw, "source": signal.source.raw,
            "nature": signal.nature.raw, "topic": signal.topic?.raw ?? "-",
            "confidential": isConfidential ? "yes" : "no",
        ]
    }
}
