/** Photography: title | tags | how | price | deposit | what there is to say. */
export const photography = `
Camera Sony A7 IV|camera,full frame|lend 2||500|33 megapixels, two batteries, 128 GB card and strap.
Camera Canon EOS R6 II|camera,full frame|lend 2||500|Fast autofocus for sports and weddings.
Camera Fujifilm X-T5|camera,aps-c|lend 3||350|Dials for everything and colours out of the camera.
Camera Fujifilm X100V|camera,compact|lend 2||350|The pocket camera with a fixed 35 mm view; booked well ahead.
Camera Nikon Z6 II|camera,full frame|lend 1||450|With FTZ adapter for older Nikon lenses.
Camera Olympus OM-1|camera,micro four thirds|lend 1||400|Weather-sealed and light, for birds and mountains.
Camera Leica M6|camera,film|lend 1||900|Rangefinder of 1988, serviced last winter. One roll of film is included.
Camera Hasselblad 500 C/M|camera,film,medium format|lend 1||800|With 80 mm Planar and two film backs.
Camera Pentax K1000|camera,film,student|both 5|189.00|40|The camera on which generations have learned.
Instant camera Polaroid Now|camera,instant|lend 4||40|For weddings and parties; film is sold at the counter.
Action camera GoPro Hero 12|camera,sport|lend 4||120|With chest, helmet and handlebar mounts.
360° camera Insta360 X3|camera,360|lend 1||150|With invisible selfie stick.
Drone DJI Mini 4 Pro|drone,video|lend 2||300|Under 250 g; the borrower needs the EU certificate A1.
Lens Sony 24-70 mm f/2.8 GM|lens,sony,zoom|lend 2||350|The zoom that stays on the camera.
Lens Sony 85 mm f/1.4 GM|lens,sony,portrait|lend 1||350|For portraits with soft background.
Lens Canon RF 70-200 mm f/4|lens,canon,tele|lend 1||300|Light telephoto for concerts and zoo.
Lens Fujinon 10-24 mm f/4|lens,fujifilm,wide|lend 1||200|Wide angle for rooms and landscapes.
Lens Fujinon 56 mm f/1.2|lens,fujifilm,portrait|lend 1||200|The portrait lens of the X system.
Lens Sigma 105 mm Macro|lens,macro|lend 1||180|Life size insects, L-mount or E-mount.
Lens Tamron 150-600 mm|lens,wildlife,tele|lend 1||250|Reaches the other side of the lake. A monopod is included.
Binoculars Swarovski CL 8x30|binocular,birds|lend 3||200|Light, bright and made for long walks.
Spotting scope Kowa TSN-66|telescope,birds|lend 1||250|With 25-60 zoom eyepiece and a bag.
Telescope Sky-Watcher Dobson 8 inch|telescope,stars|lend 1||150|Saturn's rings on the first evening; fits on a back seat.
Tripod Manfrotto 055|tripod,aluminium|lend 4||60|With ball head, carries up to eight kilograms.
Travel tripod Peak Design|tripod,carbon|lend 2||120|As thin as a bottle, carbon.
Gimbal DJI RS 3|gimbal,video|lend 2||180|Smooth movements for cameras up to 3 kg.
Flash Godox V1|flash,light|lend 3||70|Round head with magnetic diffusers, for all brands.
Studio light set Godox SL60 II|light,studio,video|lend 2||150|Two lamps, two softboxes, two stands.
LED panel Aputure Amaran P60|light,video|lend 3||80|Bi-colour panel with battery plate.
Background system with three rolls|studio,portrait|lend 1||80|White, grey and green, 2.7 m wide.
Wireless microphone Rode Wireless Go II|audio,video|lend 3||100|Two transmitters, records on its own as a backup.
Audio recorder Zoom H5|audio,field|lend 2||80|With wind protection and a small tripod.
Cinema camera Blackmagic 6K Pro|camera,video,cinema|lend 1||700|With two batteries, SSD and cage.
Monitor Atomos Ninja V|video,monitor|lend 1||180|Records ProRes over HDMI.
Film scanner Plustek 8200i|film,scanner|lend 2||100|35 mm negatives and slides with 7,200 dpi.
Film Kodak Portra 400, five rolls|film,consumables|sell 40|74.00||Fresh, kept cold until you pick it up.
Film Ilford HP5 Plus, five rolls|film,consumables|sell 55|49.00||Black and white with a wide latitude.
Camera backpack Lowepro 350|backpack,bag|both 4|129.00|30|Room for a body, four lenses and a laptop.
Memory card SanDisk 128 GB|storage,consumables|sell 60|32.90||200 MB/s, V30.
`
