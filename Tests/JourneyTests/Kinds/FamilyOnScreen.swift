import Testing

/// One family on the table in a real terminal, and the ways through it.
struct FamilyOnScreen {
    let terminal: RealTerminal
    let code: String

    var title: String { "De Linde › \(code)" }

    func open() throws {
        try terminal.press("/")
        try terminal.wait("Zoek een gezin:")
        try terminal.type(code)
        try terminal.wait(until: "\(code) is found") { Picture($0).marked.contains(code) }
        try terminal.press("Enter")
        try terminal.wait("KINDEREN ")
    }

    /// Back to the overview, whatever is open.
    func leave() throws {
        while !terminal.whole.contains("n nieuw gezin") { try back() }
    }

    private func back() throws {
        let before = terminal.whole
        try terminal.press("Escape")
        try terminal.wait(until: "Esc leads back") { $0 != before }
    }

    /// The first line of a view, whatever is open.
    func go(to view: View) throws {
        while Picture(terminal.whole).title != title { try back() }
        try terminal.press("G", "Home")
        try terminal.wait(until: "the cursor stands at the top of G") { Picture($0).isAtTop(under: View.gezin.mark) }
        guard view != .gezin else { return }
        try terminal.press(view.rawValue)
        try terminal.wait(view.mark)
    }

    /// Asks for what is confidential, for a minute from now.
    func reveal() throws {
        let words = "Vertrouwelijk staat"
        if terminal.whole.contains(words) {
            try terminal.press("x")
            try terminal.wait(until: "it is hidden") { !$0.contains(words) }
        }
        try terminal.press("x")
        try terminal.wait(words)
    }

    /// Moves the cursor to the line with these words.
    func select(_ words: String) throws {
        var picture = Picture(terminal.whole)
        while !picture.marked.contains(words) {
            let before = picture.marked
            try terminal.press(picture.isBelow(words) ?? true ? "Down" : "Up")
            picture = Picture(
                try terminal.wait(until: "the cursor comes to \(words)") { screen in
                    let marked = Picture(screen).marked
                    return !marked.isEmpty && marked != before
                })
        }
    }

    /// Opens what stands on the line with these words.
    func open(_ words: String, with key: String = "Enter") throws {
        try select(words)
        let before = Picture(terminal.whole).title
        try terminal.press(key)
        try terminal.wait(until: "\(words) is open") { Picture($0).title != before }
    }

    /// Reads on until these words are in view.
    func see(_ words: String) throws {
        var screen = terminal.whole
        while !Picture(screen).shows(words) {
            let before = screen
            try terminal.press("Down")
            screen = try terminal.wait(until: "\(words) comes in view") { $0 != before }
        }
    }
}
