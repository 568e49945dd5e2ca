extension SeedFamily {
    /// From the first talk about a son who stays home to a summer after a blow.
    static let largeFamilyFirstYear = #"""
        {"writer":"w-wijkteam","by":"p-brand","at":"2022-11-08T10:20:00+01:00","body":[
          {"kind":"family.opened","id":"r002-family","code":"R-002","reason":"verzuim van de oudste, geldzorgen, baby op komst","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"r002-sandra","name":{"given":"Sandra","surname":"Verhoef"},"role":"mother","birth":"1986-02-03"},
          {"kind":"member.recorded","id":"r002-dennis","name":{"given":"Dennis","surname":"Koopman"},"role":"partner","birth":"1984-07-29"},
          {"kind":"member.recorded","id":"r002-marco","name":{"given":"Marco","surname":"Ruiter"},"role":"father","birth":"1984-11-12"},
          {"kind":"member.recorded","id":"r002-ilona","name":{"given":"Ilona","surname":"Wisse"},"role":"partner","birth":"1990-04-27"},
          {"kind":"member.recorded","id":"r002-nick","name":{"given":"Nick","surname":"Ruiter"},"role":"child","birth":"2009-05-14","parents":["r002-sandra","r002-marco"]},
          {"kind":"member.recorded","id":"r002-fleur","name":{"given":"Fleur","surname":"Ruiter"},"role":"child","birth":"2012-03-08","parents":["r002-sandra","r002-marco"]},
          {"kind":"member.recorded","id":"r002-stijn","name":{"given":"Stijn","surname":"Koopman"},"role":"child","birth":"2018-10-02","parents":["r002-sandra","r002-dennis"]},
          {"kind":"member.recorded","id":"r002-puck","name":{"given":"kindje"},"role":"child","expected":"2023-02-20","parents":["r002-sandra","r002-dennis"]},
          {"kind":"member.recorded","id":"r002-jesse","name":{"given":"Jesse","surname":"Ruiter"},"role":"child","birth":"2020-08-19","parents":["r002-marco","r002-ilona"]},
          {"kind":"residence.recorded","id":"r002-home-sandra","member":"r002-sandra","household":"bij Sandra","setting":"home","since":"2016-05"},
          {"kind":"residence.recorded","id":"r002-home-dennis","member":"r002-dennis","household":"bij Sandra","setting":"home","since":"2017-03"},
          {"kind":"residence.recorded","id":"r002-home-nick","member":"r002-nick","household":"bij Sandra","setting":"home","since":"2016-05"},
          {"kind":"residence.recorded","id":"r002-home-fleur","member":"r002-fleur","household":"bij Sandra","setting":"home","since":"2016-05"},
          {"kind":"residence.recorded","id":"r002-home-stijn","member":"r002-stijn","household":"bij Sandra","setting":"home","since":"2018-10-02"},
          {"kind":"residence.recorded","id":"r002-home-marco","member":"r002-marco","household":"bij Marco","setting":"home","since":"2016-08"},
          {"kind":"residence.recorded","id":"r002-home-ilona","member":"r002-ilona","household":"bij Marco","setting":"home","since":"2019-01"},
          {"kind":"residence.recorded","id":"r002-home-jesse","member":"r002-jesse","household":"bij Marco","setting":"home","since":"2020-08-19"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2022-11-08T10:55:00+01:00","body":[
          {"kind":"custody.recorded","id":"r002-gezag-nick","child":"r002-nick","holders":["r002-sandra","r002-marco"],"source":"by-law"},
          {"kind":"custody.recorded","id":"r002-gezag-fleur","child":"r002-fleur","holders":["r002-sandra","r002-marco"],"source":"by-law"},
          {"kind":"custody.recorded","id":"r002-gezag-stijn","child":"r002-stijn","holders":["r002-sandra","r002-dennis"],"source":"acknowledgement"},
          {"kind":"frame.recorded","id":"r002-frame-1","frame":"voluntary","since":"2022-11-08"},
          {"kind":"problem.recorded","id":"r002-money","members":["r002-sandra","r002-dennis"],"domain":"money","text":"drie schuldeisers, de verhuurder dreigt met ontruiming","since":"2022-03","nature":"acute"},
          {"kind":"problem.recorded","id":"r002-drink","members":["r002-dennis"],"domain":"health","text":"drinkt door de week, eerder opgenomen in de Sleutelbloem","since":"2019","nature":"underlying","isLongLasting":true},
          {"kind":"problem.recorded","id":"r002-tired","members":["r002-sandra"],"domain":"health","text":"put zich uit, somber in elke zwangerschap, liep bij de Kruisbessenhof","since":"2018","nature":"underlying","isLongLasting":true},
          {"kind":"problem.recorded","id":"r002-school","members":["r002-nick"],"domain":"education","text":"mist een dag per week","since":"2022-09","nature":"acute"},
          {"kind":"problem.recorded","id":"r002-care","members":["r002-sandra","r002-dennis"],"domain":"parenting","text":"wie er het hardst roept, krijgt aandacht","since":"2021","nature":"underlying"},
          {"kind":"involvement.recorded","id":"r002-help-brand","professional":"@p-brand","about":["r002-sandra","r002-dennis","r002-nick","r002-fleur","r002-stijn"],"sees":["r002-sandra","r002-dennis","r002-nick","r002-fleur","r002-stijn"],"reason":"houdt de hulp bij elkaar","problems":["r002-money","r002-care"],"since":"2022-11-08","goal":"rust in huis vóór de baby er is"},
          {"kind":"regisseur.appointed","id":"r002-regie-brand","regisseur":"@p-brand","role":"casus","since":"2022-11-08","accepted":true,"powers":["convene","information","plan"],"grantedBy":"teamleider","acceptedOn":"2022-11-08"}]}
        {"writer":"w-school","by":"p-linden","at":"2022-11-10T12:30:00+01:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-linden-nick","professional":"@p-linden","about":["r002-nick"],"sees":["r002-nick","r002-sandra"],"reason":"mentor, ziet hem als hij er is","problems":["r002-school"],"since":"2022-08-29"},
          {"kind":"signal.recorded","id":"r002-nick-1","seen":"2022-11-09","text":"Nick zit op maandag nooit in de klas en zegt dat hij op Stijn past","observer":"@p-linden","about":["r002-nick"],"source":"child","nature":"observation","tone":"worry","topic":"school-absence"}]}
        {"writer":"w-school","by":"p-smit","at":"2022-11-15T11:05:00+01:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-smit","professional":"@p-smit","about":["r002-fleur","r002-stijn"],"sees":["r002-fleur","r002-stijn","r002-sandra"],"reason":"groep 7 en groep 1","problems":["r002-care"],"since":"2022-08-29"},
          {"kind":"signal.recorded","id":"r002-fleur-1","seen":"2022-11-14","text":"Fleur smeert ’s ochtends broodjes voor drie kinderen en komt dan pas zelf","observer":"@p-smit","about":["r002-fleur"],"source":"child","nature":"observation","tone":"worry","topic":"behaviour"},
          {"kind":"signal.recorded","id":"r002-stijn-1","seen":"2022-11-14","text":"Stijn praat in losse woorden en bijt als het druk is","observer":"@p-smit","about":["r002-stijn"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2022-11-17T15:40:00+01:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-mulder","professional":"@p-mulder","about":["r002-sandra","r002-dennis"],"sees":["r002-sandra","r002-dennis"],"reason":"schulden op een rij","problems":["r002-money"],"since":"2022-11-14"},
          {"kind":"help.offered","id":"r002-offer-debts","text":"hulp bij schulden en budgetbeheer","members":["r002-sandra","r002-dennis"],"domain":"money","problem":"r002-money","by":"@p-mulder","day":"2022-11-14"},
          {"kind":"help.answered","id":"r002-ans-1","offer":"r002-offer-debts","response":"accepted","who":"r002-sandra","reason":"Als de deurwaarder dan wegblijft.","day":"2022-11-14"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2022-11-22T09:45:00+01:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-bos","professional":"@p-bos","about":["r002-stijn","r002-puck"],"sees":["r002-stijn","r002-sandra"],"reason":"groei en taal","problems":["r002-care"],"since":"2018-10"},
          {"kind":"help.offered","id":"r002-offer-prenatal","text":"huisbezoeken vóór de geboorte","members":["r002-sandra","r002-puck"],"domain":"parenting","by":"@p-bos","day":"2022-11-21"},
          {"kind":"help.answered","id":"r002-ans-2","offer":"r002-offer-prenatal","response":"accepted","who":"r002-sandra","day":"2022-11-21"},
          {"kind":"move.recorded","id":"r002-move","from":"Rietmeer","to":"Waterveen","day":"2016-05","oldFile":"received","askedOn":"2022-11-14","receivedOn":"2022-11-21"},
          {"kind":"signal.recorded","id":"r002-sandra-1","seen":"2022-11-21","text":"Sandra staat te koken met drie kinderen om haar heen en lacht erbij","observer":"@p-bos","about":["r002-sandra"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-wijkteam","by":"p-dekker","at":"2022-11-24T16:15:00+01:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-dekker","professional":"@p-dekker","about":["r002-sandra","r002-dennis"],"sees":["r002-sandra","r002-dennis"],"reason":"huurschuld","problems":["r002-money"],"since":"2022-10-03"},
          {"kind":"signal.recorded","id":"r002-rent-1","seen":"2022-11-24","text":"vier maanden achterstand, zitting in januari","observer":"@p-dekker","about":["r002-sandra","r002-dennis"],"source":"register","nature":"observation","tone":"worry","topic":"money"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2022-11-29T10:05:00+01:00","body":[
          {"kind":"discussion.opened","id":"r002-talk-1","day":"2022-11-29","time":"09:10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"eerste bespreking"},
          {"kind":"attendance.taken","id":"r002-talk-1-there","discussion":"r002-talk-1","professionals":[{"professional":"@p-brand","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-dekker","presence":"present"},{"professional":"@p-visser","presence":"absent"}],"members":[{"member":"r002-sandra","presence":"present"},{"member":"r002-dennis","presence":"absent"},{"member":"r002-marco","presence":"not-invited"},{"member":"r002-ilona","presence":"not-invited"}]},
          {"kind":"agreement.made","id":"r002-a-rent","text":"houden de zitting aan zolang er betaald wordt","owners":["@p-dekker","@p-mulder"],"before":"2023-01-31","about":["r002-sandra","r002-dennis"],"signals":["r002-rent-1"],"question":3,"discussion":"r002-talk-1"},
          {"kind":"agreement.made","id":"r002-a-nick","text":"belt vóór negen uur als Nick er niet is","owners":["@p-linden"],"about":["r002-nick"],"signals":["r002-nick-1"],"question":1,"discussion":"r002-talk-1"},
          {"kind":"agreement.made","id":"r002-a-fleur","text":"vraagt Fleur elke vrijdag hoe haar week was","owners":["@p-smit"],"about":["r002-fleur"],"signals":["r002-fleur-1"],"question":1,"discussion":"r002-talk-1"},
          {"kind":"agreement.made","id":"r002-a-stijn","text":"meldt Stijn aan voor logopedie","owners":["@p-bos"],"before":"2022-12-23","about":["r002-stijn"],"signals":["r002-stijn-1"],"question":3,"discussion":"r002-talk-1"},
          {"kind":"watcher.agreed","id":"r002-w-nick","child":"r002-nick","watcher":"@p-linden","deputy":"@p-brand","since":"2022-11-29"},
          {"kind":"watcher.agreed","id":"r002-w-fleur","child":"r002-fleur","watcher":"@p-smit","since":"2022-11-29"},
          {"kind":"watcher.agreed","id":"r002-w-stijn","child":"r002-stijn","watcher":"@p-smit","deputy":"@p-bos","since":"2022-11-29"},
          {"kind":"watcher.agreed","id":"r002-w-puck","child":"r002-puck","watcher":"@p-bos","since":"2022-11-29"},
          {"kind":"plan.agreed","id":"r002-plan","text":"een dak, een rooster en een baby die welkom is","day":"2022-11-29","agreedBy":["@p-brand","@p-linden","@p-smit","@p-mulder","@p-bos","@p-dekker"],"signedBy":["r002-sandra"],"until":"2023-12-31"},
          {"kind":"goal.set","id":"r002-g-rent","plan":"r002-plan","members":["r002-sandra","r002-dennis"],"text":"de huur is drie maanden op tijd","owner":"@p-mulder","before":"2023-04-01","askedBy":"both","problem":"r002-money"},
          {"kind":"goal.set","id":"r002-g-nick","plan":"r002-plan","members":["r002-nick"],"text":"Nick is vier van de vijf dagen op school","owner":"@p-linden","before":"2023-03-01","askedBy":"professionals","problem":"r002-school"},
          {"kind":"goal.set","id":"r002-g-fleur","plan":"r002-plan","members":["r002-fleur"],"text":"Fleur smeert alleen haar eigen brood","owner":"@p-brand","before":"2023-03-01","askedBy":"family","problem":"r002-care"},
          {"kind":"question.answered","id":"r002-talk-1-q1","discussion":"r002-talk-1","question":1,"text":"F. van der Linden let op Nick, J. Smit op Fleur en Stijn, L. Bos op de baby."},
          {"kind":"question.answered","id":"r002-talk-1-q2","discussion":"r002-talk-1","question":2,"text":"Twee huizen: Sandra en Dennis met drie kinderen, Marco en Ilona met Jesse. Het tweede huis kennen wij nog niet."},
          {"kind":"question.answered","id":"r002-talk-1-q3","discussion":"r002-talk-1","question":3,"text":"De schulden wel. Over het drinken wil Dennis niet praten."},
          {"kind":"question.answered","id":"r002-talk-1-q4","discussion":"r002-talk-1","question":4,"text":"J. Brand."},
          {"kind":"question.answered","id":"r002-talk-1-q5","discussion":"r002-talk-1","question":5,"text":"Drie weken na de bevalling."},
          {"kind":"words.recorded","id":"r002-words-1","speaker":"r002-sandra","text":"Ik ben niet lui, ik ben op.","day":"2022-11-29","discussion":"r002-talk-1","question":2},
          {"kind":"lookback.agreed","id":"r002-back-1","day":"2023-03-14","discussion":"r002-talk-1"},
          {"kind":"discussion.closed","id":"r002-talk-1-end","discussion":"r002-talk-1","day":"2022-11-29","time":"10:05"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2022-12-13T14:30:00+01:00","body":[
          {"kind":"contact.attempted","id":"r002-contact-1","by":"@p-brand","with":["r002-sandra","r002-dennis"],"way":"home-visit","outcome":"reached","childrenSeen":["r002-stijn"],"day":"2022-12-12","note":"Dennis deed de afwas en zei weinig"},
          {"kind":"network.recorded","id":"r002-net-ada","name":"oma Ada","relation":"moeder van Sandra","about":["r002-stijn"],"does":"past op dinsdag op","agreed":"haalt Stijn op dinsdag uit school","agreedOn":"2022-12-12","agreedBy":"@p-brand","since":"2022-12"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2022-12-20T11:20:00+01:00","body":[
          {"kind":"agreement.settled","id":"r002-done-1","agreement":"r002-a-stijn","outcome":"done","day":"2022-12-19","note":"intake in januari"}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2023-01-17T13:10:00+01:00","body":[
          {"kind":"agreement.settled","id":"r002-done-2","agreement":"r002-a-rent","outcome":"done","day":"2023-01-16","note":"twee maanden betaald, de zitting is van de rol"},
          {"kind":"signal.recorded","id":"r002-money-1","seen":"2023-01-16","text":"Sandra brengt alle enveloppen, ook de dichte","observer":"@p-mulder","about":["r002-sandra"],"source":"own-observation","nature":"observation","tone":"going-well","topic":"money"}]}
        {"writer":"w-wijkteam","by":"p-evers","at":"2023-02-02T09:35:00+01:00","body":[
          {"kind":"signal.recorded","id":"r002-nick-2","seen":"2023-02-01","text":"tien dagen verzuim sinds de kerstvakantie","observer":"@p-evers","about":["r002-nick"],"source":"register","nature":"observation","tone":"worry","topic":"school-absence"},
          {"kind":"involvement.recorded","id":"r002-help-evers","professional":"@p-evers","about":["r002-nick"],"sees":["r002-nick"],"reason":"leerplicht","since":"2023-02-01"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2023-02-21T10:40:00+01:00","body":[
          {"kind":"member.recorded","id":"r002-puck-born","corrects":["r002-puck"],"name":{"given":"Puck","surname":"Koopman"},"role":"child","birth":"2023-02-19","parents":["r002-sandra","r002-dennis"]},
          {"kind":"residence.recorded","id":"r002-home-puck","member":"r002-puck","household":"bij Sandra","setting":"home","since":"2023-02-19"},
          {"kind":"custody.recorded","id":"r002-gezag-puck","child":"r002-puck","holders":["r002-sandra","r002-dennis"],"source":"acknowledgement","since":"2023-02-19"},
          {"kind":"signal.recorded","id":"r002-puck-1","seen":"2023-02-21","text":"Puck is thuis geboren en drinkt goed; Dennis was erbij","observer":"@p-bos","about":["r002-puck"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-school","by":"p-linden","at":"2023-03-02T12:15:00+01:00","body":[
          {"kind":"child.spoken","id":"r002-sp-nick-1","child":"r002-nick","by":"@p-linden","day":"2023-03-01","manner":"alone","note":"tijdens een rondje om de school"},
          {"kind":"words.recorded","id":"r002-words-nick-1","speaker":"r002-nick","text":"Als ik later groot ben woon ik in een sterrenwacht, daar roept niemand.","day":"2023-03-01"},
          {"kind":"signal.recorded","id":"r002-nick-3","seen":"2023-03-01","text":"Nick bleef twee weken lang alle dagen","observer":"@p-linden","about":["r002-nick"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2023-03-14T10:20:00+01:00","body":[
          {"kind":"discussion.opened","id":"r002-talk-2","day":"2023-03-14","time":"09:40","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken na de geboorte"},
          {"kind":"attendance.taken","id":"r002-talk-2-there","discussion":"r002-talk-2","professionals":[{"professional":"@p-brand","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-evers","presence":"present"},{"professional":"@p-dekker","presence":"absent"},{"professional":"@p-visser","presence":"absent"}],"members":[{"member":"r002-sandra","presence":"present"},{"member":"r002-dennis","presence":"present"}]},
          {"kind":"goal.reviewed","id":"r002-result-1","goal":"r002-g-nick","result":"partly","evidence":"drie weken goed, een week niet","judgedBy":["@p-linden","@p-evers"],"day":"2023-03-14"},
          {"kind":"goal.reviewed","id":"r002-result-2","goal":"r002-g-fleur","result":"not-reached","evidence":"zij doet nu ook de fles","judgedBy":["@p-smit","@p-brand"],"day":"2023-03-14"},
          {"kind":"agreement.made","id":"r002-a-night","text":"komt elke donderdag, ook voor Sandra zelf","owners":["@p-bos"],"before":"2023-06-30","about":["r002-puck","r002-sandra"],"question":1,"discussion":"r002-talk-2"},
          {"kind":"agreement.made","id":"r002-a-leer","text":"maakt geen proces-verbaal zolang Nick met F. van der Linden praat","owners":["@p-evers"],"about":["r002-nick"],"signals":["r002-nick-2"],"question":3,"discussion":"r002-talk-2"},
          {"kind":"agreement.settled","id":"r002-done-3","agreement":"r002-a-nick","outcome":"partly","day":"2023-03-14","note":"het bellen werkt, het komen niet altijd"},
          {"kind":"point.setaside","id":"r002-aside-1","check":"involvement-unexplained","subjects":["r002-help-evers"],"evidence":["r002-help-evers"],"reason":"leerplicht komt voor het verzuim, dat weet iedereen","by":"@p-brand","day":"2023-03-14"},
          {"kind":"question.answered","id":"r002-talk-2-q1","discussion":"r002-talk-2","question":1,"text":"Zoals in november; L. Bos let op Puck."},
          {"kind":"question.answered","id":"r002-talk-2-q2","discussion":"r002-talk-2","question":2,"text":"Puck is geboren. Oma Ada past op dinsdag op. Marco zagen wij nog niet."},
          {"kind":"question.answered","id":"r002-talk-2-q3","discussion":"r002-talk-2","question":3,"text":"Met de huur gaat het goed. Nick redt het met kleine stappen."},
          {"kind":"question.answered","id":"r002-talk-2-q4","discussion":"r002-talk-2","question":4,"text":"J. Brand."},
          {"kind":"question.answered","id":"r002-talk-2-q5","discussion":"r002-talk-2","question":5,"text":"Na de zomer."},
          {"kind":"words.recorded","id":"r002-words-2","speaker":"r002-dennis","text":"Ik ben er ook nog, zeg dat ook eens.","day":"2023-03-14","discussion":"r002-talk-2","question":2},
          {"kind":"lookback.agreed","id":"r002-back-2","day":"2023-09-12","discussion":"r002-talk-2"},
          {"kind":"discussion.closed","id":"r002-talk-2-end","discussion":"r002-talk-2","day":"2023-03-14","time":"10:20"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2023-04-06T15:25:00+02:00","body":[
          {"kind":"signal.recorded","id":"r002-sandra-2","seen":"2023-04-05","text":"Sandra huilt als Puck huilt en geeft haar aan Fleur","observer":"@p-bos","about":["r002-sandra","r002-fleur"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health"},
          {"kind":"help.offered","id":"r002-offer-ggz","text":"gesprekken bij de ggz, zoals eerder bij de Kruisbessenhof","members":["r002-sandra"],"domain":"health","problem":"r002-tired","by":"@p-visser","day":"2023-04-04"},
          {"kind":"help.answered","id":"r002-ans-3","offer":"r002-offer-ggz","response":"accepted","who":"r002-sandra","reason":"De Kruisbessenhof hielp toen ook.","day":"2023-04-05"}]}
        {"writer":"w-wijkteam","by":"p-vos","at":"2023-04-25T09:30:00+02:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-vos","professional":"@p-vos","about":["r002-sandra"],"sees":["r002-sandra"],"reason":"somberheid na de bevalling, bekend van de Kruisbessenhof","problems":["r002-tired"],"since":"2023-04-24"}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2023-05-11T13:45:00+02:00","body":[
          {"kind":"goal.reviewed","id":"r002-result-3","goal":"r002-g-rent","result":"reached","evidence":"drie maanden op tijd","judgedBy":["@p-mulder","@p-dekker"],"day":"2023-05-10"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2023-06-12T09:20:00+02:00","body":[
          {"kind":"incident.recorded","id":"r002-inc-1","happened":"2023-06-10","topic":"domestic-violence","text":"Dennis gooit een stoel, Sandra krijgt de rand tegen haar schouder","about":["r002-sandra","r002-dennis"],"present":["r002-fleur","r002-stijn","r002-puck"]},
          {"kind":"signal.recorded","id":"r002-report-1","seen":"2023-06-11","text":"ruzie met gooien, drie kinderen boven aan de trap","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"r002-inc-1"},
          {"kind":"signal.recorded","id":"r002-police-1","seen":"2023-06-10","text":"Dennis ruikt naar drank en gaat zelf mee naar buiten; mevrouw Lisdodde belde","observer":"@p-bakker","about":["r002-dennis"],"source":"own-observation","nature":"observation","tone":"worry","topic":"domestic-violence","incident":"r002-inc-1"},
          {"kind":"veiligthuis.event","id":"r002-vt-1","event":"report-received","signals":["r002-report-1"],"by":"@p-haddad","day":"2023-06-11"},
          {"kind":"response.recorded","id":"r002-resp-1s","signal":"r002-report-1","who":"r002-sandra","response":"acknowledged","words":"Het was één stoel en één keer te veel.","heardBy":"@p-brand","day":"2023-06-12"},
          {"kind":"response.recorded","id":"r002-resp-1d","signal":"r002-report-1","who":"r002-dennis","response":"partly","words":"Ik gooide niet naar haar.","heardBy":"@p-brand","day":"2023-06-12"},
          {"kind":"residence.recorded","id":"r002-dennis-brother","member":"r002-dennis","household":"bij zijn broer","setting":"other-home","since":"2023-06-11"},
          {"kind":"residence.recorded","id":"r002-home-dennis-end","corrects":["r002-home-dennis"],"member":"r002-dennis","household":"bij Sandra","setting":"home","since":"2017-03","until":"2023-06-10"}]}
        {"writer":"w-school","by":"p-smit","at":"2023-06-15T16:05:00+02:00","body":[
          {"kind":"weighing.recorded","id":"r002-weigh-fleur","child":"r002-fleur","signals":["r002-report-1"],"by":"@p-smit","day":"2023-06-15","outcome":"help","note":"stond boven aan de trap en hield de anderen vast, als een draaiorgel zegt zij"},
          {"kind":"weighing.recorded","id":"r002-weigh-stijn","child":"r002-stijn","signals":["r002-report-1"],"by":"@p-smit","day":"2023-06-15","outcome":"help","note":"telt sindsdien stoelen; bouwt er een wolkenkrabber van"},
          {"kind":"weighing.recorded","id":"r002-weigh-puck","child":"r002-puck","signals":["r002-report-1"],"by":"@p-bos","day":"2023-06-14","outcome":"help","note":"schrikt wakker; haar vingerhoed vol rust is leeg, zei Sandra"},
          {"kind":"weighing.recorded","id":"r002-weigh-nick","child":"r002-nick","signals":["r002-report-1"],"by":"@p-linden","day":"2023-06-15","outcome":"no-suspicion","note":"hij was bij Marco; hoorde het van Fleur in de sterrenwacht, zo noemt hij zijn zolder"},
          {"kind":"meldcode.step","id":"r002-step-linden","by":"@p-linden","about":["r002-nick"],"step":"consulted","withName":"Joke, aandachtsfunctionaris van het Veencollege","signals":["r002-report-1"],"reasonNot":"Nick was er niet bij; wij houden de sterrenwacht in het oog","day":"2023-06-15"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2023-06-16T14:50:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"r002-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2023-06-16","note":"veilig zolang Dennis bij zijn broer is"},
          {"kind":"veiligthuis.event","id":"r002-vt-3","event":"handed-over","to":"@p-brand","accepted":true,"conditions":"een veiligheidsplan binnen twee weken","by":"@p-haddad","day":"2023-06-16"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2023-06-27T11:35:00+02:00","body":[
          {"kind":"safetyplan.agreed","id":"r002-splan-1","text":"bij ruzie gaat Dennis naar zijn broer; Fleur belt oma Ada, die twee straten verder woont; niemand loopt langs mevrouw Lisdodde","children":["r002-nick","r002-fleur","r002-stijn","r002-puck"],"agreedBy":["@p-brand","@p-smit","@p-bos","@p-haddad"],"signedBy":["r002-sandra","r002-dennis"],"day":"2023-06-26","until":"2024-06-30","confidential":true},
          {"kind":"norm.agreed","id":"r002-norm","text":"Dennis slaapt niet in huis na een glas, en geen kind staat ooit tussen hen in","agreedBy":["@p-brand","@p-linden","@p-smit","@p-bos","@p-mulder","@p-vos"],"day":"2023-06-26"},
          {"kind":"help.offered","id":"r002-offer-drink","text":"behandeling, zoals eerder in de Sleutelbloem","members":["r002-dennis"],"domain":"health","problem":"r002-drink","by":"@p-nijland","day":"2023-06-20"},
          {"kind":"help.answered","id":"r002-ans-4","offer":"r002-offer-drink","response":"refused","who":"r002-dennis","reason":"De Sleutelbloem was voor wie het erger heeft.","day":"2023-06-20"},
          {"kind":"help.answered","id":"r002-ans-5","offer":"r002-offer-drink","response":"accepted","who":"r002-dennis","reason":"Goed dan. Maar geen Sleutelbloem.","day":"2023-06-26"}]}
        {"writer":"w-wijkteam","by":"p-nijland","at":"2023-07-04T10:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-nijland","professional":"@p-nijland","about":["r002-dennis"],"sees":["r002-dennis"],"reason":"minder drinken, zonder de Sleutelbloem","problems":["r002-drink"],"since":"2023-07-03"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2023-08-17T15:30:00+02:00","body":[
          {"kind":"residence.recorded","id":"r002-dennis-back","member":"r002-dennis","household":"bij Sandra","setting":"home","since":"2023-08-12"},
          {"kind":"residence.recorded","id":"r002-dennis-brother-end","corrects":["r002-dennis-brother"],"member":"r002-dennis","household":"bij zijn broer","setting":"other-home","since":"2023-06-11","until":"2023-08-12"},
          {"kind":"contact.attempted","id":"r002-contact-2","by":"@p-brand","with":["r002-sandra","r002-dennis"],"way":"home-visit","outcome":"reached","childrenSeen":["r002-fleur","r002-stijn","r002-puck"],"day":"2023-08-16","note":"zij aten samen, er stond water op tafel"},
          {"kind":"signal.recorded","id":"r002-dennis-1","seen":"2023-08-16","text":"Dennis vertelt uit zichzelf dat hij zeven weken droog staat","observer":"@p-brand","about":["r002-dennis"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2023-08-24T09:50:00+02:00","body":[
          {"kind":"signal.recorded","id":"r002-wrong","seen":"2023-08-23","text":"moeder van Stijn belde over een kapotte kachel","observer":"@p-brand","about":["r002-sandra"],"source":"parent","nature":"observation","tone":"worry","topic":"housing"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2023-08-24T11:05:00+02:00","body":[
          {"kind":"entry.withdrawn","id":"r002-withdrawn-1","entry":"r002-wrong","reason":"andere Stijn, ander gezin"}]}
        {"writer":"w-school","by":"p-smit","at":"2023-09-07T12:40:00+02:00","body":[
          {"kind":"child.spoken","id":"r002-sp-fleur-1","child":"r002-fleur","by":"@p-smit","day":"2023-09-06","manner":"alone"},
          {"kind":"words.recorded","id":"r002-words-fleur-1","speaker":"r002-fleur","text":"Ik ben het draaiorgel: als ik stop met draaien valt alles stil.","day":"2023-09-06"},
          {"kind":"child.spoken","id":"r002-sp-stijn-1","child":"r002-stijn","by":"@p-smit","day":"2023-09-06","manner":"alone","note":"met blokken op de grond"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2023-09-12T10:30:00+02:00","body":[
          {"kind":"discussion.opened","id":"r002-talk-3","day":"2023-09-12","time":"09:45","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken op de zomer"},
          {"kind":"attendance.taken","id":"r002-talk-3-there","discussion":"r002-talk-3","professionals":[{"professional":"@p-brand","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-nijland","presence":"present"},{"professional":"@p-vos","presence":"absent"},{"professional":"@p-evers","presence":"absent"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"r002-sandra","presence":"present"},{"member":"r002-dennis","presence":"present"}]},
          {"kind":"safety.judged","id":"r002-s1-nick","child":"r002-nick","answer":"yes","basis":"hij praat met mij en eet weer mee in de kantine","basisKinds":["own-observation","child-said"],"by":"@p-linden","day":"2023-09-12"},
          {"kind":"safety.judged","id":"r002-s1-fleur","child":"r002-fleur","answer":"yes","basis":"zij vertelde het zelf","basisKinds":["own-observation","child-said"],"by":"@p-smit","day":"2023-09-12"},
          {"kind":"safety.judged","id":"r002-s1-stijn","child":"r002-stijn","answer":"yes","basis":"hij speelt zonder te bijten","basisKinds":["own-observation","child-said"],"by":"@p-smit","day":"2023-09-12"},
          {"kind":"safety.judged","id":"r002-s1-puck","child":"r002-puck","answer":"yes","basis":"ik zie haar elke week in huis","basisKinds":["own-observation"],"by":"@p-bos","day":"2023-09-12"},
          {"kind":"child.meaning","id":"r002-m-fleur","child":"r002-fleur","basis":["r002-drink","r002-tired","r002-care","r002-report-1"],"text":"Fleur is de derde volwassene in huis. Als Sandra moe is of Dennis drinkt, slaat Fleur het spelen over.","by":"@p-smit","day":"2023-09-12"},
          {"kind":"agreement.made","id":"r002-a-fleur2","text":"vraagt oma Ada om Fleur op woensdag mee te nemen","owners":["@p-brand"],"before":"2023-10-31","about":["r002-fleur"],"signals":["r002-report-1","r002-sandra-2"],"question":3,"discussion":"r002-talk-3"},
          {"kind":"signal.settled","id":"r002-settled-1","signals":["r002-police-1"],"reason":"hoort bij dezelfde avond; daarover is een plan gemaakt","by":"@p-brand","discussion":"r002-talk-3"},
          {"kind":"domain.recorded","id":"r002-d1-money","domain":"money","state":"worries","text":"de regeling loopt nog twee jaar","by":"@p-mulder","day":"2023-09-12"},
          {"kind":"domain.recorded","id":"r002-d1-housing","domain":"housing","state":"going-well","text":"de ontruiming is van tafel","by":"@p-brand","day":"2023-09-12"},
          {"kind":"domain.recorded","id":"r002-d1-work","domain":"work","members":["r002-dennis"],"state":"worries","text":"Dennis werkt via het uitzendbureau","by":"@p-brand","day":"2023-09-12"},
          {"kind":"strength.recorded","id":"r002-o1-money","domain":"money","direction":"supported","basis":"budgetbeheer, Sandra doet de boodschappen zelf","agreedWithFamily":true,"by":"@p-mulder","day":"2023-09-12"},
          {"kind":"strength.recorded","id":"r002-o1-safety","domain":"safety","direction":"with-network","basis":"broer van Dennis en oma Ada","agreedWithFamily":true,"by":"@p-brand","day":"2023-09-12"},
          {"kind":"question.answered","id":"r002-talk-3-q1","discussion":"r002-talk-3","question":1,"text":"F. van der Linden op Nick, J. Smit op Fleur en Stijn, L. Bos op Puck."},
          {"kind":"question.answered","id":"r002-talk-3-q2","discussion":"r002-talk-3","question":2,"text":"Dennis is weer thuis. De broer van Dennis en oma Ada doen mee."},
          {"kind":"question.answered","id":"r002-talk-3-q3","discussion":"r002-talk-3","question":3,"text":"De huur is opgelost. Het drinken en de somberheid blijven opletten."},
          {"kind":"question.answered","id":"r002-talk-3-q4","discussion":"r002-talk-3","question":4,"text":"J. Brand, en voor de zomer bedanken wij hem."},
          {"kind":"question.answered","id":"r002-talk-3-q5","discussion":"r002-talk-3","question":5,"text":"In de winter, dan is het altijd zwaarder."},
          {"kind":"words.recorded","id":"r002-words-3","speaker":"r002-sandra","text":"Zeven weken. Ik durf het bijna niet hardop te zeggen.","day":"2023-09-12","discussion":"r002-talk-3","question":3},
          {"kind":"lookback.agreed","id":"r002-back-3","day":"2024-01-23","everyDays":140,"discussion":"r002-talk-3"},
          {"kind":"discussion.closed","id":"r002-talk-3-end","discussion":"r002-talk-3","day":"2023-09-12","time":"10:30"}]}
        """#
}
