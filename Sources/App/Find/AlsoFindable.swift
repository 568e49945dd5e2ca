import Domain

/// Words of facts that neither their summary nor a form of their kind shows.
enum AlsoFindable {
    static func fields(of fact: any EventKind, _ dossier: Dossier) -> [ShownField] {
        switch fact {
        case let answer as Answer: answerFields(answer)
        case let attendance as Attendance: [present(attendance, dossier)]
        default: []
        }
    }

    private static func answerFields(_ answer: Answer) -> [ShownField] {
        guard let what = answer.leftOpen?.what else { return [] }
        return [
            ShownField(
                name: "leftOpen", label: Text(nl: "zoekt uit", en: "finds out"), words: Text(verbatim: what),
                isDiscreet: false)
        ]
    }

    private static func present(_ attendance: Attendance, _ dossier: Dossier) -> ShownField {
        let professionals = attendance.professionals.map(\.professional.name.full)
        let members = attendance.members.map { dossier.name(of: $0.member) }
        return ShownField(
            name: "present", label: Text(nl: "aan tafel", en: "at the table"),
            words: Text(verbatim: (professionals + members).joined(separator: ", ")), isDiscreet: false)
    }
}
