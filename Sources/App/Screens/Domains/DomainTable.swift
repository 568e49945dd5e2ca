import Domain
import Terminal

/// The life domains of a family as a table: a row for each domain, a column for the family and for everyone in it.
struct DomainTable {
    let domains: [Term<LifeDomain>]
    /// Nothing stands for the family as a whole.
    let columns: [Reference<Member>?]
    private let pictures: [DomainSubject: Known<DomainPicture>]
    private let wall: Wall
    private let desk: Desk
    private let labelRoom: Int
    private static let widest = 18

    init(_ family: FamilyID, _ desk: Desk) {
        let dossier = desk.dossier(family)
        self.desk = desk
        wall = Wall(dossier, desk)
        let pictures = dossier.domainPictures
        self.pictures = pictures
        let own = pictures.keys.map(\.domain).filter { $0.word == nil }
        let ownOnce = Set(own).sorted { $0.label.nl < $1.label.nl }
        domains = LifeDomain.allCases.map(Term.known) + ownOnce
        columns = [nil] + (dossier.children + dossier.adults).map(\.id)
        labelRoom = min(26, domains.map { cells(desk.say($0.label)) }.max() ?? 0) + 1
    }

    func picture(_ subject: DomainSubject) -> Known<DomainPicture>? { pictures[subject] }

    func sign(_ subject: DomainSubject) -> DomainSign {
        guard let picture = pictures[subject] else { return .notAsked }
        return wall.hides(picture) ? .hidden : DomainSign(picture.data.state)
    }

    func name(_ member: Reference<Member>?) -> String {
        member.map(wall.name) ?? desk.say(Text(nl: "gezin", en: "all"))
    }

    // MARK: moving

    /// The cell so many rows and columns further, or the last one on the way.
    func moved(_ subject: DomainSubject, rows: Int = 0, columns steps: Int = 0) -> DomainSubject {
        let row = domains.firstIndex(of: subject.domain) ?? 0
        let column = columns.firstIndex(of: subject.member) ?? 0
        let domain = domains[min(max(0, row + rows), domains.count - 1)]
        return DomainSubject(domain: domain, member: columns[min(max(0, column + steps), columns.count - 1)])
    }

    // MARK: drawing

    var rows: Int { domains.count + 1 }

    func draw(on canvas: inout Canvas, in area: Area, selected: DomainSubject) {
        let width = min(DomainTable.widest, max(4, (area.columns - 1 - labelRoom) / max(1, columns.count)))
        let fitting = max(1, (area.columns - 1 - labelRoom) / width)
        let place = columns.firstIndex(of: selected.member) ?? 0
        let shown = columns.dropFirst(max(0, place - fitting + 1)).prefix(fitting)
        heads(Array(shown), width: width, selected: selected, on: &canvas, in: area)
        for (index, domain) in domains.enumerated() {
            let row = area.row(index + 1)
            guard !row.isEmpty else { break }
            let isHere = domain == selected.domain
            let label = TextLayout.cut(desk.say(domain.label), width: labelRoom - 1)
            canvas.put(label, in: row, column: 1, style: isHere ? .title : .plain)
            for (number, member) in shown.enumerated() {
                let left = labelRoom + number * width
                let subject = DomainSubject(domain: domain, member: member)
                cell(subject, in: row.columns(left..<left + width), isSelected: subject == selected, on: &canvas)
            }
        }
    }

    private func heads(
        _ shown: [Reference<Member>?], width: Int, selected: DomainSubject, on canvas: inout Canvas, in area: Area
    ) {
        canvas.put(desk.say(Text(nl: "HOE GAAT HET?", en: "HOW ARE THINGS?")), in: area, column: 1, style: .title)
        for (number, member) in shown.enumerated() {
            let left = labelRoom + number * width + 1
            let head = TextLayout.cut(name(member), width: width - 1)
            canvas.put(head, in: area, column: left, style: member == selected.member ? .title : .secondary)
        }
    }

    private func cell(_ subject: DomainSubject, in area: Area, isSelected: Bool, on canvas: inout Canvas) {
        let sign = sign(subject)
        canvas.put(sign.fitted(area.columns - 1, desk), in: area, column: 1, style: sign.style)
        guard isSelected else { return }
        canvas.setSelected(row: area.top, columns: area.left..<area.right, mark: area.left)
    }
}
