import Domain
import FoundationEssentials

/// The few words of `wijkoverleg.json`, written once when a store is made.
struct StoreHeader: Codable, Hashable, Sendable {
    static let fileName = "wijkoverleg.json"
    /// The format that this version writes and the newest that it reads.
    static let format = 1

    let format: Int
    /// The lowest format that a program must know to read this store.
    let reader: Int
    let store: StoreID

    init(store: StoreID) {
        format = Self.format
        reader = Self.format
        self.store = store
    }

    init(_ bytes: [UInt8]) throws(StoreFault) {
        guard let header = try? JSONDecoder().decode(StoreHeader.self, from: Data(bytes)), header.store.isSafeAsName
        else { throw .unreadableHeader }
        self = header
    }

    var bytes: [UInt8] {
        Array("{\"format\":\(format),\"reader\":\(reader),\"store\":\"\(store)\"}\n".utf8)
    }
}
