import { box, dark, disc, line, moved, oval, path, ring, rows, type Shapes } from '../pen.ts'

const glass = (x: number, y: number, r: number) =>
  disc('#0b0d0f', x, y, r + 2) +
  disc('g', x, y, r) +
  oval('#ffffff', x - r * 0.4, y - r * 0.4, r * 0.4, r * 0.26, 'opacity=".5"')

/** What is put beside a computer. */
export const devices = {
  drawingTablet: {
    words: /drawing tablet|grafiktablett|zeichentablett|wacom|pen tablet/i,
    shadow: [204, 150],
    draw: (t) => [
      path('dh', 'M66 146q2-8 10-8h244q8 0 10 8l34 90q2 14-12 14H58q-14 0-12-14z'),
      path('k', 'M112 150h176l24 80H94z', 'opacity=".75"'),
      line('M124 214q40-60 80-24t76-28', 5, t.a),
      line('M140 222q30-30 66-14t60-18', 3, '#7fe0c4'),
      rows(4, (i) => path('m', `M${82 - i * 6} ${158 + i * 17}h20l-3 11h-20z`)),
      path('i', 'M76 140h244q4 0 6 3H70q2-3 6-3z'),
      path('dv', 'M46 240h316q0 12-12 12H58q-12 0-12-12z'),
      moved(
        'rotate(38 280 100)',
        path('dh', 'M270 22h20v104h-20z'),
        path('mh', 'M270 22q10-10 20 0v6h-20z'),
        path('dh', 'M270 126h20l-8 30h-4z'),
        path('m', 'M278 150h4l-2 10z'),
        box('mh', 275, 78, 10, 30, 4),
        path('a', 'M270 118h20v6h-20z'),
      ),
    ],
  },
  eReader: {
    words: /\be-?reader|\be-?book\b|tolino|kindle/i,
    shadow: [204, 76],
    draw: () => [
      moved(
        'rotate(-5 204 252)',
        path('#17191c', 'M138 42q0-12 12-12h112q14 0 14 14v196q0 12-12 12H152q-14 0-14-12z'),
        path('dh', 'M132 40q0-12 12-12h112q12 0 12 12v200q0 12-12 12H144q-12 0-12-12z'),
        path('#efece2', 'M144 42h112v172H144z'),
        path('d', 'M158 56h60v10h-60z', 'opacity=".85"'),
        rows(9, (i) => line(`M158 ${82 + i * 13}h${i === 4 || i === 8 ? 48 : 84}`, 3.5, '#8d8a80')),
        path('#ffffff', 'M144 42h60l-50 172h-10z', 'opacity=".35"'),
        box('mh', 184, 224, 32, 14, 7),
        path('i', 'M144 30h112q5 0 8 4H136q3-4 8-4z'),
      ),
      path('h', 'M268 206h52l-6 40q-1 6-8 6h-24q-7 0-8-6z'),
      line('M320 214q18 0 16 12-2 10-18 10', 6, '#7d848c'),
      line('M284 198q-6-10 2-18M300 198q-6-12 4-22', 3, '#c9cdca99'),
    ],
  },
  tablet: {
    words: /tablet|ipad|remarkable/i,
    shadow: [204, 128],
    draw: (t) => [
      path('mh', 'M84 66q0-14 14-14h208q14 0 14 14v168q0 14-14 14H98q-14 0-14-14z'),
      path('k', 'M88 68q0-12 12-12h204q12 0 12 12v164q0 12-12 12H100q-12 0-12-12z'),
      path('v', 'M100 68h204v164H100z'),
      path('p', 'M100 190q40-40 78-14t62-30 64 6v80H100z', 'opacity=".9"'),
      path('d', 'M100 210q50-30 92-8t112-14v44H100z', 'opacity=".5"'),
      disc('a', 248, 108, 22),
      line('M130 126q30-40 54-14t44-22', 5, t.p),
      rows(5, (i) => disc(i === 2 ? 'a' : 'p', 150 + i * 27, 220, 6)),
      path('#ffffff', 'M100 68h92l-72 164h-20z', 'opacity=".1"'),
      moved(
        'rotate(34 330 150)',
        path('ph', 'M324 66h14v150h-14z'),
        path('ph', 'M324 216h14l-5 22h-4z'),
        path('d', 'M329 232h4l-2 8z'),
        path('mh', 'M324 62q7-6 14 0v14h-14z'),
      ),
    ],
  },
  monitor: {
    words: /monitor|bildschirm|display/i,
    shadow: [204, 96],
    draw: (t) => [
      path('mh', 'M186 190h36l8 50h-52z'),
      path('o', 'M186 190h36l2 14h-40z'),
      path('m', 'M144 240h120q8 0 8 8v4H136v-4q0-8 8-8z'),
      path('dh', 'M70 40q0-8 8-8h252q8 0 8 8v154q0 8-8 8H78q-8 0-8-8z'),
      path('k', 'M76 38h256v150H76z'),
      path('v', 'M78 40h252v146H78z'),
      path('s', 'M78 40h252v16H78z', 'opacity=".7"'),
      rows(3, (i) => disc(i ? (i === 1 ? '#e9c46a' : '#5f9e6e') : 'a', 90 + i * 12, 48, 3.5)),
      path('p', 'M92 70h104v102H92z', 'opacity=".93"'),
      rows(6, (i) =>
        path(
          i % 3 === 1 ? 'a' : 'd',
          `M102 ${82 + i * 14}h${[64, 46, 78, 58, 34, 70][i]}v5h-${[64, 46, 78, 58, 34, 70][i]}z`,
          'opacity=".75"',
        ),
      ),
      path('k', 'M208 70h108v60H208z', 'opacity=".55"'),
      line('M216 118l20-22 18 12 22-28 32 22', 3.5, t.a),
      [18, 28, 12, 34]
        .map((high, i) => path('p', `M${212 + i * 26} ${172 - high}h16v${high}h-16z`, 'opacity=".85"'))
        .join(''),
      path('#ffffff', 'M78 40h120l-76 146H78z', 'opacity=".08"'),
      path('mh', 'M72 190h264v4q0 8-8 8H80q-8 0-8-8z'),
      disc('a', 322, 196, 2.5),
    ],
  },
  webcam: {
    words: /webcam/i,
    shadow: [204, 104],
    draw: () => [
      path('dv', 'M178 180h52l10 40h-72z'),
      path('mh', 'M120 214h168q10 0 10 10v8H110v-8q0-10 10-10z'),
      path('dv', 'M126 232h60v20h-60q-8 0-8-10t8-10z'),
      line('M230 226q70 10 60 26h60', 6, dark),
      path('dh', 'M82 116q0-36 36-36h172q36 0 36 36v34q0 36-36 36H118q-36 0-36-36z'),
      path('i', 'M92 108q4-24 28-24h168q14 0 22 8H126q-24 0-32 24z'),
      path('k', 'M98 118q0-22 22-22h168q22 0 22 22v30q0 22-22 22H120q-22 0-22-22z', 'opacity=".55"'),
      disc('dv', 204, 132, 44),
      ring(204, 132, 39, 2, '#6a7076'),
      glass(204, 132, 29),
      disc('#7fe0c4', 272, 132, 5),
      rows(3, (i) => rows(3, (n) => disc('#50555a', 118 + i * 9, 122 + n * 10, 2.5))),
      disc('a', 290, 132, 3),
    ],
  },
  keyboard: {
    words: /keyboard|tastatur|keychron/i,
    shadow: [204, 158],
    draw: () => [
      line('M204 146Q204 96 256 92t60-40', 6, dark),
      path('mh', 'M54 152q2-10 12-10h276q10 0 12 10l14 82q2 18-16 18H56q-18 0-16-18z'),
      path('dv', 'M62 152h284l14 80H48z'),
      rows(4, (row) =>
        rows(row === 3 ? 0 : 12, (i) => {
          const y = 156 + row * 19
          const left = 66 - row * 4
          const wide = (284 + row * 8 - 10) / 12
          const paint = row === 0 && i === 0 ? 'a' : row === 1 && i === 11 ? 'a' : (i + row) % 7 === 3 ? 'l' : 'p'
          return box(paint, Math.round(left + i * wide), y, Math.round(wide) - 3, 14, 3)
        }),
      ),
      box('l', 56, 213, 34, 14, 3),
      box('l', 94, 213, 30, 14, 3),
      box('p', 128, 213, 132, 14, 3),
      box('l', 264, 213, 30, 14, 3),
      box('l', 298, 213, 52, 14, 3),
      path('i', 'M66 143h276q6 0 9 4H57q3-4 9-4z'),
      path('o', 'M41 240h326q0 12-16 12H56q-15 0-15-12z'),
    ],
  },
  trackball: {
    words: /trackball|\bmouse\b|\bmaus\b/i,
    shadow: [204, 98],
    draw: (t) => [
      line('M230 108Q250 50 316 60t50-30', 6, dark),
      path('mh', 'M106 240q-8-60 34-104t92-36q56 12 70 80 6 40-6 66-2 6-10 6H118q-10 0-12-12z'),
      path('i', 'M116 218q0-50 34-78t76-30q-56 12-78 46-18 30-18 66z'),
      path('dv', 'M214 102q18 0 30 6l-14 72-34-8z'),
      path('o', 'M244 108q46 18 56 92 2 30-6 52h-70q20-70 20-144z'),
      box('mh', 214, 122, 13, 30, 6, 'transform="rotate(12 220 136)"'),
      disc('k', 148, 182, 38),
      disc('aball', 148, 180, 34),
      oval('#ffffff', 136, 166, 11, 7, 'opacity=".55" transform="rotate(-30 136 166)"'),
      box('l', 252, 150, 11, 34, 5),
      line('M104 238q90 12 192 0', 2, t.l, 'opacity=".5"'),
    ],
  },
  dock: {
    words: /\bdock|docking|\bhub\b|usb-?c/i,
    shadow: [204, 76],
    draw: (t) => [
      line('M262 200q60 4 56 36t38 14', 8, dark),
      path('mh', 'M148 34q0-8 8-8h96q8 0 8 8v210q0 8-8 8h-96q-8 0-8-8z'),
      path('h', 'M158 34h92v210h-92z'),
      rows(12, (i) => path('o', `M148 ${40 + i * 17}h10v8h-10zM250 ${40 + i * 17}h10v8h-10z`)),
      path('k', 'M176 50h56v14h-56z'),
      path('#50555a', 'M180 53h48v4h-48z'),
      ...[80, 104].map((y) => box('k', 182, y, 44, 15, 3) + box('#4a8fd0', 187, y + 4, 34, 5, 1)),
      ...[134, 156].map((y) => box('k', 188, y, 32, 12, 6) + box('mh', 194, y + 4, 20, 4, 2)),
      disc('k', 204, 190, 9),
      disc('mh', 204, 190, 5),
      disc('#7fe0c4', 204, 216, 4),
      path('dv', 'M154 246h100v7H154z'),
      line('M220 140q50-6 60-50t50-44', 6, t.d),
      path('mh', 'M212 134h20v12h-20z'),
    ],
  },
  ssd: {
    words: /\bssd\b|hard ?drive|festplatte|usb.stick/i,
    shadow: [204, 118],
    draw: (t) => [
      line('M300 186q56-6 50 30t-38 34H90', 7, dark),
      path('s', 'M104 118q0-12 12-12h172q14 0 14 14v112q0 12-12 12H118q-14 0-14-12z'),
      path('h', 'M98 112q0-14 14-14h172q14 0 14 14v112q0 14-14 14H112q-14 0-14-14z'),
      path('i', 'M112 101h172q6 0 9 5H103q3-5 9-5z'),
      path('o', 'M110 116h176v104H110z', 'opacity=".35"'),
      path('p', 'M126 132h62v12h-62zM126 152h38v6h-38z', 'opacity=".9"'),
      path('a', 'M126 190h44v18h-44z'),
      line('M228 206l40-66M246 206l24-40M208 206l50-84', 3, t.l, 'opacity=".6"'),
      box('k', 284, 176, 16, 22, 4),
      path('mh', 'M296 178h18v18h-18z'),
      disc('#7fe0c4', 186, 199, 4),
    ],
  },
} satisfies Shapes
