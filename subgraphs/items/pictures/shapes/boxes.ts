import { path, type Shapes } from '../pen.ts'

/** What holds a thing that no word tells. */
export const boxes = {
  parcel: {
    words: /parcel|\bbox\b|crate|paket|kiste|karton/i,
    shadow: [204, 106],
    draw: () => [
      path('#c79a68', 'M96 126l98-34 112 26-92 40z'),
      path('w', 'M96 126l118 32v94L96 216z'),
      path('#a57a4b', 'M214 158l92-40v92l-92 42z'),
      path('o', 'M96 126l118 32v14L96 140zM214 158l92-40v12l-92 42z'),
      path('p', 'M142 138l24 7v24l-12-8-12 1zM142 138l106-33 22 5-104 35z', 'opacity=".85"'),
      path('p', 'M116 176l52 14v34l-52-14z'),
      path('d', 'M122 184l30 8v4l-30-8zM122 194l38 10v4l-38-10z', 'opacity=".6"'),
      path('av', 'M232 196l26-11v26l-26 11z'),
      path('i', 'M96 126l98-34 10 2-96 36z'),
    ],
  },
} satisfies Shapes
