import Domain

extension SeedFamily {
    /// B-003: a file in order. A mother who was low, a pregnancy and a baby, with everything asked, agreed and looked
    /// back on; it must stay quiet.
    static let newBaby = SeedFamily(
        id: FamilyID("x3r8m0vt6k2jq9wd"),
        story: "Well run: a baby of four months and a mother who was low; nothing is missing.",
        lines: #"""
            {"writer":"w-wijkteam","by":"p-dewit","at":"2025-11-04T10:30:00+01:00","body":[
              {"kind":"family.opened","id":"b003-family","code":"B-003","reason":"moeder is somber","municipality":"Waterveen"},
              {"kind":"member.recorded","id":"b003-eva","name":{"given":"Eva","surname":"Martens"},"role":"mother","birth":"1996-01-23"},
              {"kind":"member.recorded","id":"b003-jonas","name":{"given":"Jonas","surname":"Koster"},"role":"father","birth":"1995-07-05"},
              {"kind":"residence.recorded","id":"b003-home-eva","member":"b003-eva","household":"thuis","setting":"home","since":"2022"},
              {"kind":"residence.recorded","id":"b003-home-jonas","member":"b003-jonas","household":"thuis","setting":"home","since":"2022"},
              {"kind":"problem.recorded","id":"b003-problem-low","members":["b003-eva"],"domain":"health","text":"sombere periodes","since":"2025-09","nature":"underlying","isLongLasting":true},
              {"kind":"involvement.recorded","id":"b003-help-dewit","professional":"@p-dewit","about":["b003-eva","b003-jonas"],"sees":["b003-eva","b003-jonas"],"reason":"houdt de hulp bij elkaar","problems":["b003-problem-low"],"since":"2025-11-04","goal":"Eva is op tijd geholpen, ook na de geboorte"},
              {"kind":"regisseur.appointed","id":"b003-regie","regisseur":"@p-dewit","role":"casus","since":"2025-11-04","accepted":true,"powers":["convene","information","plan","scale-up"],"grantedBy":"teamleider","acceptedOn":"2025-11-04"},
              {"kind":"signal.recorded","id":"b003-eva-nov25","seen":"2025-11-03","text":"Eva komt haar bed niet uit en ziet niemand","observer":"@p-dewit","about":["b003-eva"],"source":"own-observation","nature":"observation","tone":"worry"},
              {"kind":"frame.recorded","id":"b003-frame","frame":"voluntary","since":"2025-11-04"}]}
            {"writer":"w-wijkteam","by":"p-vos","at":"2025-11-20T14:00:00+01:00","body":[
              {"kind":"involvement.recorded","id":"b003-help-vos","professional":"@p-vos","about":["b003-eva"],"sees":["b003-eva"],"reason":"gesprekken over somberheid","problems":["b003-problem-low"],"since":"2025-11-19","goal":"Eva herkent een dip en belt"},
              {"kind":"kindcheck.done","id":"b003-kindcheck","adult":"b003-eva","by":"@p-vos","children":"no","pregnancy":"yes","elsewhere":"no","safe":"yes","basis":"Jonas is thuis, en L. Bos komt vóór de geboorte","day":"2025-11-19"}]}
            {"writer":"w-jgz","by":"p-bos","at":"2026-01-08T09:30:00+01:00","body":[
              {"kind":"member.recorded","id":"b003-lieke","name":{"given":"kindje"},"role":"child","expected":"2026-07-10","parents":["b003-eva","b003-jonas"]},
              {"kind":"involvement.recorded","id":"b003-help-bos","professional":"@p-bos","about":["b003-lieke","b003-eva"],"sees":["b003-eva","b003-jonas"],"reason":"huisbezoek vóór de geboorte","problems":["b003-problem-low"],"since":"2026-01-07","goal":"een kindje dat gezien wordt"}]}
            {"writer":"w-notulist","by":"p-peeters","at":"2026-01-13T10:20:00+01:00","body":[
              {"kind":"discussion.opened","id":"b003-talk-1","day":"2026-01-13","time":"10:20","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"Eva is zwanger"},
              {"kind":"attendance.taken","id":"b003-talk-1-there","discussion":"b003-talk-1","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-vos","presence":"present"},{"professional":"@p-visser","presence":"present"}],"members":[{"member":"b003-eva","presence":"present"},{"member":"b003-jonas","presence":"present"}]},
              {"kind":"agreement.made","id":"b003-agree-1","text":"komt elke maand langs, ook na de geboorte","owners":["@p-bos"],"about":["b003-lieke","b003-eva"],"signals":["b003-eva-nov25"],"question":1,"discussion":"b003-talk-1"},
              {"kind":"watcher.agreed","id":"b003-watch","child":"b003-lieke","watcher":"@p-bos","deputy":"@p-dewit","since":"2026-01-13","agreement":"b003-agree-1"},
              {"kind":"question.answered","id":"b003-talk-1-q1","discussion":"b003-talk-1","question":1,"text":"L. Bos, en bij ziekte M. de Wit."},
              {"kind":"question.answered","id":"b003-talk-1-q2","discussion":"b003-talk-1","question":2,"text":"Eva en Jonas, en de moeder van Jonas die in de buurt woont."},
              {"kind":"question.answered","id":"b003-talk-1-q3","discussion":"b003-talk-1","question":3,"text":"Ja, met hulp van P. Vos. Het kan terugkomen na de geboorte."},
              {"kind":"question.answered","id":"b003-talk-1-q4","discussion":"b003-talk-1","question":4,"text":"M. de Wit."},
              {"kind":"question.answered","id":"b003-talk-1-q5","discussion":"b003-talk-1","question":5,"text":"In mei, en vier weken na de geboorte."},
              {"kind":"lookback.agreed","id":"b003-back-1","day":"2026-05-12","discussion":"b003-talk-1"},
              {"kind":"plan.agreed","id":"b003-plan","text":"het kindje wordt elke week gezien, ook als Eva somber is","day":"2026-01-13","agreedBy":["@p-dewit","@p-bos","@p-vos","@p-visser"],"signedBy":["b003-eva","b003-jonas"],"until":"2027-01-31"},
              {"kind":"goal.set","id":"b003-goal-eva","plan":"b003-plan","members":["b003-eva"],"text":"Eva belt zelf als het zakt","owner":"@p-vos","before":"2026-11-10","askedBy":"both","problem":"b003-problem-low"},
              {"kind":"goal.set","id":"b003-goal-jonas","plan":"b003-plan","members":["b003-jonas"],"text":"Jonas weet wie hij ’s nachts kan bellen","owner":"@p-dewit","before":"2026-07-01","askedBy":"family","problem":"b003-problem-low"},
              {"kind":"goal.set","id":"b003-goal-lieke","plan":"b003-plan","members":["b003-lieke"],"text":"iemand van buiten ziet het kindje elke week","owner":"@p-bos","before":"2026-11-10","askedBy":"professionals","problem":"b003-problem-low"},
              {"kind":"scalingup.agreed","id":"b003-up","trigger":"Eva komt twee dagen haar bed niet uit, of Jonas redt het niet","action":"dezelfde dag L. Bos en de huisarts, en bij gevaar 112","actor":"@p-bos","parties":["@p-dewit","@p-bos","@p-vos","@p-visser"],"toldTo":["b003-eva","b003-jonas"],"day":"2026-01-13","discussion":"b003-talk-1"},
              {"kind":"network.recorded","id":"b003-net-koster","name":"Marga","relation":"moeder van Jonas, woont in de buurt","about":["b003-eva","b003-lieke"],"does":"komt overdag als Eva alleen is","agreed":"belt L. Bos als zij zich zorgen maakt","agreedOn":"2026-01-13","agreedBy":"@p-dewit","since":"2026-01"},
              {"kind":"expectation.spoken","id":"b003-expect-dewit","professional":"@p-dewit","mayExpect":"houdt alles op één blad","expects":"dat u mij belt vóór u iets stopt","confirmed":true,"day":"2026-01-13"},
              {"kind":"expectation.spoken","id":"b003-expect-bos","professional":"@p-bos","mayExpect":"komt elke maand, ook onverwacht","expects":"horen als Eva niet kwam","confirmed":true,"day":"2026-01-13"},
              {"kind":"expectation.spoken","id":"b003-expect-vos","professional":"@p-vos","mayExpect":"zegt met toestemming hoe het gaat","expects":"dat ik Eva niet via anderen hoef te zoeken","confirmed":true,"day":"2026-01-13"},
              {"kind":"expectation.spoken","id":"b003-expect-visser","professional":"@p-visser","mayExpect":"ziet Eva binnen een dag bij nood","expects":"een bericht na de geboorte","confirmed":true,"day":"2026-01-13"},
              {"kind":"discussion.closed","id":"b003-talk-1-end","discussion":"b003-talk-1","day":"2026-01-13","time":"10:44"}]}
            {"writer":"w-notulist","by":"p-peeters","at":"2026-05-12T10:40:00+02:00","body":[
              {"kind":"discussion.opened","id":"b003-talk-2","day":"2026-05-12","time":"10:15","meeting":"t-may12","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken vóór de geboorte"},
              {"kind":"attendance.taken","id":"b003-talk-2-there","discussion":"b003-talk-2","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-vos","presence":"present"}],"members":[{"member":"b003-eva","presence":"present"},{"member":"b003-jonas","presence":"present"}]},
              {"kind":"norm.agreed","id":"b003-norm","text":"overdag is er altijd iemand bij wie Eva terechtkan, en iemand ziet het kindje elke week","agreedBy":["@p-dewit","@p-bos","@p-vos"],"day":"2026-05-12"},
              {"kind":"question.answered","id":"b003-talk-2-q1","discussion":"b003-talk-2","question":1,"text":"L. Bos blijft letten op het kindje."},
              {"kind":"question.answered","id":"b003-talk-2-q2","discussion":"b003-talk-2","question":2,"text":"Niets veranderd."},
              {"kind":"question.answered","id":"b003-talk-2-q3","discussion":"b003-talk-2","question":3,"text":"Het gaat beter. Na de geboorte kijken we extra goed."},
              {"kind":"question.answered","id":"b003-talk-2-q4","discussion":"b003-talk-2","question":4,"text":"M. de Wit."},
              {"kind":"question.answered","id":"b003-talk-2-q5","discussion":"b003-talk-2","question":5,"text":"Vijf weken na de geboorte."},
              {"kind":"lookback.agreed","id":"b003-back-2","day":"2026-08-18","discussion":"b003-talk-2"},
              {"kind":"domain.recorded","id":"b003-dom-money","domain":"money","state":"going-well","text":"Jonas werkt, de huur is betaald","by":"@p-dewit","day":"2026-05-12"},
              {"kind":"domain.recorded","id":"b003-dom-housing","domain":"housing","state":"going-well","text":"een eigen huis met een tuintje","by":"@p-dewit","day":"2026-05-12"},
              {"kind":"domain.recorded","id":"b003-dom-work","domain":"work","state":"not-needed","text":"Eva is met verlof, Jonas heeft vast werk","by":"@p-dewit","day":"2026-05-12"},
              {"kind":"domain.recorded","id":"b003-dom-education","domain":"education","state":"not-needed","text":"er is nog geen schoolgaand kind","by":"@p-bos","day":"2026-05-12"},
              {"kind":"domain.recorded","id":"b003-dom-parenting","domain":"parenting","state":"going-well","text":"beiden verheugen zich","by":"@p-bos","day":"2026-05-12"},
              {"kind":"domain.recorded","id":"b003-dom-safety","domain":"safety","state":"going-well","text":"rustig thuis","by":"@p-bos","day":"2026-05-12"},
              {"kind":"strength.recorded","id":"b003-own-money","domain":"money","direction":"self","basis":"regelen zij zelf","agreedWithFamily":true,"by":"@p-dewit","day":"2026-05-12"},
              {"kind":"strength.recorded","id":"b003-own-health","domain":"health","direction":"supported","basis":"met P. Vos, en Jonas die meekijkt","agreedWithFamily":true,"by":"@p-dewit","day":"2026-05-12"},
              {"kind":"strength.recorded","id":"b003-own-parenting","domain":"parenting","direction":"with-network","basis":"samen, met Marga","agreedWithFamily":true,"by":"@p-dewit","day":"2026-05-12"},
              {"kind":"discussion.closed","id":"b003-talk-2-end","discussion":"b003-talk-2","day":"2026-05-12","time":"10:40"}]}
            {"writer":"w-jgz","by":"p-bos","at":"2026-07-16T11:05:00+02:00","body":[
              {"kind":"member.recorded","id":"b003-lieke-born","corrects":["b003-lieke"],"name":{"given":"Lieke","surname":"Koster"},"role":"child","birth":"2026-07-14","parents":["b003-eva","b003-jonas"]},
              {"kind":"residence.recorded","id":"b003-home-lieke","member":"b003-lieke","household":"thuis","setting":"home","since":"2026-07-14"},
              {"kind":"involvement.recorded","id":"b003-help-bos-born","corrects":["b003-help-bos"],"professional":"@p-bos","about":["b003-lieke","b003-eva"],"sees":["b003-lieke","b003-eva","b003-jonas"],"reason":"groei van Lieke, huisbezoek","problems":["b003-problem-low"],"since":"2026-01-07","goal":"een kindje dat gezien wordt"},
              {"kind":"signal.recorded","id":"b003-lieke-jul","seen":"2026-07-16","text":"Lieke is gezond geboren, Jonas is zes weken thuis","observer":"@p-bos","about":["b003-lieke"],"source":"own-observation","nature":"observation","tone":"going-well"},
              {"kind":"custody.recorded","id":"b003-gezag","child":"b003-lieke","holders":["b003-eva","b003-jonas"],"source":"by-law","since":"2026-07-14"},
              {"kind":"goal.reviewed","id":"b003-result-1","goal":"b003-goal-jonas","result":"reached","evidence":"hij belde in de kraamweek, om drie uur ’s nachts","judgedBy":["@p-dewit","@p-bos"],"day":"2026-07-16"}]}
            {"writer":"w-wijkteam","by":"p-vos","at":"2026-08-11T15:15:00+02:00","body":[
              {"kind":"signal.recorded","id":"b003-eva-aug","seen":"2026-08-10","text":"Eva huilt veel en slaapt weinig sinds de geboorte","observer":"@p-vos","about":["b003-eva"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health"},
              {"kind":"words.recorded","id":"b003-words-eva","speaker":"b003-eva","text":"In mijn hoofd is het soms een draaikolk.","day":"2026-08-10","confidential":true}]}
            {"writer":"w-notulist","by":"p-peeters","at":"2026-08-18T10:38:00+02:00","body":[
              {"kind":"discussion.opened","id":"b003-talk-3","day":"2026-08-18","time":"10:10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken na de geboorte"},
              {"kind":"attendance.taken","id":"b003-talk-3-there","discussion":"b003-talk-3","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-vos","presence":"present"},{"professional":"@p-willems","presence":"present"}],"members":[{"member":"b003-eva","presence":"present"},{"member":"b003-jonas","presence":"present"}]},
              {"kind":"child.meaning","id":"b003-meaning","child":"b003-lieke","basis":["b003-problem-low","b003-eva-aug"],"text":"Als Eva somber is, kijkt zij Lieke weinig aan. Jonas en zijn moeder vangen dat op; Lieke lacht naar hen.","by":"@p-bos","day":"2026-08-18"},
              {"kind":"agreement.made","id":"b003-agree-2","text":"ziet Eva elke week en belt L. Bos als het slechter gaat","owners":["@p-vos"],"before":"2026-11-10","about":["b003-eva"],"signals":["b003-eva-aug"],"question":3,"discussion":"b003-talk-3"},
              {"kind":"involvement.recorded","id":"b003-help-willems","professional":"@p-willems","about":["b003-lieke"],"sees":["b003-lieke","b003-jonas"],"reason":"twee dagen per week opvang","problems":["b003-problem-low"],"since":"2026-10-05","goal":"een vast ritme voor Lieke"},
              {"kind":"question.answered","id":"b003-talk-3-q1","discussion":"b003-talk-3","question":1,"text":"L. Bos let op Lieke."},
              {"kind":"question.answered","id":"b003-talk-3-q2","discussion":"b003-talk-3","question":2,"text":"De kinderopvang komt erbij."},
              {"kind":"question.answered","id":"b003-talk-3-q3","discussion":"b003-talk-3","question":3,"text":"De somberheid is terug; P. Vos ziet Eva weer elke week."},
              {"kind":"question.answered","id":"b003-talk-3-q4","discussion":"b003-talk-3","question":4,"text":"M. de Wit."},
              {"kind":"question.answered","id":"b003-talk-3-q5","discussion":"b003-talk-3","question":5,"text":"Over twaalf weken."},
              {"kind":"lookback.agreed","id":"b003-back-3","day":"2026-11-10","everyDays":84,"discussion":"b003-talk-3"},
              {"kind":"problem.judged","id":"b003-judged-low","problem":"b003-problem-low","solvable":"no","isChronic":true,"by":"@p-vos","day":"2026-08-18","note":"komt terug, zoals een draaikolk; op tijd bellen helpt"},
              {"kind":"expectation.spoken","id":"b003-expect-willems","professional":"@p-willems","mayExpect":"twee vaste dagen, dezelfde handen","expects":"een telefoontje als Lieke slecht sliep","confirmed":true,"day":"2026-08-18"},
              {"kind":"discussion.closed","id":"b003-talk-3-end","discussion":"b003-talk-3","day":"2026-08-18","time":"10:38"}]}
            {"writer":"w-jgz","by":"p-bos","at":"2026-10-22T13:30:00+02:00","body":[
              {"kind":"signal.recorded","id":"b003-lieke-okt","seen":"2026-10-21","text":"Lieke groeit goed en lacht naar Eva","observer":"@p-bos","about":["b003-lieke"],"source":"own-observation","nature":"observation","tone":"going-well"},
              {"kind":"signal.recorded","id":"b003-eva-okt","seen":"2026-10-21","text":"Eva gaat elke middag met Lieke naar buiten","observer":"@p-bos","about":["b003-eva"],"source":"own-observation","nature":"observation","tone":"going-well"},
              {"kind":"child.spoken","id":"b003-spoken","child":"b003-lieke","by":"@p-bos","day":"2026-10-21","manner":"observed"}]}
            {"writer":"w-notulist","by":"p-peeters","at":"2026-11-10T10:32:00+01:00","body":[
              {"kind":"discussion.opened","id":"b003-talk-4","day":"2026-11-10","time":"10:00","meeting":"t-nov10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
              {"kind":"attendance.taken","id":"b003-talk-4-there","discussion":"b003-talk-4","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-vos","presence":"present"},{"professional":"@p-willems","presence":"present"}],"members":[{"member":"b003-eva","presence":"present"},{"member":"b003-jonas","presence":"present"}]},
              {"kind":"safety.judged","id":"b003-safe","child":"b003-lieke","answer":"yes","basis":"ik zie Lieke elke twee weken thuis, met Eva en met Jonas","basisKinds":["own-observation"],"by":"@p-bos","day":"2026-11-10"},
              {"kind":"safety.judged","id":"b003-safe-willems","child":"b003-lieke","answer":"yes","basis":"Lieke is rustig op de opvang en gaat graag mee naar huis","basisKinds":["own-observation"],"by":"@p-willems","day":"2026-11-10"},
              {"kind":"agreement.settled","id":"b003-agree-2-done","agreement":"b003-agree-2","outcome":"done","day":"2026-11-10"},
              {"kind":"norm.agreed","id":"b003-norm-2","corrects":["b003-norm"],"text":"overdag is er altijd iemand bij wie Eva terechtkan, en iemand van buiten ziet Lieke elke week","agreedBy":["@p-dewit","@p-bos","@p-vos","@p-willems"],"day":"2026-11-10"},
              {"kind":"agreement.made","id":"b003-agree-3","text":"bouwt de gesprekken af naar eens per twee weken","owners":["@p-vos"],"before":"2026-12-08","about":["b003-eva"],"question":3,"discussion":"b003-talk-4"},
              {"kind":"words.recorded","id":"b003-words-jonas","speaker":"b003-jonas","text":"Ik durf weer te gaan werken.","day":"2026-11-10","discussion":"b003-talk-4","question":3},
              {"kind":"question.answered","id":"b003-talk-4-q1","discussion":"b003-talk-4","question":1,"text":"L. Bos let op Lieke, de opvang ziet haar twee dagen per week."},
              {"kind":"question.answered","id":"b003-talk-4-q2","discussion":"b003-talk-4","question":2,"text":"Eva, Jonas, Lieke en de moeder van Jonas. Er is niets bij gekomen."},
              {"kind":"question.answered","id":"b003-talk-4-q3","discussion":"b003-talk-4","question":3,"text":"Het gaat goed, en het kan terugkomen. Dan belt Jonas L. Bos."},
              {"kind":"question.answered","id":"b003-talk-4-q4","discussion":"b003-talk-4","question":4,"text":"M. de Wit."},
              {"kind":"question.answered","id":"b003-talk-4-q5","discussion":"b003-talk-4","question":5,"text":"Over vier weken, omdat er hulp afgaat."},
              {"kind":"lookback.agreed","id":"b003-back-4","day":"2026-12-08","everyDays":28,"discussion":"b003-talk-4"},
              {"kind":"scalingdown.agreed","id":"b003-down","text":"P. Vos gaat naar eens per twee weken: Eva gaat elke dag naar buiten en belt zelf","children":["b003-lieke"],"stays":"@p-bos","watches":"@p-bos","warns":"@p-willems","reports":"@p-visser","conditions":"komt het terug, dan ziet P. Vos Eva dezelfde week weer","day":"2026-11-10","discussion":"b003-talk-4"},
              {"kind":"goal.reviewed","id":"b003-result-2","goal":"b003-goal-eva","result":"reached","evidence":"drie keer zelf gebeld","judgedBy":["@p-vos","@p-dewit"],"day":"2026-11-10"},
              {"kind":"goal.reviewed","id":"b003-result-3","goal":"b003-goal-lieke","result":"reached","evidence":"geen week overgeslagen","judgedBy":["@p-bos","@p-willems"],"day":"2026-11-10"},
              {"kind":"goal.set","id":"b003-goal-next","plan":"b003-plan","members":["b003-eva","b003-jonas","b003-lieke"],"text":"het blijft goed met minder gesprekken","owner":"@p-bos","before":"2027-01-12","askedBy":"both","problem":"b003-problem-low"},
              {"kind":"domain.recorded","id":"b003-dom-parenting-2","domain":"parenting","members":["b003-lieke"],"state":"going-well","text":"Lieke lacht naar allebei","by":"@p-bos","day":"2026-11-10"},
              {"kind":"timeline.reviewed","id":"b003-looked","discussion":"b003-talk-4","by":"@p-dewit","day":"2026-11-10"},
              {"kind":"burden.weighed","id":"b003-burden-eva","parent":"b003-eva","capacity":"Jonas en Marga vangen veel op, en Eva belt op tijd","burden":"korte nachten; in een dip kost opstaan haar alles","jointly":["@p-vos","@p-bos"],"conclusion":"samen met Jonas kan Eva dit aan; alleen niet","day":"2026-11-10"},
              {"kind":"help.reviewed","id":"b003-review-vos","involvement":"b003-help-vos","result":"helped","evidence":"Eva belde in augustus zelf, op de tweede dag","judgedBy":["@p-vos","@p-dewit"],"choice":"scale-down","day":"2026-11-10","discussion":"b003-talk-4"},
              {"kind":"help.reviewed","id":"b003-review-bos","involvement":"b003-help-bos-born","result":"helped","evidence":"Lieke is elke week gezien, ook in de zomer","judgedBy":["@p-bos","@p-dewit"],"choice":"continue","day":"2026-11-10","discussion":"b003-talk-4"},
              {"kind":"help.reviewed","id":"b003-review-dewit","involvement":"b003-help-dewit","result":"helped","evidence":"ieder wist in augustus wie er moest bellen","judgedBy":["@p-dewit","@p-bos"],"choice":"continue","day":"2026-11-10","discussion":"b003-talk-4"},
              {"kind":"discussion.closed","id":"b003-talk-4-end","discussion":"b003-talk-4","day":"2026-11-10","time":"10:32"}]}
            """#)
}
