import Domain

extension SeedFamily {
    /// G-024: a file in order. Parents who fought over every hand-over, two households, one plan that both signed, and
    /// help that becomes less with four roles; it must stay quiet.
    static let coParents = SeedFamily(
        id: FamilyID("j7x2w6fd1k9rm5tg"),
        story: "Well run: co-parents in two households; a plan that works, scaled down with four named roles.",
        lines: firstYear + "\n" + secondYear)

    private static let firstYear = #"""
        {"writer":"w-wijkteam","by":"p-dewit","at":"2025-04-22T10:15:00+02:00","body":[
          {"kind":"family.opened","id":"g024-family","code":"G-024","reason":"kinderen klem tussen hun gescheiden ouders","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"g024-anouk","name":{"given":"Anouk","surname":"Sanders"},"role":"mother","birth":"1985-08-19"},
          {"kind":"member.recorded","id":"g024-bas","name":{"given":"Bas","surname":"Olthof"},"role":"father","birth":"1983-02-27"},
          {"kind":"member.recorded","id":"g024-pim","name":{"given":"Pim","surname":"Olthof"},"role":"child","birth":"2013-06-11","parents":["g024-anouk","g024-bas"]},
          {"kind":"member.recorded","id":"g024-lotte","name":{"given":"Lotte","surname":"Olthof"},"role":"child","birth":"2018-03-27","parents":["g024-anouk","g024-bas"]},
          {"kind":"member.recorded","id":"g024-henk","name":{"given":"Henk","surname":"Sanders"},"role":"grandparent"},
          {"kind":"residence.recorded","id":"g024-home-anouk","member":"g024-anouk","household":"bij Anouk","setting":"home","since":"2014-05"},
          {"kind":"residence.recorded","id":"g024-home-pim","member":"g024-pim","household":"bij Anouk","setting":"home","since":"2014-05"},
          {"kind":"residence.recorded","id":"g024-home-lotte","member":"g024-lotte","household":"bij Anouk","setting":"home","since":"2018-03-27"},
          {"kind":"residence.recorded","id":"g024-home-bas","member":"g024-bas","household":"bij Bas","setting":"home","since":"2024-09-01"},
          {"kind":"residence.recorded","id":"g024-pim-bas","member":"g024-pim","household":"bij Bas","setting":"home","since":"2024-09-01","partTime":"om het weekend"},
          {"kind":"residence.recorded","id":"g024-lotte-bas","member":"g024-lotte","household":"bij Bas","setting":"home","since":"2024-09-01","partTime":"om het weekend"},
          {"kind":"residence.recorded","id":"g024-home-henk","member":"g024-henk","household":"bij opa Henk","setting":"other-home"},
          {"kind":"custody.recorded","id":"g024-gezag-pim","child":"g024-pim","holders":["g024-anouk","g024-bas"],"source":"register","note":"opgezocht in het gezagsregister"},
          {"kind":"custody.recorded","id":"g024-gezag-lotte","child":"g024-lotte","holders":["g024-anouk","g024-bas"],"source":"register","note":"opgezocht in het gezagsregister"},
          {"kind":"frame.recorded","id":"g024-frame","frame":"voluntary","since":"2025-04-22"},
          {"kind":"arrangement.recorded","id":"g024-arr-1","children":["g024-pim","g024-lotte"],"arrangement":"visiting","with":["g024-bas"],"text":"om het weekend en de helft van de vakanties","source":"court","since":"2024-09-01","until":"2025-12-31"},
          {"kind":"problem.recorded","id":"g024-fight","members":["g024-anouk","g024-bas"],"domain":"parenting","text":"ruzie bij elke overdracht, appen via de kinderen","since":"2024-06","nature":"acute"},
          {"kind":"problem.recorded","id":"g024-grief","members":["g024-anouk","g024-bas"],"domain":"parenting","text":"de scheiding is nog niet verwerkt","since":"2024-03","nature":"underlying"},
          {"kind":"signal.recorded","id":"g024-lotte-apr25","seen":"2025-04-14","text":"Lotte heeft buikpijn op elke vrijdag dat zij naar Bas gaat","observer":"@p-smit","about":["g024-lotte"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"signal.recorded","id":"g024-pim-apr25","seen":"2025-04-16","text":"Pim zegt dat hij de postbode is tussen zijn ouders","observer":"@p-linden","about":["g024-pim"],"source":"child","nature":"observation","tone":"worry"},
          {"kind":"regisseur.appointed","id":"g024-regie","regisseur":"@p-dewit","role":"casus","since":"2025-04-22","accepted":true,"powers":["convene","information","plan","scale-up"],"powersNote":"mag allebei de ouders aan tafel vragen","grantedBy":"teamleider","acceptedOn":"2025-04-22"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2025-04-29T13:05:00+02:00","body":[
          {"kind":"involvement.recorded","id":"g024-help-dewit","professional":"@p-dewit","about":["g024-anouk","g024-bas","g024-pim","g024-lotte"],"sees":["g024-anouk","g024-bas","g024-pim","g024-lotte"],"reason":"houdt het plan bij elkaar","problems":["g024-fight"],"since":"2025-04-22","goal":"één plan waar beide ouders achter staan"},
          {"kind":"involvement.recorded","id":"g024-help-smit","professional":"@p-smit","about":["g024-lotte"],"sees":["g024-lotte","g024-anouk","g024-bas"],"reason":"ziet Lotte elke schooldag","problems":["g024-fight"],"since":"2025-04-22","goal":"Lotte hoeft niet te kiezen"},
          {"kind":"involvement.recorded","id":"g024-help-linden","professional":"@p-linden","about":["g024-pim"],"sees":["g024-pim"],"reason":"mentor, praat elke maand met Pim","problems":["g024-fight"],"since":"2025-04-22","goal":"Pim is geen postbode"},
          {"kind":"involvement.recorded","id":"g024-help-chen","professional":"@p-chen","about":["g024-anouk","g024-bas","g024-pim","g024-lotte"],"sees":["g024-anouk","g024-bas","g024-pim","g024-lotte"],"reason":"gesprekken over ouder blijven na een scheiding","problems":["g024-fight","g024-grief"],"since":"2025-05-05","goal":"de ouders overleggen zelf"},
          {"kind":"help.offered","id":"g024-offer-talks","text":"gesprekken met beide ouders, tien keer","members":["g024-anouk","g024-bas"],"domain":"parenting","problem":"g024-fight","by":"@p-chen","day":"2025-04-28"},
          {"kind":"help.answered","id":"g024-ans-1","offer":"g024-offer-talks","response":"accepted","who":"g024-anouk","reason":"Als hij ook komt.","day":"2025-04-28"},
          {"kind":"help.answered","id":"g024-ans-2","offer":"g024-offer-talks","response":"accepted","who":"g024-bas","reason":"Voor de kinderen.","day":"2025-04-29"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-05-20T10:45:00+02:00","body":[
          {"kind":"discussion.opened","id":"g024-talk-1","day":"2025-05-20","time":"10:10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"eerste bespreking"},
          {"kind":"attendance.taken","id":"g024-talk-1-there","discussion":"g024-talk-1","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-chen","presence":"present"}],"members":[{"member":"g024-anouk","presence":"present"},{"member":"g024-bas","presence":"present"}]},
          {"kind":"plan.agreed","id":"g024-plan","text":"Pim en Lotte hebben twee huizen en geen ruzie ertussen","day":"2025-05-20","agreedBy":["@p-dewit","@p-smit","@p-linden","@p-chen"],"signedBy":["g024-anouk","g024-bas"],"until":"2026-12-31"},
          {"kind":"goal.set","id":"g024-goal-handover","plan":"g024-plan","members":["g024-pim","g024-lotte"],"text":"de overdracht is op school, zonder woorden","owner":"@p-smit","before":"2025-10-01","askedBy":"both","problem":"g024-fight"},
          {"kind":"goal.set","id":"g024-goal-parents","plan":"g024-plan","members":["g024-anouk","g024-bas"],"text":"de ouders overleggen elke zondag zelf, in een schrift","owner":"@p-chen","before":"2026-04-01","askedBy":"family","problem":"g024-fight"},
          {"kind":"goal.set","id":"g024-goal-pim","plan":"g024-plan","members":["g024-pim"],"text":"Pim brengt geen boodschappen meer over","owner":"@p-linden","before":"2025-10-01","askedBy":"family","problem":"g024-fight"},
          {"kind":"goal.set","id":"g024-goal-lotte","plan":"g024-plan","members":["g024-lotte"],"text":"Lotte heeft op vrijdag geen buikpijn meer","owner":"@p-smit","before":"2026-04-01","askedBy":"professionals","problem":"g024-fight"},
          {"kind":"condition.set","id":"g024-cond","text":"de overdracht gaat op school, nooit meer aan de deur","consequence":"M. Chen gaat bij elke overdracht mee","toldTo":["g024-anouk","g024-bas"],"toldOn":"2025-05-20","toldBy":"@p-dewit","before":"2025-10-01","owner":"@p-smit","discussion":"g024-talk-1"},
          {"kind":"scalingup.agreed","id":"g024-up","trigger":"een kind is bij een ruzie geweest of wil niet meer naar een van beide huizen","action":"binnen een week samen aan tafel, en zo nodig advies van Veilig Thuis","actor":"@p-dewit","parties":["@p-dewit","@p-smit","@p-linden","@p-chen"],"toldTo":["g024-anouk","g024-bas"],"day":"2025-05-20","discussion":"g024-talk-1"},
          {"kind":"norm.agreed","id":"g024-norm","text":"de kinderen zijn bij geen enkele ruzie, en zij mogen in beide huizen over het andere vertellen","agreedBy":["@p-dewit","@p-smit","@p-linden","@p-chen"],"day":"2025-05-20"},
          {"kind":"watcher.agreed","id":"g024-watch-pim","child":"g024-pim","watcher":"@p-linden","deputy":"@p-dewit","since":"2025-05-20"},
          {"kind":"watcher.agreed","id":"g024-watch-lotte","child":"g024-lotte","watcher":"@p-smit","deputy":"@p-dewit","since":"2025-05-20"},
          {"kind":"agreement.made","id":"g024-agree-1","text":"praten elke maand met Pim en Lotte","owners":["@p-smit","@p-linden"],"about":["g024-pim","g024-lotte"],"signals":["g024-lotte-apr25","g024-pim-apr25"],"question":1,"discussion":"g024-talk-1"},
          {"kind":"expectation.spoken","id":"g024-expect-dewit","professional":"@p-dewit","mayExpect":"roept iedereen binnen een week bijeen","expects":"dat u belt vóór u mailt","confirmed":true,"day":"2025-05-20"},
          {"kind":"expectation.spoken","id":"g024-expect-smit","professional":"@p-smit","mayExpect":"regelt de overdracht op school","expects":"een bericht als de dagen anders zijn","confirmed":true,"day":"2025-05-20"},
          {"kind":"expectation.spoken","id":"g024-expect-linden","professional":"@p-linden","mayExpect":"praat elke maand met Pim","expects":"dat ouders Pim niets laten overbrengen","confirmed":true,"day":"2025-05-20"},
          {"kind":"expectation.spoken","id":"g024-expect-chen","professional":"@p-chen","mayExpect":"ziet de ouders samen, om de week","expects":"eerlijk horen wat de kinderen zeggen","confirmed":true,"day":"2025-05-20"},
          {"kind":"network.recorded","id":"g024-net-henk","name":"","relation":"vader van Anouk","member":"g024-henk","about":["g024-pim","g024-lotte"],"does":"haalt de kinderen op vrijdag van school","agreed":"zegt tegen de kinderen niets over het andere huis","agreedOn":"2025-05-20","agreedBy":"@p-dewit","since":"2025-05"},
          {"kind":"network.recorded","id":"g024-net-menso","name":"Menso","relation":"broer van Bas","does":"belt Bas als hij boos is, in plaats van Anouk","agreed":"Bas belt eerst hem","agreedOn":"2025-05-20","agreedBy":"@p-chen","since":"2025-05"},
          {"kind":"question.answered","id":"g024-talk-1-q1","discussion":"g024-talk-1","question":1,"text":"F. van der Linden let op Pim, J. Smit op Lotte."},
          {"kind":"question.answered","id":"g024-talk-1-q2","discussion":"g024-talk-1","question":2,"text":"Beide ouders, beide kinderen, opa Henk, en Menso, de broer van Bas."},
          {"kind":"question.answered","id":"g024-talk-1-q3","discussion":"g024-talk-1","question":3,"text":"Ja, als de ouders leren overleggen. De scheiding zelf blijft pijn doen."},
          {"kind":"question.answered","id":"g024-talk-1-q4","discussion":"g024-talk-1","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"g024-talk-1-q5","discussion":"g024-talk-1","question":5,"text":"Na de zomer, en meteen als een kind erbij was."},
          {"kind":"words.recorded","id":"g024-words-bas25","speaker":"g024-bas","text":"Ik wil geen gelijk, ik wil mijn kinderen.","day":"2025-05-20","discussion":"g024-talk-1","question":2},
          {"kind":"lookback.agreed","id":"g024-back-1","day":"2025-10-07","everyDays":140,"discussion":"g024-talk-1"},
          {"kind":"discussion.closed","id":"g024-talk-1-end","discussion":"g024-talk-1","day":"2025-05-20","time":"10:45"}]}
        {"writer":"w-school","by":"p-linden","at":"2025-06-26T14:20:00+02:00","body":[
          {"kind":"child.spoken","id":"g024-spoken-pim25","child":"g024-pim","by":"@p-linden","day":"2025-06-25","manner":"alone"},
          {"kind":"words.recorded","id":"g024-words-pim","speaker":"g024-pim","text":"Mijn hoofd is een fietspomp: zij pompen allebei.","day":"2025-06-25"},
          {"kind":"signal.recorded","id":"g024-pim-jun25","seen":"2025-06-25","text":"Pim vertelt open hoe het thuis gaat, in beide huizen","observer":"@p-linden","about":["g024-pim"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-10-07T10:50:00+02:00","body":[
          {"kind":"discussion.opened","id":"g024-talk-2","day":"2025-10-07","time":"10:15","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"g024-talk-2-there","discussion":"g024-talk-2","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-chen","presence":"present"}],"members":[{"member":"g024-anouk","presence":"present"},{"member":"g024-bas","presence":"present"},{"member":"g024-pim","presence":"present"}]},
          {"kind":"goal.reviewed","id":"g024-result-1","goal":"g024-goal-handover","result":"reached","evidence":"twintig keer op school, geen woord","judgedBy":["@p-smit","@p-dewit"],"day":"2025-10-07"},
          {"kind":"goal.reviewed","id":"g024-result-2","goal":"g024-goal-pim","result":"reached","evidence":"Pim zegt het zelf","judgedBy":["@p-linden","@p-chen"],"day":"2025-10-07"},
          {"kind":"condition.checked","id":"g024-checked-1","condition":"g024-cond","outcome":"met","day":"2025-10-07","by":"@p-smit","note":"vanaf de eerste week"},
          {"kind":"strength.recorded","id":"g024-own-parenting","domain":"parenting","direction":"supported","basis":"samen overleggen lukt met M. Chen erbij","agreedWithFamily":true,"by":"@p-chen","day":"2025-10-07"},
          {"kind":"strength.recorded","id":"g024-own-money","domain":"money","direction":"self","basis":"beide ouders werken","agreedWithFamily":true,"by":"@p-dewit","day":"2025-10-07"},
          {"kind":"domain.recorded","id":"g024-dom-money","domain":"money","state":"going-well","text":"twee banen, de alimentatie loopt","by":"@p-dewit","day":"2025-10-07"},
          {"kind":"domain.recorded","id":"g024-dom-housing","domain":"housing","state":"going-well","text":"twee huizen op fietsafstand","by":"@p-dewit","day":"2025-10-07"},
          {"kind":"domain.recorded","id":"g024-dom-work","domain":"work","state":"not-needed","text":"beide ouders hebben vast werk","by":"@p-dewit","day":"2025-10-07"},
          {"kind":"domain.recorded","id":"g024-dom-edu","domain":"education","state":"going-well","text":"beide kinderen doen het goed","by":"@p-smit","day":"2025-10-07"},
          {"kind":"domain.recorded","id":"g024-dom-safety","domain":"safety","state":"going-well","text":"geen ruzie meer waar de kinderen bij zijn","by":"@p-dewit","day":"2025-10-07"},
          {"kind":"domain.recorded","id":"g024-dom-health","domain":"health","members":["g024-anouk"],"state":"worries","text":"Anouk heeft migraine sinds de scheiding en is onder behandeling","by":"@p-dewit","day":"2025-10-07"},
          {"kind":"question.answered","id":"g024-talk-2-q1","discussion":"g024-talk-2","question":1,"text":"Zoals afgesproken; wij praten elke maand met de kinderen."},
          {"kind":"question.answered","id":"g024-talk-2-q2","discussion":"g024-talk-2","question":2,"text":"Niets bij gekomen. Anouk is bij de huisarts geweest."},
          {"kind":"question.answered","id":"g024-talk-2-q3","discussion":"g024-talk-2","question":3,"text":"De ruzie wordt minder. Wat eronder zit, gaat langzamer."},
          {"kind":"question.answered","id":"g024-talk-2-q4","discussion":"g024-talk-2","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"g024-talk-2-q5","discussion":"g024-talk-2","question":5,"text":"Over een half jaar."},
          {"kind":"words.recorded","id":"g024-words-anouk25","speaker":"g024-anouk","text":"Ik tel tot tien en schrijf het in het schrift.","day":"2025-10-07","discussion":"g024-talk-2","question":3},
          {"kind":"lookback.agreed","id":"g024-back-2","day":"2026-04-14","everyDays":190,"discussion":"g024-talk-2"},
          {"kind":"discussion.closed","id":"g024-talk-2-end","discussion":"g024-talk-2","day":"2025-10-07","time":"10:50"}]}
        """#

    private static let secondYear = #"""
        {"writer":"w-wijkteam","by":"p-chen","at":"2026-01-08T11:10:00+01:00","body":[
          {"kind":"arrangement.recorded","id":"g024-arr-2","children":["g024-pim","g024-lotte"],"arrangement":"co-parenting","with":["g024-anouk","g024-bas"],"text":"om de week, wissel op vrijdag na school","source":"parents","since":"2026-01-01"},
          {"kind":"residence.recorded","id":"g024-pim-bas-2","corrects":["g024-pim-bas"],"member":"g024-pim","household":"bij Bas","setting":"home","since":"2024-09-01","partTime":"om de week"},
          {"kind":"residence.recorded","id":"g024-lotte-bas-2","corrects":["g024-lotte-bas"],"member":"g024-lotte","household":"bij Bas","setting":"home","since":"2024-09-01","partTime":"om de week"},
          {"kind":"residence.recorded","id":"g024-home-pim-2","corrects":["g024-home-pim"],"member":"g024-pim","household":"bij Anouk","setting":"home","since":"2014-05","partTime":"om de week"},
          {"kind":"residence.recorded","id":"g024-home-lotte-2","corrects":["g024-home-lotte"],"member":"g024-lotte","household":"bij Anouk","setting":"home","since":"2018-03-27","partTime":"om de week"},
          {"kind":"signal.recorded","id":"g024-parents-jan26","seen":"2026-01-07","text":"Anouk en Bas maakten samen het rooster, aan één tafel","observer":"@p-chen","about":["g024-anouk","g024-bas"],"source":"own-observation","nature":"observation","tone":"going-well"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-03-05T15:25:00+01:00","body":[
          {"kind":"signal.recorded","id":"g024-lotte-mrt26","seen":"2026-03-04","text":"Lotte vertelt dat Esmee bij Bas woont en dat zij samen bakken","observer":"@p-smit","about":["g024-lotte"],"source":"child","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"g024-spoken-lotte26","child":"g024-lotte","by":"@p-smit","day":"2026-03-04","manner":"alone"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-03-10T09:20:00+01:00","body":[
          {"kind":"member.recorded","id":"g024-esmee","name":{"given":"Esmee","surname":"Drost"},"role":"partner","birth":"1988-05-13"},
          {"kind":"residence.recorded","id":"g024-home-esmee","member":"g024-esmee","household":"bij Bas","setting":"home","since":"2026-02-14"},
          {"kind":"contact.attempted","id":"g024-contact-1","by":"@p-dewit","with":["g024-bas","g024-esmee"],"way":"home-visit","outcome":"reached","childrenSeen":["g024-pim","g024-lotte"],"day":"2026-03-09","note":"kennisgemaakt met Esmee; Anouk wist het van Bas zelf"},
          {"kind":"involvement.recorded","id":"g024-help-chen-2","corrects":["g024-help-chen"],"professional":"@p-chen","about":["g024-anouk","g024-bas","g024-pim","g024-lotte"],"sees":["g024-anouk","g024-bas","g024-esmee","g024-pim","g024-lotte"],"reason":"gesprekken over ouder blijven na een scheiding","problems":["g024-fight","g024-grief"],"since":"2025-05-05","goal":"de ouders overleggen zelf"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-04-14T10:40:00+02:00","body":[
          {"kind":"discussion.opened","id":"g024-talk-3","day":"2026-04-14","time":"10:05","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken; er is iemand bij gekomen"},
          {"kind":"attendance.taken","id":"g024-talk-3-there","discussion":"g024-talk-3","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-chen","presence":"present"}],"members":[{"member":"g024-anouk","presence":"present"},{"member":"g024-bas","presence":"present"},{"member":"g024-esmee","presence":"present"}]},
          {"kind":"goal.reviewed","id":"g024-result-3","goal":"g024-goal-parents","result":"reached","evidence":"het schrift is vol, er ligt een tweede","judgedBy":["@p-chen","@p-dewit"],"day":"2026-04-14"},
          {"kind":"goal.reviewed","id":"g024-result-4","goal":"g024-goal-lotte","result":"partly","evidence":"buikpijn alleen nog bij een nieuw rooster","judgedBy":["@p-smit","@p-chen"],"day":"2026-04-14"},
          {"kind":"goal.set","id":"g024-goal-lotte-2","plan":"g024-plan","members":["g024-lotte"],"text":"Lotte weet elke zondag waar zij die week slaapt","owner":"@p-chen","before":"2026-10-01","askedBy":"family","problem":"g024-fight"},
          {"kind":"goal.set","id":"g024-goal-pim-2","plan":"g024-plan","members":["g024-pim"],"text":"Pim kan zijn toetsen in beide huizen leren","owner":"@p-linden","before":"2026-10-01","askedBy":"family","problem":"g024-fight"},
          {"kind":"goal.set","id":"g024-goal-parents-2","plan":"g024-plan","members":["g024-anouk","g024-bas"],"text":"de ouders overleggen een half jaar zonder ons","owner":"@p-chen","before":"2026-10-20","askedBy":"both","problem":"g024-fight"},
          {"kind":"problem.judged","id":"g024-judged-fight","problem":"g024-fight","solvable":"yes","isChronic":false,"by":"@p-chen","day":"2026-04-14","note":"de ouders doen het al maanden samen"},
          {"kind":"problem.judged","id":"g024-judged-grief","problem":"g024-grief","solvable":"yes","isChronic":false,"by":"@p-chen","day":"2026-04-14","note":"kost tijd"},
          {"kind":"child.meaning","id":"g024-meaning-lotte","child":"g024-lotte","basis":["g024-fight","g024-grief"],"text":"Lotte telt de nachten. Nu zij het rooster op haar kamer heeft, vraagt zij er niet meer naar.","by":"@p-smit","day":"2026-04-14"},
          {"kind":"child.meaning","id":"g024-meaning-pim","child":"g024-pim","basis":["g024-fight","g024-grief"],"text":"Pim hoort niets meer over het andere huis en vertelt weer over voetbal.","by":"@p-linden","day":"2026-04-14"},
          {"kind":"question.answered","id":"g024-talk-3-q1","discussion":"g024-talk-3","question":1,"text":"F. van der Linden let op Pim, J. Smit op Lotte."},
          {"kind":"question.answered","id":"g024-talk-3-q2","discussion":"g024-talk-3","question":2,"text":"Esmee woont bij Bas. Zij was erbij vandaag."},
          {"kind":"question.answered","id":"g024-talk-3-q3","discussion":"g024-talk-3","question":3,"text":"Ja. De ouders overleggen zelf."},
          {"kind":"question.answered","id":"g024-talk-3-q4","discussion":"g024-talk-3","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"g024-talk-3-q5","discussion":"g024-talk-3","question":5,"text":"Na een half jaar zonder gesprekken."},
          {"kind":"words.recorded","id":"g024-words-esmee","speaker":"g024-esmee","text":"Ik ben niet hun moeder. Ik bak taarten.","day":"2026-04-14","discussion":"g024-talk-3","question":2},
          {"kind":"lookback.agreed","id":"g024-back-3","day":"2026-10-27","everyDays":200,"discussion":"g024-talk-3"},
          {"kind":"discussion.closed","id":"g024-talk-3-end","discussion":"g024-talk-3","day":"2026-04-14","time":"10:40"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-06-18T12:30:00+02:00","body":[
          {"kind":"signal.recorded","id":"g024-lotte-jun26","seen":"2026-06-17","text":"Lotte had geen buikpijn bij de wissel","observer":"@p-smit","about":["g024-lotte"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"signal.recorded","id":"g024-fight-jun26","seen":"2026-06-16","text":"Anouk en Bas staan met stemverheffing bij het hek; Pim was erbij","observer":"@p-smit","about":["g024-anouk","g024-bas","g024-pim"],"source":"own-observation","nature":"observation","tone":"worry"},
          {"kind":"response.recorded","id":"g024-resp-a","signal":"g024-fight-jun26","who":"g024-anouk","response":"acknowledged","words":"Dom van ons. Het ging over de vakantie.","heardBy":"@p-dewit","day":"2026-06-17"},
          {"kind":"response.recorded","id":"g024-resp-b","signal":"g024-fight-jun26","who":"g024-bas","response":"acknowledged","words":"Ik heb Pim sorry gezegd.","heardBy":"@p-dewit","day":"2026-06-17"},
          {"kind":"trigger.met","id":"g024-met","scalingUp":"g024-up","signals":["g024-fight-jun26"],"decision":"dezelfde week samen aan tafel; advies was niet nodig","by":"@p-dewit","day":"2026-06-17"},
          {"kind":"agreement.made","id":"g024-agree-2","text":"zit binnen een week met de ouders om de vakanties vast te leggen","owners":["@p-chen"],"before":"2026-06-25","about":["g024-anouk","g024-bas"],"signals":["g024-fight-jun26"],"question":3}]}
        {"writer":"w-wijkteam","by":"p-chen","at":"2026-06-25T16:15:00+02:00","body":[
          {"kind":"agreement.settled","id":"g024-done-1","agreement":"g024-agree-2","outcome":"done","day":"2026-06-24","note":"vijf jaar vakanties op één blad"}]}
        {"writer":"w-school","by":"p-linden","at":"2026-10-08T15:40:00+02:00","body":[
          {"kind":"child.spoken","id":"g024-spoken-pim26","child":"g024-pim","by":"@p-linden","day":"2026-10-07","manner":"alone"},
          {"kind":"signal.recorded","id":"g024-pim-okt26","seen":"2026-10-07","text":"Pim is blij met het rooster en leert in beide huizen","observer":"@p-linden","about":["g024-pim"],"source":"child","nature":"observation","tone":"going-well"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-10-15T12:10:00+02:00","body":[
          {"kind":"child.spoken","id":"g024-spoken-lotte-okt","child":"g024-lotte","by":"@p-smit","day":"2026-10-14","manner":"alone"},
          {"kind":"signal.recorded","id":"g024-lotte-okt26","seen":"2026-10-14","text":"Lotte laat twee slaapkamers zien, getekend op één vel","observer":"@p-smit","about":["g024-lotte"],"source":"child","nature":"observation","tone":"going-well"},
          {"kind":"words.recorded","id":"g024-words-lotte","speaker":"g024-lotte","text":"Mijn knuffelkrab woont in de tas, die snapt het ook.","day":"2026-10-14"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-10-27T10:55:00+01:00","body":[
          {"kind":"discussion.opened","id":"g024-talk-4","day":"2026-10-27","time":"10:25","meeting":"t-okt27","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken, en afbouwen"},
          {"kind":"attendance.taken","id":"g024-talk-4-there","discussion":"g024-talk-4","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-chen","presence":"present"},{"professional":"@p-visser","presence":"present"}],"members":[{"member":"g024-anouk","presence":"present"},{"member":"g024-bas","presence":"present"},{"member":"g024-esmee","presence":"present"},{"member":"g024-pim","presence":"present"}]},
          {"kind":"safety.judged","id":"g024-safe-pim","child":"g024-pim","answer":"yes","basis":"Pim vertelde het zelf en oogt rustig","basisKinds":["child-said","own-observation"],"by":"@p-linden","day":"2026-10-27"},
          {"kind":"safety.judged","id":"g024-safe-lotte","child":"g024-lotte","answer":"yes","basis":"ik zie Lotte elke dag en sprak haar alleen","basisKinds":["child-said","own-observation"],"by":"@p-smit","day":"2026-10-27"},
          {"kind":"safety.judged","id":"g024-safe-lotte-chen","child":"g024-lotte","answer":"yes","basis":"Lotte speelt gewoon door als haar ouders overleggen","basisKinds":["own-observation"],"by":"@p-chen","day":"2026-10-27"},
          {"kind":"goal.reviewed","id":"g024-result-5","goal":"g024-goal-parents-2","result":"reached","evidence":"één ruzie in een half jaar, dezelfde dag besproken","judgedBy":["@p-chen","@p-dewit"],"day":"2026-10-27"},
          {"kind":"goal.reviewed","id":"g024-result-6","goal":"g024-goal-lotte-2","result":"reached","evidence":"het rooster hangt in beide huizen","judgedBy":["@p-chen","@p-smit"],"day":"2026-10-27"},
          {"kind":"goal.reviewed","id":"g024-result-7","goal":"g024-goal-pim-2","result":"reached","evidence":"zijn cijfers zijn gelijk gebleven","judgedBy":["@p-linden","@p-dewit"],"day":"2026-10-27"},
          {"kind":"goal.set","id":"g024-goal-next","plan":"g024-plan","members":["g024-anouk","g024-bas","g024-pim","g024-lotte"],"text":"het blijft rustig zonder M. Chen","owner":"@p-dewit","before":"2026-12-20","askedBy":"both","problem":"g024-fight"},
          {"kind":"norm.agreed","id":"g024-norm-2","corrects":["g024-norm"],"text":"de kinderen zijn bij geen enkele ruzie, en zij mogen in beide huizen over het andere vertellen","agreedBy":["@p-dewit","@p-smit","@p-linden","@p-chen"],"day":"2026-10-27","change":"same","reason":"werkt goed, zo houden"},
          {"kind":"scalingdown.agreed","id":"g024-down","text":"M. Chen stopt na november; de ouders overleggen al een half jaar zelf","children":["g024-pim","g024-lotte"],"stays":"@p-dewit","watches":"@p-smit","warns":"@p-linden","reports":"@p-dewit","conditions":"het schrift blijft, en bij ruzie met een kind erbij zitten wij binnen een week aan tafel","day":"2026-10-27","discussion":"g024-talk-4"},
          {"kind":"agreement.made","id":"g024-agree-3","text":"neemt afscheid en schrijft met de ouders op wat werkt","owners":["@p-chen"],"before":"2026-11-30","about":["g024-anouk","g024-bas"],"question":4,"discussion":"g024-talk-4"},
          {"kind":"strength.recorded","id":"g024-own-parenting-2","domain":"parenting","direction":"with-network","basis":"de ouders zelf, met opa Henk en Menso","agreedWithFamily":true,"by":"@p-chen","day":"2026-10-27"},
          {"kind":"question.answered","id":"g024-talk-4-q1","discussion":"g024-talk-4","question":1,"text":"F. van der Linden let op Pim, J. Smit op Lotte, ook als M. Chen stopt."},
          {"kind":"question.answered","id":"g024-talk-4-q2","discussion":"g024-talk-4","question":2,"text":"Beide ouders, beide kinderen, Esmee, opa Henk en Menso."},
          {"kind":"question.answered","id":"g024-talk-4-q3","discussion":"g024-talk-4","question":3,"text":"De ruzie is opgelost. Een terugval kan; dan weten de ouders wat zij doen."},
          {"kind":"question.answered","id":"g024-talk-4-q4","discussion":"g024-talk-4","question":4,"text":"M. de Wit, tot een half jaar na het afbouwen."},
          {"kind":"question.answered","id":"g024-talk-4-q5","discussion":"g024-talk-4","question":5,"text":"Elke vier weken zolang wij afbouwen."},
          {"kind":"words.recorded","id":"g024-words-okt26","speaker":"g024-anouk","text":"Wij zijn slechte geliefden en goede collega’s.","day":"2026-10-27","discussion":"g024-talk-4","question":3},
          {"kind":"lookback.agreed","id":"g024-back-4","day":"2026-11-24","everyDays":28,"discussion":"g024-talk-4"},
          {"kind":"timeline.reviewed","id":"g024-looked","discussion":"g024-talk-4","by":"@p-dewit","day":"2026-10-27"},
          {"kind":"burden.weighed","id":"g024-burden-anouk","parent":"g024-anouk","capacity":"opa Henk past op, en zij kan met Bas overleggen","burden":"migraine in de weken zonder de kinderen","jointly":["@p-smit","@p-dewit"],"conclusion":"zij kan dit goed aan","day":"2026-10-27"},
          {"kind":"burden.weighed","id":"g024-burden-bas","parent":"g024-bas","capacity":"met Esmee is het huis geen half huis meer","burden":"late diensten, en dagen dat de fietspomp van Pim hem te veel wordt","jointly":["@p-linden","@p-dewit"],"conclusion":"hij kan dit aan als het rooster vastligt","day":"2026-10-27"},
          {"kind":"help.reviewed","id":"g024-review-chen","offer":"g024-offer-talks","involvement":"g024-help-chen-2","result":"helped","evidence":"de ouders overleggen een half jaar zonder ons","judgedBy":["@p-chen","@p-dewit"],"choice":"stop","day":"2026-10-27","discussion":"g024-talk-4"},
          {"kind":"help.reviewed","id":"g024-review-dewit","involvement":"g024-help-dewit","result":"helped","evidence":"beide ouders bellen zelf","judgedBy":["@p-dewit","@p-chen"],"choice":"continue","day":"2026-10-27","discussion":"g024-talk-4"},
          {"kind":"help.reviewed","id":"g024-review-smit","involvement":"g024-help-smit","result":"helped","evidence":"Lotte had dit schooljaar geen buikpijn","judgedBy":["@p-smit","@p-dewit"],"choice":"continue","day":"2026-10-27","discussion":"g024-talk-4"},
          {"kind":"help.reviewed","id":"g024-review-linden","involvement":"g024-help-linden","result":"helped","evidence":"Pim levert zijn werk in, bij wie hij ook slaapt","judgedBy":["@p-linden","@p-dewit"],"choice":"continue","day":"2026-10-27","discussion":"g024-talk-4"},
          {"kind":"discussion.closed","id":"g024-talk-4-end","discussion":"g024-talk-4","day":"2026-10-27","time":"10:55"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-11-12T13:15:00+01:00","body":[
          {"kind":"expectation.spoken","id":"g024-expect-dewit-2","professional":"@p-dewit","mayExpect":"belt beide ouders op de eerste maandag","expects":"dat school mij belt, niet de ouders","confirmed":true,"day":"2026-11-12"},
          {"kind":"contact.attempted","id":"g024-contact-2","by":"@p-dewit","with":["g024-anouk","g024-bas"],"way":"phone","outcome":"reached","day":"2026-11-09","note":"rustig; de wissels gaan vanzelf"}]}
        """#
}
