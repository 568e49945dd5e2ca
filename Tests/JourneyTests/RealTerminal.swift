import Foundation
import Testing

/// A real terminal: the built program in tmux on a socket of its own, driven by keys and read as a person reads it. It
/// waits for text and never for time; on a time-out it says what was on the screen.
final class RealTerminal {
    private let house: House
    private let socket: String
    private static let patience = 30.0

    init(_ house: House, columns: Int = 80, rows: Int = 24, _ command: String, environment: [String: String] = [:])
        throws
    {
        self.house = house
        socket = house.newSocket()
        let settings = house.environment.merging(environment) { _, new in new }
        let assignments = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\(House.quoted($0.value))" }
        let line =
            "env \(assignments.joined(separator: " ")) sh -c \(House.quoted(command + "; echo ended-$?; exec cat"))"
        try tmux(
            ["-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line], reads: false)
    }

    deinit {
        _ = try? tmux(["kill-server"])
    }

    /// Presses keys by tmux's names: `Enter`, `C-s`, `Down`.
    func press(_ keys: String...) throws { try press(keys) }

    func press(_ keys: [String]) throws {
        try tmux(["send-keys"] + keys)
    }

    /// Types text letter by letter.
    func type(_ text: String) throws {
        try tmux(["send-keys", "-l", "--", text])
    }

    /// Pastes text as a terminal does, in brackets.
    func paste(_ text: String) throws {
        try tmux(["set-buffer", "--", text])
        try tmux(["paste-buffer", "-p"])
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

    /// The screen once it stands still, on three looks in a row: never one that is half drawn.
    var whole: String {
        var last = screen
        var looks = 1
        while looks < 3 {
            usleep(4_000)
            let next = screen
            looks = next == last ? looks + 1 : 1
            last = next
        }
        return last
    }

    /// What is on the screen and above it.
    var scrollback: String { (try? tmux(["capture-pane", "-p", "-S", "-"])) ?? "" }

    var isAlternateScreen: Bool { (try? tmux(["display-message", "-p", "#{alternate_on}"]))?.first == "1" }
    var isCursorVisible: Bool { (try? tmux(["display-message", "-p", "#{cursor_flag}"]))?.first == "1" }
    var title: String { (try? tmux(["display-message", "-p", "#{pane_title}"])) ?? "" }

    /// The process ids of the program in this terminal.
    var programs: [Int32] {
        guard
            let shell = (try? tmux(["display-message", "-p", "#{pane_pid}"])).flatMap({
                Int32($0.trimmingCharacters(in: .newlines))
            })
        else { return [] }
        let found = Spawned.run(
            ["pgrep", "-P", "\(shell)", "wijkoverleg"], environment: ProcessInfo.processInfo.environment)
        return found.output.split(separator: "\n").compactMap { Int32($0) }
    }

    /// Waits until every one of these texts is on the screen, and gives the screen.
    @discardableResult
    func wait(_ texts: String..., location: SourceLocation = #_sourceLocation) throws -> String {
        try wait("all of \(texts)", location) { screen in texts.allSatisfy(screen.contains) }
    }

    @discardableResult
    func wait(until what: String, location: SourceLocation = #_sourceLocation, _ holds: (String) -> Bool) throws
        -> String
    {
        try wait(what, location, holds)
    }

    private func wait(_ what: String, _ location: SourceLocation, _ holds: (String) -> Bool) throws -> String {
        let end = Date(timeIntervalSinceNow: RealTerminal.patience)
        var last = ""
        while Date() < end {
            last = whole
            if holds(last) { return last }
        }
        Issue.record("waited for \(what); on the screen:\n\(last)", sourceLocation: location)
        throw TimedOut()
    }

    @discardableResult
    private func tmux(_ arguments: [String], reads: Bool = true) throws -> String {
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = "C.UTF-8"
        environment["TMUX"] = nil
        return Spawned.run(["tmux", "-S", socket] + arguments, environment: environment, reads: reads).output
    }
}

struct TimedOut: Error {}
