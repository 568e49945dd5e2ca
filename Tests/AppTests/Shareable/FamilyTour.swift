import Domain
import Seeds
import Support
import Terminal

@testable import App

/// Every screen of one family, in parts that can be walked beside each other: what it means that *no* screen shows
/// something.
struct FamilyTour {
    enum Part: CaseIterable, Sendable {
        case views, rows, line, around, forms, corrections, entries, past, discussion, undoing
    }

    /// Wide enough that little is cut. What is scrolled away is looked at on a screen that is high enough.
    static let wide = Size(columns: 140, rows: 45)
    private static let high = [150, 800].map { Size(columns: 140, rows: $0) }
    private static let form = Size(columns: 120, rows: 36)

    let code: String
    let family: FamilyID
    var desk: Desk
    private let look: (Program, Canvas) -> Void
    private let glance: (Program, Canvas) -> Void
    private let read: (Program, String) -> Void

    /// - Parameters:
    ///   - look: looks at each screen as it stands.
    ///   - glance: looks at what changed within a screen that was looked at before.
    ///   - read: reads what may come into view on a screen.
    init(
        _ code: String, look: @escaping (Program, Canvas) -> Void, glance: @escaping (Program, Canvas) -> Void,
        read: @escaping (Program, String) -> Void
    ) {
        self.code = code
        self.look = look
        self.glance = glance
        self.read = read
        family = ExampleWorkspace.family(code)
        desk = ExampleWorkspace.desk(FamilyTour.wide)
        desk.prepare(family)
    }

    func walk(_ part: Part) throws {
        switch part {
        case .views: views()
        case .rows: rows()
        case .line: line()
        case .around: around()
        case .forms: forms()
        case .corrections: corrections()
        case .entries: entries()
        case .past: try past()
        case .discussion: discussion()
        case .undoing: undoing()
        }
    }

    var dossier: Dossier { desk.dossier(family) }

    /// Looks at a screen, after these keys when there are any.
    func visit(_ screen: any Screen, _ keys: String = "") {
        guard !keys.isEmpty else { return show(Program(desk: desk, first: screen)) }
        var player = Player(desk, screen)
        player.play(keys)
        show(player.program)
    }

    /// Looks at a program as it stands, and at all of it when not all of it is in view.
    func show(_ program: Program) {
        var whole = program
        var canvas = whole.draw()
        look(whole, canvas)
        for size in FamilyTour.high where canvas.scrolls {
            whole.desk.size = size
            canvas = whole.draw()
            look(whole, canvas)
        }
    }

    /// Looks at a form as it opens, and reads what every field holds and offers.
    func visit(form screen: FormScreen) {
        let program = Program(desk: desk, first: screen)
        show(program)
        read(program, screen.states.map { $0.words(desk) }.joined(separator: "\n"))
    }

    /// Looks at each field of a form while it is filled in.
    func fields(of screen: FormScreen) {
        visit(form: screen)
        var screen = screen
        let area = Area(FamilyTour.form)
        var small = desk
        small.size = FamilyTour.form
        for field in screen.states.indices where field != screen.focus {
            screen.focus = field
            var canvas = Canvas(size: FamilyTour.form)
            screen.draw(on: &canvas, in: area, small)
            glance(Program(desk: small, first: screen), canvas)
        }
    }
}

extension FieldState {
    /// What it holds, and every line of its list.
    fileprivate func words(_ desk: Desk) -> String {
        switch field.kind {
        case .one(let options, _), .many(let options, _):
            chosenLabel(desk) + "\n" + options.map { "\($0.label) \($0.detail)" }.joined(separator: "\n")
        default: value
        }
    }
}

extension Player {
    /// A program with one screen on it, on a desk that is ready for it.
    init(_ desk: Desk, _ screen: any Screen) {
        self.init(desk.size, desk.language) { _ in screen }
        sit(at: desk, on: screen)
    }
}

extension Canvas {
    /// Whether the end of something is below its last row.
    fileprivate var scrolls: Bool { (0..<size.rows).contains { row($0).last?.character == "↓" } }
}
