/// Who lives together.
extension Dossier {
    /// The members who live in one place on a day.
    public struct Household: Sendable, Hashable {
        /// In words, as recorded: "thuis", "bij oma Fatma".
        public let name: String
        public let setting: Term<ResidenceSetting>
        public fileprivate(set) var members: [Resident]
        /// Whether anybody's living there is shown only on request: then the name is as well.
        public fileprivate(set) var isConfidential: Bool
    }

    /// One member of a household.
    public struct Resident: Sendable, Hashable {
        public let member: Reference<Member>
        /// For who lives in two places: which part of the time.
        public let partTime: String?
    }

    /// Who lives with whom on a day: the family's own house first, then in order of the members. Who lives in two places
    /// stands in both.
    public func households(on day: Day) -> [Household] {
        var households: [Household] = []
        for member in members {
            for home in residences(of: member.id, on: day) {
                let resident = Resident(member: member.id, partTime: home.data.partTime)
                let same = households.firstIndex { $0.isSame(as: home.data) }
                guard let same else {
                    households.append(
                        Household(
                            name: home.data.household, setting: home.data.setting, members: [resident],
                            isConfidential: home.isConfidential))
                    continue
                }
                households[same].isConfidential = households[same].isConfidential || home.isConfidential
                if !households[same].members.contains(where: { $0.member == member.id }) {
                    households[same].members.append(resident)
                }
            }
        }
        return households.filter { $0.setting == .home } + households.filter { $0.setting != .home }
    }

    /// Members of whom nobody recorded where they live on a day; a child that is not born yet lives nowhere.
    public func membersWithoutHome(on day: Day) -> [Known<Member>] {
        members.filter { !$0.data.isUnborn && residences(of: $0.id, on: day).isEmpty }
    }
}

extension Dossier.Household {
    /// Capitals make no difference: "Thuis" is thuis.
    fileprivate func isSame(as home: Residence) -> Bool {
        setting == home.setting && name.lowercased() == home.household.lowercased()
    }
}
