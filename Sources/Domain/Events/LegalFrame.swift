/// Whether the help is voluntary or compulsory. *Drang* is a way of working within voluntary help, see `Condition`; under a
/// measure the frame is compulsory whatever was recorded here.
public struct LegalFrame: EventKind {
    public static let word = "frame.recorded"
    public var frame: Term<FrameWord>
    /// Since when; nothing when nobody said.
    public var since: PartialDay?
    public var note: String?

    public init(frame: FrameWord, since: PartialDay? = nil, note: String? = nil) {
        self.frame = .known(frame)
        self.since = since
        self.note = note
    }

    public var occurred: PartialDay? { since }

    public func summary(in dossier: Dossier) -> Text {
        (Text(nl: "hulp: ", en: "help: ") + frame.label).adding(note, after: " – ")
    }
}

/// The two frames of youth law.
public enum FrameWord: String, Vocabulary {
    case voluntary, compulsory

    public var label: Text {
        switch self {
        case .voluntary: Text(nl: "vrijwillig", en: "voluntary")
        case .compulsory: Text(nl: "gedwongen", en: "compulsory")
        }
    }
}
