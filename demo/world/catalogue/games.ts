/** Games and toys: title | tags | how | price | deposit | what there is to say. */
export const games = `
Catan with seafarers|board game,family|lend 4||10|Complete, counted and with German and English rules.
Ticket to Ride Europe|board game,family|lend 3||10|Trains from Edinburgh to Constantinople.
Carcassonne big box|board game,family|lend 3||10|All the large expansions in one box.
Azul|board game,family|shelf 7|39.90|5|Tiles for the palace of Évora.
Wingspan|board game,nature|lend 2||15|With the European expansion.
Terraforming Mars|board game,expert|lend 2||15|Plan for three hours and a large table.
Gloomhaven: Jaws of the Lion|board game,co-op|lend 2||15|Our campaign sheets are erased after each loan.
Pandemic Legacy, season 1|board game,co-op|sell 4|59.00||Unplayed: this one can be played once only.
Spirit Island|board game,co-op|lend 1||20|For evenings with people who like to think.
Codenames|party game|shelf 9|19.90|5|Four to eight people, twenty minutes.
Dixit|party game|shelf 6|32.00|5|Pictures that everybody sees differently.
Just One|party game|shelf 8|22.00|5|Three minutes to explain, an evening to play.
Nintendo Switch OLED|console,party|lend 3||200|With four controllers and three games.
PlayStation VR2|console,vr|lend 1||250|With console; mind the lamp.
Meta Quest 3|vr|lend 2||250|Cleaned and reset after each loan.
Retro arcade cabinet|arcade,party|lend 1||200|120 games of the eighties; delivered by us within the town.
Kubb viking chess|outdoor game|lend 4||10|Beech wood in a bag.
Boules set, eight balls|outdoor game|lend 4||20|With measuring tape and jack.
Slackline 15 m|outdoor game,sport|lend 4||20|With tree protection.
Bouncy castle|party,children|lend 1||250|4 x 4 m with blower; never without a grown-up.
Giant Jenga|party,outdoor game|lend 3||20|Grows to 1.5 m before it falls.
Wooden train set Brio, large crate|children,toys|lend 4||20|120 parts, three bridges, one turntable.
Lego Technic crate|children,toys|lend 3||30|Five kilograms, sorted, without instructions.
Marble run Gravitrax|children,toys|lend 4||25|Starter set with two extensions, all balls counted.
Table tennis table|sport,outdoor|lend 2||120|Weatherproof, folds, with four bats.
Badminton set with net|sport,outdoor game|lend 4||15|Four rackets, feathers included.
`
