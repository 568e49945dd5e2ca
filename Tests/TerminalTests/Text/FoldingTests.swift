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

/// Looking for words in texts that were folded before.
struct FoldedQueryTests {
    @Test func `Words are found in any order, with and without diacritics`() {
        let text = FoldedText("Çelik belde de huisarts, ’s avonds")
        for typed in ["", "celik", "HUISARTS çel", "s avonds", "elik"] { #expect(FoldedQuery(typed).matches(text)) }
        for typed in ["celik tandarts", "huisartsen"] { #expect(!FoldedQuery(typed).matches(text)) }
    }

    @Test func `The beginning of a word is told from its middle`() {
        let text = FoldedText("16 jaar, J-014, één-op-één")
        for typed in ["16", "j", "014", "een op", "jaar 16"] { #expect(FoldedQuery(typed).beginsWords(of: text)) }
        for typed in ["6", "aar", "14", "en"] { #expect(!FoldedQuery(typed).beginsWords(of: text)) }
    }

    @Test func `Hits are places in the text as it is written`() {
        #expect(FoldedQuery("cel lik").hits(in: "De Çelik") == [3..<8])
        #expect(FoldedQuery("s").hits(in: "Sem is ziek") == [0..<1, 5..<6])
        #expect(FoldedQuery("x").hits(in: "Sem") == [])
        #expect(FoldedQuery("").hits(in: "Sem") == [])
    }

    @Test func `Hits agree with whether there are any, whatever is typed`() {
        let texts = ["Straße", "ﬁets", "e\u{301}é", "İstanbul", "🙂 ok", "", "a\u{200D}b"]
        for text in texts {
            for typed in ["s", "ss", "fi", "e", "é", "i", "ok", "🙂", "ab", "t"] {
                let query = FoldedQuery(typed)
                #expect(query.matches(FoldedText(text)) == !query.hits(in: text).isEmpty, "\(typed) in \(text)")
            }
        }
    }
}
