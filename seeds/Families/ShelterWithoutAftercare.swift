import Domain

extension SeedFamily {
    /// M-007, after the case in paragraph 3.2 of the report: from a crisis shelter to a house of their own with no help,
    /// while what lay behind it was not solved.
    static let shelterWithoutAftercare = SeedFamily(
        id: FamilyID("m1g6v9rz4t8kx3dw"),
        story: "3.2: a mother and two children leave the crisis shelter without aftercare; within weeks it goes wrong.",
        lines: #"""
            {"writer":"w-wijkteam","by":"p-kaya","at":"2026-04-07T09:50:00+02:00","body":[
              {"kind":"family.opened","id":"m007-family","code":"M-007","reason":"uit huis gezet, opgenomen in de crisisopvang","municipality":"Waterveen"},
              {"kind":"member.recorded","id":"m007-chantal","name":{"given":"Chantal","surname":"Brouwer"},"role":"mother","birth":"1994-06-30"},
              {"kind":"member.recorded","id":"m007-ruben","name":{"given":"Ruben","prefix":"van","surname":"Essen"},"role":"father"},
              {"kind":"member.recorded","id":"m007-luuk","name":{"given":"Luuk","prefix":"van","surname":"Essen"},"role":"child","birth":"2018-09-09","parents":["m007-chantal","m007-ruben"]},
              {"kind":"member.recorded","id":"m007-fenna","name":{"given":"Fenna","prefix":"van","surname":"Essen"},"role":"child","birth":"2023-02-14","parents":["m007-chantal","m007-ruben"]},
              {"kind":"move.recorded","id":"m007-move","from":"Rietmeer","to":"Waterveen","day":"2026-04-01","oldFile":"asked","askedOn":"2026-04-07"},
              {"kind":"custody.recorded","id":"m007-gezag-luuk","child":"m007-luuk","holders":["m007-chantal","m007-ruben"],"source":"told","note":"Chantal denkt dat Ruben ook gezag heeft"},
              {"kind":"custody.recorded","id":"m007-gezag-fenna","child":"m007-fenna","holders":["m007-chantal","m007-ruben"],"source":"told"},
              {"kind":"frame.recorded","id":"m007-frame","frame":"voluntary","since":"2026-04-07"},
              {"kind":"arrangement.recorded","id":"m007-arr-ruben","children":["m007-luuk","m007-fenna"],"arrangement":"no-contact","with":["m007-ruben"],"text":"Ruben belt niet en niemand weet waar hij is","source":"parents","since":"2026-04"}]}
            {"writer":"w-wijkteam","by":"p-groot","at":"2026-04-07T15:30:00+02:00","body":[
              {"kind":"residence.recorded","id":"m007-stay-chantal","member":"m007-chantal","household":"De Steiger, Lavendelpad","setting":"crisis-shelter","since":"2026-04-01","confidential":true},
              {"kind":"residence.recorded","id":"m007-stay-luuk","member":"m007-luuk","household":"De Steiger, Lavendelpad","setting":"crisis-shelter","since":"2026-04-01","confidential":true},
              {"kind":"residence.recorded","id":"m007-stay-fenna","member":"m007-fenna","household":"De Steiger, Lavendelpad","setting":"crisis-shelter","since":"2026-04-01","confidential":true},
              {"kind":"problem.recorded","id":"m007-problem-money","members":["m007-chantal"],"domain":"money","text":"schulden, geen vast inkomen","since":"2023","nature":"underlying","isLongLasting":true},
              {"kind":"problem.recorded","id":"m007-problem-drink","members":["m007-chantal"],"domain":"health","text":"drinkt als zij alleen is","since":"2024","nature":"underlying","isLongLasting":true},
              {"kind":"involvement.recorded","id":"m007-help-groot","professional":"@p-groot","about":["m007-chantal","m007-luuk","m007-fenna"],"sees":["m007-chantal","m007-luuk","m007-fenna"],"reason":"dag en nacht begeleiding","problems":["m007-problem-money","m007-problem-drink"],"since":"2026-04-01"},
              {"kind":"regisseur.appointed","id":"m007-regie-groot","regisseur":"@p-groot","role":"casus","since":"2026-04-07","accepted":true},
              {"kind":"watcher.agreed","id":"m007-watch-luuk","child":"m007-luuk","watcher":"@p-groot","since":"2026-04-07"},
              {"kind":"watcher.agreed","id":"m007-watch-fenna","child":"m007-fenna","watcher":"@p-groot","since":"2026-04-07"},
              {"kind":"problem.recorded","id":"m007-problem-house","members":["m007-chantal"],"domain":"housing","text":"uit huis gezet, geen eigen plek","since":"2026-04-01","nature":"acute","cause":"m007-problem-money"},
              {"kind":"plan.agreed","id":"m007-plan","text":"in de opvang tot er een huis is","day":"2026-04-07","agreedBy":["@p-groot"],"signedBy":["m007-chantal"],"until":"2026-08-31"},
              {"kind":"goal.set","id":"m007-goal-house","plan":"m007-plan","members":["m007-chantal","m007-luuk","m007-fenna"],"text":"een eigen huis","owner":"@p-groot","before":"2026-09-01","askedBy":"family","problem":"m007-problem-house"},
              {"kind":"goal.set","id":"m007-goal-drink","plan":"m007-plan","members":["m007-chantal"],"text":"Chantal drinkt niet als de kinderen er zijn","owner":"@p-groot","before":"2026-09-01","askedBy":"professionals","problem":"m007-problem-drink"}]}
            {"writer":"w-wijkteam","by":"p-groot","at":"2026-06-23T10:10:00+02:00","body":[
              {"kind":"signal.recorded","id":"m007-luuk-jun","seen":"2026-06-22","text":"Luuk slaapt door en speelt weer buiten","observer":"@p-groot","about":["m007-luuk"],"source":"own-observation","nature":"observation","tone":"going-well"},
              {"kind":"child.spoken","id":"m007-spoken-luuk","child":"m007-luuk","by":"@p-groot","day":"2026-06-22","manner":"alone"},
              {"kind":"child.spoken","id":"m007-spoken-fenna","child":"m007-fenna","by":"@p-groot","day":"2026-06-22","manner":"observed"},
              {"kind":"safety.judged","id":"m007-safe-luuk","child":"m007-luuk","answer":"yes","basis":"wij zien Luuk elke dag","basisKinds":["own-observation"],"by":"@p-groot","day":"2026-06-22"},
              {"kind":"safety.judged","id":"m007-safe-fenna","child":"m007-fenna","answer":"yes","basis":"wij zien Fenna elke dag","basisKinds":["own-observation"],"by":"@p-groot","day":"2026-06-22"},
              {"kind":"domain.recorded","id":"m007-dom-health","domain":"health","members":["m007-chantal"],"state":"worries","text":"op het Lavendelpad dronk Chantal niet, zij was er nooit alleen","by":"@p-groot","day":"2026-06-22"},
              {"kind":"domain.recorded","id":"m007-dom-money","domain":"money","members":["m007-chantal"],"state":"long-worries","text":"geen inkomen, geen plan","by":"@p-groot","day":"2026-06-22"},
              {"kind":"domain.recorded","id":"m007-dom-safety","domain":"safety","state":"going-well","text":"iemand is er dag en nacht","by":"@p-groot","day":"2026-06-22"},
              {"kind":"network.asked","id":"m007-netq","answer":"none","text":"Chantal zegt dat zij niemand heeft","by":"@p-groot","day":"2026-06-22"}]}
            {"writer":"w-wijkteam","by":"p-groot","at":"2026-08-13T14:20:00+02:00","body":[
              {"kind":"help.offered","id":"m007-offer-after","text":"begeleiding aan huis na de opvang","members":["m007-chantal","m007-luuk","m007-fenna"],"domain":"parenting","by":"@p-groot","day":"2026-08-10"},
              {"kind":"help.answered","id":"m007-ans-1","offer":"m007-offer-after","response":"did-not-come","obstacle":"waiting-list","day":"2026-08-12"},
              {"kind":"help.offered","id":"m007-offer-debts","text":"schuldhulp","members":["m007-chantal"],"domain":"money","problem":"m007-problem-money","by":"@p-kaya","day":"2026-08-12"},
              {"kind":"help.answered","id":"m007-ans-2","offer":"m007-offer-debts","response":"accepted","who":"m007-chantal","reason":"Als ik er eerst ben.","day":"2026-08-12"}]}
            {"writer":"w-wijkteam","by":"p-dekker","at":"2026-08-18T11:25:00+02:00","body":[
              {"kind":"residence.recorded","id":"m007-leave-chantal","corrects":["m007-stay-chantal"],"member":"m007-chantal","household":"De Steiger, Lavendelpad","setting":"crisis-shelter","since":"2026-04-01","until":"2026-08-28","confidential":true},
              {"kind":"residence.recorded","id":"m007-leave-luuk","corrects":["m007-stay-luuk"],"member":"m007-luuk","household":"De Steiger, Lavendelpad","setting":"crisis-shelter","since":"2026-04-01","until":"2026-08-28","confidential":true},
              {"kind":"residence.recorded","id":"m007-leave-fenna","corrects":["m007-stay-fenna"],"member":"m007-fenna","household":"De Steiger, Lavendelpad","setting":"crisis-shelter","since":"2026-04-01","until":"2026-08-28","confidential":true},
              {"kind":"residence.recorded","id":"m007-home-chantal","member":"m007-chantal","household":"thuis","setting":"home","since":"2026-08-28"},
              {"kind":"residence.recorded","id":"m007-home-luuk","member":"m007-luuk","household":"thuis","setting":"home","since":"2026-08-28"},
              {"kind":"residence.recorded","id":"m007-home-fenna","member":"m007-fenna","household":"thuis","setting":"home","since":"2026-08-28"}]}
            {"writer":"w-notulist","by":"p-peeters","at":"2026-08-25T09:48:00+02:00","body":[
              {"kind":"discussion.opened","id":"m007-talk","day":"2026-08-25","time":"09:20","meeting":"t-aug25","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"naar een eigen huis"},
              {"kind":"attendance.taken","id":"m007-talk-there","discussion":"m007-talk","professionals":[{"professional":"@p-groot","presence":"present"},{"professional":"@p-dekker","presence":"present"},{"professional":"@p-kaya","presence":"present"},{"professional":"@p-bos","presence":"not-invited"}],"members":[{"member":"m007-chantal","presence":"present"}]},
              {"kind":"words.recorded","id":"m007-words","speaker":"m007-chantal","text":"Ik wil het nu graag zelf doen.","day":"2026-08-25","discussion":"m007-talk","question":3},
              {"kind":"agreement.made","id":"m007-agree-house","text":"geeft de sleutel en regelt de inrichting","owners":["@p-dekker"],"before":"2026-08-28","about":["m007-chantal"],"question":2,"discussion":"m007-talk"},
              {"kind":"question.answered","id":"m007-talk-q1","discussion":"m007-talk","question":1,"text":"Chantal zelf. In de opvang ging het goed met de kinderen."},
              {"kind":"question.answered","id":"m007-talk-q2","discussion":"m007-talk","question":2,"text":"Chantal, Luuk en Fenna. Ruben is uit beeld sinds de uitzetting."},
              {"kind":"question.answered","id":"m007-talk-q3","discussion":"m007-talk","question":3,"leftOpen":{"who":"S. Kaya","what":"wat is er van de schulden en het drinken over?","before":"2026-09-29"}},
              {"kind":"question.answered","id":"m007-talk-q4","discussion":"m007-talk","question":4,"leftOpen":{"who":"S. Kaya","what":"wie neemt de regie over van I. de Groot?","before":"2026-09-15"}},
              {"kind":"question.answered","id":"m007-talk-q5","discussion":"m007-talk","question":5,"text":"Over drie maanden."},
              {"kind":"lookback.agreed","id":"m007-back","day":"2026-11-24","discussion":"m007-talk"},
              {"kind":"strength.recorded","id":"m007-own-parenting","domain":"parenting","members":["m007-chantal"],"direction":"self","basis":"Chantal wil het zelf doen","agreedWithFamily":true,"by":"@p-groot","day":"2026-08-25"},
              {"kind":"strength.recorded","id":"m007-own-money","domain":"money","members":["m007-chantal"],"direction":"self","basis":"zij gaat zich melden bij schuldhulp","agreedWithFamily":true,"by":"@p-kaya","day":"2026-08-25"},
              {"kind":"goal.reviewed","id":"m007-result-1","goal":"m007-goal-drink","result":"partly","evidence":"in de opvang wel","judgedBy":["@p-groot"],"day":"2026-08-25"},
              {"kind":"discussion.closed","id":"m007-talk-end","discussion":"m007-talk","day":"2026-08-25","time":"09:48"}]}
            {"writer":"w-wijkteam","by":"p-groot","at":"2026-08-31T08:55:00+02:00","body":[
              {"kind":"agreement.settled","id":"m007-agree-house-done","agreement":"m007-agree-house","outcome":"done","day":"2026-08-28"},
              {"kind":"involvement.recorded","id":"m007-help-groot-end","corrects":["m007-help-groot"],"professional":"@p-groot","about":["m007-chantal","m007-luuk","m007-fenna"],"sees":["m007-chantal","m007-luuk","m007-fenna"],"reason":"dag en nacht begeleiding","problems":["m007-problem-money","m007-problem-drink"],"since":"2026-04-01","until":"2026-08-28","endReason":"moved"},
              {"kind":"regisseur.appointed","id":"m007-regie-groot-end","corrects":["m007-regie-groot"],"regisseur":"@p-groot","role":"casus","since":"2026-04-07","until":"2026-08-28","accepted":true},
              {"kind":"watcher.agreed","id":"m007-watch-luuk-end","corrects":["m007-watch-luuk"],"child":"m007-luuk","watcher":"@p-groot","since":"2026-04-07","until":"2026-08-28"},
              {"kind":"watcher.agreed","id":"m007-watch-fenna-end","corrects":["m007-watch-fenna"],"child":"m007-fenna","watcher":"@p-groot","since":"2026-04-07","until":"2026-08-28"},
              {"kind":"problem.recorded","id":"m007-problem-house-done","corrects":["m007-problem-house"],"members":["m007-chantal"],"domain":"housing","text":"uit huis gezet, geen eigen plek","since":"2026-04-01","until":"2026-08-28","nature":"acute","cause":"m007-problem-money"},
              {"kind":"goal.reviewed","id":"m007-result-2","goal":"m007-goal-house","result":"reached","evidence":"de sleutel is gegeven","judgedBy":["@p-groot","@p-dekker"],"day":"2026-08-28"}]}
            {"writer":"w-school","by":"p-smit","at":"2026-10-08T16:05:00+02:00","body":[
              {"kind":"involvement.recorded","id":"m007-help-smit","professional":"@p-smit","about":["m007-luuk"],"sees":["m007-luuk"],"reason":"verzuim","since":"2026-10-05"},
              {"kind":"signal.recorded","id":"m007-luuk-okt","seen":"2026-10-07","text":"Luuk was deze week drie dagen niet op school","observer":"@p-smit","about":["m007-luuk"],"source":"own-observation","nature":"observation","tone":"worry","topic":"school-absence"}]}
            {"writer":"w-wijkteam","by":"p-mulder","at":"2026-10-13T12:50:00+02:00","body":[
              {"kind":"contact.attempted","id":"m007-contact-1","by":"@p-mulder","with":["m007-chantal"],"way":"appointment","outcome":"no-show","day":"2026-09-15"},
              {"kind":"contact.attempted","id":"m007-contact-2","by":"@p-mulder","with":["m007-chantal"],"way":"appointment","outcome":"no-show","day":"2026-10-06"},
              {"kind":"help.answered","id":"m007-ans-3","offer":"m007-offer-debts","response":"no-show","who":"m007-chantal","day":"2026-10-06"}]}
            {"writer":"w-wijkteam","by":"p-dekker","at":"2026-10-27T10:15:00+01:00","body":[
              {"kind":"signal.recorded","id":"m007-rent","seen":"2026-10-26","text":"twee maanden huur niet betaald","observer":"@p-dekker","about":["m007-chantal"],"source":"register","nature":"observation","tone":"worry","topic":"money"}]}
            {"writer":"w-wijkteam","by":"p-kaya","at":"2026-11-13T15:40:00+01:00","body":[
              {"kind":"signal.recorded","id":"m007-report","seen":"2026-11-12","text":"kinderen ’s avonds alleen thuis, moeder onder invloed op straat","observer":"@p-bakker","source":"professional","nature":"report","tone":"worry","topic":"neglect"},
              {"kind":"veiligthuis.event","id":"m007-vt-1","event":"report-received","signals":["m007-report"],"by":"@p-haddad","day":"2026-11-12"}]}
            {"writer":"w-wijkteam","by":"p-kaya","at":"2026-11-18T10:05:00+01:00","body":[
              {"kind":"contact.attempted","id":"m007-contact-3","by":"@p-kaya","with":["m007-chantal"],"way":"home-visit","outcome":"not-home","day":"2026-11-16"},
              {"kind":"contact.attempted","id":"m007-contact-4","by":"@p-kaya","with":["m007-chantal"],"way":"home-visit","outcome":"reached","day":"2026-11-17","note":"aan de deur; de kinderen zag ik niet"},
              {"kind":"response.recorded","id":"m007-resp-1","signal":"m007-report","who":"m007-chantal","response":"partly","words":"Ik was een half uur weg, voor melk.","heardBy":"@p-kaya","day":"2026-11-17"}]}
            """#)
}
