import Domain

/// Reads one folder and goes on reading it: only what changed since the last time.
struct FolderReader: Sendable {
    let folder: Folder
    let store: StoreID
    let ours: WriterID
    private(set) var sources: [String: Source] = [:]
    private var faults: [Damage] = []
    private var cached: Reading?
    private var cachedClocks: Clocks?

    init(_ folder: Folder, store: StoreID, ours: WriterID) {
        self.folder = folder
        self.store = store
        self.ours = ours
    }

    /// Looks at every journal file of the folder.
    mutating func refresh(in directory: Directory) throws(FileFault) {
        let names = try directory.names().compactMap(SourceName.init)
        let present = Set(names.map(\.file))
        var found: [Damage] = []
        var isChanged = false
        for gone in sources.keys where !present.contains(gone) {
            sources[gone] = nil
            isChanged = true
        }
        for name in names {
            do throws(FileFault) {
                if try refresh(name, in: directory) { isChanged = true }
            } catch {
                found.append(Damage(file: directory.pathOf(name.file), line: 0, reason: .unreadable(code: error.code)))
                sources[name.file] = nil
            }
        }
        if isChanged { cachedClocks = nil }
        if isChanged || found != faults { cached = nil }
        faults = found
    }

    private mutating func refresh(_ name: SourceName, in directory: Directory) throws(FileFault) -> Bool {
        let genesis = Envelope.genesis(store: store, folder: folder, journal: name.journal)
        var source = sources.removeValue(forKey: name.file) ?? Source(name, in: directory, genesis: genesis)
        let isChanged = try source.refresh(in: directory)
        sources[name.file] = source
        return isChanged
    }

    mutating func reading() -> Reading {
        if let cached { return cached }
        let merge = LineMerge(folder: folder, sources: sorted, ours: ours, clocks: clocks())
        let reading = merge.reading(with: faults)
        cached = reading
        return reading
    }

    mutating func clocks() -> Clocks {
        if let cachedClocks { return cachedClocks }
        let clocks = Clocks(sorted.map(\.reader))
        cachedClocks = clocks
        return clocks
    }

    /// Every file with lines, journals and copies of them, in one order for everybody.
    var sorted: [Source] { sources.values.sorted { $0.name < $1.name } }

    /// The lines of the journals themselves, without conflict copies: what a writer goes by.
    func journal(_ name: JournalName) -> Source? { sources[name.fileName] }

    var journals: [Source] { sorted.filter { !$0.name.isConflictCopy } }
}
