import Domain

extension SeedFamily {
    /// V-021: a file in order although there was violence at home. It was weighed for each child, a norm was agreed by
    /// all, and the parents sit at the table; it must stay quiet.
    static let afterViolence = SeedFamily(
        id: FamilyID("4qn7z1hy8s5bp2gc"),
        story: "Well run: one incident of violence, weighed for each child, with a norm that all share.",
        lines: firstYear + "\n" + secondYear)

    private static let firstYear = #"""
        {"writer":"w-wijkteam","by":"p-kaya","at":"2025-06-24T09:40:00+02:00","body":[
          {"kind":"family.opened","id":"v021-family","code":"V-021","reason":"geweld van vader tegen moeder","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"v021-ingrid","name":{"given":"Ingrid","surname":"Hofman"},"role":"mother","birth":"1984-04-18"},
          {"kind":"member.recorded","id":"v021-frank","name":{"given":"Frank","prefix":"ter","surname":"Braak"},"role":"father","birth":"1982-12-01"},
          {"kind":"member.recorded","id":"v021-milan","name":{"given":"Milan","prefix":"ter","surname":"Braak"},"role":"child","birth":"2013-02-20","parents":["v021-ingrid","v021-frank"]},
          {"kind":"member.recorded","id":"v021-roos","name":{"given":"Roos","prefix":"ter","surname":"Braak"},"role":"child","birth":"2017-05-30","parents":["v021-ingrid","v021-frank"]},
          {"kind":"residence.recorded","id":"v021-home-ingrid","member":"v021-ingrid","household":"thuis","setting":"home","since":"2012"},
          {"kind":"residence.recorded","id":"v021-home-milan","member":"v021-milan","household":"thuis","setting":"home","since":"2013-02-20"},
          {"kind":"residence.recorded","id":"v021-home-roos","member":"v021-roos","household":"thuis","setting":"home","since":"2017-05-30"},
          {"kind":"residence.recorded","id":"v021-home-frank","member":"v021-frank","household":"bij Frank","setting":"other-home","since":"2025-06-22"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2025-06-24T10:02:00+02:00","body":[
          {"kind":"incident.recorded","id":"v021-incident","happened":"2025-06-21","topic":"domestic-violence","text":"Frank sloeg Ingrid in de keuken; mevrouw Meerkoet hoorde het","confidential":true},
          {"kind":"signal.recorded","id":"v021-report","seen":"2025-06-22","text":"geweld tegen moeder; beide kinderen waren boven","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"v021-incident"},
          {"kind":"problem.recorded","id":"v021-problem-safety","members":["v021-frank","v021-ingrid"],"domain":"safety","text":"geweld als ruzie oploopt","since":"2025-03"},
          {"kind":"involvement.recorded","id":"v021-help-kaya","professional":"@p-kaya","about":["v021-ingrid","v021-milan","v021-roos"],"sees":["v021-ingrid","v021-milan","v021-roos"],"reason":"plan voor veiligheid","problems":["v021-problem-safety"],"since":"2025-06-23"},
          {"kind":"regisseur.appointed","id":"v021-regie","regisseur":"@p-kaya","role":"casus","since":"2025-06-24","accepted":true}]}
        {"writer":"w-school","by":"p-smit","at":"2025-06-26T13:20:00+02:00","body":[
          {"kind":"involvement.recorded","id":"v021-help-smit","professional":"@p-smit","about":["v021-roos"],"sees":["v021-roos","v021-ingrid"],"reason":"let op Roos in de klas","problems":["v021-problem-safety"],"since":"2025-06-25"},
          {"kind":"signal.recorded","id":"v021-roos-jun25","seen":"2025-06-25","text":"Roos plast weer in haar broek en is stil","observer":"@p-smit","about":["v021-roos"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"weighing.recorded","id":"v021-weigh-roos","child":"v021-roos","signals":["v021-report","v021-roos-jun25"],"by":"@p-smit","day":"2025-06-26","outcome":"help","note":"besproken met de aandachtsfunctionaris"}]}
        {"writer":"w-wijkteam","by":"p-linden","at":"2025-06-27T09:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"v021-help-linden","professional":"@p-linden","about":["v021-milan"],"sees":["v021-milan"],"reason":"vertrouwd iemand voor Milan op school","problems":["v021-problem-safety"],"since":"2025-06-26"},
          {"kind":"weighing.recorded","id":"v021-weigh-milan","child":"v021-milan","signals":["v021-report"],"by":"@p-linden","day":"2025-06-27","outcome":"help","note":"besproken met de aandachtsfunctionaris"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-07-08T10:44:00+02:00","body":[
          {"kind":"discussion.opened","id":"v021-talk-1","day":"2025-07-08","time":"10:00","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"eerste bespreking"},
          {"kind":"attendance.taken","id":"v021-talk-1-there","discussion":"v021-talk-1","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-haddad","presence":"present"}],"members":[{"member":"v021-ingrid","presence":"present"},{"member":"v021-frank","presence":"not-invited"}]},
          {"kind":"agreement.made","id":"v021-agree-roos","text":"let op Roos, praat elke maand met haar en belt S. Kaya","owners":["@p-smit"],"about":["v021-roos"],"signals":["v021-report","v021-roos-jun25"],"question":1,"discussion":"v021-talk-1"},
          {"kind":"agreement.made","id":"v021-agree-milan","text":"let op Milan en praat elke maand met hem","owners":["@p-linden"],"about":["v021-milan"],"signals":["v021-report"],"question":1,"discussion":"v021-talk-1"},
          {"kind":"watcher.agreed","id":"v021-watch-roos","child":"v021-roos","watcher":"@p-smit","deputy":"@p-kaya","since":"2025-07-08","agreement":"v021-agree-roos"},
          {"kind":"watcher.agreed","id":"v021-watch-milan","child":"v021-milan","watcher":"@p-linden","deputy":"@p-kaya","since":"2025-07-08","agreement":"v021-agree-milan"},
          {"kind":"norm.agreed","id":"v021-norm-1","text":"Frank komt niet in huis; de kinderen zien hem alleen met iemand erbij","agreedBy":["@p-kaya","@p-smit","@p-linden"],"day":"2025-07-08"},
          {"kind":"question.answered","id":"v021-talk-1-q1","discussion":"v021-talk-1","question":1,"text":"J. Smit let op Roos, F. van der Linden op Milan."},
          {"kind":"question.answered","id":"v021-talk-1-q2","discussion":"v021-talk-1","question":2,"text":"Beide ouders en beide kinderen; Frank woont bij zijn broer."},
          {"kind":"question.answered","id":"v021-talk-1-q3","discussion":"v021-talk-1","question":3,"leftOpen":{"who":"S. Kaya","what":"wil Frank hulp?","before":"2025-09-30"}},
          {"kind":"question.answered","id":"v021-talk-1-q4","discussion":"v021-talk-1","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"v021-talk-1-q5","discussion":"v021-talk-1","question":5,"text":"In november, en zodra de norm niet gehaald wordt."},
          {"kind":"lookback.agreed","id":"v021-back-1","day":"2025-11-04","discussion":"v021-talk-1"},
          {"kind":"discussion.closed","id":"v021-talk-1-end","discussion":"v021-talk-1","day":"2025-07-08","time":"10:44"}]}
        {"writer":"w-wijkteam","by":"p-postma","at":"2025-09-16T12:15:00+02:00","body":[
          {"kind":"involvement.recorded","id":"v021-help-postma","professional":"@p-postma","about":["v021-frank"],"sees":["v021-frank"],"reason":"training tegen geweld","problems":["v021-problem-safety"],"since":"2025-09-15"},
          {"kind":"signal.recorded","id":"v021-frank-sep25","seen":"2025-09-15","text":"Frank meldde zich zelf aan","observer":"@p-postma","about":["v021-frank"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-11-04T11:12:00+01:00","body":[
          {"kind":"discussion.opened","id":"v021-talk-2","day":"2025-11-04","time":"10:40","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"v021-talk-2-there","discussion":"v021-talk-2","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-postma","presence":"present"}],"members":[{"member":"v021-ingrid","presence":"present"},{"member":"v021-frank","presence":"present"}]},
          {"kind":"norm.agreed","id":"v021-norm-2","corrects":["v021-norm-1"],"text":"Frank komt niet in huis; de kinderen zien hem op zaterdag bij zijn broer","agreedBy":["@p-kaya","@p-smit","@p-linden","@p-postma"],"day":"2025-11-04"},
          {"kind":"question.answered","id":"v021-talk-2-q1","discussion":"v021-talk-2","question":1,"text":"Zoals in juli; beide scholen praten elke maand met het kind."},
          {"kind":"question.answered","id":"v021-talk-2-q2","discussion":"v021-talk-2","question":2,"text":"De broer van Frank is erbij op zaterdag."},
          {"kind":"question.answered","id":"v021-talk-2-q3","discussion":"v021-talk-2","question":3,"text":"Frank volgt de training. Te vroeg om te zeggen."},
          {"kind":"question.answered","id":"v021-talk-2-q4","discussion":"v021-talk-2","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"v021-talk-2-q5","discussion":"v021-talk-2","question":5,"text":"Na de training, in mei."},
          {"kind":"lookback.agreed","id":"v021-back-2","day":"2026-05-12","discussion":"v021-talk-2"},
          {"kind":"discussion.closed","id":"v021-talk-2-end","discussion":"v021-talk-2","day":"2025-11-04","time":"11:12"}]}
        """#

    private static let secondYear = #"""
        {"writer":"w-school","by":"p-smit","at":"2026-02-10T14:10:00+01:00","body":[
          {"kind":"signal.recorded","id":"v021-roos-feb26","seen":"2026-02-09","text":"Roos is droog, lacht en speelt met anderen","observer":"@p-smit","about":["v021-roos"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-wijkteam","by":"p-linden","at":"2026-03-19T15:35:00+01:00","body":[
          {"kind":"signal.recorded","id":"v021-milan-mrt26","seen":"2026-03-18","text":"Milan vecht op het schoolplein","observer":"@p-linden","about":["v021-milan"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-05-12T11:20:00+02:00","body":[
          {"kind":"discussion.opened","id":"v021-talk-3","day":"2026-05-12","time":"10:45","meeting":"t-may12","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken na de training"},
          {"kind":"attendance.taken","id":"v021-talk-3-there","discussion":"v021-talk-3","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-postma","presence":"present"}],"members":[{"member":"v021-ingrid","presence":"present"},{"member":"v021-frank","presence":"present"},{"member":"v021-milan","presence":"present"}]},
          {"kind":"agreement.made","id":"v021-agree-talk","text":"praat met Milan over boos zijn, zes keer","owners":["@p-linden"],"before":"2026-07-10","about":["v021-milan"],"signals":["v021-milan-mrt26"],"question":3,"discussion":"v021-talk-3"},
          {"kind":"norm.agreed","id":"v021-norm-3","corrects":["v021-norm-2"],"text":"als een ruzie oploopt gaat Frank weg en belt hij zijn broer; de kinderen mogen altijd S. Kaya bellen","agreedBy":["@p-kaya","@p-smit","@p-linden","@p-postma"],"day":"2026-05-12"},
          {"kind":"question.answered","id":"v021-talk-3-q1","discussion":"v021-talk-3","question":1,"text":"J. Smit let op Roos, F. van der Linden op Milan."},
          {"kind":"question.answered","id":"v021-talk-3-q2","discussion":"v021-talk-3","question":2,"text":"Beide ouders, beide kinderen, de broer van Frank."},
          {"kind":"question.answered","id":"v021-talk-3-q3","discussion":"v021-talk-3","question":3,"text":"Frank rondde de training af. Het geweld is een jaar niet terug geweest."},
          {"kind":"question.answered","id":"v021-talk-3-q4","discussion":"v021-talk-3","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"v021-talk-3-q5","discussion":"v021-talk-3","question":5,"text":"In november."},
          {"kind":"lookback.agreed","id":"v021-back-3","day":"2026-11-03","discussion":"v021-talk-3"},
          {"kind":"discussion.closed","id":"v021-talk-3-end","discussion":"v021-talk-3","day":"2026-05-12","time":"11:20"}]}
        {"writer":"w-wijkteam","by":"p-linden","at":"2026-09-22T10:00:00+02:00","body":[
          {"kind":"agreement.settled","id":"v021-agree-talk-done","agreement":"v021-agree-talk","outcome":"done","day":"2026-07-03"},
          {"kind":"signal.recorded","id":"v021-milan-sep26","seen":"2026-09-21","text":"Milan is overgegaan en zit bij de toneelgroep","observer":"@p-linden","about":["v021-milan"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"v021-spoken-milan","child":"v021-milan","by":"@p-linden","day":"2026-09-21","manner":"alone"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-10-29T11:45:00+01:00","body":[
          {"kind":"signal.recorded","id":"v021-roos-okt26","seen":"2026-10-28","text":"Roos vertelt vrolijk over de zaterdagen met Frank","observer":"@p-smit","about":["v021-roos"],"source":"child","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"v021-spoken-roos","child":"v021-roos","by":"@p-smit","day":"2026-10-28","manner":"alone"},
          {"kind":"words.recorded","id":"v021-words-roos","speaker":"v021-roos","text":"Ik hoef de kussens niet meer op mijn oren te doen als een schildpad.","day":"2026-10-28","confidential":true}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-11-03T10:35:00+01:00","body":[
          {"kind":"discussion.opened","id":"v021-talk-4","day":"2026-11-03","time":"10:00","meeting":"t-nov3","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken, en hoe nu verder"},
          {"kind":"attendance.taken","id":"v021-talk-4-there","discussion":"v021-talk-4","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-postma","presence":"present"}],"members":[{"member":"v021-ingrid","presence":"present"},{"member":"v021-frank","presence":"present"}]},
          {"kind":"safety.judged","id":"v021-safe-roos","child":"v021-roos","answer":"yes","basis":"Roos vertelde het zelf; ik zie haar elke dag","basisKinds":["child-said","own-observation"],"by":"@p-smit","day":"2026-11-03"},
          {"kind":"safety.judged","id":"v021-safe-milan","child":"v021-milan","answer":"yes","basis":"Milan vertelde het zelf en oogt ontspannen","basisKinds":["child-said","own-observation"],"by":"@p-linden","day":"2026-11-03"},
          {"kind":"safety.judged","id":"v021-safe-roos-kaya","child":"v021-roos","answer":"yes","basis":"bij mijn huisbezoek liep Roos vrij rond en praatte zij honderduit","basisKinds":["own-observation"],"by":"@p-kaya","day":"2026-11-03"},
          {"kind":"agreement.made","id":"v021-agree-next","text":"vraagt Frank en Ingrid wat er nodig is als de hulp stopt","owners":["@p-kaya","@p-postma"],"before":"2026-12-01","about":["v021-ingrid","v021-frank"],"question":3,"discussion":"v021-talk-4"},
          {"kind":"question.answered","id":"v021-talk-4-q1","discussion":"v021-talk-4","question":1,"text":"J. Smit let op Roos, F. van der Linden op Milan, ook als de hulp minder wordt."},
          {"kind":"question.answered","id":"v021-talk-4-q2","discussion":"v021-talk-4","question":2,"text":"Beide ouders, beide kinderen, de broer van Frank."},
          {"kind":"question.answered","id":"v021-talk-4-q3","discussion":"v021-talk-4","question":3,"leftOpen":{"who":"S. Kaya","what":"blijft het goed zonder de training?","before":"2026-12-01"}},
          {"kind":"question.answered","id":"v021-talk-4-q4","discussion":"v021-talk-4","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"v021-talk-4-q5","discussion":"v021-talk-4","question":5,"text":"Elke vier weken zolang wij afbouwen."},
          {"kind":"words.recorded","id":"v021-words-ingrid","speaker":"v021-ingrid","text":"Ik slaap weer met de deur open.","day":"2026-11-03","discussion":"v021-talk-4","question":1},
          {"kind":"lookback.agreed","id":"v021-back-4","day":"2026-12-01","everyDays":28,"discussion":"v021-talk-4"},
          {"kind":"discussion.closed","id":"v021-talk-4-end","discussion":"v021-talk-4","day":"2026-11-03","time":"10:35"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-17T08:50:00+01:00","body":[
          {"kind":"signal.recorded","id":"v021-roos-nov26","seen":"2026-11-16","text":"Roos haalde haar zwemdiploma; Ingrid en Frank keken samen","observer":"@p-smit","about":["v021-roos"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        """#
}
