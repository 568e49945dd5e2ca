import Glibc

/// Which machine measured: figures without it mean nothing.
enum Machine {
    static var description: String {
        let processor = Activity.text("/proc/cpuinfo")?.split(separator: "\n").first { $0.hasPrefix("model name") }
        let name = processor?.split(separator: ":").last.map { $0.drop { $0 == " " } }
        let load = Activity.text("/proc/loadavg")?.split(separator: " ").first
        let kernel = Activity.text("/proc/sys/kernel/osrelease")?.split(separator: "\n").first
        return
            "\(name ?? "unknown processor"), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, Linux \(kernel ?? "?"), "
            + "load \(load ?? "?"), terminal \(Stage.size.columns)×\(Stage.size.rows)"
    }

    /// The built program beside this one.
    static var program: String {
        var bytes = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
        let own = String(decoding: bytes.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/wijkoverleg"
    }
}
