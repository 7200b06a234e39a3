/** Cycling and transport: title | tags | how | price | deposit | what there is to say. */
export const mobility = `
Cargo bike Urban Arrow Family|cargo bike,e-bike|lend 3||300|With rain tent and four belts; battery charged at pick-up.
Cargo bike Bakfiets Long|cargo bike|lend 2||150|Without motor, with a box for beer or children.
Cargo trailer Carla Cargo|trailer,bicycle|lend 2||150|Carries 150 kg behind a bicycle, or as a hand cart.
Bicycle trailer for children Thule Chariot|trailer,children|lend 4||120|Two seats, with jogging wheel.
Folding bike Brompton C Line|folding bike,commuting|lend 4||200|Six gears; goes under every seat of a train.
Trekking bike Patria Terra|bicycle,touring|lend 3||200|Steel frame with hub dynamo, in three sizes.
Mountain bike Orbea Alma|bicycle,mountain|lend 2||250|29 inch, sizes M and L, pump for the fork included.
Children's bike Woom 4|bicycle,children|lend 5||80|20 inch, for about six to eight years; exchanged when it gets small.
Tandem Hase Pino|bicycle,tandem|lend 1||350|Front rider sits, rear rider steers.
Bike travel case B&W|bicycle,travel|lend 3||60|Hard case for flights, fits wheels of 29 inch.
Rear bike rack for cars Thule VeloCompact|bicycle,car|lend 3||100|For two bikes on the tow bar.
Bicycle repair stand Park Tool|bicycle,repair|lend 3||50|Holds frames of every shape.
Bicycle tool kit Topeak|bicycle,repair|both 6|89.00|20|Everything from chain whip to cone spanner.
Panniers Ortlieb Back-Roller, pair|bicycle,touring|both 8|149.00|30|Waterproof since 1982.
Handlebar bag Ortlieb Ultimate Six|bicycle,touring|sell 10|119.00||With map case on request.
Roof box Thule Motion XT|car,travel|lend 2||150|450 litres; bars are lent along.
Hand truck with stairs wheels|moving,transport|lend 3||40|Carries washing machines up the stairs, nearly by itself.
Moving blankets, set of ten|moving,transport|pool 9||15|Quilted blankets and four lashing straps.
Moving boxes, bundle of twenty|moving,consumables|sell 35|44.00||Used once, still good for three more.
Car trailer 750 kg|trailer,car|lend 1||300|With tarp; class B licence is enough.
Bicycle lock Abus Granit 640|bicycle,safety|sell 20|99.00||Short U-lock with two keys.
Helmet Lumos, lit|bicycle,safety|sell 9|139.00||Front and rear light, indicators by remote.
`
