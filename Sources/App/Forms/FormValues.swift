import Domain

/// What was filled in, by field, with readers that refuse in a sentence for the field.
struct FormValues: Sendable {
    private let values: [String: String]
    private let desk: Desk
    /// What stood when the form was opened: the readings that whoever typed has seen, the newest first.
    let seen: [EntryID]

    init(_ values: [String: String], _ desk: Desk, seen: [EntryID] = []) {
        self.values = values
        self.desk = desk
        self.seen = seen
    }

    /// The words without white space round them.
    func text(_ name: String) -> String {
        var text = (values[name] ?? "")[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    func optionalText(_ name: String) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }

    func partialDay(_ name: String, _ direction: DayReader.Direction = .past) throws(Refusal) -> PartialDay? {
        guard let text = optionalText(name) else { return nil }
        guard let day = DayReader(today: desk.today, direction: direction).read(text) else {
            throw Refusal(
                Text(
                    nl: "Welke datum is dit? Schrijf bijvoorbeeld 23-11, vr of nov 2025.",
                    en: "Which date is this? Write for example 23-11, Fri or Nov 2025."),
                field: name)
        }
        return day
    }

    /// A date of birth, or the year that an age tells.
    func birth(_ name: String) throws(Refusal) -> PartialDay? {
        guard let text = optionalText(name) else { return nil }
        guard let day = DayReader(today: desk.today, direction: .past).readBirth(text) else {
            throw Refusal(
                Text(
                    nl: "Schrijf een datum, een jaar of een leeftijd: 14-3-2017, 2017 of 9 jaar.",
                    en: "Write a date, a year or an age: 14-3-2017, 2017 or 9 years."), field: name)
        }
        return day
    }

    func day(_ name: String, _ direction: DayReader.Direction, notBefore first: Day? = nil) throws(Refusal) -> Day? {
        guard let date = try partialDay(name, direction) else { return nil }
        guard let day = date.exact else {
            throw Refusal(
                Text(
                    nl: "Hier is een hele datum nodig, bijvoorbeeld 23-11.",
                    en: "A full date is needed here, such as 23-11."),
                field: name)
        }
        if let first, day < first {
            throw Refusal(
                Text(nl: "Die dag is al voorbij. Vóór wanneer?", en: "That day has passed. By when?"), field: name)
        }
        return day
    }

    /// A date that must be there.
    func requiredDay(
        _ name: String, _ direction: DayReader.Direction, notBefore first: Day? = nil
    ) throws(Refusal) -> Day {
        guard let day = try day(name, direction, notBefore: first) else {
            throw Refusal(Text(nl: "Vul een datum in.", en: "Enter a date."), field: name)
        }
        return day
    }

    func requiredPartialDay(_ name: String) throws(Refusal) -> PartialDay {
        guard let day = try partialDay(name) else {
            throw Refusal(
                Text(
                    nl: "Vul een datum in, zo precies als u die weet.", en: "Enter a date, as exactly as you know it."),
                field: name)
        }
        return day
    }

    func time(_ name: String) throws(Refusal) -> String? {
        guard let text = optionalText(name) else { return nil }
        let parts = text.split(whereSeparator: { ":.u".contains($0) }).map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0], (0...23).contains(hour),
            let minute = parts.count == 2 ? parts[1] : 0, (0...59).contains(minute)
        else {
            throw Refusal(
                Text(nl: "Schrijf een tijd als 14:30.", en: "Write a time such as 14:30."), field: name)
        }
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// The ids of what was chosen.
    func chosen(_ name: String) -> [String] {
        (values[name] ?? "").split(separator: " ").map(String.init).filter { $0 != "-" }
    }

    func word<Word: Vocabulary>(_ name: String) -> Word? {
        chosen(name).first.flatMap { Word(rawValue: $0) }
    }

    func words<Word: Vocabulary>(_ name: String) -> [Word] {
        chosen(name).compactMap { Word(rawValue: $0) }
    }

    func members(_ name: String) -> [Reference<Member>] {
        chosen(name).map { Reference(EntryID($0)) }
    }

    func member(_ name: String) throws(Refusal) -> Reference<Member> {
        guard let member = members(name).first else {
            throw Refusal(
                Text(nl: "Over wie gaat het? Kies iemand.", en: "Whom is it about? Choose someone."), field: name)
        }
        return member
    }

    func people(_ name: String) -> [Professional] {
        chosen(name).compactMap { desk.team.professional(Reference(EntryID($0))) }
    }

    func person(_ name: String) throws(Refusal) -> Professional {
        guard let person = people(name).first else {
            throw Refusal(Text(nl: "Wie is het? Kies iemand.", en: "Who is it? Choose someone."), field: name)
        }
        return person
    }

    func isYes(_ name: String) -> Bool { chosen(name).first == "yes" }
}
