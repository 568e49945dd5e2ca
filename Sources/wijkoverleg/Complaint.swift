import ArgumentParser
import Domain
import Glibc
import Terminal

/// One sentence for the person at the shell, with the remedy, and the exit code that goes with it.
struct Complaint: Error {
    let sentence: Text
    let code: ExitCode

    init(_ sentence: Text, _ code: ExitCode) {
        self.sentence = sentence
        self.code = code
    }

    /// Says it on standard error, free of control characters, and gives the exit code to throw.
    func say(_ language: Language) -> ExitCode {
        Complaint.write(Printable.text(sentence(language)) + "\n")
        return code
    }

    private static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
