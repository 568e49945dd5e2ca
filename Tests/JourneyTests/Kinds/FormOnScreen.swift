import Testing

/// The form in a real terminal, filled in with the keyboard and by what is on the screen.
struct FormOnScreen {
    let terminal: RealTerminal

    func fill(_ answers: KeyValuePairs<String, String>) throws {
        for (field, typed) in answers { try fill(field, typed) }
    }

    /// Types in place of what stood there and goes on. What ends in a line end is a word that stands in no list: Enter adds
    /// it, where Tab asks to choose.
    func fill(_ field: String, _ typed: String) throws {
        try go(to: field)
        try terminal.press("C-a", "C-k")
        try terminal.type(EnteredKind.words(typed))
        try terminal.press(typed.last == "\n" ? "Enter" : "Tab")
        try terminal.wait(until: "\(field) is filled in") { Picture($0).field != field }
    }

    /// Enter in the last field saves.
    func save(at last: String = "Vertrouwelijk?") throws {
        try go(to: last)
        try terminal.press("Enter")
        try terminal.wait(until: "it is saved") { !Picture($0).isForm }
    }

    private func go(to field: String) throws {
        var here = Picture(terminal.whole).field
        while here != field {
            let steps = Picture(terminal.whole).steps(to: field) ?? 1
            try terminal.press(Array(repeating: steps < 0 ? "BTab" : "Tab", count: max(1, abs(steps))))
            let before = here
            here =
                Picture(
                    try terminal.wait(until: "the cursor goes from \(before) to \(field)") {
                        Picture($0).field != before
                    }
                ).field
        }
    }
}
