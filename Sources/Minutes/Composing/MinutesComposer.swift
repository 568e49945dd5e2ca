import Domain

/// Makes the minutes of a discussion out of the family's file: for those who were round the table, in the order in which
/// they need it.
///
/// Family members are called by their first name and age; there are no surnames of theirs and no addresses in it.
public enum MinutesComposer {
    /// The minutes as the file stood when the discussion was closed; of an open discussion a draft as the file stands
    /// now. What was recorded after the closing is not in it, nor what was withdrawn since.
    ///
    /// - Parameters:
    ///   - includingConfidential: also what is confidential by kind or by decision, and children's own words.
    ///   - checks: those that ask what is still open; all of them unless a test says otherwise.
    /// - Returns: nothing when the file holds no such discussion.
    public static func compose(
        discussion: Reference<Discussion>, in file: CaseFile, language: Language, includingConfidential: Bool = false,
        checks: [any Check.Type] = Checks.all
    ) -> MinutesDocument? {
        guard var composition = Composition(discussion, in: file, language, checks) else { return nil }
        var shared = composition.document
        composition.discretion.includingConfidential = true
        var whole = composition.document
        let hidesSomething = shared != whole
        guard includingConfidential else {
            if hidesSomething { shared.footer.append(composition.leftOut) }
            return shared
        }
        whole.fileStem += hidesSomething ? "-vertrouwelijk" : ""
        if hidesSomething { whole.notices.append(composition.included) }
        return whole
    }
}
