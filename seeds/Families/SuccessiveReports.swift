import Domain

extension SeedFamily {
    /// J-014, after the case in paragraph 4.2 of the report: reports of violence at home that follow each other, each
    /// denied and each taken by itself, while help does not come about.
    static let successiveReports = SeedFamily(
        id: FamilyID("9h2k7wq4m1xb5t0r"),
        story: "4.2: four reports about three incidents, denied each time, help that stops; little is known about Sem.",
        lines: firstYear + "\n" + secondYear)

    private static let firstYear = #"""
        {"writer":"w-wijkteam","by":"p-dewit","at":"2025-07-03T10:12:00+02:00","body":[
          {"kind":"family.opened","id":"j014-family","code":"J-014","reason":"geldzorgen en onrust thuis","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"j014-amira","name":{"given":"Amira","surname":"Selmani"},"role":"mother","birth":"1991-02-11"},
          {"kind":"member.recorded","id":"j014-karim","name":{"given":"Karim","surname":"Rahimi"},"role":"father","birth":"1988"},
          {"kind":"member.recorded","id":"j014-yara","name":{"given":"Yara","surname":"Rahimi"},"role":"child","birth":"2015-03-12","parents":["j014-amira","j014-karim"]},
          {"kind":"member.recorded","id":"j014-sem","name":{"given":"Sem","surname":"Rahimi"},"role":"child","birth":"2020-04-05","parents":["j014-amira","j014-karim"]},
          {"kind":"member.recorded","id":"j014-noor","name":{"given":"Noor","surname":"Selmani"},"role":"child","birth":"2024-06-18","parents":["j014-amira"]},
          {"kind":"member.recorded","id":"j014-fatma","name":{"given":"Fatma","surname":"Selmani"},"role":"grandparent"},
          {"kind":"residence.recorded","id":"j014-old-amira","member":"j014-amira","household":"oude huis","setting":"home","since":"2019-09"},
          {"kind":"residence.recorded","id":"j014-old-yara","member":"j014-yara","household":"oude huis","setting":"home","since":"2019-09"},
          {"kind":"residence.recorded","id":"j014-old-sem","member":"j014-sem","household":"oude huis","setting":"home","since":"2020-04"},
          {"kind":"residence.recorded","id":"j014-old-noor","member":"j014-noor","household":"oude huis","setting":"home","since":"2024-06-18"},
          {"kind":"residence.recorded","id":"j014-home-karim","member":"j014-karim","household":"bij Karim","setting":"other-home","since":"2023"},
          {"kind":"residence.recorded","id":"j014-home-fatma","member":"j014-fatma","household":"bij oma Fatma","setting":"other-home"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2025-07-03T10:31:20+02:00","body":[
          {"kind":"problem.recorded","id":"j014-problem-money","members":["j014-amira"],"domain":"money","text":"schulden bij verhuurder en zorgverzekeraar","since":"2024","nature":"acute","isLongLasting":true},
          {"kind":"problem.recorded","id":"j014-problem-parenting","members":["j014-amira"],"domain":"parenting","text":"grenzen stellen lukt niet, dagen zonder vaste tijden","since":"2025-03","nature":"underlying","isLongLasting":true},
          {"kind":"signal.recorded","id":"j014-amira-jul25","seen":"2025-07-02","text":"stapel ongeopende post, Amira slaapt slecht van de geldzorgen","observer":"@p-dewit","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry","topic":"money"},
          {"kind":"custody.recorded","id":"j014-gezag-yara","child":"j014-yara","holders":["j014-amira","j014-karim"],"source":"register"},
          {"kind":"custody.recorded","id":"j014-gezag-sem","child":"j014-sem","holders":["j014-amira","j014-karim"],"source":"register"},
          {"kind":"custody.recorded","id":"j014-gezag-noor","child":"j014-noor","holders":["j014-amira"],"source":"by-law","since":"2024-06-18"},
          {"kind":"frame.recorded","id":"j014-frame","frame":"voluntary","since":"2025-07-03"},
          {"kind":"help.offered","id":"j014-offer-debts-1","text":"hulp bij de schulden","members":["j014-amira"],"domain":"money","problem":"j014-problem-money","by":"@p-dewit","day":"2025-07-02"},
          {"kind":"help.answered","id":"j014-ans-1","offer":"j014-offer-debts-1","response":"refused","who":"j014-amira","reason":"Ik zoek het zelf wel uit.","day":"2025-07-02"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2025-07-08T15:40:00+02:00","body":[
          {"kind":"member.recorded","id":"j014-sem-birth","corrects":["j014-sem"],"name":{"given":"Sem","surname":"Rahimi"},"role":"child","birth":"2020-05-04","parents":["j014-amira","j014-karim"]},
          {"kind":"involvement.recorded","id":"j014-help-bos","professional":"@p-bos","about":["j014-noor"],"sees":["j014-noor","j014-amira"],"reason":"groei Noor","since":"2024-07"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2025-07-08T15:52:30+02:00","body":[
          {"kind":"residence.recorded","id":"j014-karim-jgz","corrects":["j014-home-karim"],"member":"j014-karim","household":"bij Karim","setting":"other-home","since":"2023-11"}]}
        {"writer":"w-school","by":"p-smit","at":"2025-07-09T08:25:00+02:00","body":[
          {"kind":"residence.recorded","id":"j014-karim-school","corrects":["j014-home-karim"],"member":"j014-karim","household":"bij Karim","setting":"other-home","since":"2024-02"},
          {"kind":"involvement.recorded","id":"j014-help-smit","professional":"@p-smit","about":["j014-yara","j014-sem"],"sees":["j014-yara","j014-sem","j014-amira"],"reason":"verzuim","problems":["j014-problem-parenting"],"since":"2024-09"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2025-08-26T09:15:00+02:00","body":[
          {"kind":"involvement.recorded","id":"j014-help-kuiper","professional":"@p-kuiper","about":["j014-yara","j014-sem","j014-amira"],"sees":["j014-yara","j014-sem","j014-amira"],"reason":"hulp bij opvoeden","problems":["j014-problem-parenting"],"since":"2025-08-25","goal":"Amira stelt zelf grenzen, zonder hulp"},
          {"kind":"regisseur.appointed","id":"j014-regie-kuiper","regisseur":"@p-kuiper","role":"casus","since":"2025-08-25","accepted":true},
          {"kind":"help.offered","id":"j014-offer-parenting","text":"gezinsbegeleiding, één keer per week","members":["j014-amira","j014-yara","j014-sem"],"domain":"parenting","problem":"j014-problem-parenting","by":"@p-kuiper","day":"2025-08-25"},
          {"kind":"help.answered","id":"j014-ans-2","offer":"j014-offer-parenting","response":"accepted","who":"j014-amira","reason":"Eén keer per week is goed.","day":"2025-08-25"},
          {"kind":"arrangement.recorded","id":"j014-arr-karim","children":["j014-yara","j014-sem"],"arrangement":"visiting","with":["j014-karim"],"text":"af en toe een zaterdag, als Karim belt","source":"parents","since":"2023-11"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2025-09-23T11:03:10+02:00","body":[
          {"kind":"incident.recorded","id":"j014-incident-1","happened":"2025-09-20","topic":"domestic-violence","text":"ruzie in de nacht, Amira is geslagen","about":["j014-amira"],"present":["j014-yara","j014-sem","j014-noor"]},
          {"kind":"signal.recorded","id":"j014-report-1","seen":"2025-09-22","text":"ruzie in huis gehoord; Amira zegt dat er niets was","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"j014-incident-1"},
          {"kind":"signal.recorded","id":"j014-amira-sep25","seen":"2025-09-23","text":"Amira praat snel en breekt het gesprek af als het over thuis gaat","observer":"@p-dewit","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry"},
          {"kind":"veiligthuis.event","id":"j014-vt-1","event":"report-received","signals":["j014-report-1"],"by":"@p-haddad","day":"2025-09-22"},
          {"kind":"response.recorded","id":"j014-resp-1","signal":"j014-report-1","who":"j014-amira","response":"denied","partnerPresent":false,"words":"Er was niets.","heardBy":"@p-dewit","day":"2025-09-23"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-09-29T15:30:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"j014-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2025-09-26","note":"geen acuut gevaar; vervolg bij het wijkteam"},
          {"kind":"veiligthuis.event","id":"j014-vt-3","event":"ended","by":"@p-haddad","day":"2025-09-29","note":"overdracht per brief, met niemand besproken"}]}
        {"writer":"w-school","by":"p-smit","at":"2025-10-02T12:40:00+02:00","body":[
          {"kind":"signal.recorded","id":"j014-yara-okt25","seen":"2025-10-01","text":"Yara valt in de les in slaap en wil niet naar huis","observer":"@p-smit","about":["j014-yara"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"signal.recorded","id":"j014-amira-okt25-a","seen":"2025-10-01","text":"Amira komt niet op de afspraak over Yara","observer":"@p-smit","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2025-10-03T16:20:00+02:00","body":[
          {"kind":"signal.recorded","id":"j014-amira-okt25-b","seen":"2025-10-02","text":"geen boodschappen in huis, Amira zegt dat het geld op is","observer":"@p-kuiper","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry","topic":"money"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-10-07T09:05:00+02:00","body":[
          {"kind":"discussion.opened","id":"j014-talk-1","day":"2025-10-07","time":"09:05","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"eerste bespreking"},
          {"kind":"attendance.taken","id":"j014-talk-1-there","discussion":"j014-talk-1","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-haddad","presence":"absent"}],"members":[{"member":"j014-amira","presence":"present"}]}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-10-07T09:41:00+02:00","body":[
          {"kind":"agreement.made","id":"j014-agree-watch","text":"let op Yara en belt A. Kuiper als zij weer niet naar huis wil","owners":["@p-smit"],"about":["j014-yara"],"signals":["j014-yara-okt25"],"question":1,"discussion":"j014-talk-1"},
          {"kind":"watcher.agreed","id":"j014-watch-yara","child":"j014-yara","watcher":"@p-smit","since":"2025-10-07","agreement":"j014-agree-watch"},
          {"kind":"watcher.agreed","id":"j014-watch-sem","child":"j014-sem","watcher":"@p-kuiper","since":"2025-10-07"},
          {"kind":"watcher.agreed","id":"j014-watch-noor","child":"j014-noor","watcher":"@p-bos","since":"2025-10-07"},
          {"kind":"question.answered","id":"j014-talk-1-q1","discussion":"j014-talk-1","question":1,"text":"J. Smit let op Yara, A. Kuiper op Sem, L. Bos op Noor."},
          {"kind":"question.answered","id":"j014-talk-1-q2","discussion":"j014-talk-1","question":2,"text":"Amira, de drie kinderen en oma Fatma. Wie de vader van Noor is, is niet gevraagd."},
          {"kind":"question.answered","id":"j014-talk-1-q3","discussion":"j014-talk-1","question":3,"text":"De geldzorgen wel, met hulp. Over het geweld zijn we het niet eens."},
          {"kind":"question.answered","id":"j014-talk-1-q4","discussion":"j014-talk-1","question":4,"text":"A. Kuiper heeft de regie."},
          {"kind":"question.answered","id":"j014-talk-1-q5","discussion":"j014-talk-1","question":5,"text":"Over drie maanden."},
          {"kind":"signal.settled","id":"j014-settled-1","signals":["j014-report-1"],"reason":"Amira zegt dat er niets was; Veilig Thuis sloot af","by":"@p-dewit","discussion":"j014-talk-1"},
          {"kind":"lookback.agreed","id":"j014-back-1","day":"2026-01-20","discussion":"j014-talk-1"},
          {"kind":"words.recorded","id":"j014-words-okt25","speaker":"j014-amira","text":"Het was een ruzie zoals iedereen die heeft.","day":"2025-10-07","discussion":"j014-talk-1","question":1}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-10-07T09:44:00+02:00","body":[
          {"kind":"discussion.closed","id":"j014-talk-1-end","discussion":"j014-talk-1","day":"2025-10-07","time":"09:44"}]}
        {"writer":"w-school","by":"p-smit","at":"2025-12-09T13:10:00+01:00","body":[
          {"kind":"signal.recorded","id":"j014-report-2","seen":"2025-12-08","text":"school meldt wat Yara vertelde over de ruzie van na de zomer; Amira zegt dat Yara overdrijft","observer":"@p-smit","source":"child","nature":"report","tone":"worry","topic":"domestic-violence","incident":"j014-incident-1"},
          {"kind":"signal.recorded","id":"j014-amira-dec25","seen":"2025-12-08","text":"Amira huilt bij de schooldeur en wil er niet over praten","observer":"@p-smit","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry"},
          {"kind":"weighing.recorded","id":"j014-weigh-yara","child":"j014-yara","signals":["j014-report-1","j014-report-2"],"by":"@p-smit","day":"2025-12-08","outcome":"help-and-reported","note":"gemeld bij Veilig Thuis; Amira weet dat"},
          {"kind":"veiligthuis.event","id":"j014-vt-4","event":"report-received","signals":["j014-report-2"],"by":"@p-haddad","day":"2025-12-08"},
          {"kind":"response.recorded","id":"j014-resp-2","signal":"j014-report-2","who":"j014-amira","response":"denied","words":"Yara overdrijft altijd.","heardBy":"@p-smit","day":"2025-12-08"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-01-16T14:05:00+01:00","body":[
          {"kind":"signal.recorded","id":"j014-yara-jan26","seen":"2026-01-15","text":"Yara doet weer mee en vraagt een vriendin te spelen","observer":"@p-smit","about":["j014-yara"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-01-20T10:02:00+01:00","body":[
          {"kind":"discussion.opened","id":"j014-talk-2","day":"2026-01-20","time":"10:00","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"j014-talk-2-there","discussion":"j014-talk-2","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-bos","presence":"absent"}],"members":[{"member":"j014-amira","presence":"absent"}]},
          {"kind":"safety.judged","id":"j014-safe-sem-jan","child":"j014-sem","answer":"yes","basis":"Amira zegt dat het goed gaat met Sem","basisKinds":["parent-said"],"by":"@p-kuiper","day":"2026-01-20"},
          {"kind":"agreement.settled","id":"j014-agree-watch-done","agreement":"j014-agree-watch","outcome":"done","day":"2026-01-20"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-01-20T10:36:00+01:00","body":[
          {"kind":"agreement.made","id":"j014-agree-money","text":"vraagt Amira of zij hulp bij de schulden wil","owners":["@p-dewit"],"before":"2026-03-01","about":["j014-amira"],"signals":["j014-amira-jul25","j014-amira-okt25-b"],"question":3,"discussion":"j014-talk-2"},
          {"kind":"agreement.made","id":"j014-agree-fatma","text":"past woensdag op Noor","ownerNames":["oma Fatma"],"about":["j014-noor"],"question":2,"discussion":"j014-talk-2"},
          {"kind":"question.answered","id":"j014-talk-2-q1","discussion":"j014-talk-2","question":1,"text":"Zoals afgesproken in de eerste bespreking."},
          {"kind":"question.answered","id":"j014-talk-2-q2","discussion":"j014-talk-2","question":2,"leftOpen":{"who":"M. de Wit","what":"wie is de huisarts?","before":"2026-03-01"}},
          {"kind":"question.answered","id":"j014-talk-2-q3","discussion":"j014-talk-2","question":3,"text":"Het gaat beter met Yara, dus wij wachten af."},
          {"kind":"question.answered","id":"j014-talk-2-q4","discussion":"j014-talk-2","question":4,"text":"A. Kuiper houdt de regie."},
          {"kind":"question.answered","id":"j014-talk-2-q5","discussion":"j014-talk-2","question":5,"text":"Na de zomer, of eerder als iemand belt."},
          {"kind":"signal.settled","id":"j014-settled-2","signals":["j014-report-2"],"reason":"het ging over een oude ruzie","by":"@p-dewit","discussion":"j014-talk-2"},
          {"kind":"lookback.agreed","id":"j014-back-2","day":"2026-08-14","discussion":"j014-talk-2"},
          {"kind":"network.recorded","id":"j014-net-fatma","name":"","relation":"moeder van Amira","member":"j014-fatma","about":["j014-noor"],"does":"past woensdag op Noor"},
          {"kind":"domain.recorded","id":"j014-dom-money","domain":"money","members":["j014-amira"],"state":"long-worries","text":"elke maand te kort","by":"@p-dewit","day":"2026-01-20"},
          {"kind":"domain.recorded","id":"j014-dom-safety","domain":"safety","state":"going-well","text":"Amira zegt dat het rustig is","by":"@p-kuiper","day":"2026-01-20"},
          {"kind":"domain.recorded","id":"j014-dom-education","domain":"education","members":["j014-yara"],"state":"going-well","text":"Yara doet weer mee","by":"@p-smit","day":"2026-01-20"},
          {"kind":"strength.recorded","id":"j014-own-parenting","domain":"parenting","members":["j014-amira"],"direction":"self","basis":"Amira zegt dat zij het alleen kan","agreedWithFamily":true,"by":"@p-kuiper","day":"2026-01-20"},
          {"kind":"discussion.closed","id":"j014-talk-2-end","discussion":"j014-talk-2","day":"2026-01-20","time":"10:36"}]}
        """#

    private static let secondYear = #"""
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-03-24T11:30:00+01:00","body":[
          {"kind":"residence.recorded","id":"j014-old-amira-end","corrects":["j014-old-amira"],"member":"j014-amira","household":"oude huis","setting":"home","since":"2019-09","until":"2026-03-20"},
          {"kind":"residence.recorded","id":"j014-old-yara-end","corrects":["j014-old-yara"],"member":"j014-yara","household":"oude huis","setting":"home","since":"2019-09","until":"2026-03-20"},
          {"kind":"residence.recorded","id":"j014-old-sem-end","corrects":["j014-old-sem"],"member":"j014-sem","household":"oude huis","setting":"home","since":"2020-04","until":"2026-03-20"},
          {"kind":"residence.recorded","id":"j014-old-noor-end","corrects":["j014-old-noor"],"member":"j014-noor","household":"oude huis","setting":"home","since":"2024-06-18","until":"2026-03-20"},
          {"kind":"residence.recorded","id":"j014-home-amira","member":"j014-amira","household":"thuis","setting":"home","since":"2026-03-21"},
          {"kind":"residence.recorded","id":"j014-home-yara","member":"j014-yara","household":"thuis","setting":"home","since":"2026-03-21"},
          {"kind":"residence.recorded","id":"j014-home-sem","member":"j014-sem","household":"thuis","setting":"home","since":"2026-03-21"},
          {"kind":"residence.recorded","id":"j014-home-noor","member":"j014-noor","household":"thuis","setting":"home","since":"2026-03-21"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-04-14T16:45:00+02:00","body":[
          {"kind":"signal.recorded","id":"j014-amira-apr26","seen":"2026-04-14","text":"Amira vroeg zelf hulp bij geld","observer":"@p-dewit","about":["j014-amira"],"source":"parent","nature":"observation","tone":"going-well","topic":"money"},
          {"kind":"agreement.settled","id":"j014-agree-money-done","agreement":"j014-agree-money","outcome":"done","day":"2026-04-14"},
          {"kind":"help.offered","id":"j014-offer-debts-2","text":"budgetbeheer","members":["j014-amira"],"domain":"money","problem":"j014-problem-money","by":"@p-dewit","day":"2026-04-14"},
          {"kind":"help.answered","id":"j014-ans-3","offer":"j014-offer-debts-2","response":"accepted","who":"j014-amira","reason":"Nu wel, de deurwaarder was er.","day":"2026-04-14"},
          {"kind":"strength.recorded","id":"j014-own-money","domain":"money","members":["j014-amira"],"direction":"supported","basis":"budgetbeheer","agreedWithFamily":true,"by":"@p-dewit","day":"2026-04-14"}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2026-04-28T10:05:00+02:00","body":[
          {"kind":"involvement.recorded","id":"j014-help-mulder","professional":"@p-mulder","about":["j014-amira"],"sees":["j014-amira"],"reason":"budgetbeheer","problems":["j014-problem-money"],"since":"2026-04-28","goal":"over een jaar geen nieuwe schulden"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-05-21T17:02:00+02:00","body":[
          {"kind":"member.recorded","id":"j014-tom","name":{"given":"Tom","surname":"Verbeek"},"role":"partner"},
          {"kind":"residence.recorded","id":"j014-home-tom","member":"j014-tom","household":"thuis","setting":"home","since":"2026-05"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-05-28T16:40:00+02:00","body":[
          {"kind":"contact.attempted","id":"j014-contact-1","by":"@p-kuiper","with":["j014-amira"],"way":"home-visit","outcome":"cancelled","day":"2026-05-20"},
          {"kind":"contact.attempted","id":"j014-contact-2","by":"@p-kuiper","with":["j014-amira","j014-tom"],"way":"home-visit","outcome":"not-home","day":"2026-05-27","note":"er stond muziek aan"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-06-16T09:20:00+02:00","body":[
          {"kind":"incident.recorded","id":"j014-incident-2","happened":"2026-06-13","topic":"domestic-violence","text":"ruzie waarbij een deur is ingetrapt; buurvrouw Zilverschoon belde","about":["j014-amira","j014-tom"],"present":["j014-noor"],"confidential":true},
          {"kind":"signal.recorded","id":"j014-report-3","seen":"2026-06-15","text":"harde ruzie en een kapotte deur; Amira zegt dat zij zelf viel","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"j014-incident-2"},
          {"kind":"signal.recorded","id":"j014-amira-jun26","seen":"2026-06-16","text":"Amira heeft een dikke pols en draagt haar arm stil","observer":"@p-dewit","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health"},
          {"kind":"veiligthuis.event","id":"j014-vt-5","event":"report-received","signals":["j014-report-3"],"by":"@p-haddad","day":"2026-06-15"},
          {"kind":"response.recorded","id":"j014-resp-3","signal":"j014-report-3","who":"j014-amira","response":"silent","partnerPresent":true,"words":"Ik viel. Klaar.","heardBy":"@p-dewit","day":"2026-06-16"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-06-18T11:11:00+02:00","body":[
          {"kind":"signal.recorded","id":"j014-wrong-family","seen":"2026-06-18","text":"broertje heeft twee keer een afspraak gemist","observer":"@p-bos","source":"own-observation","nature":"observation","tone":"worry"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-06-18T11:16:00+02:00","body":[
          {"kind":"entry.withdrawn","id":"j014-wrong-family-back","entry":"j014-wrong-family","reason":"verkeerd gezin"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2026-06-25T11:50:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"j014-vt-6","event":"investigation-started","signals":["j014-report-3"],"by":"@p-haddad","day":"2026-06-24"}]}
        {"writer":"w-wijkteam","by":"p-vos","at":"2026-07-07T14:30:00+02:00","body":[
          {"kind":"involvement.recorded","id":"j014-help-vos","professional":"@p-vos","about":["j014-amira"],"sees":["j014-amira"],"reason":"behandeling paniekstoornis","since":"2026-07-06","confidential":true},
          {"kind":"signal.recorded","id":"j014-amira-jul26","seen":"2026-07-06","text":"Amira slaapt nauwelijks en schrikt van elk geluid","observer":"@p-vos","about":["j014-amira"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-08-04T09:12:00+02:00","body":[
          {"kind":"involvement.recorded","id":"j014-help-kuiper-end","corrects":["j014-help-kuiper"],"professional":"@p-kuiper","about":["j014-yara","j014-sem","j014-amira"],"sees":["j014-yara","j014-sem","j014-amira"],"reason":"hulp bij opvoeden","problems":["j014-problem-parenting"],"since":"2025-08-25","until":"2026-08-01","endReason":"contract-ended","goal":"Amira stelt zelf grenzen, zonder hulp"},
          {"kind":"regisseur.appointed","id":"j014-regie-kuiper-end","corrects":["j014-regie-kuiper"],"regisseur":"@p-kuiper","role":"casus","since":"2025-08-25","until":"2026-08-01","accepted":true},
          {"kind":"watcher.agreed","id":"j014-watch-sem-end","corrects":["j014-watch-sem"],"child":"j014-sem","watcher":"@p-kuiper","since":"2025-10-07","until":"2026-08-01"},
          {"kind":"help.answered","id":"j014-ans-contract","offer":"j014-offer-parenting","response":"did-not-come","obstacle":"contract-ended","effect":"partly","day":"2026-08-01"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2026-08-07T10:35:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"j014-vt-7","event":"investigation-ended","outcome":"not-confirmed","by":"@p-haddad","day":"2026-08-06","note":"de kinderen zijn niet gesproken, het was vakantie"},
          {"kind":"veiligthuis.event","id":"j014-vt-8","event":"ended","by":"@p-haddad","day":"2026-08-07"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-08-13T15:25:00+02:00","body":[
          {"kind":"signal.recorded","id":"j014-yara-aug26","seen":"2026-08-12","text":"Yara zorgt na school voor Noor en is bang om te laat thuis te zijn","observer":"@p-smit","about":["j014-yara"],"source":"child","nature":"observation","tone":"worry"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-08-14T09:03:00+02:00","body":[
          {"kind":"discussion.opened","id":"j014-talk-3","day":"2026-08-14","time":"09:00","meeting":"t-aug14","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"jeugdhulp is gestopt"},
          {"kind":"attendance.taken","id":"j014-talk-3-there","discussion":"j014-talk-3","professionals":[{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-dewit","presence":"present"},{"professional":"@p-vos","presence":"absent"},{"professional":"@p-kuiper","presence":"absent"}],"members":[{"member":"j014-amira","presence":"absent"},{"member":"j014-tom","presence":"not-invited"}]}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-08-14T09:40:00+02:00","body":[
          {"kind":"safety.judged","id":"j014-safe-sem-aug","child":"j014-sem","answer":"unknown","basis":"niemand van ons sprak Sem","by":"@p-smit","day":"2026-08-14"},
          {"kind":"safety.judged","id":"j014-safe-noor-aug","child":"j014-noor","answer":"unknown","basis":"ik zie Noor alleen op het consultatiebureau","by":"@p-bos","day":"2026-08-14"},
          {"kind":"agreement.made","id":"j014-agree-sem","text":"praat met Sem; Amira weet dat vooraf","owners":["@p-smit"],"before":"2026-10-01","about":["j014-sem"],"question":1,"discussion":"j014-talk-3"},
          {"kind":"agreement.made","id":"j014-agree-work","text":"biedt Amira gesprekken aan over thuis","owners":["@p-postma"],"before":"2026-09-15","about":["j014-amira"],"signals":["j014-amira-jun26","j014-amira-jul26"],"question":2,"discussion":"j014-talk-3"},
          {"kind":"question.answered","id":"j014-talk-3-q1","discussion":"j014-talk-3","question":1,"leftOpen":{"who":"J. Smit","what":"hoe gaat het met Sem, en wie let nu op hem?","before":"2026-10-01"}},
          {"kind":"question.answered","id":"j014-talk-3-q2","discussion":"j014-talk-3","question":2,"leftOpen":{"who":"M. de Wit","what":"wie is Tom, en wie is de huisarts?","before":"2026-10-01"}},
          {"kind":"question.answered","id":"j014-talk-3-q3","discussion":"j014-talk-3","question":3,"leftOpen":{"who":"P. Vos","what":"wat kan Amira zelf, en wat niet?","before":"2026-10-12"}},
          {"kind":"question.answered","id":"j014-talk-3-q4","discussion":"j014-talk-3","question":4,"leftOpen":{"who":"H. van Dalen","what":"wie neemt de regie over van A. Kuiper?","before":"2026-09-01"}},
          {"kind":"question.answered","id":"j014-talk-3-q5","discussion":"j014-talk-3","question":5,"leftOpen":{"who":"H. van Dalen","what":"hoe vaak kijken we terug?","before":"2026-10-12"}},
          {"kind":"signal.settled","id":"j014-settled-3","signals":["j014-report-3"],"reason":"Amira wil er niet over praten; zij krijgt gesprekken aangeboden","by":"@p-dewit","discussion":"j014-talk-3"},
          {"kind":"lookback.agreed","id":"j014-back-3","day":"2026-10-12","discussion":"j014-talk-3"},
          {"kind":"scalingup.agreed","id":"j014-up","trigger":"er komt weer een melding","action":"dezelfde week samen met Veilig Thuis aan tafel, en de Raad bespreken","actor":"@p-dalen","parties":["@p-smit","@p-bos","@p-mulder","@p-dewit"],"day":"2026-08-14","discussion":"j014-talk-3"},
          {"kind":"discussion.closed","id":"j014-talk-3-end","discussion":"j014-talk-3","day":"2026-08-14","time":"09:40"}]}
        {"writer":"w-wijkteam","by":"p-postma","at":"2026-09-25T16:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"j014-help-postma","professional":"@p-postma","about":["j014-amira"],"sees":["j014-amira"],"reason":"gesprekken over thuis","problems":["j014-problem-parenting"],"since":"2026-09-07","until":"2026-09-24","endReason":"refused"},
          {"kind":"agreement.settled","id":"j014-agree-work-done","agreement":"j014-agree-work","outcome":"partly","day":"2026-09-24","note":"één gesprek; hulp: nee gezegd"},
          {"kind":"words.recorded","id":"j014-words-sep26","speaker":"j014-amira","text":"Ik hoef niemand, wij redden ons wel.","day":"2026-09-24"},
          {"kind":"help.offered","id":"j014-offer-talks","text":"gesprekken over thuis","members":["j014-amira"],"domain":"safety","problem":"j014-problem-parenting","by":"@p-postma","day":"2026-09-01"},
          {"kind":"help.answered","id":"j014-ans-4","offer":"j014-offer-talks","response":"accepted","who":"j014-amira","reason":"Eén keer, om te kijken.","day":"2026-09-07"},
          {"kind":"help.answered","id":"j014-ans-5","offer":"j014-offer-talks","response":"refused","who":"j014-amira","partnerPresent":true,"reason":"Ik hoef niemand, wij redden ons wel.","day":"2026-09-24"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-10-14T13:35:00+02:00","body":[
          {"kind":"incident.recorded","id":"j014-incident-3","happened":"2026-10-11","topic":"domestic-violence","text":"geschreeuw en gebonk in de nacht; de kinderen waren thuis","about":["j014-amira","j014-tom"],"present":["j014-yara","j014-sem","j014-noor"]},
          {"kind":"signal.recorded","id":"j014-report-4","seen":"2026-10-14","text":"huiselijk geweld; moeder ontkent, partner erbij","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"j014-incident-3"},
          {"kind":"veiligthuis.event","id":"j014-vt-9","event":"report-received","signals":["j014-report-4"],"by":"@p-haddad","day":"2026-10-14"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-10-15T17:20:00+02:00","body":[
          {"kind":"words.recorded","id":"j014-words-okt26","speaker":"j014-amira","text":"Er is niets gebeurd. De buren horen van alles.","day":"2026-10-15"},
          {"kind":"response.recorded","id":"j014-resp-4","signal":"j014-report-4","who":"j014-amira","response":"denied","partnerPresent":true,"words":"Er is niets gebeurd. De buren horen van alles.","heardBy":"@p-dewit","day":"2026-10-15"},
          {"kind":"trigger.met","id":"j014-met","scalingUp":"j014-up","signals":["j014-report-4"],"by":"@p-dewit","day":"2026-10-15"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-10-20T16:00:00+02:00","body":[
          {"kind":"signal.recorded","id":"j014-noor-okt26","seen":"2026-10-20","text":"Noor groeit goed, lacht, eet mee","observer":"@p-bos","about":["j014-noor"],"source":"own-observation","nature":"observation","tone":"going-well","topic":"health"},
          {"kind":"child.spoken","id":"j014-spoken-noor","child":"j014-noor","by":"@p-bos","day":"2026-10-20","manner":"observed","note":"met moeder op het consultatiebureau"},
          {"kind":"child.meaning","id":"j014-meaning-noor","child":"j014-noor","basis":["j014-problem-money","j014-problem-parenting","j014-amira-dec25","j014-amira-jun26","j014-amira-jul26"],"text":"Noor merkt dat Amira moe is. Op woensdag vangt oma Fatma dat op. Wat Noor van de ruzies merkt, weten we niet.","by":"@p-bos","day":"2026-10-20"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-10-29T09:10:00+01:00","body":[
          {"kind":"contact.attempted","id":"j014-contact-3","by":"@p-dewit","with":["j014-amira"],"way":"home-visit","outcome":"not-home","day":"2026-10-22","note":"afgesproken, niemand deed open"},
          {"kind":"contact.attempted","id":"j014-contact-4","by":"@p-dewit","with":["j014-amira"],"way":"phone","outcome":"no-answer","day":"2026-10-28"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-03T14:20:00+01:00","body":[
          {"kind":"child.spoken","id":"j014-spoken-yara","child":"j014-yara","by":"@p-smit","day":"2026-11-03","manner":"alone","note":"in de schooltuin; Amira wist het vooraf"},
          {"kind":"safety.judged","id":"j014-safe-yara","child":"j014-yara","answer":"yes","basis":"ik sprak Yara alleen en zie haar elke schooldag","basisKinds":["child-said","own-observation"],"by":"@p-smit","day":"2026-11-03"},
          {"kind":"words.recorded","id":"j014-words-yara","speaker":"j014-yara","text":"Als het hard gaat, zit ik met Noor bij de kapstok.","day":"2026-11-03","confidential":true}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2026-11-09T11:50:00+01:00","body":[
          {"kind":"words.recorded","id":"j014-words-nov26","speaker":"j014-amira","text":"Met het geld gaat het beter, ik durf de post weer open te doen.","day":"2026-11-09"},
          {"kind":"problem.judged","id":"j014-judged-money","problem":"j014-problem-money","solvable":"yes","isChronic":false,"by":"@p-mulder","day":"2026-11-09","note":"als de inkomsten blijven, in twee jaar"},
          {"kind":"domain.recorded","id":"j014-dom-money-2","domain":"money","members":["j014-amira"],"state":"worries","text":"de regeling loopt","by":"@p-mulder","day":"2026-11-09"},
          {"kind":"contact.attempted","id":"j014-contact-5","by":"@p-mulder","with":["j014-amira"],"way":"appointment","outcome":"reached","day":"2026-11-09"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-19T15:45:00+01:00","body":[
          {"kind":"signal.recorded","id":"j014-sem-nov26","seen":"2026-11-19","text":"Sem kwam deze week twee keer te laat en zei niets","observer":"@p-smit","about":["j014-sem"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        """#
}
