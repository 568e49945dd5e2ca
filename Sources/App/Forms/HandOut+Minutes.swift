import Domain
import Minutes

extension HandOut {
    /// The minutes of a discussion in every format that is handed out, without anything confidential.
    static func minutes(of discussion: Reference<Discussion>, family: FamilyID, _ desk: Desk) -> HandOut? {
        guard
            let document = MinutesComposer.compose(
                discussion: discussion, in: desk.caseFile(family), language: desk.language)
        else { return nil }
        let files = Formats.all.map { HandOut.File(name: document.fileName(for: $0), content: $0.render(document)) }
        return HandOut(family: family, discussion: discussion, files: files)
    }
}
