import ArgumentParser
import Domain

/// A family's members by number, because a name does not belong on a command line: it would stand in the shell's history
/// and in the list of processes.
struct NumberedMembers {
    let members: [Known<Member>]

    init(_ dossier: Dossier) {
        members = dossier.membersInOrder
    }

    /// The members behind `1,3`, or behind their ids.
    func find(_ list: String) throws(Complaint) -> [Reference<Member>] {
        var found: [Reference<Member>] = []
        for word in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let member = member(word), !found.contains(member.id) else { throw NumberedMembers.unknown }
            found.append(member.id)
        }
        guard !found.isEmpty else { throw NumberedMembers.unknown }
        return found
    }

    private func member(_ word: Substring) -> Known<Member>? {
        if let number = Int(word) { return members.indices.contains(number - 1) ? members[number - 1] : nil }
        return members.first { $0.id.id.value == word }
    }

    private static let unknown = Complaint(
        Text(
            nl: "Achter --about staat iemand die er niet is, of twee keer. Kijk welke nummers er zijn met --list.",
            en: "--about names somebody who is not there, or twice. See which numbers there are with --list."),
        .notFound)
}
