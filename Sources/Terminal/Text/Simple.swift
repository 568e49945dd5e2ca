extension Printable {
    /// Whether every scalar of the text is a letter or sign of one cell that nothing hangs on, which is what nearly
    /// all text here is made of. Such text needs no look at how scalars join to characters.
    static func isSimple(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { isSimple($0.value) }
    }

    private static func isSimple(_ value: UInt32) -> Bool {
        switch value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: true
        case 0x2010...0x2027, 0x2030...0x205E, 0x20AC, 0x2190...0x2319, 0x2500...0x25FC, 0x2713: true
        default: false
        }
    }
}
