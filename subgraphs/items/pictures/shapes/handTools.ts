import { box, disc, line, moved, oval, path, ring, rows, type Shapes } from '../pen.ts'

const pliers = (x: number, y: number, turn: number, jaw: string) =>
  moved(
    `translate(${x} ${y}) rotate(${turn})`,
    path('s', 'M-4-4l-24 40q-14 34-12 84 0 12 9 12t9-12q0-40 12-70l18-42z'),
    path('h', 'M4-4l24 40q14 34 12 84 0 12-9 12t-9-12q0-40-12-70L-8-4z'),
    path('i', 'M20 30q12 30 10 84 0 6-3 8-2-50-14-84z'),
    path('mh', jaw),
    disc('dh', 0, -6, 8),
    disc('mh', 0, -6, 3),
  )

/** Tools of the hand. */
export const handTools = {
  mallet: {
    words: /mallet|gummihammer|holzhammer/i,
    shadow: [200, 84],
    draw: () => [
      moved(
        'rotate(24 200 160)',
        path('wh', 'M190 110h22l4 142q0 8-8 8h-14q-8 0-8-8z'),
        path('o', 'M190 118h22v10h-22z'),
        path('i', 'M192 124h6l-2 130h-5z'),
        path('dh', 'M132 58q0-8 8-8h122q8 0 8 8v54q0 8-8 8H140q-8 0-8-8z'),
        path('dv', 'M132 58q0-8 8-8h122q8 0 8 8v6H132z'),
        path('ah', 'M150 50h12v70h-12zM240 50h12v70h-12z'),
        path('i', 'M140 55h122v6H140z'),
        oval('dh', 134, 85, 8, 34),
      ),
    ],
  },
  hammer: {
    words: /hammer/i,
    shadow: [200, 84],
    draw: () => [
      moved(
        'rotate(26 200 160)',
        path('wh', 'M190 94h22l5 158q0 8-8 8h-16q-8 0-8-8z'),
        path('as', 'M187 186h28l3 66q0 8-9 8h-16q-9 0-9-8z'),
        path('i', 'M189 190h7l-1 62h-8z'),
        rows(5, (i) => path('o', `M186 ${198 + i * 11}h30v2.500h-30z`)),
        path('m', 'M160 66h68q50 0 70 34l-10 6q-22-17-50-14l-10 4h-68z'),
        path('o', 'M228 66q50 0 70 34l-5 3q-20-28-65-29z'),
        path('mh', 'M132 62h30q4 0 4 4v32q0 4-4 4h-30q-6 0-6-6V68q0-6 6-6z'),
        path('mh', 'M166 70h10v24h-10z'),
        path('o', 'M186 96h32v10h-32z'),
        path('i', 'M136 66h24v5h-24z'),
      ),
    ],
  },
  axe: {
    words: /\baxe\b|hatchet|\baxt\b|beil/i,
    shadow: [196, 96],
    draw: () => [
      moved(
        'rotate(28 200 160)',
        path('wh', 'M192 40h20l2 130q4 50 12 82-14 14-28 4-10-40-8-86z'),
        path('ah', 'M190 196h26l10 56q-14 14-28 4-6-28-8-60z'),
        rows(4, (i) => path('o', `M190 ${204 + i * 12}h${26 + i * 2}v3h-${26 + i * 2}z`)),
        path('dv', 'M182 52h52q10 0 10 8v42q0 8-10 8h-52z'),
        path('mh', 'M186 52h-20q-42-6-70-26-14 56 4 108 30-24 66-26h20z'),
        path('m', 'M96 26q-14 56 4 108l10-8q-14-48-4-92z'),
        path('i', 'M120 40q24 12 50 16h60v5h-62q-30-4-50-16z'),
        disc('a', 220, 81, 6),
      ),
    ],
  },
  socketSet: {
    words: /socket set|socket wrench|tool ?kit|tool ?box|werkzeugkasten|steckschlüssel|werkzeugset|werkzeugkoffer/i,
    shadow: [206, 122],
    draw: () => [
      path('dv', 'M92 76h224q10 0 10 10v84H82V86q0-10 10-10z'),
      path('v', 'M96 82h216q8 0 8 8v78H88V90q0-8 8-8z'),
      path('k', 'M100 94h208v76H100z'),
      line('M120 146l90-34', 11, '#c2c8c5'),
      line('M122 143l86-33', 2, '#fff'),
      disc('mh', 220, 108, 15),
      disc('dv', 220, 108, 7),
      line('M118 147l34-13', 12, '#26292c'),
      rows(3, (i) => disc('mh', 262, 112 + i * 20, 8) + disc('k', 262, 112 + i * 20, 4)),
      rows(3, (i) => disc('mh', 286, 112 + i * 20, 8) + disc('k', 286, 112 + i * 20, 4)),
      path('s', 'M64 176h278v76H64z'),
      path('v', 'M70 170h264q10 0 12 10v62q0 10-10 10H68q-10 0-10-10v-62q2-10 12-10z'),
      path('k', 'M74 170h256v26H74z'),
      rows(9, (i) => oval('mh', 92 + i * 27, 184, 5 + i * 0.8, 7) + oval('k', 92 + i * 27, 182, 2.5 + i * 0.5, 3)),
      path('i', 'M60 198h284v5H60z'),
      box('dv', 168, 214, 70, 22, 6),
      box('av', 106, 206, 24, 18, 4),
      box('av', 276, 206, 24, 18, 4),
    ],
  },
  pipeWrench: {
    words: /pipe wrench|rohrzange|wasserpumpenzange/i,
    shadow: [204, 104],
    draw: () => [
      moved(
        'rotate(40 200 150)',
        path('s', 'M206 118l20-10q40 60 38 134 0 16-11 16t-11-16q0-66-36-124z'),
        path('h', 'M188 96h24q16 74 8 160-2 16-13 16t-12-16q6-84-14-146z'),
        path('h', 'M202 116l22-12q42 60 38 138 0 14-10 14t-11-14q0-66-39-126z'),
        path('i', 'M214 114q32 50 34 130h-4q-4-70-36-124z'),
        path('mh', 'M166 40q8-18 30-20h44l4 16-40 6q-12 4-10 18l26 40-24 18q-34-34-30-78z'),
        path('mh', 'M214 64l44-10 4 14-34 12 6 26-22 10q-10-30 2-52z'),
        rows(5, (i) => path('n', `M${206 + i * 8} ${41 - i * 1.2}l4 6 4-7z`)),
        disc('dh', 208, 104, 13),
        disc('mh', 208, 104, 5),
      ),
    ],
  },
  pliers: {
    words: /plier|pincer|zange/i,
    shadow: [204, 128],
    draw: () => [
      pliers(104, 122, -8, 'M-18 6l-2-30q4-36 18-56h6q14 20 16 56l-2 30q-8 10-18 10t-18-10z'),
      pliers(204, 110, 4, 'M-16 6l2-30q4-44 10-66h6q8 22 12 66l2 30q-8 10-16 10t-16-10z'),
      pliers(300, 128, 12, 'M-22 6q-8-24 0-44 8-14 22-16 16 2 22 16 8 20 0 44-8 10-22 10t-22-10z'),
    ],
  },
  screwdrivers: {
    words: /screwdriver|schraubendreher|schraubenzieher/i,
    shadow: [204, 124],
    draw: () => [
      ...(
        [
          [122, 'ah'],
          [176, 'h'],
          [230, 'ah'],
          [284, 'h'],
        ] as const
      ).map(
        ([x, paint], i) =>
          path(paint, `M${x - 17} ${52 + (i % 2) * 12}q17-16 34 0l4 58q-4 14-10 16h-22q-6-2-10-16z`) +
          rows(3, (n) => path('o', `M${x - 10 + n * 8} ${58 + (i % 2) * 12}h4v56h-4z`)) +
          path('i', `M${x - 14} ${56 + (i % 2) * 12}q4-6 10-8l-4 66h-6z`) +
          path('dh', `M${x - 10} ${124 + (i % 2) * 12}h20l-4 14h-12z`) +
          path('mh', `M${x - 4} ${136 + (i % 2) * 12}h8v60h-8z`),
      ),
      path('w', 'M84 172h236l14 14H70z'),
      ...[122, 176, 230, 284].map((x) => oval('k', x, 179, 13, 4) + path('mh', `M${x - 4} 160h8v18h-8z`)),
      path('wh', 'M70 186h264v60q0 6-6 6H76q-6 0-6-6z'),
      path('o', 'M70 186h264v8H70z'),
      line('M84 214q110-8 236 2M84 232q120 6 236-4', 1.5, '#8a623a80'),
      path('dv', 'M174 208h56v22h-56z'),
      path('p', 'M182 216h40v6h-40z'),
    ],
  },
  wrench: {
    words: /wrench|spanner|ratchet|schraubenschlüssel|ratsche|drehmoment/i,
    shadow: [206, 132, 246],
    draw: () => [
      moved(
        'rotate(-24 200 170)',
        path('mh', 'M96 160h168v20H96z'),
        path('i', 'M96 162h168v4H96z'),
        rows(9, (i) => path('n', `M${198 + i * 7} 170h2v8h-2z`)),
        path('ah', 'M262 150h20v40h-20z'),
        path('h', 'M282 148h92q10 0 10 10v24q0 10-10 10h-92z'),
        path('s', 'M282 184h102q0 8-10 8h-92z'),
        rows(7, (i) => path('o', `M${292 + i * 12} 148h4v44h-4z`)),
        path('mh', 'M40 170q0-30 30-32h24l22 18v28l-22 18H70q-30-2-30-32z'),
        disc('dh', 70, 170, 20),
        path('mh', 'M60 160h20v20H60z'),
        path('dv', 'M96 154h20q6 0 6 6t-6 6H96z'),
        path('i', 'M50 152q8-10 22-11h22l6 5H74q-14 0-22 10z'),
      ),
    ],
  },
  knife: {
    words: /knife|knives|messer/i,
    shadow: [206, 136, 246],
    draw: () => [
      moved(
        'rotate(-20 200 180)',
        path('mh', 'M24 196q60-44 140-46h94v50q-120 18-234-4z'),
        path('o', 'M258 188v12q-120 18-234-4 120 14 234-8z'),
        path('i', 'M60 178q50-24 106-24h86v4h-86q-56 2-106 20z'),
        path('dv', 'M254 146h24v58q-14 2-24-4z'),
        path('m', 'M262 146h12v58h-12z'),
        path('dv', 'M276 150q60-8 96-2 12 4 10 22t-16 24q-50 0-90-2z'),
        path('i', 'M280 154q50-6 88-2v5q-50-4-88 2z'),
        rows(3, (i) => disc('mh', 298 + i * 28, 172, 5)),
        ring(326, 172, 9, 0.1, '#fff'),
      ),
    ],
  },
} satisfies Shapes
