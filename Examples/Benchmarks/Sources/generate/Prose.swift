/// The texts of the declarations, as they stand between the quotes of JSON.
enum Prose {
  static let names = [
    "Klub Nikanten", "Blåbærlygten", "Stille Kilde", "Læsekredsen", "Torsdagsholdet",
    "Åbne Døre", "Fjordens Kor", "Spejlæg & Snak",
  ]

  static let purposes = [
    #"Foreningens formål er at samle folk i Fjordby om spil, samtale og fælles måltider på tværs af alder og baggrund."#,
    #"Vi vil give børn og unge et sted at være, hvor de selv er med til at bestemme, hvad der sker, og hvordan det sker."#,
    #"At udbrede kendskabet til \"den gamle havn\" og at holde bådene ved lige, så at alle kan sejle med."#,
    #"Foreningen driver et kor uden optagelsesprøve.\nAlle stemmer er velkomne, også de usikre."#,
  ]

  static let cohesion = [
    #"Vores arrangementer er åbne, og vi inviterer naboerne to gange om året til fællesspisning på pladsen foran biblioteket."#,
    #"Nye beboere får en makker, der viser dem rundt og tager dem med første gang. Makkerne mødes og taler om, hvordan det går."#,
    #"Vi hjælper til ved byfesten, ved \"Rens fjorden\"-dagen og i lektiecaféen om tirsdagen."#,
  ]

  static let activities = [
    "Spilleaften", "Fællesspisning", "Korprøve", "Lektiecafé", "Sejltur", "Skakturnering",
    "Værksted for unge", "Læsegruppe",
  ]

  static let descriptions = [
    #"Hver onsdag kl. 19 på biblioteket. Man kan komme ind fra gaden og være med uden at melde sig til."#,
    #"Den første lørdag i måneden. Vi laver mad sammen, og deltagerne betaler for råvarerne."#,
    #"Om torsdagen i skolens musiklokale. Noder kan lånes, og begyndere får hjælp af en øvet."#,
    #"Kun for medlemmer, fordi forsikringen af bådene kræver det. Prøvetur er gratis i maj."#,
    #"Ugentligt i klublokalet, \"Pakhuset\". To voksne er altid til stede, og døren står åben."#,
  ]

  static let donations = [
    "til nye noder", "til sommerlejren", "ikke øremærket", "til båden \\\"Måge\\\"",
    "til fællesspisning for hele kvarteret",
  ]

  static let policies = [
    #"To voksne er altid til stede, døren står åben, og ingen er alene med et barn. Billeder tages kun efter aftale med forældrene."#,
    #"Bestyrelsen henter attester hvert andet år og skriver ned, hvem der er set på, og hvornår. Bekymringer siges til kontaktpersonen."#,
  ]

  static let documents = [
    "vedtægter 2022", "referat af generalforsamlingen", "regnskab 2024", "erklæring om attester",
  ]
}
