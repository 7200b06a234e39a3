/** Tools: title | tags | how | price | deposit | what there is to say. How is told in `stock.ts`. */
export const tools = `
Cordless drill Makita DDF484|drill,cordless,18v|lend 4||60|Brushless 18 V drill with two gears, two 5 Ah batteries and a charger in a Makpac case.
Hammer drill Bosch GBH 2-26|drill,sds-plus,concrete|lend 3||80|Rotary hammer for concrete and brick; the box holds six SDS-plus bits and a chisel.
Impact driver DeWalt DCF887|driver,cordless,18v|lend 2||60|Compact impact driver for decking screws, with two batteries and a bit set.
Bench drill Optimum DH 18V|drill,stationary|lend 1||120|Bench-top pillar drill with digital depth display; two people carry it.
Random orbital sander Festool ETS 150|sander,dust extraction|lend 3||90|For floors and furniture; connects to a dust extractor, paper is sold at the counter.
Belt sander Bosch PBS 75|sander,wood|lend 2||50|Takes off old paint quickly; comes with three belts to begin with.
Floor sander Hummel|sander,floor,heavy|lend 1||250|The classic drum sander for parquet, 78 kg; a short introduction is part of the loan.
Delta sander Metabo FMS 200|sander,detail|lend 2||30|Reaches corners and window frames that larger sanders do not.
Circular saw Makita HS7611|saw,wood|lend 3||70|190 mm blade, 66 mm cutting depth, with a parallel guide.
Plunge saw Festool TS 55|saw,guide rail|lend 2||150|With a 1.4 m guide rail and clamps for splinter-free cuts in panels.
Jigsaw Bosch GST 150|saw,curves|lend 3||50|Precise pendulum jigsaw; blades for wood and metal are in the box.
Mitre saw Metabo KGS 254|saw,stationary|lend 2||120|Sliding mitre saw with laser line for skirting boards and frames.
Chainsaw Stihl MSA 220|saw,chainsaw,cordless|lend 1||180|Cordless chainsaw with protective trousers; lent only with a chainsaw certificate.
Table saw DeWalt DWE7491|saw,stationary|lend 1||200|With rolling stand; please bring a second person to pick it up.
Japanese pull saw Ryoba 240|saw,hand tool|sell 14|34.90||Double-sided pull saw with crosscut and rip teeth, replaceable blade.
Router Triton TRA001|router,wood|lend 1||120|2,400 W plunge router with a set of twelve 8 mm cutters.
Angle grinder Flex L 125|grinder,metal|lend 3||50|125 mm grinder with quick clamping nut and variable speed.
Multi-tool Fein MultiMaster|oscillating,renovation|lend 2||80|Cuts flush, scrapes and sands; the best friend of a renovation.
Heat gun Steinel HL 1920|heat,paint|lend 2||30|Strips paint and shrinks tubes, with three nozzles.
Tile cutter Rubi TR-600|tiles,bathroom|lend 2||90|Manual cutter for tiles up to 60 cm, with three scoring wheels.
Paint sprayer Wagner W 590|paint,spray|lend 2||70|For walls and fences; must come back rinsed with water.
Wallpaper steamer Steinel|wallpaper,renovation|lend 2||40|Loosens old wallpaper; four litres of water last about an hour.
Laser level Bosch GLL 3-80|measuring,laser|lend 3||110|Three lines of 360 degrees, tripod adapter and receiver included.
Laser distance meter Leica Disto D2|measuring,laser|lend 4||60|Measures to 100 m on 1.5 mm and sends values by Bluetooth.
Wall scanner Bosch D-tect 120|measuring,detector|lend 2||80|Finds cables, pipes and studs before the drill does.
Thermal camera FLIR C5|measuring,insulation|lend 1||200|Shows where the heat leaves the house; best used on a cold morning.
Extension ladder Zarges 3 x 9|ladder,height|lend 2||100|Three parts, up to 6.9 m working height, with ladder stabiliser.
Step ladder Hailo L90|ladder,household|lend 4||30|Eight steps, stands safely on stairs with adjustable feet.
Mobile scaffold tower Layher Uni|scaffold,height|lend 1||300|Working height 6 m, assembled by two people in half an hour.
Torque wrench Hazet 6122|wrench,car|lend 2||60|40 to 200 Nm with certificate, for wheels and cylinder heads.
Socket set Wera Zyklop Speed|wrench,sockets|lend 3||50|Half-inch drive, 37 parts, every socket in its marked place.
Pipe wrench Knipex Cobra 300|wrench,plumbing|both 5|38.50|10|Self-locking pliers wrench for pipes up to two inches.
Pliers set Knipex|pliers,electrical|sell 9|79.00||Side cutter, combination and long-nose pliers, insulated to 1,000 V.
Screwdriver set Wera Kraftform|screwdriver,hand tool|sell 22|42.90||Seven screwdrivers with laser tip, wall rack included.
Claw hammer Picard 16 oz|hammer,hand tool|sell 18|27.50||Forged in one piece with a leather grip, made in Wuppertal.
Rubber mallet Peddinghaus|hammer,paving|sell 16|14.90||Soft blow for paving stones and furniture.
Splitting axe Fiskars X25|axe,firewood|both 4|69.00|20|Splits logs up to 30 cm with little effort.
Demolition hammer Hilti TE 500|hammer,concrete,heavy|lend 1||250|For walls and screed; ear and eye protection are in the case.
Concrete mixer Atika 140|concrete,heavy|lend 1||150|140 litre drum, 230 V, fits into an estate car with the legs off.
Vibrating plate Wacker 80 kg|paving,heavy|lend 1||300|Compacts gravel and paving; a trailer is needed for the way home.
Dust extractor Festool CTL 26|dust,vacuum|lend 3||90|Class L extractor that starts with the tool.
Wet vacuum Kärcher WD 6|vacuum,water|lend 3||40|Takes up to 30 litres of water or builder's dust.
Pressure washer Kärcher K 5|water,cleaning|lend 3||70|145 bar with surface cleaner and a ten metre hose.
Welding inverter Fronius TransPocket|welding,metal|lend 1||220|Electrode welder for 230 V, helmet and gloves included.
Soldering station Weller WE 1010|soldering,electronics|lend 4||50|70 W with three tips and a fume absorber.
Cable drum 50 m|power,outdoor|pool 12||15|Three sockets, rubber cable H07RN-F, for outdoor use.
Work lamp LED 5,000 lm|lamp,power|pool 10||15|On a tripod of up to 1.8 m, four metre cable.
Safety glasses uvex pheos|safety,glasses|sell 60|12.90||Anti-fog, scratch resistant, fits over most noses.
Work gloves size 9|safety,gloves|sell 120|6.50||Knitted gloves with nitrile coating, dry grip.
Wood screws 5 x 60, box of 200|screws,consumables|sell 80|11.90||Torx 25, with a tip that needs no drilling.
`
