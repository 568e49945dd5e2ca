/// The answers to the five questions discussion by discussion, so that what was said over the years stands side by side
/// (report 4.1: looking back is not done once).
public struct AnswerTable: Sendable {
    /// The earliest first; one that is still open is the last.
    public let discussions: [Known<Discussion>]
    private let answers: [Key: [Known<Answer>]]

    private struct Key: Hashable {
        let discussion: Reference<Discussion>
        let question: Question
    }

    public init(_ dossier: Dossier) {
        discussions = dossier.discussions.reversed()
        answers = Dictionary(grouping: dossier.ledger.known(Answer.self)) {
            Key(discussion: dossier.ledger.identity($0.data.discussion), question: $0.data.question)
        }
    }

    /// Every standing answer, oldest first: more than one when two seats wrote at once.
    public func answers(to question: Question, in discussion: Reference<Discussion>) -> [Known<Answer>] {
        answers[Key(discussion: discussion, question: question)] ?? []
    }
}
