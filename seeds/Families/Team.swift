import Domain

extension SeedFamily {
    /// The directory of wijkteam De Linde in Waterveen, and its meetings.
    static let team = SeedFamily(
        id: nil, story: "The directory of the team: organisations, people, terms and meetings.",
        lines: #"""
            {"writer":"w-wijkteam","by":"p-dalen","at":"2025-05-12T09:04:11+02:00","body":[
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
              {"kind":"organisation.recorded","id":"o-veiligthuis","name":"Veilig Thuis","sector":"veilig-thuis","side":"both"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2025-05-12T09:31:40+02:00","body":[
              {"kind":"person.recorded","id":"p-dalen","name":{"given":"Hanneke","prefix":"van","surname":"Dalen"},"role":"teamleider","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-peeters","name":{"given":"Koen","surname":"Peeters"},"role":"notulist","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-dewit","name":{"given":"Marijke","prefix":"de","surname":"Wit"},"role":"gezinswerker","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-kaya","name":{"given":"Selma","surname":"Kaya"},"role":"gezinswerker","organisation":"o-wijkteam"},
              {"kind":"person.recorded","id":"p-smit","name":{"given":"Jolanda","surname":"Smit"},"role":"intern begeleider","organisation":"o-school"},
              {"kind":"person.recorded","id":"p-linden","name":{"given":"Femke","prefix":"van der","surname":"Linden"},"role":"mentor klas 2","organisation":"o-college"},
              {"kind":"person.recorded","id":"p-willems","name":{"given":"Sanne","surname":"Willems"},"role":"pedagogisch medewerker","organisation":"o-opvang"},
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
              {"kind":"person.recorded","id":"p-haddad","name":{"given":"Nadia","surname":"Haddad"},"role":"medewerker onderzoek","organisation":"o-veiligthuis"}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2025-05-12T10:02:05+02:00","body":[
              {"kind":"terms.set","id":"t-terms","lookBackDays":42,"aftercareDays":28}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-05-06T11:20:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-may12","day":"2026-05-12","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["x3r8m0vt6k2jq9wd","4qn7z1hy8s5bp2gc"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-06-10T11:05:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-jun16","day":"2026-06-16","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["b7y2p5jc0n4hs8qe"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-08-10T11:20:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-aug14","day":"2026-08-14","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["9h2k7wq4m1xb5t0r"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-08-19T10:50:00+02:00","body":[
              {"kind":"meeting.planned","id":"t-aug25","day":"2026-08-25","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["m1g6v9rz4t8kx3dw"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-10-28T11:30:00+01:00","body":[
              {"kind":"meeting.planned","id":"t-nov3","day":"2026-11-03","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["4qn7z1hy8s5bp2gc"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-11-04T11:10:00+01:00","body":[
              {"kind":"meeting.planned","id":"t-nov10","day":"2026-11-10","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["x3r8m0vt6k2jq9wd"]}]}
            {"writer":"w-wijkteam","by":"p-dalen","at":"2026-11-17T12:10:00+01:00","body":[
              {"kind":"meeting.planned","id":"t-nov24","day":"2026-11-24","time":"09:00","chair":"p-dalen","noteTaker":"p-peeters","families":["9h2k7wq4m1xb5t0r","x3r8m0vt6k2jq9wd","4qn7z1hy8s5bp2gc","m1g6v9rz4t8kx3dw"]}]}
            """#)
}
