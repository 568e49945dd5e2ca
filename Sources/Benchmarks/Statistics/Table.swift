/// Rows of words in columns below each other: the first column from the left, numbers from the right.
struct Table {
    let heads: [String]
    private(set) var rows: [[String]] = []

    init(_ heads: [String]) {
        self.heads = heads
    }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    var lines: [String] {
        let all = [heads] + rows
        let widths = heads.indices.map { column in
            all.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return all.map { row in
            zip(row, widths).enumerated().map { index, cell in
                let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
                return index == 0 ? cell.0 + space : space + cell.0
            }.joined(separator: "  ")
        }
    }
}
