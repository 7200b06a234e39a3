import { box, disc, line, moved, oneOf, oval, path, rows, type Shapes } from '../pen.ts'

/** A book that lies, its spine to the front. */
const lying = (cover: 'h' | 'ah' | '#3f7a6c' | '#c8573f' | 'dh', x: number, y: number, width: number, height: number) =>
  path('ps', `M${x + 6} ${y - 12}h${width - 18}l12 12h-${width}z`) +
  path(cover, `M${x} ${y}h${width}q4 0 4 4v${height - 8}q0 4-4 4h-${width}q-6 0-6-${height / 2}t6-${height / 2}z`) +
  path('i', `M${x} ${y + 2}h${width}v4h-${width}z`)

/** What may be printed on the cover of a novel, 106 wide, from (150, 66) down. */
const novelCovers = [
  disc('a', 203, 118, 26) +
    path('d', 'M150 176q24-34 46-14t28-18 32 10v98H150z', 'opacity=".55"') +
    path('d', 'M150 200q30-22 54-4t52-12v68H150z', 'opacity=".75"'),
  disc('p', 224, 104, 17) +
    rows(5, (i) => path(i % 2 ? 'a' : 'd', `M150 ${142 + i * 16}q14-12 27 0t26 0 26 0 27 0v14H150z`, 'opacity=".75"')) +
    path('d', 'M150 206h106v46H150z', 'opacity=".6"'),
  path('d', 'M150 206v-58h18v-26l14-14 14 14v40h12v-66h26v44h22v66z', 'opacity=".8"') +
    rows(6, (i) => path('a', `M${160 + (i % 3) * 32} ${150 + Math.floor(i / 3) * 22}h8v10h-8z`)) +
    path('p', 'M176 84a16 16 0 1 0 12 26 20 20 0 0 1-12-26z'),
  path('p', 'M203 200q-6-50-44-62 44-4 48 30 2-48 40-66-4 40-30 54 22-4 34 12-30 0-40 32z', 'opacity=".85"') +
    disc('a', 203, 96, 13),
  rows(4, (i) => path(i % 2 ? 'p' : 'a', `M150 ${84 + i * 28}l106-18v20l-106 18z`, 'opacity=".8"')),
] as const

/** What may be printed on a cover that is turned, around (210, 124). */
const boardCovers = [
  disc('a', 210, 124, 30) + path('p', 'M180 124a30 30 0 0 0 60-5z'),
  path('a', 'M180 150l30-54 30 50z') + path('p', 'M196 149l14-26 15 24z'),
  rows(3, (i) => path(i % 2 ? 'p' : 'a', `M${164 + i * 30} ${102 - i * 2}h22v48h-22z`)),
  `${disc('p', 210, 124, 32)}${disc('a', 210, 124, 22)}${disc('d', 210, 124, 10)}`,
] as const

/** What may stand on the right page of an open book. */
const plates = [
  path('v', 'M222 118q40-16 80-8v44q-42-8-80 8z') + path('a', 'M262 118a15 15 0 1 1-.1 0z'),
  path('p', 'M220 118q42-16 84-8v46q-42-8-84 8z') +
    rows(4, (i) =>
      path(i === 2 ? 'a' : 'v', `M${228 + i * 19} ${158 - i * 2}v-${[16, 26, 38, 22][i]}h12v${[15, 25, 37, 21][i]}z`),
    ),
  path('#a9cba4', 'M222 118q40-16 80-8v44q-42-8-80 8z') +
    path('v', 'M224 158q12-34 26-20t22-24 30 40q-40-6-78 4z') +
    disc('a', 284, 122, 8),
] as const

/** Books. */
export const books = {
  songbook: {
    words: /song|chord|\bnotes?\b|sheet music|music|noten|lieder/i,
    shadow: [202, 70],
    draw: () => [
      line('M200 196v52M200 236l-46 16M200 236l46 16', 7, '#26292c'),
      path('dv', 'M108 178h188l6 14H102z'),
      path('d', 'M100 62h204v118H100z', 'opacity=".9"'),
      path('p', 'M108 58q48-8 94 8v112q-46-14-94-6z'),
      path('ps', 'M296 58q-48-8-94 8v112q46-14 94-6z'),
      rows(4, (i) => line(`M118 ${78 + i * 22}q38-6 74 6M212 ${84 + i * 22}q38-12 74-6`, 1.6, '#a9a294')),
      rows(4, (i) => oval('d', 130 + i * 17, 96 + ((i * 29) % 50), 5, 4, 'transform="rotate(-20 140 100)"')),
      rows(3, (i) => oval('d', 226 + i * 20, 100 + ((i * 23) % 44), 5, 4)),
      line('M134 92v-20M151 121v-22M231 98v-20M251 122v-22M271 102v-20', 2, '#2b2d3a'),
      path('a', 'M150 56l12-1v34l-6-6-6 6z'),
      rows(6, (i) => box('mh', 197, 70 + i * 17, 11, 5, 2.5)),
    ],
  },
  comic: {
    words: /comic|graphic novel|manga/i,
    shadow: [204, 92],
    draw: () => [
      moved(
        'rotate(-10 160 252)',
        path('ps', 'M118 76h112v176H118z'),
        path('av', 'M112 74h114v176H112z'),
        path('p', 'M120 110h98v60h-98z'),
        path('d', 'M120 178h46v62h-46zM172 178h46v62h-46z', 'opacity=".65"'),
      ),
      moved(
        'rotate(7 230 252)',
        path('ps', 'M172 66h124v186H172z'),
        path('v', 'M166 62h126v188H166z'),
        path('#ffd75e', 'M176 72h106v36H176z'),
        path('d', 'M184 82h66v16h-66z'),
        path('p', 'M176 114h106v126H176z'),
        path('a', 'M229 122l10 22 24-8-8 24 22 10-22 10 8 24-24-8-10 22-10-22-24 8 8-24-22-10 22-10-8-24 24 8z'),
        path('p', 'M212 160h34v8h-34zM217 174h24v6h-24z'),
        path('i', 'M166 62h8v188h-8z'),
      ),
    ],
  },
  pictureBook: {
    words: /child|kinder|picture book|bilderbuch|board book|märchen|fairy/i,
    shadow: [202, 128],
    draw: () => [
      path('s', 'M62 232l34-22h208l34 22v16H62z'),
      path('v', 'M58 236l138 8h8l138-8v10q-70 2-136 8h-12q-66-6-136-8z'),
      path('p', 'M66 228l34-24q54-8 100 12v26q-70-14-134-14z'),
      path('ps', 'M334 228l-34-24q-54-8-100 12v26q70-14 134-14z'),
      path('#7fb07a', 'M84 216q30-30 64-12 26-22 52 4v20q-60-16-116-12z'),
      path('#5f9268', 'M316 216q-30-26-58-12-28-16-58 4v20q60-16 116-12z'),
      path('#8a5a36', 'M148 210l3-58h10l3 58z'),
      disc('#4f8a5b', 155, 132, 34),
      disc('#6ba56f', 144, 118, 20),
      path('a', 'M214 208v-62l26-22 26 22v62z'),
      path('as', 'M240 124l26 22v62h-26z', 'opacity=".5"'),
      path('d', 'M206 152l34-30 34 30-7 7-27-24-27 24z'),
      path('p', 'M232 176h16v32h-16z'),
      disc('#ffd75e', 296, 92, 20),
      path('p', 'M92 112l4 9 10 1-8 7 2 10-8-5-9 5 2-10-7-7 10-1z'),
      path('p', 'M202 74l3 7 8 1-6 5 2 8-7-4-7 4 2-8-6-5 8-1z'),
    ],
  },
  cookbook: {
    words: /cook|koch|bread|brot|back|rezept|recipe|ferment|kitchen|küche/i,
    shadow: [206, 104],
    draw: () => [
      path('s', 'M112 72l18-10v178l-18 10z'),
      path('p', 'M130 62l122-4 12 8v180l-134 4z'),
      path('v', 'M122 66h132v186H122z'),
      path('o', 'M122 66h12v186h-12z'),
      disc('p', 196, 136, 42),
      disc('ps', 196, 136, 32),
      path('#6ba56f', 'M172 140q8-26 34-22-4 26-34 22z'),
      disc('#d8542f', 208, 146, 11),
      disc('#d8542f', 188, 154, 8),
      path('p', 'M156 200h82v10h-82zM168 218h58v6h-58z'),
      path('i', 'M136 68h112v5H136z'),
      line('M290 250V140', 8, '#b98a58'),
      oval('wh', 290, 112, 17, 28),
      oval('o', 290, 112, 10, 19),
      line('M320 250V150', 6, '#b98a58'),
      path('wh', 'M308 84h24l2 70h-28z'),
      rows(3, (i) => path('o', `M${312 + i * 7} 92h3v52h-3z`)),
      path('h', 'M274 194h62l-6 52q-1 6-8 6h-34q-7 0-8-6z'),
      path('i', 'M280 198h12l4 50h-8z'),
    ],
  },
  atlas: {
    words: /atlas|\bmaps?\b|karte|wander|hiking|tours|touren/i,
    shadow: [200, 132],
    draw: () => [
      path('ps', 'M70 96l64-20 66 22v152l-66-22-64 20z'),
      path('p', 'M134 76l66 22v152l-66-22z'),
      path('p', 'M200 98l66-22v152l-66 22z'),
      path('ps', 'M266 76l64 20v152l-64-20z'),
      path('#a9cba4', 'M70 130q40-24 64-8t66-10v66q-40 8-66 0t-64 22z'),
      path('#8dbb8f', 'M200 112q30-26 66-12t64-4v60q-40-10-64 4t-66 18z'),
      path('#7aa5c4', 'M70 206q40-20 64-6t66 8v20q-36 0-66-12t-64 10zM200 210q30 6 66-16t64-2v18q-40-12-64 4t-66 16z'),
      line('M86 216q20-40 48-36t46-24 40 6 30-36 56-2', 4, '#c8573f', 'stroke-dasharray="7 7"'),
      line('M150 122l16-18 16 20M232 142l14-18 16 20', 3, '#5f7d62'),
      path('o', 'M134 76l66 22v152l-66-22zM266 76l64 20v152l-64-20z', 'opacity=".09"'),
      path('av', 'M292 60q20 0 20 20 0 14-20 38-20-24-20-38 0-20 20-20z'),
      disc('p', 292, 80, 8),
    ],
  },
  fieldGuide: {
    words: /bird|nature|trees|vogel|natur|pflanze|plants|knots|outdoor/i,
    shadow: [206, 118],
    draw: () => [
      path('p', 'M122 66l116-8 14 8v182l-130 4z'),
      path('v', 'M108 68q0-8 8-8h116q8 0 8 8v176q0 8-8 8H116q-8 0-8-8z'),
      path('s', 'M108 68q0-8 8-8h12v192h-12q-8 0-8-8z'),
      path('p', 'M142 86h84v98h-84z'),
      path('#8fb4c9', 'M142 86h84v70h-84z'),
      path('#6ba56f', 'M142 152q40-18 84 4v28h-84z'),
      path('#c8573f', 'M158 150q-2-32 26-34 14 0 18 10l13 4-12 6q-2 22-24 24-11 0-21-10z'),
      path('#7a3325', 'M164 146q12-16 26-8-6 18-26 8z'),
      disc('d', 192, 126, 2.5),
      line('M178 160l-2 12M186 159v12', 2, '#7a3325'),
      path('p', 'M148 200h72v9h-72zM148 216h48v6h-48z'),
      path('i', 'M130 63h98v5h-98z'),
      line('M300 196L338 248', 14, '#5b3820'),
      line('M302 196L336 244', 5, '#96653d'),
      disc('#cfe3ee', 278, 164, 44, 'opacity=".55"'),
      `<circle cx="278" cy="164" r="42" fill="none" stroke="#85601a" stroke-width="9"/><circle cx="277" cy="163" r="42" fill="none" stroke="#d6a73f" stroke-width="6"/>`,
      path('#ffffff', 'M246 158q4-22 26-28-14 12-16 30-6 8-10-2z', 'opacity=".7"'),
      path('#6ba56f', 'M262 178q0-26 32-30 0 30-32 30z'),
      line('M258 184l20-20', 2.5, '#3f7a4f'),
    ],
  },
  openBook: {
    words: /guide|handbook|handbuch|ratgeber|reading|lehrbuch|computing|theory/i,
    shadow: [202, 134],
    draw: (_tones, variant) => [
      path('s', 'M64 236V112q70-26 138 6 68-32 138-6v124q-70-14-138 12-68-26-138-12z'),
      path('v', 'M60 240V116q4-2 8-3v116q70-14 134 12 64-26 134-12V113l8 3v124q-70-14-136 12h-12q-66-26-136-12z'),
      path('ps', 'M76 228V106q66-22 126 10v122q-62-24-126-10z'),
      path('p', 'M82 222V98q64-18 120 14v122q-58-24-120-12z'),
      path('ps', 'M328 228V106q-66-22-126 10v122q62-24 126-10z'),
      path('p', 'M322 222V98q-64-18-120 14v122q58-24 120-12z'),
      path('o', 'M202 112q-14-8-26-12v122q14 4 26 12z', 'opacity=".12"'),
      rows(6, (i) => line(`M98 ${118 + i * 16}q48-10 88 8M218 ${126 + i * 16}q44-18 88-8`, 2.4, '#b9b3a6')),
      oneOf(variant, plates),
      path(oneOf(variant, ['av', '#c8573f', '#3f7a6c']), 'M188 106l14 6v110l-7-9-7 4z'),
    ],
  },
  bookStack: {
    words: /history|geschichte|classic|klassiker|philosoph/i,
    shadow: [204, 104],
    draw: () => [
      lying('dh', 118, 218, 176, 34),
      lying('h', 128, 176, 158, 30),
      lying('ah', 112, 142, 164, 24),
      path('p', 'M150 188h70v6h-70zM150 198h40v3h-40zM146 150h52v5h-52z', 'opacity=".9"'),
      path('#d6a73f', 'M136 226h5v18h-5zM276 226h5v18h-5zM160 232h64v5h-64z'),
      path('p', 'M262 176h7v30h-7z', 'opacity=".75"'),
      line('M150 118q-4-26 22-26 24 0 24 22M216 114q2-22 24-22 24 0 22 26M196 112q10-8 20 0', 4.5, '#50555a'),
      oval('#bcd6e6', 172, 118, 24, 17, 'opacity=".55"'),
      oval('#bcd6e6', 240, 118, 24, 17, 'opacity=".55"'),
      `<ellipse cx="172" cy="118" rx="24" ry="17" fill="none" stroke="#2b2d33" stroke-width="5"/><ellipse cx="240" cy="118" rx="24" ry="17" fill="none" stroke="#2b2d33" stroke-width="5"/>`,
      line('M196 116q10-8 20 0', 5, '#2b2d33'),
    ],
  },
  novel: {
    words: /novel|roman|\bfiction|krimi|thriller|erzähl/i,
    shadow: [206, 84],
    draw: (_tones, variant) => [
      path('p', 'M150 66l106-6 12 8v176l-118 8z'),
      rows(4, (i) => line(`M${258 + i * 2.5} 68v176`, 0.8, '#b9b3a6')),
      path('s', 'M134 72l16-6v186l-16-8z'),
      path('v', 'M150 66h106v186H150z'),
      oneOf(variant, novelCovers),
      path('p', 'M164 218h78v7h-78zM176 232h54v5h-54z', 'opacity=".95"'),
      path('i', 'M150 66h7v186h-7z'),
      path('av', 'M232 60l14-1v42l-7-8-7 8z'),
    ],
  },
  books: {
    words: /bücher|\bbooks\b|series|volumes|reihe|bände/i,
    shadow: [204, 96],
    draw: () => [
      path('as', 'M132 82l30-4v170l-30 4z'),
      path('av', 'M110 80q0-4 4-4h20q4 0 4 4v168q0 4-4 4h-20q-4 0-4-4z'),
      path('p', 'M110 104h28v8h-28zM110 118h28v3h-28z'),
      path('h', 'M142 60q0-4 4-4h38q4 0 4 4v188q0 4-4 4h-38q-4 0-4-4z'),
      path('a', 'M150 92h30v44h-30z'),
      path('p', 'M150 210h30v4h-30zM150 220h30v4h-30z'),
      path('#c8573f', 'M192 96q0-4 4-4h26q4 0 4 4v152q0 4-4 4h-26q-4 0-4-4z'),
      path('i', 'M196 96h6v152h-6z'),
      path('p', 'M198 116h22v60h-22z'),
      moved(
        'rotate(11 262 252)',
        path('#3f7a6c', 'M232 76q0-4 4-4h30q4 0 4 4v172q0 4-4 4h-30q-4 0-4-4z'),
        path('i', 'M236 76h6v172h-6z'),
        disc('p', 251, 112, 10),
        path('p', 'M240 224h22v4h-22z'),
      ),
    ],
  },
  book: {
    words: /book|buch|design|photograph|führer/i,
    shadow: [204, 88],
    draw: (_tones, variant) => [
      path('as', 'M150 214l136-8 26 14v32H150z'),
      path('p', 'M286 206l26 14v6l-26-12z'),
      path('av', 'M146 222h162q6 0 6 6v24H146q-8 0-8-15t8-15z'),
      path('p', 'M150 228h164v18H150q-5 0-5-9t5-9z'),
      path('ps', 'M150 238h164v8H150q-5 0-5-8z'),
      path('p', 'M136 66l124-12 14 8v6l-138 10z'),
      path('s', 'M122 62l16 6v152l-16-8z'),
      path('v', 'M138 68l136-10v146l-136 14z'),
      path('o', 'M138 68l9-.7v150l-9 .7z'),
      oneOf(variant, boardCovers),
      path('p', 'M158 182l94-8v5l-94 8zM158 194l60-5v5l-60 5z', 'opacity=".9"'),
      path('i', 'M152 67l14-1-14 150h0z'),
    ],
  },
} satisfies Shapes
