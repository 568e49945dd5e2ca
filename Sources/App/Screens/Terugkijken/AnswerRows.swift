import Domain
import Terminal

/// The answers of several discussions to a question beside each other.
struct AnswerRows {
    private let table: AnswerTable
    private let columns: TimeColumns
    private let dossier: Dossier
    private let wall: Wall
    private let desk: Desk
    /// So many lines of an answer are enough beside each other; Enter shows all of it.
    private var most: Int { desk.size.rows >= 40 ? 6 : 4 }
    private var shown: ArraySlice<Known<Discussion>> { table.discussions[columns.range] }

    init(_ table: AnswerTable, _ columns: TimeColumns, _ dossier: Dossier, _ wall: Wall, _ desk: Desk) {
        self.table = table
        self.columns = columns
        self.dossier = dossier
        self.wall = wall
        self.desk = desk
    }

    /// The days of the discussions above their columns.
    var heads: [[StyledText]] {
        columns.lines(
            shown.map { discussion in
                let isOpen = dossier.closing(of: discussion.id) == nil
                let open = isOpen ? Text(nl: ", nu bezig", en: ", going on") : Text(verbatim: "")
                return columns.wrap(desk.say(discussion.data.day.words + open), .secondary)
            })
    }

    func lines(_ question: Question) -> [[StyledText]] {
        let head = StyledText("   \(question.rawValue) \(desk.say(question.title))", .title)
        return [[head]] + columns.lines(shown.map { cell(question, $0) })
    }

    private func cell(_ question: Question, _ discussion: Known<Discussion>) -> [[StyledText]] {
        let answers = table.answers(to: question, in: discussion.id)
        guard let last = answers.last else { return columns.wrap("–", .secondary) }
        let others =
            answers.count > 1
            ? [" " + desk.say(Text(nl: "(ook anders opgeschreven ○)", en: "(also written differently ○)"))] : []
        let words = wall.hides(last) ? Wall.hidden : wall.words(AnswerWords.of(last.data, desk))
        let style: Style = last.data.leftOpen == nil ? .plain : .attention
        return columns.wrap(desk.say(words) + others.joined(), style, most: most)
    }
}
