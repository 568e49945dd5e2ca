import Domain

extension SeedFamily {
    /// L-027, after the case in paragraph 3.1 of the report: a request to the Raad is postponed because the parents let
    /// help in; they close the door, and nobody weighs again.
    static let consentWithdrawn = SeedFamily(
        id: FamilyID("z0k5m9yh2g6dw4rf"),
        story: "3.1: injuries, a request to the Raad that rested on a condition, and the condition fell in July.",
        lines: spring + "\n" + summer)

    private static let spring = #"""
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-05-04T10:10:00+02:00","body":[
          {"kind":"family.opened","id":"l027-family","code":"L-027","reason":"zorgen om letsel, vlak na de geboorte van het jongste kind","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"l027-danique","name":{"given":"Danique","surname":"Mensink"},"role":"mother","birth":"1999-01-08"},
          {"kind":"member.recorded","id":"l027-jeffrey","name":{"given":"Jeffrey","surname":"Bolt"},"role":"father","birth":"1997-06-25"},
          {"kind":"member.recorded","id":"l027-levi","name":{"given":"Levi","surname":"Bolt"},"role":"child","birth":"2020-10-02","parents":["l027-danique","l027-jeffrey"]},
          {"kind":"member.recorded","id":"l027-romy","name":{"given":"Romy","surname":"Bolt"},"role":"child","birth":"2022-12-12","parents":["l027-danique","l027-jeffrey"]},
          {"kind":"member.recorded","id":"l027-fay","name":{"given":"Fay","surname":"Bolt"},"role":"child","birth":"2026-04-21","parents":["l027-danique","l027-jeffrey"]},
          {"kind":"residence.recorded","id":"l027-home-danique","member":"l027-danique","household":"thuis","setting":"home","since":"2021-03"},
          {"kind":"residence.recorded","id":"l027-home-jeffrey","member":"l027-jeffrey","household":"thuis","setting":"home","since":"2021-03"},
          {"kind":"residence.recorded","id":"l027-home-levi","member":"l027-levi","household":"thuis","setting":"home","since":"2021-03"},
          {"kind":"residence.recorded","id":"l027-home-romy","member":"l027-romy","household":"thuis","setting":"home","since":"2022-12-12"},
          {"kind":"residence.recorded","id":"l027-home-fay","member":"l027-fay","household":"thuis","setting":"home","since":"2026-04-21"},
          {"kind":"custody.recorded","id":"l027-gezag-levi","child":"l027-levi","holders":["l027-danique","l027-jeffrey"],"source":"acknowledgement"},
          {"kind":"custody.recorded","id":"l027-gezag-romy","child":"l027-romy","holders":["l027-danique","l027-jeffrey"],"source":"acknowledgement"},
          {"kind":"custody.recorded","id":"l027-gezag-fay","child":"l027-fay","holders":["l027-danique","l027-jeffrey"],"source":"acknowledgement"},
          {"kind":"frame.recorded","id":"l027-frame","frame":"voluntary","since":"2026-05-04"},
          {"kind":"problem.recorded","id":"l027-load","members":["l027-danique","l027-jeffrey"],"domain":"parenting","text":"drie jonge kinderen, korte nachten, niemand die inspringt","since":"2026-04","nature":"acute"},
          {"kind":"problem.recorded","id":"l027-youth","members":["l027-danique"],"domain":"parenting","text":"groeide op in vijf pleeggezinnen, slaat dicht bij huilen","since":"2018","nature":"underlying","isLongLasting":true},
          {"kind":"problem.recorded","id":"l027-debts","members":["l027-jeffrey"],"domain":"money","text":"schulden van een eigen bedrijf","since":"2024-05","nature":"underlying","isLongLasting":true}]}
        {"writer":"w-wijkteam","by":"p-willems","at":"2026-05-06T16:40:00+02:00","body":[
          {"kind":"involvement.recorded","id":"l027-help-willems","professional":"@p-willems","about":["l027-romy"],"sees":["l027-romy","l027-danique"],"reason":"drie dagen opvang, let op Romy","problems":["l027-load"],"since":"2024-02"},
          {"kind":"signal.recorded","id":"l027-romy-apr","seen":"2026-04-29","text":"blauwe vingerafdrukken op de rug van Romy; Danique zegt: van het paardje","observer":"@p-willems","about":["l027-romy"],"source":"own-observation","nature":"observation","tone":"worry","topic":"abuse"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-05-07T12:35:00+02:00","body":[
          {"kind":"involvement.recorded","id":"l027-help-smit","professional":"@p-smit","about":["l027-levi"],"sees":["l027-levi","l027-danique"],"reason":"let op Levi in groep 2","problems":["l027-load"],"since":"2025-08"},
          {"kind":"signal.recorded","id":"l027-levi-mei","seen":"2026-05-06","text":"Levi duikt weg als de juf haar arm optilt","observer":"@p-smit","about":["l027-levi"],"source":"own-observation","nature":"observation","tone":"worry","topic":"behaviour"}]}
        {"writer":"w-jgz","by":"p-aydin","at":"2026-05-08T15:20:00+02:00","body":[
          {"kind":"signal.recorded","id":"l027-levi-burn","seen":"2026-05-08","text":"ronde brandplek op de arm; het verhaal van het broodrooster past er niet bij","observer":"@p-aydin","about":["l027-levi"],"source":"own-observation","nature":"observation","tone":"worry","topic":"abuse","confidential":true},
          {"kind":"child.spoken","id":"l027-seen-romy","child":"l027-romy","by":"@p-aydin","day":"2026-05-08","manner":"observed"},
          {"kind":"signal.recorded","id":"l027-report-1","seen":"2026-05-08","text":"letsel bij twee jonge kinderen, er is net een baby","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"abuse"},
          {"kind":"weighing.recorded","id":"l027-weigh-levi","child":"l027-levi","signals":["l027-levi-mei","l027-levi-burn"],"by":"@p-smit","day":"2026-05-08","outcome":"help-and-reported","note":"gemeld samen met de jeugdarts; Levi zegt niets over het broodrooster"},
          {"kind":"weighing.recorded","id":"l027-weigh-romy","child":"l027-romy","signals":["l027-romy-apr"],"by":"@p-willems","day":"2026-05-08","outcome":"help-and-reported","note":"gemeld samen met de jeugdarts; het hobbelpaard is volgens Danique de dader"},
          {"kind":"veiligthuis.event","id":"l027-vt-1","event":"report-received","signals":["l027-report-1"],"by":"@p-haddad","day":"2026-05-08"},
          {"kind":"safety.judged","id":"l027-safe-levi-1","child":"l027-levi","answer":"no","basis":"letsel dat niemand kan verklaren","basisKinds":["own-observation"],"by":"@p-haddad","day":"2026-05-08"},
          {"kind":"safety.judged","id":"l027-safe-romy-1","child":"l027-romy","answer":"no","basis":"letsel dat niemand kan verklaren","basisKinds":["own-observation"],"by":"@p-haddad","day":"2026-05-08"},
          {"kind":"safeguard.arranged","id":"l027-guard-1","children":["l027-levi","l027-romy","l027-fay"],"caller":"N. Haddad","called":"de ouders en de oma van Jeffrey","stays":"oma Bolt blijft het weekend in huis","day":"2026-05-08","time":"16:05"},
          {"kind":"response.recorded","id":"l027-resp-1d","signal":"l027-report-1","who":"l027-danique","response":"denied","partnerPresent":true,"words":"Kinderen vallen. Bij jullie nooit?","heardBy":"@p-haddad","day":"2026-05-08"},
          {"kind":"response.recorded","id":"l027-resp-1j","signal":"l027-report-1","who":"l027-jeffrey","response":"silent","partnerPresent":true,"heardBy":"@p-haddad","day":"2026-05-08"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-05-13T11:10:00+02:00","body":[
          {"kind":"child.spoken","id":"l027-spoken-levi","child":"l027-levi","by":"@p-smit","day":"2026-05-12","manner":"alone","note":"buiten, bij de konijnen; de ouders wisten het"},
          {"kind":"words.recorded","id":"l027-words-levi","speaker":"l027-levi","text":"Van het broodrooster mag ik niks zeggen.","day":"2026-05-12"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2026-05-13T16:30:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"l027-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2026-05-13","note":"onveilig zonder hulp in huis; de ouders staan open voor hulp"},
          {"kind":"involvement.recorded","id":"l027-help-aydin","professional":"@p-aydin","about":["l027-levi","l027-romy","l027-fay"],"sees":["l027-levi","l027-romy","l027-fay"],"reason":"onderzoekt letsel, ziet de kinderen elke maand","problems":["l027-load"],"since":"2026-05-08"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-05-19T09:50:00+02:00","body":[
          {"kind":"discussion.opened","id":"l027-talk-1","day":"2026-05-19","time":"09:05","meeting":"t-may19","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"letsel bij twee kinderen"},
          {"kind":"attendance.taken","id":"l027-talk-1-there","discussion":"l027-talk-1","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-haddad","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-willems","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-kuiper","presence":"present"},{"professional":"@p-aydin","presence":"present"},{"professional":"@p-visser","presence":"not-invited"},{"professional":"@p-mulder","presence":"not-invited"}],"members":[{"member":"l027-danique","presence":"present"},{"member":"l027-jeffrey","presence":"present"}]},
          {"kind":"regisseur.appointed","id":"l027-regie","regisseur":"@p-kaya","role":"casus","since":"2026-05-19","accepted":true,"powers":["convene","information","plan"],"grantedBy":"teamleider","acceptedOn":"2026-05-19"},
          {"kind":"involvement.recorded","id":"l027-help-kaya","professional":"@p-kaya","about":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"sees":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"reason":"houdt hulp en veiligheid bij elkaar","problems":["l027-load","l027-youth"],"since":"2026-05-19"},
          {"kind":"involvement.recorded","id":"l027-help-bos","professional":"@p-bos","about":["l027-fay"],"sees":["l027-fay","l027-danique"],"reason":"groei van Fay, huisbezoek","problems":["l027-load"],"since":"2026-04-28"},
          {"kind":"involvement.recorded","id":"l027-help-kuiper","professional":"@p-kuiper","about":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"sees":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"reason":"twee keer per week in huis","problems":["l027-load","l027-youth"],"since":"2026-05-21","goal":"de ouders troosten een huilend kind zonder hulp"},
          {"kind":"help.offered","id":"l027-offer-home","text":"gezinsbegeleiding, twee keer per week","members":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"domain":"parenting","problem":"l027-load","by":"@p-kuiper","day":"2026-05-19"},
          {"kind":"help.answered","id":"l027-ans-1","offer":"l027-offer-home","response":"accepted","who":"l027-danique","partnerPresent":true,"reason":"Als de Raad dan wegblijft.","day":"2026-05-19"},
          {"kind":"help.offered","id":"l027-offer-debts","text":"hulp bij de schulden van het bedrijf","members":["l027-jeffrey"],"domain":"money","problem":"l027-debts","by":"@p-kaya","day":"2026-05-19"},
          {"kind":"help.answered","id":"l027-ans-2","offer":"l027-offer-debts","response":"accepted","who":"l027-jeffrey","day":"2026-05-19"},
          {"kind":"condition.set","id":"l027-cond-home","text":"A. Kuiper komt twee keer per week binnen, ook onverwacht","consequence":"Veilig Thuis vraagt alsnog onderzoek aan de Raad","toldTo":["l027-danique","l027-jeffrey"],"toldOn":"2026-05-19","toldBy":"@p-haddad","before":"2026-08-31","owner":"@p-kaya","discussion":"l027-talk-1"},
          {"kind":"scalingup.agreed","id":"l027-up","trigger":"de ouders laten A. Kuiper twee keer achter elkaar niet binnen","action":"dezelfde week wegen of de Raad gevraagd wordt","actor":"@p-haddad","parties":["@p-kaya","@p-haddad","@p-kuiper"],"toldTo":["l027-danique","l027-jeffrey"],"day":"2026-05-19","discussion":"l027-talk-1"},
          {"kind":"safetyplan.agreed","id":"l027-splan","text":"bij ruzie gaat Jeffrey naar zijn broer in de Wieringastraat; oma Bolt slaapt op vrijdag in huis","children":["l027-levi","l027-romy","l027-fay"],"agreedBy":["@p-haddad","@p-kaya","@p-kuiper"],"signedBy":["l027-danique","l027-jeffrey"],"day":"2026-05-19","until":"2026-08-31","confidential":true},
          {"kind":"norm.agreed","id":"l027-norm","text":"iemand van ons ziet de kinderen elke week, en nieuw letsel bekijkt de jeugdarts dezelfde dag","agreedBy":["@p-kaya","@p-haddad","@p-smit","@p-willems","@p-bos","@p-kuiper"],"day":"2026-05-19"},
          {"kind":"watcher.agreed","id":"l027-watch-levi","child":"l027-levi","watcher":"@p-smit","since":"2026-05-19"},
          {"kind":"watcher.agreed","id":"l027-watch-romy","child":"l027-romy","watcher":"@p-willems","since":"2026-05-19"},
          {"kind":"watcher.agreed","id":"l027-watch-fay","child":"l027-fay","watcher":"@p-bos","since":"2026-05-19"},
          {"kind":"agreement.made","id":"l027-agree-look","text":"bekijkt nieuw letsel dezelfde dag","owners":["@p-aydin"],"about":["l027-levi","l027-romy","l027-fay"],"signals":["l027-romy-apr","l027-levi-mei","l027-levi-burn","l027-report-1"],"question":1,"discussion":"l027-talk-1"},
          {"kind":"question.answered","id":"l027-talk-1-q1","discussion":"l027-talk-1","question":1,"text":"J. Smit let op Levi, S. Willems op Romy, L. Bos op Fay."},
          {"kind":"question.answered","id":"l027-talk-1-q2","discussion":"l027-talk-1","question":2,"text":"Beide ouders, de drie kinderen, oma Bolt. Wie de ouders van Danique zijn, vroegen wij niet."},
          {"kind":"question.answered","id":"l027-talk-1-q3","discussion":"l027-talk-1","question":3,"text":"Met hulp in huis wel, denken de ouders. Wij weten het nog niet."},
          {"kind":"question.answered","id":"l027-talk-1-q4","discussion":"l027-talk-1","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"l027-talk-1-q5","discussion":"l027-talk-1","question":5,"text":"Na de zomer. Eerder als A. Kuiper niet binnenkomt."},
          {"kind":"words.recorded","id":"l027-words-mei","speaker":"l027-danique","text":"Ik wil het anders doen dan bij mij thuis.","day":"2026-05-19","discussion":"l027-talk-1","question":3},
          {"kind":"lookback.agreed","id":"l027-back-1","day":"2026-09-22","discussion":"l027-talk-1"},
          {"kind":"discussion.closed","id":"l027-talk-1-end","discussion":"l027-talk-1","day":"2026-05-19","time":"09:50"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2026-05-27T10:20:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"l027-vt-3","event":"conditions-set","conditions":"geen verzoek aan de Raad zolang de ouders A. Kuiper binnenlaten","by":"@p-haddad","day":"2026-05-26"},
          {"kind":"protection.step","id":"l027-step-1","children":["l027-levi","l027-romy","l027-fay"],"step":"raad-asked","outcome":"adjourned","reason":"de ouders staan open voor vrijwillige hulp","condition":"de ouders laten A. Kuiper twee keer per week binnen","by":"@p-haddad","day":"2026-05-26"},
          {"kind":"veiligthuis.event","id":"l027-vt-4","event":"handed-over","to":"@p-kaya","accepted":true,"by":"@p-haddad","day":"2026-05-26"},
          {"kind":"safety.judged","id":"l027-safe-levi-2","child":"l027-levi","answer":"yes","basis":"er is elke dag iemand in huis","basisKinds":["own-observation","parent-said"],"by":"@p-haddad","day":"2026-05-26"},
          {"kind":"safety.judged","id":"l027-safe-romy-2","child":"l027-romy","answer":"yes","basis":"er is elke dag iemand in huis","basisKinds":["own-observation","parent-said"],"by":"@p-haddad","day":"2026-05-26"}]}
        """#

    private static let summer = #"""
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-06-11T16:45:00+02:00","body":[
          {"kind":"contact.attempted","id":"l027-contact-1","by":"@p-kuiper","with":["l027-danique"],"way":"home-visit","outcome":"reached","childrenSeen":["l027-levi","l027-romy","l027-fay"],"day":"2026-05-26"},
          {"kind":"contact.attempted","id":"l027-contact-2","by":"@p-kuiper","with":["l027-danique","l027-jeffrey"],"way":"home-visit","outcome":"reached","childrenSeen":["l027-romy","l027-fay"],"day":"2026-06-02"},
          {"kind":"signal.recorded","id":"l027-danique-jun","seen":"2026-06-09","text":"Danique zingt voor Fay en geeft Romy het flesje vast","observer":"@p-kuiper","about":["l027-danique"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"network.recorded","id":"l027-net-bolt","name":"oma Bolt","relation":"oma van Jeffrey","about":["l027-levi","l027-romy","l027-fay"],"does":"slaapt op vrijdag in huis","agreed":"belt S. Kaya als het misgaat","agreedOn":"2026-05-19","agreedBy":"@p-kaya"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-06-25T09:15:00+02:00","body":[
          {"kind":"contact.attempted","id":"l027-contact-3","by":"@p-kuiper","with":["l027-danique"],"way":"home-visit","outcome":"cancelled","day":"2026-06-16","note":"bericht: Fay was ziek"},
          {"kind":"contact.attempted","id":"l027-contact-4","by":"@p-kuiper","with":["l027-danique"],"way":"home-visit","outcome":"not-home","day":"2026-06-23"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-07-01T14:20:00+02:00","body":[
          {"kind":"contact.attempted","id":"l027-contact-5","by":"@p-kuiper","with":["l027-danique"],"way":"home-visit","outcome":"turned-away","day":"2026-06-30","note":"de baby sliep; ik zag Romy achter het raam"},
          {"kind":"signal.recorded","id":"l027-danique-jul","seen":"2026-06-30","text":"Danique doet de deur op de ketting en zegt dat het deze maand niet uitkomt","observer":"@p-kuiper","about":["l027-danique"],"source":"own-observation","nature":"observation","tone":"worry"}]}
        {"writer":"w-wijkteam","by":"p-kuiper","at":"2026-07-09T10:30:00+02:00","body":[
          {"kind":"help.answered","id":"l027-ans-3","offer":"l027-offer-home","response":"stopped","who":"l027-danique","partnerPresent":true,"reason":"Wij redden ons. Jeffrey vindt het ook genoeg.","effect":"partly","day":"2026-07-08"},
          {"kind":"trigger.met","id":"l027-met","scalingUp":"l027-up","signals":["l027-danique-jul"],"by":"@p-kuiper","day":"2026-07-08"},
          {"kind":"involvement.recorded","id":"l027-help-kuiper-end","corrects":["l027-help-kuiper"],"professional":"@p-kuiper","about":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"sees":["l027-danique","l027-jeffrey","l027-levi","l027-romy","l027-fay"],"reason":"twee keer per week in huis","problems":["l027-load","l027-youth"],"since":"2026-05-21","until":"2026-07-08","endReason":"refused","goal":"de ouders troosten een huilend kind zonder hulp"}]}
        {"writer":"w-wijkteam","by":"p-mulder","at":"2026-07-16T11:25:00+02:00","body":[
          {"kind":"involvement.recorded","id":"l027-help-mulder","professional":"@p-mulder","about":["l027-jeffrey"],"sees":["l027-jeffrey"],"reason":"schulden van het bedrijf","problems":["l027-debts"],"since":"2026-06-08"},
          {"kind":"signal.recorded","id":"l027-jeffrey-jul","seen":"2026-07-15","text":"Jeffrey komt met alle papieren, op tijd","observer":"@p-mulder","about":["l027-jeffrey"],"source":"own-observation","nature":"observation","tone":"going-well","topic":"money"}]}
        {"writer":"w-wijkteam","by":"p-willems","at":"2026-09-03T17:10:00+02:00","body":[
          {"kind":"involvement.recorded","id":"l027-help-willems-end","corrects":["l027-help-willems"],"professional":"@p-willems","about":["l027-romy"],"sees":["l027-romy","l027-danique"],"reason":"drie dagen opvang, let op Romy","problems":["l027-load"],"since":"2024-02","until":"2026-08-31","endReason":"refused"},
          {"kind":"signal.recorded","id":"l027-romy-aug","seen":"2026-08-31","text":"Romy is van de opvang gehaald, te duur zegt Jeffrey","observer":"@p-willems","about":["l027-romy"],"source":"own-observation","nature":"observation","tone":"worry"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-09-11T11:40:00+02:00","body":[
          {"kind":"child.spoken","id":"l027-seen-fay","child":"l027-fay","by":"@p-bos","day":"2026-09-10","manner":"observed","note":"op het consultatiebureau, aangekleed op schoot"},
          {"kind":"signal.recorded","id":"l027-fay-sep","seen":"2026-09-10","text":"Fay groeit goed; zij kijkt weg als Danique haar optilt","observer":"@p-bos","about":["l027-fay"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-09-22T09:40:00+02:00","body":[
          {"kind":"discussion.opened","id":"l027-talk-2","day":"2026-09-22","time":"09:10","meeting":"t-sep22","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken na de zomer"},
          {"kind":"attendance.taken","id":"l027-talk-2-there","discussion":"l027-talk-2","professionals":[{"professional":"@p-kaya","presence":"present"},{"professional":"@p-smit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-mulder","presence":"present"},{"professional":"@p-haddad","presence":"absent"},{"professional":"@p-aydin","presence":"absent"},{"professional":"@p-visser","presence":"not-invited"},{"professional":"@p-willems","presence":"not-invited"}],"members":[{"member":"l027-jeffrey","presence":"present"},{"member":"l027-danique","presence":"absent"}]},
          {"kind":"domain.recorded","id":"l027-dom-money","domain":"money","members":["l027-jeffrey"],"state":"worries","text":"Jeffrey is met de schulden begonnen","by":"@p-mulder","day":"2026-09-22"},
          {"kind":"domain.recorded","id":"l027-dom-parenting","domain":"parenting","members":["l027-danique"],"state":"refused","text":"Danique wil geen mensen meer in huis","by":"@p-kaya","day":"2026-09-22"},
          {"kind":"domain.recorded","id":"l027-dom-health","domain":"health","members":["l027-levi","l027-romy","l027-fay"],"state":"unknown","text":"bij de huisarts sinds het broodrooster niemand gezien","by":"@p-kaya","day":"2026-09-22"},
          {"kind":"strength.recorded","id":"l027-own-parenting","domain":"parenting","direction":"self","basis":"de ouders zeggen dat het lukt","agreedWithFamily":true,"by":"@p-kaya","day":"2026-09-22"},
          {"kind":"strength.recorded","id":"l027-own-money","domain":"money","members":["l027-jeffrey"],"direction":"supported","basis":"schuldhulp","agreedWithFamily":true,"by":"@p-mulder","day":"2026-09-22"},
          {"kind":"agreement.made","id":"l027-agree-again","text":"vraagt Danique of A. Kuiper terug mag komen","owners":["@p-kaya"],"before":"2026-11-01","about":["l027-danique"],"signals":["l027-danique-jul","l027-romy-aug"],"question":3,"discussion":"l027-talk-2"},
          {"kind":"question.answered","id":"l027-talk-2-q1","discussion":"l027-talk-2","question":1,"text":"J. Smit op Levi, L. Bos op Fay. Romy is nu thuis bij haar moeder."},
          {"kind":"question.answered","id":"l027-talk-2-q2","discussion":"l027-talk-2","question":2,"text":"Niets nieuws. Jeffrey zegt dat het thuis rustig is."},
          {"kind":"question.answered","id":"l027-talk-2-q3","discussion":"l027-talk-2","question":3,"text":"Jeffrey werkt goed mee bij de schulden, dat geeft rust."},
          {"kind":"question.answered","id":"l027-talk-2-q4","discussion":"l027-talk-2","question":4,"text":"S. Kaya."},
          {"kind":"question.answered","id":"l027-talk-2-q5","discussion":"l027-talk-2","question":5,"text":"Over twee maanden."},
          {"kind":"words.recorded","id":"l027-words-sep","speaker":"l027-jeffrey","text":"Die kasten van mensen in huis, dat was het probleem.","day":"2026-09-22","discussion":"l027-talk-2","question":3},
          {"kind":"lookback.agreed","id":"l027-back-2","day":"2026-11-17","discussion":"l027-talk-2"},
          {"kind":"discussion.closed","id":"l027-talk-2-end","discussion":"l027-talk-2","day":"2026-09-22","time":"09:40"}]}
        {"writer":"w-wijkteam","by":"p-kaya","at":"2026-10-22T15:30:00+02:00","body":[
          {"kind":"contact.attempted","id":"l027-contact-6","by":"@p-kaya","with":["l027-danique"],"way":"phone","outcome":"no-answer","day":"2026-10-13"},
          {"kind":"contact.attempted","id":"l027-contact-7","by":"@p-kaya","with":["l027-danique","l027-jeffrey"],"way":"message","outcome":"no-answer","day":"2026-10-20"},
          {"kind":"agreement.settled","id":"l027-done-1","agreement":"l027-agree-again","outcome":"not-done","day":"2026-10-21","note":"Danique neemt niet op"},
          {"kind":"help.offered","id":"l027-offer-clinic","text":"gesprek bij de kinderarts over huilen, slapen en de arm van het broodrooster","members":["l027-danique","l027-fay"],"domain":"health","by":"@p-bos","day":"2026-10-15"},
          {"kind":"help.answered","id":"l027-ans-4","offer":"l027-offer-clinic","response":"refused","who":"l027-danique","reason":"Fay huilt niet, zij is gewoon een hobbelpaard.","day":"2026-10-19"}]}
        {"writer":"w-school","by":"p-smit","at":"2026-11-12T12:50:00+01:00","body":[
          {"kind":"signal.recorded","id":"l027-levi-nov","seen":"2026-11-11","text":"Levi gymt niet mee en houdt zijn trui aan","observer":"@p-smit","about":["l027-levi"],"source":"own-observation","nature":"observation","tone":"worry","topic":"withdrawn"},
          {"kind":"words.recorded","id":"l027-words-levi-nov","speaker":"l027-levi","text":"Mama zegt dat het hobbelpaard alles hoort.","day":"2026-11-11"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-11-18T16:05:00+01:00","body":[
          {"kind":"contact.attempted","id":"l027-contact-8","by":"@p-bos","with":["l027-danique"],"way":"home-visit","outcome":"turned-away","day":"2026-11-17","note":"Danique zei dat Fay bij oma was; ik hoorde een baby"},
          {"kind":"signal.recorded","id":"l027-fay-nov","seen":"2026-11-17","text":"twee afspraken voor Fay gemist, aan de deur mocht ik niet verder dan de mat","observer":"@p-bos","about":["l027-danique","l027-fay"],"source":"own-observation","nature":"observation","tone":"worry"}]}
        """#
}
