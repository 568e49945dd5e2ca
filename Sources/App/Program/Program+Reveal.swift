import Domain

/// Showing what is confidential, on request and for a short while: a room forgets that it hangs on the wall.
extension Program {
    /// How long it stays on the screen when nobody hides it.
    static let revealSeconds = 60

    mutating func toggleReveal() -> [Effect] {
        guard !desk.isRevealed else {
            conceal()
            return []
        }
        desk.isRevealed = true
        revealNumber += 1
        say(
            Text(
                nl: "Vertrouwelijk staat nu op het scherm, een minuut lang. x verbergt het eerder.",
                en: "Confidential text is on the screen now, for a minute. x hides it sooner."))
        return [.remind(number: revealNumber, afterSeconds: Program.revealSeconds)]
    }

    mutating func conceal() {
        desk.isRevealed = false
        for index in screens.indices { screens[index].refresh(desk) }
    }

    mutating func toggleInitials() {
        desk.usesInitials.toggle()
        say(
            desk.usesInitials
                ? Text(
                    nl: "Namen van gezinsleden staan nu als voorletters.",
                    en: "Names of family members are initials now.")
                : Text(nl: "Namen staan weer voluit.", en: "Names are written out again."))
    }
}
