import Domain

/// Whom to call for a child who is not safe now; the same wherever that is asked.
enum Emergency {
    private static let known = [(id: "112", called: "112"), (id: "veilig-thuis", called: "Veilig Thuis")]

    static let intro = [
        Text(
            nl: "Direct gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht, gratis.",
            en: "Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night, free."),
        Text(nl: "Het overleg mag nu even stoppen.", en: "The meeting may pause now."),
    ]

    static func numbers(_ desk: Desk) -> FieldKind {
        .one([
            Options.none(desk), Option(id: "112", label: "112"),
            Option(id: "veilig-thuis", label: "Veilig Thuis (0800-2000)"),
        ])
    }

    /// What is recorded for the line that was chosen.
    static func called(_ id: String?) -> String? { known.first { $0.id == id }?.called }

    static func id(of called: String) -> String? { known.first { $0.called == called }?.id }
}
