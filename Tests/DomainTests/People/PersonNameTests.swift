import Domain
import Testing

@Suite struct PersonNameTests {
    private let deWit = PersonName(given: "Marijke", prefix: "de", surname: "Wit")

    @Test func `De Wit stands under W`() {
        let names = [
            deWit, PersonName(given: "Jan", surname: "Zwart"), PersonName(given: "Piet", surname: "Vos"),
            PersonName(given: "Ali", prefix: "van der", surname: "Wal"), PersonName(given: "Bo", surname: "wit"),
        ]
        let sorted = names.sorted { $0.sortKey < $1.sortKey }.map(\.short)
        #expect(sorted == ["P. Vos", "A. van der Wal", "B. wit", "M. de Wit", "J. Zwart"])
    }

    @Test func `A name is written the Dutch way`() {
        #expect(deWit.full == "Marijke de Wit" && deWit.short == "M. de Wit" && deWit.initials == "M.W.")
    }

    @Test(arguments: [nil, ""])
    func `Without a surname the given name is all there is`(_ surname: String?) {
        let name = PersonName(given: "vader van Noor", surname: surname)
        #expect(name.full == "vader van Noor" && name.short == "vader van Noor" && name.initials == "v.")
        #expect(name.sortKey.hasPrefix("vader van noor"))
        #expect(!name.isEmpty && PersonName(given: "", surname: surname).isEmpty)
    }
}
