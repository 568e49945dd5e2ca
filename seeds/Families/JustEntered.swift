import Domain

extension SeedFamily {
    /// K-030: entered last week, so there are gaps only and they are few.
    static let justEntered = SeedFamily(
        id: FamilyID("t6w0d9xk3fm8r1va"),
        story: "Just entered: a mother, an unborn child and a regisseur; nothing else is known yet.",
        lines: #"""
            {"writer":"w-wijkteam","by":"p-dewit","at":"2026-11-19T14:12:00+01:00","body":[
              {"kind":"family.opened","id":"k030-family","code":"K-030","reason":"zwanger, vraagt hulp bij wonen","municipality":"Waterveen"},
              {"kind":"member.recorded","id":"k030-dunja","name":{"given":"Dunja","surname":"Petrov"},"role":"mother","birth":"2003-08-27"},
              {"kind":"member.recorded","id":"k030-baby","name":{"given":"kindje"},"role":"child","expected":"2027-02-09","parents":["k030-dunja"]},
              {"kind":"residence.recorded","id":"k030-home","member":"k030-dunja","household":"bij een vriendin","setting":"other-home","since":"2026-10"},
              {"kind":"regisseur.appointed","id":"k030-regie","regisseur":"@p-dewit","role":"casus","since":"2026-11-19","accepted":true}]}
            """#)
}
