/** Camping: title | tags | how | price | deposit | what there is to say. */
export const camping = `
Two-person tent Hilleberg Nallo 2|tent,light|lend 3||200|Tunnel tent for all seasons, 2.4 kg, footprint included.
Three-person tent MSR Hubba Hubba 3|tent,light|lend 3||150|Stands by itself, two entrances.
Family tent Vaude Badawi 6|tent,family|lend 2||150|Two sleeping rooms and a place for rainy afternoons.
Bivy shelter Exped|shelter,ultralight|lend 2||40|For one person and a clear night.
Tarp DD 4 x 4|tarp,bushcraft|lend 5||20|With eight pegs and lines.
Party tent 3 x 6 m|tent,party|lend 2||120|Steel frame, sidewalls with windows; four people set it up.
Bell tent 5 m|tent,glamping|lend 1||200|Cotton tent with groundsheet for a long weekend.
Roof tent Thule Tepui Ayer 2|tent,car|lend 1||300|With mounting kit for common roof racks.
Sleeping bag Mountain Equipment Glacier|sleeping bag,winter|lend 4||80|Down, comfortable to -8 °C, washed after each loan.
Sleeping bag Deuter Orbit 0°|sleeping bag,summer|lend 8||40|Synthetic, for huts and summer nights.
Children's sleeping bag Grow|sleeping bag,children|lend 5||20|Grows along by 30 cm.
Sleeping mat Therm-a-Rest NeoAir|mat,light|lend 8||40|With pump sack and repair kit.
Foam mat|mat,group|pool 40||5|For school classes and youth groups.
Hammock Ticket to the Moon|hammock,light|both 9|64.00|10|With straps that are kind to trees.
Backpack Osprey Atmos 65|backpack,trekking|lend 4||80|Fits hips from 70 to 120 cm.
Backpack Deuter Aircontact Lite 40|backpack,trekking|lend 3||60|For three days with a tent.
Child carrier backpack Deuter Kid Comfort|backpack,children|lend 3||80|With sun roof and rain cover, up to 22 kg.
Trekking poles Leki Makalu|hiking,poles|lend 6||20|Telescopic with shock absorber.
Snowshoes TSL 226|winter,hiking|lend 6||50|With poles; for shoe sizes 36 to 45.
Avalanche set Mammut|winter,safety|lend 4||120|Beacon, shovel and probe, checked before each loan.
Crampons Grivel G12|winter,climbing|lend 3||60|With antibott plates.
Gas stove Primus Lite Plus|stove,cooking|lend 4||30|With pot and wind protection, gas is sold at the counter.
Petrol stove MSR WhisperLite|stove,expedition|lend 2||40|Burns nearly everything, with maintenance kit.
Camping grill Cobb Premier|grill,cooking|lend 3||30|Stays cool outside, for eight hours of coals.
Two-burner stove Campingaz|cooker,family|lend 4||20|With hose and regulator, without bottle.
Cool box Dometic CFX3 35|cooling,car|lend 3||120|Compressor cool box for 12 and 230 V.
Water filter Katadyn Hiker Pro|water,trekking|lend 3||30|A litre a minute out of any stream.
Lantern Petromax HK500|lantern,classic|lend 2||40|The brass classic that lights a whole meadow.
Headlamp Petzl Actik Core|lamp,hiking|both 12|54.00|10|Rechargeable, 600 lumens.
Power station EcoFlow River 2|power,solar|lend 2||120|256 Wh, charges in an hour.
Solar panel 100 W, foldable|power,solar|lend 2||80|Fits the power station and most others.
Folding table and four chairs|furniture,group|lend 5||40|Aluminium, packs into one bag.
Kayak Prijon Seayak|boat,water|lend 2||250|With paddle, vest and spray deck; roof rack needed.
Stand-up paddle board Red Paddle 10'6|boat,water|lend 4||150|Inflatable with pump, leash and vest.
Packraft MRS Microraft|boat,light|lend 2||200|2.9 kg: carry it up, paddle it down.
Canadian canoe Old Town Discovery|boat,family|lend 1||250|Three seats, four vests and two barrels.
Climbing rope Edelrid 60 m|climbing,rope|lend 3||60|Checked and logged after each loan.
Via ferrata set Black Diamond|climbing,safety|lend 6||60|With helmet and harness, in three sizes.
Gas cartridge 450 g|stove,consumables|sell 90|11.50||Screw valve, winter mixture.
Freeze-dried dinner, box of six|food,consumables|sell 30|44.90||Six dinners that only need hot water.
`
