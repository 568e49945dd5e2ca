import Domain

extension SeedFamily {
    /// H-016: a file in order. A child with a disability, a year under supervision that ended well, grandparents who
    /// help, and help that stays because the disability does; it must stay quiet.
    static let careForIlyas = SeedFamily(
        id: FamilyID("s3p0y7gk8c4vt1nb"),
        story: "Well run: a disability that stays, a measure that ended well, grandparents with agreements.",
        lines: theMeasure + "\n" + afterTheMeasure)

    private static let theMeasure = #"""
        {"writer":"w-wijkteam","by":"p-kaya","at":"2025-06-10T09:35:00+02:00","body":[
          {"kind":"family.opened","id":"h016-family","code":"H-016","reason":"gezin kan de zorg voor Ilyas niet meer dragen","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"h016-samira","name":{"given":"Samira","surname":"Bouzid"},"role":"mother","birth":"1986-11-27"},
          {"kind":"member.recorded","id":"h016-youssef","name":{"given":"Youssef","surname":"Idrissi"},"role":"father","birth":"1983-09-05"},
          {"kind":"member.recorded","id":"h016-ilyas","name":{"given":"Ilyas","surname":"Idrissi"},"role":"child","birth":"2014-12-08","parents":["h016-samira","h016-youssef"]},
          {"kind":"member.recorded","id":"h016-safa","name":{"given":"Safa","surname":"Idrissi"},"role":"child","birth":"2019-05-08","parents":["h016-samira","h016-youssef"]},
          {"kind":"member.recorded","id":"h016-malika","name":{"given":"Malika","surname":"Bouzid"},"role":"grandparent"},
          {"kind":"member.recorded","id":"h016-omar","name":{"given":"Omar","surname":"Bouzid"},"role":"grandparent"},
          {"kind":"residence.recorded","id":"h016-home-samira","member":"h016-samira","household":"thuis","setting":"home","since":"2013"},
          {"kind":"residence.recorded","id":"h016-home-youssef","member":"h016-youssef","household":"thuis","setting":"home","since":"2013"},
          {"kind":"residence.recorded","id":"h016-home-ilyas","member":"h016-ilyas","household":"thuis","setting":"home","since":"2014-12-08"},
          {"kind":"residence.recorded","id":"h016-home-safa","member":"h016-safa","household":"thuis","setting":"home","since":"2019-05-08"},
          {"kind":"residence.recorded","id":"h016-home-malika","member":"h016-malika","household":"bij opa en oma","setting":"other-home"},
          {"kind":"residence.recorded","id":"h016-home-omar","member":"h016-omar","household":"bij opa en oma","setting":"other-home"},
          {"kind":"custody.recorded","id":"h016-gezag-ilyas","child":"h016-ilyas","holders":["h016-samira","h016-youssef"],"source":"by-law"},
          {"kind":"custody.recorded","id":"h016-gezag-safa","child":"h016-safa","holders":["h016-samira","h016-youssef"],"source":"by-law"},
          {"kind":"frame.recorded","id":"h016-frame-1","frame":"voluntary","since":"2025-06-10"},
          {"kind":"problem.recorded","id":"h016-care","members":["h016-ilyas"],"domain":"health","text":"autisme en een verstandelijke beperking, onderzocht op de Zwaluwberg","since":"2018","nature":"underlying","isLongLasting":true},
          {"kind":"problem.recorded","id":"h016-load","members":["h016-samira","h016-youssef"],"domain":"parenting","text":"niemand slaapt, Ilyas gaat ’s nachts de straat op","since":"2025-01","nature":"acute","cause":"h016-care"},
          {"kind":"signal.recorded","id":"h016-report","seen":"2025-06-06","text":"jongen zat ’s nachts opgesloten in zijn kamer, de raamknip zat vast","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"neglect"},
          {"kind":"response.recorded","id":"h016-resp-s","signal":"h016-report","who":"h016-samira","response":"acknowledged","words":"Anders loopt hij de weg op. Ik wist niets beters.","heardBy":"@p-kaya","day":"2025-06-09"},
          {"kind":"response.recorded","id":"h016-resp-y","signal":"h016-report","who":"h016-youssef","response":"acknowledged","words":"Wij schamen ons. Help ons.","heardBy":"@p-kaya","day":"2025-06-09"},
          {"kind":"veiligthuis.event","id":"h016-vt-1","event":"report-received","signals":["h016-report"],"by":"@p-haddad","day":"2025-06-06"},
          {"kind":"regisseur.appointed","id":"h016-regie","regisseur":"@p-kaya","role":"casus","since":"2025-06-10","accepted":true,"powers":["convene","information","plan","decide","scale-up"],"powersNote":"ook onder de maatregel; over veiligheid beslist de jeugdbeschermer","grantedBy":"teamleider","acceptedOn":"2025-06-10"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-06-13T16:20:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"h016-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2025-06-13","note":"onveilig in de nacht; de ouders willen hulp en kunnen het niet alleen"}]}
        {"writer":"w-school","by":"p-gerritsen","at":"2025-06-17T13:45:00+02:00","body":[
          {"kind":"involvement.recorded","id":"h016-help-gerritsen","professional":"@p-gerritsen","about":["h016-ilyas"],"sees":["h016-ilyas","h016-samira"],"reason":"klas met zes kinderen, ziet Ilyas elke dag","problems":["h016-care","h016-load"],"since":"2022-08","goal":"Ilyas zegt met kaarten wat hij nodig heeft"},
          {"kind":"weighing.recorded","id":"h016-weigh-ilyas","child":"h016-ilyas","signals":["h016-report"],"by":"@p-gerritsen","day":"2025-06-17","outcome":"help-and-reported","note":"gemeld door de jeugdarts; op de Zwaluwberg is de nachtrust nooit besproken"},
          {"kind":"involvement.recorded","id":"h016-help-kaya","professional":"@p-kaya","about":["h016-samira","h016-youssef","h016-ilyas","h016-safa"],"sees":["h016-samira","h016-youssef","h016-ilyas","h016-safa"],"reason":"houdt het plan bij elkaar","problems":["h016-load"],"since":"2025-06-10","goal":"een gezin dat slaapt"},
          {"kind":"involvement.recorded","id":"h016-help-smit","professional":"@p-smit","about":["h016-safa"],"sees":["h016-safa","h016-samira"],"reason":"ziet Safa elke schooldag","problems":["h016-load"],"since":"2025-06-16","goal":"Safa krijgt ook aandacht"},
          {"kind":"weighing.recorded","id":"h016-weigh-safa","child":"h016-safa","signals":["h016-report"],"by":"@p-smit","day":"2025-06-17","outcome":"help","note":"zij slaapt bij de deur van Ilyas, met zijn graafmachine in haar armen"}]}
        {"writer":"w-wijkteam","by":"p-wolters","at":"2025-06-24T10:10:00+02:00","body":[
          {"kind":"help.offered","id":"h016-offer-night","text":"nachthulp, drie nachten per week","members":["h016-samira","h016-youssef","h016-ilyas"],"domain":"parenting","problem":"h016-load","by":"@p-wolters","day":"2025-06-23"},
          {"kind":"help.answered","id":"h016-ans-1","offer":"h016-offer-night","response":"accepted","who":"h016-samira","reason":"Alstublieft.","day":"2025-06-23"},
          {"kind":"help.answered","id":"h016-ans-2","offer":"h016-offer-night","response":"did-not-come","obstacle":"waiting-list","day":"2025-06-24"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-07-03T11:30:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"h016-vt-3","event":"raad-asked","by":"@p-haddad","day":"2025-07-02","note":"met de ouders besproken: snelle nachthulp lukt vrijwillig niet"},
          {"kind":"protection.step","id":"h016-step-1","children":["h016-ilyas"],"step":"raad-asked","outcome":"granted","by":"@p-haddad","day":"2025-07-02"}]}
        {"writer":"w-wijkteam","by":"p-hendriks","at":"2025-08-28T15:00:00+02:00","body":[
          {"kind":"protection.step","id":"h016-step-2","children":["h016-ilyas"],"step":"raad-decision","outcome":"granted","reason":"de ouders willen, maar niemand levert; een jaar toezicht brengt de hulp op gang","by":"@p-hendriks","day":"2025-08-26"}]}
        {"writer":"w-wijkteam","by":"p-vermeer","at":"2025-09-18T09:25:00+02:00","body":[
          {"kind":"protection.step","id":"h016-step-3","children":["h016-ilyas"],"step":"court-decision","outcome":"granted","reason":"veiligheid in de nacht","day":"2025-09-16"},
          {"kind":"measure.imposed","id":"h016-ots","child":"h016-ilyas","measure":"supervision","institution":"Jeugdbescherming Veenrand","protector":"@p-vermeer","since":"2025-09-16","until":"2026-09-15","note":"alleen voor Ilyas"},
          {"kind":"frame.recorded","id":"h016-frame-2","frame":"compulsory","since":"2025-09-16"},
          {"kind":"involvement.recorded","id":"h016-help-vermeer","professional":"@p-vermeer","about":["h016-ilyas","h016-samira","h016-youssef"],"sees":["h016-ilyas","h016-samira","h016-youssef"],"reason":"toezicht op de veiligheid van Ilyas in de nacht","problems":["h016-load"],"since":"2025-09-16","goal":"de nacht is veilig zonder slot"},
          {"kind":"veiligthuis.event","id":"h016-vt-4","event":"handed-over","to":"@p-vermeer","accepted":true,"conditions":"nachthulp binnen vier weken","by":"@p-haddad","day":"2025-09-17"},
          {"kind":"veiligthuis.event","id":"h016-vt-5","event":"ended","by":"@p-haddad","day":"2025-09-18","note":"tot de maatregel stopt kijkt de jeugdbeschermer mee"}]}
        {"writer":"w-wijkteam","by":"p-jansen","at":"2025-09-25T14:15:00+02:00","body":[
          {"kind":"involvement.recorded","id":"h016-help-wolters","professional":"@p-wolters","about":["h016-ilyas","h016-samira","h016-youssef"],"sees":["h016-ilyas","h016-samira","h016-youssef"],"reason":"nachthulp en leren wat Ilyas rustig maakt","problems":["h016-care","h016-load"],"since":"2025-09-22","goal":"Ilyas slaapt zeven uur"},
          {"kind":"involvement.recorded","id":"h016-help-jansen","professional":"@p-jansen","about":["h016-safa","h016-ilyas"],"sees":["h016-safa","h016-ilyas"],"reason":"tijd voor Safa, en spelen met zijn tweeën","problems":["h016-load"],"since":"2025-09-24","goal":"Safa hoeft niet op te passen"},
          {"kind":"help.answered","id":"h016-ans-night-2","offer":"h016-offer-night","response":"accepted","who":"h016-youssef","reason":"Nu kan het wel?","day":"2025-09-22"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-09-30T10:55:00+02:00","body":[
          {"kind":"discussion.opened","id":"h016-talk-1","day":"2025-09-30","time":"10:10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"eerste bespreking onder toezicht"},
          {"kind":"attendance.taken","id":"h016-talk-1-there","discussion":"h016-talk-1","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-vermeer","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-wolters","presence":"present"},{"professional":"@p-jansen","presence":"present"},{"professional":"@p-haddad","presence":"present"},{"professional":"@p-visser","presence":"present"}],"members":[{"member":"h016-samira","presence":"present"},{"member":"h016-youssef","presence":"present"},{"member":"h016-malika","presence":"present"}]},
          {"kind":"agreement.made","id":"h016-agree-lead","text":"C. Vermeer beslist over veiligheid, S. Kaya houdt het plan bij elkaar en belt niet zonder haar","owners":["@p-kaya","@p-vermeer"],"about":["h016-ilyas"],"question":4,"discussion":"h016-talk-1"},
          {"kind":"agreement.made","id":"h016-agree-night","text":"is drie nachten per week in huis","owners":["@p-wolters"],"about":["h016-ilyas"],"signals":["h016-report"],"question":3,"discussion":"h016-talk-1"},
          {"kind":"plan.agreed","id":"h016-plan","text":"een veilige nacht voor Ilyas, en tijd voor Safa","day":"2025-09-30","agreedBy":["@p-kaya","@p-vermeer","@p-gerritsen","@p-smit","@p-wolters","@p-jansen"],"signedBy":["h016-samira","h016-youssef"],"until":"2026-12-31"},
          {"kind":"goal.set","id":"h016-goal-night","plan":"h016-plan","members":["h016-ilyas"],"text":"Ilyas slaapt zonder slot op de deur","owner":"@p-wolters","before":"2026-03-01","askedBy":"both","problem":"h016-load"},
          {"kind":"goal.set","id":"h016-goal-cards","plan":"h016-plan","members":["h016-ilyas"],"text":"Ilyas wijst aan wat hij nodig heeft","owner":"@p-gerritsen","before":"2026-06-01","askedBy":"professionals","problem":"h016-care"},
          {"kind":"goal.set","id":"h016-goal-safa","plan":"h016-plan","members":["h016-safa"],"text":"Safa heeft elke woensdag een middag voor zichzelf","owner":"@p-jansen","before":"2026-01-01","askedBy":"family","problem":"h016-load"},
          {"kind":"goal.set","id":"h016-goal-sleep","plan":"h016-plan","members":["h016-samira","h016-youssef"],"text":"de ouders slapen om de beurt door","owner":"@p-wolters","before":"2026-01-01","askedBy":"family","problem":"h016-load"},
          {"kind":"norm.agreed","id":"h016-norm","text":"niemand zit opgesloten; er is ’s nachts iemand wakker of er gaat een alarm","agreedBy":["@p-kaya","@p-vermeer","@p-gerritsen","@p-smit","@p-wolters","@p-jansen"],"day":"2025-09-30"},
          {"kind":"safetyplan.agreed","id":"h016-splan","text":"deuralarm in plaats van slot; als Ilyas weg is bellen de ouders 112 en buurman Gerard; meestal staat hij bij de graafmachine op de hoek","children":["h016-ilyas"],"agreedBy":["@p-kaya","@p-vermeer","@p-wolters","@p-haddad"],"signedBy":["h016-samira","h016-youssef"],"day":"2025-09-30","until":"2026-09-15","confidential":true},
          {"kind":"scalingup.agreed","id":"h016-up","trigger":"het alarm gaat twee keer in een week en Ilyas was buiten","action":"dezelfde dag meer nachten nachthulp","actor":"@p-vermeer","parties":["@p-kaya","@p-vermeer","@p-wolters"],"toldTo":["h016-samira","h016-youssef"],"day":"2025-09-30","discussion":"h016-talk-1"},
          {"kind":"watcher.agreed","id":"h016-watch-ilyas","child":"h016-ilyas","watcher":"@p-gerritsen","deputy":"@p-wolters","since":"2025-09-30"},
          {"kind":"watcher.agreed","id":"h016-watch-safa","child":"h016-safa","watcher":"@p-smit","deputy":"@p-jansen","since":"2025-09-30"},
          {"kind":"network.recorded","id":"h016-net-grand","name":"","relation":"moeder van Samira, samen met Omar","member":"h016-malika","about":["h016-ilyas","h016-samira","h016-youssef"],"does":"neemt Ilyas elke zaterdag en kookt op dinsdag","agreed":"belt E. Wolters als het te veel wordt","agreedOn":"2025-09-30","agreedBy":"@p-wolters","since":"2025-07"},
          {"kind":"network.recorded","id":"h016-net-buurman","name":"Gerard","relation":"buurman","about":["h016-ilyas"],"does":"let op of Ilyas op straat is","agreed":"loopt met hem naar huis en belt aan","agreedOn":"2025-09-30","agreedBy":"@p-kaya","since":"2025-08"},
          {"kind":"expectation.spoken","id":"h016-expect-kaya","professional":"@p-kaya","mayExpect":"één telefoontje, ik zoek het uit","expects":"dat niemand iets met de ouders afspreekt zonder mij","confirmed":true,"day":"2025-09-30"},
          {"kind":"expectation.spoken","id":"h016-expect-vermeer","professional":"@p-vermeer","mayExpect":"ziet Ilyas elke maand, ook ’s avonds","expects":"eerlijk horen als een nacht misging","confirmed":true,"day":"2025-09-30"},
          {"kind":"expectation.spoken","id":"h016-expect-gerritsen","professional":"@p-gerritsen","mayExpect":"schrijft elke vrijdag een regel","expects":"een bericht na een slechte nacht","confirmed":true,"day":"2025-09-30"},
          {"kind":"expectation.spoken","id":"h016-expect-smit","professional":"@p-smit","mayExpect":"belt als Safa stil is","expects":"weten wie haar haalt","confirmed":true,"day":"2025-09-30"},
          {"kind":"expectation.spoken","id":"h016-expect-wolters","professional":"@p-wolters","mayExpect":"drie nachten, vaste gezichten","expects":"dat de ouders dan echt slapen","confirmed":true,"day":"2025-09-30"},
          {"kind":"expectation.spoken","id":"h016-expect-jansen","professional":"@p-jansen","mayExpect":"elke woensdag met Safa","expects":"dat het doorgaat, ook bij ziekte","confirmed":true,"day":"2025-09-30"},
          {"kind":"question.answered","id":"h016-talk-1-q1","discussion":"h016-talk-1","question":1,"text":"B. Gerritsen let op Ilyas, J. Smit op Safa."},
          {"kind":"question.answered","id":"h016-talk-1-q2","discussion":"h016-talk-1","question":2,"text":"Ouders, twee kinderen, opa Omar en oma Malika, buurman Gerard."},
          {"kind":"question.answered","id":"h016-talk-1-q3","discussion":"h016-talk-1","question":3,"text":"De beperking blijft. De nachten kunnen goed worden met de juiste hulp."},
          {"kind":"question.answered","id":"h016-talk-1-q4","discussion":"h016-talk-1","question":4,"text":"S. Kaya; over veiligheid C. Vermeer."},
          {"kind":"question.answered","id":"h016-talk-1-q5","discussion":"h016-talk-1","question":5,"text":"In februari, en elke maand kort met de ouders."},
          {"kind":"words.recorded","id":"h016-words-samira","speaker":"h016-samira","text":"Voor het eerst vraagt iemand hoe wíj slapen.","day":"2025-09-30","discussion":"h016-talk-1","question":2},
          {"kind":"lookback.agreed","id":"h016-back-1","day":"2026-02-10","everyDays":140,"discussion":"h016-talk-1"},
          {"kind":"discussion.closed","id":"h016-talk-1-end","discussion":"h016-talk-1","day":"2025-09-30","time":"10:55"}]}
        """#

    private static let afterTheMeasure = #"""
        {"writer":"w-school","by":"p-smit","at":"2025-11-06T12:20:00+01:00","body":[
          {"kind":"signal.recorded","id":"h016-safa-nov25","seen":"2025-11-05","text":"Safa valt in slaap in de kring","observer":"@p-smit","about":["h016-safa"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"agreement.made","id":"h016-agree-safa","text":"brengt Safa op woensdag om acht uur naar bed, bij opa en oma","owners":["@p-jansen"],"about":["h016-safa"],"signals":["h016-safa-nov25"],"question":1},
          {"kind":"residence.recorded","id":"h016-safa-grand","member":"h016-safa","household":"bij opa en oma","setting":"other-home","since":"2025-11-12","partTime":"woensdagnacht"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-02-10T10:50:00+01:00","body":[
          {"kind":"discussion.opened","id":"h016-talk-2","day":"2026-02-10","time":"10:05","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"h016-talk-2-there","discussion":"h016-talk-2","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-vermeer","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-wolters","presence":"present"},{"professional":"@p-jansen","presence":"present"},{"professional":"@p-visser","presence":"absent"}],"members":[{"member":"h016-samira","presence":"present"},{"member":"h016-youssef","presence":"present"},{"member":"h016-omar","presence":"present"}]},
          {"kind":"goal.reviewed","id":"h016-result-1","goal":"h016-goal-night","result":"reached","evidence":"zeven weken zonder slot, het alarm ging één keer","judgedBy":["@p-wolters","@p-vermeer"],"day":"2026-02-10"},
          {"kind":"goal.reviewed","id":"h016-result-2","goal":"h016-goal-safa","result":"reached","evidence":"twaalf woensdagen","judgedBy":["@p-jansen","@p-smit"],"day":"2026-02-10"},
          {"kind":"goal.reviewed","id":"h016-result-3","goal":"h016-goal-sleep","result":"partly","evidence":"vier nachten per week","judgedBy":["@p-wolters","@p-kaya"],"day":"2026-02-10"},
          {"kind":"problem.judged","id":"h016-judged-care","problem":"h016-care","solvable":"no","isChronic":true,"by":"@p-gerritsen","day":"2026-02-10","note":"blijft zijn leven lang, ook de Zwaluwberg zegt dat"},
          {"kind":"problem.judged","id":"h016-judged-load","problem":"h016-load","solvable":"yes","isChronic":false,"by":"@p-wolters","day":"2026-02-10","note":"met vaste nachthulp"},
          {"kind":"domain.recorded","id":"h016-dom-money","domain":"money","state":"going-well","text":"vast werk van Youssef","by":"@p-kaya","day":"2026-02-10"},
          {"kind":"domain.recorded","id":"h016-dom-housing","domain":"housing","state":"worries","text":"de kamer van Ilyas is te klein","by":"@p-kaya","day":"2026-02-10"},
          {"kind":"domain.recorded","id":"h016-dom-work","domain":"work","state":"going-well","text":"Samira begint weer met twee ochtenden","by":"@p-kaya","day":"2026-02-10"},
          {"kind":"domain.recorded","id":"h016-dom-education","domain":"education","state":"going-well","text":"beide scholen zijn tevreden","by":"@p-gerritsen","day":"2026-02-10"},
          {"kind":"domain.recorded","id":"h016-dom-safety","domain":"safety","state":"going-well","text":"geen slot meer","by":"@p-vermeer","day":"2026-02-10"},
          {"kind":"domain.recorded","id":"h016-dom-parenting","domain":"parenting","state":"worries","text":"de nacht, de dag gaat goed","by":"@p-wolters","day":"2026-02-10"},
          {"kind":"domain.recorded","id":"h016-dom-health","domain":"health","members":["h016-ilyas"],"state":"long-worries","text":"controle op de Zwaluwberg, elk jaar","by":"@p-gerritsen","day":"2026-02-10"},
          {"kind":"strength.recorded","id":"h016-own-money","domain":"money","direction":"self","basis":"de ouders regelen het","agreedWithFamily":true,"by":"@p-kaya","day":"2026-02-10"},
          {"kind":"strength.recorded","id":"h016-own-housing","domain":"housing","direction":"supported","basis":"de aanvraag ligt bij de gemeente","agreedWithFamily":true,"by":"@p-kaya","day":"2026-02-10"},
          {"kind":"strength.recorded","id":"h016-own-parenting","domain":"parenting","direction":"supported","basis":"nachthulp en opa en oma","agreedWithFamily":true,"by":"@p-kaya","day":"2026-02-10"},
          {"kind":"strength.recorded","id":"h016-own-safety","domain":"safety","direction":"supported","basis":"alarm en nachthulp","agreedWithFamily":true,"by":"@p-kaya","day":"2026-02-10"},
          {"kind":"strength.recorded","id":"h016-own-health","domain":"health","direction":"with-network","basis":"oma Malika gaat mee naar de arts","agreedWithFamily":true,"by":"@p-kaya","day":"2026-02-10"},
          {"kind":"child.meaning","id":"h016-meaning-safa","child":"h016-safa","basis":["h016-load","h016-care"],"text":"Safa waakte bij de deur van haar broer. Nu er ’s nachts iemand is, slaapt zij door.","by":"@p-smit","day":"2026-02-10"},
          {"kind":"child.meaning","id":"h016-meaning-ilyas","child":"h016-ilyas","basis":["h016-load","h016-care"],"text":"Ilyas merkt aan gezichten dat zijn ouders moe zijn. Uitgeslapen ouders maken hem rustig.","by":"@p-gerritsen","day":"2026-02-10"},
          {"kind":"norm.agreed","id":"h016-norm-2","corrects":["h016-norm"],"text":"niemand zit opgesloten; er gaat een alarm en er is iemand die binnen een minuut bij Ilyas is","agreedBy":["@p-kaya","@p-vermeer","@p-gerritsen","@p-smit","@p-wolters","@p-jansen"],"day":"2026-02-10","change":"same","reason":"het alarm werkt"},
          {"kind":"question.answered","id":"h016-talk-2-q1","discussion":"h016-talk-2","question":1,"text":"Zoals in september."},
          {"kind":"question.answered","id":"h016-talk-2-q2","discussion":"h016-talk-2","question":2,"text":"Niets bij gekomen. De huisarts kon niet komen en belde vooraf."},
          {"kind":"question.answered","id":"h016-talk-2-q3","discussion":"h016-talk-2","question":3,"text":"De nachten gaan goed. De beperking blijft."},
          {"kind":"question.answered","id":"h016-talk-2-q4","discussion":"h016-talk-2","question":4,"text":"S. Kaya; over veiligheid C. Vermeer."},
          {"kind":"question.answered","id":"h016-talk-2-q5","discussion":"h016-talk-2","question":5,"text":"Vóór het eind van de maatregel."},
          {"kind":"words.recorded","id":"h016-words-omar","speaker":"h016-samira","text":"Mijn vader zegt: wij zijn oud, maar niet op.","day":"2026-02-10","discussion":"h016-talk-2","question":2},
          {"kind":"lookback.agreed","id":"h016-back-2","day":"2026-09-22","everyDays":230,"discussion":"h016-talk-2"},
          {"kind":"discussion.closed","id":"h016-talk-2-end","discussion":"h016-talk-2","day":"2026-02-10","time":"10:50"}]}
        {"writer":"w-wijkteam","by":"p-dekker","at":"2026-04-09T15:05:00+02:00","body":[
          {"kind":"involvement.recorded","id":"h016-help-dekker","professional":"@p-dekker","about":["h016-samira","h016-youssef"],"sees":["h016-samira","h016-youssef"],"reason":"andere woning met een kamer beneden","problems":["h016-load"],"since":"2026-03-16","until":"2026-08-20","endReason":"goal-reached","goal":"een kamer beneden voor Ilyas"}]}
        {"writer":"w-school","by":"p-gerritsen","at":"2026-07-02T13:50:00+02:00","body":[
          {"kind":"child.spoken","id":"h016-seen-ilyas","child":"h016-ilyas","by":"@p-gerritsen","day":"2026-07-01","manner":"with-other","note":"met zijn kaarten, en de juf erbij"},
          {"kind":"signal.recorded","id":"h016-ilyas-jul26","seen":"2026-07-01","text":"Ilyas wees zelf de kaart aan voor rust","observer":"@p-gerritsen","about":["h016-ilyas"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"goal.reviewed","id":"h016-result-4","goal":"h016-goal-cards","result":"reached","evidence":"twintig kaarten, hij kiest zelf","judgedBy":["@p-gerritsen","@p-wolters"],"day":"2026-07-01"}]}
        {"writer":"w-wijkteam","by":"p-vermeer","at":"2026-09-10T11:40:00+02:00","body":[
          {"kind":"contact.attempted","id":"h016-contact-1","by":"@p-vermeer","with":["h016-samira","h016-youssef"],"way":"home-visit","outcome":"reached","childrenSeen":["h016-ilyas","h016-safa"],"day":"2026-09-08","note":"nieuwe kamer beneden, deur open"},
          {"kind":"child.spoken","id":"h016-seen-ilyas-v","child":"h016-ilyas","by":"@p-vermeer","day":"2026-09-08","manner":"with-other","note":"in zijn kamer, met E. Wolters"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-09-22T11:00:00+02:00","body":[
          {"kind":"discussion.opened","id":"h016-talk-3","day":"2026-09-22","time":"10:15","meeting":"t-sep22","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"de maatregel is gestopt; hoe verder"},
          {"kind":"attendance.taken","id":"h016-talk-3-there","discussion":"h016-talk-3","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-vermeer","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-wolters","presence":"present"},{"professional":"@p-jansen","presence":"present"},{"professional":"@p-visser","presence":"present"}],"members":[{"member":"h016-samira","presence":"present"},{"member":"h016-youssef","presence":"present"},{"member":"h016-malika","presence":"present"},{"member":"h016-omar","presence":"present"}]},
          {"kind":"frame.recorded","id":"h016-frame-3","frame":"voluntary","since":"2026-09-16","note":"de rechter hoefde niet te verlengen"},
          {"kind":"safety.judged","id":"h016-safe-ilyas-s","child":"h016-ilyas","answer":"yes","basis":"de nacht is veilig, ik zag het zelf","basisKinds":["own-observation"],"by":"@p-vermeer","day":"2026-09-22"},
          {"kind":"scalingdown.agreed","id":"h016-down","text":"het toezicht stopt, de nachthulp gaat naar één nacht; Ilyas slaapt al een jaar zonder slot","children":["h016-ilyas","h016-safa"],"stays":"@p-wolters","watches":"@p-gerritsen","warns":"@p-smit","reports":"@p-visser","conditions":"gaat het alarm twee keer in een week, dan komen er dezelfde dag nachten bij","day":"2026-09-22","discussion":"h016-talk-3"},
          {"kind":"condition.set","id":"h016-cond","text":"het deuralarm blijft aan en de ouders bellen na een slechte nacht","consequence":"S. Kaya roept iedereen dezelfde week bijeen","toldTo":["h016-samira","h016-youssef"],"toldOn":"2026-09-22","toldBy":"@p-kaya","before":"2026-11-03","owner":"@p-wolters","discussion":"h016-talk-3"},
          {"kind":"involvement.recorded","id":"h016-help-vermeer-end","corrects":["h016-help-vermeer"],"professional":"@p-vermeer","about":["h016-ilyas","h016-samira","h016-youssef"],"sees":["h016-ilyas","h016-samira","h016-youssef"],"reason":"toezicht op de veiligheid van Ilyas in de nacht","problems":["h016-load"],"since":"2025-09-16","until":"2026-09-22","endReason":"handed-over","goal":"de nacht is veilig zonder slot"},
          {"kind":"goal.set","id":"h016-goal-next","plan":"h016-plan","members":["h016-ilyas","h016-safa","h016-samira","h016-youssef"],"text":"het blijft goed met één nacht hulp","owner":"@p-wolters","before":"2026-12-15","askedBy":"both","problem":"h016-load"},
          {"kind":"norm.agreed","id":"h016-norm-3","corrects":["h016-norm-2"],"text":"niemand zit opgesloten; er gaat een alarm en een van de ouders is binnen een minuut bij Ilyas","agreedBy":["@p-kaya","@p-gerritsen","@p-smit","@p-wolters","@p-jansen"],"day":"2026-09-22","change":"same","reason":"de ouders nemen het over van de nachthulp"},
          {"kind":"question.answered","id":"h016-talk-3-q1","discussion":"h016-talk-3","question":1,"text":"B. Gerritsen let op Ilyas, J. Smit op Safa, ook nu het toezicht stopt."},
          {"kind":"question.answered","id":"h016-talk-3-q2","discussion":"h016-talk-3","question":2,"text":"Hetzelfde gezin; C. Vermeer gaat weg, de huisarts is erbij."},
          {"kind":"question.answered","id":"h016-talk-3-q3","discussion":"h016-talk-3","question":3,"text":"De nachten zijn opgelost. De beperking blijft, dus de hulp van E. Wolters ook."},
          {"kind":"question.answered","id":"h016-talk-3-q4","discussion":"h016-talk-3","question":4,"text":"S. Kaya, alleen."},
          {"kind":"question.answered","id":"h016-talk-3-q5","discussion":"h016-talk-3","question":5,"text":"Over zes weken, omdat er hulp afgaat."},
          {"kind":"words.recorded","id":"h016-words-youssef","speaker":"h016-youssef","text":"Ik heb C. Vermeer gevreesd en nu bedank ik haar.","day":"2026-09-22","discussion":"h016-talk-3","question":4},
          {"kind":"lookback.agreed","id":"h016-back-3","day":"2026-11-03","everyDays":42,"discussion":"h016-talk-3"},
          {"kind":"discussion.closed","id":"h016-talk-3-end","discussion":"h016-talk-3","day":"2026-09-22","time":"11:00"}]}
        {"writer":"w-wijkteam","by":"p-jansen","at":"2026-10-22T16:30:00+02:00","body":[
          {"kind":"child.spoken","id":"h016-spoken-safa","child":"h016-safa","by":"@p-jansen","day":"2026-10-21","manner":"alone","note":"onderweg naar opa en oma"},
          {"kind":"signal.recorded","id":"h016-safa-okt26","seen":"2026-10-21","text":"Safa vertelt dat zij een eigen lampje heeft en doorslaapt","observer":"@p-jansen","about":["h016-safa"],"source":"child","nature":"observation","tone":"going-well"},
          {"kind":"words.recorded","id":"h016-words-safa","speaker":"h016-safa","text":"Mijn broer is een graafmachine met zachte wielen.","day":"2026-10-21"},
          {"kind":"signal.recorded","id":"h016-ilyas-okt26","seen":"2026-10-20","text":"Ilyas slaapt acht uur en komt lachend de klas in","observer":"@p-gerritsen","about":["h016-ilyas"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"h016-seen-ilyas-okt","child":"h016-ilyas","by":"@p-gerritsen","day":"2026-10-20","manner":"alone","note":"met kaarten, hij koos ‘goed’ voor thuis"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-11-03T09:55:00+01:00","body":[
          {"kind":"discussion.opened","id":"h016-talk-4","day":"2026-11-03","time":"09:20","meeting":"t-nov3","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken na het afbouwen"},
          {"kind":"attendance.taken","id":"h016-talk-4-there","discussion":"h016-talk-4","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-gerritsen","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-wolters","presence":"present"},{"professional":"@p-jansen","presence":"present"},{"professional":"@p-visser","presence":"absent"}],"members":[{"member":"h016-samira","presence":"present"},{"member":"h016-youssef","presence":"present"},{"member":"h016-malika","presence":"present"}]},
          {"kind":"safety.judged","id":"h016-safe-ilyas","child":"h016-ilyas","answer":"yes","basis":"Ilyas koos zelf de kaart ‘goed’; ik zie hem elke dag","basisKinds":["own-observation","child-said"],"by":"@p-gerritsen","day":"2026-11-03"},
          {"kind":"safety.judged","id":"h016-safe-safa","child":"h016-safa","answer":"yes","basis":"Safa vertelde het zelf en is uitgerust","basisKinds":["own-observation","child-said"],"by":"@p-smit","day":"2026-11-03"},
          {"kind":"safety.judged","id":"h016-safe-ilyas-w","child":"h016-ilyas","answer":"yes","basis":"zes weken geen alarm, ik was er elke dinsdagnacht","basisKinds":["own-observation"],"by":"@p-wolters","day":"2026-11-03"},
          {"kind":"condition.checked","id":"h016-checked-1","condition":"h016-cond","outcome":"met","day":"2026-11-03","by":"@p-wolters","note":"het alarm staat aan, de ouders belden één keer"},
          {"kind":"agreement.settled","id":"h016-done-1","agreement":"h016-agree-night","outcome":"done","day":"2026-11-03","note":"nu één nacht"},
          {"kind":"goal.reviewed","id":"h016-result-sleep-2","goal":"h016-goal-sleep","result":"reached","evidence":"beiden slapen vijf nachten door","judgedBy":["@p-wolters","@p-kaya"],"day":"2026-11-03"},
          {"kind":"strength.recorded","id":"h016-own-parenting-2","domain":"parenting","direction":"with-network","basis":"de ouders, met oma Malika en één nacht hulp","agreedWithFamily":true,"by":"@p-wolters","day":"2026-11-03"},
          {"kind":"domain.recorded","id":"h016-dom-housing-2","domain":"housing","state":"going-well","text":"de kamer beneden is klaar","by":"@p-kaya","day":"2026-11-03"},
          {"kind":"agreement.made","id":"h016-agree-next","text":"kijkt met de ouders wat er nodig is in de kerstvakantie","owners":["@p-wolters"],"before":"2026-12-11","about":["h016-samira","h016-youssef"],"question":3,"discussion":"h016-talk-4"},
          {"kind":"question.answered","id":"h016-talk-4-q1","discussion":"h016-talk-4","question":1,"text":"B. Gerritsen let op Ilyas, J. Smit op Safa."},
          {"kind":"question.answered","id":"h016-talk-4-q2","discussion":"h016-talk-4","question":2,"text":"Niets veranderd."},
          {"kind":"question.answered","id":"h016-talk-4-q3","discussion":"h016-talk-4","question":3,"text":"De beperking blijft; het gezin kan het dragen met deze hulp."},
          {"kind":"question.answered","id":"h016-talk-4-q4","discussion":"h016-talk-4","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"h016-talk-4-q5","discussion":"h016-talk-4","question":5,"text":"In december, daarna elk half jaar zolang Ilyas thuis woont."},
          {"kind":"words.recorded","id":"h016-words-malika","speaker":"h016-samira","text":"Mijn moeder zegt: laat hem zaterdag maar komen, ook als het goed gaat.","day":"2026-11-03","discussion":"h016-talk-4","question":2},
          {"kind":"lookback.agreed","id":"h016-back-4","day":"2026-12-15","everyDays":42,"discussion":"h016-talk-4"},
          {"kind":"timeline.reviewed","id":"h016-looked","discussion":"h016-talk-4","by":"@p-kaya","day":"2026-11-03"},
          {"kind":"burden.weighed","id":"h016-burden-samira","parent":"h016-samira","capacity":"haar moeder neemt Ilyas op zaterdag, en zij slaapt drie nachten door","burden":"zij hoort ook in die nachten elk geluid, en de controles op de Zwaluwberg vallen haar zwaar","jointly":["@p-gerritsen","@p-wolters"],"conclusion":"met nachthulp houdt zij dit jaren vol, zonder niet","day":"2026-11-03"},
          {"kind":"burden.weighed","id":"h016-burden-youssef","parent":"h016-youssef","capacity":"hij is rustig met Ilyas en zegt het als het te veel is","burden":"hij werkt overdag en zoekt in andere nachten bij de graafmachine","jointly":["@p-smit","@p-wolters"],"conclusion":"hij kan het aan zolang er nachten vrij zijn","day":"2026-11-03"},
          {"kind":"help.reviewed","id":"h016-review-wolters","offer":"h016-offer-night","involvement":"h016-help-wolters","result":"helped","evidence":"sinds maart ging Ilyas geen nacht de straat op","judgedBy":["@p-wolters","@p-kaya"],"choice":"continue","day":"2026-11-03","discussion":"h016-talk-4"},
          {"kind":"help.reviewed","id":"h016-review-gerritsen","involvement":"h016-help-gerritsen","result":"helped","evidence":"Ilyas gebruikt twaalf kaarten, ook thuis","judgedBy":["@p-gerritsen","@p-wolters"],"choice":"continue","day":"2026-11-03","discussion":"h016-talk-4"},
          {"kind":"help.reviewed","id":"h016-review-kaya","involvement":"h016-help-kaya","result":"helped","evidence":"vijf van de zeven nachten slaapt iedereen","judgedBy":["@p-kaya","@p-gerritsen"],"choice":"scale-down","day":"2026-11-03","discussion":"h016-talk-4"},
          {"kind":"help.reviewed","id":"h016-review-smit","involvement":"h016-help-smit","result":"helped","evidence":"Safa nodigt weer kinderen uit","judgedBy":["@p-smit","@p-kaya"],"choice":"continue","day":"2026-11-03","discussion":"h016-talk-4"},
          {"kind":"help.reviewed","id":"h016-review-jansen","involvement":"h016-help-jansen","result":"partly","evidence":"Safa past nog op als het druk is","judgedBy":["@p-jansen","@p-smit"],"choice":"continue","day":"2026-11-03","discussion":"h016-talk-4"},
          {"kind":"discussion.closed","id":"h016-talk-4-end","discussion":"h016-talk-4","day":"2026-11-03","time":"09:55"}]}
        {"writer":"w-wijkteam","by":"p-wolters","at":"2026-11-17T14:05:00+01:00","body":[
          {"kind":"expectation.spoken","id":"h016-expect-wolters-2","professional":"@p-wolters","mayExpect":"één vaste nacht, en bellen mag altijd","expects":"dat wij weten wie er zaterdag is","confirmed":true,"day":"2026-11-17"},
          {"kind":"contact.attempted","id":"h016-contact-2","by":"@p-wolters","with":["h016-samira"],"way":"home-visit","outcome":"reached","childrenSeen":["h016-ilyas","h016-safa"],"day":"2026-11-16","note":"rustige avond"}]}
        """#
}
