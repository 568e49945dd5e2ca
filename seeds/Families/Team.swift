import Domain

extension SeedFamily {
    /// The directory of wijkteam De Linde in Waterveen, and its meetings: whom to call and when, who stands in, who
    /// left and who went to work elsewhere.
    static let team = SeedFamily(
        id: nil, story: "The directory of the team: organisations, people, terms and meetings.",
        lines: #"""
            {"writer":"w-wijkteam","by":"p-dalen","at":"2022-09-05T09:04:11+02:00","body":[
              {"kind":"team.named","id":"t-name","name":"De Linde","municipality":"Waterveen"},
              {"kind":"organisation.recorded","id":"o-wijkteam","name":"Wijkteam De Linde","sector":"neighbourhood-team","side":"both"},
              {"kind":"organisation.recorded","id":"o-school","name":"Basisschool De Wilgentak","sector":"school","side":"youth"},
              {"kind":"organisation.recorded","id":"o-college","name":"Het Veencollege","sector":"school","side":"youth"},
              {"kind":"organisation.recorded","id":"o-opvang","name":"Kinderopvang Pluim","sector":"childcare","side":"youth"},
              {"kind":"organisation.recorded","id":"o-jgz","name":"JGZ Waterveen","sector":"youth-health","side":"youth"},
              {"kind":"organisation.recorded","id":"o-jeugdhulp","name":"Jeugdhulp Waterveen","sector":"youth-care","side":"youth"},
              {"kind":"organisation.recorded","id":"o-huisarts","name":"Huisartsen Sluisweg","sector":"gp","side":"both"},
              {"kind":"organisation.recorded","id":"o-ggz","name":"GGZ Waterveen","sector":"mental-health","side":"adult"},
              {"kind":"organisation.recorded","id":"o-werkers","name":"Maatschappelijk werk Waterveen","sector":"social-work","side":"adult"},
              {"kind":"organisation.recorded","id":"o-schuld","name":"Schuldhulp Waterveen","sector":"debt-help","side":"adult"},
              {"kind":"organisation.recorded","id":"o-werk","name":"Werk en Inkomen Waterveen","sector":"work-income","side":"adult"},
              {"kind":"organisation.recorded","id":"o-wonen","name":"Woningcorporatie Veenstede","sector":"housing","side":"adult"},
              {"kind":"organisation.recorded","id":"o-opvanghuis","name":"Crisisopvang De Steiger","sector":"shelter","side":"adult"},
              {"kind":"organisation.recorded","id":"o-politie","name":"Politie Waterveen","sector":"police","side":"both"},
              {"kind":"organisation.recorded","id":"o-veiligthuis","name":"Veilig Thuis","sector":"veilig-thuis","side":"both"},
              {"kind":"organisation.recorded","id":"o-gi","name":"Jeugdbescherming Veenrand","sector":"youth-protection","side":"youth"},
              {"kind":"organisation.recorded","id":"o-raad","name":"Raad voor de Kinderbescherming","sector":"raad","side":"youth"},
              {"kind":"organisation.recorded","id":"o-speciaal","name":"De Vuurtoren, speciaal onderwijs","sector":"school","side":"youth"},
              {"kind":"organisation.recorded","id":"o-kring","name":"De Kring","sector":"disability-care","side":"both"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2022-09-05T09:31:40+02:00","body":[
              {"kind":"person.recorded","id":"p-dalen","name":{"given":"Hanneke","prefix":"van","surname":"Dalen"},"role":"teamleider","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-peeters","name":{"given":"Koen","surname":"Peeters"},"role":"notulist","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-dewit","name":{"given":"Marijke","prefix":"de","surname":"Wit"},"role":"gezinswerker","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-kaya","name":{"given":"Selma","surname":"Kaya"},"role":"gezinswerker","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-brand","name":{"given":"Joost","surname":"Brand"},"role":"gezinswerker","organisation":"o-wijkteam","since":"2019-03-01"},
              {"kind":"person.recorded","id":"p-smit","name":{"given":"Jolanda","surname":"Smit"},"role":"intern begeleider","organisation":"o-school"},
              {"kind":"person.recorded","id":"p-linden","name":{"given":"Femke","prefix":"van der","surname":"Linden"},"role":"mentor klas 2","organisation":"o-college"},
              {"kind":"person.recorded","id":"p-willems","name":{"given":"Sanne","surname":"Willems"},"role":"pedagogisch medewerker","organisation":"o-opvang"},
              {"kind":"person.recorded","id":"p-jansen","name":{"given":"Iris","surname":"Jansen"},"role":"pedagogisch medewerker","organisation":"o-opvang"},
              {"kind":"person.recorded","id":"p-bos","name":{"given":"Linda","surname":"Bos"},"role":"jeugdverpleegkundige","organisation":"o-jgz"},
              {"kind":"person.recorded","id":"p-kuiper","name":{"given":"Anne","surname":"Kuiper"},"role":"gezinsbegeleider","organisation":"o-jeugdhulp"},
              {"kind":"person.recorded","id":"p-visser","name":{"given":"Tineke","surname":"Visser"},"role":"huisarts","organisation":"o-huisarts"},
              {"kind":"person.recorded","id":"p-vos","name":{"given":"Pieter","surname":"Vos"},"role":"behandelaar","organisation":"o-ggz"},
              {"kind":"person.recorded","id":"p-postma","name":{"given":"Daan","surname":"Postma"},"role":"maatschappelijk werker","organisation":"o-werkers"},
              {"kind":"person.recorded","id":"p-mulder","name":{"given":"Rob","surname":"Mulder"},"role":"schuldhulpverlener","organisation":"o-schuld"},
              {"kind":"person.recorded","id":"p-meijer","name":{"given":"Bram","surname":"Meijer"},"role":"consulent","organisation":"o-werk"},
              {"kind":"person.recorded","id":"p-dekker","name":{"given":"Johan","surname":"Dekker"},"role":"wijkconsulent","organisation":"o-wonen"},
              {"kind":"person.recorded","id":"p-groot","name":{"given":"Ilse","prefix":"de","surname":"Groot"},"role":"woonbegeleider","organisation":"o-opvanghuis"},
              {"kind":"person.recorded","id":"p-bakker","name":{"given":"Erik","surname":"Bakker"},"role":"wijkagent","organisation":"o-politie"},
              {"kind":"person.recorded","id":"p-haddad","name":{"given":"Nadia","surname":"Haddad"},"role":"medewerker onderzoek","organisation":"o-veiligthuis"},
              {"kind":"person.recorded","id":"p-vermeer","name":{"given":"Carla","surname":"Vermeer"},"role":"jeugdbeschermer","organisation":"o-gi"},
              {"kind":"person.recorded","id":"p-hendriks","name":{"given":"Paul","surname":"Hendriks"},"role":"raadsonderzoeker","organisation":"o-raad"},
              {"kind":"person.recorded","id":"p-gerritsen","name":{"given":"Bart","surname":"Gerritsen"},"role":"intern begeleider","organisation":"o-speciaal"},
              {"kind":"person.recorded","id":"p-wolters","name":{"given":"Esther","surname":"Wolters"},"role":"begeleider","organisation":"o-kring"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2022-09-05T10:02:05+02:00","body":[
              {"kind":"terms.set","id":"t-terms","lookBackDays":42,"aftercareDays":28}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2023-01-16T13:20:00+01:00","body":[
              {"kind":"organisation.recorded","id":"o-verslaving","name":"Verslavingszorg De Kade","sector":"addiction-care","side":"adult"},
              {"kind":"organisation.recorded","id":"o-leerplicht","name":"Leerplicht Waterveen","sector":"leerplicht","side":"youth"},
              {"kind":"organisation.recorded","id":"o-ziekenhuis","name":"Streekziekenhuis Waterveen","sector":"hospital","side":"both"},
              {"kind":"person.recorded","id":"p-nijland","name":{"given":"Wouter","surname":"Nijland"},"role":"behandelaar","organisation":"o-verslaving"},
              {"kind":"person.recorded","id":"p-evers","name":{"given":"Gijs","surname":"Evers"},"role":"leerplichtambtenaar","organisation":"o-leerplicht"},
              {"kind":"person.recorded","id":"p-faber","name":{"given":"Hugo","surname":"Faber"},"role":"kinderarts","organisation":"o-ziekenhuis"},
              {"kind":"person.recorded","id":"p-aydin","name":{"given":"Ebru","surname":"Aydin"},"role":"jeugdarts","organisation":"o-jgz"},
              {"kind":"person.recorded","id":"p-prins","name":{"given":"Marit","surname":"Prins"},"role":"gedragswetenschapper","organisation":"o-jeugdhulp"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2024-07-01T09:10:00+02:00","body":[
              {"kind":"person.recorded","id":"p-brand-2","corrects":["p-brand"],"name":{"given":"Joost","surname":"Brand"},"role":"gezinswerker","organisation":"o-wijkteam","since":"2019-03-01","until":"2024-06-28"},
              {"kind":"person.recorded","id":"p-schouten","name":{"given":"Marieke","surname":"Schouten"},"role":"casemanager","organisation":"o-ggz","since":"2024-05-01"},
              {"kind":"person.recorded","id":"p-terpstra","name":{"given":"Nynke","surname":"Terpstra"},"role":"procesregisseur","organisation":"o-wijkteam","since":"2024-07-01"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2025-02-03T10:40:00+01:00","body":[
              {"kind":"organisation.recorded","id":"o-thuis","name":"Thuisbegeleiding Veenland","sector":"social-work","side":"adult"},
              {"kind":"organisation.recorded","id":"o-reclassering","name":"Reclassering Waterveen","sector":"probation","side":"adult"},
              {"kind":"person.recorded","id":"p-vries","name":{"given":"Sjoerd","prefix":"de","surname":"Vries"},"role":"woonbegeleider","organisation":"o-thuis"},
              {"kind":"person.recorded","id":"p-scholten","name":{"given":"Ria","surname":"Scholten"},"role":"reclasseringswerker","organisation":"o-reclassering"},
              {"kind":"person.recorded","id":"p-chen","name":{"given":"Mei","surname":"Chen"},"role":"begeleider bij scheiding","organisation":"o-jeugdhulp"},
              {"kind":"person.recorded","id":"p-santos","name":{"given":"Paulo","surname":"Santos"},"role":"budgetcoach","organisation":"o-schuld"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2025-09-01T08:45:00+02:00","body":[
              {"kind":"person.recorded","id":"p-jansen-2","corrects":["p-jansen"],"name":{"given":"Iris","surname":"Jansen"},"role":"ambulant begeleider","organisation":"o-kring","since":"2025-09-01"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-02-02T09:30:00+01:00","body":[
              {"kind":"organisation.recorded","id":"o-duinwijk","name":"Wijkteam Duinwijk","sector":"neighbourhood-team","side":"both"},
              {"kind":"person.recorded","id":"p-rooij","name":{"given":"Wilma","prefix":"van","surname":"Rooij"},"role":"gezinswerker","organisation":"o-duinwijk"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-05-06T11:20:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-may12","day":"2026-05-12","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["x3r8m0vt6k2jq9wd","4qn7z1hy8s5bp2gc"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-05-13T11:15:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-may19","day":"2026-05-19","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["w8d3g0tz5m2kc7hs","z0k5m9yh2g6dw4rf"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-06-10T11:05:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-jun16","day":"2026-06-16","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["b7y2p5jc0n4hs8qe","q2f7k4xb9r1n6yjm"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-06-24T10:55:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-jun30","day":"2026-06-30","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["h5s1c8wd0m7tq2pv","v4b8t1js7q0xn3cp"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-08-10T11:20:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-aug14","day":"2026-08-14","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["9h2k7wq4m1xb5t0r"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-08-19T10:50:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-aug25","day":"2026-08-25","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["m1g6v9rz4t8kx3dw","c6n1r8pq3v7jb0xt"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-09-07T09:15:00+02:00","body":[
              {"kind":"organisation.recorded","id":"o-wijkteam-2","corrects":["o-wijkteam"],"name":"Wijkteam De Linde","sector":"neighbourhood-team","side":"both","phone":"0549-10 20 00","mayExpect":"één vast gezicht per gezin, en antwoord binnen twee werkdagen"},
              {"kind":"organisation.recorded","id":"o-veiligthuis-2","corrects":["o-veiligthuis"],"name":"Veilig Thuis","sector":"veilig-thuis","side":"both","phone":"0800-2000","mayExpect":"dag en nacht advies; na een melding binnen vijf werkdagen een oordeel over de veiligheid"},
              {"kind":"organisation.recorded","id":"o-jgz-2","corrects":["o-jgz"],"name":"JGZ Waterveen","sector":"youth-health","side":"youth","phone":"0549-10 24 00","mayExpect":"ziet elk kind tot en met achttien jaar; belt wie niet komt"},
              {"kind":"organisation.recorded","id":"o-ggz-2","corrects":["o-ggz"],"name":"GGZ Waterveen","sector":"mental-health","side":"adult","phone":"0549-10 26 00","mayExpect":"doet bij elke nieuwe cliënt de kindcheck"},
              {"kind":"organisation.recorded","id":"o-gi-2","corrects":["o-gi"],"name":"Jeugdbescherming Veenrand","sector":"youth-protection","side":"youth","phone":"0549-10 28 00","mayExpect":"heeft de leiding bij veiligheid zolang er een maatregel is"},
              {"kind":"organisation.recorded","id":"o-politie-2","corrects":["o-politie"],"name":"Politie Waterveen","sector":"police","side":"both","phone":"0900-8844","mayExpect":"gaat mee op huisbezoek als dat veiliger is; bij nood 112"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-09-07T09:50:00+02:00","body":[
              {"kind":"person.recorded","id":"p-dalen-2","corrects":["p-dalen"],"name":{"given":"Hanneke","prefix":"van","surname":"Dalen"},"role":"teamleider","organisation":"o-wijkteam","phone":"0549-10 20 01","reachable":"ma–vr, 8.30–17","deputy":"p-kaya","mandate":"zet hulp van de gemeente in en wijst de regisseur aan","mayExpect":"zit het overleg voor en hakt knopen door als jullie vastlopen"},
              {"kind":"person.recorded","id":"p-peeters-2","corrects":["p-peeters"],"name":{"given":"Koen","surname":"Peeters"},"role":"notulist","organisation":"o-wijkteam","phone":"0549-10 20 02","reachable":"ma, di en do","mayExpect":"het verslag, dezelfde dag"},
              {"kind":"person.recorded","id":"p-dewit-2","corrects":["p-dewit"],"name":{"given":"Marijke","prefix":"de","surname":"Wit"},"role":"gezinswerker","organisation":"o-wijkteam","phone":"0549-10 20 11","reachable":"ma–do, 9–17","deputy":"p-kaya","mandate":"zet zelf tien gesprekken in","mayExpect":"komt thuis, ook ’s avonds, en belt dezelfde dag terug"},
              {"kind":"person.recorded","id":"p-kaya-2","corrects":["p-kaya"],"name":{"given":"Selma","surname":"Kaya"},"role":"gezinswerker","organisation":"o-wijkteam","phone":"0549-10 20 12","reachable":"di–vr, 9–17","deputy":"p-dewit","mandate":"zet zelf tien gesprekken in","mayExpect":"maakt met het gezin een plan voor de veiligheid"},
              {"kind":"person.recorded","id":"p-terpstra-2","corrects":["p-terpstra"],"name":{"given":"Nynke","surname":"Terpstra"},"role":"procesregisseur","organisation":"o-wijkteam","phone":"0549-10 20 31","reachable":"ma–vr, 9–17","deputy":"p-dalen","mandate":"beslist over geld en plaatsen als instellingen er niet uitkomen","mayExpect":"komt erbij als het vastloopt, nooit in plaats van de casusregisseur","since":"2024-07-01"},
              {"kind":"person.recorded","id":"p-smit-2","corrects":["p-smit"],"name":{"given":"Jolanda","surname":"Smit"},"role":"intern begeleider","organisation":"o-school","phone":"0549-10 21 10","reachable":"schooldagen, 8–16","deputy":"p-gerritsen","mayExpect":"ziet het kind elke schooldag en belt bij twee dagen verzuim"},
              {"kind":"person.recorded","id":"p-linden-2","corrects":["p-linden"],"name":{"given":"Femke","prefix":"van der","surname":"Linden"},"role":"mentor klas 2","organisation":"o-college","phone":"0549-10 21 20","reachable":"schooldagen, na 14.30","mayExpect":"praat elke maand met de leerling"},
              {"kind":"person.recorded","id":"p-gerritsen-2","corrects":["p-gerritsen"],"name":{"given":"Bart","surname":"Gerritsen"},"role":"intern begeleider","organisation":"o-speciaal","phone":"0549-10 21 30","reachable":"schooldagen, 8–15","deputy":"p-smit","mayExpect":"schrijft elke vrijdag een regel over de week"},
              {"kind":"person.recorded","id":"p-willems-2","corrects":["p-willems"],"name":{"given":"Sanne","surname":"Willems"},"role":"pedagogisch medewerker","organisation":"o-opvang","phone":"0549-10 22 10","reachable":"ma, di en do, 7.30–18","mayExpect":"belt de JGZ als een kind anders is dan anders"},
              {"kind":"person.recorded","id":"p-bos-2","corrects":["p-bos"],"name":{"given":"Linda","surname":"Bos"},"role":"jeugdverpleegkundige","organisation":"o-jgz","phone":"0549-10 24 10","email":"l.bos@jgz.example","reachable":"ma–wo, 9–16","deputy":"p-aydin","mandate":"komt op huisbezoek zonder indicatie","mayExpect":"huisbezoek binnen een week"},
              {"kind":"person.recorded","id":"p-aydin-2","corrects":["p-aydin"],"name":{"given":"Ebru","surname":"Aydin"},"role":"jeugdarts","organisation":"o-jgz","phone":"0549-10 24 20","reachable":"di en do","deputy":"p-bos","mandate":"verwijst naar kinderarts en jeugd-ggz","mayExpect":"onderzoekt een kind binnen drie dagen als iemand letsel ziet"},
              {"kind":"person.recorded","id":"p-kuiper-2","corrects":["p-kuiper"],"name":{"given":"Anne","surname":"Kuiper"},"role":"gezinsbegeleider","organisation":"o-jeugdhulp","phone":"0549-10 25 10","reachable":"ma–do, 9–17","deputy":"p-prins","mayExpect":"twee keer per week in huis zolang de indicatie loopt"},
              {"kind":"person.recorded","id":"p-prins-2","corrects":["p-prins"],"name":{"given":"Marit","surname":"Prins"},"role":"gedragswetenschapper","organisation":"o-jeugdhulp","phone":"0549-10 25 20","reachable":"wo en vr","deputy":"p-kuiper","mayExpect":"denkt binnen een week mee over wat een kind ervan merkt"},
              {"kind":"person.recorded","id":"p-chen-2","corrects":["p-chen"],"name":{"given":"Mei","surname":"Chen"},"role":"begeleider bij scheiding","organisation":"o-jeugdhulp","phone":"0549-10 25 30","reachable":"ma, wo en za","mayExpect":"begeleidt omgang, ook op zaterdag"},
              {"kind":"person.recorded","id":"p-visser-2","corrects":["p-visser"],"name":{"given":"Tineke","surname":"Visser"},"role":"huisarts","organisation":"o-huisarts","phone":"0549-10 23 10","reachable":"ma, di, do; bel het spoednummer bij nood","mayExpect":"zegt wat nodig is voor de veiligheid van een kind; de rest met toestemming"},
              {"kind":"person.recorded","id":"p-vos-2","corrects":["p-vos"],"name":{"given":"Pieter","surname":"Vos"},"role":"behandelaar","organisation":"o-ggz","phone":"0549-10 26 10","reachable":"ma–do, 8.30–16.30","deputy":"p-schouten","mayExpect":"zegt wat een kind kan merken van de behandeling, met toestemming van de ouder"},
              {"kind":"person.recorded","id":"p-schouten-2","corrects":["p-schouten"],"name":{"given":"Marieke","surname":"Schouten"},"role":"casemanager","organisation":"o-ggz","phone":"0549-10 26 20","reachable":"ma–vr; avond en weekend via de crisisdienst","deputy":"p-vos","mandate":"gaat zelf langs bij onraad","mayExpect":"ziet de ouder elke week thuis","since":"2024-05-01"},
              {"kind":"person.recorded","id":"p-nijland-2","corrects":["p-nijland"],"name":{"given":"Wouter","surname":"Nijland"},"role":"behandelaar","organisation":"o-verslaving","phone":"0549-10 26 40","reachable":"ma, wo, vr","mayExpect":"belt als iemand drie afspraken mist"},
              {"kind":"person.recorded","id":"p-postma-2","corrects":["p-postma"],"name":{"given":"Daan","surname":"Postma"},"role":"maatschappelijk werker","organisation":"o-werkers","phone":"0549-10 27 10","reachable":"ma–do, 9–17","mayExpect":"eerste gesprek binnen twee weken"},
              {"kind":"person.recorded","id":"p-vries-2","corrects":["p-vries"],"name":{"given":"Sjoerd","prefix":"de","surname":"Vries"},"role":"woonbegeleider","organisation":"o-thuis","phone":"0549-10 27 20","reachable":"ma–vr, 10–18","mayExpect":"drie keer per week aan de deur"},
              {"kind":"person.recorded","id":"p-mulder-2","corrects":["p-mulder"],"name":{"given":"Rob","surname":"Mulder"},"role":"schuldhulpverlener","organisation":"o-schuld","phone":"0549-10 27 30","reachable":"di–vr, 9–12","deputy":"p-santos","mandate":"stopt een ontruiming als er een plan ligt","mayExpect":"belt de verhuurder dezelfde dag"},
              {"kind":"person.recorded","id":"p-santos-2","corrects":["p-santos"],"name":{"given":"Paulo","surname":"Santos"},"role":"budgetcoach","organisation":"o-schuld","phone":"0549-10 27 31","reachable":"ma–do","deputy":"p-mulder","mayExpect":"elke maand met de ouder aan de keukentafel"},
              {"kind":"person.recorded","id":"p-meijer-2","corrects":["p-meijer"],"name":{"given":"Bram","surname":"Meijer"},"role":"consulent","organisation":"o-werk","phone":"0549-10 27 40","reachable":"ma–vr, 9–13","mayExpect":"past de uitkering aan binnen vijf werkdagen"},
              {"kind":"person.recorded","id":"p-dekker-2","corrects":["p-dekker"],"name":{"given":"Johan","surname":"Dekker"},"role":"wijkconsulent","organisation":"o-wonen","phone":"0549-10 27 50","reachable":"ma–do","mandate":"houdt een huurzaak zes weken aan","mayExpect":"meldt twee maanden achterstand aan het wijkteam"},
              {"kind":"person.recorded","id":"p-groot-2","corrects":["p-groot"],"name":{"given":"Ilse","prefix":"de","surname":"Groot"},"role":"woonbegeleider","organisation":"o-opvanghuis","phone":"0549-10 27 60","reachable":"dag en nacht via de groep","mayExpect":"belt het wijkteam vier weken vóór iemand vertrekt"},
              {"kind":"person.recorded","id":"p-bakker-2","corrects":["p-bakker"],"name":{"given":"Erik","surname":"Bakker"},"role":"wijkagent","organisation":"o-politie","phone":"0900-8844","reachable":"wisselende diensten; laat een bericht achter","mayExpect":"belt terug in dezelfde dienst"},
              {"kind":"person.recorded","id":"p-haddad-2","corrects":["p-haddad"],"name":{"given":"Nadia","surname":"Haddad"},"role":"medewerker onderzoek","organisation":"o-veiligthuis","phone":"0800-2000","reachable":"ma–vr; daarbuiten de dienst","mayExpect":"draagt nooit over zonder met u te bellen"},
              {"kind":"person.recorded","id":"p-vermeer-2","corrects":["p-vermeer"],"name":{"given":"Carla","surname":"Vermeer"},"role":"jeugdbeschermer","organisation":"o-gi","phone":"0549-10 28 10","reachable":"di–do, 9–17","mandate":"geeft een schriftelijke aanwijzing","mayExpect":"ziet het kind elke maand zelf"},
              {"kind":"person.recorded","id":"p-hendriks-2","corrects":["p-hendriks"],"name":{"given":"Paul","surname":"Hendriks"},"role":"raadsonderzoeker","organisation":"o-raad","phone":"0549-10 28 40","reachable":"ma–do","mayExpect":"besluit binnen tien weken na een verzoek"},
              {"kind":"person.recorded","id":"p-scholten-2","corrects":["p-scholten"],"name":{"given":"Ria","surname":"Scholten"},"role":"reclasseringswerker","organisation":"o-reclassering","phone":"0549-10 28 60","reachable":"di–vr","mayExpect":"zegt wanneer een toezicht stopt"},
              {"kind":"person.recorded","id":"p-wolters-2","corrects":["p-wolters"],"name":{"given":"Esther","surname":"Wolters"},"role":"begeleider","organisation":"o-kring","phone":"0549-10 29 10","reachable":"ma–vr, 8–20","deputy":"p-jansen","mayExpect":"elke week in huis, op vaste dagen"},
              {"kind":"person.recorded","id":"p-jansen-3","corrects":["p-jansen-2"],"name":{"given":"Iris","surname":"Jansen"},"role":"ambulant begeleider","organisation":"o-kring","phone":"0549-10 29 11","reachable":"wo–za","deputy":"p-wolters","mayExpect":"neemt ook broers en zussen mee","since":"2025-09-01"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-09-16T11:10:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-sep22","day":"2026-09-22","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["h5s1c8wd0m7tq2pv","s3p0y7gk8c4vt1nb","z0k5m9yh2g6dw4rf"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-10-21T11:20:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-okt27","day":"2026-10-27","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["j7x2w6fd1k9rm5tg","q2f7k4xb9r1n6yjm"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-10-28T11:30:00+01:00","body":[
              {"kind":"meeting.planned","id":"t-nov3","day":"2026-11-03","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["4qn7z1hy8s5bp2gc","s3p0y7gk8c4vt1nb"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-11-04T11:10:00+01:00","body":[
              {"kind":"meeting.planned","id":"t-nov10","day":"2026-11-10","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["x3r8m0vt6k2jq9wd"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-11-19T16:40:00+01:00","body":[
              {"kind":"meeting.planned","id":"t-nov24","day":"2026-11-24","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["9h2k7wq4m1xb5t0r","m1g6v9rz4t8kx3dw","h5s1c8wd0m7tq2pv","j7x2w6fd1k9rm5tg","t6w0d9xk3fm8r1va"]}]}
            """#)
}
