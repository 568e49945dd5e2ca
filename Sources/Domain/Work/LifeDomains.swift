/// How things are on each life domain, and who has them in hand.
extension Dossier {
    /// The newest picture of each life domain for each member, and for the family as a whole. What is not there was not
    /// asked.
    public var domainPictures: [DomainSubject: Known<DomainPicture>] {
        newest(DomainPicture.self) { subjects(of: $0.domain, $0.members) }
    }

    /// The newest word on who has things in hand, for the same subjects.
    public var ownStrengths: [DomainSubject: Known<OwnStrength>] {
        newest(OwnStrength.self) { subjects(of: $0.domain, $0.members) }
    }

    /// How things are on a domain for one member, or for the family as a whole.
    public func domainPicture(
        of domain: LifeDomain, for member: Reference<Member>? = nil
    ) -> Known<DomainPicture>? {
        domainPictures[DomainSubject(domain: .known(domain), member: member.map(ledger.identity))]
    }

    /// Who has things in hand on a domain, for one member or for the family as a whole.
    public func ownStrength(of domain: LifeDomain, for member: Reference<Member>? = nil) -> Known<OwnStrength>? {
        ownStrengths[DomainSubject(domain: .known(domain), member: member.map(ledger.identity))]
    }

    private func newest<Kind: EventKind>(
        _ kind: Kind.Type, _ subjects: (Kind) -> [DomainSubject]
    ) -> [DomainSubject: Known<Kind>] {
        var newest: [DomainSubject: Known<Kind>] = [:]
        for known in ledger.latestFirst(kind) {
            for subject in subjects(known.data) where newest[subject] == nil { newest[subject] = known }
        }
        return newest
    }

    private func subjects(of domain: Term<LifeDomain>, _ members: [Reference<Member>]) -> [DomainSubject] {
        guard !members.isEmpty else { return [DomainSubject(domain: domain, member: nil)] }
        return members.map { DomainSubject(domain: domain, member: ledger.identity($0)) }
    }
}

/// One life domain of one member; of nobody in particular it is the whole family's.
public struct DomainSubject: Hashable, Sendable {
    public let domain: Term<LifeDomain>
    /// By the lasting id.
    public let member: Reference<Member>?

    public init(domain: Term<LifeDomain>, member: Reference<Member>?) {
        self.domain = domain
        self.member = member
    }
}
