import Domain
import Terminal

/// The views of one family, each opened by its initial.
public enum FamilyView: CaseIterable, Sendable {
    case gezin, betrokkenen, signalen, vragen, afspraken, terugkijken

    public var title: Text {
        switch self {
        case .gezin: Text(nl: "Gezin", en: "Gezin")
        case .betrokkenen: Text(nl: "Betrokkenen", en: "Betrokkenen")
        case .signalen: Text(nl: "Signalen", en: "Signalen")
        case .vragen: Text(nl: "Vragen", en: "Vragen")
        case .afspraken: Text(nl: "Afspraken", en: "Afspraken")
        case .terugkijken: Text(nl: "Terugkijken", en: "Terugkijken")
        }
    }

    public var key: Key {
        switch self {
        case .gezin: .character("G")
        case .betrokkenen: .character("B")
        case .signalen: .character("S")
        case .vragen: .character("V")
        case .afspraken: .character("A")
        case .terugkijken: .character("T")
        }
    }

    public func screen(_ family: FamilyID, _ desk: Desk) -> any Screen {
        switch self {
        case .gezin: GezinScreen(family, desk)
        case .betrokkenen: BetrokkenenScreen(family, desk)
        case .signalen: SignalenScreen(family, desk)
        case .vragen: VragenScreen(family, desk)
        case .afspraken: AfsprakenScreen(family, desk)
        case .terugkijken: TerugkijkenScreen(family, desk)
        }
    }

    /// The view that a key asks for: an initial in either case, or Tab for the next one.
    static func reached(by key: Key, from here: FamilyView) -> FamilyView? {
        switch key {
        case .character(let letter): allCases.first { $0.key == .character(Character(letter.uppercased())) }
        case .tab: allCases[((allCases.firstIndex(of: here) ?? 0) + 1) % allCases.count]
        default: nil
        }
    }
}
