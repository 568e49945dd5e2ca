/// Who came to live in the house, who left it, and where they went, on the line (report ch. 5, question 2; 3.2 and 4.3).
///
/// People who go the same way on the same day are one event. A stay that follows another within a month is a move from
/// there; a stay at the same place goes on and is none.
public enum ResidenceEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        let stays = Dictionary(grouping: dossier.residences) { dossier.ledger.identity($0.data.member) }
        var order: [Way] = []
        var ways: [Way: [Known<Residence>]] = [:]
        for stay in dossier.residences {
            let others = stays[dossier.ledger.identity(stay.data.member)] ?? []
            for way in changes(of: stay, among: others) {
                if ways[way] == nil { order.append(way) }
                ways[way, default: []].append(stay)
            }
        }
        return order.compactMap { way in ways[way].flatMap { event(way, $0, in: dossier) } }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let stay = event.fact(Residence.self, in: dossier) else {
            return .none(event)
        }
        let names = Text.list(event.members.map(dossier.name))
        if event.sign == .arrived { return TimelineWords(who: event.sign.label, what: names) }
        let isHome = stay.setting == .home
        if event.id.isEnd {
            let who =
                isHome ? Text(nl: "uit huis", en: "left the house") : Text(nl: "verblijf gestopt", en: "stay ended")
            return TimelineWords(who: who, what: isHome ? names : names + Text(verbatim: ": \(stay.household)"))
        }
        let from = previous(of: stay, among: dossier.residences.map(\.data), in: dossier)?.household
        let way =
            from.map { Text(nl: ": van \($0) naar \(stay.household)", en: ": from \($0) to \(stay.household)") }
            ?? Text(nl: " woont \(stay.household)", en: " lives \(stay.household)")
        return TimelineWords(who: isHome ? event.sign.label : stay.setting.label, what: names + way)
    }

    /// One way that people went on one day.
    private struct Way: Hashable {
        let date: PartialDay
        let sign: TimelineSign
        let from: String
        let to: String
    }

    private static let days = 31

    private static func changes(of stay: Known<Residence>, among others: [Known<Residence>]) -> [Way] {
        let data = stay.data
        let rest = others.filter { $0.id != stay.id }.map(\.data)
        var ways: [Way] = []
        let before = rest.first { $0.until.map { isNear($0, data.since) } ?? false }
        if let since = data.since, before?.household != data.household {
            let isMove = data.setting != .home || before?.setting.word == .home
            ways.append(
                Way(date: since, sign: isMove ? .moved : .arrived, from: before?.household ?? "", to: data.household))
        }
        let isFollowed = rest.contains { next in next.since.map { isNear(data.until, $0) } ?? false }
        if let until = data.until, !isFollowed {
            ways.append(Way(date: until, sign: .ended, from: data.household, to: ""))
        }
        return ways
    }

    private static func event(_ way: Way, _ stays: [Known<Residence>], in dossier: Dossier) -> TimelineEvent? {
        stays.first.map { first in
            TimelineEvent(
                first, isEnd: way.sign == .ended, at: way.date, way.sign,
                members: stays.map { dossier.ledger.identity($0.data.member) },
                row: stays.count > 1 ? .family : .members, with: Array(stays.dropFirst()), from: Self.self)
        }
    }

    private static func previous(of stay: Residence, among all: [Residence], in dossier: Dossier) -> Residence? {
        all.first { before in
            before != stay && dossier.ledger.same(before.member, stay.member)
                && before.until.map { isNear($0, stay.since) } ?? false
        }
    }

    /// Whether one stay ends within a month before the other begins, or on the days between which nobody can tell.
    private static func isNear(_ until: PartialDay?, _ since: PartialDay?) -> Bool {
        guard let until, let since else { return false }
        return until.earliest <= since.latest && since.earliest <= until.latest.advanced(by: days)
    }
}
