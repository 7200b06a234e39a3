import { box, dark, disc, knob, line, path, rows, type Shapes } from '../pen.ts'

const blackKeys = [0, 1, 3, 4, 5]

/** White and black keys from x, each so wide. */
const keyboard = (x: number, y: number, count: number, wide: number, high: number) =>
  path('p', `M${x} ${y}h${count * wide}v${high}H${x}z`) +
  path('ps', `M${x} ${y + high - 6}h${count * wide}v6H${x}z`) +
  rows(count - 1, (i) => line(`M${x + (i + 1) * wide} ${y}v${high}`, 1.3, '#8f8a80')) +
  rows(count - 1, (i) =>
    blackKeys.includes(i % 7)
      ? path('dh', `M${x + (i + 1) * wide - wide * 0.3} ${y}h${wide * 0.6}v${high * 0.6}h-${wide * 0.6}z`)
      : '',
  )

/** Instruments with keys and pads. */
export const keyed = {
  accordion: {
    words: /accordion|akkordeon|ziehharmonika/i,
    shadow: [204, 128],
    draw: (t) => [
      path('#7a2016', 'M138 84h126v154H138z'),
      rows(8, (i) => path(i % 2 ? 's' : 'av', `M${136 + i * 16} ${80 - (i % 2) * 4}h10l6 6v150l-6 6h-10z`)),
      rows(8, (i) => path('o', `M${146 + i * 16} 82h5v154h-5z`)),
      path('#8f2a1e', 'M76 82q0-12 12-12h46q8 0 8 8v164q0 10-10 10H88q-12 0-12-12z'),
      path('av', 'M72 80q0-12 12-12h50q8 0 8 8v166q0 10-10 10H84q-12 0-12-12z'),
      path('p', 'M78 84h34v156H78z'),
      rows(11, (i) => line(`M78 ${97 + i * 13}h34`, 1.3, '#8f8a80')),
      rows(10, (i) => (blackKeys.includes(i % 7) ? path('dh', `M92 ${93 + i * 13}h20v7H92z`) : '')),
      rows(5, (i) => disc('mh', 127, 108 + i * 26, 5)),
      path('av', 'M260 76q0-8 8-8h46q14 0 14 14v156q0 14-14 14h-46q-8 0-8-8z'),
      rows(7, (i) => rows(3, (n) => disc('pv', 282 + n * 14, 94 + i * 21, 4.5))),
      path('i', 'M84 69h48q4 0 7 4H76q3-4 8-4zM268 69h46q8 0 12 6h-62q0-6 4-6z'),
      line('M104 68q30-40 70-34', 9, dark),
      path('cv', 'M262 76h6v168h-6zM134 76h6v168h-6z'),
      line('M330 110q18 50 0 102', 8, t.d),
    ],
  },
  melodica: {
    words: /melodica|melodika/i,
    shadow: [204, 136],
    draw: () => [
      line('M92 158Q40 150 52 108t50-62', 9, '#c9cdca'),
      line('M92 158Q40 150 52 108t50-62', 3, '#ffffff99', 'stroke-dasharray="3 5"'),
      path('dv', 'M96 52l12-18 14 8-12 18z'),
      path('#2f6f8f', 'M76 150q0-12 14-12h240q20 0 20 30v62q0 22-22 22H90q-14 0-14-12z'),
      path('#4a8fb0', 'M72 146q0-12 14-12h240q20 0 20 30v60q0 20-22 20H86q-14 0-14-12z'),
      path('i', 'M86 135h240q8 0 13 5H76q4-5 10-5z'),
      box('p', 100, 150, 76, 16, 8),
      rows(9, (i) => box('d', 200 + i * 14, 150, 7, 16, 3)),
      keyboard(84, 178, 16, 15.5, 60),
      path('dv', 'M60 150h14v24H60z'),
      path('as', 'M334 172h14v46h-14z'),
    ],
  },
  drumMachine: {
    words: /groovebox|digitakt|sampler|drum machine|beat/i,
    shadow: [204, 132],
    draw: () => [
      path('#17191c', 'M84 116q0-10 10-10h220q10 0 12 10l22 122q2 14-12 14H72q-14 0-12-14z'),
      path('dh', 'M84 110q0-10 10-10h220q10 0 12 10l22 120q2 12-12 12H72q-14 0-12-12z'),
      path('i', 'M94 102h220q5 0 8 4H86q3-4 8-4z'),
      box('k', 100, 116, 92, 54, 4),
      path('#7fe0c4', 'M108 126h50v6h-50z'),
      line('M108 158q8-20 14 0t12-8 12 8 10-14 14 10', 2.5, '#7fe0c4'),
      rows(4, (i) => knob(220 + i * 27, 126, 10, i * 40 - 60)),
      rows(4, (i) => knob(220 + i * 28, 156, 10, 50 - i * 36)),
      rows(8, (i) => box(i === 0 || i === 4 ? 'a' : 'pv', 86 + i * 30.5, 182, 24, 21, 4)),
      rows(8, (i) => box(i === 2 || i === 7 ? '#7fe0c4' : 'pv', 81 + i * 32, 210, 25, 22, 4)),
      rows(8, (i) => disc(i % 3 ? '#50555a' : 'a', 98 + i * 30.5, 178, 2)),
    ],
  },
  midiKeyboard: {
    words: /midi|keylab|controller keyboard/i,
    shadow: [204, 158],
    draw: (t) => [
      path('#b9b4a8', 'M46 148q2-10 12-10h292q10 0 12 10l6 94q0 10-10 10H50q-10 0-10-10z'),
      path('pv', 'M46 142q2-10 12-10h292q10 0 12 10l6 92q0 10-10 10H50q-10 0-10-10z'),
      path('wh', 'M36 148h12v96H38q-6 0-6-6zM360 148h12l4 90q0 6-6 6h-10z'),
      rows(8, (i) =>
        box(
          i % 4 === 0 ? 'a' : i % 4 === 2 ? '#7aa5c4' : 'dv',
          212 + (i % 4) * 22,
          142 + Math.floor(i / 4) * 19,
          18,
          15,
          3,
        ),
      ),
      rows(4, (i) => knob(312 + (i % 2) * 22, 150 + Math.floor(i / 2) * 18, 8, i * 40 - 50)),
      box('k', 126, 142, 62, 32, 4),
      line('M134 152h30M134 162h44', 3, '#7fe0c4'),
      path('dv', 'M62 144h14v34H62zM84 144h14v34H84z'),
      path('m', 'M62 156h14v5H62zM84 162h14v5H84z'),
      path('d', 'M52 184h306v6H52z'),
      keyboard(54, 188, 18, 16.9, 50),
      line('M104 178h12', 2, t.a),
    ],
  },
  stagePiano: {
    words: /stage piano|nord|e-?piano|stage keyboard/i,
    shadow: [204, 158],
    draw: () => [
      line('M84 172l60 80M324 172l-60 80M144 172l-60 80M264 172l60 80', 8, dark),
      path('#7a1a14', 'M36 112q0-10 10-10h316q10 0 10 10v64q0 8-8 8H44q-8 0-8-8z'),
      path('#c8342a', 'M36 108q0-10 10-10h316q10 0 10 10v62q0 8-8 8H44q-8 0-8-8z'),
      path('i', 'M46 99h316q5 0 8 4H38q3-4 8-4z'),
      rows(8, (i) => knob(66 + i * 19, 120, 7, i * 30 - 90)),
      box('k', 226, 110, 54, 20, 3),
      line('M232 117h30M232 123h20', 2, '#e8c04a'),
      rows(5, (i) => box(i % 2 ? 'p' : 'd', 292 + i * 14, 112, 10, 7, 2)),
      rows(5, (i) => box('d', 292 + i * 14, 124, 10, 7, 2)),
      path('d', 'M44 134h320v6H44z'),
      keyboard(46, 138, 22, 14.4, 36),
      path('dv', 'M74 246h24v8H74zM310 246h24v8h-24z'),
    ],
  },
  digitalPiano: {
    words: /piano|klavier|flügel|keyboard/i,
    shadow: [204, 146],
    draw: () => [
      path('ps', 'M150 46h104l-4 62H154z'),
      path('p', 'M152 44q26-6 50 4 26-10 50-4v62q-24-6-50 4-26-10-50-4z'),
      rows(4, (i) => line(`M162 ${58 + i * 11}q18-4 34 2M208 ${60 + i * 11}q18-6 36-2`, 1.6, '#a9a294')),
      path('nv', 'M70 104h268q8 0 8 8v34H62v-34q0-8 8-8z'),
      path('i', 'M70 105h268q4 0 6 3H64q2-3 6-3z'),
      path('o', 'M62 138h284v8H62z'),
      path('nv', 'M58 146h18v106H58zM332 146h18v106h-18z'),
      path('nh', 'M76 190h256v16H76z'),
      path('nv', 'M50 158h308v30H50z'),
      path('d', 'M60 146h288v8H60z'),
      keyboard(62, 152, 20, 14.2, 26),
      path('nv', 'M52 178h304v14H52z'),
      path('nh', 'M166 232h76v8h-76z'),
      rows(3, (i) => path('cv', `M${180 + i * 18} 238h10v12h-10z`)),
      path('cv', 'M180 116h48v6h-48z'),
      path('dv', 'M50 248h32v5H50zM326 248h32v5h-32z'),
    ],
  },
  modularSynth: {
    words: /modular|mother-32|eurorack/i,
    shadow: [204, 118],
    draw: (t) => [
      path('nh', 'M84 72q0-8 8-8h226q8 0 8 8v172q0 8-8 8H92q-8 0-8-8z'),
      path('dv', 'M98 78h212v78H98zM98 160h212v78H98z'),
      rows(3, (i) => path('p', `M${168 + i * 70} 78h1.500v160h-1.500z`, 'opacity=".25"')),
      rows(5, (i) => knob(118 + i * 24, 98, 9, i * 34 - 60)),
      rows(4, (i) => knob(118 + i * 28, 128, 10, 60 - i * 30)),
      path('pv', 'M240 84h64v66h-64z'),
      rows(6, (i) => disc('k', 254 + (i % 3) * 18, 96 + Math.floor(i / 3) * 20, 5)),
      box('a', 250, 132, 44, 9, 3),
      rows(
        16,
        (i) =>
          disc('mh', 112 + (i % 8) * 17, 180 + Math.floor(i / 8) * 22, 5.5) +
          disc('k', 112 + (i % 8) * 17, 180 + Math.floor(i / 8) * 22, 2.5),
      ),
      rows(4, (i) => knob(258 + (i % 2) * 30, 182 + Math.floor(i / 2) * 32, 11, i * 50 - 70)),
      line('M112 180q30 70 84 22M146 180q60-90 108-84M180 202q40 60 74-86', 4, t.a),
      line('M129 202q20 50 102-22', 4, '#e9c46a'),
      line('M214 180q60 20 76-64', 4, '#5f9e6e'),
      rows(12, (i) => disc(i % 4 ? '#6a7076' : '#7fe0c4', 112 + i * 17, 230, 2.5)),
      path('i', 'M92 65h226q4 0 6 3H86q2-3 6-3z'),
    ],
  },
  synthesizer: {
    words: /synth|minilogue|moog/i,
    shadow: [200, 142],
    draw: () => [
      path('wh', 'M50 170l14-66q2-6 8-6h10v154H62q-14 0-14-14z'),
      path('wh', 'M350 170l-14-66q-2-6-8-6h-10v154h20q14 0 14-14z'),
      path('dv', 'M80 98h240v84H80z'),
      path('i', 'M80 98h240v3H80z'),
      path('p', 'M70 182h260v62H70z'),
      path('ps', 'M70 236h260v12H70z'),
      rows(13, (i) => line(`M${90 + i * 20} 182v62`, 1.5, '#8f8a80')),
      [1, 2, 4, 5, 6, 8, 9, 11, 12]
        .map((i) => path('dh', `M${84 + i * 20 - 1} 182h13v36q0 3-3 3h-7q-3 0-3-3z`))
        .join(''),
      rows(
        8,
        (i) =>
          disc('dh', 98 + (i % 8) * 22, 120, 7.5) +
          line(`M${98 + i * 22} 120l${[-4, 3, 0, 4, -3, 2, -5, 0][i]}-6`, 2, '#fff'),
      ),
      rows(5, (i) => disc('dh', 98 + i * 22, 146, 6)),
      box('#0f1b1a', 272, 112, 38, 22, 3),
      line('M276 124q5-12 9 0t9 0 9 0', 2, '#7fe0c4'),
      rows(8, (i) => box(i === 2 || i === 5 ? 'a' : '#6a7076', 90 + i * 27.5, 163, 18, 9, 2)),
      box('m', 214, 140, 8, 14, 2),
      box('m', 232, 140, 8, 14, 2),
      box('m', 250, 140, 8, 14, 2),
    ],
  },
} satisfies Shapes
