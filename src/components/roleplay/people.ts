import type { RolePlay } from '#schemas/roleplay.ts';

export type PersonId = RolePlay['customer']['person'];

/** A shape of a drawing: how it is painted, and its path. */
export type Shape = readonly [
  paint: 'hair' | 'grey' | 'cloth' | 'jade' | 'skin' | 'thin' | 'aid',
  d: string,
];

/** What tells one person from another: under the features they share, and over them. */
interface Drawing {
  under: readonly Shape[];
  over?: readonly Shape[];
}

const OVAL = 'M46 72C46 42 60 30 80 30S114 42 114 72C114 100 98 127 80 127S46 100 46 72Z';
const LONG =
  'M48 70C48 42 62 30 80 30S112 42 112 70C112 92 110 106 98 119C90 128 86 130 80 130S70 128 62 119C50 106 48 92 48 70Z';
const BROAD = 'M42 76C42 44 58 32 80 32S118 44 118 76C118 106 104 129 80 129S42 106 42 76Z';
const NECK: Shape = ['skin', 'M66 116V138Q80 148 94 138V116'];
const EARS: Shape = ['skin', 'M45 76C36 68 34 88 46 94ZM115 76C124 68 126 88 114 94Z'];

export const PEOPLE: Readonly<Record<PersonId, Drawing>> = {
  // About thirty-five: a bob parted on one side, a scarf.
  lin: {
    under: [
      ['hair', 'M38 112C28 60 40 18 82 18S134 60 122 112C112 118 48 118 38 112Z'],
      NECK,
      ['cloth', 'M16 162C18 142 38 136 58 132L102 132C122 136 142 142 144 162Z'],
      [
        'jade',
        'M54 122C66 132 94 132 106 122C112 128 112 138 104 142C90 150 70 150 56 142C48 138 48 128 54 122Z',
      ],
      ['thin', 'M64 136C74 141 88 141 98 136M92 144L100 162M78 147L82 162'],
      ['skin', OVAL],
      ['hair', 'M44 84C40 54 50 40 68 34C84 46 104 50 116 84C122 40 104 24 82 24S38 42 44 84Z'],
      ['thin', 'M80 84C79 90 76 93 78 95H82'],
    ],
  },
  // About sixty: bald on top, glasses, a shirt with a collar.
  zhao: {
    under: [
      NECK,
      ['jade', 'M10 162C12 142 34 136 60 131L80 148L100 131C126 136 148 142 150 162Z'],
      ['cloth', 'M61 126L56 138L72 150L80 143L88 150L104 138L99 126Z'],
      ['thin', 'M80 146V162'],
      ['skin', BROAD],
      [
        'grey',
        'M43 82C36 74 36 58 44 48C48 54 46 66 47 76ZM117 82C124 74 124 58 116 48C112 54 114 66 113 76Z',
      ],
      [
        'thin',
        'M80 84C77 90 75 95 78 97H83M58 100C55 104 55 108 57 112M102 100C105 104 105 108 103 112M66 46H94M70 52H90',
      ],
    ],
    over: [
      [
        'thin',
        'M47 82C47 72 53 71 62 71S76 72 76 82S70 95 62 95S47 92 47 82ZM84 82C84 72 89 71 98 71S113 72 113 82S107 95 98 95S84 92 84 82ZM76 80Q80 77 84 80M47 79L41 76M113 79L119 76',
      ],
    ],
  },
  // In the early twenties: short hair with a fringe, a hooded jacket.
  chen: {
    under: [
      NECK,
      ['jade', 'M26 162C28 146 42 138 58 134L102 134C118 138 132 146 134 162Z'],
      [
        'cloth',
        'M50 128C56 142 66 150 80 152C94 150 104 142 110 128C104 134 94 138 80 138S56 134 50 128Z',
      ],
      ['thin', 'M70 152L69 162M90 152L91 162'],
      EARS,
      ['skin', LONG],
      [
        'hair',
        'M47 78C40 60 40 44 46 35C48 27 56 21 64 22C72 13 92 12 99 20C109 21 116 30 115 39C120 52 118 64 113 78C112 66 110 60 106 55C104 51 103 48 102 45C96 51 88 53 80 52C84 50 86 48 87 45C78 52 66 54 56 53C50 60 48 68 47 78Z',
      ],
      ['thin', 'M80 84C79 90 77 94 79 96H82'],
    ],
  },
  // About seventy: short curls, a lined face, a cardigan.
  wu: {
    under: [
      NECK,
      ['jade', 'M22 162C24 144 42 138 62 133L80 154L98 133C118 138 136 144 138 162Z'],
      ['cloth', 'M62 128L62 133L80 154L98 133L98 128Z'],
      ['thin', 'M80 154V162'],
      ['skin', OVAL],
      [
        'grey',
        'M46 82C36 80 34 68 42 64C32 56 38 42 49 44C46 32 60 24 69 31C74 20 92 20 95 30C106 24 118 34 113 45C124 46 126 60 118 65C126 70 122 82 114 82C113 70 112 62 106 56C98 60 92 52 86 55C78 60 72 52 66 56C60 52 54 58 50 62C47 68 47 76 46 82Z',
      ],
      [
        'thin',
        'M80 84C78 90 75 94 78 96H82M60 98C56 102 55 107 57 112M100 98C104 102 105 107 103 112M55 89Q62 93 68 90M105 89Q98 93 92 90M73 122H87',
      ],
    ],
  },
  // About forty-five: broad, cropped hair, a short beard, a hearing aid.
  he: {
    under: [
      NECK,
      ['jade', 'M2 162C6 142 30 136 56 131C64 142 96 142 104 131C130 136 154 142 158 162Z'],
      ['thin', 'M56 131C62 144 98 144 104 131'],
      EARS,
      ['skin', BROAD],
      [
        'hair',
        'M43 70C40 44 56 26 80 26S120 44 117 70C114 60 112 52 106 47C98 42 62 42 54 47C48 52 46 60 43 70Z',
      ],
      [
        'hair',
        'M42 84C44 111 58 129 80 129S116 111 118 84C114 103 107 114 97 119C92 122 68 122 63 119C53 114 46 103 42 84Z',
      ],
      ['thin', 'M80 84C76 90 74 95 77 97C79 99 83 99 84 97'],
    ],
    over: [['aid', 'M118 75C124 67 131 74 128 84C127 88 124 90 122 88']],
  },
};
