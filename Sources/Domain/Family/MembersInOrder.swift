extension Dossier {
    /// The members by order of first recording: neither a correction nor a member who is added later takes anyone's number.
    public var membersInOrder: [Known<Member>] {
        let first = { (member: Known<Member>) in
            ledger.history(of: member.id).first?.provenance.place ?? member.provenance.place
        }
        return ledger.known(Member.self).sorted { (first($0), $0.id) < (first($1), $1.id) }
    }
}
