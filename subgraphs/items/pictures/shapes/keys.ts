import { box, disc, line, path, rows, type Shapes } from '../pen.ts'

/** Instruments with keys. */
export const keys = {
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
