import { box, dark, disc, knob, line, oval, path, rows, steel, type Shapes } from '../pen.ts'

const flame = (x: number, y: number) =>
  path('#4f9fe0', `M${x - 7} ${y}q-4-12 7-24 11 12 7 24z`) + path('#cfe9ff', `M${x - 3} ${y}q-2-6 3-12 5 6 3 12z`)

/** What cooks and cools at a camp. */
export const camp = {
  twoBurner: {
    words: /two.?burner|cooker|zweiflamm|campingkocher|kochplatte/i,
    shadow: [204, 132],
    draw: () => [
      path('s', 'M92 96q0-10 10-10h200q10 0 10 10v92H92z'),
      path('v', 'M98 92h206v92H98z'),
      path('i', 'M98 92h206v6H98z'),
      rows(3, (i) => box('o', 150 + i * 36, 128, 26, 6, 3)),
      path('m', 'M80 184h244l12 22H68z'),
      path('k', 'M92 188h220l6 12H86z'),
      ...[140, 264].map(
        (x) =>
          line(`M${x - 44} 182h88M${x - 26} 176v16M${x + 26} 176v16`, 5, '#50555a') +
          oval('dv', x, 192, 26, 6) +
          rows(4, (i) => flame(x - 21 + i * 14, 188)),
      ),
      path('mh', 'M232 134h62l4 40q0 4-4 4h-62q-4 0-4-4z'),
      path('o', 'M274 134h20l4 40q0 4-4 4h-20z'),
      oval('m', 263, 134, 32, 6),
      line('M296 144h30', 7, dark),
      path('h', 'M66 206h272v36q0 8-8 8H74q-8 0-8-8z'),
      path('i', 'M66 207h272v5H66z'),
      knob(140, 230, 14, -40),
      knob(264, 230, 14, 30),
      box('p', 178, 220, 46, 18, 9),
      path('dv', 'M80 248h28v5H80zM296 248h28v5h-28z'),
    ],
  },
  petrolStove: {
    words: /petrol stove|whisperlite|benzinkocher|multifuel/i,
    shadow: [204, 126],
    draw: () => [
      path('ah', 'M262 132q0-14 14-18v-16h32v16q14 4 14 18v112q0 8-8 8h-44q-8 0-8-8z'),
      path('p', 'M262 168h60v44h-60z'),
      path('a', 'M272 178h40v8h-40zM272 192h26v6h-26z'),
      path('i', 'M268 128q2-8 8-10h6v130h-14z'),
      path('mh', 'M278 80h28v20h-28z'),
      line('M292 84v-22h-26', 6, steel),
      line('M270 62q-50 20-30 110-10 46-70 40', 5, '#8d7440'),
      line('M146 206l-60 44M146 206l56 46M146 206l-4 44', 6, '#8b9391'),
      line('M92 176h112M98 176l16 34M198 176l-16 34M148 172v30', 6, '#8b9391'),
      oval('dv', 146, 202, 34, 11),
      oval('ch', 146, 196, 22, 7),
      rows(5, (i) => flame(118 + i * 14, 194)),
      path('mh', 'M88 102h118v60q0 12-12 12h-94q-12 0-12-12z'),
      path('o', 'M176 102h30v60q0 12-12 12h-18z'),
      oval('m', 147, 102, 60, 10),
      oval('dv', 147, 98, 12, 6),
      path('mh', 'M84 98q63-24 126 0l-2 6H86z'),
      disc('dv', 147, 84, 8),
    ],
  },
  gasStove: {
    words: /gas stove|\bstove|gaskocher|kocher\b/i,
    shadow: [204, 90],
    draw: () => [
      path('mh', 'M152 62h98v58q0 10-10 10h-78q-10 0-10-10z'),
      path('o', 'M224 62h26v58q0 10-10 10h-16z'),
      oval('m', 201, 62, 50, 9),
      oval('#7d8583', 201, 62, 42, 6),
      line('M250 78h44q10 0 10 8', 6, '#50555a'),
      line('M176 52q-8-12 2-22M206 50q-8-14 4-28M232 52q-6-12 2-20', 4, '#c9cdca8c'),
      line('M140 134h28l14 22M264 134h-28l-14 22M201 134v22', 6, '#8b9391'),
      rows(5, (i) => flame(173 + i * 14, 156)),
      oval('dv', 201, 158, 32, 7),
      path('mh', 'M190 160h22v22h-22z'),
      line('M212 172h34', 5, steel),
      path('av', 'M240 162h18v20h-18z'),
      path('h', 'M140 206q0-18 40-22h42q40 4 40 22v38q0 8-10 8H150q-10 0-10-8z'),
      path('i', 'M152 200q10-10 30-12h10v60h-40z', 'opacity=".6"'),
      path('p', 'M140 212h122v22H140z'),
      path('a', 'M172 218h58v10h-58z'),
    ],
  },
  gasCartridge: {
    words: /cartridge|kartusche|gas bottle|gasflasche/i,
    shadow: [204, 88],
    draw: () => [
      path('mh', 'M186 62h28v24h-28z'),
      rows(4, (i) => path('o', `M186 ${66 + i * 5}h28v2h-28z`)),
      path('m', 'M164 96q6-14 36-14t36 14z'),
      path('h', 'M126 138q6-46 74-46t74 46v102q0 12-14 12H140q-14 0-14-12z'),
      path('i', 'M140 136q4-30 40-36-14 10-16 40v104h-24z'),
      path('p', 'M126 152h148v64H126z'),
      path('a', 'M200 160q24 22 18 38-6 12-18 12t-18-12q-4-12 6-20 2 8 8 8 4-12 4-26z'),
      path('d', 'M138 166h30v6h-30zM138 178h22v5h-22zM234 166h28v6h-28zM240 178h22v5h-22z', 'opacity=".6"'),
      path('dv', 'M126 238h148v4q0 10-14 10H140q-14 0-14-10z'),
      path('o', 'M246 104q28 10 28 34v102q0 12-14 12h-14z'),
    ],
  },
  trailMeal: {
    words: /freeze.?dried|trekking ?(food|nahrung)|dinner|meal|food\b/i,
    shadow: [204, 116],
    draw: () => [
      ...[
        [262, 10, 'ah'],
        [146, -10, 'dh'],
        [204, 0, 'h'],
      ].map(([x, turn, paint], i) => {
        const at = Number(x)
        return (
          `<g transform="rotate(${turn} ${at} 252)">` +
          path(paint as 'h', `M${at - 50} 84l8-8h84l8 8-4 60 6 100q0 8-8 8h-88q-8 0-8-8l6-100z`) +
          path('i', `M${at - 48} 84h96v10h-96zM${at - 44} 98h10l2 146h-12z`) +
          path('p', `M${at - 32} 112h64v34h-64z`) +
          path('d', `M${at - 24} 120h48v7h-48zM${at - 24} 132h30v5h-30z`, 'opacity=".7"') +
          (i === 2
            ? disc('p', at, 192, 32) +
              disc('#e0a83a', at, 192, 24) +
              disc('#c8402f', at - 8, 186, 7) +
              disc('#6ba56f', at + 9, 196, 6) +
              disc('#c8402f', at + 6, 182, 5)
            : disc('p', at, 190, 22)) +
          '</g>'
        )
      }),
    ],
  },
  campingGrill: {
    words: /\bgrill|barbecue|bbq/i,
    shadow: [204, 112],
    draw: () => [
      line('M156 176l-30 74M248 176l30 74M202 180v70', 8, dark),
      line('M150 214h104', 5, steel),
      path('h', 'M112 116q8-62 90-66 82 4 90 66z'),
      path('i', 'M128 104q14-40 64-46-40 14-50 48z'),
      path('s', 'M232 56q54 14 60 60h-36q-4-40-24-60z', 'opacity=".5"'),
      path('wh', 'M182 34h42q6 0 6 6v6h-54v-6q0-6 6-6z'),
      line('M186 46v8M218 46v8', 5, '#50555a'),
      path('mh', 'M104 116h196v10H104z'),
      path('h', 'M112 128h180q-4 48-60 54h-60q-56-6-60-54z'),
      path('o', 'M112 128h180l-2 8H114z'),
      disc('p', 202, 84, 14),
      line('M202 84l6-8', 3, '#c8573f'),
      line('M104 122H84M300 122h20', 8, '#b98a58'),
      path('dv', 'M186 154h32v8h-32z'),
      path('av', 'M118 244h18v8h-18zM268 244h18v8h-18z'),
    ],
  },
  coolBox: {
    words: /cool ?box|kühlbox|cooler|\bfridge|kühlschrank/i,
    shadow: [204, 126],
    draw: () => [
      path('s', 'M292 126l22-6v120l-18 12h-4z'),
      path('h', 'M92 126h204v116q0 10-10 10H102q-10 0-10-10z'),
      path('i', 'M98 132h12v112h-12z'),
      path('pv', 'M84 92q0-12 12-12h192q12 0 14 12l2 34H84z'),
      path('ps', 'M302 92q10-2 14-2l4 34-14 4z'),
      path('i', 'M96 83h190v6H96z'),
      path('dv', 'M84 120h220v10H84z'),
      path('dv', 'M84 158h14v44H84zM292 158h14v44h-14z'),
      box('dv', 178, 114, 44, 26, 5),
      box('a', 190, 124, 20, 8, 3),
      box('k', 212, 150, 62, 34, 5),
      line('M222 158v16h8M222 166h6M240 158h10v8h-10v8h10', 3, '#7fe0c4'),
      disc('a', 262, 166, 4),
      path('p', 'M112 200l12 7v14l-12 7-12-7v-14z', 'transform="translate(20 4)" opacity=".85"'),
      rows(5, (i) => box('o', 214 + i * 12, 206, 6, 30, 3)),
    ],
  },
} satisfies Shapes
