import { box, disc, line, moved, oval, path, ring, rows, type Shapes } from '../pen.ts'

/** Toys, and games with a screen. */
export const toys = {
  virtualReality: {
    words: /\bvr\d?\b|quest|virtual reality/i,
    shadow: [204, 130],
    draw: () => [
      line('M96 128q-30-66 108-76 140 8 110 76', 22, '#26292c'),
      line('M98 118q-20-52 106-60', 4, '#6a7076'),
      path('dv', 'M172 44q34-10 64 0v18q-32-8-64 0z'),
      path(
        'ps',
        'M80 118q0-18 20-18h210q20 0 20 18l-4 62q-2 22-24 22h-50q-14 0-22-14l-8-14q-8-10-16 0l-8 14q-8 14-22 14h-62q-22 0-26-22z',
      ),
      path(
        'pv',
        'M74 116q0-18 20-18h212q20 0 20 18l-4 60q-2 22-24 22h-48q-14 0-22-14l-8-14q-10-12-20 0l-8 14q-8 14-22 14H102q-22 0-24-22z',
      ),
      path('#ffffff', 'M84 112q4-8 14-8h196q8 0 12 4H106q-12 0-16 12z', 'opacity=".8"'),
      ...[110, 290].map((x) => disc('dv', x, 126, 9) + disc('g', x, 126, 6)),
      ...[128, 272].map((x) => disc('dv', x, 172, 9) + disc('g', x, 172, 6)),
      path('d', 'M150 118h100q10 0 10 8v14H140v-14q0-8 10-8z', 'opacity=".85"'),
      ...[60, 348].map((x, i) =>
        moved(
          `translate(${x} 214) rotate(${i ? 14 : -14})`,
          ring(0, -10, 22, 7, '#d7d3c8'),
          path('pv', 'M-10-4h20l2 34q0 10-12 10t-12-10z'),
          disc('a', 0, 4, 5),
          disc('dv', 0, 18, 4),
        ),
      ),
    ],
  },
  console: {
    words: /nintendo|switch|console|konsole|playstation|xbox/i,
    shadow: [204, 148],
    draw: (t) => [
      path('#a82f26', 'M62 108q0-36 36-36h20v150H98q-36 0-36-36z'),
      path('#d9483b', 'M58 104q0-36 36-36h20v150H94q-36 0-36-36z'),
      path('#2a6f9c', 'M294 68h20q38 0 38 36v78q0 36-38 36h-20z'),
      path('#3f8fc0', 'M290 68h20q36 0 36 36v78q0 36-36 36h-20z'),
      path('dh', 'M112 66h180v156H112z'),
      path('k', 'M122 76h160v136H122z'),
      path('#7fc4e8', 'M126 82h152v124H126z'),
      path('#6ba56f', 'M126 170q30-20 60-8t92-12v56H126z'),
      path('#4f8a5b', 'M126 190h152v16H126z'),
      disc('#fff3c4', 246, 106, 13),
      path('#ffffff', 'M148 108q4-10 14-6 10-8 16 4 10 0 8 8h-40q-4-4 2-6z', 'opacity=".9"'),
      path('#8a5a36', 'M226 162h26v28h-26z'),
      path('#c8573f', 'M196 190v-20q0-10 10-10t10 10v20z'),
      path('#ffffff', 'M126 82h60l-50 124h-10z', 'opacity=".14"'),
      path('i', 'M94 70h18v146h-6V76H94q-22 0-30 24 4-30 30-30z'),
      disc('dv', 86, 112, 15),
      disc('dh', 86, 110, 10),
      disc('dv', 318, 166, 15),
      disc('dh', 318, 164, 10),
      ...[
        [86, 150],
        [86, 178],
        [72, 164],
        [100, 164],
        [318, 96],
        [318, 124],
        [304, 110],
        [332, 110],
      ].map(([x = 0, y = 0]) => disc('k', x, y, 6)),
      path('mh', 'M150 222h104l10 30H140z'),
      line('M146 240h112', 2, t.d, 'opacity=".3"'),
    ],
  },
  arcade: {
    words: /arcade|flipper|pinball/i,
    shadow: [204, 88],
    draw: () => [
      path('s', 'M272 20l18 8v214l-18 10z'),
      path('h', 'M136 16h136v236H136z'),
      path('av', 'M136 16h136v40H136z'),
      path('p', 'M152 26h104v20H152z'),
      path('d', 'M162 32h50v8h-50zM220 32h26v8h-26z'),
      path('dv', 'M144 60h120v96H144z'),
      path('k', 'M154 68h100v80H154z'),
      rows(3, (i) =>
        rows(5, (n) =>
          path(['#7fe0c4', '#e9c46a', '#d9748a'][i] as '#', `M${164 + n * 17} ${78 + i * 14}h4v-3h4v3h4v7h-12z`),
        ),
      ),
      path('#ffffff', 'M196 138v-6h5v-6h6v6h5v6z'),
      path('#7fe0c4', 'M202 116h3v6h-3z'),
      path('#ffffff', 'M154 68h40l-30 80h-10z', 'opacity=".1"'),
      path('dv', 'M128 160h152l14 24H114z'),
      path('i', 'M128 160h152l2 4H126z'),
      line('M152 174v-18', 5, '#8b9391'),
      disc('#d9483b', 152, 154, 9),
      ...['#e9c46a', '#5f9e6e', '#4a8fd0', '#d9483b'].map((color, i) => oval(color as '#', 200 + i * 20, 173, 7, 5)),
      path('d', 'M178 200h52v36h-52z'),
      path('mh', 'M186 206h14v22h-14zM208 206h14v22h-14z'),
      path('a', 'M190 210h6v8h-6zM212 210h6v8h-6z'),
      path('i', 'M136 186h8v66h-8z'),
    ],
  },
  woodenTrain: {
    words: /train|holzeisenbahn|brio/i,
    shadow: [204, 152],
    draw: () => [
      path('wh', 'M36 236h336v14H36z'),
      path('o', 'M36 240h336v3H36z'),
      rows(11, (i) => path('nv', `M${44 + i * 30} 248h12v6h-12z`)),
      path('#3f7a6c', 'M52 186h88v34H52z'),
      path('w', 'M60 164h18v24H60zM84 158h18v30H84zM108 168h18v20h-18z'),
      path('#c8573f', 'M84 158h18v6H84z'),
      path('i', 'M52 187h88v5H52z'),
      path('dv', 'M140 206h22v7h-22z'),
      disc('mh', 152, 209, 6),
      path('#c8402f', 'M162 172q0-8 8-8h86v56h-94z'),
      path('#e8624a', 'M248 112h76v108h-76z'),
      path('av', 'M240 100h92q6 0 6 8v8H234v-8q0-8 6-8z'),
      path('#fff3b8', 'M264 128h42v34h-42z'),
      path('i', 'M248 116h8v104h-8z'),
      path('dv', 'M180 124h24l-4 42h-16z'),
      oval('mh', 192, 124, 15, 5),
      path('cv', 'M220 148q0-12 12-12t12 12v16h-24z'),
      oval('av', 164, 192, 8, 26),
      path('i', 'M170 168h80v6h-80z'),
      path('#a82f26', 'M158 214h172v10H158z'),
      ...[74, 118, 186, 228].map((x) => disc('wh', x, 224, 14) + disc('#c8573f', x, 224, 5)),
      disc('wh', 292, 218, 20),
      disc('#c8573f', 292, 218, 7),
      path('#c9cdca', 'M172 104q-10-22 14-24 8-18 28-8 20-2 16 16-26 2-58 16z', 'opacity=".7"'),
    ],
  },
  bricks: {
    words: /lego|bricks|bausteine|duplo|klemmbausteine/i,
    shadow: [204, 140],
    draw: () => {
      const brick = (
        x: number,
        y: number,
        studs: number,
        light: '#e05a48' | '#4a8fd0' | '#f0c04a' | '#5f9e6e',
        deep: '#a8372a' | '#2f6aa0' | '#bf8f24' | '#3f7a4f',
      ) =>
        rows(
          studs,
          (i) => path(deep, `M${x + 6 + i * 24} ${y - 9}h14v10h-14z`) + oval(light, x + 13 + i * 24, y - 9, 7, 3),
        ) +
        path(light, `M${x} ${y}h${studs * 24 + 4}v32h-${studs * 24 + 4}z`) +
        path(deep, `M${x + studs * 24 + 4} ${y}l8-6v32l-8 6z`) +
        path('i', `M${x} ${y}h${studs * 24 + 4}v4h-${studs * 24 + 4}z`) +
        path('o', `M${x} ${y + 27}h${studs * 24 + 4}v5h-${studs * 24 + 4}z`, 'opacity=".5"')
      return [
        brick(104, 66, 2, '#f0c04a', '#bf8f24'),
        brick(204, 84, 3, '#5f9e6e', '#3f7a4f'),
        brick(96, 104, 3, '#e05a48', '#a8372a'),
        brick(180, 120, 4, '#4a8fd0', '#2f6aa0'),
        path('#a57a4b', 'M322 146l18-12v108l-18 10z'),
        path('wh', 'M72 146h250v106H72z'),
        path('o', 'M72 146h250v8H72z'),
        path('o', 'M72 198h250v4H72z'),
        box('k', 164, 162, 66, 16, 8),
        path('av', 'M96 214h54v24H96z'),
        path('p', 'M104 222h38v8h-38z'),
        brick(252, 220, 2, '#e05a48', '#a8372a'),
      ]
    },
  },
  marbleRun: {
    words: /marble|gravitrax|kugelbahn/i,
    shadow: [204, 140],
    draw: () => [
      path('dv', 'M66 238h276l10 14H56z'),
      ...[
        [86, 96, 142],
        [178, 136, 102],
        [270, 172, 66],
        [326, 204, 34],
      ].map(
        ([x = 0, y = 0, high = 0]) =>
          path('h', `M${x - 16} ${y}h32v${high}h-32z`) +
          rows(Math.floor(high / 22), (i) => path('o', `M${x - 16} ${y + 16 + i * 22}h32v3h-32z`)) +
          path('av', `M${x - 24} ${y - 10}l12-8h24l12 8-12 12h-24z`) +
          oval('k', x, y - 9, 10, 4),
      ),
      line('M98 80Q140 84 170 122M192 124q42 8 66 38M284 162q26 8 34 30', 11, '#50555a'),
      line('M98 78Q140 82 170 120M192 122q42 8 66 38M284 160q26 8 34 30', 5, '#9aa2a0'),
      disc('ball', 124, 82, 11),
      disc('ball', 230, 136, 11),
      disc('ball', 86, 70, 11),
      path('mh', 'M60 40h10v48H60z'),
      line('M66 44q30-10 40 20', 5, '#c8573f'),
      disc('ball', 300, 240, 12),
      disc('aball', 206, 238, 12),
    ],
  },
} satisfies Shapes
