import Glibc

/// Runs a program and waits for it by `waitpid`. Foundation's `Process` waits until every descendant has closed a socket
/// that it hands down, which a tmux server never does.
///
/// What it runs has no signals blocked. A thread that runs tests may have them all blocked, and hands that down: a tmux
/// server started so cannot be ended, and lives on with the program inside it.
enum Spawned {
    struct Result {
        let status: Int32
        let output: String
    }

    /// - Parameter reads: whether its standard output is wanted; else it goes nowhere.
    static func run(_ words: [String], environment: [String: String], reads: Bool = true) -> Result {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return Result(status: -1, output: "") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = withoutBlockedSignals()
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if reads {
            posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        } else {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = words.map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (arguments + settings).forEach { free($0) } }
        var child = pid_t()
        let spawned = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &settings)
        close(ends[1])
        guard spawned == 0 else {
            close(ends[0])
            return Result(status: -1, output: "")
        }
        let output = reads ? all(of: ends[0]) : ""
        close(ends[0])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return Result(status: status, output: output)
    }

    private static func withoutBlockedSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        return attributes
    }

    private static func all(of descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
