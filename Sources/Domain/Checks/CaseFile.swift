/// What a check may look at: one family's file, the team's directory and terms, and the day it is asked for.
public struct CaseFile: Sendable {
    public let dossier: Dossier
    public let team: Team
    public let today: Day
    public var terms: Terms { team.terms }

    public init(dossier: Dossier, team: Team, today: Day) {
        self.dossier = dossier
        self.team = team
        self.today = today
    }

    /// The family itself, for findings that are about nobody in particular; nothing until its opening line has arrived.
    var familySubject: [EntryID] { dossier.family.map { [$0.id.id] } ?? [] }

    /// What a gap rests on when nothing at all was recorded: that there is a file.
    var openingEntry: Evidence { Evidence(dossier.family) }
}
