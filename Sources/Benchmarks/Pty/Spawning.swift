import Glibc

/// Starts a process as the leader of a new session, with a terminal as its input and outputs.
enum Spawning {
    /// `POSIX_SPAWN_SETSID`, which Swift cannot import.
    private static let newSession: Int16 = 0x80

    static func start(
        _ words: [String], terminal: String, environment: [String: String]
    ) throws(PseudoTerminal.Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, newSession)
        var arguments = words.map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + settings { free(text) } }
        var process = pid_t()
        guard posix_spawnp(&process, words.first ?? "", &actions, &attributes, &arguments, &settings) == 0 else {
            throw PseudoTerminal.Failure(reason: "not installed")
        }
        return process
    }
}
