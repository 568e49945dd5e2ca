import Domain

/// What a new home of a member makes of the other ones: where nothing says otherwise somebody lives in one place at a time,
/// and who lives there for part of the time lives in the other for the rest of it.
struct NewHome {
    /// The home itself; it ends where a later one began.
    let residence: Residence
    private let others: [Known<Residence>]

    init(_ residence: Residence, _ family: FamilyID?, _ desk: Desk) {
        let now = desk.dossier(family).residences(of: residence.member, on: desk.today)
        var home = residence
        let later = now.compactMap(\.data.since).filter { NewHome.isAfter($0, residence.since) }
        if home.partTime == nil, home.until == nil { home.until = later.min { $0.earliest < $1.earliest } }
        self.residence = home
        others = home.until == nil ? now : []
    }

    /// The entries that it takes the place of: no day tells when the other home ended, or it began on the same day.
    var corrected: [EntryID] {
        others.filter { residence.partTime == nil && !isEnded($0) }.flatMap { [$0.entry] + $0.rivals.map(\.entry) }
    }

    /// The other homes as they are from now on.
    func changed(_ desk: inout Desk) -> [Entry] {
        let rest = desk.say(Text(nl: "de rest van de tijd", en: "the rest of the time"))
        return others.compactMap { home in
            var data = home.data
            if residence.partTime != nil {
                data.partTime = data.partTime ?? rest
            } else if isEnded(home) {
                data.until = residence.since
            }
            return data == home.data ? nil : desk.entry(data, correcting: home)
        }
    }

    /// Whether another home stops when this one begins.
    private func isEnded(_ other: Known<Residence>) -> Bool {
        residence.since != nil && other.data.since != residence.since
    }

    private static func isAfter(_ day: PartialDay, _ since: PartialDay?) -> Bool {
        since.map { day.earliest > $0.latest } ?? false
    }
}
