import { disc, line, moved, oval, path, rows, steel, type Shapes } from '../pen.ts'

const handle = (x: number, top: number, bottom: number) =>
  path('wh', `M${x - 5} ${top}h10v${bottom - top}h-10z`) +
  path('dv', `M${x - 22} ${top - 14}h44q4 0 4 4v8q0 4-4 4h-44q-4 0-4-4v-8q0-4 4-4z`)

/** What a bed and a tree ask for. */
export const beds = {
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
    shadow: [200, 124],
    draw: () => [
      line('M196 116q-70-86-92 20', 10, '#3f7a6c'),
      line('M92 100l-8-14M110 92v-16M74 116l-14-8', 3, '#7fb3d1'),
      path('s', 'M262 168l66-64 12 10-62 84z'),
      path('mh', 'M314 92l36 30-14 10-34-28z'),
      path('h', 'M150 140h124l8 104q0 8-8 8H150q-8 0-8-8z'),
      oval('s', 212, 140, 62, 12),
      oval('k', 212, 141, 52, 8),
      line('M148 160q-50 6-46 46 4 26 44 26', 11, '#3f7a6c'),
      path('i', 'M158 150h10l-4 98h-10z'),
      path('o', 'M146 184h132v6H146z'),
      path('a', 'M196 204h38v24h-38z'),
      path('#7fb3d1', 'M346 150q10 14 0 18-10-4 0-18zM362 136q8 12 0 15-8-3 0-15zM336 178q8 12 0 15-8-3 0-15z'),
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
