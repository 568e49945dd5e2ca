import Domain

/// Turns the bytes of one journal file into sound lines and damages. It can be given the bytes in pieces: it goes on
/// where it stopped, so that a journal that grew is not read again.
///
/// It never stops at damage: a line that cannot be used is reported and skipped, and what follows is marked.
struct JournalReader: Sendable {
    let journal: JournalName
    let genesis: Fingerprint
    let file: String
    private(set) var lines: [Line] = []
    /// What is wrong with the file; the first so many one by one.
    var damages: [Damage] { found.all(of: file) }
    var damageCount: Int { found.count }
    private var found = Damages()
    /// Unsound lines since the last sound one.
    private var unsoundInARow = 0
    /// Bytes up to and including the last line feed that was dealt with.
    private(set) var offset = 0
    /// The journal does not belong in this folder: no line of it is used.
    private(set) var isForeign = false
    /// Whether the last complete line in the file is sound.
    private(set) var isTailSound = true
    /// The newest head of each other journal that these lines have seen.
    private(set) var seen: [JournalName: Head] = [:]
    private(set) var highestNumber = 0
    private var position = 0
    /// Whether anything up to here was damaged or missing.
    private(set) var isAfterDamage = false

    init(_ journal: JournalName, genesis: Fingerprint, file: String) {
        self.journal = journal
        self.genesis = genesis
        self.file = file
    }

    /// Takes the next bytes of the file, from `offset` on.
    ///
    /// - Returns: the bytes after the last line feed, which are no line yet.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let end = rest.firstLineFeed {
            if end == rest.startIndex, found.isFull {
                rest = skipEmptyLines(rest)
                continue
            }
            position += 1
            take(line: rest[rest.startIndex..<end])
            offset += end + 1 - rest.startIndex
            rest = rest[(end + 1)...]
        }
        return rest
    }

    /// When the file has more damages than are named, empty lines are only counted.
    private mutating func skipEmptyLines(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = bytes.drop { $0 == 10 }
        let count = bytes.count - rest.count
        position += count
        offset += count
        unsoundInARow += count
        found.add(count, through: position)
        isTailSound = false
        return rest
    }

    /// Takes note of the end of a line that was too long to be held, after `count` bytes.
    mutating func skipLine(ofBytes count: Int) {
        position += 1
        offset += count
        reportUnsound(.tooLong(limit: Limits.line))
    }

    private mutating func take(line: ArraySlice<UInt8>) {
        do throws(LineFault) {
            accept(try EnvelopeReader.read(line))
        } catch {
            reportUnsound(error)
            if let inner = Self.soundLine(within: line) { accept(inner) }
        }
    }

    private mutating func accept(_ envelope: Envelope) {
        check(envelope)
        unsoundInARow = 0
        if isForeign { return }
        isTailSound = true
        seen.merge(envelope.seen) { $1 }
        highestNumber = max(highestNumber, envelope.number)
        lines.append(Line(envelope, of: journal, position: position, isAfterDamage: isAfterDamage))
    }

    /// Compares a sound line with the one before it.
    private mutating func check(_ envelope: Envelope) {
        guard let last = lines.last?.envelope else {
            if envelope.prev == genesis { return }
            if position == 1, isOpening(envelope) {
                isForeign = true
                report(.movedHere, isTailSound: false)
            } else if !isAfterDamage, !isForeign {
                let isCounted = journal.generation == 1 && envelope.number > 1
                report(isCounted ? .missing(from: 1, through: envelope.number - 1) : .chainBroken)
            }
            return
        }
        if envelope.number == last.number + 1, envelope.prev == last.hash { return }
        if envelope.number > last.number + 1 {
            // The missing lines may be those that were reported as unsound just before.
            if unsoundInARow < envelope.number - last.number - 1 {
                report(.missing(from: last.number + 1, through: envelope.number - 1))
            }
            isAfterDamage = true
        } else {
            report(.chainBroken)
        }
    }

    /// Whether a line was written as the first of its generation: only those name an earlier generation of their own.
    private func isOpening(_ envelope: Envelope) -> Bool {
        envelope.number == 1
            || envelope.seen.keys.contains { $0.writer == journal.writer && $0.generation < journal.generation }
    }

    private mutating func report(_ reason: Damage.Reason, isTailSound: Bool = true) {
        found.add(Damage(file: file, line: position, reason: reason))
        isAfterDamage = true
        self.isTailSound = isTailSound
    }

    private mutating func reportUnsound(_ fault: LineFault) {
        unsoundInARow += 1
        report(.unsound(fault), isTailSound: false)
    }

    /// When a line feed was damaged, the line after it stands behind the same one and is sound. Only the first few places
    /// where one may begin are tried.
    private static func soundLine(within line: ArraySlice<UInt8>) -> Envelope? {
        guard line.count < 2 * Limits.line else { return nil }
        var rest = line.dropFirst()
        for _ in 0..<8 {
            guard let start = rest.firstIndex(of: "{\"n\":") else { return nil }
            if let envelope = try? EnvelopeReader.read(rest[start...]) { return envelope }
            rest = rest[(start + 1)...]
        }
        return nil
    }
}
