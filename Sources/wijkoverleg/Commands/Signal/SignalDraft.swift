import App
import Domain
import FoundationEssentials
import Store

/// A signal that could not be saved, kept where the program on the screen finds it again: in the form for signals.
struct SignalDraft {
    let signal: Signal
    let isConfidential: Bool
    let family: FamilyID

    /// Keeps it as a draft of its own, so that nothing that was kept or is being typed is written over.
    /// - Returns: where it is, as a sentence to follow the reason; nothing when it could not be kept.
    func keep(in store: Store, for person: Reference<Person>) -> Text? {
        let form = "signal \(family)"
        var ids = IdentifierSource.system()
        let id: EntryID = ids.next()
        guard let drafts = try? store.drafts(of: person), let earlier = try? drafts.all(),
            let fields = try? JSONEncoder().encode(fields),
            (try? drafts.save(String(decoding: fields, as: UTF8.self), for: WaitingDraft.key(id.value, form))) != nil
        else { return nil }
        let isFirst = !earlier.contains { $0.key == form || WaitingDraft.form(of: $0.key) == form }
        return isFirst ? SignalDraft.kept : SignalDraft.keptBehind
    }

    private static let kept = Text(
        nl: " De tekst staat klaar als concept in het programma.",
        en: " The text is kept as a draft in the program.")
    private static let keptBehind = Text(
        nl: " Er was al een concept. Deze tekst komt in het programma aan de beurt als dat is bewaard of gewist.",
        en: " There was a draft already. This text follows in the program once that is saved or cleared.")

    private var fields: [String: String] {
        let decided = isConfidential ? ["confidential": "yes"] : [:]
        return [
            "text": signal.text, "about": signal.about.map(\.id.value).joined(separator: " "),
            "seen": signal.seen.description, "tone": signal.tone.raw, "source": signal.source.raw,
            "observer": signal.observer?.person?.id.value ?? "", "nature": signal.nature.raw,
            "topic": signal.topic?.raw ?? "-",
        ].merging(decided) { _, new in new }
    }
}
