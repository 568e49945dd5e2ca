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
          {"kind":"residence.recorded","id":"v021-home-frank","member":"v021-frank","household":"bij Frank","setting":"other-home","since":"2025-06-22"},
          {"kind":"custody.recorded","id":"v021-gezag-milan","child":"v021-milan","holders":["v021-ingrid","v021-frank"],"source":"by-law"},
          {"kind":"custody.recorded","id":"v021-gezag-roos","child":"v021-roos","holders":["v021-ingrid","v021-frank"],"source":"by-law"},
          {"kind":"frame.recorded","id":"v021-frame","frame":"voluntary","since":"2025-06-24"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2025-06-24T10:02:00+02:00","body":[
          {"kind":"incident.recorded","id":"v021-incident","happened":"2025-06-21","topic":"domestic-violence","text":"Frank sloeg Ingrid in de keuken; mevrouw Meerkoet hoorde het","about":["v021-frank","v021-ingrid"],"present":["v021-milan","v021-roos"],"confidential":true},
          {"kind":"signal.recorded","id":"v021-report","seen":"2025-06-22","text":"geweld tegen moeder; beide kinderen waren boven","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"domestic-violence","incident":"v021-incident"},
          {"kind":"problem.recorded","id":"v021-problem-safety","members":["v021-frank","v021-ingrid"],"domain":"safety","text":"geweld als ruzie oploopt","since":"2025-03","nature":"acute"},
          {"kind":"involvement.recorded","id":"v021-help-kaya","professional":"@p-kaya","about":["v021-ingrid","v021-milan","v021-roos"],"sees":["v021-ingrid","v021-milan","v021-roos"],"reason":"plan voor veiligheid","problems":["v021-problem-safety"],"since":"2025-06-23","goal":"vier mensen die zonder angst in één kamer kunnen zijn"},
          {"kind":"regisseur.appointed","id":"v021-regie","regisseur":"@p-kaya","role":"casus","since":"2025-06-24","accepted":true,"powers":["convene","information","plan","decide","scale-up"],"grantedBy":"teamleider","acceptedOn":"2025-06-24"},
          {"kind":"order.imposed","id":"v021-ban","order":"house-ban","against":"v021-frank","protects":["v021-ingrid","v021-milan","v021-roos"],"since":"2025-06-22","until":"2025-07-02","by":"burgemeester van Waterveen","note":"tien dagen"},
          {"kind":"veiligthuis.event","id":"v021-vt-1","event":"report-received","signals":["v021-report"],"by":"@p-haddad","day":"2025-06-22"},
          {"kind":"response.recorded","id":"v021-resp-i","signal":"v021-report","who":"v021-ingrid","response":"acknowledged","partnerPresent":false,"words":"Het is niet de eerste keer. Wel de laatste.","heardBy":"@p-kaya","day":"2025-06-23"},
          {"kind":"response.recorded","id":"v021-resp-f","signal":"v021-report","who":"v021-frank","response":"acknowledged","words":"Ik heb geslagen. Zeg mij waar ik hulp krijg.","heardBy":"@p-kaya","day":"2025-06-24"}]}
        {"writer":"w-school","by":"p-smit","at":"2025-06-26T13:20:00+02:00","body":[
          {"kind":"involvement.recorded","id":"v021-help-smit","professional":"@p-smit","about":["v021-roos"],"sees":["v021-roos","v021-ingrid"],"reason":"let op Roos in de klas","problems":["v021-problem-safety"],"since":"2025-06-25","goal":"Roos is weer een kind in de klas"},
          {"kind":"signal.recorded","id":"v021-roos-jun25","seen":"2025-06-25","text":"Roos plast weer in haar broek en is stil","observer":"@p-smit","about":["v021-roos"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"weighing.recorded","id":"v021-weigh-roos","child":"v021-roos","signals":["v021-report","v021-roos-jun25"],"by":"@p-smit","day":"2025-06-26","outcome":"help","note":"besproken met de aandachtsfunctionaris"},
          {"kind":"meldcode.step","id":"v021-step-smit","by":"@p-smit","about":["v021-roos"],"step":"consulted","withName":"Karin, aandachtsfunctionaris van De Wilgentak","signals":["v021-report","v021-roos-jun25"],"day":"2025-06-26"}]}
        {"writer":"w-wijkteam","by":"p-linden","at":"2025-06-27T09:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"v021-help-linden","professional":"@p-linden","about":["v021-milan"],"sees":["v021-milan"],"reason":"vertrouwd iemand voor Milan op school","problems":["v021-problem-safety"],"since":"2025-06-26","goal":"Milan heeft iemand om mee te praten"},
          {"kind":"weighing.recorded","id":"v021-weigh-milan","child":"v021-milan","signals":["v021-report"],"by":"@p-linden","day":"2025-06-27","outcome":"help","note":"besproken met de aandachtsfunctionaris"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-06-27T15:30:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"v021-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2025-06-26","note":"veilig zolang Frank niet in huis komt"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2025-07-01T11:35:00+02:00","body":[
          {"kind":"consultation.held","id":"v021-consult","by":"@p-kaya","with":"@p-prins","role":"behavioural-expert","about":["v021-milan","v021-roos"],"signals":["v021-report"],"question":"wat doet dit met Milan en Roos, en wie praat met hen?","advice":"voor elk kind één vast iemand, die luistert en niet uitvraagt","day":"2025-07-01"}]}
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
          {"kind":"plan.agreed","id":"v021-plan","text":"een huis zonder klappen, en kinderen die hun vader zien","day":"2025-07-08","agreedBy":["@p-kaya","@p-smit","@p-linden","@p-haddad"],"signedBy":["v021-ingrid","v021-frank"],"until":"2026-12-31"},
          {"kind":"goal.set","id":"v021-goal-frank","plan":"v021-plan","members":["v021-frank"],"text":"Frank gaat weg vóór hij slaat","owner":"@p-kaya","before":"2026-05-01","askedBy":"both","problem":"v021-problem-safety"},
          {"kind":"goal.set","id":"v021-goal-ingrid","plan":"v021-plan","members":["v021-ingrid"],"text":"Ingrid slaapt weer door","owner":"@p-kaya","before":"2026-05-01","askedBy":"family","problem":"v021-problem-safety"},
          {"kind":"goal.set","id":"v021-goal-roos","plan":"v021-plan","members":["v021-roos"],"text":"Roos is droog en speelt","owner":"@p-smit","before":"2026-03-01","askedBy":"both","problem":"v021-problem-safety"},
          {"kind":"goal.set","id":"v021-goal-milan","plan":"v021-plan","members":["v021-milan"],"text":"Milan vertelt iemand wat hem dwarszit","owner":"@p-linden","before":"2026-03-01","askedBy":"both","problem":"v021-problem-safety"},
          {"kind":"safetyplan.agreed","id":"v021-splan","text":"Frank blijft weg; komt hij toch, dan bellen de kinderen mevrouw Meerkoet en Ingrid 112","children":["v021-milan","v021-roos"],"agreedBy":["@p-kaya","@p-smit","@p-linden","@p-haddad"],"signedBy":["v021-ingrid","v021-frank"],"day":"2025-07-08","until":"2026-05-12","confidential":true},
          {"kind":"veiligthuis.event","id":"v021-vt-3","event":"handed-over","to":"@p-kaya","accepted":true,"conditions":"de training voor Frank, en de norm van vandaag","by":"@p-haddad","day":"2025-07-08"},
          {"kind":"veiligthuis.event","id":"v021-vt-4","event":"ended","by":"@p-haddad","day":"2025-07-08","note":"pas na de overdracht aan tafel"},
          {"kind":"condition.set","id":"v021-cond","text":"Frank volgt de hele training","consequence":"S. Kaya vraagt een onderzoek aan bij de Raad","toldTo":["v021-ingrid","v021-frank"],"toldOn":"2025-07-08","toldBy":"@p-kaya","before":"2026-05-12","owner":"@p-kaya","discussion":"v021-talk-1"},
          {"kind":"scalingup.agreed","id":"v021-up","trigger":"Frank komt in huis of er is een nieuwe klap","action":"dezelfde dag Veilig Thuis en de wijkagent","actor":"@p-kaya","parties":["@p-kaya","@p-smit","@p-linden","@p-haddad"],"toldTo":["v021-ingrid","v021-frank"],"day":"2025-07-08","discussion":"v021-talk-1"},
          {"kind":"arrangement.recorded","id":"v021-arr-1","children":["v021-milan","v021-roos"],"arrangement":"supervised","with":["v021-frank"],"text":"op zaterdag, met de broer van Frank erbij","source":"safety","since":"2025-07-12","until":"2026-05-12"},
          {"kind":"network.recorded","id":"v021-net-broer","name":"Ruud","relation":"broer van Frank","about":["v021-milan","v021-roos"],"does":"is er op zaterdag bij, Frank woont bij hem","agreed":"brengt de kinderen terug zodra Frank boos wordt","agreedOn":"2025-07-08","agreedBy":"@p-kaya","since":"2025-06-22"},
          {"kind":"expectation.spoken","id":"v021-expect-kaya","professional":"@p-kaya","mayExpect":"één telefoonnummer, ook voor de kinderen","expects":"alles horen, ook als het goed ging","confirmed":true,"day":"2025-07-08"},
          {"kind":"expectation.spoken","id":"v021-expect-smit","professional":"@p-smit","mayExpect":"praat elke maand alleen met Roos","expects":"weten wanneer zij Frank zag","confirmed":true,"day":"2025-07-08"},
          {"kind":"expectation.spoken","id":"v021-expect-linden","professional":"@p-linden","mayExpect":"praat elke maand met Milan","expects":"dat niemand hem uitvraagt","confirmed":true,"day":"2025-07-08"},
          {"kind":"expectation.spoken","id":"v021-expect-haddad","professional":"@p-haddad","mayExpect":"draagt over aan tafel","expects":"een bericht als de norm niet wordt gehaald","confirmed":true,"day":"2025-07-08"},
          {"kind":"discussion.closed","id":"v021-talk-1-end","discussion":"v021-talk-1","day":"2025-07-08","time":"10:44"}]}
        {"writer":"w-wijkteam","by":"p-postma","at":"2025-09-16T12:15:00+02:00","body":[
          {"kind":"involvement.recorded","id":"v021-help-postma","professional":"@p-postma","about":["v021-frank"],"sees":["v021-frank"],"reason":"training tegen geweld","problems":["v021-problem-safety"],"since":"2025-09-15","goal":"Frank gaat weg vóór hij slaat"},
          {"kind":"kindcheck.done","id":"v021-kindcheck","adult":"v021-frank","by":"@p-postma","children":"yes","pregnancy":"no","elsewhere":"yes","safe":"yes","basis":"Milan en Roos zien hem op zaterdag, zijn broer is erbij","day":"2025-09-15"},
          {"kind":"signal.recorded","id":"v021-frank-sep25","seen":"2025-09-15","text":"Frank meldde zich zelf aan","observer":"@p-postma","about":["v021-frank"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"help.offered","id":"v021-offer-training","text":"training tegen geweld, twintig keer","members":["v021-frank"],"domain":"safety","problem":"v021-problem-safety","by":"@p-postma","day":"2025-09-08"},
          {"kind":"help.answered","id":"v021-ans-1","offer":"v021-offer-training","response":"accepted","who":"v021-frank","reason":"Graag, en snel.","day":"2025-09-15"},
          {"kind":"expectation.spoken","id":"v021-expect-postma","professional":"@p-postma","mayExpect":"zegt het als Frank een keer niet komt","expects":"dat Ingrid mij ook belt","confirmed":true,"day":"2025-09-15"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-11-04T11:12:00+01:00","body":[
          {"kind":"discussion.opened","id":"v021-talk-2","day":"2025-11-04","time":"10:40","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"v021-talk-2-there","discussion":"v021-talk-2","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-postma","presence":"present"}],"members":[{"member":"v021-ingrid","presence":"present"},{"member":"v021-frank","presence":"present"}]},
          {"kind":"norm.agreed","id":"v021-norm-2","corrects":["v021-norm-1"],"text":"Frank komt niet in huis; de kinderen zien hem op zaterdag bij zijn broer","agreedBy":["@p-kaya","@p-smit","@p-linden","@p-postma"],"day":"2025-11-04","change":"same","reason":"zijn broer is er steeds bij"},
          {"kind":"question.answered","id":"v021-talk-2-q1","discussion":"v021-talk-2","question":1,"text":"Zoals in juli; beide scholen praten elke maand met het kind."},
          {"kind":"question.answered","id":"v021-talk-2-q2","discussion":"v021-talk-2","question":2,"text":"De broer van Frank is erbij op zaterdag."},
          {"kind":"question.answered","id":"v021-talk-2-q3","discussion":"v021-talk-2","question":3,"text":"Frank volgt de training. Te vroeg om te zeggen."},
          {"kind":"question.answered","id":"v021-talk-2-q4","discussion":"v021-talk-2","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"v021-talk-2-q5","discussion":"v021-talk-2","question":5,"text":"Na de training, in mei."},
          {"kind":"lookback.agreed","id":"v021-back-2","day":"2026-05-12","discussion":"v021-talk-2"},
          {"kind":"domain.recorded","id":"v021-dom-money","domain":"money","state":"going-well","text":"twee inkomens, twee huizen, net genoeg","by":"@p-kaya","day":"2025-11-04"},
          {"kind":"domain.recorded","id":"v021-dom-housing","domain":"housing","state":"worries","text":"Frank zoekt een eigen plek","by":"@p-kaya","day":"2025-11-04"},
          {"kind":"domain.recorded","id":"v021-dom-work","domain":"work","state":"going-well","text":"beiden werken","by":"@p-kaya","day":"2025-11-04"},
          {"kind":"domain.recorded","id":"v021-dom-education","domain":"education","state":"going-well","text":"Roos en Milan doen mee","by":"@p-smit","day":"2025-11-04"},
          {"kind":"domain.recorded","id":"v021-dom-parenting","domain":"parenting","state":"going-well","text":"Ingrid is duidelijk en lief","by":"@p-kaya","day":"2025-11-04"},
          {"kind":"domain.recorded","id":"v021-dom-health","domain":"health","state":"going-well","text":"alle vier gezond; Roos slaapt weer","by":"@p-kaya","day":"2025-11-04"},
          {"kind":"domain.recorded","id":"v021-dom-safety","domain":"safety","state":"worries","text":"te vroeg om te zeggen","by":"@p-kaya","day":"2025-11-04"},
          {"kind":"strength.recorded","id":"v021-own-safety","domain":"safety","direction":"supported","basis":"met S. Kaya en de broer van Frank","agreedWithFamily":true,"by":"@p-kaya","day":"2025-11-04"},
          {"kind":"strength.recorded","id":"v021-own-parenting","domain":"parenting","direction":"self","basis":"Ingrid doet het zelf","agreedWithFamily":true,"by":"@p-kaya","day":"2025-11-04"},
          {"kind":"strength.recorded","id":"v021-own-money","domain":"money","direction":"self","basis":"geen schulden","agreedWithFamily":true,"by":"@p-kaya","day":"2025-11-04"},
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
          {"kind":"norm.agreed","id":"v021-norm-3","corrects":["v021-norm-2"],"text":"als een ruzie oploopt gaat Frank weg en belt hij zijn broer; de kinderen mogen altijd S. Kaya bellen","agreedBy":["@p-kaya","@p-smit","@p-linden","@p-postma"],"day":"2026-05-12","change":"looser","reason":"een jaar zonder geweld, en de training is af"},
          {"kind":"question.answered","id":"v021-talk-3-q1","discussion":"v021-talk-3","question":1,"text":"J. Smit let op Roos, F. van der Linden op Milan."},
          {"kind":"question.answered","id":"v021-talk-3-q2","discussion":"v021-talk-3","question":2,"text":"Beide ouders, beide kinderen, de broer van Frank."},
          {"kind":"question.answered","id":"v021-talk-3-q3","discussion":"v021-talk-3","question":3,"text":"Frank rondde de training af. Het geweld is een jaar niet terug geweest."},
          {"kind":"question.answered","id":"v021-talk-3-q4","discussion":"v021-talk-3","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"v021-talk-3-q5","discussion":"v021-talk-3","question":5,"text":"In november."},
          {"kind":"lookback.agreed","id":"v021-back-3","day":"2026-11-03","discussion":"v021-talk-3"},
          {"kind":"goal.reviewed","id":"v021-result-1","goal":"v021-goal-frank","result":"reached","evidence":"drie keer weggegaan, nul keer geslagen","judgedBy":["@p-postma","@p-kaya"],"day":"2026-05-12"},
          {"kind":"goal.reviewed","id":"v021-result-2","goal":"v021-goal-ingrid","result":"reached","evidence":"zij slaapt met de deur open","judgedBy":["@p-kaya","@p-smit"],"day":"2026-05-12"},
          {"kind":"goal.reviewed","id":"v021-result-3","goal":"v021-goal-roos","result":"reached","evidence":"droog sinds de winter","judgedBy":["@p-smit","@p-kaya"],"day":"2026-05-12"},
          {"kind":"goal.reviewed","id":"v021-result-4","goal":"v021-goal-milan","result":"partly","evidence":"hij praat, en vecht nog wel eens","judgedBy":["@p-linden","@p-postma"],"day":"2026-05-12"},
          {"kind":"help.answered","id":"v021-ans-2","offer":"v021-offer-training","response":"finished","who":"v021-frank","effect":"helped","day":"2026-05-08"},
          {"kind":"condition.checked","id":"v021-checked","condition":"v021-cond","outcome":"met","day":"2026-05-12","by":"@p-kaya","note":"twintig van de twintig keer"},
          {"kind":"problem.judged","id":"v021-judged","problem":"v021-problem-safety","solvable":"yes","isChronic":false,"by":"@p-postma","day":"2026-05-12","note":"als Frank zelf blijft bellen"},
          {"kind":"goal.set","id":"v021-goal-frank-2","plan":"v021-plan","members":["v021-frank","v021-ingrid"],"text":"een half jaar overleggen zonder ons","owner":"@p-postma","before":"2026-12-01","askedBy":"both","problem":"v021-problem-safety"},
          {"kind":"goal.set","id":"v021-goal-milan-2","plan":"v021-plan","members":["v021-milan"],"text":"Milan is boos zonder te slaan","owner":"@p-linden","before":"2026-10-01","askedBy":"family","problem":"v021-problem-safety"},
          {"kind":"goal.set","id":"v021-goal-roos-2","plan":"v021-plan","members":["v021-roos"],"text":"Roos zwemt zonder bandjes","owner":"@p-kaya","before":"2026-12-01","askedBy":"family"},
          {"kind":"safetyplan.agreed","id":"v021-splan-2","text":"als een ruzie oploopt gaat Frank weg en belt hij Ruud; de kinderen gaan naar mevrouw Meerkoet","children":["v021-milan","v021-roos"],"agreedBy":["@p-kaya","@p-smit","@p-linden","@p-postma"],"signedBy":["v021-ingrid","v021-frank"],"day":"2026-05-12","until":"2027-05-12","confidential":true},
          {"kind":"arrangement.recorded","id":"v021-arr-2","children":["v021-milan","v021-roos"],"arrangement":"visiting","with":["v021-frank"],"text":"elke zaterdag, Ruud hoeft er niet meer bij","source":"parents","since":"2026-05-16"},
          {"kind":"discussion.closed","id":"v021-talk-3-end","discussion":"v021-talk-3","day":"2026-05-12","time":"11:20"}]}
        {"writer":"w-wijkteam","by":"p-linden","at":"2026-09-22T10:00:00+02:00","body":[
          {"kind":"agreement.settled","id":"v021-agree-talk-done","agreement":"v021-agree-talk","outcome":"done","day":"2026-07-03"},
          {"kind":"signal.recorded","id":"v021-milan-sep26","seen":"2026-09-21","text":"Milan is overgegaan en zit bij de toneelgroep","observer":"@p-linden","about":["v021-milan"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"v021-spoken-milan","child":"v021-milan","by":"@p-linden","day":"2026-09-21","manner":"alone"},
          {"kind":"goal.reviewed","id":"v021-result-5","goal":"v021-goal-milan-2","result":"reached","evidence":"hij speelt een boze koning, op toneel","judgedBy":["@p-linden","@p-kaya"],"day":"2026-09-21"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-10-29T11:45:00+01:00","body":[
          {"kind":"signal.recorded","id":"v021-roos-okt26","seen":"2026-10-28","text":"Roos vertelt vrolijk over de zaterdagen met Frank","observer":"@p-smit","about":["v021-roos"],"source":"child","nature":"observation","tone":"going-well"},
          {"kind":"child.spoken","id":"v021-spoken-roos","child":"v021-roos","by":"@p-smit","day":"2026-10-28","manner":"alone"},
          {"kind":"words.recorded","id":"v021-words-roos","speaker":"v021-roos","text":"Ik hoef de kussens niet meer op mijn oren te doen als een schildpad.","day":"2026-10-28","confidential":true}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-11-03T10:35:00+01:00","body":[
          {"kind":"discussion.opened","id":"v021-talk-4","day":"2026-11-03","time":"10:00","meeting":"t-nov3","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken, en hoe nu verder"},
          {"kind":"attendance.taken","id":"v021-talk-4-there","discussion":"v021-talk-4","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-linden","presence":"present"},{"professional":"@p-postma","presence":"present"},{"professional":"@p-visser","presence":"present"}],"members":[{"member":"v021-ingrid","presence":"present"},{"member":"v021-frank","presence":"present"}]},
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
          {"kind":"scalingdown.agreed","id":"v021-down","text":"D. Postma stopt in december: een half jaar zonder ruzie, en Frank belt zelf","children":["v021-milan","v021-roos"],"stays":"@p-kaya","watches":"@p-smit","warns":"@p-linden","reports":"@p-visser","conditions":"komt er weer een klap, dan bellen wij dezelfde dag Veilig Thuis en begint de training opnieuw","day":"2026-11-03","discussion":"v021-talk-4"},
          {"kind":"domain.recorded","id":"v021-dom-safety-2","domain":"safety","state":"going-well","text":"een half jaar zonder dat iemand wegloopt","by":"@p-kaya","day":"2026-11-03"},
          {"kind":"strength.recorded","id":"v021-own-safety-2","domain":"safety","direction":"with-network","basis":"Frank en Ingrid, met Ruud","agreedWithFamily":true,"by":"@p-kaya","day":"2026-11-03"},
          {"kind":"timeline.reviewed","id":"v021-looked","discussion":"v021-talk-4","by":"@p-kaya","day":"2026-11-03"},
          {"kind":"burden.weighed","id":"v021-burden-ingrid","parent":"v021-ingrid","capacity":"zij slaapt weer, en zij heeft haar werk terug","burden":"zij luistert nog steeds of de voordeur hard dichtslaat","jointly":["@p-smit","@p-postma"],"conclusion":"de zorg voor Milan en Roos lukt goed","day":"2026-11-03"},
          {"kind":"burden.weighed","id":"v021-burden-frank","parent":"v021-frank","capacity":"zijn broer loopt met hem mee als het oploopt","burden":"schaamte, en een baan met late diensten","jointly":["@p-linden","@p-postma"],"conclusion":"het lukt zolang hij weggaat als het oploopt","day":"2026-11-03"},
          {"kind":"help.reviewed","id":"v021-review-postma","involvement":"v021-help-postma","result":"helped","evidence":"Frank liep sinds mei drie keer weg, en kwam rustig terug","judgedBy":["@p-postma","@p-kaya"],"choice":"stop","day":"2026-11-03","discussion":"v021-talk-4"},
          {"kind":"help.reviewed","id":"v021-review-kaya","involvement":"v021-help-kaya","result":"helped","evidence":"het plan is sinds de zomer niet nodig geweest","judgedBy":["@p-kaya","@p-postma"],"choice":"scale-down","day":"2026-11-03","discussion":"v021-talk-4"},
          {"kind":"help.reviewed","id":"v021-review-smit","involvement":"v021-help-smit","result":"helped","evidence":"Roos speelt weer met andere kinderen","judgedBy":["@p-smit","@p-kaya"],"choice":"continue","day":"2026-11-03","discussion":"v021-talk-4"},
          {"kind":"help.reviewed","id":"v021-review-linden","involvement":"v021-help-linden","result":"helped","evidence":"Milan komt uit zichzelf langs","judgedBy":["@p-linden","@p-kaya"],"choice":"continue","day":"2026-11-03","discussion":"v021-talk-4"},
          {"kind":"discussion.closed","id":"v021-talk-4-end","discussion":"v021-talk-4","day":"2026-11-03","time":"10:35"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-17T08:50:00+01:00","body":[
          {"kind":"signal.recorded","id":"v021-roos-nov26","seen":"2026-11-16","text":"Roos haalde haar zwemdiploma; Ingrid en Frank keken samen","observer":"@p-smit","about":["v021-roos"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"goal.reviewed","id":"v021-result-6","goal":"v021-goal-roos-2","result":"reached","evidence":"diploma, met haar ouders aan de kant","judgedBy":["@p-smit","@p-kaya"],"day":"2026-11-16"}]}
        """#
}
