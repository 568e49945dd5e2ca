/// When something was recorded, as a file from elsewhere says it: to the second, or as far as anybody knows.
public enum RecordedDate: Hashable, Sendable {
    case moment(Moment)
    case date(PartialDay)

    public init?(_ text: String) {
        if let moment = Moment(text) {
            self = .moment(moment)
        } else if let date = PartialDay(text) {
            self = .date(date)
        } else {
            return nil
        }
    }

    public var text: String {
        switch self {
        case .moment(let moment): moment.text
        case .date(let date): date.description
        }
    }

    /// The first day that it can be.
    public var earliest: Day {
        switch self {
        case .moment(let moment): moment.day
        case .date(let date): date.earliest
        }
    }

    /// The moment by which it had certainly been recorded; never after it was read in.
    public func moment(readIn: Moment) -> Moment {
        switch self {
        case .moment(let moment): moment
        case .date(let date): date.latest < readIn.day ? Moment(day: date.latest) : readIn
        }
    }
}
