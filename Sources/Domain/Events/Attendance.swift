/// Who was at the table for this family, who was invited and did not come, and whether the family was there.
public struct Attendance: EventKind {
    public static let word = "attendance.taken"
    public var discussion: Reference<Discussion>
    @Listed public var professionals: [ProfessionalPresence]
    @Listed public var members: [MemberPresence]

    public init(
        discussion: Reference<Discussion>, professionals: [ProfessionalPresence], members: [MemberPresence] = []
    ) {
        self.discussion = discussion
        self.professionals = professionals
        self.members = members
    }

    public var references: [EntryID] { [discussion.id] + members.map(\.member.id) }

    public func summary(in dossier: Dossier) -> Text {
        let count = Text.count(
            professionals.count { $0.presence == .present }, one: Text(nl: "professional", en: "professional"),
            many: Text(nl: "professionals", en: "professionals"))
        return Text(nl: "aanwezig: \(count.nl)", en: "present: \(count.en)")
    }
}

public struct ProfessionalPresence: Codable, Hashable, Sendable {
    public var professional: Professional
    public var presence: Term<Presence>

    public init(_ professional: Professional, _ presence: Presence) {
        self.professional = professional
        self.presence = .known(presence)
    }
}

public struct MemberPresence: Codable, Hashable, Sendable {
    public var member: Reference<Member>
    public var presence: Term<Presence>

    public init(_ member: Reference<Member>, _ presence: Presence) {
        self.member = member
        self.presence = .known(presence)
    }
}

/// Was somebody there?
public enum Presence: String, Vocabulary {
    case present, absent
    case notInvited = "not-invited"

    public var label: Text {
        switch self {
        case .present: Text(nl: "aanwezig", en: "present")
        case .absent: Text(nl: "afwezig", en: "absent")
        case .notInvited: Text(nl: "niet uitgenodigd", en: "not invited")
        }
    }
}
