import Domain

/// One family's file, and the team's directory beside it, as they stood on an earlier day: what every screen reads while
/// somebody looks back. Nothing can be written then.
struct Past: Sendable {
    let family: FamilyID
    let day: Day
    let dossier: Dossier
    let team: Team

    init(_ family: FamilyID, on day: Day, in workspace: Workspace) {
        self.family = family
        self.day = day
        dossier = (workspace.dossiers[family] ?? Dossier(id: family)).asItStood(on: day)
        team = workspace.team.asItStood(on: day)
    }

    static let readOnly = Text(
        nl: "U kijkt terug: hier is niets te veranderen. h gaat terug naar nu.",
        en: "You are looking back: nothing can be changed here. h goes back to now.")

    /// Commands that only lead to writing. `unsafe` is not among them: a child who is not safe now goes before looking
    /// back, and that key leads back to now.
    static let writing: Set<CommandName> = [
        .signal, .agreement, .enter, .about, .answer, .leaveOpen, .ownWords, .attendance, .close, .correct, .withdraw,
        .setAside, .outcome, .newFamily, .undo,
    ]

    /// The command as it is while somebody looks back. What else would write is stopped when it is asked for.
    static func guarded(_ command: Command) -> Command {
        guard command.disabled == nil, writing.contains(command.name) else { return command }
        return command.disabled(because: readOnly)
    }
}
