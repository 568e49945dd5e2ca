import Domain

/// What a form starts from where something must still be chosen or filled in; a field shows it as empty.
extension Professional {
    static let blank = Professional(
        name: PersonName(given: ""), role: "", organisation: "", sector: .other(""), side: .known(.both))
}

extension Reference {
    static var blank: Reference { Reference(EntryID("")) }
}

extension Term {
    static var blank: Term { .other("") }
}

extension PartialDay {
    static let blank = PartialDay(year: 1) ?? PartialDay(Day(number: 0))
}

extension Day {
    static let blank = PartialDay.blank.earliest
}
