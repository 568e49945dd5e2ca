import Domain

extension SeedFamily {
    /// T-038, after the case in paragraph 4.1 of the report: what the earlier municipality knew stays there, and the
    /// parents choose the help.
    static let freshStart = SeedFamily(
        id: FamilyID("v4b8t1js7q0xn3cp"),
        story: "4.1: a new municipality and a fresh start; the family leads, and what was known there comes too late.",
        lines: arrival + "\n" + afterwards)

    private static let arrival = #"""
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-02-24T09:40:00+01:00","body":[
          {"kind":"family.opened","id":"t038-family","code":"T-038","reason":"nieuw in Waterveen, vraagt hulp bij scholen en papieren","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"t038-gerda","name":{"given":"Gerda","surname":"Sluiter"},"role":"mother","birth":"1987-03-03"},
          {"kind":"member.recorded","id":"t038-menno","name":{"given":"Menno","surname":"Sluiter"},"role":"father","birth":"1983-10-14"},
          {"kind":"member.recorded","id":"t038-jordy","name":{"given":"Jordy","surname":"Sluiter"},"role":"child","birth":"2013-07-19","parents":["t038-gerda","t038-menno"]},
          {"kind":"member.recorded","id":"t038-kim","name":{"given":"Kim","surname":"Sluiter"},"role":"child","birth":"2017-02-06","parents":["t038-gerda","t038-menno"]},
          {"kind":"member.recorded","id":"t038-nikki","name":{"given":"Nikki","surname":"Sluiter"},"role":"child","birth":"2021-06-15","parents":["t038-gerda","t038-menno"]},
          {"kind":"residence.recorded","id":"t038-home-gerda","member":"t038-gerda","household":"thuis","setting":"home","since":"2026-02-01","municipality":"Waterveen"},
          {"kind":"residence.recorded","id":"t038-home-menno","member":"t038-menno","household":"thuis","setting":"home","since":"2026-02-01","municipality":"Waterveen"},
          {"kind":"residence.recorded","id":"t038-home-jordy","member":"t038-jordy","household":"thuis","setting":"home","since":"2026-02-01","municipality":"Waterveen"},
          {"kind":"residence.recorded","id":"t038-home-kim","member":"t038-kim","household":"thuis","setting":"home","since":"2026-02-01","municipality":"Waterveen"},
          {"kind":"residence.recorded","id":"t038-home-nikki","member":"t038-nikki","household":"thuis","setting":"home","since":"2026-02-01","municipality":"Waterveen"},
          {"kind":"custody.recorded","id":"t038-gezag-jordy","child":"t038-jordy","holders":["t038-gerda","t038-menno"],"source":"told","note":"de ouders zeggen dat alles bij hen ligt"},
          {"kind":"custody.recorded","id":"t038-gezag-kim","child":"t038-kim","holders":["t038-gerda","t038-menno"],"source":"told","note":"de ouders zeggen dat alles bij hen ligt"},
          {"kind":"custody.recorded","id":"t038-gezag-nikki","child":"t038-nikki","holders":["t038-gerda","t038-menno"],"source":"told","note":"de ouders zeggen dat alles bij hen ligt"},
          {"kind":"move.recorded","id":"t038-move","from":"Duinwijk","to":"Waterveen","day":"2026-02-01","oldFile":"not-asked"},
          {"kind":"frame.recorded","id":"t038-frame","frame":"voluntary","since":"2026-02-24"},
          {"kind":"words.recorded","id":"t038-words-feb","speaker":"t038-menno","text":"Hier beginnen wij opnieuw. Van Duinwijk wil ik niemand meer zien.","day":"2026-02-24"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-03-05T11:15:00+01:00","body":[
          {"kind":"problem.recorded","id":"t038-money","members":["t038-gerda","t038-menno"],"domain":"money","text":"rekeningen door elkaar, drie incassobureaus","since":"2022","nature":"underlying","isLongLasting":true},
          {"kind":"problem.recorded","id":"t038-house","members":["t038-gerda","t038-menno"],"domain":"housing","text":"huis vol dozen, de keuken werkt niet","since":"2026-02","nature":"acute"},
          {"kind":"help.offered","id":"t038-offer-school","text":"hulp bij inschrijven op scholen","members":["t038-jordy","t038-kim","t038-nikki"],"domain":"education","by":"@p-dewit","day":"2026-02-24"},
          {"kind":"help.answered","id":"t038-ans-1","offer":"t038-offer-school","response":"accepted","who":"t038-gerda","day":"2026-02-24"},
          {"kind":"help.offered","id":"t038-offer-money","text":"budgethulp","members":["t038-gerda","t038-menno"],"domain":"money","problem":"t038-money","by":"@p-dewit","day":"2026-03-04"},
          {"kind":"help.answered","id":"t038-ans-2","offer":"t038-offer-money","response":"accepted","who":"t038-menno","reason":"Als u de brieven leest.","day":"2026-03-04"},
          {"kind":"involvement.recorded","id":"t038-help-dewit","professional":"@p-dewit","about":["t038-gerda","t038-menno"],"sees":["t038-gerda","t038-menno"],"reason":"hulp bij een nieuwe start","problems":["t038-money","t038-house"],"since":"2026-02-24","goal":"het gezin regelt zelf school, geld en huis"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-03-12T14:30:00+01:00","body":[
          {"kind":"involvement.recorded","id":"t038-help-smit","professional":"@p-smit","about":["t038-kim","t038-nikki"],"sees":["t038-kim","t038-nikki","t038-gerda"],"reason":"nieuwe leerlingen","since":"2026-03-02"},
          {"kind":"signal.recorded","id":"t038-kim-mrt","seen":"2026-03-11","text":"Kim is vriendelijk, kan niet lezen en heeft elke dag dezelfde trui aan","observer":"@p-smit","about":["t038-kim"],"source":"own-observation","nature":"observation","tone":"worry","topic":"neglect"}]}
        {"writer":"w-wijkteam","by":"p-santos","at":"2026-03-17T10:05:00+01:00","body":[
          {"kind":"involvement.recorded","id":"t038-help-santos","professional":"@p-santos","about":["t038-gerda","t038-menno"],"sees":["t038-gerda","t038-menno"],"reason":"budgethulp","problems":["t038-money"],"since":"2026-03-10"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-04-14T10:35:00+02:00","body":[
          {"kind":"discussion.opened","id":"t038-talk-1","day":"2026-04-14","time":"10:05","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"kennismaken"},
          {"kind":"attendance.taken","id":"t038-talk-1-there","discussion":"t038-talk-1","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-santos","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"not-invited"},{"professional":"@p-bos","presence":"not-invited"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"t038-gerda","presence":"present"},{"member":"t038-menno","presence":"present"}]},
          {"kind":"plan.agreed","id":"t038-plan","text":"het gezin regelt zelf school, geld en huis; wij helpen waar zij om vragen","day":"2026-04-14","agreedBy":["@p-dewit","@p-santos","@p-smit"],"signedBy":["t038-gerda","t038-menno"],"until":"2026-12-31"},
          {"kind":"goal.set","id":"t038-goal-kitchen","plan":"t038-plan","members":["t038-gerda","t038-menno"],"text":"een keuken die werkt","owner":"@p-dewit","before":"2026-06-30","askedBy":"family","problem":"t038-house"},
          {"kind":"goal.set","id":"t038-goal-post","plan":"t038-plan","members":["t038-menno"],"text":"de post is bij","owner":"@p-santos","before":"2026-06-30","askedBy":"family","problem":"t038-money"},
          {"kind":"strength.recorded","id":"t038-own-parenting","domain":"parenting","direction":"self","basis":"Gerda en Menno willen de opvoeding zelf doen","agreedWithFamily":true,"by":"@p-dewit","day":"2026-04-14"},
          {"kind":"strength.recorded","id":"t038-own-money","domain":"money","direction":"self","basis":"de ouders willen over een half jaar zonder hulp","agreedWithFamily":true,"by":"@p-santos","day":"2026-04-14"},
          {"kind":"strength.recorded","id":"t038-own-housing","domain":"housing","direction":"with-network","basis":"een neef helpt met klussen","agreedWithFamily":true,"by":"@p-dewit","day":"2026-04-14"},
          {"kind":"network.recorded","id":"t038-net-neef","name":"Rik","relation":"neef van Menno","does":"klust in de keuken"},
          {"kind":"agreement.made","id":"t038-agree-read","text":"geeft Kim extra leesles","owners":["@p-smit"],"before":"2026-07-10","about":["t038-kim"],"signals":["t038-kim-mrt"],"question":3,"discussion":"t038-talk-1"},
          {"kind":"question.answered","id":"t038-talk-1-q1","discussion":"t038-talk-1","question":1,"text":"De ouders. Zij zien hun kinderen elke dag."},
          {"kind":"question.answered","id":"t038-talk-1-q2","discussion":"t038-talk-1","question":2,"text":"Vader, moeder, drie kinderen. Over vroeger willen zij niet praten."},
          {"kind":"question.answered","id":"t038-talk-1-q3","discussion":"t038-talk-1","question":3,"text":"Ja. De ouders zijn gemotiveerd en geven zelf aan wat zij nodig hebben."},
          {"kind":"question.answered","id":"t038-talk-1-q4","discussion":"t038-talk-1","question":4,"text":"Het gezin heeft zelf de regie."},
          {"kind":"question.answered","id":"t038-talk-1-q5","discussion":"t038-talk-1","question":5,"text":"Vóór de zomer."},
          {"kind":"words.recorded","id":"t038-words-apr","speaker":"t038-gerda","text":"Eindelijk mensen die ons niet kennen.","day":"2026-04-14","discussion":"t038-talk-1","question":2},
          {"kind":"lookback.agreed","id":"t038-back-1","day":"2026-06-30","discussion":"t038-talk-1"},
          {"kind":"discussion.closed","id":"t038-talk-1-end","discussion":"t038-talk-1","day":"2026-04-14","time":"10:35"}]}
        """#

    private static let afterwards = #"""
        {"writer":"w-school","by":"p-linden","at":"2026-05-21T16:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"t038-help-linden","professional":"@p-linden","about":["t038-jordy"],"sees":["t038-jordy"],"reason":"mentor","since":"2026-03-02"},
          {"kind":"signal.recorded","id":"t038-jordy-mei","seen":"2026-05-20","text":"Jordy komt twee dagen in de week niet en zegt dat hij op Nikki past","observer":"@p-linden","about":["t038-jordy"],"source":"child","nature":"observation","tone":"worry","topic":"school-absence"}]}
        {"writer":"w-wijkteam","by":"p-evers","at":"2026-05-28T12:15:00+02:00","body":[
          {"kind":"signal.recorded","id":"t038-jordy-leer","seen":"2026-05-27","text":"veertien dagen verzuim in drie maanden, de vierde school in vijf jaar","observer":"@p-evers","about":["t038-jordy"],"source":"register","nature":"observation","tone":"worry","topic":"school-absence"},
          {"kind":"help.offered","id":"t038-offer-parenting","text":"praktische opvoedhulp thuis","members":["t038-gerda","t038-menno"],"domain":"parenting","by":"@p-dewit","day":"2026-05-27"},
          {"kind":"help.answered","id":"t038-ans-3","offer":"t038-offer-parenting","response":"refused","who":"t038-menno","reason":"Dat hadden we in Duinwijk elke dag. Nooit meer.","day":"2026-05-27"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-06-23T15:45:00+02:00","body":[
          {"kind":"contact.attempted","id":"t038-contact-1","by":"@p-dewit","with":["t038-gerda","t038-menno"],"way":"home-visit","outcome":"not-home","day":"2026-06-09"},
          {"kind":"contact.attempted","id":"t038-contact-2","by":"@p-dewit","with":["t038-gerda"],"way":"home-visit","outcome":"cancelled","day":"2026-06-22","note":"Gerda belde af, de kinderen waren bij de neef"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-06-30T10:20:00+02:00","body":[
          {"kind":"discussion.opened","id":"t038-talk-2","day":"2026-06-30","time":"09:55","meeting":"t-jun30","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"t038-talk-2-there","discussion":"t038-talk-2","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-santos","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-evers","presence":"absent"},{"professional":"@p-bos","presence":"not-invited"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"t038-gerda","presence":"absent"},{"member":"t038-menno","presence":"absent"}]},
          {"kind":"goal.reviewed","id":"t038-result-1","goal":"t038-goal-kitchen","result":"reached","evidence":"de keuken werkt, de neef deed het","judgedBy":["@p-dewit"],"day":"2026-06-30"},
          {"kind":"goal.reviewed","id":"t038-result-2","goal":"t038-goal-post","result":"partly","evidence":"twee van de drie bureaus hebben een regeling","judgedBy":["@p-santos"],"day":"2026-06-30"},
          {"kind":"problem.recorded","id":"t038-house-done","corrects":["t038-house"],"members":["t038-gerda","t038-menno"],"domain":"housing","text":"huis vol dozen, de keuken werkt niet","since":"2026-02","until":"2026-06-30","nature":"acute"},
          {"kind":"agreement.made","id":"t038-agree-hours","text":"bespreekt met Jordy hoe hij elke dag komt","owners":["@p-linden"],"before":"2026-10-16","about":["t038-jordy"],"signals":["t038-jordy-mei","t038-jordy-leer"],"question":3,"discussion":"t038-talk-2"},
          {"kind":"question.answered","id":"t038-talk-2-q1","discussion":"t038-talk-2","question":1,"text":"De ouders."},
          {"kind":"question.answered","id":"t038-talk-2-q2","discussion":"t038-talk-2","question":2,"text":"Hetzelfde gezin. Bij de huisarts staan zij nog niet ingeschreven."},
          {"kind":"question.answered","id":"t038-talk-2-q3","discussion":"t038-talk-2","question":3,"leftOpen":{"who":"M. de Wit","what":"waarom lukt school niet, en wat deed Duinwijk?","before":"2026-09-01"}},
          {"kind":"question.answered","id":"t038-talk-2-q4","discussion":"t038-talk-2","question":4,"text":"Het gezin zelf."},
          {"kind":"question.answered","id":"t038-talk-2-q5","discussion":"t038-talk-2","question":5,"text":"Na de zomer."},
          {"kind":"lookback.agreed","id":"t038-back-2","day":"2026-10-06","discussion":"t038-talk-2"},
          {"kind":"discussion.closed","id":"t038-talk-2-end","discussion":"t038-talk-2","day":"2026-06-30","time":"10:20"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-07-14T14:50:00+02:00","body":[
          {"kind":"contact.attempted","id":"t038-contact-3","by":"@p-dewit","with":["t038-menno"],"way":"phone","outcome":"reached","day":"2026-07-09","note":"Menno wil geen toestemming geven voor Duinwijk"},
          {"kind":"move.recorded","id":"t038-move-asked","corrects":["t038-move"],"from":"Duinwijk","to":"Waterveen","day":"2026-02-01","oldFile":"asked","findings":"zeer weinig eigen kracht; hulp moest het steeds overnemen, drie jaar toezicht op de kinderen","askedOn":"2026-07-02"},
          {"kind":"problem.recorded","id":"t038-lvb","members":["t038-gerda","t038-menno"],"domain":"health","text":"licht verstandelijke beperking, getest op het Zandoogje","since":"2015","nature":"underlying","isLongLasting":true},
          {"kind":"problem.judged","id":"t038-judged-lvb","problem":"t038-lvb","solvable":"no","isChronic":true,"by":"@p-rooij","day":"2026-07-13","note":"blijft; op het Zandoogje bleek dat zij alles moeten zien en doen, niet horen"},
          {"kind":"problem.judged","id":"t038-judged-money","problem":"t038-money","solvable":"no","isChronic":true,"by":"@p-rooij","day":"2026-07-13","note":"zonder beheer komt het terug"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-09-10T13:20:00+02:00","body":[
          {"kind":"signal.recorded","id":"t038-nikki-sep","seen":"2026-09-09","text":"Nikki draagt nog een luier en eet wat anderen laten liggen","observer":"@p-smit","about":["t038-nikki"],"source":"own-observation","nature":"observation","tone":"worry","topic":"neglect"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-09-24T10:40:00+02:00","body":[
          {"kind":"signal.recorded","id":"t038-kim-sep","seen":"2026-09-23","text":"Kim heeft luizen en zegt dat de kraan thuis stuk is","observer":"@p-smit","about":["t038-kim"],"source":"child","nature":"observation","tone":"worry","topic":"neglect"},
          {"kind":"words.recorded","id":"t038-words-kim","speaker":"t038-kim","text":"Wij hebben een emmer van het Zandoogje, daar wassen we ons in.","day":"2026-09-23"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-10-08T11:30:00+02:00","body":[
          {"kind":"signal.recorded","id":"t038-report-1","seen":"2026-10-05","text":"kinderen ’s avonds laat buiten, het huis is vies en de kleinste gaat niet naar school","observer":"@p-haddad","source":"network","nature":"report","tone":"worry","topic":"neglect"},
          {"kind":"veiligthuis.event","id":"t038-vt-1","event":"report-received","signals":["t038-report-1"],"by":"@p-haddad","day":"2026-10-05"},
          {"kind":"response.recorded","id":"t038-resp-1g","signal":"t038-report-1","who":"t038-gerda","response":"denied","partnerPresent":true,"words":"De buren willen ons weg, net als in Duinwijk.","heardBy":"@p-dewit","day":"2026-10-08"},
          {"kind":"response.recorded","id":"t038-resp-1m","signal":"t038-report-1","who":"t038-menno","response":"withdrew","partnerPresent":true,"words":"Dat ik om hulp vroeg, was alleen voor de keuken.","heardBy":"@p-dewit","day":"2026-10-08"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2026-10-15T09:25:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"t038-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2026-10-12","note":"zonder hulp niet goed genoeg voor Nikki"},
          {"kind":"veiligthuis.event","id":"t038-vt-3","event":"handed-over","by":"@p-haddad","day":"2026-10-14","note":"aan het wijkteam; met wie spraken wij niet"}]}
        {"writer":"w-wijkteam","by":"p-santos","at":"2026-10-29T16:15:00+01:00","body":[
          {"kind":"signal.recorded","id":"t038-menno-okt","seen":"2026-10-28","text":"Menno zegt de budgethulp op nu er een regeling is","observer":"@p-santos","about":["t038-menno"],"source":"own-observation","nature":"observation","tone":"worry","topic":"money"},
          {"kind":"help.answered","id":"t038-ans-4","offer":"t038-offer-money","response":"stopped","who":"t038-menno","reason":"Het is nu klaar, toch?","effect":"partly","day":"2026-10-28"},
          {"kind":"domain.recorded","id":"t038-dom-money","domain":"money","state":"long-worries","text":"drie keer schoon, drie keer terug, zei W. van Rooij","by":"@p-santos","day":"2026-10-29"},
          {"kind":"domain.recorded","id":"t038-dom-health","domain":"health","state":"unknown","text":"geen huisarts, en niemand vroeg naar het Zandoogje","by":"@p-dewit","day":"2026-10-29"},
          {"kind":"involvement.recorded","id":"t038-help-santos-end","corrects":["t038-help-santos"],"professional":"@p-santos","about":["t038-gerda","t038-menno"],"sees":["t038-gerda","t038-menno"],"reason":"budgethulp","problems":["t038-money"],"since":"2026-03-10","until":"2026-10-28","endReason":"refused"}]}
        {"writer":"w-wijkteam","by":"p-evers","at":"2026-11-12T12:10:00+01:00","body":[
          {"kind":"contact.attempted","id":"t038-contact-4","by":"@p-evers","with":["t038-menno"],"way":"home-visit","outcome":"turned-away","day":"2026-11-10","note":"Menno zei dat zij gaan verhuizen"},
          {"kind":"signal.recorded","id":"t038-nikki-nov","seen":"2026-11-11","text":"Nikki is deze maand vier dagen op school geweest; Jordy haalde haar op","observer":"@p-smit","about":["t038-nikki","t038-jordy"],"source":"own-observation","nature":"observation","tone":"worry","topic":"school-absence"}]}
        """#
}
