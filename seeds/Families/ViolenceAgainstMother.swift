import Domain

extension SeedFamily {
    /// E-046, after the case in paragraph 2.1 of the report: everybody helps the mother, the line is moved twice, and
    /// what the children live through is asked of nobody.
    static let violenceAgainstMother = SeedFamily(
        id: FamilyID("w8d3g0tz5m2kc7hs"),
        story:
            "2.1: violence against a mother; help for her, a norm that is stretched, and three children out of view.",
        lines: untilSummer + "\n" + sinceSummer)

    private static let untilSummer = #"""
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-02-10T09:25:00+01:00","body":[
          {"kind":"family.opened","id":"e046-family","code":"E-046","reason":"geweld van vader tegen moeder","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"e046-marloes","name":{"given":"Marloes","surname":"Veldkamp"},"role":"mother","birth":"1989-05-17"},
          {"kind":"member.recorded","id":"e046-stefan","name":{"given":"Stefan","surname":"Hoekstra"},"role":"father","birth":"1986-11-03"},
          {"kind":"member.recorded","id":"e046-thijs","name":{"given":"Thijs","surname":"Hoekstra"},"role":"child","birth":"2016-08-22","parents":["e046-marloes","e046-stefan"]},
          {"kind":"member.recorded","id":"e046-jip","name":{"given":"Jip","surname":"Hoekstra"},"role":"child","birth":"2019-03-30","parents":["e046-marloes","e046-stefan"]},
          {"kind":"member.recorded","id":"e046-saar","name":{"given":"Saar","surname":"Hoekstra"},"role":"child","birth":"2023-06-11","parents":["e046-marloes","e046-stefan"]},
          {"kind":"member.recorded","id":"e046-riet","name":{"given":"Riet","surname":"Veldkamp"},"role":"grandparent"},
          {"kind":"residence.recorded","id":"e046-home-marloes","member":"e046-marloes","household":"thuis","setting":"home","since":"2015-10"},
          {"kind":"residence.recorded","id":"e046-home-stefan","member":"e046-stefan","household":"thuis","setting":"home","since":"2015-10"},
          {"kind":"residence.recorded","id":"e046-home-thijs","member":"e046-thijs","household":"thuis","setting":"home","since":"2016-08-22"},
          {"kind":"residence.recorded","id":"e046-home-jip","member":"e046-jip","household":"thuis","setting":"home","since":"2019-03-30"},
          {"kind":"residence.recorded","id":"e046-home-saar","member":"e046-saar","household":"thuis","setting":"home","since":"2023-06-11"},
          {"kind":"residence.recorded","id":"e046-home-riet","member":"e046-riet","household":"bij oma Riet","setting":"other-home"},
          {"kind":"custody.recorded","id":"e046-gezag-thijs","child":"e046-thijs","holders":["e046-marloes","e046-stefan"],"source":"by-law"},
          {"kind":"custody.recorded","id":"e046-gezag-jip","child":"e046-jip","holders":["e046-marloes","e046-stefan"],"source":"by-law"},
          {"kind":"custody.recorded","id":"e046-gezag-saar","child":"e046-saar","holders":["e046-marloes","e046-stefan"],"source":"by-law"},
          {"kind":"frame.recorded","id":"e046-frame","frame":"voluntary","since":"2026-02-10"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-02-10T09:58:00+01:00","body":[
          {"kind":"problem.recorded","id":"e046-violence","members":["e046-stefan","e046-marloes"],"domain":"safety","text":"geweld als ruzie oploopt","since":"2025-09","nature":"acute"},
          {"kind":"problem.recorded","id":"e046-drink","members":["e046-stefan"],"domain":"health","text":"drinkt sinds zijn ontslag bij kwekerij Tuinzicht","since":"2025-06","nature":"underlying","isLongLasting":true,"category":"addiction"},
          {"kind":"problem.recorded","id":"e046-rent","members":["e046-marloes","e046-stefan"],"domain":"money","text":"huur blijft liggen sinds het ontslag","since":"2025-11","nature":"acute","cause":"e046-drink"},
          {"kind":"incident.recorded","id":"e046-incident-1","happened":"2026-02-07","topic":"domestic-violence","text":"Stefan duwt Marloes van de trap en laat haar niet opstaan","about":["e046-marloes","e046-stefan"],"present":["e046-thijs","e046-jip","e046-saar"]},
          {"kind":"signal.recorded","id":"e046-report-1","seen":"2026-02-08","text":"geweld tegen moeder; de drie kinderen waren in huis","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"e046-incident-1"},
          {"kind":"signal.recorded","id":"e046-police-1","seen":"2026-02-07","text":"Marloes zit trillend in de gang bij mevrouw Hazelhoen van hiernaast, de jongste op schoot","observer":"@p-bakker","about":["e046-marloes","e046-saar"],"source":"own-observation","nature":"observation","tone":"worry","topic":"domestic-violence","incident":"e046-incident-1"},
          {"kind":"order.imposed","id":"e046-ban","order":"house-ban","against":"e046-stefan","protects":["e046-marloes","e046-thijs","e046-jip","e046-saar"],"since":"2026-02-08","until":"2026-02-18","by":"burgemeester van Waterveen","note":"tien dagen, niet verlengd"},
          {"kind":"involvement.recorded","id":"e046-help-bakker","professional":"@p-bakker","about":["e046-marloes","e046-stefan"],"sees":["e046-marloes","e046-stefan"],"reason":"toezicht op het huisverbod, en de aangifte van mevrouw Hazelhoen","problems":["e046-violence"],"since":"2026-02-08","until":"2026-02-18","endReason":"goal-reached"},
          {"kind":"veiligthuis.event","id":"e046-vt-1","event":"report-received","signals":["e046-report-1"],"by":"@p-haddad","day":"2026-02-09"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2026-02-13T15:40:00+01:00","body":[
          {"kind":"veiligthuis.event","id":"e046-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2026-02-13","note":"onveilig zolang Stefan zonder hulp thuis is"},
          {"kind":"response.recorded","id":"e046-resp-1m","signal":"e046-report-1","who":"e046-marloes","response":"partly","partnerPresent":false,"words":"Hij had gedronken. Zo is hij anders niet.","heardBy":"@p-haddad","day":"2026-02-12"},
          {"kind":"response.recorded","id":"e046-resp-1s","signal":"e046-report-1","who":"e046-stefan","response":"denied","words":"Zij is uitgegleden.","heardBy":"@p-haddad","day":"2026-02-12"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-02-17T10:15:00+01:00","body":[
          {"kind":"veiligthuis.event","id":"e046-vt-3","event":"handed-over","to":"@p-kaya","accepted":true,"conditions":"Stefan volgt de training, Marloes krijgt gesprekken","by":"@p-haddad","day":"2026-02-16"},
          {"kind":"regisseur.appointed","id":"e046-regie","regisseur":"@p-kaya","role":"casus","since":"2026-02-16","accepted":true},
          {"kind":"involvement.recorded","id":"e046-help-kaya","professional":"@p-kaya","about":["e046-marloes"],"sees":["e046-marloes"],"reason":"hulp na het geweld","problems":["e046-violence"],"since":"2026-02-16"},
          {"kind":"involvement.recorded","id":"e046-help-postma","professional":"@p-postma","about":["e046-marloes"],"sees":["e046-marloes"],"reason":"gesprekken over grenzen stellen","problems":["e046-violence"],"since":"2026-02-23"},
          {"kind":"help.offered","id":"e046-offer-talks","text":"gesprekken over wat er is gebeurd","members":["e046-marloes"],"domain":"safety","problem":"e046-violence","by":"@p-postma","day":"2026-02-16"},
          {"kind":"help.answered","id":"e046-ans-1","offer":"e046-offer-talks","response":"accepted","who":"e046-marloes","day":"2026-02-16"},
          {"kind":"help.offered","id":"e046-offer-training","text":"training tegen geweld","members":["e046-stefan"],"domain":"safety","problem":"e046-violence","by":"@p-kaya","day":"2026-02-17"},
          {"kind":"help.answered","id":"e046-ans-2","offer":"e046-offer-training","response":"accepted","who":"e046-stefan","reason":"Als ik dan naar huis mag.","day":"2026-02-17"},
          {"kind":"network.recorded","id":"e046-net-riet","name":"","relation":"moeder van Marloes","member":"e046-riet","about":["e046-thijs","e046-jip","e046-saar"],"does":"neemt de kinderen als het thuis onrustig is"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-02-24T13:05:00+01:00","body":[
          {"kind":"involvement.recorded","id":"e046-help-smit","professional":"@p-smit","about":["e046-thijs","e046-jip"],"sees":["e046-thijs","e046-jip","e046-marloes"],"reason":"leerlingen van onze school","since":"2024-08"},
          {"kind":"signal.recorded","id":"e046-thijs-feb","seen":"2026-02-23","text":"Thijs schopt een klasgenoot en zegt daarna niets meer","observer":"@p-smit","about":["e046-thijs"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-03-03T10:20:00+01:00","body":[
          {"kind":"discussion.opened","id":"e046-talk-1","day":"2026-03-03","time":"09:45","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"hoe verder na het huisverbod"},
          {"kind":"attendance.taken","id":"e046-talk-1-there","discussion":"e046-talk-1","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-postma","presence":"present"},{"professional":"@p-haddad","presence":"present"},{"professional":"@p-bakker","presence":"absent"}],"members":[{"member":"e046-marloes","presence":"present"},{"member":"e046-stefan","presence":"not-invited"}]},
          {"kind":"norm.agreed","id":"e046-norm","text":"Stefan slaapt niet thuis en ziet de kinderen alleen bij oma Riet","agreedBy":["@p-kaya","@p-postma"],"day":"2026-03-03"},
          {"kind":"watcher.agreed","id":"e046-watch-thijs","child":"e046-thijs","watcher":"@p-kaya","since":"2026-03-03"},
          {"kind":"agreement.made","id":"e046-agree-talks","text":"praat elke week met Marloes","owners":["@p-postma"],"about":["e046-marloes"],"signals":["e046-report-1","e046-police-1"],"question":3,"discussion":"e046-talk-1"},
          {"kind":"question.answered","id":"e046-talk-1-q1","discussion":"e046-talk-1","question":1,"text":"Marloes let zelf goed op. S. Kaya houdt Thijs in de gaten, hij is de oudste."},
          {"kind":"question.answered","id":"e046-talk-1-q2","discussion":"e046-talk-1","question":2,"text":"Marloes en Stefan. De kinderen hebben er weinig van meegekregen, zegt Marloes."},
          {"kind":"question.answered","id":"e046-talk-1-q3","discussion":"e046-talk-1","question":3,"text":"Ja, als Stefan de training afmaakt."},
          {"kind":"question.answered","id":"e046-talk-1-q4","discussion":"e046-talk-1","question":4,"text":"S. Kaya heeft de regie."},
          {"kind":"question.answered","id":"e046-talk-1-q5","discussion":"e046-talk-1","question":5,"text":"Na de training, in mei."},
          {"kind":"words.recorded","id":"e046-words-mrt","speaker":"e046-marloes","text":"Ik wil vooral dat de kinderen hun vader houden.","day":"2026-03-03","discussion":"e046-talk-1","question":2},
          {"kind":"lookback.agreed","id":"e046-back-1","day":"2026-05-19","discussion":"e046-talk-1"},
          {"kind":"discussion.closed","id":"e046-talk-1-end","discussion":"e046-talk-1","day":"2026-03-03","time":"10:20"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-03-19T16:30:00+01:00","body":[
          {"kind":"contact.attempted","id":"e046-contact-1","by":"@p-kaya","with":["e046-marloes"],"way":"home-visit","outcome":"reached","day":"2026-03-18","note":"de kinderen waren bij oma Riet"},
          {"kind":"help.offered","id":"e046-offer-kids","text":"gesprekken voor Thijs en Jip over de ruzies","members":["e046-thijs","e046-jip"],"domain":"safety","problem":"e046-violence","by":"@p-kaya","day":"2026-03-18"},
          {"kind":"help.answered","id":"e046-ans-3","offer":"e046-offer-kids","response":"accepted","who":"e046-marloes","day":"2026-03-18"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-04-16T09:35:00+02:00","body":[
          {"kind":"help.answered","id":"e046-ans-4","offer":"e046-offer-kids","response":"did-not-come","obstacle":"waiting-list","day":"2026-04-14"},
          {"kind":"help.answered","id":"e046-ans-5","offer":"e046-offer-training","response":"stopped","who":"e046-stefan","reason":"Ik heb werk in ploegendienst, ik kan niet.","effect":"no-effect","day":"2026-04-15"},
          {"kind":"residence.recorded","id":"e046-back-stefan","corrects":["e046-home-stefan"],"member":"e046-stefan","household":"thuis","setting":"home","since":"2026-04-10"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-05-07T12:20:00+02:00","body":[
          {"kind":"signal.recorded","id":"e046-jip-mei","seen":"2026-05-06","text":"Jip plast in haar broek en wil niet dat haar moeder gebeld wordt","observer":"@p-smit","about":["e046-jip"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-05-18T11:10:00+02:00","body":[
          {"kind":"incident.recorded","id":"e046-incident-2","happened":"2026-05-16","topic":"domestic-violence","text":"ruzie op straat, Stefan trekt Marloes de auto uit","about":["e046-marloes","e046-stefan"],"present":["e046-jip","e046-saar"]},
          {"kind":"signal.recorded","id":"e046-report-2","seen":"2026-05-17","text":"man sleurt een vrouw uit de auto, kinderen op de achterbank","observer":"@p-haddad","source":"network","nature":"report","tone":"worry","topic":"domestic-violence","incident":"e046-incident-2"},
          {"kind":"veiligthuis.event","id":"e046-vt-4","event":"report-received","signals":["e046-report-2"],"by":"@p-haddad","day":"2026-05-17","note":"gevoegd bij wat er al loopt"},
          {"kind":"response.recorded","id":"e046-resp-2","signal":"e046-report-2","who":"e046-marloes","response":"denied","partnerPresent":true,"words":"Wij hadden allebei gewoon haast.","heardBy":"@p-kaya","day":"2026-05-18"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-05-19T10:40:00+02:00","body":[
          {"kind":"discussion.opened","id":"e046-talk-2","day":"2026-05-19","time":"10:10","meeting":"t-may19","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken, en een nieuwe melding"},
          {"kind":"attendance.taken","id":"e046-talk-2-there","discussion":"e046-talk-2","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-postma","presence":"present"},{"professional":"@p-haddad","presence":"absent"},{"professional":"@p-smit","presence":"not-invited"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"e046-marloes","presence":"present"},{"member":"e046-stefan","presence":"present"}]},
          {"kind":"norm.agreed","id":"e046-norm-2","corrects":["e046-norm"],"text":"Stefan mag thuis zijn als hij niet gedronken heeft","agreedBy":["@p-kaya","@p-postma"],"day":"2026-05-19","change":"looser","reason":"Marloes en Stefan willen bij elkaar blijven"},
          {"kind":"safety.judged","id":"e046-safe-thijs","child":"e046-thijs","answer":"yes","basis":"Marloes zegt dat de kinderen sliepen of bij oma waren","basisKinds":["parent-said"],"by":"@p-kaya","day":"2026-05-19"},
          {"kind":"safety.judged","id":"e046-safe-jip","child":"e046-jip","answer":"yes","basis":"Marloes zegt dat Jip er niets van merkt","basisKinds":["parent-said"],"by":"@p-kaya","day":"2026-05-19"},
          {"kind":"signal.settled","id":"e046-settled-1","signals":["e046-report-2"],"reason":"Marloes zegt dat er niets was; het gezin heeft al hulp","by":"@p-kaya","discussion":"e046-talk-2"},
          {"kind":"scalingup.agreed","id":"e046-up","trigger":"er is opnieuw geweld","action":"overleggen met Veilig Thuis over een verzoek bij de Raad","actor":"@p-kaya","parties":["@p-kaya","@p-postma"],"toldTo":["e046-marloes","e046-stefan"],"day":"2026-05-19","discussion":"e046-talk-2"},
          {"kind":"question.answered","id":"e046-talk-2-q1","discussion":"e046-talk-2","question":1,"text":"Volgens Marloes gaat het goed met de kinderen."},
          {"kind":"question.answered","id":"e046-talk-2-q2","discussion":"e046-talk-2","question":2,"text":"Stefan is weer thuis en heeft werk."},
          {"kind":"question.answered","id":"e046-talk-2-q3","discussion":"e046-talk-2","question":3,"text":"Stefan is met de training gestopt. Hij zegt dat hij minder drinkt."},
          {"kind":"question.answered","id":"e046-talk-2-q4","discussion":"e046-talk-2","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"e046-talk-2-q5","discussion":"e046-talk-2","question":5,"text":"Na de zomer."},
          {"kind":"words.recorded","id":"e046-words-stefan","speaker":"e046-stefan","text":"Ik drink alleen nog in het weekend.","day":"2026-05-19","discussion":"e046-talk-2","question":3},
          {"kind":"lookback.agreed","id":"e046-back-2","day":"2026-09-15","discussion":"e046-talk-2"},
          {"kind":"discussion.closed","id":"e046-talk-2-end","discussion":"e046-talk-2","day":"2026-05-19","time":"10:40"}]}
        """#

    private static let sinceSummer = #"""
        {"writer":"w-wijkteam","by":"p-mulder","at":"2026-06-04T14:25:00+02:00","body":[
          {"kind":"involvement.recorded","id":"e046-help-mulder","professional":"@p-mulder","about":["e046-marloes","e046-stefan"],"sees":["e046-marloes","e046-stefan"],"reason":"regeling voor de huur","problems":["e046-rent"],"since":"2026-06-01"},
          {"kind":"help.offered","id":"e046-offer-debts","text":"hulp bij de huurschuld","members":["e046-marloes","e046-stefan"],"domain":"money","problem":"e046-rent","by":"@p-mulder","day":"2026-06-01"},
          {"kind":"help.answered","id":"e046-ans-6","offer":"e046-offer-debts","response":"accepted","who":"e046-stefan","day":"2026-06-01"}]}
        {"writer":"w-wijkteam","by":"p-visser","at":"2026-07-02T17:50:00+02:00","body":[
          {"kind":"signal.recorded","id":"e046-marloes-jul","seen":"2026-07-01","text":"blauwe kaak; Marloes zegt dat zij tegen het keukenkastje liep","observer":"@p-visser","about":["e046-marloes"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health","confidential":true}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2026-08-27T10:05:00+02:00","body":[
          {"kind":"problem.recorded","id":"e046-rent-paid","corrects":["e046-rent"],"members":["e046-marloes","e046-stefan"],"domain":"money","text":"huur blijft liggen sinds het ontslag","since":"2025-11","until":"2026-08-26","nature":"acute","cause":"e046-drink"},
          {"kind":"help.answered","id":"e046-ans-7","offer":"e046-offer-debts","response":"finished","who":"e046-stefan","effect":"helped","day":"2026-08-26"},
          {"kind":"involvement.recorded","id":"e046-help-mulder-end","corrects":["e046-help-mulder"],"professional":"@p-mulder","about":["e046-marloes","e046-stefan"],"sees":["e046-marloes","e046-stefan"],"reason":"regeling voor de huur","problems":["e046-rent"],"since":"2026-06-01","until":"2026-08-26","endReason":"goal-reached"},
          {"kind":"domain.recorded","id":"e046-dom-money","domain":"money","state":"going-well","text":"de achterstand is betaald","by":"@p-mulder","day":"2026-08-26"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-09-03T12:45:00+02:00","body":[
          {"kind":"signal.recorded","id":"e046-jip-sep","seen":"2026-09-02","text":"Jip kruipt onder de tafel als er hard gepraat wordt","observer":"@p-smit","about":["e046-jip"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"signal.recorded","id":"e046-thijs-sep","seen":"2026-09-02","text":"Thijs gaat na school niet naar huis maar naar oma Riet","observer":"@p-smit","about":["e046-thijs"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-09-15T10:35:00+02:00","body":[
          {"kind":"discussion.opened","id":"e046-talk-3","day":"2026-09-15","time":"10:05","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"e046-talk-3-there","discussion":"e046-talk-3","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-postma","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-smit","presence":"not-invited"},{"professional":"@p-visser","presence":"not-invited"},{"professional":"@p-haddad","presence":"not-invited"}],"members":[{"member":"e046-marloes","presence":"present"},{"member":"e046-stefan","presence":"absent"}]},
          {"kind":"norm.agreed","id":"e046-norm-3","corrects":["e046-norm-2"],"text":"Marloes belt S. Kaya als het misgaat","agreedBy":["@p-kaya"],"day":"2026-09-15","change":"looser","reason":"er is sinds mei geen melding meer geweest"},
          {"kind":"agreement.made","id":"e046-agree-mother","text":"belt Marloes elke twee weken","owners":["@p-kaya"],"before":"2026-11-10","about":["e046-marloes"],"question":4,"discussion":"e046-talk-3"},
          {"kind":"domain.recorded","id":"e046-dom-health","domain":"health","members":["e046-stefan"],"state":"refused","text":"over het drinken zegt Stefan alleen dat Tuinzicht zijn eigen schuld is","by":"@p-kaya","day":"2026-09-15"},
          {"kind":"domain.recorded","id":"e046-dom-safety","domain":"safety","state":"going-well","text":"volgens Marloes is het rustig","by":"@p-kaya","day":"2026-09-15"},
          {"kind":"strength.recorded","id":"e046-own-safety","domain":"safety","direction":"self","basis":"Marloes weet wie zij kan bellen","agreedWithFamily":true,"by":"@p-kaya","day":"2026-09-15"},
          {"kind":"strength.recorded","id":"e046-own-money","domain":"money","direction":"self","basis":"de huur loopt weer","agreedWithFamily":true,"by":"@p-mulder","day":"2026-09-15"},
          {"kind":"question.answered","id":"e046-talk-3-q1","discussion":"e046-talk-3","question":1,"text":"Marloes. Zij weet dat zij mag bellen."},
          {"kind":"question.answered","id":"e046-talk-3-q2","discussion":"e046-talk-3","question":2,"text":"Niets veranderd. De huur is weer op orde."},
          {"kind":"question.answered","id":"e046-talk-3-q3","discussion":"e046-talk-3","question":3,"text":"Het is rustig. Marloes heeft geen gesprekken meer nodig."},
          {"kind":"question.answered","id":"e046-talk-3-q4","discussion":"e046-talk-3","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"e046-talk-3-q5","discussion":"e046-talk-3","question":5,"text":"In november."},
          {"kind":"lookback.agreed","id":"e046-back-3","day":"2026-11-10","discussion":"e046-talk-3"},
          {"kind":"discussion.closed","id":"e046-talk-3-end","discussion":"e046-talk-3","day":"2026-09-15","time":"10:35"}]}
        {"writer":"w-wijkteam","by":"p-postma","at":"2026-09-29T09:20:00+02:00","body":[
          {"kind":"involvement.recorded","id":"e046-help-postma-end","corrects":["e046-help-postma"],"professional":"@p-postma","about":["e046-marloes"],"sees":["e046-marloes"],"reason":"gesprekken over grenzen stellen","problems":["e046-violence"],"since":"2026-02-23","until":"2026-09-28","endReason":"goal-reached"},
          {"kind":"help.answered","id":"e046-ans-8","offer":"e046-offer-talks","response":"finished","who":"e046-marloes","effect":"partly","day":"2026-09-28"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-10-15T15:10:00+02:00","body":[
          {"kind":"contact.attempted","id":"e046-contact-2","by":"@p-kaya","with":["e046-marloes"],"way":"phone","outcome":"no-answer","day":"2026-10-01"},
          {"kind":"contact.attempted","id":"e046-contact-3","by":"@p-kaya","with":["e046-marloes"],"way":"home-visit","outcome":"not-home","day":"2026-10-14","note":"de afspraak stond, de gordijnen waren dicht"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-10-26T09:40:00+01:00","body":[
          {"kind":"incident.recorded","id":"e046-incident-3","happened":"2026-10-24","topic":"domestic-violence","text":"Marloes is in de keuken geslagen; Thijs is met Jip en Saar naar oma gelopen","about":["e046-marloes","e046-stefan"],"present":["e046-thijs","e046-jip","e046-saar"]},
          {"kind":"signal.recorded","id":"e046-report-3","seen":"2026-10-25","text":"moeder naar de spoedpost, kinderen in pyjama bij oma","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"e046-incident-3","breaches":"e046-norm"},
          {"kind":"signal.recorded","id":"e046-police-3","seen":"2026-10-24","text":"Stefan is weg als wij komen; Thijs doet open en zegt dat zijn moeder slaapt, mevrouw Hazelhoen huilt","observer":"@p-bakker","about":["e046-stefan","e046-thijs"],"source":"own-observation","nature":"observation","tone":"worry","topic":"domestic-violence","incident":"e046-incident-3"},
          {"kind":"veiligthuis.event","id":"e046-vt-5","event":"report-received","signals":["e046-report-3"],"by":"@p-haddad","day":"2026-10-25"},
          {"kind":"trigger.met","id":"e046-met","scalingUp":"e046-up","signals":["e046-report-3"],"by":"@p-kaya","day":"2026-10-26"},
          {"kind":"response.recorded","id":"e046-resp-3","signal":"e046-report-3","who":"e046-marloes","response":"withdrew","partnerPresent":true,"words":"Ik heb dat in paniek gezegd. Ik ben gevallen.","heardBy":"@p-haddad","day":"2026-10-26"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-10-29T13:30:00+01:00","body":[
          {"kind":"child.spoken","id":"e046-spoken-thijs","child":"e046-thijs","by":"@p-smit","day":"2026-10-28","manner":"with-parent","note":"Marloes wilde erbij blijven"},
          {"kind":"words.recorded","id":"e046-words-thijs","speaker":"e046-thijs","text":"Ik heb een koptelefoon voor ons drieën, dan hoor je het niet.","day":"2026-10-28"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-11-05T11:25:00+01:00","body":[
          {"kind":"help.offered","id":"e046-offer-shelter","text":"een plek waar Marloes met de kinderen even weg kan","members":["e046-marloes","e046-thijs","e046-jip","e046-saar"],"domain":"safety","problem":"e046-violence","by":"@p-kaya","day":"2026-11-04"},
          {"kind":"help.answered","id":"e046-ans-9","offer":"e046-offer-shelter","response":"refused","who":"e046-marloes","partnerPresent":true,"reason":"Dan is hij alles kwijt, en wij ook.","day":"2026-11-04"},
          {"kind":"help.offered","id":"e046-offer-doctor","text":"onderzoek na de hersenschudding","members":["e046-marloes"],"domain":"health","by":"@p-visser","day":"2026-11-03"},
          {"kind":"help.answered","id":"e046-ans-10","offer":"e046-offer-doctor","response":"no-show","who":"e046-marloes","reason":"Mijn hersenschudding gaat vanzelf over.","day":"2026-11-05"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-17T15:20:00+01:00","body":[
          {"kind":"signal.recorded","id":"e046-thijs-nov","seen":"2026-11-16","text":"Thijs is drie dagen niet op school geweest; Stefan meldt hem ziek","observer":"@p-smit","about":["e046-thijs"],"source":"own-observation","nature":"observation","tone":"worry","topic":"school-absence"},
          {"kind":"signal.recorded","id":"e046-jip-nov","seen":"2026-11-16","text":"Jip vraagt of zij op school mag slapen","observer":"@p-smit","about":["e046-jip"],"source":"child","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        """#
}
