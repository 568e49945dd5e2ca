import Domain

@testable import App

/// The form that enters a kind of fact anew for J-014: from its group, or from the one place that opens it.
enum NewForms {
    static func form(of word: String) -> (any FactForm)? {
        (Forms.grouped(.j014) + elsewhere).compactMap { $0 as? any FactForm }.first { self.word(of: $0) == word }
    }

    /// Forms that only something else opens.
    private static let elsewhere: [any Form] = [
        SafeguardForm(family: .j014, child: .sem),
        SettleForm(family: .j014, signals: [Reference(EntryID("j014-report-4"))]),
    ]

    private static func word<Kind: FactForm>(of form: Kind) -> String { Kind.Fact.word }
}
