/** Instruments: title | tags | how | price | deposit | what there is to say. */
export const instruments = `
Western guitar Yamaha FG800|guitar,acoustic|lend 4||60|Solid top, with bag, tuner and spare strings.
Classical guitar Hanika 50 MF|guitar,classical|lend 2||150|Made in Baiersdorf, cedar top, in a case.
Children's guitar 3/4 Ortega|guitar,children|lend 5||30|For beginners of eight to ten years.
Electric guitar Fender Player Stratocaster|guitar,electric|lend 2||150|Three colour sunburst with gig bag.
Electric bass Fender Jazz Bass|bass,electric|lend 2||150|Four strings and a case that has seen stages.
Guitar amplifier Fender Blues Junior|amplifier,stage|lend 2||120|15 W of valves, loud enough for a pub.
Bass amplifier Ampeg RB-115|amplifier,stage|lend 1||150|200 W, 18 kg, with cover.
Ukulele Flight DUS410|ukulele,beginner|both 10|98.00|20|Soprano ukulele with bag and a page of chords.
Banjo Deering Goodtime|banjo,folk|lend 1||150|Five strings, bright and loud.
Violin 4/4 student set|violin,strings|lend 4||100|With bow, shoulder rest and rosin; strings renewed each year.
Violin 1/2 student set|violin,strings,children|lend 3||80|For children of about eight years.
Cello 4/4 Gewa|cello,strings|lend 2||250|With soft case and bow; a seat of its own in the car.
Digital piano Yamaha P-125|piano,keyboard|lend 3||150|88 weighted keys, stand, pedal and headphones.
Stage piano Nord Electro 6D|keyboard,stage|lend 1||500|Organ, piano and synthesiser for the band.
Synthesizer Korg Minilogue|synth,analog|lend 2||120|Four voices, sixteen steps, hours gone.
Synthesizer Moog Mother-32|synth,modular|lend 1||150|Semi-modular, patch cables included.
Groovebox Elektron Digitakt|sampler,electronic|lend 1||200|Eight voices; please keep the factory sounds.
MIDI keyboard Arturia KeyLab 61|keyboard,midi|lend 2||80|With software licence for the time of the loan.
Accordion Hohner Bravo III 72|accordion,folk|lend 2||200|72 basses, with straps and case.
Melodica Hohner Student 32|keys,children|sell 12|46.00||With two mouthpieces, in red or blue.
Drum kit Sonor AQ1|drum,stage|lend 1||250|Five drums, cymbals and a stool; mind your neighbours.
Electronic drum kit Roland TD-07|drum,practice|lend 2||200|Mesh heads: quiet enough for a flat.
Cajon Schlagwerk 2inOne|cajon,percussion|lend 4||40|Snare or plain, with a cushion.
Djembe Meinl 12 inch|djembe,percussion|lend 6||40|A set of six for workshops.
Handpan D minor|percussion,meditation|lend 1||400|Nine notes, in a hard case; introduction on request.
Trumpet Yamaha YTR-2330|brass,trumpet|lend 2||120|With mouthpiece 11B4 and care set.
Clarinet Buffet Prodige|woodwind,clarinet|lend 2||120|B flat, new reeds are part of the loan.
Alto saxophone Yanagisawa AWO1|woodwind,saxophone|lend 1||400|With Selmer mouthpiece; for people who play already.
Recorder Moeck alto|woodwind,recorder|both 6|69.00|10|Pearwood, with fingering chart.
PA system LD Systems Maui 28|pa,stage|lend 2||300|Column PA for 150 people, with a cart.
Mixing desk Behringer X32|pa,stage|lend 1||350|32 channels; digital stage box on request.
Microphone Shure SM58|microphone,stage|pool 14||30|The one that survives everything.
Microphone stand K&M 210|stand,stage|pool 16||10|With boom arm.
Stage light set Cameo|light,stage|lend 2||120|Four LED floods with stand and controller.
Guitar strings D'Addario EJ16|guitar,consumables|sell 70|11.90||Phosphor bronze, light.
Drum sticks Vic Firth 5A|drum,consumables|sell 50|14.50||Hickory, one pair.
`
