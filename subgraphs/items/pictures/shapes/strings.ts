import { box, disc, knob, line, moved, oval, path, ring, rows, type Shapes } from '../pen.ts'

const frets = (count: number, y: number, step: number) =>
  rows(count, (i) => path('#d8c8a8', `M190 ${y + i * step}h20v1.500h-20z`))

const strings = (count: number, from: number, to: number) =>
  rows(count, (i) => line(`M${193 + (i * 14) / (count - 1)} ${from}V${to}`, 1, '#f6efe0'))

/** The body of a violin below (x 200, y 0), 80 wide and 130 high. */
const fiddle =
  'M200 0c22 0 38 8 38 30 0 14-8 20-11 28-2 6 7 12 13 22 10 18 8 50-40 50s-50-32-40-50c6-10 15-16 13-22-3-8-11-14-11-28 0-22 16-30 38-30z'

/** Instruments with strings. */
export const stringed = {
  guitarStrings: {
    words: /guitar strings|saiten|d'addario/i,
    shadow: [204, 96],
    draw: (t) => [
      path('ps', 'M124 74h160v178H124z'),
      path('p', 'M116 70h160v182H116z'),
      path('v', 'M116 70h160v58H116z'),
      path('#ffffff', 'M132 84h86v12h-86zM132 104h50v7h-50z', 'opacity=".9"'),
      ...[46, 38, 30].map(
        (r, i) => ring(196, 186, r, 4, ['#b98a2c', '#d0a03a', '#85601a'][i] ?? '') + ring(196, 185, r, 1.2, '#f8e3a0'),
      ),
      line('M238 176q40-22 56 6t-20 36', 3, '#d0a03a'),
      path('i', 'M116 70h8v182h-8z'),
      path('av', 'M252 116h46l-8 12 8 12h-46z'),
      moved('translate(60 0)', disc('dh', 22, 240, 12), path('a', 'M4 226q18-14 36 0l-10 24q-8 8-16 0z')),
      line('M118 140h156', 1, t.s, 'opacity=".4"'),
    ],
  },
  electricBass: {
    words: /\bbass\b(?!.*amp)|e-?bass/i,
    shadow: [204, 80],
    draw: () => [
      moved(
        'translate(52 78) scale(.7) rotate(26 200 170)',
        path(
          '#1d2022',
          'M186 158q-46-26-54 8-4 30 10 48-24 52 20 70 38 12 72-6 42-20 22-66 14-30 8-62-10-34-36-6-8 14-18 18z',
        ),
        path(
          'dh',
          'M182 154q-46-26-54 8-4 30 10 48-24 52 20 70 38 12 72-6 42-20 22-66 14-30 8-62-10-34-36-6-8 14-18 18z',
        ),
        path('p', 'M186 170q-30 20-26 60 4 34 34 36 34 0 42-24-30-30-28-74z'),
        path('k', 'M176 196h48v14h-48zM176 230h48v14h-48z'),
        rows(4, (i) => disc('mh', 184 + i * 11, 203, 2.5) + disc('mh', 184 + i * 11, 237, 2.5)),
        path('mh', 'M180 258h40v14h-40z'),
        disc('mh', 238, 224, 6),
        disc('mh', 234, 244, 6),
        path('wh', 'M190-24h20v206h-20z'),
        frets(14, -6, 12),
        path('w', 'M186-74h26l4 52h-30q-8-24 0-52z'),
        rows(4, (i) => disc('mh', 180, -64 + i * 12, 5) + line(`M180 ${-64 + i * 12}h-10`, 4, '#8b9391')),
        strings(4, -64, 262),
        path('i', 'M140 164q10-10 24-4-18 4-16 40-12-14-8-36z'),
      ),
    ],
  },
  electricGuitar: {
    words: /electric guitar|e-?gitarre|stratocaster|telecaster|les paul/i,
    shadow: [204, 80],
    draw: () => [
      moved(
        'translate(16 40) scale(.88) rotate(22 200 170)',
        path(
          '#7a2016',
          'M184 146q-50-34-58 2-4 34 12 52-30 58 18 80 44 14 82-8 40-26 16-74 18-36 8-70-12-34-38-4-8 18-18 24z',
        ),
        path(
          '#c8402f',
          'M180 142q-50-34-58 2-4 34 12 52-30 58 18 80 44 14 82-8 40-26 16-74 18-36 8-70-12-34-38-4-8 18-18 24z',
        ),
        path('p', 'M178 152q-22 20-20 52 0 50 44 54 34-6 40-34-26-24-26-72z'),
        rows(
          3,
          (i) => box('d', 180, 172 + i * 24, 40, 11, 5) + rows(6, (n) => disc('mh', 185 + n * 6, 177.5 + i * 24, 1.5)),
        ),
        path('mh', 'M180 244h40v12h-40z'),
        line('M218 250q22 12 34 2', 3, '#c9cdca'),
        disc('pv', 240, 212, 7),
        disc('pv', 236, 232, 7),
        path('wh', 'M190 0h20v172h-20z'),
        frets(11, 14, 13),
        path('w', 'M186-50h22q14 4 8 20l-6 32h-20q-10-26-4-52z'),
        rows(6, (i) => disc('mh', 183, -44 + i * 8, 3.5)),
        strings(6, -44, 246),
        path('i', 'M134 150q8-12 24-6-16 2-16 44-14-14-8-38z', 'opacity=".6"'),
      ),
    ],
  },
  banjo: {
    words: /banjo/i,
    shadow: [204, 84],
    draw: () => [
      moved(
        'translate(40 70) scale(.74) rotate(26 200 170)',
        disc('#4a2d18', 206, 198, 78),
        disc('mh', 200, 194, 78),
        disc('nh', 200, 194, 70),
        disc('pv', 200, 194, 63),
        `<circle cx="200" cy="194" r="74" fill="none" stroke="#5c6462" stroke-width="6" stroke-dasharray="3 16.400"/>`,
        ring(200, 194, 52, 1.5, '#00000018'),
        path('nh', 'M189-6h22v146h-22z'),
        frets(11, 8, 12),
        path('nv', 'M186-56h28l-3 52h-22z'),
        rows(2, (i) => disc('pv', 181, -44 + i * 20, 5) + disc('pv', 219, -44 + i * 20, 5)),
        disc('pv', 184, 56, 4),
        path('wh', 'M184 208h32v7h-32z'),
        path('mh', 'M188 246h24v22h-24z'),
        strings(5, -48, 250),
        path('i', 'M146 160q14-28 44-32-30 14-38 48-8-6-6-16z'),
      ),
    ],
  },
  ukulele: {
    words: /ukulele/i,
    shadow: [204, 70],
    draw: (t) => [
      moved(
        'translate(14 24) scale(.9) rotate(-16 200 200)',
        path(
          's',
          'M206 118c30 0 42 18 36 40-3 12 2 20 14 32 26 28 4 72-50 72s-76-44-50-72c12-12 17-20 14-32-6-22 6-40 36-40z',
        ),
        path(
          '#4a8fa8',
          'M200 114c30 0 42 18 36 40-3 12 2 20 14 32 26 28 4 72-50 72s-76-44-50-72c12-12 17-20 14-32-6-22 6-40 36-40z',
        ),
        path('i', 'M170 128q10-10 26-11-20 10-22 34-4 18-22 36-4-4 4-14 16-14 12-28-2-12 2-17z'),
        disc('k', 200, 172, 19),
        ring(200, 172, 22, 2.5, '#f2dcb4'),
        path('nv', 'M178 212h44v10h-44z'),
        path('wh', 'M190 20h20v132h-20z'),
        frets(9, 34, 12),
        path('w', 'M185-34h30l-4 54h-22z'),
        rows(2, (i) => disc('pv', 181, -22 + i * 24, 6) + disc('pv', 219, -22 + i * 24, 6)),
        strings(4, -26, 214),
        disc('a', 200, 238, 4),
        line('M172 224q28 14 56 0', 2, t.p, 'opacity=".5"'),
      ),
    ],
  },
  cello: {
    words: /cello|double bass|kontrabass/i,
    shadow: [204, 80],
    draw: () => [
      moved(
        'rotate(7 200 252)',
        line('M196 226v26', 4, '#50555a'),
        path('#4a2410', fiddle, 'transform="translate(-94 92) scale(1.5 1.16)"'),
        path('v', fiddle, 'transform="translate(-100 88) scale(1.5 1.16)"'),
        path('i', 'M168 100q14-10 30-10-28 12-32 44-6-18 2-34z'),
        line('M172 160q-8 14 0 30M228 160q8 14 0 30', 3.5, '#2a170d'),
        path('nv', 'M190 30h20l4 140h-28z'),
        path('dv', 'M191 40h18l4 126h-26z'),
        path('wh', 'M180 186h40v8h-40z'),
        path('dv', 'M188 196h24l-6 38h-12z'),
        path('nv', 'M192 8q-12-2-10 10 8 6 10-2l-1 24h18l-1-24q2 8 10 2 2-12-10-10-8-8-16 0z'),
        line('M176 28h10M214 28h10M176 40h10M214 40h10', 5, '#2a2d30'),
        strings(4, 36, 206),
      ),
      line('M292 250L262 30', 5, '#8a5a36'),
      line('M298 248L270 34', 1.5, '#e8e2d4'),
      path('dv', 'M286 226l12-2 4 26-10 2z'),
    ],
  },
  violin: {
    words: /violin|fiddle|viola|geige|bratsche/i,
    shadow: [212, 104],
    draw: () => [
      line('M84 250L338 196', 5, '#8a5a36'),
      line('M88 254L336 202', 1.5, '#e8e2d4'),
      path('dv', 'M82 244l24-5 3 11-24 5z'),
      moved(
        'translate(4 28) rotate(34 200 160)',
        path('#4a2410', fiddle, 'transform="translate(-55 99) scale(1.3 1)"'),
        path('v', fiddle, 'transform="translate(-60 96) scale(1.3 1)"'),
        path('i', 'M172 108q12-8 26-9-24 10-28 38-6-16 2-29z'),
        line('M176 158q-7 12 0 26M224 158q7 12 0 26', 3, '#2a170d'),
        path('dv', 'M192 30h16l3 136h-22z'),
        path('wh', 'M184 182h32v6h-32z'),
        path('dv', 'M190 190h20l-4 32h-12z'),
        oval('d', 176, 214, 14, 9),
        path('nv', 'M194 2q-11-2-9 9 7 5 9-2l-1 24h14l-1-24q2 7 9 2 2-11-9-9-6-7-12 0z'),
        line('M180 18h9M211 18h9M180 28h9M211 28h9', 4.5, '#2a2d30'),
        strings(4, 28, 196),
      ),
    ],
  },
  amplifier: {
    words: /ampl|verstärker|\bamp\b|combo/i,
    shadow: [204, 124],
    draw: (t) => [
      path('dv', 'M164 50h80q8 0 8 10h-96q0-10 8-10z'),
      path('#17191c', 'M96 70q0-12 12-12h200q12 0 12 12v170q0 12-12 12H108q-12 0-12-12z'),
      path('nh', 'M88 70q0-12 12-12h200q12 0 12 12v170q0 12-12 12H100q-12 0-12-12z'),
      path('i', 'M100 59h200q6 0 9 4H91q3-4 9-4z'),
      path('cv', 'M98 72h204v38H98z'),
      rows(6, (i) => knob(122 + i * 28, 90, 9, i * 34 - 80)),
      box('a', 284, 82, 10, 16, 3),
      path('#b9a37a', 'M98 116h204v124H98z'),
      path('#d9c79f', 'M102 120h196v116H102z'),
      rows(13, (i) => line(`M${104 + i * 15} 120v116`, 1.5, '#8a744a', 'opacity=".55"')),
      rows(8, (i) => line(`M102 ${126 + i * 15}h196`, 1.5, '#8a744a', 'opacity=".55"')),
      disc('#000000', 200, 178, 48, 'opacity=".13"'),
      path('mh', 'M112 216h60v13h-60z'),
      path('d', 'M120 221h44v3h-44z'),
      path('dv', 'M96 246h26v8H96zM278 246h26v8h-26z'),
      disc('mh', 98, 68, 4),
      disc('mh', 302, 68, 4),
      line('M300 92q44 20 34 90t36 60', 5, t.d),
    ],
  },
  guitar: {
    words: /guitar(?! (strings|amp))|gitarre/i,
    shadow: [206, 84],
    draw: () => [
      moved(
        'translate(16 34) scale(.86) rotate(20 200 170)',
        path(
          '#6f4526',
          'M206 106c38 0 54 20 48 46-3 14 2 22 14 36 24 30 4 80-62 80s-86-50-62-80c12-14 17-22 14-36-6-26 10-46 48-46z',
        ),
        path(
          'v',
          'M200 102c38 0 54 20 48 46-3 14 2 22 14 36 24 30 4 80-62 80s-86-50-62-80c12-14 17-22 14-36-6-26 10-46 48-46z',
        ),
        line(
          'M200 108c33 0 47 17 42 40-3 16 2 24 15 40 21 27 3 70-57 70s-78-43-57-70c13-16 18-24 15-40-5-23 9-40 42-40z',
          2,
          '#5d3a20',
          'stroke-opacity=".45"',
        ),
        disc('#3a2415', 200, 166, 24),
        ring(200, 166, 27, 2.5, '#f2dcb4'),
        path('#7d2f22', 'M222 178q22 6 22 34-22 0-32-22z', 'opacity=".85"'),
        box('#4a2d1a', 172, 220, 56, 11, 4),
        path('#4a2d1a', 'M189 30h22v140h-22z'),
        path('#694427', 'M189 30h7v140h-7z'),
        rows(9, (i) => path('#d8c8a8', `M189 ${46 + i * 13}h22v1.500h-22z`)),
        path('#5d3a20', 'M186-14h28l-3 46h-22z'),
        rows(3, (i) => disc('mh', 182, -6 + i * 13, 4) + disc('mh', 218, -6 + i * 13, 4)),
        rows(4, (i) => line(`M${193.5 + i * 4.3}-6v228`, 1, '#f6efe0')),
        path('i', 'M160 120q12-14 34-14-24 8-28 28z'),
      ),
    ],
  },
} satisfies Shapes
