/** Kitchen and events: title | tags | how | price | deposit | what there is to say. */
export const kitchen = `
Stand mixer KitchenAid Artisan|baking,mixer|lend 3||120|4.8 litres with three hooks; the slicer is in the second box.
Bread oven stone and peel|baking,bread|lend 3||30|Cordierite stone for ovens and grills.
Pasta machine Marcato Atlas 150|pasta,cooking|lend 4||30|Fettuccine and tagliolini; never put it into water.
Dehydrator Sedona|fruit,drying|lend 2||80|Nine trays for the harvest of a garden.
Vacuum sealer Caso VC 11|storing,cooking|lend 2||40|Bags are sold at the counter.
Sous-vide stick Anova|cooking,temperature|lend 3||50|Clips to every pot, speaks to your phone if it must.
Raclette grill for eight|party,cheese|lend 5||30|With sixteen pans and wooden scrapers.
Fondue set Le Creuset|party,cheese|lend 4||25|Cast iron, six forks, burner paste included.
Waffle iron Nordic Ware|baking,party|lend 4||20|Five hearts at a time.
Popcorn machine|party,children|lend 2||60|Like at the fair; corn for a hundred bags on request.
Candy floss machine|party,children|lend 1||60|Sugar and sticks are in the box.
Espresso machine Rancilio Silvia|coffee|lend 2||150|With grinder; for weddings and stays in bed.
Coffee percolator 80 cups|coffee,event|lend 4||40|Eighty cups in forty minutes.
Chafing dish, pair|event,catering|lend 6||30|GN 1/1, with burning paste for two hours.
Soup kettle 10 l|event,catering|lend 4||40|Keeps ten litres of soup at 70 °C.
Beer tap system with cooler|event,drinks|lend 2||150|Two taps for keg couplers S and A.
Glasses, crate of 36|event,drinks|pool 30||20|Water, wine or beer; they may come back unwashed.
Plates and cutlery for 24|event,catering|pool 16||30|White porcelain in boxes; they may come back unwashed.
Beer table set|event,furniture|pool 24||20|One table, two benches.
Bistro table with cover|event,furniture|pool 12||20|110 cm high, folds flat.
Pizza oven Ooni Koda 16|pizza,party|lend 2||120|Gas, 500 °C, a pizza a minute.
Ceramic grill Big Green Egg M|grill,party|lend 1||200|Heavy; bring a van and two friends.
Chef's knife Zwilling Pro 20 cm|knife,cooking|sell 13|109.00||Forged in Solingen with a curved edge.
Knife sharpening stone 1000/3000|knife,cooking|shelf 12|39.00|5|Japanese water stone with a bamboo holder.
Cast iron pan Skeppshult 28 cm|pan,cooking|sell 10|119.00||Made in Sweden, for life and after.
Fermentation crock 10 l|storing,fermentation|both 5|59.00|10|With weight stones, for kraut and kimchi.
Preserving jars Weck, six pieces|storing,consumables|sell 40|22.90||Rings and clamps included.
`
