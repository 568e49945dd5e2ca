import Testing

/// The walls between the targets: what each may import. The pure side cannot reach files, clocks or terminals.
struct ImportTests {
    private static let allowed: [String: Set<String>] = [
        "Sources/Domain": [],
        "Sources/Minutes": ["Domain"],
        "Sources/Terminal": [],
        "Sources/App": ["Domain", "Minutes", "Terminal"],
        "Sources/CNcurses": [],
        "Sources/TerminalNcurses": ["Terminal", "CNcurses"],
        "Sources/Store": ["Domain", "Crypto", "FoundationEssentials", "Glibc"],
        "Sources/wijkoverleg": [
            "Domain", "Minutes", "Terminal", "App", "TerminalNcurses", "Store", "Seeds", "ArgumentParser",
            "FoundationEssentials", "Glibc",
        ],
        "Sources/Benchmarks": ["Domain", "Store", "Terminal", "App", "Seeds", "Glibc"],
        "seeds": ["Domain", "FoundationEssentials"],
    ]

    @Test(arguments: allowed.keys.sorted())
    func `A target imports nothing beyond its walls`(folder: String) {
        let walls = ImportTests.allowed[folder] ?? []
        for file in Repository.files(in: folder) {
            let beyond = file.imports.subtracting(walls)
            #expect(beyond.isEmpty, "\(file.path) imports \(beyond.sorted().joined(separator: ", "))")
        }
    }

    @Test func `Every target in the sources has its walls in the table`() {
        let folders = Set(
            Repository.files.map(\.path).filter { $0.hasPrefix("Sources/") }.map { path in
                path.split(separator: "/").prefix(2).joined(separator: "/")
            })
        #expect(folders.union(["seeds"]) == Set(ImportTests.allowed.keys))
    }

    @Test func `The header of the C target keeps ncurses to itself`() throws {
        let header = try #require(Repository.file("Sources/CNcurses/include/CNcurses.h"))
        #expect(!header.text.contains(/#\s*include\s*[<"]n?curses/))
    }

    @Test func `An import is recognised however it is written`() {
        #expect(RepositoryFile.sample("@testable import App\nprivate import Glibc\n").imports == ["App", "Glibc"])
        #expect(RepositoryFile.sample("import class Store.Presence\nimport Domain\n").imports == ["Store", "Domain"])
        #expect(RepositoryFile.sample("// import Foundation\n").imports.isEmpty)
    }
}
