extension String {
    /// Whether it can be the name of a file that people see: no path, no hidden file, no control character, at most 200
    /// bytes.
    var isSafeFileName: Bool {
        let isPlain = unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0 != "/" && !(0x7f...0x9f).contains($0.value)
        }
        return isPlain && !hasPrefix(".") && (1...200).contains(utf8.count)
    }

    /// As it may be shown when nobody knows how long it is.
    var cutOff: String {
        let scalars = unicodeScalars.prefix(80)
        return scalars.endIndex == unicodeScalars.endIndex ? self : String(scalars) + "…"
    }
}
