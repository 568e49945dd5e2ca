import Domain

extension SeedFamily {
    /// S-019, after the case in paragraph 2.2 of the report: a mother is treated and helped with house and money,
    /// refuses every look at how her child is doing, and the court relies on her cooperation.
    static let helpForTheMotherOnly = SeedFamily(
        id: FamilyID("c6n1r8pq3v7jb0xt"),
        story: "2.2: a single mother, psychiatry and addiction; help is let in where it does not come near Bo.",
        lines: beforeTheCourt + "\n" + sinceTheCourt)

    private static let beforeTheCourt = #"""
        {"writer":"w-wijkteam","by":"p-dewit","at":"2024-11-12T10:05:00+01:00","body":[
          {"kind":"family.opened","id":"s019-family","code":"S-019","reason":"zwanger, in behandeling, zonder vast huis","municipality":"Waterveen"},
          {"kind":"member.recorded","id":"s019-nadine","name":{"given":"Nadine","surname":"Kromhout"},"role":"mother","birth":"1996-09-14"},
          {"kind":"member.recorded","id":"s019-bo","name":{"given":"kindje"},"role":"child","expected":"2025-02-03","parents":["s019-nadine"],"otherParent":"unknown"},
          {"kind":"member.recorded","id":"s019-trees","name":{"given":"Trees","surname":"Kromhout"},"role":"grandparent"},
          {"kind":"residence.recorded","id":"s019-home-nadine","member":"s019-nadine","household":"thuis","setting":"home","since":"2024-10-21"},
          {"kind":"residence.recorded","id":"s019-home-trees","member":"s019-trees","household":"bij oma Trees","setting":"other-home"},
          {"kind":"frame.recorded","id":"s019-frame","frame":"voluntary","since":"2024-11-12"},
          {"kind":"problem.recorded","id":"s019-mind","members":["s019-nadine"],"domain":"health","text":"psychoses, twee keer opgenomen in de Wulpenhof","since":"2018","nature":"underlying","isLongLasting":true,"category":"mental"},
          {"kind":"problem.recorded","id":"s019-speed","members":["s019-nadine"],"domain":"health","text":"gebruikte speed op de woonboot Waterspreeuw, wil stoppen","since":"2020","nature":"underlying","isLongLasting":true,"category":"addiction"},
          {"kind":"problem.recorded","id":"s019-debts","members":["s019-nadine"],"domain":"money","text":"schulden bij de zorgverzekeraar en op het werk van vroeger","since":"2021","cause":"s019-speed"},
          {"kind":"problem.recorded","id":"s019-house","members":["s019-nadine"],"domain":"housing","text":"eerste eigen huis, nog leeg","since":"2024-10","nature":"acute"},
          {"kind":"involvement.recorded","id":"s019-help-dewit","professional":"@p-dewit","about":["s019-nadine"],"sees":["s019-nadine"],"reason":"houdt de hulp bij elkaar","problems":["s019-debts","s019-house"],"since":"2024-11-11"},
          {"kind":"involvement.recorded","id":"s019-help-schouten","professional":"@p-schouten","about":["s019-nadine"],"sees":["s019-nadine"],"reason":"behandeling en medicijnen sinds de Wulpenhof","problems":["s019-mind"],"since":"2023-03"},
          {"kind":"involvement.recorded","id":"s019-help-nijland","professional":"@p-nijland","about":["s019-nadine"],"sees":["s019-nadine"],"reason":"afkicken, en wegblijven van de Waterspreeuw","problems":["s019-speed"],"since":"2024-06"},
          {"kind":"involvement.recorded","id":"s019-help-vries","professional":"@p-vries","about":["s019-nadine"],"sees":["s019-nadine"],"reason":"hulp in huis","since":"2024-10-21"},
          {"kind":"regisseur.appointed","id":"s019-regie","regisseur":"@p-dewit","role":"casus","since":"2024-11-12","accepted":true}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2024-11-21T14:30:00+01:00","body":[
          {"kind":"help.offered","id":"s019-offer-house","text":"hulp bij inrichten en rekeningen","members":["s019-nadine"],"domain":"housing","problem":"s019-house","by":"@p-vries","day":"2024-10-21"},
          {"kind":"help.answered","id":"s019-ans-1","offer":"s019-offer-house","response":"accepted","who":"s019-nadine","day":"2024-10-21"},
          {"kind":"help.offered","id":"s019-offer-money","text":"budgetbeheer","members":["s019-nadine"],"domain":"money","problem":"s019-debts","by":"@p-dewit","day":"2024-11-18"},
          {"kind":"help.answered","id":"s019-ans-2","offer":"s019-offer-money","response":"accepted","who":"s019-nadine","reason":"Dan hoef ik de post niet te zien.","day":"2024-11-18"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2024-11-27T09:50:00+01:00","body":[
          {"kind":"involvement.recorded","id":"s019-help-bos","professional":"@p-bos","about":["s019-bo"],"sees":["s019-nadine"],"reason":"zwangerschap en eerste jaren","since":"2024-11-20"},
          {"kind":"help.offered","id":"s019-offer-prenatal","text":"huisbezoeken vóór de geboorte","members":["s019-nadine","s019-bo"],"domain":"parenting","by":"@p-bos","day":"2024-11-26"},
          {"kind":"help.answered","id":"s019-ans-3","offer":"s019-offer-prenatal","response":"refused","who":"s019-nadine","reason":"Ik heb al genoeg mensen over de vloer.","day":"2024-11-26"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2024-12-10T10:40:00+01:00","body":[
          {"kind":"discussion.opened","id":"s019-talk-1","day":"2024-12-10","time":"10:10","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"vóór de geboorte"},
          {"kind":"attendance.taken","id":"s019-talk-1-there","discussion":"s019-talk-1","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-vries","presence":"present"},{"professional":"@p-schouten","presence":"absent"},{"professional":"@p-nijland","presence":"absent"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"s019-nadine","presence":"present"}]},
          {"kind":"watcher.agreed","id":"s019-watch","child":"s019-bo","watcher":"@p-bos","since":"2024-12-10"},
          {"kind":"question.answered","id":"s019-talk-1-q1","discussion":"s019-talk-1","question":1,"text":"L. Bos, op het consultatiebureau."},
          {"kind":"question.answered","id":"s019-talk-1-q2","discussion":"s019-talk-1","question":2,"text":"Nadine, en haar moeder Trees. Wie de vader is, wil Nadine niet zeggen."},
          {"kind":"question.answered","id":"s019-talk-1-q3","discussion":"s019-talk-1","question":3,"text":"Wonen en geld: ja. De rest weten wij niet, haar behandelaars waren er niet."},
          {"kind":"question.answered","id":"s019-talk-1-q4","discussion":"s019-talk-1","question":4,"text":"M. de Wit."},
          {"kind":"question.answered","id":"s019-talk-1-q5","discussion":"s019-talk-1","question":5,"text":"Een half jaar na de geboorte."},
          {"kind":"words.recorded","id":"s019-words-dec24","speaker":"s019-nadine","text":"Dit kind krijgt alles wat ik niet had.","day":"2024-12-10","discussion":"s019-talk-1","question":1},
          {"kind":"lookback.agreed","id":"s019-back-1","day":"2025-07-15","discussion":"s019-talk-1"},
          {"kind":"discussion.closed","id":"s019-talk-1-end","discussion":"s019-talk-1","day":"2024-12-10","time":"10:40"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2025-01-30T11:30:00+01:00","body":[
          {"kind":"member.recorded","id":"s019-bo-born","corrects":["s019-bo"],"name":{"given":"Bo","surname":"Kromhout"},"role":"child","birth":"2025-01-29","parents":["s019-nadine"],"otherParent":"unknown"},
          {"kind":"residence.recorded","id":"s019-home-bo","member":"s019-bo","household":"thuis","setting":"home","since":"2025-01-29"},
          {"kind":"custody.recorded","id":"s019-gezag","child":"s019-bo","holders":["s019-nadine"],"source":"by-law","since":"2025-01-29"},
          {"kind":"signal.recorded","id":"s019-bo-jan25","seen":"2025-01-30","text":"Bo is gezond geboren; Nadine kijkt aldoor naar hem","observer":"@p-bos","about":["s019-bo"],"source":"own-observation","nature":"observation","tone":"going-well"},
          {"kind":"involvement.recorded","id":"s019-help-santos","professional":"@p-santos","about":["s019-nadine"],"sees":["s019-nadine"],"reason":"budgetbeheer","problems":["s019-debts"],"since":"2025-01-06"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2025-04-09T16:10:00+02:00","body":[
          {"kind":"child.spoken","id":"s019-seen-bo","child":"s019-bo","by":"@p-bos","day":"2025-04-08","manner":"observed","note":"op het consultatiebureau; hij groeit, en is erg stil"},
          {"kind":"help.offered","id":"s019-offer-home1","text":"thuisbegeleiding bij de zorg voor Bo","members":["s019-nadine","s019-bo"],"domain":"parenting","by":"@p-bos","day":"2025-04-08"},
          {"kind":"help.answered","id":"s019-ans-4","offer":"s019-offer-home1","response":"refused","who":"s019-nadine","reason":"Niemand hoeft mij te leren hoe ik moeder ben.","day":"2025-04-08"},
          {"kind":"safety.judged","id":"s019-safe-bo","child":"s019-bo","answer":"yes","basis":"hij groeit goed","basisKinds":["own-observation"],"by":"@p-bos","day":"2025-04-08"}]}
        {"writer":"w-wijkteam","by":"p-vries","at":"2025-06-18T15:25:00+02:00","body":[
          {"kind":"signal.recorded","id":"s019-nadine-jun25","seen":"2025-06-17","text":"Nadine slaapt overdag, de gordijnen zijn dicht; Bo ligt wakker in de box","observer":"@p-vries","about":["s019-nadine","s019-bo"],"source":"own-observation","nature":"observation","tone":"worry"},
          {"kind":"contact.attempted","id":"s019-contact-1","by":"@p-vries","with":["s019-nadine"],"way":"home-visit","outcome":"turned-away","day":"2025-06-12","note":"ik mocht alleen de post aangeven"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2025-07-03T10:20:00+02:00","body":[
          {"kind":"contact.attempted","id":"s019-contact-2","by":"@p-bos","with":["s019-nadine"],"way":"appointment","outcome":"no-show","day":"2025-06-24"},
          {"kind":"contact.attempted","id":"s019-contact-3","by":"@p-bos","with":["s019-nadine"],"way":"appointment","outcome":"cancelled","day":"2025-07-02","note":"afgezegd per bericht, zonder reden"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2025-08-28T09:05:00+02:00","body":[
          {"kind":"signal.recorded","id":"s019-report-1","seen":"2025-08-26","text":"moeder kwam niet meer met Bo en doet niet open","observer":"@p-haddad","source":"professional","nature":"report","tone":"worry","topic":"neglect"},
          {"kind":"weighing.recorded","id":"s019-weigh-1","child":"s019-bo","signals":["s019-report-1"],"by":"@p-bos","day":"2025-08-26","outcome":"help-and-reported","note":"gemeld; Nadine is weer op de Waterspreeuw gezien, met de kinderwagen"},
          {"kind":"veiligthuis.event","id":"s019-vt-1","event":"report-received","signals":["s019-report-1"],"by":"@p-haddad","day":"2025-08-26"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-09-05T13:40:00+02:00","body":[
          {"kind":"veiligthuis.event","id":"s019-vt-2","event":"safety-assessed","by":"@p-haddad","day":"2025-09-02","note":"niet te zeggen zonder wie Nadine behandelt"},
          {"kind":"veiligthuis.event","id":"s019-vt-3","event":"investigation-started","by":"@p-haddad","day":"2025-09-05"},
          {"kind":"response.recorded","id":"s019-resp-1","signal":"s019-report-1","who":"s019-nadine","response":"denied","words":"Bo komt niets tekort. Kijk maar naar zijn kleren.","heardBy":"@p-haddad","day":"2025-09-04"},
          {"kind":"information.asked","id":"s019-asked-schouten","to":"@p-schouten","by":"@p-haddad","about":["s019-nadine","s019-bo"],"text":"wat kan Nadine aan sinds de Wulpenhof, en wat ziet u van Bo?","ground":"statutory-task","askedOn":"2025-09-05","before":"2025-10-31"},
          {"kind":"information.asked","id":"s019-asked-nijland","to":"@p-nijland","by":"@p-haddad","about":["s019-nadine","s019-bo"],"text":"wat kan Nadine aan zonder de Waterspreeuw, en wat ziet u van Bo?","ground":"statutory-task","askedOn":"2025-09-05","before":"2025-10-31"},
          {"kind":"information.asked","id":"s019-asked-vries","to":"@p-vries","by":"@p-haddad","about":["s019-nadine","s019-bo"],"text":"wat kan Nadine aan, en wat ziet u van Bo?","ground":"statutory-task","askedOn":"2025-09-05","before":"2025-10-31"},
          {"kind":"information.asked","id":"s019-asked-santos","to":"@p-santos","by":"@p-haddad","about":["s019-nadine","s019-bo"],"text":"wat kan Nadine aan, en wat ziet u van Bo?","ground":"statutory-task","askedOn":"2025-09-05","before":"2025-10-31"},
          {"kind":"information.asked","id":"s019-asked-visser","to":"@p-visser","by":"@p-haddad","about":["s019-nadine","s019-bo"],"text":"wat kan Nadine aan, en wat ziet u van Bo?","ground":"statutory-task","askedOn":"2025-09-05","before":"2025-10-31"},
          {"kind":"agreement.made","id":"s019-agree-info","text":"vraagt bij ieder die Nadine helpt wat zij aankan","owners":["@p-haddad"],"before":"2025-10-31","about":["s019-nadine","s019-bo"],"signals":["s019-report-1"],"question":3}]}
        {"writer":"w-wijkteam","by":"p-vries","at":"2025-10-07T11:15:00+02:00","body":[
          {"kind":"regisseur.appointed","id":"s019-regie-vries","regisseur":"@p-vries","role":"casus","since":"2025-10-06","accepted":true,"grantedBy":"Thuisbegeleiding Veenland"},
          {"kind":"help.offered","id":"s019-offer-home2","text":"opvoedhulp aan huis, twee uur per week","members":["s019-nadine","s019-bo"],"domain":"parenting","by":"@p-vries","day":"2025-10-06"},
          {"kind":"help.answered","id":"s019-ans-5","offer":"s019-offer-home2","response":"refused","who":"s019-nadine","reason":"Ik doe toch al mee met alles?","day":"2025-10-06"}]}
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-11-18T16:00:00+01:00","body":[
          {"kind":"information.answered","id":"s019-info-vries","request":"s019-asked-vries","answer":"received","text":"Nadine laat mij de was doen en vertelt over de Waterspreeuw; bij Bo mag ik niet komen","day":"2025-09-18"},
          {"kind":"information.answered","id":"s019-info-santos","request":"s019-asked-santos","answer":"received","text":"zij haalt elke maandag haar weekgeld bij café De Roerdomp om de hoek, zonder Bo","day":"2025-09-22"},
          {"kind":"information.answered","id":"s019-info-schouten","request":"s019-asked-schouten","answer":"refused","reason":"Vraagt u dat de Wulpenhof.","day":"2025-11-14"},
          {"kind":"information.answered","id":"s019-info-nijland","request":"s019-asked-nijland","answer":"refused","reason":"Over de Waterspreeuw zeg ik niets.","day":"2025-11-14"},
          {"kind":"agreement.settled","id":"s019-done-1","agreement":"s019-agree-info","outcome":"not-done","day":"2025-11-14","note":"twee van de vijf gaven antwoord; waarom de anderen niet, is niet gezegd"},
          {"kind":"veiligthuis.event","id":"s019-vt-4","event":"investigation-ended","outcome":"not-confirmed","by":"@p-haddad","day":"2025-11-18","note":"over wat Nadine aankan kregen wij niets te horen"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2025-12-09T10:50:00+01:00","body":[
          {"kind":"discussion.opened","id":"s019-talk-2","day":"2025-12-09","time":"10:20","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"na het onderzoek"},
          {"kind":"attendance.taken","id":"s019-talk-2-there","discussion":"s019-talk-2","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-vries","presence":"present"},{"professional":"@p-haddad","presence":"present"},{"professional":"@p-santos","presence":"present"},{"professional":"@p-schouten","presence":"absent"},{"professional":"@p-nijland","presence":"absent"},{"professional":"@p-visser","presence":"not-invited"}],"members":[{"member":"s019-nadine","presence":"present"},{"member":"s019-trees","presence":"present"}]},
          {"kind":"question.answered","id":"s019-talk-2-q1","discussion":"s019-talk-2","question":1,"text":"L. Bos, zodra Nadine weer komt."},
          {"kind":"question.answered","id":"s019-talk-2-q2","discussion":"s019-talk-2","question":2,"text":"Oma Trees komt op zondag. Van de behandeling horen wij niets."},
          {"kind":"question.answered","id":"s019-talk-2-q3","discussion":"s019-talk-2","question":3,"leftOpen":{"who":"M. de Wit","what":"wat kan Nadine aan, en wat niet?","before":"2026-03-01"}},
          {"kind":"question.answered","id":"s019-talk-2-q4","discussion":"s019-talk-2","question":4,"text":"M. de Wit. S. de Vries voelt zich ook verantwoordelijk."},
          {"kind":"question.answered","id":"s019-talk-2-q5","discussion":"s019-talk-2","question":5,"text":"Als de rechter heeft beslist."},
          {"kind":"agreement.made","id":"s019-agree-grandma","text":"komt elke zondag en kijkt hoe het met Bo gaat","ownerNames":["oma Trees"],"about":["s019-bo"],"signals":["s019-report-1","s019-nadine-jun25"],"question":2,"discussion":"s019-talk-2"},
          {"kind":"network.recorded","id":"s019-net-trees","name":"","relation":"moeder van Nadine","member":"s019-trees","about":["s019-nadine","s019-bo"],"does":"komt op zondag, kookt en wast","agreed":"belt M. de Wit als Bo er slecht uitziet","agreedOn":"2025-12-09","agreedBy":"@p-dewit"},
          {"kind":"lookback.agreed","id":"s019-back-2","day":"2026-03-31","discussion":"s019-talk-2"},
          {"kind":"discussion.closed","id":"s019-talk-2-end","discussion":"s019-talk-2","day":"2025-12-09","time":"10:50"}]}
        """#

    private static let sinceTheCourt = #"""
        {"writer":"w-wijkteam","by":"p-haddad","at":"2025-12-16T09:20:00+01:00","body":[
          {"kind":"veiligthuis.event","id":"s019-vt-5","event":"raad-asked","by":"@p-haddad","day":"2025-12-15"},
          {"kind":"protection.step","id":"s019-step-1","children":["s019-bo"],"step":"raad-asked","outcome":"granted","by":"@p-haddad","day":"2025-12-15"}]}
        {"writer":"w-wijkteam","by":"p-hendriks","at":"2026-02-19T10:30:00+01:00","body":[
          {"kind":"protection.step","id":"s019-step-2","children":["s019-bo"],"step":"raad-decision","outcome":"granted","reason":"er is te weinig zicht op Bo; vrijwillig lukt niet","by":"@p-hendriks","day":"2026-02-17"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-03-12T13:05:00+01:00","body":[
          {"kind":"protection.step","id":"s019-step-3","children":["s019-bo"],"step":"court-decision","outcome":"rejected","reason":"Nadine werkt mee aan vrijwillige hulp","condition":"zij laat de opvoedhulp elke week binnen","day":"2026-03-10"},
          {"kind":"help.offered","id":"s019-offer-home3","text":"opvoedhulp aan huis, elke week","members":["s019-nadine","s019-bo"],"domain":"parenting","by":"@p-vries","day":"2026-03-12"},
          {"kind":"help.answered","id":"s019-ans-6","offer":"s019-offer-home3","response":"accepted","who":"s019-nadine","reason":"Als het moet van de rechter.","day":"2026-03-12"},
          {"kind":"strength.recorded","id":"s019-own-parenting","domain":"parenting","members":["s019-nadine"],"direction":"self","basis":"Nadine wil het zelf doen","agreedWithFamily":true,"by":"@p-vries","day":"2026-03-12"},
          {"kind":"strength.recorded","id":"s019-own-money","domain":"money","members":["s019-nadine"],"direction":"supported","basis":"budgetbeheer, zij krijgt weekgeld","agreedWithFamily":true,"by":"@p-santos","day":"2026-03-11"}]}
        {"writer":"w-wijkteam","by":"p-vries","at":"2026-04-23T15:45:00+02:00","body":[
          {"kind":"contact.attempted","id":"s019-contact-4","by":"@p-vries","with":["s019-nadine"],"way":"home-visit","outcome":"reached","childrenSeen":["s019-bo"],"day":"2026-03-23"},
          {"kind":"contact.attempted","id":"s019-contact-5","by":"@p-vries","with":["s019-nadine"],"way":"home-visit","outcome":"cancelled","day":"2026-04-13"},
          {"kind":"contact.attempted","id":"s019-contact-6","by":"@p-vries","with":["s019-nadine"],"way":"home-visit","outcome":"not-home","day":"2026-04-22"}]}
        {"writer":"w-wijkteam","by":"p-vries","at":"2026-05-13T10:10:00+02:00","body":[
          {"kind":"help.answered","id":"s019-ans-7","offer":"s019-offer-home3","response":"stopped","who":"s019-nadine","reason":"Ik heb het nu wel gezien.","effect":"no-effect","day":"2026-05-12"},
          {"kind":"signal.recorded","id":"s019-nadine-mei","seen":"2026-05-12","text":"Nadine praat hard tegen iemand die er niet is; Bo zit onder de tafel","observer":"@p-vries","about":["s019-nadine","s019-bo"],"source":"own-observation","nature":"observation","tone":"worry","topic":"confusion"}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-06-11T09:35:00+02:00","body":[
          {"kind":"help.offered","id":"s019-offer-day","text":"twee dagen kinderopvang voor Bo","members":["s019-bo"],"domain":"parenting","by":"@p-dewit","day":"2026-06-09"},
          {"kind":"help.answered","id":"s019-ans-8","offer":"s019-offer-day","response":"refused","who":"s019-nadine","reason":"Dan zijn jullie de hele dag aan het kijken.","day":"2026-06-09"},
          {"kind":"help.offered","id":"s019-offer-depot","text":"medicijn als prik in plaats van tabletten, zoals in de Wulpenhof","members":["s019-nadine"],"domain":"health","problem":"s019-mind","by":"@p-schouten","day":"2026-05-27"},
          {"kind":"help.answered","id":"s019-ans-9","offer":"s019-offer-depot","response":"refused","who":"s019-nadine","reason":"Van die prik in de Wulpenhof werd ik een plank.","day":"2026-06-03"}]}
        {"writer":"w-wijkteam","by":"p-santos","at":"2026-07-09T11:50:00+02:00","body":[
          {"kind":"problem.recorded","id":"s019-debts-2","corrects":["s019-debts"],"members":["s019-nadine"],"domain":"money","text":"schulden bij de zorgverzekeraar en op het werk van vroeger","since":"2021","isLongLasting":true,"cause":"s019-speed"},
          {"kind":"domain.recorded","id":"s019-dom-money","domain":"money","members":["s019-nadine"],"state":"worries","text":"de regeling loopt, er gaat geld weg dat niemand kan volgen","by":"@p-santos","day":"2026-07-09"}]}
        {"writer":"w-notulist","by":"p-peeters","at":"2026-08-25T10:45:00+02:00","body":[
          {"kind":"discussion.opened","id":"s019-talk-3","day":"2026-08-25","time":"10:15","meeting":"t-aug25","chair":"@p-dalen","noteTaker":"@p-peeters","purpose":"terugkijken"},
          {"kind":"attendance.taken","id":"s019-talk-3-there","discussion":"s019-talk-3","professionals":[{"professional":"@p-dewit","presence":"present"},{"professional":"@p-vries","presence":"present"},{"professional":"@p-santos","presence":"present"},{"professional":"@p-bos","presence":"present"},{"professional":"@p-schouten","presence":"absent"},{"professional":"@p-nijland","presence":"not-invited"},{"professional":"@p-visser","presence":"not-invited"},{"professional":"@p-haddad","presence":"not-invited"}],"members":[{"member":"s019-nadine","presence":"absent"}]},
          {"kind":"domain.recorded","id":"s019-dom-health","domain":"health","members":["s019-nadine"],"state":"long-worries","text":"sinds de Wulpenhof neemt Nadine de medicijnen als zij er zin in heeft","by":"@p-dewit","day":"2026-08-25"},
          {"kind":"domain.recorded","id":"s019-dom-parenting","domain":"parenting","members":["s019-nadine"],"state":"refused","text":"wil niet dat iemand meekijkt","by":"@p-bos","day":"2026-08-25"},
          {"kind":"domain.recorded","id":"s019-dom-bo","domain":"parenting","members":["s019-bo"],"state":"unknown","text":"niemand zag Bo langer dan een kwartier","by":"@p-bos","day":"2026-08-25"},
          {"kind":"domain.recorded","id":"s019-dom-house","domain":"housing","state":"going-well","text":"het huis is schoon en warm","by":"@p-vries","day":"2026-08-25"},
          {"kind":"problem.recorded","id":"s019-house-done","corrects":["s019-house"],"members":["s019-nadine"],"domain":"housing","text":"eerste eigen huis, nog leeg","since":"2024-10","until":"2026-08-01","nature":"acute"},
          {"kind":"agreement.made","id":"s019-agree-money","text":"gaat door met het weekgeld","owners":["@p-santos"],"about":["s019-nadine"],"question":3,"discussion":"s019-talk-3"},
          {"kind":"question.answered","id":"s019-talk-3-q1","discussion":"s019-talk-3","question":1,"text":"L. Bos, op het consultatiebureau."},
          {"kind":"question.answered","id":"s019-talk-3-q2","discussion":"s019-talk-3","question":2,"text":"Nadine en Bo. Oma Trees komt minder."},
          {"kind":"question.answered","id":"s019-talk-3-q3","discussion":"s019-talk-3","question":3,"text":"Wonen en geld gaan goed, dus wij gaan zo door."},
          {"kind":"question.answered","id":"s019-talk-3-q4","discussion":"s019-talk-3","question":4,"text":"M. de Wit en S. de Vries."},
          {"kind":"question.answered","id":"s019-talk-3-q5","discussion":"s019-talk-3","question":5,"text":"In november."},
          {"kind":"lookback.agreed","id":"s019-back-3","day":"2026-11-03","discussion":"s019-talk-3"},
          {"kind":"discussion.closed","id":"s019-talk-3-end","discussion":"s019-talk-3","day":"2026-08-25","time":"10:45"}]}
        {"writer":"w-wijkteam","by":"p-schouten","at":"2026-09-15T16:20:00+02:00","body":[
          {"kind":"problem.judged","id":"s019-judged-mind","problem":"s019-mind","solvable":"no","isChronic":true,"by":"@p-schouten","day":"2026-09-14","note":"gaat niet over; zonder prik komt de Wulpenhof terug"},
          {"kind":"problem.judged","id":"s019-judged-speed","problem":"s019-speed","solvable":"unclear","isChronic":true,"by":"@p-nijland","day":"2026-09-14","note":"drie afspraken gemist; of de Waterspreeuw terug is weet ik niet"},
          {"kind":"agreement.made","id":"s019-agree-meds","text":"belt M. de Wit als Nadine te lang zonder prik is, vóór de Wulpenhof nodig is","owners":["@p-schouten"],"about":["s019-nadine"],"question":3,"confidential":true}]}
        {"writer":"w-wijkteam","by":"p-dewit","at":"2026-09-30T09:25:00+02:00","body":[
          {"kind":"signal.recorded","id":"s019-report-2","seen":"2026-09-28","text":"kind huilt uren, moeder loopt ’s nachts over straat","observer":"@p-haddad","source":"network","nature":"report","tone":"worry","topic":"neglect"},
          {"kind":"veiligthuis.event","id":"s019-vt-6","event":"report-received","signals":["s019-report-2"],"by":"@p-haddad","day":"2026-09-28"},
          {"kind":"response.recorded","id":"s019-resp-2","signal":"s019-report-2","who":"s019-nadine","response":"denied","words":"Bo huilt omdat hij tanden krijgt.","heardBy":"@p-dewit","day":"2026-09-29"}]}
        {"writer":"w-wijkteam","by":"p-bakker","at":"2026-10-14T14:55:00+02:00","body":[
          {"kind":"signal.recorded","id":"s019-police-okt","seen":"2026-10-12","text":"Nadine zit voor café De Roerdomp op de stoep, Bo in de kinderwagen zonder jas","observer":"@p-bakker","about":["s019-nadine","s019-bo"],"source":"own-observation","nature":"observation","tone":"worry","topic":"substance"}]}
        {"writer":"w-jgz","by":"p-bos","at":"2026-11-16T12:15:00+01:00","body":[
          {"kind":"contact.attempted","id":"s019-contact-7","by":"@p-bos","with":["s019-nadine"],"way":"appointment","outcome":"no-show","day":"2026-10-27"},
          {"kind":"contact.attempted","id":"s019-contact-8","by":"@p-bos","with":["s019-nadine"],"way":"home-visit","outcome":"not-home","day":"2026-11-13","note":"er brandde licht"},
          {"kind":"signal.recorded","id":"s019-bo-nov","seen":"2026-11-13","text":"Bo is bijna twee en drie keer niet gekomen; zijn prikken lopen achter","observer":"@p-bos","about":["s019-bo"],"source":"own-observation","nature":"observation","tone":"worry","topic":"health"}]}
        """#
}
