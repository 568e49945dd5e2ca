import Domain

/// Compares the minutes that were handed out with the hashes that were recorded when they were.
struct HandedOutCheck {
    let directory: Directory

    func damages(_ lines: [Recorded]) throws(FileFault) -> [Damage] {
        let recorded = lines.flatMap(\.entries).compactMap { $0.fact as? HandedOut }.flatMap(\.files)
        guard !recorded.isEmpty else { return [] }
        let folder = try directory.status(of: "handed-out") == nil ? nil : try directory.folder("handed-out")
        var damages: [Damage] = []
        for file in recorded where !file.name.contains("/") {
            let path = directory.pathOf("handed-out/\(file.name)")
            guard let bytes = try folder?.contents(of: file.name) else {
                damages.append(Damage(file: path, line: 0, reason: .handedOutMissing))
                continue
            }
            if Fingerprint(of: bytes).hex != file.hash {
                damages.append(Damage(file: path, line: 0, reason: .handedOutChanged))
            }
        }
        return damages
    }
}
