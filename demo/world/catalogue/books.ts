/** Books: title | tags | how | price | deposit | what there is to say. */
export const books = `
The Repair Café handbook|guide,repair|shelf 9|18.00|0|How to found and run a repair café, with checklists and posters.
Designing Data-Intensive Applications|computing,databases|shelf 6|49.90|0|Martin Kleppmann on storage, replication and what can go wrong.
The Pragmatic Programmer, anniversary edition|computing,craft|shelf 5|44.00|0|Hunt and Thomas on the craft of software, revised after twenty years.
Structure and Interpretation of Computer Programs|computing,classic|lend 2||0|The purple book: programs as a way to think.
A Philosophy of Software Design|computing,craft|shelf 4|24.00|0|John Ousterhout on modules that are deep.
SQL Performance Explained|computing,databases|lend 2||0|Markus Winand on indexes for developers, in German or English.
Refactoring, second edition|computing,craft|lend 2||0|Martin Fowler's catalogue of small steps.
Crafting Interpreters|computing,languages|lend 1||0|Two interpreters from scratch, with hand-drawn figures.
Der Schwarm|novel,german|lend 2||0|Frank Schätzing's thriller about what lives in the sea.
Die Vermessung der Welt|novel,german|shelf 7|14.00|0|Daniel Kehlmann's novel about Gauß and Humboldt.
Tschick|novel,german,youth|shelf 11|11.00|0|Wolfgang Herrndorf: two boys, a Lada, one summer.
Unterleuten|novel,german|lend 1||0|Juli Zeh about a village and its windmills.
Stoner|novel,english|shelf 6|13.90|0|John Williams: the quiet life of a teacher of literature.
The Left Hand of Darkness|novel,science fiction|shelf 5|12.50|0|Ursula K. Le Guin's journey across the ice of Gethen.
Piranesi|novel,fantasy|shelf 8|12.90|0|Susanna Clarke's house of endless halls and tides.
Project Hail Mary|novel,science fiction|lend 2||0|Andy Weir: one man, one ship, one unexpected friend.
The Dispossessed|novel,science fiction|lend 1||0|Le Guin's two worlds, one of them without owners.
Middlemarch|novel,classic|lend 1||0|George Eliot's study of provincial life in the Penguin edition.
Momo|novel,children,german|shelf 10|15.00|0|Michael Ende about the grey gentlemen and stolen time.
Pippi Langstrumpf|children,german|shelf 9|14.00|0|All three volumes with drawings by Walter Scharnweber.
The Gruffalo|children,picture book|shelf 14|9.90|0|Julia Donaldson and Axel Scheffler, board book.
Was ist Was: Unser Körper|children,german,science|lend 2||0|For children from eight, with fold-out pages.
Salt, Fat, Acid, Heat|cooking,guide|shelf 6|32.00|0|Samin Nosrat teaches cooking without recipes, and gives some.
Ottolenghi Simple|cooking,vegetables|shelf 7|28.00|0|130 dishes for days with little time.
The Noma Guide to Fermentation|cooking,fermentation|lend 2||0|Koji, kombucha and garum, step by step.
Brotbackbuch Nr. 1|cooking,bread,german|shelf 8|29.90|0|Lutz Geißler on sourdough for patient people.
Das Reparaturbuch für Fahrräder|guide,bicycle,german|shelf 5|22.00|0|From the flat tyre to the gear hub, with many photographs.
Zen and the Art of Motorcycle Maintenance|classic,philosophy|lend 2||0|Robert Pirsig's inquiry into values.
The Design of Everyday Things|design,classic|shelf 6|19.90|0|Don Norman on doors that say push.
Thinking with Type|design,typography|lend 1||0|Ellen Lupton's guide for designers, writers and students.
Grid Systems in Graphic Design|design,typography|lend 1||20|Josef Müller-Brockmann, bilingual edition.
Understanding Exposure|photography,guide|shelf 5|24.00|0|Bryan Peterson on light, aperture and time.
Analog photography handbook|photography,film|lend 2||0|From loading the film to the darkroom.
The Photographer's Eye|photography,guide|lend 1||0|Michael Freeman on composition.
Alpine hiking atlas|outdoor,atlas|lend 2||10|120 tours between Vienna and Nice with maps 1:50,000.
Rother Wanderführer Sächsische Schweiz|outdoor,guide,german|shelf 9|16.90|0|Sixty tours with GPS tracks.
The Walker's Guide to Outdoor Clues|outdoor,guide|lend 1||0|Tristan Gooley reads wind, lichen and puddles.
Knots handbook|outdoor,guide|shelf 8|12.00|0|Eighty knots for boats, trees and parcels.
Bird guide Europe (Collins)|nature,guide|shelf 6|34.00|0|The best drawings there are of every bird in Europe.
The Hidden Life of Trees|nature|shelf 7|16.00|0|Peter Wohlleben on what forests tell each other.
Sapiens|history|shelf 8|17.50|0|Yuval Noah Harari's brief history of humankind.
The Silk Roads|history|lend 1||0|Peter Frankopan moves the centre of the world east.
Berlin Alexanderplatz|novel,classic,german|lend 1||0|Alfred Döblin's Franz Biberkopf, annotated edition.
Maus|graphic novel,history|lend 2||0|Art Spiegelman's complete Maus.
Persepolis|graphic novel|lend 2||0|Marjane Satrapi's childhood in Tehran.
Watchmen|graphic novel|lend 1||0|Moore and Gibbons; who watches them?
Guitar chord songbook|music,guitar|shelf 6|21.00|0|One hundred songs with chords and a spiral binding that stays open.
Music theory for curious people|music,guide|lend 2||0|Intervals to harmony, with audio examples online.
Gödel, Escher, Bach|philosophy,classic|lend 1||0|Douglas Hofstadter's eternal golden braid.
How Buildings Learn|design,architecture|lend 1||0|Stewart Brand on what happens after they are built.
`
