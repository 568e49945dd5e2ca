import App
import Domain
import Terminal

/// The program as a value, brought to the screen that a script is about; the built program gets the same keys.
struct Stage {
    /// As large as a screen at a wall with small letters; the hardest size that is drawn.
    static let size = Size(columns: 200, rows: 60)

    let program: Program
    /// What brought it there from the first picture.
    let strokes: [Stroke]

    /// Nothing when the program does not have this screen, which shows by a key that changes nothing.
    init?(_ script: Script, on store: BenchmarkStore) {
        let first = Stage.start(store)
        let opened = script.isOverview ? (first, []) : Stage.open(store.largest, from: first)
        guard var (current, strokes) = opened else { return nil }
        for stroke in script.opening {
            let before = current.draw()
            _ = current.update(.key(stroke.key))
            guard current.draw() != before else { return nil }
            strokes.append(stroke)
        }
        program = current
        self.strokes = strokes
    }

    private static func start(_ store: BenchmarkStore) -> Program {
        let desk = Desk(
            workspace: store.workspace, today: BenchmarkStore.today, me: BenchmarkStore.chair,
            ids: IdentifierSource(seed: (1, 2, 3, 4)), size: size)
        return Program(desk: desk)
    }

    /// Goes down the overview until Enter opens this family.
    private static func open(_ family: FamilyID, from first: Program) -> (Program, [Stroke])? {
        var program = first
        var strokes: [Stroke] = []
        for _ in 0...program.desk.workspace.dossiers.count {
            var opened = program
            _ = opened.update(.key(.enter))
            if opened.top.family == family { return (opened, strokes + [.enter]) }
            _ = program.update(.key(.down))
            strokes.append(.down)
        }
        return nil
    }
}
