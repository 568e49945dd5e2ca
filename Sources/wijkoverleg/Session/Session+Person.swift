import Domain

extension Session {
    /// Who is at work: named with `--as`, or remembered; nothing is recorded by nobody.
    func person(_ options: CommonOptions) throws(Complaint) -> Reference<Person> {
        let seating = Seating(session: self)
        guard let person = try options.person.map(seating.find) ?? seating.remembered() else {
            throw Complaint(
                Text(
                    nl: "Wie bent u? Zet uw id of een deel van uw naam achter --as.",
                    en: "Who are you? Put your id or part of your name after --as."), .notFound)
        }
        return person
    }
}
