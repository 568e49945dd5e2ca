import Terminal
import Testing

struct FoldingTests {
    @Test(arguments: [
        ("ÇELİK", "celik"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("Ĳsselstein", "ijsselstein"), ("Łódź", "lodz"),
        ("Straße", "strasse"), ("Sørensen", "sorensen"), ("Nguyễn", "nguyen"), ("Ωμέγα", "ωμεγα"), ("Йосиф", "иосиф"),
        ("И\u{306}осиф", "иосиф"), ("plain", "plain"), ("", ""),
    ])
    func `Names are compared without case and diacritics`(name: String, folded: String) {
        #expect(Folding.fold(name) == folded)
    }

    @Test func `Every word that was typed must occur, in any order`() {
        #expect(Folding.matches("wit de", in: "M. de Wit"))
        #expect(Folding.matches("celik", in: "S. Çelik, ggz"))
        #expect(Folding.matches("", in: "iedereen"))
        #expect(!Folding.matches("smit", in: "M. de Wit"))
    }

    @Test func `Composed and decomposed letters of Europe fold alike`() {
        for letter in "àéîõüçñšžčřůőąęłăâîșțğışáéíóúý" {
            #expect(Folding.fold(String(letter)).unicodeScalars.allSatisfy { $0.isASCII }, "\(letter)")
        }
    }
}
