/// A stored value that says itself what it looks like, with one of its kind to go on reading with.
protocol Shaped {
    static var shape: Shape { get }
    static var sample: Self { get }
}

extension String: Shaped {
    static var shape: Shape { .text }
    static var sample: String { "" }
}

extension Bool: Shaped {
    static var shape: Shape { .flag }
    static var sample: Bool { false }
}

extension Int: Shaped {
    static var shape: Shape { .number }
    static var sample: Int { 1 }
}

extension Day: Shaped {
    static var shape: Shape { .day }
    static var sample: Day { Day(number: 0) }
}

extension PartialDay: Shaped {
    static var shape: Shape { .date }
    static var sample: PartialDay { PartialDay(Day(number: 0)) }
}

extension Moment: Shaped {
    static var shape: Shape { .moment }
    static var sample: Moment { Moment(day: Day(number: 0)) }
}

extension Question: Shaped {
    static var shape: Shape { .question }
    static var sample: Question { .whoWatches }
}

extension Identifier: Shaped {
    static var shape: Shape { Subject.self == Family.self ? .familyID : .entry(kind: nil) }
    static var sample: Identifier { Identifier("") }
}

extension Reference: Shaped {
    static var shape: Shape { .entry(kind: (Kind.self as? any EventKind.Type)?.word) }
    static var sample: Reference { Reference(EntryID("")) }
}

extension Term: Shaped {
    static var shape: Shape { .word(of: "\(Word.self)", Word.allCases.map(\.rawValue)) }
    static var sample: Term { Term("") }
}

extension Array: Shaped where Element: Decodable {
    static var shape: Shape { .list(Shape(of: Element.self)) }
    static var sample: [Element] { [] }
}

extension Listed: Shaped {
    static var shape: Shape { [Element].shape }
    static var sample: Listed { Listed(wrappedValue: []) }
}
