import Testing

/// One kind of fact as a person meets it: the keys to its form, what is typed there, and where it stands then.
struct EnteredKind {
    /// Its stored word.
    let kind: String
    /// From any screen of the family to its form: `i` and two digits.
    let keys: String
    /// What is typed in which field; the form proposes the rest.
    let typed: KeyValuePairs<String, String>
    let place: Place
    /// The field that is corrected, and what is typed there.
    let correction: (field: String, typed: String)
    /// Words of its row when it is corrected.
    let row: String
    /// The family in which it is entered.
    let family: String

    /// - Parameter then: words of its row when it is corrected, where they are not what was typed.
    init(
        _ kind: String, _ keys: String, _ typed: KeyValuePairs<String, String>, at place: Place,
        correct correction: (String, String), then row: String? = nil, in family: String = "H-016"
    ) {
        self.kind = kind
        self.keys = keys
        self.typed = typed
        self.place = place
        self.correction = correction
        self.row = row ?? Self.words(correction.1)
        self.family = family
    }

    /// What was typed without the Enter that makes it a word of one's own.
    static func words(_ typed: String) -> String { typed.replacing("\n", with: "") }

    /// Where something stands that was entered.
    struct Place {
        let view: View
        /// Rows to open on the way to its own screen.
        let way: [String]
        /// Words of its own row.
        let row: String
        /// The key that opens it there.
        var key = "Enter"
        /// Whether it is to be read only after `x`.
        var isHidden = false
    }
}

/// The views of a family by their key, each with words that stand in no other.
enum View: String {
    case gezin = "G"
    case betrokkenen = "B"
    case signalen = "S"
    case afspraken = "A"
    case terugkijken = "T"

    var mark: String {
        switch self {
        case .gezin: "KINDEREN "
        case .betrokkenen: "WIE ZIET WIE?"
        case .signalen: "per maand"
        case .afspraken: "AFSPRAKEN DIE LOPEN"
        case .terugkijken: "SINDS DE VORIGE KEER"
        }
    }
}

/// The kinds of one group of forms, which share one running program.
struct EnteredGroup: CustomTestStringConvertible {
    let title: String
    let kinds: [EnteredKind]

    var testDescription: String { title }

    static let all: [EnteredGroup] = [
        .signals, .family, .safety, .problems, .help, .agreements, .legal, .information, .meldcode,
    ]
}
