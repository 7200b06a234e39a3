import { disc, line, moved, oval, path, rows, steel, type Shapes } from '../pen.ts'

const handle = (x: number, top: number, bottom: number) =>
  path('wh', `M${x - 5} ${top}h10v${bottom - top}h-10z`) +
  path('dv', `M${x - 22} ${top - 14}h44q4 0 4 4v8q0 4-4 4h-44q-4 0-4-4v-8q0-4 4-4z`)

/** What a bed and a tree ask for. */
export const beds = {
  treeSaw: {
    words: /tree saw|pruning saw|baumsäge|astsäge|\bsaw\b|säge/i,
    shadow: [204, 132],
    draw: () => [
      moved(
        'rotate(-20 204 160)',
        path('mh', 'M44 178q80 10 152-44l26 26q-70 62-176 36z'),
        path('o', 'M46 196q100 22 172-34l4 0q-70 62-176 36z'),
        rows(14, (i) =>
          path('m', `M${54 + i * 11} ${198 + Math.round(9 * Math.sin(i / 4.4)) - Math.max(0, i - 7) * 5}l6 9 5-10z`),
        ),
        path('h', 'M190 128q40-40 92-38 52 4 76 32 8 14-4 24-12 8-22-2-20-18-50-14-34 4-62 34z'),
        path('o', 'M220 164q28-30 62-34 30-4 50 14-24-6-48-2-34 6-60 26z'),
        path('i', 'M202 126q36-30 80-30 36 2 58 18-28-10-58-10-44 2-74 28z'),
        path('av', 'M244 98l18-6 6 34-16 6zM316 98l14 8-4 26-14-8z'),
        disc('mh', 206, 142, 6),
      ),
      path('nh', 'M70 236h150q8 0 8 8t-8 8H70z'),
      oval('#d9b281', 70, 244, 6, 8),
      oval('#a57a4b', 70, 244, 3, 4),
      path('#6ba56f', 'M216 238q8-24 34-20-6 22-34 20z'),
    ],
  },
  spade: {
    words: /spade|shovel|spaten|schaufel/i,
    shadow: [200, 70],
    draw: () => [
      moved(
        'rotate(14 200 252)',
        handle(200, 40, 150),
        path('mh', 'M186 132h28v32h-28z'),
        path('m', 'M160 160h80v54q0 28-40 42-40-14-40-42z'),
        path('o', 'M200 160h40v54q0 28-40 42z'),
        path('i', 'M166 164h70v5h-70z'),
        path('h', 'M188 136h24v20h-24z'),
        disc('mh', 200, 146, 3),
      ),
      path('#5b4030', 'M136 254q20-18 46-10 30-12 70 10z'),
    ],
  },
  diggingFork: {
    words: /\bfork|grabegabel|forke|rake|rechen/i,
    shadow: [200, 72],
    draw: () => [
      moved(
        'rotate(-12 200 252)',
        handle(200, 40, 154),
        path('h', 'M188 132h24v24h-24z'),
        path('mh', 'M194 152h12v16h-12z'),
        line('M160 178q2-14 16-14h48q14 0 16 14', 10, steel),
        rows(4, (i) => path('mh', `M${156 + i * 26} 174h9l-2 70-2.500 10-2.500-10z`)),
        disc('mh', 200, 144, 3),
      ),
      path('#5b4030', 'M150 254q20-14 44-8 30-12 62 8z'),
    ],
  },
  secateurs: {
    words: /secateur|gartenschere|rosenschere|pruning shear/i,
    shadow: [210, 92],
    draw: () => [
      moved(
        'rotate(-38 200 160)',
        path('as', 'M206 148q60 2 116 34 12 8 8 16-6 8-18 4-60-26-112-28z'),
        path('mh', 'M196 150q-54 24-98 12 34-46 86-38z'),
        path('o', 'M196 150q-54 24-98 12 46 0 88-22z'),
        path('av', 'M202 134q62-26 124-24 14 2 14 12t-14 12q-58 4-116 30z'),
        path('i', 'M214 136q54-20 108-20-50 6-104 28z'),
        path('m', 'M200 138q-42-24-84-2 24 10 40 22l40 6z', 'opacity=".95"'),
        line('M232 146q10 8 6 22M240 142q12 10 8 26', 4, '#7d8583'),
        disc('dh', 202, 150, 15),
        disc('mh', 202, 150, 7),
        path('d', 'M296 112h10v22h-10z'),
      ),
      line('M120 250q40-30 40-70', 4, '#4f8a5b', 'transform="translate(-36 -4)"'),
      path('#c8402f', 'M112 168q-4-22 16-24 20 2 16 24-4 14-16 14t-16-14z'),
      path('#e0623c', 'M120 160q8-14 18-2-2 16-10 18-10-2-8-16z'),
      path('#6ba56f', 'M112 214q-24 0-26-18 20-4 26 18z'),
    ],
  },
  raisedBed: {
    words: /raised bed|hochbeet|planter|pflanzkasten/i,
    shadow: [200, 128],
    draw: () => [
      path('#5b4030', 'M82 164q60-22 118-14t120 14v16H82z'),
      path(
        '#6ba56f',
        'M110 166q-20-34 0-58 14 22 12 58zM124 166q-2-38 22-50 4 30-22 50zM214 164q-22-20-14-56 22 20 14 56zM222 164q-2-40 26-52 2 34-26 52z',
      ),
      path(
        '#4f8a5b',
        'M150 164q-8-30 12-44 12 20-2 44zM286 166q-20-10-20-40 24 6 24 40zM292 166q4-30 26-32-2 24-26 32z',
      ),
      disc('#c8402f', 186, 146, 9),
      disc('#e0623c', 176, 158, 8),
      disc('#c8402f', 262, 150, 8),
      path('wh', 'M74 164h252v82H74z'),
      rows(3, (i) => path('o', `M74 ${188 + i * 22}h252v3H74z`)),
      path('w', 'M66 156h268v12H66z'),
      path('i', 'M66 157h268v4H66z'),
      path('nv', 'M74 168h16v84H74zM310 168h16v84h-16z'),
      rows(3, (i) => disc('mh', 82, 180 + i * 24, 2.5) + disc('mh', 318, 180 + i * 24, 2.5)),
      path('p', 'M176 190h50l8 14-8 14h-50z'),
      path('d', 'M186 200h30v4h-30zM186 207h20v3h-20z', 'opacity=".6"'),
    ],
  },
  irrigation: {
    words: /irrigation|bewässer|watering can|gießkanne|\bhose\b|gartenschlauch/i,
    shadow: [204, 146],
    draw: () => [
      path('s', 'M282 150l56-62 12 9-52 82z'),
      path('mh', 'M326 80l36 28-12 10-36-28z'),
      line('M158 158q-46 2-44 42 4 30 46 30', 12, '#3f7a4f'),
      line('M152 120q30-66 110 4', 11, '#3f7a4f'),
      line('M162 110q30-40 76-8', 3, '#a8d3ae'),
      path('h', 'M156 130h126l10 114q0 8-8 8H158q-8 0-8-8z'),
      oval('s', 219, 130, 63, 12),
      oval('k', 219, 131, 54, 8),
      path('i', 'M164 140h10l-4 108h-10z'),
      path('o', 'M152 176h134v6H152z'),
      path('p', 'M222 176q22 26 16 44-6 12-16 12t-16-12q-6-18 16-44z'),
      path('#7fb3d1', 'M222 188q14 20 10 32-4 8-10 8t-10-8q-4-12 10-32z'),
      ...[44, 100].map(
        (x, i) =>
          path('#b5653a', `M${x - 24} 214h48l-6 38h-36z`) +
          path('#d08a5c', `M${x - 28} 206h56v11h-56z`) +
          path('#8a4826', `M${x + 8} 217h16l-6 35h-12z`) +
          path(
            '#6ba56f',
            `M${x} 206q-20-10-16-36 18 10 16 36zM${x} 206q2-30 ${i ? 16 : 20}-34 4 24-${i ? 16 : 20} 34z`,
          ) +
          path('#4f8a5b', `M${x} 206q-6-24 2-46 12 22-2 46z`),
      ),
      path('#7fb3d1', 'M360 132q10 14 0 18-10-4 0-18zM346 160q8 12 0 15-8-3 0-15zM372 166q8 12 0 15-8-3 0-15z'),
    ],
  },
  seedBox: {
    words: /\bseeds?\b|saatgut|samen|\bpots?\b/i,
    shadow: [200, 112],
    draw: () => [
      rows(5, (i) =>
        moved(
          `translate(${100 + i * 40} ${112 - (i % 2) * 14}) rotate(${(i - 2) * 3})`,
          path('p', 'M0 0h46v90H0z'),
          path(i % 2 ? 'a' : i === 2 ? '#c8573f' : 'v', 'M0 0h46v22H0z'),
          disc(i % 2 ? '#c8573f' : '#d99a2e', 23, 50, 13),
          path('#6ba56f', 'M23 38q-2-14 12-14-2 12-12 14zM22 38q-12-2-12-12 12 0 12 12z'),
        ),
      ),
      path('nv', 'M84 180h236v10H84z'),
      path('wh', 'M80 186h240v66H80z'),
      path('w', 'M80 186h240v9H80z'),
      path('o', 'M80 216h240v3H80z'),
      path('p', 'M164 204h72v32h-72z'),
      path('d', 'M174 214h52v5h-52zM180 224h40v4h-40z', 'opacity=".6"'),
      path('mh', 'M92 202h8v30h-8zM300 202h8v30h-8z'),
    ],
  },
  composter: {
    words: /compost|wurmkiste|worm/i,
    shadow: [200, 96],
    draw: () => [
      path('w', 'M110 96l18-16h150l14 16z'),
      line('M190 78h24', 9, '#7d5a34'),
      path('s', 'M114 96h174v46H114z'),
      path('v', 'M114 96h174v10H114z'),
      path('wh', 'M110 104h182v40H110zM110 150h182v40H110zM110 196h182v40H110z'),
      path('o', 'M110 138h182v6H110zM110 184h182v6H110zM110 230h182v6H110z'),
      path('v', 'M106 142h190v9H106zM106 188h190v9H106z'),
      rows(5, (i) => disc('#5b4030', 226 + i * 12, 124, 3) + disc('#5b4030', 226 + i * 12, 170, 3)),
      path('dv', 'M118 236h24v16h-24zM260 236h24v16h-24z'),
      path('mh', 'M178 214h18v10h-18z'),
      path('a', 'M182 206h10v9h-10z'),
      line('M130 124q10-14 20 0t20 0', 7, '#d98a7a'),
      line('M132 122q8-10 16 0', 2, '#f3c2b6'),
      path('#6ba56f', 'M296 234q4-20 26-18-2 22-26 18z'),
      path('#4f8a5b', 'M300 240q20-8 32 6-16 10-32-6z'),
    ],
  },
} satisfies Shapes
