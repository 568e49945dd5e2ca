import Domain

extension SeedFamily {
    /// P-009, after the case in paragraph 4.3 of the report: help is welcome for years, until a new partner whom nobody
    /// meets closes the door.
    static let newPartner = SeedFamily(
        id: FamilyID("q2f7k4xb9r1n6yjm"),
        story:
            "4.3: a single mother who took every help, a new partner with a past, and help that is kept out one by one.",
        lines: helpIsWelcome + "\n" + theNewPartner)

    private static let helpIsWelcome = #"""
        {"writer":"w-wijkteam","by":"p-dewit","at":"2024-09-17T10:20:00+02:00","body":[
          {"kind":"family.opened","id":"p009-family","code":"P-009","reason":"alleenstaande moeder, drie kinderen die elk iets nodig hebben","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"p009-wendy","name":{"given":"Wendy","surname":"Hartman"},"role":"mother","birth":"1988-04-09"},
          {"kind":"member.recorded","id":"p009-quinten","name":{"given":"Quinten","surname":"Hartman"},"role":"child","birth":"2014-05-22","parents":["p009-wendy"],"otherParent":"unknown"},
          {"kind":"member.recorded","id":"p009-marco","name":{"given":"Marco","surname":"Ruiter"},"role":"father"},
          {"kind":"member.recorded","id":"p009-kyra","name":{"given":"Kyra","surname":"Ruiter"},"role":"child","birth":"2017-09-03","parents":["p009-wendy","p009-marco"]},
          {"kind":"member.recorded","id":"p009-tess","name":{"given":"Tess","surname":"Hartman"},"role":"child","birth":"2021-10-28","parents":["p009-wendy"],"otherParent":"unknown"},
          {"kind":"residence.recorded","id":"p009-home-wendy","member":"p009-wendy","household":"thuis","setting":"home","since":"2016"},
          {"kind":"residence.recorded","id":"p009-home-quinten","member":"p009-quinten","household":"thuis","setting":"home","since":"2016"},
          {"kind":"residence.recorded","id":"p009-home-kyra","member":"p009-kyra","household":"thuis","setting":"home","since":"2017-09-03"},
          {"kind":"residence.recorded","id":"p009-home-tess","member":"p009-tess","household":"thuis","setting":"home","since":"2021-10-28"},
          {"kind":"residence.recorded","id":"p009-home-marco","member":"p009-marco","household":"bij Marco","setting":"other-home","since":"2018"},
          {"kind":"custody.recorded","id":"p009-gezag-quinten","child":"p009-quinten","holders":["p009-wendy"],"source":"by-law"},
          {"kind":"custody.recorded","id":"p009-gezag-kyra","child":"p009-kyra","holders":["p009-wendy","p009-marco"],"source":"acknowledgement"},
          {"kind":"custody.recorded","id":"p009-gezag-tess","child":"p009-tess","holders":["p009-wendy"],"source":"by-law"},
          {"kind":"frame.recorded","id":"p009-frame","frame":"voluntary","since":"2024-09-17"},
          {"kind":"arrangement.recorded","id":"p009-arr-kyra","children":["p009-kyra"],"arrangement":"visiting","with":["p009-marco"],"text":"één zaterdag per maand","source":"parents","since":"2018-06"},
          {"kind":"elsewhere.noted","id":"p009-elsewhere","member":"p009-kyra","relation":"half-sibling","family":"h5s1c8wd0m7tq2pv"},
          {"kind":"problem.recorded","id":"p009-tired","members":["p009-wendy"],"domain":"health","text":"slaapt slecht sinds de ontsteking, noemt het haar mistbank","since":"2023","nature":"underlying","isLongLasting":true},
          {"kind":"problem.recorded","id":"p009-p-quinten","members":["p009-quinten"],"domain":"education","text":"druk, loopt vast in groep 6","since":"2023-09"},
          {"kind":"problem.recorded","id":"p009-p-kyra","members":["p009-kyra"],"domain":"health","text":"epilepsie, slikt siroop uit de Eksterapotheek","since":"2022-03","isLongLasting":true},
          {"kind":"problem.recorded","id":"p009-p-tess","members":["p009-tess"],"domain":"parenting","text":"praat nog niet","since":"2024-02"},
          {"kind":"problem.recorded","id":"p009-load","members":["p009-wendy"],"domain":"parenting","text":"het is te veel voor één mens","since":"2023","nature":"underlying","isLongLasting":true}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2024-09-26T14:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"p009-help-dewit","professional":"@p-dewit","about":["p009-wendy"],"sees":["p009-wendy"],"reason":"houdt de hulp bij elkaar","problems":["p009-load"],"since":"2024-09-17"},
          {"kind":"regisseur.appointed","id":"p009-regie","regisseur":"@p-dewit","role":"casus","since":"2024-09-24","accepted":true,"powers":["convene","plan"],"grantedBy":"teamleider","acceptedOn":"2024-09-24"},
          {"kind":"involvement.recorded","id":"p009-help-faber","professional":"@p-faber","about":["p009-kyra"],"sees":["p009-kyra","p009-wendy"],"reason":"controle van de epilepsie, recept voor de Eksterapotheek","problems":["p009-p-kyra"],"since":"2022-03"},
          {"kind":"involvement.recorded","id":"p009-help-bos","professional":"@p-bos","about":["p009-tess"],"sees":["p009-tess","p009-wendy"],"reason":"taal en groei","problems":["p009-p-tess"],"since":"2021-11"},
          {"kind":"involvement.recorded","id":"p009-help-smit","professional":"@p-smit","about":["p009-quinten","p009-kyra"],"sees":["p009-quinten","p009-kyra","p009-wendy"],"reason":"extra hulp in de klas","problems":["p009-p-quinten"],"since":"2023-10"},
          {"kind":"involvement.recorded","id":"p009-help-kuiper","professional":"@p-kuiper","about":["p009-wendy","p009-quinten","p009-kyra","p009-tess"],"sees":["p009-wendy","p009-quinten","p009-kyra","p009-tess"],"reason":"hulp bij het avondritme, elke week thuis","problems":["p009-load"],"since":"2024-10-07","goal":"de avonden lopen zonder ruzie"},
          {"kind":"help.offered","id":"p009-offer-evening","text":"hulp bij het avondritme","members":["p009-wendy","p009-quinten","p009-kyra","p009-tess"],"domain":"parenting","by":"@p-kuiper","day":"2024-09-24"},
          {"kind":"help.answered","id":"p009-ans-1","offer":"p009-offer-evening","response":"accepted","who":"p009-wendy","reason":"Graag, ik ben op.","day":"2024-09-24"},
          {"kind":"help.offered","id":"p009-offer-speech","text":"logopedie voor Tess","members":["p009-tess"],"domain":"education","by":"@p-bos","day":"2024-09-24"},
          {"kind":"help.answered","id":"p009-ans-2","offer":"p009-offer-speech","response":"accepted","who":"p009-wendy","reason":"Graag, ik ben op.","day":"2024-09-24"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2024-12-03T10:40:00+01:00","body":[
          {"kind":"discussion.opened","id":"p009-talk-1","day":"2024-12-03","time":"10:10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"eerste bespreking"},
          {"kind":"attendance.taken","id":"p009-talk-1-there","discussion":"p009-talk-1","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-faber","presence":"absent"}],"members":[{"member":"p009-wendy","presence":"present"}]},
          {"kind":"plan.agreed","id":"p009-plan","text":"rust in huis, en elk kind de hulp die past","day":"2024-12-03","agreedBy":["@p-dewit","@p-kuiper","@p-smit","@p-bos"],"signedBy":["p009-wendy"]},
          {"kind":"goal.set","id":"p009-goal-evening","plan":"p009-plan","members":["p009-wendy","p009-quinten","p009-kyra","p009-tess"],"text":"de avonden lopen zonder ruzie","owner":"@p-kuiper","before":"2025-12-01","askedBy":"family","problem":"p009-load"},
          {"kind":"goal.set","id":"p009-goal-talk","plan":"p009-plan","members":["p009-tess"],"text":"Tess zegt twintig woorden","owner":"@p-bos","before":"2025-12-01","askedBy":"both","problem":"p009-p-tess"},
          {"kind":"watcher.agreed","id":"p009-watch-quinten","child":"p009-quinten","watcher":"@p-smit","since":"2024-12-03"},
          {"kind":"watcher.agreed","id":"p009-watch-kyra","child":"p009-kyra","watcher":"@p-smit","since":"2024-12-03"},
          {"kind":"watcher.agreed","id":"p009-watch-tess","child":"p009-tess","watcher":"@p-bos","since":"2024-12-03"},
          {"kind":"question.answered","id":"p009-talk-1-q1","discussion":"p009-talk-1","question":1,"text":"J. Smit let op Quinten en Kyra, L. Bos op Tess."},
          {"kind":"question.answered","id":"p009-talk-1-q2","discussion":"p009-talk-1","question":2,"text":"Wendy, drie kinderen, en Marco één zaterdag per maand."},
          {"kind":"question.answered","id":"p009-talk-1-q3","discussion":"p009-talk-1","question":3,"text":"Met hulp wel. Wendy vraagt zelf waar zij die nodig heeft."},
          {"kind":"question.answered","id":"p009-talk-1-q4","discussion":"p009-talk-1","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"p009-talk-1-q5","discussion":"p009-talk-1","question":5,"text":"Elk half jaar."},
          {"kind":"lookback.agreed","id":"p009-back-1","day":"2025-06-17","discussion":"p009-talk-1"},
          {"kind":"discussion.closed","id":"p009-talk-1-end","discussion":"p009-talk-1","day":"2024-12-03","time":"10:40"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-06-17T10:50:00+02:00","body":[
          {"kind":"discussion.opened","id":"p009-talk-2","day":"2025-06-17","time":"10:20","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"p009-talk-2-there","discussion":"p009-talk-2","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-faber","presence":"present"}],"members":[{"member":"p009-wendy","presence":"present"}]},
          {"kind":"question.answered","id":"p009-talk-2-q1","discussion":"p009-talk-2","question":1,"text":"Zoals in december."},
          {"kind":"question.answered","id":"p009-talk-2-q2","discussion":"p009-talk-2","question":2,"text":"Niets veranderd. Een vriendin van Wendy past soms op."},
          {"kind":"question.answered","id":"p009-talk-2-q3","discussion":"p009-talk-2","question":3,"text":"Het gaat vooruit. Tess zegt woorden."},
          {"kind":"question.answered","id":"p009-talk-2-q4","discussion":"p009-talk-2","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"p009-talk-2-q5","discussion":"p009-talk-2","question":5,"text":"Over een half jaar."},
          {"kind":"network.recorded","id":"p009-net-ilse","name":"Joke","relation":"vriendin van Wendy","about":["p009-kyra","p009-tess"],"does":"past op als Wendy naar het ziekenhuis gaat","agreed":"springt in op afspraakdagen","agreedOn":"2025-06-17","agreedBy":"@p-kuiper"},
          {"kind":"lookback.agreed","id":"p009-back-2","day":"2026-01-20","discussion":"p009-talk-2"},
          {"kind":"discussion.closed","id":"p009-talk-2-end","discussion":"p009-talk-2","day":"2025-06-17","time":"10:50"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2025-10-09T16:00:00+02:00","body":[
          {"kind":"signal.recorded","id":"p009-wendy-okt25","seen":"2025-10-08","text":"Wendy lacht weer en eet mee aan tafel","observer":"@p-kuiper","about":["p009-wendy"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"p009-spoken-quinten","child":"p009-quinten","by":"@p-kuiper","day":"2025-10-08","manner":"alone","note":"op de trampoline"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-01-20T10:35:00+01:00","body":[
          {"kind":"discussion.opened","id":"p009-talk-3","day":"2026-01-20","time":"10:05","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"p009-talk-3-there","discussion":"p009-talk-3","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-faber","presence":"absent"}],"members":[{"member":"p009-wendy","presence":"present"}]},
          {"kind":"goal.reviewed","id":"p009-result-1","goal":"p009-goal-evening","result":"partly","evidence":"vier van de zeven avonden gaan goed","judgedBy":["@p-kuiper","@p-smit"],"day":"2026-01-20"},
          {"kind":"goal.reviewed","id":"p009-result-2","goal":"p009-goal-talk","result":"reached","evidence":"Tess zegt er dertig","judgedBy":["@p-bos","@p-kuiper"],"day":"2026-01-20"},
          {"kind":"safety.judged","id":"p009-safe-quinten","child":"p009-quinten","answer":"yes","basis":"hij vertelt er zelf over","basisKinds":["child-said","own-observation"],"by":"@p-smit","day":"2026-01-20"},
          {"kind":"safety.judged","id":"p009-safe-kyra","child":"p009-kyra","answer":"yes","basis":"ik zie haar elke dag","basisKinds":["own-observation"],"by":"@p-smit","day":"2026-01-20"},
          {"kind":"safety.judged","id":"p009-safe-tess","child":"p009-tess","answer":"yes","basis":"zij komt met plezier","basisKinds":["own-observation"],"by":"@p-bos","day":"2026-01-20"},
          {"kind":"question.answered","id":"p009-talk-3-q1","discussion":"p009-talk-3","question":1,"text":"Zoals afgesproken."},
          {"kind":"question.answered","id":"p009-talk-3-q2","discussion":"p009-talk-3","question":2,"text":"Wendy heeft iemand leren kennen. Wie, vertelt zij later."},
          {"kind":"question.answered","id":"p009-talk-3-q3","discussion":"p009-talk-3","question":3,"text":"Het gaat beter dan een jaar geleden."},
          {"kind":"question.answered","id":"p009-talk-3-q4","discussion":"p009-talk-3","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"p009-talk-3-q5","discussion":"p009-talk-3","question":5,"text":"In juni."},
          {"kind":"words.recorded","id":"p009-words-jan","speaker":"p009-wendy","text":"Ik heb eindelijk iets voor mezelf.","day":"2026-01-20","discussion":"p009-talk-3","question":2},
          {"kind":"lookback.agreed","id":"p009-back-3","day":"2026-06-16","discussion":"p009-talk-3"},
          {"kind":"discussion.closed","id":"p009-talk-3-end","discussion":"p009-talk-3","day":"2026-01-20","time":"10:35"}]}
        """#

    private static let theNewPartner = #"""
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-05-12T11:05:00+02:00","body":[
          {"kind":"member.recorded","id":"p009-ronald","name":{"given":"Ronald","surname":"Timmer"},"role":"partner","birth":"1979-11-20"},
          {"kind":"residence.recorded","id":"p009-home-ronald","member":"p009-ronald","household":"thuis","setting":"home","since":"2026-05-01"},
          {"kind":"contact.attempted","id":"p009-contact-1","by":"@p-kuiper","with":["p009-wendy"],"way":"home-visit","outcome":"cancelled","day":"2026-04-29","note":"Wendy was moe"},
          {"kind":"contact.attempted","id":"p009-contact-2","by":"@p-kuiper","with":["p009-wendy"],"way":"home-visit","outcome":"cancelled","day":"2026-05-11","note":"Ronald belde af"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-05-28T13:30:00+02:00","body":[
          {"kind":"signal.recorded","id":"p009-kyra-mei","seen":"2026-05-27","text":"Kyra wil niet meer omgekleed worden door Wendy en slaapt met haar jas aan","observer":"@p-smit","about":["p009-kyra"],"source":"child","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        {"writer":"w-wijkteam","by":"p-faber","at":"2026-06-04T15:10:00+02:00","body":[
          {"kind":"contact.attempted","id":"p009-contact-3","by":"@p-faber","with":["p009-kyra","p009-wendy"],"way":"appointment","outcome":"no-show","day":"2026-05-19"},
          {"kind":"signal.recorded","id":"p009-kyra-jun","seen":"2026-06-03","text":"Kyra had een aanval; de siroop van de Eksterapotheek is al drie weken niet gehaald","observer":"@p-faber","about":["p009-kyra"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health","confidential":true}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-06-10T09:40:00+02:00","body":[
          {"kind":"signal.recorded","id":"p009-ronald-jun","seen":"2026-06-09","text":"Ronald heeft een veroordeling voor ontucht met een meisje, hij zat in de Ossenkamp","observer":"@p-scholten","about":["p009-ronald"],"source":"professional","nature":"observation","tone":"worry","topic":"sexual"},
          {"kind":"involvement.recorded","id":"p009-help-scholten","professional":"@p-scholten","about":["p009-ronald"],"reason":"toezicht na de Ossenkamp, meldt zich per telefoon","since":"2025-11"},
          {"kind":"words.recorded","id":"p009-words-jun","speaker":"p009-wendy","text":"Iedereen verdient een nieuwe kans. Gaan jullie hem nu ook afpakken?","day":"2026-06-09"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-06-16T10:45:00+02:00","body":[
          {"kind":"discussion.opened","id":"p009-talk-4","day":"2026-06-16","time":"10:10","meeting":"t-jun16","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"er is een nieuwe partner"},
          {"kind":"attendance.taken","id":"p009-talk-4-there","discussion":"p009-talk-4","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-scholten","presence":"absent"},{"professional":"@p-faber","presence":"absent"}],"members":[{"member":"p009-wendy","presence":"present"},{"member":"p009-ronald","presence":"not-invited"}]},
          {"kind":"condition.set","id":"p009-cond-ronald","text":"Ronald is niet alleen met de kinderen","toldTo":["p009-wendy"],"toldOn":"2026-06-16","toldBy":"@p-dewit","owner":"@p-dewit","discussion":"p009-talk-4"},
          {"kind":"agreement.made","id":"p009-agree-ronald","text":"maakt kennis met Ronald","owners":["@p-dewit"],"before":"2026-07-14","about":["p009-ronald"],"question":2,"discussion":"p009-talk-4"},
          {"kind":"agreement.made","id":"p009-agree-probation","text":"vraagt R. Scholten wat Ronald wel en niet mag sinds de Ossenkamp","owners":["@p-dewit"],"before":"2026-07-14","about":["p009-ronald"],"question":2,"discussion":"p009-talk-4","confidential":true},
          {"kind":"question.answered","id":"p009-talk-4-q1","discussion":"p009-talk-4","question":1,"text":"Zoals in januari. Wendy houdt Ronald in de gaten."},
          {"kind":"question.answered","id":"p009-talk-4-q2","discussion":"p009-talk-4","question":2,"leftOpen":{"who":"M. de Wit","what":"wie is Ronald, en wat mag hij?","before":"2026-07-14"}},
          {"kind":"question.answered","id":"p009-talk-4-q3","discussion":"p009-talk-4","question":3,"text":"Wendy is blij. De hulp gaat door, misschien wat minder."},
          {"kind":"question.answered","id":"p009-talk-4-q4","discussion":"p009-talk-4","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"p009-talk-4-q5","discussion":"p009-talk-4","question":5,"text":"Na de zomer."},
          {"kind":"lookback.agreed","id":"p009-back-4","day":"2026-10-27","discussion":"p009-talk-4"},
          {"kind":"discussion.closed","id":"p009-talk-4-end","discussion":"p009-talk-4","day":"2026-06-16","time":"10:45"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-07-02T16:20:00+02:00","body":[
          {"kind":"help.answered","id":"p009-ans-3","offer":"p009-offer-evening","response":"stopped","who":"p009-wendy","partnerPresent":true,"reason":"Ronald doet de avonden nu.","effect":"helped","day":"2026-07-01"},
          {"kind":"contact.attempted","id":"p009-contact-4","by":"@p-kuiper","with":["p009-wendy","p009-ronald"],"way":"home-visit","outcome":"turned-away","day":"2026-07-01","note":"Ronald deed open en zei dat wij niet nodig zijn"},
          {"kind":"involvement.recorded","id":"p009-help-kuiper-end","corrects":["p009-help-kuiper"],"professional":"@p-kuiper","about":["p009-wendy","p009-quinten","p009-kyra","p009-tess"],"sees":["p009-wendy","p009-quinten","p009-kyra","p009-tess"],"reason":"hulp bij het avondritme, elke week thuis","problems":["p009-load"],"since":"2024-10-07","until":"2026-07-01","endReason":"refused","goal":"de avonden lopen zonder ruzie"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-07-16T10:15:00+02:00","body":[
          {"kind":"contact.attempted","id":"p009-contact-5","by":"@p-dewit","with":["p009-ronald"],"way":"appointment","outcome":"no-show","day":"2026-07-08"},
          {"kind":"contact.attempted","id":"p009-contact-6","by":"@p-dewit","with":["p009-ronald","p009-wendy"],"way":"appointment","outcome":"cancelled","day":"2026-07-14","note":"Wendy: Ronald moet werken"},
          {"kind":"agreement.settled","id":"p009-done-1","agreement":"p009-agree-ronald","outcome":"not-done","day":"2026-07-14","note":"twee keer niet gekomen"},
          {"kind":"help.offered","id":"p009-offer-talk","text":"een gesprek met Wendy alleen, over Ronald en de kinderen","members":["p009-wendy"],"domain":"safety","by":"@p-dewit","day":"2026-07-14"},
          {"kind":"help.answered","id":"p009-ans-4","offer":"p009-offer-talk","response":"refused","who":"p009-wendy","partnerPresent":true,"reason":"Wat jullie willen horen, zeg ik toch niet.","day":"2026-07-14"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-09-03T14:40:00+02:00","body":[
          {"kind":"help.answered","id":"p009-ans-5","offer":"p009-offer-speech","response":"stopped","who":"p009-wendy","partnerPresent":true,"reason":"Tess praat genoeg.","effect":"helped","day":"2026-09-02"},
          {"kind":"signal.recorded","id":"p009-tess-sep","seen":"2026-09-02","text":"Tess is van de peuterzaal gehaald; zij zegt niets meer als Ronald erbij staat","observer":"@p-bos","about":["p009-tess"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"help.offered","id":"p009-offer-sleep","text":"onderzoek naar de vermoeidheid, de mistbank van Wendy","members":["p009-wendy"],"domain":"health","problem":"p009-tired","by":"@p-visser","day":"2026-08-20"},
          {"kind":"help.answered","id":"p009-ans-6","offer":"p009-offer-sleep","response":"refused","who":"p009-wendy","partnerPresent":true,"reason":"Mijn mistbank is over, zegt Ronald.","day":"2026-08-27"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-09-17T13:25:00+02:00","body":[
          {"kind":"signal.recorded","id":"p009-quinten-sep","seen":"2026-09-16","text":"Quinten blijft hangen bij de deur en vraagt wie er thuis is","observer":"@p-smit","about":["p009-quinten"],"source":"child","nature":"observation","tone":"worry","topic":"behaviour"},
          {"kind":"words.recorded","id":"p009-words-quinten","speaker":"p009-quinten","text":"Hij doet de badkamerdeur open met een breinaald.","day":"2026-09-16"},
          {"kind":"weighing.recorded","id":"p009-weigh-kyra","child":"p009-kyra","signals":["p009-kyra-mei","p009-ronald-jun"],"by":"@p-smit","day":"2026-09-17","outcome":"undecided","note":"eerst overleggen; Quinten noemde de breinaald"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-10-01T11:30:00+02:00","body":[
          {"kind":"signal.recorded","id":"p009-ronald-sep","seen":"2026-09-29","text":"Ronald meldt zich niet meer; het toezicht van na de Ossenkamp stopt met kerst","observer":"@p-scholten","about":["p009-ronald"],"source":"professional","nature":"observation","tone":"worry"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-10-27T10:20:00+01:00","body":[
          {"kind":"discussion.opened","id":"p009-talk-5","day":"2026-10-27","time":"09:50","meeting":"t-okt27","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"p009-talk-5-there","discussion":"p009-talk-5","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-scholten","presence":"absent"},{"professional":"@p-faber","presence":"absent"},{"professional":"@p-haddad","presence":"not-invited"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"p009-wendy","presence":"absent"},{"member":"p009-ronald","presence":"absent"}]},
          {"kind":"domain.recorded","id":"p009-dom-parenting","domain":"parenting","state":"refused","text":"Ronald en Wendy doen het samen","by":"@p-dewit","day":"2026-10-27"},
          {"kind":"domain.recorded","id":"p009-dom-health","domain":"health","members":["p009-kyra"],"state":"unknown","text":"of Kyra haar siroop uit de Eksterapotheek krijgt, weet niemand","by":"@p-smit","day":"2026-10-27"},
          {"kind":"domain.recorded","id":"p009-dom-money","domain":"money","state":"going-well","text":"Ronald betaalt mee","by":"@p-dewit","day":"2026-10-27"},
          {"kind":"agreement.made","id":"p009-agree-wendy","text":"vraagt Wendy alleen op school te komen","owners":["@p-dewit"],"before":"2026-11-13","about":["p009-wendy"],"question":3,"discussion":"p009-talk-5"},
          {"kind":"question.answered","id":"p009-talk-5-q1","discussion":"p009-talk-5","question":1,"leftOpen":{"who":"M. de Wit","what":"wie ziet Kyra buiten school?","before":"2026-11-13"}},
          {"kind":"question.answered","id":"p009-talk-5-q2","discussion":"p009-talk-5","question":2,"text":"Ronald kennen wij niet. Marco haalt Kyra niet meer op."},
          {"kind":"question.answered","id":"p009-talk-5-q3","discussion":"p009-talk-5","question":3,"text":"Het gezin wil geen hulp meer. Dat is hun keuze."},
          {"kind":"question.answered","id":"p009-talk-5-q4","discussion":"p009-talk-5","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"p009-talk-5-q5","discussion":"p009-talk-5","question":5,"text":"Als er iets is."},
          {"kind":"discussion.closed","id":"p009-talk-5-end","discussion":"p009-talk-5","day":"2026-10-27","time":"10:20"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-11T12:40:00+01:00","body":[
          {"kind":"agreement.settled","id":"p009-done-2","agreement":"p009-agree-wendy","outcome":"not-done","day":"2026-11-10","note":"Wendy kwam niet; Ronald belde dat zij ziek is"},
          {"kind":"signal.recorded","id":"p009-kyra-nov","seen":"2026-11-10","text":"Kyra tekent een huis zonder deur en vraagt of de juf bij haar komt wonen","observer":"@p-smit","about":["p009-kyra"],"source":"child","nature":"observation","tone":"worry","topic":"behaviour"},
          {"kind":"signal.recorded","id":"p009-wendy-nov","seen":"2026-11-10","text":"Wendy kijkt bij alles naar Ronald voordat zij antwoordt","observer":"@p-smit","about":["p009-wendy"],"source":"own-observation","nature":"observation","tone":"worry"}]}
        """#
}
