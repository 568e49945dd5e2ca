import ArgumentParser
import Domain
import Glibc
import Store

/// Text from standard input: piped, or typed until Ctrl-D. No more is read than a journal line can hold.
enum StandardInput {
    /// What a terminal hands over of one typed line at most; the rest it drops without a word (`N_TTY_BUF_SIZE` less one).
    private static let typedLine = 4095

    /// The text without the line end that closes it.
    static func text(_ prompt: Text, _ language: Language) throws(Complaint) -> String {
        let isTyped = isatty(STDIN_FILENO) == 1
        if isTyped { _ = Complaint(prompt, .success).say(language) }
        let bytes = try bytes()
        if isTyped, bytes.split(separator: 10).contains(where: { $0.count >= typedLine }) { throw typedTooLong }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw notUTF8 }
        return text.withoutLineEnd
    }

    private static func bytes() throws(Complaint) -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(STDIN_FILENO, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable }
            if count == 0 { return bytes }
            bytes += part.prefix(count)
            guard bytes.count <= Limits.line else { throw tooLong }
        }
    }

    private static let tooLong = Complaint(
        Text(
            nl: "NIET BEWAARD. De tekst is te lang: er passen \(Limits.line) bytes in. Verdeel de tekst.",
            en: "NOT SAVED. The text is too long: \(Limits.line) bytes fit. Divide the text."), .refused)
    private static let typedTooLong = Complaint(
        Text(
            nl: "NIET BEWAARD. Een regel is te lang voor deze terminal (\(typedLine) bytes). Druk vaker op Enter.",
            en: "NOT SAVED. A line is too long for this terminal (\(typedLine) bytes). Press Enter more often."),
        .refused)
    private static let notUTF8 = Complaint(
        Text(
            nl: "NIET BEWAARD. De tekst is geen geldige UTF-8. Zet de tekst om en probeer het opnieuw.",
            en: "NOT SAVED. The text is not valid UTF-8. Convert the text and try again."), .refused)
    private static let unreadable = Complaint(
        Text(
            nl: "NIET BEWAARD. De invoer kan niet worden gelezen. Typ de tekst, of stuur die met een pijp (|).",
            en: "NOT SAVED. The input cannot be read. Type the text, or send it through a pipe (|)."), .refused)
}

extension String {
    /// The line ends at the end are the shell's or the terminal's, not the writer's.
    fileprivate var withoutLineEnd: String {
        var text = self
        while let last = text.last, last == "\n" || last == "\r\n" { text.removeLast() }
        return text
    }
}
