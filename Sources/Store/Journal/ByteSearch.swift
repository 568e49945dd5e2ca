import Glibc

extension ArraySlice<UInt8> {
    /// Where the first line feed stands; as fast as memory is, because a file may be one line of any length.
    var firstLineFeed: Int? {
        withUnsafeBytes { raw in
            guard let base = raw.baseAddress, let found = memchr(base, 10, raw.count) else { return nil }
            return startIndex + (UnsafeRawPointer(found) - base)
        }
    }

    /// Where a text in ASCII first stands.
    func firstIndex(of text: StaticString) -> Int? {
        let length = text.utf8CodeUnitCount
        return withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return nil }
            var offset = 0
            while offset + length <= raw.count {
                let possible = raw.count - length - offset + 1
                guard let found = memchr(base + offset, Int32(text.utf8Start[0]), possible) else { return nil }
                let place = UnsafeRawPointer(found)
                offset = place - base
                if memcmp(place, text.utf8Start, length) == 0 { return startIndex + offset }
                offset += 1
            }
            return nil
        }
    }
}
