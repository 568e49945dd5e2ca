import Domain

/// Under which legal frame a family is helped, in the top line of all its screens: "vrijwillig · geen maatregel". On a narrow
/// screen the measures alone, where there are any.
enum LegalWords {
    static func of(_ dossier: Dossier, _ desk: Desk) -> Text? {
        let measures = dossier.measures(on: desk.today)
        var kinds: [Text] = []
        for measure in measures {
            let words = measure.data.measure.word?.short ?? measure.data.measure.label
            if !kinds.contains(words) { kinds.append(words) }
        }
        let names = Text(nl: kinds.map(\.nl).joined(separator: ", "), en: kinds.map(\.en).joined(separator: ", "))
        guard desk.size.columns >= 100 else { return kinds.isEmpty ? nil : names }
        guard let frame = dossier.legalFrame(on: desk.today) else { return nil }
        let none = Text(nl: "geen maatregel", en: "no measure")
        return frame.label + Text(verbatim: " · ") + (kinds.isEmpty ? none : names)
    }
}
