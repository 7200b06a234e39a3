type Lines = { readonly en: readonly (readonly string[])[]; readonly de: readonly (readonly string[])[] }

/** What borrowers ask about a loan. */
export const aboutLoans: Lines = {
  en: [
    [
      '< Hi, is there a manual with the {item}?',
      '> Yes, it is in the lid of the case. Page 12 has the safety notes.',
      '< Perfect, thank you!',
    ],
    [
      '< Could I bring the {item} back a day later?',
      '> If nobody else has asked for it you can extend it yourself in the loan.',
      '< Found it, done.',
    ],
    ['< Do I need to bring anything for the {item}?', '> Only your ID for the first time.'],
    ['< I am running late, can I still pick up at six?', '> We close at seven, no hurry.', '< On my way.'],
    [
      '< The {item} works great, but one part is loose.',
      '> Thanks for telling us, we will look at it when it comes back.',
      '> Nothing to worry about for you.',
    ],
  ],
  de: [
    [
      '< Hallo, liegt beim {item} eine Anleitung dabei?',
      '> Ja, im Deckel vom Koffer. Auf Seite 12 stehen die Sicherheitshinweise.',
      '< Super, danke!',
    ],
    [
      '< Kann ich {item} einen Tag später zurückbringen?',
      '> Wenn niemand wartet, können Sie die Ausleihe selbst verlängern.',
      '< Hat geklappt.',
    ],
    ['< Muss ich für {item} etwas mitbringen?', '> Nur beim ersten Mal den Ausweis.'],
    [
      '< Bin etwas spät dran, geht Abholung um 18 Uhr noch?',
      '> Wir sind bis 19 Uhr da, keine Eile.',
      '< Bin unterwegs.',
    ],
    [
      '< {item} läuft prima, nur ein Teil ist locker.',
      '> Danke für den Hinweis, wir schauen es uns bei der Rückgabe an.',
      '> Für Sie kein Problem.',
    ],
  ],
}

/** What customers ask about an order. */
export const aboutOrders: Lines = {
  en: [
    [
      '< Hello, when will order {number} be sent?',
      '> It leaves the depot tomorrow morning, {name}.',
      '< Great, thanks!',
    ],
    ['< Can I pick up {number} instead of having it sent?', '> Of course. It will wait for you at the counter.'],
    ['< My first card was declined, did the second payment arrive?', '> Yes, all is paid.', '< Phew.'],
    ['< Could you put an invoice into the parcel of {number}?', '> It is always inside, and in your mail as well.'],
    [
      '< I would like to send one part of {number} back.',
      '> No problem. Bring it along within fourteen days.',
      '< Will do next week.',
    ],
  ],
  de: [
    ['< Guten Tag, wann geht Bestellung {number} raus?', '> Morgen früh, {name}.', '< Sehr gut, danke!'],
    ['< Kann ich {number} auch abholen?', '> Natürlich, wir legen alles an der Theke bereit.'],
    ['< Die erste Karte wurde abgelehnt, ist die zweite Zahlung da?', '> Ja, alles bezahlt.', '< Puh.'],
    ['< Können Sie bei {number} eine Rechnung beilegen?', '> Die liegt immer bei und kommt auch per Mail.'],
    [
      '< Ich würde gern einen Teil von {number} zurückgeben.',
      '> Kein Problem, innerhalb von vierzehn Tagen einfach vorbeibringen.',
      '< Mache ich nächste Woche.',
    ],
  ],
}

/** What people ask each other about a thing that one of them lends. */
export const betweenPeople: Lines = {
  en: [
    [
      '< Hi! Is the {item} suitable for beginners?',
      '> Absolutely. I can show you the basics when you pick it up.',
      '< That would be wonderful.',
    ],
    ['< Would you lend the {item} for a wedding in three weeks?', '> Gladly, just send a request for those days.'],
    [
      '< How heavy is the {item}? I only have a bicycle.',
      '> Better take the cargo bike from the depot.',
      '< Good idea.',
    ],
    ['< Thank you for lending me the {item}, it saved our weekend!', '> My pleasure. Come back any time.'],
  ],
  de: [
    [
      '< Hallo! Ist {item} auch für Anfänger geeignet?',
      '> Auf jeden Fall. Bei der Abholung zeige ich gern die Grundlagen.',
      '< Das wäre toll.',
    ],
    ['< Würden Sie {item} für eine Hochzeit in drei Wochen verleihen?', '> Gern, einfach für die Tage anfragen.'],
    [
      '< Wie schwer ist {item}? Ich habe nur ein Fahrrad.',
      '> Dann lieber das Lastenrad aus dem Depot nehmen.',
      '< Gute Idee.',
    ],
    ['< Danke für {item}, das hat unser Wochenende gerettet!', '> Sehr gern, jederzeit wieder.'],
  ],
}

/** What people ask the organisation. The first line is what still waits where nobody has answered. */
export const support: Lines = {
  en: [
    [
      '< Hello, do you take donations? I have a box of tools in good condition.',
      '> We do! Thursdays after two at Werkstatt Wedding.',
      '< I will be there, {name}.',
    ],
    [
      '< I cannot log in on my new phone, the mail does not arrive.',
      '> We have sent it once more. Could it be in the spam folder?',
      '< It was. Sorry for the trouble!',
    ],
    ['< Is there a limit to how many things I can borrow?', '> No, as long as everything comes back in time.'],
    [
      '< Do you have a projector for Saturday evening?',
      '> The Epson is free from Friday on, shall I reserve it?',
      '< Yes please.',
      '> Done.',
    ],
    [
      '< What happens if something breaks while I have it?',
      '> Tell us, and we repair it. You only pay what was done on purpose.',
      '< That is fair.',
    ],
    ['< Are you open on the day after the holiday?', '> Yes, from ten on.'],
    [
      '< Could you get a second cargo trailer? It is always gone.',
      '> It is on the list for spring.',
      '> We will tell you when it is here.',
    ],
  ],
  de: [
    [
      '< Hallo, nehmen Sie auch Spenden? Ich hätte eine Kiste gutes Werkzeug.',
      '> Sehr gern! Donnerstags ab 14 Uhr in der Werkstatt Wedding.',
      '< Ich komme vorbei, {name}.',
    ],
    [
      '< Ich kann mich auf dem neuen Handy nicht anmelden, die Mail kommt nicht an.',
      '> Wir haben sie noch einmal geschickt. Liegt sie im Spam?',
      '< Ja, da war sie. Entschuldigung!',
    ],
    ['< Gibt es eine Grenze, wie viel man ausleihen darf?', '> Nein, solange alles pünktlich zurückkommt.'],
    [
      '< Haben Sie für Samstagabend einen Beamer?',
      '> Der Epson ist ab Freitag frei, soll ich ihn vormerken?',
      '< Ja bitte.',
      '> Erledigt.',
    ],
    [
      '< Was passiert, wenn bei mir etwas kaputtgeht?',
      '> Einfach Bescheid sagen, wir reparieren es. Bezahlt wird nur Absicht.',
      '< Das ist fair.',
    ],
    ['< Haben Sie am Brückentag geöffnet?', '> Ja, ab zehn.'],
    [
      '< Könnte es einen zweiten Lastenanhänger geben? Er ist immer weg.',
      '> Steht für das Frühjahr auf der Liste.',
      '> Wir melden uns, sobald er da ist.',
    ],
  ],
}
