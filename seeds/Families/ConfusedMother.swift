import Domain

extension SeedFamily {
    /// D-031, after the case in paragraph 2.3 of the report: everybody worries about the mother, nobody speaks with the
    /// child, and a phone call with the word "moved" ends it.
    static let confusedMother = SeedFamily(
        id: FamilyID("b7y2p5jc0n4hs8qe"),
        story: "2.3: a confused mother, twice not at home, then “moved, all is well”; nobody saw Mees.",
        lines: #"""
            {"writer":"w-wijkteam","by":"p-kaya","at":"2026-03-10T11:20:00+01:00","body":[
              {"kind":"family.opened","id":"d031-family","code":"D-031","reason":"moeder in de war","municipality":"Waterveen"},
              {"kind":"member.recorded","id":"d031-petra","name":{"given":"Petra","surname":"Hulsing"},"role":"mother","birth":"1986-10-02"},
              {"kind":"member.recorded","id":"d031-mees","name":{"given":"Mees","surname":"Hulsing"},"role":"child","birth":"2019-01-17","parents":["d031-petra"],"otherParent":"unknown"},
              {"kind":"residence.recorded","id":"d031-home-petra","member":"d031-petra","household":"thuis","setting":"home","since":"2021"},
              {"kind":"residence.recorded","id":"d031-home-mees","member":"d031-mees","household":"thuis","setting":"home","since":"2021"},
              {"kind":"custody.recorded","id":"d031-gezag-mees","child":"d031-mees","holders":["d031-petra"],"source":"by-law"},
              {"kind":"frame.recorded","id":"d031-frame","frame":"voluntary","since":"2026-03-10"}]}
            {"writer":"w-school","by":"p-smit","at":"2026-03-12T15:50:00+01:00","body":[
              {"kind":"signal.recorded","id":"d031-school","seen":"2026-03-11","text":"Petra staat verward op het plein en praat over mensen die haar volgen","observer":"@p-smit","about":["d031-petra"],"source":"own-observation","nature":"observation","tone":"worry","topic":"confusion"}]}
            {"writer":"w-wijkteam","by":"p-bakker","at":"2026-03-17T10:40:00+01:00","body":[
              {"kind":"signal.recorded","id":"d031-street","seen":"2026-03-16","text":"Petra loopt ’s nachts over straat en herkent de wijkagent niet","observer":"@p-bakker","about":["d031-petra"],"source":"own-observation","nature":"observation","tone":"worry","topic":"confusion"},
              {"kind":"signal.recorded","id":"d031-fine","seen":"2026-03-17","text":"school zegt: met Mees gaat het in de klas goed","observer":"@p-bakker","about":["d031-mees"],"source":"professional","nature":"observation","tone":"going-well"}]}
            {"writer":"w-wijkteam","by":"p-postma","at":"2026-03-24T13:15:00+01:00","body":[
              {"kind":"involvement.recorded","id":"d031-help-postma","professional":"@p-postma","about":["d031-petra"],"sees":["d031-petra"],"reason":"gesprekken met moeder op school","since":"2026-03-23"},
              {"kind":"help.offered","id":"d031-offer-talks","text":"gesprekken op school, elke week","members":["d031-petra"],"domain":"health","by":"@p-postma","day":"2026-03-23"},
              {"kind":"help.answered","id":"d031-ans-1","offer":"d031-offer-talks","response":"accepted","who":"d031-petra","reason":"Over die mensen van Boomgaard praat ik niet.","day":"2026-03-23"},
              {"kind":"network.asked","id":"d031-netq","answer":"unwilling","text":"Petra wil niet dat wij haar zus bellen","by":"@p-postma","day":"2026-03-23"}]}
            {"writer":"w-wijkteam","by":"p-haddad","at":"2026-05-12T09:30:00+02:00","body":[
              {"kind":"signal.recorded","id":"d031-report","seen":"2026-05-11","text":"geschreeuw, ramen afgeplakt, Petra doet niet open","observer":"@p-haddad","about":["d031-petra"],"source":"network","nature":"report","tone":"worry","topic":"confusion"},
              {"kind":"words.recorded","id":"d031-reporter","speaker":"d031-petra","text":"Ik weet best dat Boomgaard van hiernaast jullie belt.","day":"2026-05-11","confidential":true},
              {"kind":"veiligthuis.event","id":"d031-vt-1","event":"report-received","signals":["d031-report"],"by":"@p-haddad","day":"2026-05-11"}]}
            {"writer":"w-wijkteam","by":"p-bakker","at":"2026-05-19T16:25:00+02:00","body":[
              {"kind":"signal.recorded","id":"d031-visit-1","seen":"2026-05-19","text":"huisbezoek met Veilig Thuis: niemand thuis","observer":"@p-bakker","about":["d031-petra"],"source":"own-observation","nature":"observation","tone":"worry"},
              {"kind":"contact.attempted","id":"d031-contact-1","by":"@p-bakker","with":["d031-petra"],"way":"home-visit","outcome":"not-home","day":"2026-05-19","note":"samen met Veilig Thuis"}]}
            {"writer":"w-wijkteam","by":"p-haddad","at":"2026-05-21T12:05:00+02:00","body":[
              {"kind":"words.recorded","id":"d031-call-1","speaker":"d031-petra","text":"Ik was boodschappen doen. Kom maar over twee weken.","day":"2026-05-21"},
              {"kind":"contact.attempted","id":"d031-contact-2","by":"@p-haddad","with":["d031-petra"],"way":"phone","outcome":"reached","day":"2026-05-21","note":"Petra belde zelf terug"},
              {"kind":"response.recorded","id":"d031-resp-1","signal":"d031-report","who":"d031-petra","response":"denied","words":"Ik plak de ramen af voor de warmte.","heardBy":"@p-haddad","day":"2026-05-21"}]}
            {"writer":"w-wijkteam","by":"p-haddad","at":"2026-06-02T15:10:00+02:00","body":[
              {"kind":"signal.recorded","id":"d031-visit-2","seen":"2026-06-02","text":"tweede huisbezoek op de afgesproken dag: weer niemand thuis","observer":"@p-haddad","about":["d031-petra"],"source":"own-observation","nature":"observation","tone":"worry"},
              {"kind":"contact.attempted","id":"d031-contact-3","by":"@p-haddad","with":["d031-petra"],"way":"home-visit","outcome":"not-home","day":"2026-06-02","note":"op de dag die Petra zelf koos"}]}
            {"writer":"w-wijkteam","by":"p-haddad","at":"2026-06-09T10:45:00+02:00","body":[
              {"kind":"words.recorded","id":"d031-call-2","speaker":"d031-petra","text":"Wij zijn verhuisd. Met Mees en mij gaat het goed.","day":"2026-06-09"},
              {"kind":"contact.attempted","id":"d031-contact-4","by":"@p-haddad","with":["d031-petra"],"way":"phone","outcome":"reached","day":"2026-06-09"},
              {"kind":"veiligthuis.event","id":"d031-vt-2","event":"ended","by":"@p-haddad","day":"2026-06-09","note":"verhuisd, klopt met de gemeente"}]}
            {"writer":"w-wijkteam","by":"p-haddad","at":"2026-06-11T14:00:00+02:00","body":[
              {"kind":"residence.recorded","id":"d031-gone-petra","corrects":["d031-home-petra"],"member":"d031-petra","household":"thuis","setting":"home","since":"2021","until":"2026-06-01"},
              {"kind":"residence.recorded","id":"d031-gone-mees","corrects":["d031-home-mees"],"member":"d031-mees","household":"thuis","setting":"home","since":"2021","until":"2026-06-01"},
              {"kind":"residence.recorded","id":"d031-new-petra","member":"d031-petra","household":"nieuw huis","setting":"home","since":"2026-06-01","municipality":"Rietmeer"},
              {"kind":"residence.recorded","id":"d031-new-mees","member":"d031-mees","household":"nieuw huis","setting":"home","since":"2026-06-01","municipality":"Rietmeer"},
              {"kind":"involvement.recorded","id":"d031-help-postma-end","corrects":["d031-help-postma"],"professional":"@p-postma","about":["d031-petra"],"sees":["d031-petra"],"reason":"gesprekken met moeder op school","since":"2026-03-23","until":"2026-06-10","endReason":"moved"},
              {"kind":"help.answered","id":"d031-ans-2","offer":"d031-offer-talks","response":"stopped","who":"d031-petra","effect":"no-effect","day":"2026-06-10"}]}
            {"writer":"w-notulist","by":"p-peeters","at":"2026-06-16T10:30:00+02:00","body":[
              {"kind":"discussion.opened","id":"d031-talk","day":"2026-06-16","time":"10:30","meeting":"t-jun16","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"gezin is verhuisd"},
              {"kind":"attendance.taken","id":"d031-talk-there","discussion":"d031-talk","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-bakker","presence":"present"},{"professional":"@p-haddad","presence":"present"},{"professional":"@p-smit","presence":"absent"}],"members":[{"member":"d031-petra","presence":"not-invited"}]},
              {"kind":"signal.settled","id":"d031-settled","signals":["d031-report","d031-visit-1","d031-visit-2"],"reason":"verhuisd; moeder zegt dat het goed gaat","by":"@p-haddad","discussion":"d031-talk"},
              {"kind":"question.answered","id":"d031-talk-q1","discussion":"d031-talk","question":1,"text":"Moeder zorgt voor Mees. Volgens school ging het goed met hem."},
              {"kind":"question.answered","id":"d031-talk-q2","discussion":"d031-talk","question":2,"text":"Moeder en Mees. De vader kennen we niet."},
              {"kind":"question.answered","id":"d031-talk-q3","discussion":"d031-talk","question":3,"leftOpen":{"who":"S. Kaya","what":"wat is er met moeder aan de hand?","before":"2026-07-14"}},
              {"kind":"question.answered","id":"d031-talk-q4","discussion":"d031-talk","question":4,"text":"Niemand meer, het gezin woont nu in Rietmeer."},
              {"kind":"question.answered","id":"d031-talk-q5","discussion":"d031-talk","question":5,"text":"Niet nodig."},
              {"kind":"domain.recorded","id":"d031-dom-parenting","domain":"parenting","members":["d031-mees"],"state":"going-well","text":"de school zegt dat het goed gaat","by":"@p-smit","day":"2026-06-16"},
              {"kind":"strength.recorded","id":"d031-own-parenting","domain":"parenting","direction":"self","basis":"moeder zorgt voor Mees","by":"@p-haddad","day":"2026-06-16"},
              {"kind":"discussion.closed","id":"d031-talk-end","discussion":"d031-talk","day":"2026-06-16","time":"10:41"}]}
            """#)
}
