import { box, disc, line, moved, path, ring, rows, type Shapes } from '../pen.ts'

/** Instruments with strings. */
export const strings = {
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
