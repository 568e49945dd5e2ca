import Domain

/// The head of the minutes: which family by its code, when, who was there.
extension Composition {
    /// "Verslag gezin J-014, 24 nov 2026": no names, because titles end up in lists of files and tabs.
    var title: String {
        let date = say(discussion.data.day.words)
        return say(nl: "Verslag gezin \(dossier.code), \(date)", en: "Minutes of family \(dossier.code), \(date)")
    }

    var facts: [MinutesDefinition] {
        var facts = [MinutesDefinition(say(nl: "Kinderen", en: "Children"), childrenNames)]
        facts.append(MinutesDefinition(say(nl: "Besproken", en: "Discussed"), when))
        if let purpose = discussion.data.purpose, !purpose.isEmpty {
            facts.append(MinutesDefinition(say(nl: "Aanleiding", en: "Reason"), purpose))
        }
        facts.append(MinutesDefinition(say(nl: "Voorzitter", en: "Chair"), chair.map(name) ?? notRecorded))
        facts.append(MinutesDefinition(say(nl: "Notulist", en: "Note taker"), noteTaker.map(name) ?? notRecorded))
        return facts + attendance
    }

    var chair: Professional? { discussion.data.chair ?? meeting?.chair.flatMap(file.team.professional) }

    var noteTaker: Professional? { discussion.data.noteTaker ?? meeting?.noteTaker.flatMap(file.team.professional) }

    var notRecorded: String { say(nl: "niet vastgelegd", en: "not recorded") }

    private var meeting: Meeting? { discussion.data.meeting.flatMap { file.team.ledger[$0]?.data } }

    private var childrenNames: [String] {
        let names = discretion.shown(dossier.children).map { name($0) }
        return names.isEmpty ? [say(nl: "nog geen kinderen vastgelegd", en: "no children recorded yet")] : names
    }

    private var when: String {
        let date = weekdayAndDate(discussion.data.day)
        guard let start = discussion.data.time else { return date }
        guard let end = closing?.data.time, closing?.data.day == discussion.data.day else {
            return date + say(nl: ", vanaf \(clock(start))", en: ", from \(clock(start))")
        }
        return date + say(nl: ", van \(start) tot \(clock(end))", en: ", \(start) to \(clock(end))")
    }

    /// Per kind of presence the family first, then the professionals.
    private var attendance: [MinutesDefinition] {
        guard let taken = dossier.attendance(in: discussion.id), discretion.shows(taken) else {
            return [MinutesDefinition(capitalised(say(Presence.present.label)), notRecorded)]
        }
        let members = taken.data.members.filter { mayName($0.member) }.map {
            (presence: $0.presence, name: name($0.member))
        }
        let professionals = taken.data.professionals.map { (presence: $0.presence, name: name($0.professional)) }
        let all = members + professionals
        var kinds = Presence.allCases.map(Term.known)
        for one in all where !kinds.contains(one.presence) { kinds.append(one.presence) }
        return kinds.compactMap { kind in
            let names = all.filter { $0.presence == kind }.map(\.name)
            return names.isEmpty ? nil : MinutesDefinition(capitalised(say(kind.label)), names)
        }
    }

}
