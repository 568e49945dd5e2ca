import Domain
import Support
import Terminal
import Testing

@testable import App

/// What the columns and rows of the line show.
struct LineModelTests {
    /// The text of each column of a row, as it is drawn.
    private func row(_ name: String, _ family: CaseBuilder, scale: TimeScale = .month) -> String? {
        let journals = LineSamples.journals(family)
        let desk = ExampleWorkspace.desk(workspace: journals.workspace)
        var state = LineState(today: desk.today)
        state.scale = scale
        let model = LineModel(state, LineSamples.family, desk)
        guard let lane = model.lanes.first(where: { $0.label == name }) else { return nil }
        return LaneRow((model.columns.cells[lane.id] ?? []), model.window, phrase: model.phrases[lane.id]).grid.pieces
            .map(\.text).joined()
    }

    /// The same without spaces and empty columns.
    private func signs(_ name: String, _ family: CaseBuilder, scale: TimeScale = .month) -> String? {
        row(name, family, scale: scale)?.filter { $0 != " " && $0 != "·" }
    }

    private func family(_ signals: [(day: String, tone: SignalTone, nature: SignalNature)]) -> CaseBuilder {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        for signal in signals {
            family.add(
                Signal(
                    seen: .on(signal.day), text: "gezien", observer: .smit, about: [amira], source: .professional,
                    nature: signal.nature, tone: signal.tone))
        }
        return family
    }

    @Test func `One thing is its sign, several of a kind have their number before it`() {
        #expect(signs("Amira", family([("2026-11-02", .worry, .observation)])) == "●")
        let three = family([
            ("2026-11-01", .worry, .observation), ("2026-11-15", .worry, .observation),
            ("2026-11-20", .worry, .observation),
        ])
        #expect(signs("Amira", three) == "3●")
    }

    @Test func `A column with a worry and something that goes well shows both`() {
        let both = family([("2026-11-02", .worry, .observation), ("2026-11-03", .goingWell, .observation)])
        #expect(signs("Amira", both) == "●◇")
        let more = family([
            ("2026-11-02", .worry, .observation), ("2026-11-03", .goingWell, .observation),
            ("2026-11-04", .worry, .observation),
        ])
        #expect(signs("Amira", more) == "2●◇")
    }

    @Test func `Of three kinds in one column the number is there, and still that something goes well`() {
        let many = family([
            ("2026-11-02", .worry, .observation), ("2026-11-03", .goingWell, .observation),
            ("2026-11-04", .worry, .report), ("2026-11-05", .worry, .report),
        ])
        #expect(signs("Amira", many) == "3◇")
    }

    @Test func `The end of a month and the beginning of the next are two columns, in weeks they can be one`() {
        let turn = family([("2026-09-30", .worry, .observation), ("2026-10-01", .worry, .observation)])
        #expect(signs("Amira", turn) == "●●")
        #expect(signs("Amira", turn, scale: .week) == "2●")
        #expect(signs("Amira", turn, scale: .quarter) == "●●")
        #expect(signs("Amira", turn, scale: .year) == "2●")
    }

    @Test func `The twenty-ninth of February is a day like the others`() {
        let leap = family([("2024-02-29", .worry, .observation), ("2024-03-01", .goingWell, .observation)])
        #expect(signs("Amira", leap, scale: .quarter) == "●◇")
        #expect(signs("Amira", leap, scale: .year) == "●◇")
    }

    @Test func `Columns without anything have a dot until today and nothing after it`() throws {
        let text = try #require(row("gezin", family([])))
        #expect(text.filter { $0 == "·" }.count == 17)
    }

    @Test func `A child of whom little is known says so in words beside its sign`() throws {
        var family = CaseBuilder(opened: "2026-01-05")
        let amira = family.adult("Amira")
        let sem = family.child("Sem", parents: [amira])
        family.worry("2026-03-01", about: [amira])
        family.worry("2026-11-19", about: [sem])
        let text = try #require(row("Sem", family))
        #expect(text.hasPrefix(" weinig bekend: 1 signaal in 11 maanden ○"))
        #expect(text.hasSuffix("●  "))
    }

    @Test func `A child that is not born yet says that, and no signal is missed`() throws {
        var family = CaseBuilder()
        _ = family.child("de baby", born: nil, expected: "2027-02-01")
        #expect(try #require(row("de baby", family)).contains("nog niet geboren"))
    }

    @Test func `Rows by who saw it hold no report under who made it`() {
        var family = CaseBuilder()
        family.worry("2026-11-02", nature: .report)
        family.worry("2026-11-03")
        var state = LineState(today: ExampleWorkspace.today)
        state.kind = .sectors
        let desk = ExampleWorkspace.desk(workspace: LineSamples.journals(family).workspace)
        let model = LineModel(state, LineSamples.family, desk)
        #expect(model.lanes.map(\.label) == ["gezin", "school", "melding"])
        #expect(model.lanes.map(\.events.count) == [0, 1, 1])
    }

    @Test func `Rows of which nothing is in view are named in one line`() {
        var family = CaseBuilder()
        for name in ["Amira", "Tom"] { _ = family.adult(name) }
        let desk = ExampleWorkspace.desk(workspace: LineSamples.journals(family).workspace)
        let model = LineModel(LineState(today: desk.today), LineSamples.family, desk)
        #expect(model.lanes.map(\.label) == ["gezin"])
        #expect(model.quiet == ["Amira", "Tom"])
    }
}
