import Domain

extension Composition {
    /// How somebody knows; nothing when that is Not in these minutes., recorded or not.
    ///
    /// The ground of a "not safe" stays out: those at home read these minutes too.
    /// That a child told something is as confidential as its words: at home it can be asked to account for it. Then the
    /// judgement's own text stays out as well, because it repeats what the child said, and nothing shows that it is gone.
    func basis(of judgement: Known<SafetyJudgement>) -> String? {
        let data = judgement.data
        let fromChild = data.basisKinds.contains { $0 == .childSaid }
        let isGuarded = fromChild || data.answer == .no
        let isWhole = !isGuarded || discretion.isDecidedShareable(judgement.entry)
        let kinds = data.basisKinds.filter { isWhole || $0 != .childSaid }.map { say($0.label) }
        let words = isWhole ? data.basis.flatMap { $0.isEmpty ? nil : $0 } : nil
        let parts = [kinds.isEmpty ? nil : capitalised(list(kinds)) + ".", words].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    var notInMinutes: String { say(nl: "Staat niet in dit verslag.", en: "Not in these minutes.") }
}
