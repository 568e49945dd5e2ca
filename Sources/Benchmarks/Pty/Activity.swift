import Glibc

/// What the kernel says of a process: whether it sleeps, and the processor time it used.
struct Activity: Hashable {
    let isAsleep: Bool
    /// Of its main thread, in nanoseconds.
    let used: UInt64

    static func of(_ process: pid_t) -> Activity? {
        guard let state = text("/proc/\(process)/stat"), let schedule = text("/proc/\(process)/schedstat") else {
            return nil
        }
        let letter = state.split(separator: ")").last?.first { $0 != " " }
        return Activity(isAsleep: letter == "S", used: UInt64(schedule.prefix { $0 != " " }) ?? 0)
    }

    /// A small file of the kernel's, which has no size before it is read.
    static func text(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
