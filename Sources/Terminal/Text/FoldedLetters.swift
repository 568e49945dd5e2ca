/// Exists because the pure side has no Unicode normalisation: small letters that carry a mark, and their base.
///
/// Source: canonical decompositions of Unicode 14 (Latin, Greek, Cyrillic), and letters without one as Dutch people
/// would type them (`ø` as `o`, `ĳ` as `ij`).
enum FoldedLetters {
    /// What a small letter is searched as; `nil` when it stays itself.
    static func base(_ letter: Unicode.Scalar) -> String? { table[letter] }

    private static let table: [Unicode.Scalar: String] = families.reduce(into: [:]) { table, family in
        for letter in family.letters.unicodeScalars { table[letter] = family.base }
    }

    private static let families: [(letters: String, base: String)] = [
        ("àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "a"),
        ("ǣǽæ", "ae"),
        ("ḃḅḇɓ", "b"),
        ("çćĉċčḉ", "c"),
        ("ďḋḍḏḑḓđðɗɖ", "d"),
        ("ǆ", "dz"),
        ("èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəɛ", "e"),
        ("ḟƒ", "f"),
        ("ﬀ", "ff"),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ĝğġģǧǵḡɣ", "g"),
        ("ĥȟḣḥḧḩḫẖħ", "h"),
        ("ìíîïĩīĭįǐȉȋḭḯỉịı", "i"),
        ("ĳ", "ij"),
        ("ĵǰ", "j"),
        ("ķǩḱḳḵĸ", "k"),
        ("ĺļľḷḹḻḽłŀ", "l"),
        ("ǉ", "lj"),
        ("ḿṁṃ", "m"),
        ("ñńņňǹṅṇṉṋŋŉ", "n"),
        ("ǌ", "nj"),
        ("òóôõöōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøɔ", "o"),
        ("œ", "oe"),
        ("ṕṗ", "p"),
        ("ŕŗřȑȓṙṛṝṟ", "r"),
        ("śŝşšșṡṣṥṧṩẛſ", "s"),
        ("ß", "ss"),
        ("ţťțṫṭṯṱẗŧ", "t"),
        ("þ", "th"),
        ("ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "u"),
        ("ṽṿ", "v"),
        ("ŵẁẃẅẇẉẘ", "w"),
        ("ẋẍ", "x"),
        ("ýÿŷȳẏẙỳỵỷỹ", "y"),
        ("źżžẑẓẕ", "z"),
        ("ǯ", "ʒ"),
        ("ʹ", "ʹ"),
        ("άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ", "α"),
        ("έἐἑἒἓἔἕὲέ", "ε"),
        ("ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ", "η"),
        ("ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ", "ι"),
        ("όὀὁὂὃὄὅὸό", "ο"),
        ("ῤῥ", "ρ"),
        ("ς", "σ"),
        ("ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ", "υ"),
        ("ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ", "ω"),
        ("ϓϔ", "ϒ"),
        ("ӑӓ", "а"),
        ("ѓ", "г"),
        ("ѐёӗ", "е"),
        ("ӂӝ", "ж"),
        ("ӟ", "з"),
        ("йѝӣӥ", "и"),
        ("ќ", "к"),
        ("ӧ", "о"),
        ("ўӯӱӳ", "у"),
        ("ӵ", "ч"),
        ("ӹ", "ы"),
        ("ӭ", "э"),
        ("ї", "і"),
        ("ѷ", "ѵ"),
        ("ӛ", "ә"),
        ("ӫ", "ө"),
    ]
}
