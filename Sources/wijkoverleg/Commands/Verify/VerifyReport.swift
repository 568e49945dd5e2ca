import Domain
import Store

/// What a look at the whole store came to, for a script.
struct VerifyReport: Encodable {
    let isSound: Bool
    let damages: [Problem]
    let splits: [Twice]
    let journals: Int
    let lines: Int
    let entries: Int
    let unreadable: Int
    let unknownKinds: [String: Int]
    let otherFiles: [String]

    struct Problem: Encodable {
        let file: String
        /// Nothing when it is about the file as a whole.
        let line: Int?
        let reason: String
    }

    /// Two different lines with one number.
    struct Twice: Encodable {
        let journal: String
        let number: Int
        let files: [String]
    }

    init(_ verification: Verification, _ language: Language) {
        isSound = verification.isSound
        damages = verification.damages.map {
            Problem(file: $0.file, line: $0.line == 0 ? nil : $0.line, reason: $0.reason.sentence(language))
        }
        splits = verification.splits.map {
            Twice(journal: $0.journal.description, number: $0.number, files: $0.files)
        }
        journals = verification.journals
        lines = verification.lines
        entries = verification.entries
        unreadable = verification.unreadable
        unknownKinds = verification.unknownKinds
        otherFiles = verification.otherFiles
    }
}
