import Domain

/// The clock number of each line as its `prev` and `seen` prove it. What a line states of itself is believed only as far
/// as nothing here contradicts it, so that one forged number cannot push every later line to the end of all numbers.
struct Clocks: Sendable {
    private struct Node {
        let stated: Int
        let before: [Fingerprint]
        /// Whether everything that the number follows from is here.
        var isProved: Bool
    }

    private var nodes: [Fingerprint: Node] = [:]
    private var numbers: [Fingerprint: Int] = [:]
    private var highestByWriter: [WriterID: Int] = [:]
    /// Of all lines here; 0 when there is none.
    private(set) var highest = 0

    init(_ readers: [JournalReader]) {
        for reader in readers {
            for line in reader.lines { add(line.envelope, in: reader) }
        }
        dropWhatIsNotHere()
        for reader in readers {
            for line in reader.lines {
                let clock = settle(line.envelope.hash)
                highest = max(highest, clock)
                highestByWriter[line.journal.writer, default: 0] = max(
                    highestByWriter[line.journal.writer, default: 0], clock)
            }
        }
        nodes = [:]
    }

    /// The number by which a line is ordered; what it states itself when it is not one of these lines.
    func clock(of envelope: Envelope) -> Int { numbers[envelope.hash] ?? envelope.clock }

    func highest(of writer: WriterID) -> Int { highestByWriter[writer] ?? 0 }

    private mutating func add(_ envelope: Envelope, in reader: JournalReader) {
        let isFirst = envelope.prev == reader.genesis
        let isProved = !isFirst || reader.journal.generation == 1
        if nodes[envelope.hash] != nil {
            if isProved, isFirst { nodes[envelope.hash]?.isProved = true }
            return
        }
        let before = (isFirst ? [] : [envelope.prev]) + envelope.seen.values.map(\.hash)
        nodes[envelope.hash] = Node(stated: envelope.clock, before: before, isProved: isProved)
    }

    private mutating func dropWhatIsNotHere() {
        let known = Set(nodes.keys)
        nodes = nodes.mapValues { node in
            let here = node.before.filter(known.contains)
            return Node(
                stated: node.stated, before: here, isProved: node.isProved && here.count == node.before.count)
        }
    }

    /// Goes back to what is settled already, without recursion: a journal may be long. Hashes cannot form a circle.
    private mutating func settle(_ hash: Fingerprint) -> Int {
        var open = [hash]
        while let last = open.last {
            guard numbers[last] == nil, let node = nodes[last] else {
                open.removeLast()
                continue
            }
            let waiting = node.before.filter { numbers[$0] == nil }
            if waiting.isEmpty { numbers[last] = number(node) }
            open += waiting
        }
        return numbers[hash] ?? 0
    }

    private func number(_ node: Node) -> Int {
        let lowest = 1 + (node.before.compactMap { numbers[$0] }.max() ?? 0)
        return node.isProved ? lowest : min(max(node.stated, lowest), lowest + Limits.leap)
    }
}
