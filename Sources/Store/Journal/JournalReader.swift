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
    private(set) var damages: [Damage] = []
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
        while let end = rest.firstIndex(of: 10) {
            position += 1
            take(line: rest[rest.startIndex..<end])
            offset += end + 1 - rest.startIndex
            rest = rest[(end + 1)...]
        }
        return rest
    }

    /// Takes note of the end of a line that was too long to be held, after `count` bytes.
    mutating func skipLine(ofBytes count: Int) {
        position += 1
        offset += count
        report(.unsound(.tooLong(limit: Limits.line)), isTailSound: false)
    }

    private mutating func take(line: ArraySlice<UInt8>) {
        do throws(LineFault) {
            accept(try EnvelopeReader.read(line))
        } catch {
            report(.unsound(error), isTailSound: false)
            if let inner = Self.soundLine(within: line) { accept(inner) }
        }
    }

    private mutating func accept(_ envelope: Envelope) {
        check(envelope)
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
            if !isGapKnown(before: envelope, after: last) {
                report(.missing(from: last.number + 1, through: envelope.number - 1))
            }
            isAfterDamage = true
        } else {
            report(.chainBroken)
        }
    }

    /// Whether exactly the missing lines were reported as unsound just before.
    private func isGapKnown(before envelope: Envelope, after last: Envelope) -> Bool {
        let unsound = damages.filter { damage in
            if case .unsound = damage.reason { damage.line > (lines.last?.position ?? 0) } else { false }
        }
        return unsound.count >= envelope.number - last.number - 1
    }

    /// Whether a line was written as the first of its generation: only those name an earlier generation of their own.
    private func isOpening(_ envelope: Envelope) -> Bool {
        envelope.number == 1
            || envelope.seen.keys.contains { $0.writer == journal.writer && $0.generation < journal.generation }
    }

    private mutating func report(_ reason: Damage.Reason, isTailSound: Bool = true) {
        damages.append(Damage(file: file, line: position, reason: reason))
        isAfterDamage = true
        self.isTailSound = isTailSound
    }

    /// When a line feed was damaged, the line after it stands behind the same one and is sound.
    private static func soundLine(within line: ArraySlice<UInt8>) -> Envelope? {
        let mark = Array("{\"n\":".utf8)
        var start = line.startIndex + 1
        while start + mark.count <= line.endIndex {
            if line[start] == mark[0], line[start..<(start + mark.count)].elementsEqual(mark),
                let envelope = try? EnvelopeReader.read(line[start...])
            {
                return envelope
            }
            start += 1
        }
        return nil
    }
}
