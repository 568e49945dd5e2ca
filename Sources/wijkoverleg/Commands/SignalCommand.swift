import App
import ArgumentParser
import Domain
import Store

/// Records what somebody saw, from a shell or another program. The words come in on standard input and never as an
/// argument: those end up in the shell's history and in the list of processes.
struct SignalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signal",
        abstract: "Leg een signaal vast · record a signal",
        discussion: """
            Typ de tekst en sluit af met Ctrl-D, of stuur die met een pijp. Wie het zag, is wie u bent (--as). \
            Gezinsleden noemt u bij hun nummer uit --list, niet bij hun naam.

            Type the text and end with Ctrl-D, or send it through a pipe. Who saw it is who you are (--as). Family \
            members go by their number in --list, not by their name. --list --json gives a list of objects: number, id, \
            name, role, ageInMonths; --about takes ids as well.
            """)

    @Argument(help: "De code van het gezin, zoals J-014 · the family's code, like J-014")
    var code: String

    @OptionGroup var signal: SignalOptions

    @Flag(help: "Toon de nummers van de gezinsleden · show the numbers of the family members")
    var list = false

    @Flag(help: "Met --list: als JSON · with --list: as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let session = try Session.open(options)
            let dossier = try session.family(code)
            if list { return try show(NumberedMembers(dossier)) }
            try record(dossier, session)
        }
    }

    private func show(_ members: NumberedMembers) throws(Complaint) {
        let lines = MemberLine.all(members, on: options.clock.now.day)
        try Output.write(json ? try JSONText.of(lines) : MemberLine.table(lines, options.language))
    }

    /// Everything that can be refused is refused before somebody starts to type.
    private func record(_ dossier: Dossier, _ session: Session) throws(Complaint) {
        let team = session.workspace.team
        let person = try session.person(options)
        let today = options.clock.now.day
        var draft = Signal(
            seen: try signal.seenDay(on: today), text: "…", observer: team.professional(person),
            about: try signal.about.map(NumberedMembers(dossier).find) ?? [],
            source: signal.source?.word ?? .ownObservation, nature: signal.report ? .report : .observation,
            tone: signal.goingWell ? .goingWell : .worry, topic: signal.topic?.word)
        let setting = Setting(team: team, dossier: dossier, today: today)
        try validate(draft, in: setting)
        let text = try StandardInput.text(SignalCommand.prompt, options.language)
        draft.text = text.hasVisibleCharacter ? text : ""
        try validate(draft, in: setting)
        try save(draft, dossier, session, by: person)
        try? Output.write(SignalCommand.saved(options.language) + "\n")
    }

    private func validate(_ signal: Signal, in setting: Setting) throws(Complaint) {
        do throws(Refusal) {
            try signal.validate(in: setting)
        } catch {
            throw Complaint(error.sentence, .refused)
        }
    }

    private func save(_ fact: Signal, _ dossier: Dossier, _ session: Session, by person: Reference<Person>)
        throws(Complaint)
    {
        var ids = IdentifierSource.system()
        let entry = Entry(id: ids.next(), fact, confidential: signal.confidential ? true : nil)
        do throws(SaveFault) {
            try session.writeWaiting([entry], to: .family(dossier.id), by: person)
        } catch {
            if case .tooLong = error { throw Complaint(error.sentence, .refused) }
            let draft = SignalDraft(signal: fact, isConfidential: signal.confidential, family: dossier.id)
            let place = draft.keep(in: session.store, for: person) ?? Text(verbatim: "")
            throw Complaint(error.sentence + place, .notSaved)
        }
    }

    private static let saved = Text(nl: "✓ Signaal bewaard.", en: "✓ Signal saved.")
    private static let prompt = Text(
        nl: "Wat is er gezien? Sluit af met Ctrl-D op een lege regel.",
        en: "What was seen? End with Ctrl-D on an empty line.")
}
