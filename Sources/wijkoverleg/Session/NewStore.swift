import Glibc
import Store

/// Makes a store, and the folders above it when they are not there yet.
enum NewStore {
    static func make(at path: String) throws(StoreFault) {
        makeParents(of: path)
        try Store.create(at: path)
    }

    static func makeParents(of path: String) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/").dropLast() {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            mkdir(made, 0o700)
        }
    }
}
