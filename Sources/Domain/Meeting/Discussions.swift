/// The discussions of this family: open, closed, and what was said in them.
extension Dossier {
    /// All discussions, latest first.
    public var discussions: [Known<Discussion>] {
        ledger.latestFirst(Discussion.self)
    }

    /// The discussion that is on the table: opened and not closed.
    public var openDiscussion: Known<Discussion>? {
        discussions.first { closing(of: $0.id) == nil }
    }

    public var lastClosedDiscussion: Known<Discussion>? {
        discussions.first { closing(of: $0.id) != nil }
    }

    public func closing(of discussion: Reference<Discussion>) -> Known<Closing>? {
        ledger.known(Closing.self).last { ledger.same($0.data.discussion, discussion) }
    }

    public var lastClosing: Known<Closing>? {
        ledger.known(Closing.self).max { $0.provenance.place < $1.provenance.place }
    }

    public func attendance(in discussion: Reference<Discussion>) -> Known<Attendance>? {
        ledger.known(Attendance.self).last { ledger.same($0.data.discussion, discussion) }
    }

    /// Every standing answer to a question in a discussion, oldest first: more than one when two seats wrote at once.
    public func answers(to question: Question, in discussion: Reference<Discussion>) -> [Known<Answer>] {
        ledger.known(Answer.self).filter {
            ledger.same($0.data.discussion, discussion) && $0.data.question == question
        }
    }

    /// The latest answer to a question in a discussion.
    public func answer(to question: Question, in discussion: Reference<Discussion>) -> Known<Answer>? {
        answers(to: question, in: discussion).last
    }

    public func agreements(in discussion: Reference<Discussion>) -> [Known<Agreement>] {
        ledger.known(Agreement.self).filter { agreement in
            agreement.data.discussion.map { ledger.same($0, discussion) } ?? false
        }
    }

    public func ownWords(in discussion: Reference<Discussion>) -> [Known<OwnWords>] {
        ledger.known(OwnWords.self).filter { words in
            words.data.discussion.map { ledger.same($0, discussion) } ?? false
        }
    }

    /// Questions that the last closed discussion left open or that no discussion answered, in order.
    public var openQuestions: [Question] {
        guard let last = lastClosedDiscussion else { return Question.allCases }
        return Question.allCases.filter { question in
            guard let answer = answer(to: question, in: last.id) else { return true }
            return answer.data.leftOpen != nil
        }
    }

    /// The look-back date that was agreed last.
    public var lookBack: Known<LookBack>? {
        ledger.known(LookBack.self).max { $0.provenance.place < $1.provenance.place }
    }

    /// Whether hardly anything is known yet: who belongs to the family, where they live and who has the regie, and no word
    /// about safety, help or worries.
    public var isJustEntered: Bool {
        discussions.isEmpty && involvements.isEmpty && signals.isEmpty
            && EventKinds.all.allSatisfy { kind in
                kind.scope != .family || Dossier.beginning.contains(kind.word) || ledger.standing(kind).isEmpty
            }
    }

    /// What is recorded when a file is begun.
    private static let beginning: Set<String> = [
        Family.word, Member.word, Residence.word, Custody.word, RegisseurAppointment.word, Withdrawal.word,
    ]
}
