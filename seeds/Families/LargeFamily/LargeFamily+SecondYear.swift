extension SeedFamily {
    /// A relapse and a clinic, another regisseur, and the second household that nobody had asked.
    static let largeFamilySecondYear = #"""
        {"writer":"w-wijkteam","by":"p-brand","at":"2023-10-19T15:15:00+02:00","body":[
          {"kind":"agreement.settled","id":"r002-done-4","agreement":"r002-a-fleur2","outcome":"done","day":"2023-10-18","note":"elke woensdag, met oma Ada naar de markt"},
          {"kind":"network.recorded","id":"r002-net-ada-2","corrects":["r002-net-ada"],"name":"oma Ada","relation":"moeder van Sandra","about":["r002-fleur","r002-stijn"],"does":"dinsdag Stijn, woensdag Fleur","agreed":"belt J. Brand als Fleur stil is","agreedOn":"2023-10-18","agreedBy":"@p-brand","since":"2022-12"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2023-11-02T10:20:00+01:00","body":[
          {"kind":"child.spoken","id":"r002-seen-puck-1","child":"r002-puck","by":"@p-bos","day":"2023-11-01","manner":"observed","note":"kruipt naar iedereen toe"},
          {"kind":"signal.recorded","id":"r002-puck-2","seen":"2023-11-01","text":"Puck lacht naar Sandra en steekt haar armen uit","observer":"@p-bos","about":["r002-puck"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-wijkteam","by":"p-vos","at":"2023-11-23T09:40:00+01:00","body":[
          {"kind":"signal.recorded","id":"r002-sandra-3","seen":"2023-11-22","text":"Sandra slaapt zes uur en kookt weer zelf","observer":"@p-vos","about":["r002-sandra"],"source":"own-observation","nature":"observation","tone":"going-well","topic":"health"}]}
        {"writer":"w-school","by":"p-smit","at":"2023-12-07T11:55:00+01:00","body":[
          {"kind":"signal.recorded","id":"r002-stijn-2","seen":"2023-12-06","text":"Stijn maakt zinnen van vijf woorden","observer":"@p-smit","about":["r002-stijn"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"signal.recorded","id":"r002-fleur-2","seen":"2023-12-06","text":"Fleur vergeet haar huiswerk en liegt daarover","observer":"@p-smit","about":["r002-fleur"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"}]}
        {"writer":"w-school","by":"p-linden","at":"2024-01-11T14:05:00+01:00","body":[
          {"kind":"signal.recorded","id":"r002-nick-4","seen":"2024-01-10","text":"Nick loopt de gang op als er geschreeuwd wordt; dyslexie is nooit onderzocht","observer":"@p-linden","about":["r002-nick"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"},
          {"kind":"help.offered","id":"r002-offer-special","text":"proefweek op De Vuurtoren","members":["r002-nick"],"domain":"education","problem":"r002-school","by":"@p-linden","day":"2024-01-10"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2024-01-23T10:35:00+01:00","body":[
          {"kind":"discussion.opened","id":"r002-talk-4","day":"2024-01-23","time":"09:50","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken, en een andere school voor Nick"},
          {"kind":"attendance.taken","id":"r002-talk-4-there","discussion":"r002-talk-4","professionals":[{"professional":"@p-brand","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-nijland","presence":"present"},{"professional":"@p-vos","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-mulder","presence":"absent"}],"members":[{"member":"r002-sandra","presence":"present"},{"member":"r002-nick","presence":"present"}]},
          {"kind":"help.answered","id":"r002-ans-6","offer":"r002-offer-special","response":"accepted","who":"r002-nick","reason":"Zes in de klas? Dat is goed.","day":"2024-01-23"},
          {"kind":"norm.agreed","id":"r002-norm-2","corrects":["r002-norm"],"text":"Dennis slaapt niet in huis na een glas, en geen kind staat ooit tussen hen in","agreedBy":["@p-brand","@p-linden","@p-smit","@p-bos","@p-nijland","@p-vos"],"day":"2024-01-23","change":"same","reason":"werd gehaald, ook met de feestdagen"},
          {"kind":"agreement.made","id":"r002-a-special","text":"neemt Nick een week mee en belt op vrijdag","owners":["@p-gerritsen"],"before":"2024-02-16","about":["r002-nick"],"signals":["r002-nick-4"],"question":3,"discussion":"r002-talk-4"},
          {"kind":"agreement.made","id":"r002-a-homework","text":"maakt met Fleur elke dag een half uur huiswerk op school","owners":["@p-smit"],"before":"2024-06-28","about":["r002-fleur"],"signals":["r002-fleur-2"],"question":3,"discussion":"r002-talk-4"},
          {"kind":"goal.reviewed","id":"r002-g-fleur-result-2","goal":"r002-g-fleur","result":"partly","evidence":"op schooldagen smeert Sandra, in het weekend Fleur","judgedBy":["@p-smit","@p-brand"],"day":"2024-01-23"},
          {"kind":"goal.set","id":"r002-g-nick2","plan":"r002-plan","members":["r002-nick"],"text":"Nick gaat naar een klas waar hij kan leren","owner":"@p-gerritsen","before":"2024-08-01","askedBy":"both","problem":"r002-school"},
          {"kind":"question.answered","id":"r002-talk-4-q1","discussion":"r002-talk-4","question":1,"text":"Zoals afgesproken; B. Gerritsen kijkt mee naar Nick."},
          {"kind":"question.answered","id":"r002-talk-4-q2","discussion":"r002-talk-4","question":2,"text":"De klas is erbij. Met Marco spraken wij nog steeds niet."},
          {"kind":"question.answered","id":"r002-talk-4-q3","discussion":"r002-talk-4","question":3,"text":"School kan beter op een andere plek. Thuis is het rustig."},
          {"kind":"question.answered","id":"r002-talk-4-q4","discussion":"r002-talk-4","question":4,"text":"J. Brand; dat blijft zo."},
          {"kind":"question.answered","id":"r002-talk-4-q5","discussion":"r002-talk-4","question":5,"text":"In mei."},
          {"kind":"words.recorded","id":"r002-words-nick-2","speaker":"r002-nick","text":"Ik wil niet dat jullie over de sterrenwacht praten alsof ik er niet bij zit.","day":"2024-01-23","discussion":"r002-talk-4","question":1},
          {"kind":"lookback.agreed","id":"r002-back-4","day":"2024-05-21","everyDays":140,"discussion":"r002-talk-4"},
          {"kind":"discussion.closed","id":"r002-talk-4-end","discussion":"r002-talk-4","day":"2024-01-23","time":"10:35"}]}
        {"writer":"w-school","by":"p-gerritsen","at":"2024-02-15T15:20:00+01:00","body":[
          {"kind":"agreement.settled","id":"r002-done-5","agreement":"r002-a-special","outcome":"done","day":"2024-02-09","note":"hij bleef de hele week, en vroeg om maandag"},
          {"kind":"help.answered","id":"r002-ans-7","offer":"r002-offer-special","response":"finished","who":"r002-nick","effect":"helped","day":"2024-02-09"},
          {"kind":"involvement.recorded","id":"r002-help-gerritsen","professional":"@p-gerritsen","about":["r002-nick"],"sees":["r002-nick","r002-sandra"],"reason":"vaste klas","problems":["r002-school"],"since":"2024-02-12","goal":"Nick haalt zijn praktijkbewijs"},
          {"kind":"involvement.recorded","id":"r002-help-linden-nick-end","corrects":["r002-help-linden-nick"],"professional":"@p-linden","about":["r002-nick"],"sees":["r002-nick","r002-sandra"],"reason":"mentor, ziet hem als hij er is","problems":["r002-school"],"since":"2022-08-29","until":"2024-02-09","endReason":"handed-over"},
          {"kind":"watcher.agreed","id":"r002-w-nick-2","child":"r002-nick","watcher":"@p-gerritsen","deputy":"@p-brand","since":"2024-02-12"},
          {"kind":"watcher.agreed","id":"r002-w-nick-end","corrects":["r002-w-nick"],"child":"r002-nick","watcher":"@p-linden","deputy":"@p-brand","since":"2022-11-29","until":"2024-02-11"},
          {"kind":"involvement.recorded","id":"r002-help-evers-end","corrects":["r002-help-evers"],"professional":"@p-evers","about":["r002-nick"],"sees":["r002-nick"],"reason":"leerplicht","since":"2023-02-01","until":"2024-02-12","endReason":"goal-reached"}]}
        {"writer":"w-wijkteam","by":"p-nijland","at":"2024-03-14T09:25:00+01:00","body":[
          {"kind":"signal.recorded","id":"r002-dennis-2","seen":"2024-03-13","text":"Dennis meldt zelf dat hij weer drinkt, sinds carnaval","observer":"@p-nijland","about":["r002-dennis"],"source":"own-observation","nature":"observation","tone":"worry","topic":"substance"},
          {"kind":"contact.attempted","id":"r002-contact-3","by":"@p-nijland","with":["r002-dennis"],"way":"appointment","outcome":"reached","day":"2024-03-13"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2024-03-21T13:35:00+01:00","body":[
          {"kind":"contact.attempted","id":"r002-contact-4","by":"@p-brand","with":["r002-sandra"],"way":"home-visit","outcome":"reached","childrenSeen":["r002-puck","r002-stijn"],"day":"2024-03-20","note":"Dennis was weg, de sleutel lag op tafel"},
          {"kind":"signal.recorded","id":"r002-sandra-4","seen":"2024-03-20","text":"Sandra heeft de afspraak nageleefd: Dennis sliep bij zijn broer","observer":"@p-brand","about":["r002-sandra"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-wijkteam","by":"p-willems","at":"2024-03-27T16:40:00+01:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-willems","professional":"@p-willems","about":["r002-puck"],"sees":["r002-puck","r002-sandra"],"reason":"twee dagen opvang","problems":["r002-care"],"since":"2024-02-05"},
          {"kind":"signal.recorded","id":"r002-puck-3","seen":"2024-03-26","text":"Puck is twee dagen hangerig en laat zich niet neerzetten","observer":"@p-willems","about":["r002-puck"],"source":"own-observation","nature":"observation","tone":"worry"}]}
        {"writer":"w-wijkteam","by":"p-nijland","at":"2024-04-11T10:15:00+02:00","body":[
          {"kind":"help.offered","id":"r002-offer-clinic","text":"opname van acht weken in de Sleutelbloem","members":["r002-dennis"],"domain":"health","problem":"r002-drink","by":"@p-nijland","day":"2024-04-03"},
          {"kind":"help.answered","id":"r002-ans-8","offer":"r002-offer-clinic","response":"accepted","who":"r002-dennis","reason":"De kinderen eerst. Dan maar de Sleutelbloem.","day":"2024-04-04"},
          {"kind":"residence.recorded","id":"r002-dennis-clinic","member":"r002-dennis","household":"kliniek de Sleutelbloem","setting":"clinic","since":"2024-04-15","confidential":true},
          {"kind":"residence.recorded","id":"r002-dennis-back-end","corrects":["r002-dennis-back"],"member":"r002-dennis","household":"bij Sandra","setting":"home","since":"2023-08-12","until":"2024-03-13"},
          {"kind":"residence.recorded","id":"r002-dennis-brother2","member":"r002-dennis","household":"bij zijn broer","setting":"other-home","since":"2024-03-14","until":"2024-04-14"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2024-04-25T11:30:00+02:00","body":[
          {"kind":"child.spoken","id":"r002-seen-puck-2","child":"r002-puck","by":"@p-bos","day":"2024-04-24","manner":"observed"},
          {"kind":"signal.recorded","id":"r002-sandra-5","seen":"2024-04-24","text":"Sandra redt het alleen, oma Ada slaapt er drie nachten","observer":"@p-bos","about":["r002-sandra"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-school","by":"p-smit","at":"2024-05-16T12:35:00+02:00","body":[
          {"kind":"child.spoken","id":"r002-sp-fleur-2","child":"r002-fleur","by":"@p-smit","day":"2024-05-15","manner":"alone"},
          {"kind":"signal.recorded","id":"r002-fleur-3","seen":"2024-05-15","text":"Fleur wil niet meer naar Marco, zij zegt niet waarom","observer":"@p-smit","about":["r002-fleur"],"source":"child","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2024-05-21T10:40:00+02:00","body":[
          {"kind":"discussion.opened","id":"r002-talk-5","day":"2024-05-21","time":"09:50","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugval, opname, en Fleur die niet naar Marco wil"},
          {"kind":"attendance.taken","id":"r002-talk-5-there","discussion":"r002-talk-5","professionals":[{"professional":"@p-brand","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-nijland","presence":"present"},{"professional":"@p-willems","presence":"present"},{"professional":"@p-vos","presence":"absent"},{"professional":"@p-mulder","presence":"absent"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"r002-sandra","presence":"present"}]},
          {"kind":"safety.judged","id":"r002-s2-fleur","child":"r002-fleur","answer":"yes","basis":"zij vertelt veel, maar niet over Marco","basisKinds":["own-observation","child-said"],"by":"@p-smit","day":"2024-05-21"},
          {"kind":"safety.judged","id":"r002-s2-stijn","child":"r002-stijn","answer":"yes","basis":"rustig, vraagt wel elke dag naar Dennis","basisKinds":["own-observation"],"by":"@p-smit","day":"2024-05-21"},
          {"kind":"safety.judged","id":"r002-s2-puck","child":"r002-puck","answer":"yes","basis":"zij komt met plezier","basisKinds":["own-observation"],"by":"@p-willems","day":"2024-05-21"},
          {"kind":"safety.judged","id":"r002-s2-nick","child":"r002-nick","answer":"yes","basis":"hij komt elke dag en lacht","basisKinds":["own-observation"],"by":"@p-gerritsen","day":"2024-05-21"},
          {"kind":"agreement.made","id":"r002-a-marco","text":"gaat op bezoek bij Marco en Ilona","owners":["@p-brand"],"before":"2024-06-21","about":["r002-marco","r002-ilona","r002-jesse"],"signals":["r002-fleur-3"],"question":2,"discussion":"r002-talk-5"},
          {"kind":"agreement.made","id":"r002-a-clinic","text":"spreekt vóór het ontslag af wie Dennis daarna ziet","owners":["@p-nijland"],"before":"2024-06-07","about":["r002-dennis"],"signals":["r002-dennis-2","r002-puck-3"],"question":4,"discussion":"r002-talk-5"},
          {"kind":"goal.reviewed","id":"r002-result-4","goal":"r002-g-nick2","result":"reached","evidence":"hij zit er drie maanden","judgedBy":["@p-gerritsen","@p-brand"],"day":"2024-05-21"},
          {"kind":"agreement.settled","id":"r002-done-6","agreement":"r002-a-homework","outcome":"partly","day":"2024-05-21","note":"vier van de vijf dagen"},
          {"kind":"child.meaning","id":"r002-m-stijn","child":"r002-stijn","basis":["r002-drink","r002-dennis-2"],"text":"Stijn vraagt waar Dennis is en maakt een bed klaar voor hem. Hij hoort dat hij terugkomt.","by":"@p-smit","day":"2024-05-21"},
          {"kind":"child.meaning","id":"r002-m-puck","child":"r002-puck","basis":["r002-drink","r002-tired","r002-dennis-2"],"text":"Puck klampt zich vast als er iemand weggaat. Oma Ada is de vaste plek.","by":"@p-willems","day":"2024-05-21"},
          {"kind":"question.answered","id":"r002-talk-5-q1","discussion":"r002-talk-5","question":1,"text":"B. Gerritsen op Nick, J. Smit op Fleur en Stijn, L. Bos en S. Willems op Puck."},
          {"kind":"question.answered","id":"r002-talk-5-q2","discussion":"r002-talk-5","question":2,"text":"Het huis van Marco is een gat. J. Brand gaat erheen."},
          {"kind":"question.answered","id":"r002-talk-5-q3","discussion":"r002-talk-5","question":3,"text":"Drinken en somberheid zijn er voor altijd, met goede en slechte jaren."},
          {"kind":"question.answered","id":"r002-talk-5-q4","discussion":"r002-talk-5","question":4,"text":"J. Brand stopt eind juni. Wie het overneemt volgt vóór die tijd."},
          {"kind":"question.answered","id":"r002-talk-5-q5","discussion":"r002-talk-5","question":5,"text":"Na de zomer."},
          {"kind":"words.recorded","id":"r002-words-5","speaker":"r002-sandra","text":"Hij heeft zelf gebeld. Dat is wat ik onthoud.","day":"2024-05-21","discussion":"r002-talk-5","question":3},
          {"kind":"lookback.agreed","id":"r002-back-5","day":"2024-10-08","everyDays":140,"discussion":"r002-talk-5"},
          {"kind":"discussion.closed","id":"r002-talk-5-end","discussion":"r002-talk-5","day":"2024-05-21","time":"10:40"}]}
        {"writer":"w-wijkteam","by":"p-nijland","at":"2024-06-06T14:45:00+02:00","body":[
          {"kind":"agreement.settled","id":"r002-done-7","agreement":"r002-a-clinic","outcome":"done","day":"2024-06-05","note":"W. Nijland wekelijks, D. Postma thuis, de broer in het weekend"},
          {"kind":"residence.recorded","id":"r002-dennis-clinic-end","corrects":["r002-dennis-clinic"],"member":"r002-dennis","household":"kliniek de Sleutelbloem","setting":"clinic","since":"2024-04-15","until":"2024-06-09","confidential":true},
          {"kind":"residence.recorded","id":"r002-dennis-home3","member":"r002-dennis","household":"bij Sandra","setting":"home","since":"2024-06-10"},
          {"kind":"kindcheck.done","id":"r002-kindcheck-postma","adult":"r002-sandra","by":"@p-postma","children":"yes","pregnancy":"no","elsewhere":"no","safe":"yes","basis":"de vijf zaten aan tafel toen ik kwam; oma Ada slaapt er","day":"2024-06-03"},
          {"kind":"involvement.recorded","id":"r002-help-postma","professional":"@p-postma","about":["r002-dennis","r002-sandra"],"sees":["r002-dennis","r002-sandra"],"reason":"gesprekken na de opname, samen","problems":["r002-drink","r002-care"],"since":"2024-06-03","goal":"ruzie zonder stemverheffing"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2024-06-20T10:05:00+02:00","body":[
          {"kind":"contact.attempted","id":"r002-contact-5","by":"@p-brand","with":["r002-marco","r002-ilona"],"way":"home-visit","outcome":"reached","childrenSeen":["r002-jesse"],"day":"2024-06-18","note":"kennisgemaakt; Marco dacht dat wij hem niets vroegen"},
          {"kind":"agreement.settled","id":"r002-done-8","agreement":"r002-a-marco","outcome":"done","day":"2024-06-18","note":"Marco wil meedoen"},
          {"kind":"signal.recorded","id":"r002-jesse-1","seen":"2024-06-18","text":"Jesse laat zijn kikkers zien en praat aan één stuk","observer":"@p-brand","about":["r002-jesse"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"arrangement.recorded","id":"r002-arr","children":["r002-nick","r002-fleur"],"arrangement":"visiting","with":["r002-marco"],"text":"om het weekend, zoals bij de scheiding","source":"court","since":"2016-08"}]}
        {"writer":"w-wijkteam","by":"p-brand","at":"2024-06-27T15:50:00+02:00","body":[
          {"kind":"regisseur.appointed","id":"r002-regie-brand-end","corrects":["r002-regie-brand"],"regisseur":"@p-brand","role":"casus","since":"2022-11-08","until":"2024-06-28","accepted":true,"powers":["convene","information","plan"],"grantedBy":"teamleider","acceptedOn":"2022-11-08"},
          {"kind":"involvement.recorded","id":"r002-help-brand-end","corrects":["r002-help-brand"],"professional":"@p-brand","about":["r002-sandra","r002-dennis","r002-nick","r002-fleur","r002-stijn"],"sees":["r002-sandra","r002-dennis","r002-nick","r002-fleur","r002-stijn"],"reason":"houdt de hulp bij elkaar","problems":["r002-money","r002-care"],"since":"2022-11-08","until":"2024-06-28","endReason":"handed-over","goal":"rust in huis vóór de baby er is"},
          {"kind":"words.recorded","id":"r002-words-brand","speaker":"r002-sandra","text":"Eindelijk kende hij ons, en nu gaat hij weg.","day":"2024-06-27"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2024-07-11T09:30:00+02:00","body":[
          {"kind":"regisseur.appointed","id":"r002-regie-kaya","regisseur":"@p-kaya","role":"casus","since":"2024-07-09","accepted":true,"powers":["convene","information","plan","decide","scale-up"],"powersNote":"mag ook bij Marco thuis komen en daar plannen maken","grantedBy":"teamleider","acceptedOn":"2024-07-09","takesOverFrom":"@p-brand"},
          {"kind":"involvement.recorded","id":"r002-help-kaya","professional":"@p-kaya","about":["r002-sandra","r002-dennis","r002-marco","r002-ilona","r002-nick","r002-fleur","r002-stijn","r002-puck","r002-jesse"],"sees":["r002-sandra","r002-dennis","r002-marco","r002-ilona","r002-nick","r002-fleur","r002-stijn","r002-puck","r002-jesse"],"reason":"houdt het plan bij elkaar, in beide huizen","problems":["r002-money","r002-care"],"since":"2024-07-09","goal":"één plan voor twee huizen"},
          {"kind":"contact.attempted","id":"r002-contact-6","by":"@p-kaya","with":["r002-sandra","r002-dennis"],"way":"home-visit","outcome":"reached","childrenSeen":["r002-fleur","r002-stijn","r002-puck"],"day":"2024-07-10"},
          {"kind":"contact.attempted","id":"r002-contact-7","by":"@p-kaya","with":["r002-marco","r002-ilona"],"way":"home-visit","outcome":"reached","childrenSeen":["r002-jesse"],"day":"2024-07-10","note":"zij wisten van geen enkele afspraak"},
          {"kind":"network.asked","id":"r002-netq","answer":"unknown","text":"Marco denkt na over wie hij kan vragen","by":"@p-kaya","day":"2024-07-10"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2024-08-29T13:25:00+02:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-bos-2","corrects":["r002-help-bos"],"professional":"@p-bos","about":["r002-stijn","r002-puck","r002-jesse"],"sees":["r002-stijn","r002-puck","r002-jesse","r002-sandra","r002-ilona"],"reason":"groei en taal, in beide huizen","problems":["r002-care"],"since":"2018-10"},
          {"kind":"watcher.agreed","id":"r002-w-jesse","child":"r002-jesse","watcher":"@p-bos","since":"2024-08-28"}]}
        {"writer":"w-school","by":"p-linden","at":"2024-09-12T12:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"r002-help-linden-fleur","professional":"@p-linden","about":["r002-fleur"],"sees":["r002-fleur","r002-sandra"],"reason":"mentor klas 1","problems":["r002-care"],"since":"2024-09-02"},
          {"kind":"watcher.agreed","id":"r002-w-fleur-2","child":"r002-fleur","watcher":"@p-linden","deputy":"@p-kaya","since":"2024-09-02"},
          {"kind":"watcher.agreed","id":"r002-w-fleur-end","corrects":["r002-w-fleur"],"child":"r002-fleur","watcher":"@p-smit","since":"2022-11-29","until":"2024-09-01"},
          {"kind":"signal.recorded","id":"r002-fleur-4","seen":"2024-09-11","text":"Fleur draagt lange mouwen in de gymles en lacht alles weg","observer":"@p-linden","about":["r002-fleur"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        {"writer":"w-wijkteam","by":"p-postma","at":"2024-09-26T15:35:00+02:00","body":[
          {"kind":"signal.recorded","id":"r002-dennis-3","seen":"2024-09-25","text":"Dennis en Sandra maken ruzie over de was en komen er zelf uit","observer":"@p-postma","about":["r002-dennis","r002-sandra"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2024-10-03T11:45:00+02:00","body":[
          {"kind":"problem.recorded","id":"r002-money-2","corrects":["r002-money"],"members":["r002-sandra","r002-dennis"],"domain":"money","text":"drie schuldeisers, de regeling loopt nog een jaar","since":"2022-03","nature":"underlying","isLongLasting":true}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2024-10-08T11:05:00+02:00","body":[
          {"kind":"discussion.opened","id":"r002-talk-6","day":"2024-10-08","time":"09:45","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"twee huizen, één plan"},
          {"kind":"attendance.taken","id":"r002-talk-6-there","discussion":"r002-talk-6","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-nijland","presence":"present"},{"professional":"@p-postma","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-willems","presence":"present"},{"professional":"@p-vos","presence":"absent"},{"professional":"@p-visser","presence":"absent"}],"members":[{"member":"r002-sandra","presence":"present"},{"member":"r002-dennis","presence":"present"},{"member":"r002-marco","presence":"present"},{"member":"r002-ilona","presence":"present"}]},
          {"kind":"plan.agreed","id":"r002-plan-2","corrects":["r002-plan"],"text":"twee huizen die van elkaar weten, en kinderen die kind zijn","day":"2024-10-08","agreedBy":["@p-kaya","@p-linden","@p-smit","@p-bos","@p-gerritsen","@p-nijland","@p-postma","@p-mulder","@p-willems"],"signedBy":["r002-sandra","r002-dennis","r002-marco","r002-ilona"],"until":"2026-12-31"},
          {"kind":"goal.set","id":"r002-g2-fleur","plan":"r002-plan-2","members":["r002-fleur"],"text":"Fleur zegt wat zij nodig heeft en krijgt het van een groot mens","owner":"@p-linden","before":"2025-03-01","askedBy":"professionals","problem":"r002-care"},
          {"kind":"goal.set","id":"r002-g2-jesse","plan":"r002-plan-2","members":["r002-jesse"],"text":"Jesse en Stijn spelen om de week samen","owner":"@p-kaya","before":"2025-03-01","askedBy":"family"},
          {"kind":"goal.set","id":"r002-g2-nick","plan":"r002-plan-2","members":["r002-nick"],"text":"Nick haalt zijn heftruckbewijs","owner":"@p-gerritsen","before":"2025-07-01","askedBy":"family","problem":"r002-school"},
          {"kind":"goal.set","id":"r002-g2-talk","plan":"r002-plan-2","members":["r002-sandra","r002-marco"],"text":"Sandra en Marco spreken elkaar eens per maand zonder kinderen","owner":"@p-kaya","before":"2025-03-01","askedBy":"both","problem":"r002-care"},
          {"kind":"problem.judged","id":"r002-j-drink","problem":"r002-drink","solvable":"no","isChronic":true,"by":"@p-nijland","day":"2024-10-08","note":"komt terug; de vraag is hoe snel wij het zien, ook na de Sleutelbloem"},
          {"kind":"problem.judged","id":"r002-j-tired","problem":"r002-tired","solvable":"no","isChronic":true,"by":"@p-vos","day":"2024-10-08","note":"de Kruisbessenhof houdt een plek vrij bij een volgende zwangerschap"},
          {"kind":"problem.judged","id":"r002-j-money","problem":"r002-money-2","solvable":"yes","isChronic":false,"by":"@p-mulder","day":"2024-10-08","note":"over een jaar schuldenvrij"},
          {"kind":"elsewhere.noted","id":"r002-elsewhere","member":"r002-fleur","relation":"half-sibling","family":"q2f7k4xb9r1n6yjm"},
          {"kind":"expectation.spoken","id":"r002-expect-kaya","professional":"@p-kaya","mayExpect":"belt beide huizen dezelfde dag","expects":"dat niemand één huis vergeet","confirmed":true,"day":"2024-10-08"},
          {"kind":"expectation.spoken","id":"r002-expect-linden","professional":"@p-linden","mayExpect":"praat elke week met Fleur","expects":"horen wanneer Fleur bij Marco is","confirmed":true,"day":"2024-10-08"},
          {"kind":"expectation.spoken","id":"r002-expect-nijland","professional":"@p-nijland","mayExpect":"belt als Dennis drie keer wegblijft","expects":"dat u mij belt vóór het weekend","confirmed":true,"day":"2024-10-08"},
          {"kind":"expectation.spoken","id":"r002-expect-postma","professional":"@p-postma","mayExpect":"ziet Dennis en Sandra samen","expects":"dat zij niet bij drie mensen hetzelfde vertellen","confirmed":true,"day":"2024-10-08"},
          {"kind":"expectation.spoken","id":"r002-expect-bos","professional":"@p-bos","mayExpect":"ziet de drie jongsten elke maand","expects":"een seintje bij een terugval","confirmed":true,"day":"2024-10-08"},
          {"kind":"agreement.made","id":"r002-a-sleeves","text":"praat met Fleur, en vraagt mee te denken aan M. Prins","owners":["@p-linden"],"before":"2024-10-25","about":["r002-fleur"],"signals":["r002-fleur-4","r002-fleur-3"],"question":1,"discussion":"r002-talk-6"},
          {"kind":"question.answered","id":"r002-talk-6-q1","discussion":"r002-talk-6","question":1,"text":"B. Gerritsen op Nick, F. van der Linden op Fleur, J. Smit op Stijn, L. Bos op Puck en Jesse."},
          {"kind":"question.answered","id":"r002-talk-6-q2","discussion":"r002-talk-6","question":2,"text":"Voor het eerst iedereen: vier ouders, vijf kinderen. Er is ook een dossier elders."},
          {"kind":"question.answered","id":"r002-talk-6-q3","discussion":"r002-talk-6","question":3,"text":"De schulden wel. Drinken en somberheid blijven; daar maken wij een rooster voor."},
          {"kind":"question.answered","id":"r002-talk-6-q4","discussion":"r002-talk-6","question":4,"text":"S. Kaya, voor beide huizen."},
          {"kind":"question.answered","id":"r002-talk-6-q5","discussion":"r002-talk-6","question":5,"text":"In februari, en eerder als Dennis terugvalt."},
          {"kind":"words.recorded","id":"r002-words-marco","speaker":"r002-marco","text":"Twee jaar hebben jullie over mij gepraat. Nu praat ik mee.","day":"2024-10-08","discussion":"r002-talk-6","question":2},
          {"kind":"lookback.agreed","id":"r002-back-6","day":"2025-02-11","everyDays":140,"discussion":"r002-talk-6"},
          {"kind":"discussion.closed","id":"r002-talk-6-end","discussion":"r002-talk-6","day":"2024-10-08","time":"11:05"}]}
        """#
}
