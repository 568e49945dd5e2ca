import Domain
import Support

@testable import App

/// One standing entry of the example team, or an invented one in which every field is filled in, with the files round it.
struct Sample {
    let entry: Entry
    let family: FamilyID
    let workspace: Workspace
}

/// Everything that can be corrected.
enum Samples {
    static func all() throws -> [Sample] {
        let example = ExampleWorkspace.journals.workspace
        let standing = example.dossiers.flatMap { family, dossier in
            EventKinds.all.flatMap { entries(of: $0, in: dossier.ledger) }.map {
                Sample(entry: $0, family: family, workspace: example)
            }
        }
        return standing + invented()
    }

    private static func invented() -> [Sample] {
        let entries = SampleFacts.all.enumerated().map { Entry(id: EntryID("sample-\($0)"), $1) }
        var journals = ExampleWorkspace.journals
        guard let moment = Moment("\(ExampleWorkspace.today)T09:00:00+01:00") else { return [] }
        journals.append(entries, to: .family(.j014), by: ExampleWorkspace.chair, at: moment)
        return entries.map { Sample(entry: $0, family: .j014, workspace: journals.workspace) }
    }

    /// Without rivals: choosing between those is another screen's work.
    private static func entries<Kind: EventKind>(of kind: Kind.Type, in ledger: Ledger) -> [Entry] {
        ledger.known(kind).filter(\.rivals.isEmpty).compactMap { ledger.entry($0.entry)?.entry }
    }
}
