/** Computers: title | tags | how | price | deposit | what there is to say. */
export const computers = `
Laptop Lenovo ThinkPad T14 Gen 4|laptop,linux,work|kit 8||0|Company laptop with 32 GB of memory; stays with its person until they leave.
Laptop Apple MacBook Pro 14|laptop,macos,work|kit 4||0|M3 Pro with 36 GB for design and video.
Laptop Framework 13|laptop,linux,repairable|both 4|1049.00|300|Every part can be replaced with the screwdriver that comes along.
Laptop ThinkPad X270, refurbished|laptop,refurbished|sell 11|289.00||Core i5, 16 GB, 512 GB SSD, new battery, one year of warranty.
Laptop ThinkPad L480, refurbished|laptop,refurbished|sell 7|249.00||14 inch with number pad app, cleaned and tested by our workshop.
Laptop Dell Latitude 5490, refurbished|laptop,refurbished|sell 9|259.00||Core i5 of the eighth generation with Windows or Linux.
Chromebook Acer Spin 513|laptop,school|lend 6||100|For lessons and workshops; reset after each loan.
MacBook Air M1|laptop,macos|lend 3||350|For courses and travels, with charger and sleeve.
Tablet iPad 10.9|tablet,drawing|lend 4||200|With Pencil and a stand; please sign out before returning.
Tablet reMarkable 2|tablet,writing|lend 2||150|Writes like paper, without anything that blinks.
E-reader Tolino Vision 6|reader,books|lend 5||60|Opens the loans of public libraries.
Drawing tablet Wacom Intuos Pro M|drawing,design|lend 3||120|With the Pro Pen 2 and spare nibs.
Monitor Eizo EV2785|monitor,usb-c|kit 6||0|27 inch 4K with USB-C, part of a desk at home.
Monitor Dell U2419H, refurbished|monitor,refurbished|sell 14|119.00||24 inch, thin frame, height adjustable.
Projector Epson EB-FH52|projector,event|lend 3||180|4,000 lumens in Full HD, bright enough for daylight.
Pocket projector Anker Nebula|projector,travel|lend 2||100|Two hours of cinema from the battery.
Projection screen 240 cm|projector,event|lend 2||60|Tripod screen with bag, set up in two minutes.
Conference speaker Jabra Speak 750|audio,meeting|lend 3||60|For meetings of up to eight people.
Webcam Logitech Brio 4K|camera,meeting|lend 4||40|With privacy cover and five metres of USB extension.
Headset Jabra Evolve2 65|audio,meeting|both 6|149.00|30|Bluetooth headset with charging stand.
Microphone Rode NT-USB|audio,podcast|lend 3||60|With pop filter and table stand.
Podcast set Zoom PodTrak P4|audio,podcast|lend 2||150|Four microphones, four headphones and the recorder in one case.
Keyboard Keychron K8 Pro|keyboard,mechanical|shelf 8|109.00|20|Mechanical keyboard with brown switches, German or US keys.
Trackball Logitech Ergo|mouse,ergonomics|shelf 6|84.00|10|Try it for a week before you buy it.
Laptop stand Nexstand|ergonomics,travel|sell 25|39.90||Folds to the size of a wooden spoon.
USB-C dock CalDigit TS4|dock,usb-c|lend 2||120|Eighteen ports with one cable to the laptop.
Raspberry Pi 5 kit|maker,electronics|both 7|129.00|40|8 GB, case, power supply and a card with the system.
Arduino starter kit|maker,electronics|lend 6||30|Fifteen projects with a printed book, all parts counted.
3D printer Prusa MK4|maker,printer|lend 2||250|Lent with an introduction; filament is paid by weight.
Portable SSD Samsung T7 2 TB|storage|lend 3||60|Wiped after each loan.
Label printer Brother QL-820|printer,office|lend 1||60|The one that prints our own unit tags.
Document scanner Fujitsu iX1600|scanner,office|lend 2||120|Forty pages a minute into searchable files.
`
