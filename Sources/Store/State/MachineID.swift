/// Tells one machine from another, so that a cloned state folder does not make two machines one writer.
public enum MachineID {
    /// The SHA-256 of `/etc/machine-id` (machine-id(5) asks not to show it to others); "unknown" where there is none.
    public static func current() -> String {
        guard let etc = try? Directory.top("/etc"), let bytes = try? etc.contents(of: "machine-id"), !bytes.isEmpty
        else { return "unknown" }
        return Fingerprint(of: Array("wijkoverleg\n".utf8) + bytes).hex
    }
}
