import Domain
import Glibc

/// Compares the minutes that were handed out with the hashes that were recorded when they were. Whatever the entries name
/// and whatever stands in the folder: it is a damage and never the end of the check. What another team handed out stayed there.
struct HandedOutCheck {
    private static let folder = "handed-out"
    let directory: Directory

    func damages(_ lines: [Recorded]) -> [Damage] {
        let own = lines.filter { $0.provenance.imported == nil }
        let recorded = own.flatMap(\.entries).compactMap { $0.fact as? HandedOut }.flatMap(\.files)
        guard !recorded.isEmpty else { return [] }
        var damages = Damages()
        var folder: Directory?
        do throws(FileFault) {
            folder = try directory.folder(Self.folder)
        } catch {
            if error.code != ENOENT { damages.add(Self.damage(directory.pathOf(Self.folder), error)) }
        }
        for file in recorded {
            let path = directory.pathOf("\(Self.folder)/\(file.name.cutOff)")
            if let damage = Self.damage(of: file, in: folder, path) { damages.add(damage) }
        }
        return damages.all(of: directory.pathOf(Self.folder))
    }

    private static func damage(of file: HandedOutFile, in folder: Directory?, _ path: String) -> Damage? {
        guard file.name.isSafeFileName else { return Damage(file: path, line: 0, reason: .unsafeName) }
        do throws(FileFault) {
            guard let folder, let status = try folder.status(of: file.name) else {
                return Damage(file: path, line: 0, reason: .handedOutMissing)
            }
            guard status.isPlainFile else { return Damage(file: path, line: 0, reason: .notPlain) }
            let isSame = Fingerprint(of: try folder.contents(of: file.name) ?? []).hex == file.hash
            return isSame ? nil : Damage(file: path, line: 0, reason: .handedOutChanged)
        } catch {
            return damage(path, error)
        }
    }

    private static func damage(_ path: String, _ fault: FileFault) -> Damage {
        let isPlain = ![ELOOP, ENOTDIR].contains(fault.code)
        return Damage(file: path, line: 0, reason: isPlain ? .unreadable(code: fault.code) : .notPlain)
    }
}
