/** Garden: title | tags | how | price | deposit | what there is to say. */
export const garden = `
Lawn mower Gardena HandyMower|lawn,cordless|lend 2||70|Light cordless mower for small gardens and kerbs.
Scarifier AL-KO 38 E|lawn,spring|lend 2||80|Takes moss out of lawns up to 600 m²; best in April.
Hedge trimmer Stihl HSA 56|hedge,cordless|lend 3||80|45 cm blade, one battery lasts about 200 m² of hedge.
Telescopic pruner Fiskars UPX86|hedge,trees|lend 2||30|Reaches branches at six metres from the ground.
Leaf blower Husqvarna 320iB|leaves,cordless|lend 2||60|Quiet cordless blower; please use it after nine in the morning.
Tiller Honda FG 205|soil,petrol|lend 1||150|Loosens beds 20 cm deep; runs on unleaded petrol.
Garden shredder Bosch AXT 25 TC|compost,branches|lend 2||100|Shreds branches up to 45 mm into mulch.
Wheelbarrow Capito 90 l|transport,soil|lend 4||20|Galvanised, with a puncture-proof tyre.
Post hole auger Stihl BT 45|fence,soil|lend 1||140|For fence posts of up to 20 cm, with two drills.
Fruit press 20 l|harvest,apples|lend 2||60|Hydro press for the apples of a weekend; works with tap water.
Fruit picker with pole|harvest,apples|pool 8||10|Cotton bag on a four metre pole.
Tree saw Silky Zubat|saw,trees|both 4|74.00|20|Curved hand saw that cuts like a small chainsaw.
Spade Krumpholz|soil,hand tool|sell 15|46.00||Hand-forged in Franconia, ash handle.
Digging fork Sneeboer|soil,hand tool|sell 8|89.00||Stainless steel, for heavy soil and potatoes.
Secateurs Felco 2|hand tool,pruning|sell 24|54.90||The Swiss classic: every part can be replaced.
Rain barrel 300 l|water,balcony|sell 7|119.00||Slim barrel with tap, made from recycled plastic.
Raised bed larch 120 x 80|balcony,wood|sell 6|139.00||Larch from the Alps, without screws in five minutes.
Drip irrigation kit for 40 pots|water,balcony|sell 12|64.00||Waters forty pots for three weeks of holidays.
Seed box old vegetables|seeds,organic|sell 45|19.90||Twelve old sorts, organic and open-pollinated.
Worm composter Wurmkiste|compost,balcony|both 3|165.00|40|For kitchens and balconies, doubles as a seat.
Bee hive smoker|bees,hand tool|lend 2||15|Stainless smoker with bellows, for members of the bee group.
Honey extractor 4 frames|bees,harvest|lend 1||90|Hand-driven extractor, must come back clean and dry.
Fire bowl 80 cm|fire,party|lend 2||40|Steel bowl with grill; please bring it back without ash.
Patio heater infrared|party,winter|lend 3||50|Electric, 2 kW, for terraces under a roof.
`
