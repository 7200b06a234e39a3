import { disc, line, moved, oval, path, ring, rows, type Shapes } from '../pen.ts'

/** Instruments that are blown. */
export const winds = {
  trumpet: {
    words: /trumpet|trompete|flugelhorn|cornet|horn\b|posaune|trombone|brass/i,
    shadow: [204, 140],
    draw: () => [
      `<path d="M44 132h200q52 0 52 36t-52 36H150q-32 0-32-26t32-26h150" fill="none" stroke="#8f6418" stroke-width="15" transform="translate(3 5)"/>`,
      `<path d="M44 132h200q52 0 52 36t-52 36H150q-32 0-32-26t32-26h150" fill="none" stroke="#d6a73f" stroke-width="14"/>`,
      `<path d="M44 129h200q52 0 52 38t-52 34H150q-30 0-30-24t30-27h150" fill="none" stroke="#fbe9b0" stroke-width="3"/>`,
      path('cv', 'M278 143q46-2 66-50 8-4 12 0v118q-4 4-12 0-20-44-66-50z'),
      path('o', 'M278 155q50 0 78 30v26q-4 4-12 0-20-44-66-50z'),
      oval('#8f6418', 354, 152, 9, 60),
      oval('#3a2a10', 355, 152, 5, 50),
      ...[170, 198, 226].map(
        (x) =>
          path('ch', `M${x} 104h20v112h-20z`) +
          path('cv', `M${x - 2} 100h24v8h-24zM${x - 2} 212h24v10h-24z`) +
          path('mh', `M${x + 8} 84h4v18h-4z`) +
          oval('pv', x + 10, 82, 10, 4),
      ),
      path('mh', 'M26 122h22v20H26q-6-10 0-20z'),
      path('ch', 'M48 126h26v12H48z'),
      ring(256, 224, 12, 5, '#b98a2c'),
      line('M206 222v28M150 250h112', 7, '#26292c'),
    ],
  },
  saxophone: {
    words: /saxo|\bsax\b/i,
    shadow: [204, 84],
    draw: () => [
      moved(
        'rotate(8 204 150)',
        path('dv', 'M120 40l34-14 4 12-32 14q-10-4-6-12z'),
        `<path d="M150 36q30-10 42 10 4 10 6 34" fill="none" stroke="#8f6418" stroke-width="13"/><path d="M150 34q30-10 42 10 4 10 6 34" fill="none" stroke="#d6a73f" stroke-width="11"/>`,
        path('cv', 'M188 72h20l10 134q2 22 22 22 20-2 24-26l6-66-16-26h74l-20 30-8 68q-6 46-62 46-54-2-56-50z'),
        path('ch', 'M188 72h20l10 134q2 22 22 22v20q-46-4-46-44z'),
        path('cv', 'M248 108q40-12 78 0 4 4-4 6-34-8-70 0-8-2-4-6z'),
        path('o', 'M308 116h18l-20 26-8 68q-6 44-58 44 38-10 44-52z'),
        path('i', 'M194 76h5l10 130q0 20 14 32-24-6-28-38z'),
        rows(6, (i) => disc('cv', 188 + i * 2.5, 96 + i * 19, 10) + disc('pv', 187 + i * 2.5, 95 + i * 19, 5.5)),
        rows(3, (i) => disc('cv', 262 - i * 2, 166 + i * 20, 11) + disc('#b98a2c', 262 - i * 2, 166 + i * 20, 6)),
        line('M178 90l12 120', 3, '#b98a2c'),
        path('mh', 'M186 68h24v8h-24z'),
      ),
    ],
  },
  clarinet: {
    words: /clarinet|klarinette|oboe/i,
    shadow: [204, 112],
    draw: () => [
      moved(
        'rotate(-52 204 150)',
        path('dv', 'M192-6q12-12 24 0l2 26h-28z'),
        path('mh', 'M190 4h28v5h-28z'),
        path('dh', 'M188 18h32v28h-32z'),
        path('mh', 'M186 44h36v7h-36z'),
        path('dh', 'M190 51h28v96h-28z'),
        path('mh', 'M186 145h36v8h-36z'),
        path('dh', 'M190 153h28v92h-28z'),
        path('mh', 'M186 243h36v8h-36z'),
        path('dh', 'M188 251h32q2 28 20 44h-72q18-16 20-44z'),
        path('mh', 'M166 292h76v7h-76z'),
        rows(3, (i) => disc('k', 204, 74 + i * 22, 6) + ring(204, 74 + i * 22, 8, 3, '#d5dad8')),
        rows(3, (i) => disc('k', 204, 172 + i * 22, 6) + ring(204, 172 + i * 22, 8, 3, '#d5dad8')),
        line('M222 66v64M186 160v60M224 170v54', 4, '#c9cdca'),
        rows(3, (i) => path('mh', `M218 ${70 + i * 22}h12v8h-12zM178 ${180 + i * 18}h12v7h-12z`)),
        path('i', 'M193 54h5v190h-5z'),
      ),
    ],
  },
  recorderFlute: {
    words: /\brecorder\b|blockflöte|flöte|flute|woodwind|moeck/i,
    shadow: [204, 116],
    draw: () => [
      moved(
        'rotate(58 204 150)',
        path('nh', 'M194 2q10-12 20 0l6 50h-32z'),
        path('pv', 'M190 44h28v9h-28z'),
        path('wh', 'M186 53h36l2 34h-40z'),
        path('k', 'M198 34h12l-2 12h-8z'),
        path('pv', 'M183 86h42v9h-42z'),
        path('wh', 'M188 95h32l-2 136h-28z'),
        path('pv', 'M184 230h40v9h-40z'),
        path('wh', 'M190 239h28q0 20 8 40h-44q8-20 8-40z'),
        path('pv', 'M180 277h48v8h-48z'),
        rows(6, (i) => disc('#4a2d18', 204 + (i % 2 ? 1 : -1), 116 + i * 20, 5)),
        disc('#4a2d18', 200, 256, 4),
        disc('#4a2d18', 209, 258, 3),
        path('i', 'M192 97h5v132h-5z'),
      ),
    ],
  },
} satisfies Shapes
