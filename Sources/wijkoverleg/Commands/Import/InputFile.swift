import ArgumentParser
import Domain
import Glibc
import Store

/// A file that somebody wants to read in, or standard input; no more is read than a dossier may have.
struct InputFile {
    let path: String

    func bytes() throws(Complaint) -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
        let limit = DossierFormat.sizeLimit
        let isPlain = status.st_mode & S_IFMT == S_IFREG
        if isPlain, Int(status.st_size) > limit { throw InputFile.tooBig }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw fault(errno) }
            if count == 0 { return bytes }
            bytes += part.prefix(count)
            guard bytes.count <= limit else { throw InputFile.tooBig }
        }
    }

    private func fault(_ code: Int32) -> Complaint {
        switch code {
        case ENOENT:
            Complaint(
                Text(
                    nl: "Dit bestand is er niet. Controleer de naam.", en: "There is no such file. Check its name."),
                .notFound)
        case EISDIR:
            Complaint(
                Text(nl: "Dit is een map. Noem het bestand.", en: "This is a folder. Name the file."), .refused)
        default:
            Complaint(
                Text(
                    nl: "Dit bestand kan niet worden gelezen. Kijk of u er rechten voor hebt.",
                    en: "This file cannot be read. See whether you have permission."), .refused)
        }
    }

    private static let tooBig = Complaint(DossierFault(.tooBig).sentence, .refused)
}
