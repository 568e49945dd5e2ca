/// What is wrong in a file that somebody wants to read in, and where. A place is made of words of the format only: what
/// the file says about a family is never repeated.
public struct DossierFault: Error, Hashable, Sendable {
    public let reason: Reason
    /// As `saves[2].entries[0].seen`; empty for the file as a whole, or a column's name in a table.
    public let path: String
    /// Counts from 1, as far as it is known.
    public let line: Int?
    /// Counts characters from 1, where the grammar is broken.
    public let column: Int?
    /// The column of a table, from 1.
    public let cell: Int?

    public init(_ reason: Reason, path: String = "", line: Int? = nil, column: Int? = nil, cell: Int? = nil) {
        self.reason = reason
        self.path = path
        self.line = line.flatMap { $0 > 0 ? $0 : nil }
        self.column = column
        self.cell = cell
    }

    public enum Reason: Hashable, Sendable {
        case tooBig, notUTF8, notJSON, controlCharacter, halfCharacter, tooDeep, tooManyKeys, oddKey
        /// Not a dossier at all, or of a version that this program does not know yet.
        case otherFormat
        case newerVersion(Int)
        /// Something else than what stands there.
        case expected(Shape)
        case missing(String)
        case repeatedKey
        /// A field outside an entry that the format does not have: it would be lost.
        case unknownField
        case unsafeID
        /// The id stands in the file twice; the line of the first.
        case repeatedID(line: Int)
        case oddKind
        /// A kind of the team's own journals.
        case teamKind
        /// A kind that only the program itself records.
        case ownKind
        case nothingInIt
        case noFamily
        case unknownPerson
        /// Speaks of an entry that is not there.
        case dangling
        /// Speaks of an entry of another kind than this one.
        case wrongKind(String)
        case correctsLater
        case correctsOtherKind
        case tooLong(limit: Int)
        case recordedInFuture
        /// The fact itself is refused, with the domain's own sentence.
        case refused(Text)
        /// The store has other words under this id.
        case differs
        // A table of signals.
        case noHeader
        case missingColumn(String)
        case repeatedColumn
        case unknownColumn
        case cells(Int)
        case openQuote
        case unreadableDate
        case unknownMember
        case unknownWord([String])
        case notYesOrNo
    }
}
