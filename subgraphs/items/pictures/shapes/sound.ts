import { box, dark, disc, knob, line, moved, oval, path, ring, rows, steel, type Shapes } from '../pen.ts'

const mesh = (x: number, y: number, width: number, height: number) =>
  rows(5, (i) => line(`M${x} ${y + (i * height) / 4}h${width}`, 1.2, '#00000040')) +
  rows(6, (i) => line(`M${x + (i * width) / 5} ${y}v${height}`, 1.2, '#00000040'))

/** What hears, records and plays. */
export const sound = {
  wirelessMicrophone: {
    words: /wireless.{0,6}mic|funkmikro|lavalier|ansteckmikro/i,
    shadow: [204, 112],
    draw: () => [
      path('pv', 'M90 128q0-14 14-14h196q14 0 14 14v110q0 14-14 14H104q-14 0-14-14z'),
      path('i', 'M104 116h196q6 0 10 5H94q4-5 10-5z'),
      path('dv', 'M104 136h196v94H104z'),
      ...[118, 240].map(
        (x) =>
          path('dh', `M${x} 62q0-10 10-10h34q10 0 10 10v108h-54z`) +
          path('i', `M${x + 4} 62q0-6 6-6h6v110h-12z`, 'opacity=".25"') +
          disc('k', x + 27, 72, 8) +
          disc('#7fe0c4', x + 27, 96, 4) +
          path('p', `M${x + 16} 116h22v6h-22z`) +
          path('d', `M${x - 2} 170h58v14h-58z`),
      ),
      path('dh', 'M176 88q0-10 10-10h36q10 0 10 10v96h-56z'),
      box('e', 182, 90, 44, 38, 4),
      rows(5, (i) => box(i > 3 ? 'a' : '#7fe0c4', 187 + i * 7, 118 - i * 4, 5, 6 + i * 4, 1)),
      disc('mh', 204, 150, 9),
      path('d', 'M172 184h64v12h-64z'),
      box('p', 172, 206, 62, 14, 7),
      disc('a', 286, 242, 4),
    ],
  },
  recorder: {
    words: /(audio|field|sound) recorder|aufnahmegerät|diktier|zoom h\d/i,
    shadow: [204, 66],
    draw: () => [
      line('M180 74l-16-34M228 74l16-34', 12, dark),
      path('mh', 'M148 22l22-8 20 50-22 8zM260 22l-22-8-20 50 22 8z'),
      rows(3, (i) => line(`M${154 + i * 6} ${32 + i * 13}l20-8M${254 - i * 6} ${32 + i * 13}l-20-8`, 2, '#00000040')),
      path('dh', 'M150 86q0-16 16-16h76q16 0 16 16v152q0 14-14 14h-80q-14 0-14-14z'),
      path('i', 'M158 88q0-12 10-12h10v172h-12q-8 0-8-10z', 'opacity=".22"'),
      box('k', 162, 90, 84, 58, 5),
      box('#c9e0c4', 167, 95, 74, 48, 3),
      line('M174 112h8v-6h6v14h8v-18h6v12h8v-8h6v14h8v-10h8', 2.5, '#2d4436'),
      path('#2d4436', 'M174 130h36v5h-36z'),
      disc('av', 204, 174, 14),
      disc('as', 204, 174, 7),
      rows(3, (i) => box('mh', 164 + i * 29, 200, 20, 12, 4)),
      knob(184, 232, 11, -40),
      knob(224, 232, 11, 40),
      path('o', 'M246 76q12 2 12 14v148q0 14-14 14h-4V76z'),
    ],
  },
  podcastSet: {
    words: /podcast set|podtrak|rodecaster/i,
    shadow: [204, 142],
    draw: () => [
      line('M318 250v-60q0-60-40-92l-28-14', 7, dark),
      path('dv', 'M292 244h54v8h-54z'),
      path('dh', 'M210 60l44 10-8 40-44-12q-14-8-10-24 6-14 18-14z'),
      path('mh', 'M206 60l14 3-10 38-14-5q-12-8-8-20 6-14 18-16z'),
      path('mh', 'M60 172q0-14 14-14h196q14 0 14 14l14 66q2 14-12 14H58q-14 0-12-14z'),
      path('i', 'M74 160h196q6 0 9 4H65q3-4 9-4z'),
      rows(4, (i) => knob(84 + i * 34, 184, 11, i * 30 - 50)),
      rows(
        4,
        (i) =>
          box('k', 80 + i * 34, 204, 8, 36, 4) + box(i % 2 ? 'a' : 'p', 74 + i * 34, 214 + ((i * 9) % 20), 20, 9, 3),
      ),
      box('k', 214, 172, 56, 34, 4),
      line('M220 190q6-14 12 0t12 0 12 0 8-4', 2.5, '#7fe0c4'),
      rows(4, (i) =>
        box(
          i === 0 ? 'a' : i === 1 ? '#e9c46a' : i === 2 ? '#7aa5c4' : '#5f9e6e',
          214 + (i % 2) * 32,
          212 + Math.floor(i / 2) * 16,
          26,
          12,
          3,
        ),
      ),
    ],
  },
  headset: {
    words: /headset|headphone|kopfhörer/i,
    shadow: [204, 92],
    draw: () => [
      path('dv', 'M162 244h84v8h-84z'),
      path('mh', 'M198 52h12v194h-12z'),
      path('mh', 'M168 42h72q8 0 8 10h-88q0-10 8-10z'),
      line('M124 168q-16-124 80-126 96 2 80 126', 15, dark),
      line('M134 96q20-44 66-46', 4, '#6a7076'),
      path('h', 'M148 56q56-26 112 0l-6 14q-50-20-100 0z'),
      path('dh', 'M96 138q0-14 14-14h22q14 0 14 14v56q0 14-14 14h-22q-14 0-14-14z'),
      path('dh', 'M262 138q0-14 14-14h22q14 0 14 14v56q0 14-14 14h-22q-14 0-14-14z'),
      path('v', 'M92 140q0-10 10-10h16v72h-16q-10 0-10-10zM290 130h16q10 0 10 10v52q0 10-10 10h-16z'),
      path('i', 'M146 138h8v58h-8z'),
      line('M106 204q6 30 54 28', 6, dark),
      path('dv', 'M154 222h30q10 0 10 9t-10 9h-30z'),
      disc('a', 104, 166, 6),
      disc('a', 304, 166, 6),
    ],
  },
  microphoneStand: {
    words: /microphone stand|mikrofonstativ|mikrofonständer|k&m/i,
    shadow: [190, 92],
    draw: () => [
      line('M190 108v136', 9, '#3a3e42'),
      line('M187 112v128', 2, '#8b9391'),
      line('M190 208l-72 42M190 208l72 42M190 208l8 44', 9, dark),
      disc('dh', 190, 202, 14),
      disc('av', 190, 108, 14),
      disc('as', 190, 108, 6),
      line('M110 154L276 66', 9, '#8b9391'),
      line('M112 151L274 65', 2.5, '#f4f5f2'),
      path('dv', 'M92 156l28-14 10 18-26 14q-12-6-12-18z'),
      path('dv', 'M262 66l20-12 14 24-20 12z'),
      moved(
        'translate(12 24) rotate(60 284 56) scale(.86)',
        path('dh', 'M280 40h22l-4 62h-14z'),
        path('ah', 'M276 32h30l-4 12h-22z'),
        path('mh', 'M264-6q0-28 27-28t27 28v26q0 14-12 14h-30q-12 0-12-14z'),
        rows(4, (i) => line(`M268 ${-20 + i * 12}h46`, 1.2, '#00000040')),
        rows(4, (i) => line(`M${272 + i * 13}-28v58`, 1.2, '#00000040')),
        path('dv', 'M263 4h56v10h-56z'),
      ),
      path('dv', 'M104 246h28v7h-28zM248 246h28v7h-28z'),
    ],
  },
  studioMicrophone: {
    words: /nt-usb|condenser|usb.mic|kondensator|podcast|studiomikro/i,
    shadow: [204, 82],
    draw: (t) => [
      path('dh', 'M148 236h112q10 0 12 16H136q2-16 12-16z'),
      path('mh', 'M198 196h12v44h-12z'),
      line('M126 118q-4 82 78 82t78-82', 7, steel),
      path('mh', 'M160 62q0-34 44-34t44 34v48h-88z'),
      mesh(164, 40, 80, 66),
      path('i', 'M170 56q4-20 24-24-10 30-10 78h-14z'),
      path('v', 'M156 106h96v10h-96z'),
      path('dh', 'M160 116h88v52q0 18-18 18h-52q-18 0-18-18z'),
      disc('mh', 204, 142, 10),
      line('M204 142v-8', 2, t.a),
      disc('a', 204, 168, 4),
      disc('dv', 126, 122, 10),
      disc('dv', 282, 122, 10),
      path('o', 'M236 40q12 8 12 22v106q0 18-14 18z'),
    ],
  },
  microphone: {
    words: /micro|mikro|\bmic\b/i,
    shadow: [206, 92],
    draw: () => [
      line('M272 226q50 10 40-30t44-34', 7, '#26292c'),
      `<g transform="rotate(-34 204 150)">`,
      path('dh', 'M186 128h36l-5 118q-1 10-13 10t-13-10z'),
      path('i', 'M191 130h8l2 118q-5-1-6-6z', 'opacity=".4"'),
      path('mh', 'M196 252h16v18h-16z'),
      path('ah', 'M180 114h48l-6 18h-36z'),
      box('k', 198, 152, 12, 26, 5),
      box('p', 200, 158, 8, 9, 3),
      path('mh', 'M164 62q0-44 40-44t40 44v40q0 14-16 14h-48q-16 0-16-14z'),
      mesh(168, 28, 72, 80),
      path('dv', 'M162 70h84v14h-84z'),
      path('i', 'M172 56q4-28 24-32-12 30-12 88h-12z'),
      `</g>`,
    ],
  },
  speakerphone: {
    words: /conference speaker|speak \d|konferenz|bluetooth.?(speaker|lautsprecher)/i,
    shadow: [204, 116],
    draw: () => [
      path('mh', 'M84 206q0 46 120 46t120-46v-12H84z'),
      oval('mh', 204, 192, 120, 54),
      oval('v', 204, 186, 112, 48),
      oval('dv', 204, 184, 92, 38),
      rows(
        5,
        (i) =>
          `<ellipse cx="204" cy="184" rx="${80 - i * 15}" ry="${32 - i * 6}" fill="none" stroke="#ffffff2e" stroke-width="3" stroke-dasharray=".1 6"/>`,
      ),
      `<ellipse cx="204" cy="186" rx="102" ry="43" fill="none" stroke="#7fe0c4" stroke-width="4" stroke-dasharray="80 16"/>`,
      oval('mh', 204, 182, 15, 7),
      path('i', 'M100 172q24-30 104-32-66 8-92 40z'),
      line('M322 214q36 10 40 36', 6, dark),
      path('o', 'M300 226q18-10 24-26v6q0 18-24 30z'),
    ],
  },
  loudspeakers: {
    words: /\bpa\b|pa system|loudspeaker|lautsprecher|speaker/i,
    shadow: [204, 124],
    draw: () => [
      path('dh', 'M112 16h28v118h-28z'),
      rows(6, (i) => disc('#6a7076', 126, 28 + i * 18, 7) + disc('k', 126, 28 + i * 18, 3)),
      path('dh', 'M90 132h72v114q0 6-6 6H96q-6 0-6-6z'),
      disc('k', 126, 182, 29),
      disc('dv', 126, 182, 24),
      disc('dh', 126, 182, 10),
      path('i', 'M94 136h6v110h-6z'),
      box('p', 110, 228, 32, 10, 5),
      path('dh', 'M196 92q0-8 8-8h96q8 0 8 8v152q0 8-8 8h-96q-8 0-8-8z'),
      path('i', 'M200 92q0-4 4-4h6v160h-6q-4 0-4-4z'),
      path('mh', 'M226 70h52v14h-10v-6h-32v6h-10z'),
      disc('k', 252, 126, 20),
      disc('dv', 252, 126, 16),
      disc('k', 252, 198, 40),
      disc('dv', 252, 198, 35),
      ring(252, 198, 28, 2, '#6a7076'),
      disc('ah', 252, 198, 12),
      path('i', 'M246 190a9 9 0 0 1 8-2q-6 2-8 2z'),
      disc('a', 292, 98, 4),
    ],
  },
  mixingDesk: {
    words: /mixing|mischpult|mixer\b|console x32/i,
    shadow: [204, 150],
    draw: (t) => [
      path('wh', 'M44 244l20-128q2-8 10-8h8v144H52q-10 0-8-8zM364 244l-20-128q-2-8-10-8h-8v144h30q10 0 8-8z'),
      path('dv', 'M78 92h252v24H78z'),
      path('dh', 'M70 112h268l14 128q0 12-12 12H68q-12 0-12-12z'),
      box('k', 158, 122, 92, 40, 4),
      line('M166 150l12-14 12 8 14-16 12 20 12-10 14 12', 2.5, '#7fe0c4'),
      ...[0, 1, 2, 3].map((row) =>
        rows(
          3,
          (i) =>
            knob(90 + i * 22, 128 + row * 16, 6, i * 40 - 40 + row * 15) +
            knob(274 + i * 22, 128 + row * 16, 6, 30 - i * 30),
        ),
      ),
      rows(
        10,
        (i) =>
          box('k', 88 + i * 25.5, 192, 6, 50, 3) +
          path(i % 4 === 3 ? 'a' : 'm', `M${83 + i * 25.5} ${200 + ((i * 13) % 30)}h16v11h-16z`),
      ),
      rows(10, (i) => disc(i % 3 ? '#5f9e6e' : '#e9c46a', 91 + i * 25.5, 184, 3)),
      line('M72 114h264', 2, t.p, 'opacity=".4"'),
    ],
  },
} satisfies Shapes
