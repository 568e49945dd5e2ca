/// Whom one professional sees, from all his or her involvements together.
struct Sights: Sendable {
    private var known: [Reference<Member>: Sight] = [:]
    private let otherwise: Sight

    init(_ involvements: [Known<Involvement>], in file: CaseFile) {
        let ledger = file.dossier.ledger
        let running = involvements.filter { $0.data.holds(on: file.today) }
        let ended = involvements.filter { $0.data.standing(on: file.today) == .ended }
        for one in ended {
            for member in one.data.sees.isEmpty ? one.data.about : one.data.sees {
                known[ledger.identity(member)] = .stopped
            }
        }
        for member in running.flatMap(\.data.sees) { known[ledger.identity(member)] = .sees }
        let nobodyAsked = running.contains { $0.data.sees.isEmpty } || involvements.isEmpty
        otherwise = nobodyAsked ? .notAsked : .doesNotSee
    }

    subscript(_ member: Reference<Member>) -> Sight { known[member] ?? otherwise }
}
