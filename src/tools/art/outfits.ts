import type { Recipe } from './body.ts';
import type { Point } from './raster.ts';
import { points } from './stroke.ts';

/** An outfit is a body with the arms down and a front that also goes over the gestures. */
export interface OutfitRecipe {
  readonly body: Recipe;
  readonly front: Recipe;
}

const neckline = (...down: Point[]): readonly Point[] => [
  [396, 428],
  [394, 470],
  ...down,
  [543, 480],
  [543, 428],
];

const CREW: Recipe = {
  bust: 'Shirt',
  keep: [points('309,430 620,430 620,530 592,537 600,600 540,680 400,680 310,600 305,533 309,520')],
  areas: [
    {
      paint: 'skin',
      polygon: neckline(
        [384, 505],
        [352, 530],
        [318, 537],
        [345, 585],
        [400, 625],
        [470, 640],
        [535, 622],
        [572, 580],
        [583, 542],
        [560, 530],
        [547, 505],
      ),
    },
  ],
};

export const OUTFITS: Readonly<Record<string, OutfitRecipe>> = {
  Shirt: {
    body: {
      bust: 'Shirt',
      erase: CREW.keep ?? [],
      areas: [
        {
          paint: 'skin',
          polygon: points('58,885 100,900 195,912 184,1150 34,1150'),
        },
        {
          paint: 'skin',
          polygon: points('708,902 757,886 797,1150 734,1150'),
        },
      ],
    },
    front: CREW,
  },
  ButtonShirt: {
    body: {
      bust: 'ButtonShirt',
      erase: [
        points(
          '322,430 330,512 322,540 322,715 470,700 468,1160 540,1160 540,800 680,800 665,680 622,560 622,430',
        ),
      ],
      areas: [],
    },
    front: {
      bust: 'ButtonShirt',
      keep: [
        points('330,430 326,512 326,715 470,700 468,1160 540,1160 540,800 680,800 660,680 622,560 622,430'),
      ],
      areas: [
        {
          paint: 'cloth',
          polygon: points(
            '336,510 360,492 385,498 480,660 560,500 585,498 632,650 600,630 575,620 490,668 410,640 328,695',
          ),
        },
        { paint: 'skin', polygon: neckline([383, 515], [430, 590], [480, 660], [545, 540], [555, 515]) },
      ],
    },
  },
  PoloSweater: {
    body: {
      bust: 'PoloSweater',
      drop: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
      mend: [
        points('0,700 120,700 120,1160 0,1160'),
        points('690,740 800,740 800,850 690,850'),
        points('160,1040 220,1040 220,1160 160,1160'),
        points('690,1090 730,1090 730,1160 690,1160'),
      ],
      erase: [points('330,430 330,690 500,690 640,640 620,560 603,545 603,430')],
      lines: [
        {
          paint: 'ink',
          width: 11,
          points: points('190,1040 192,1090 198,1160'),
        },
        {
          paint: 'ink',
          width: 10,
          points: points('700,1060 703,1110 708,1160'),
        },
      ],
      areas: [],
    },
    front: {
      bust: 'PoloSweater',
      drop: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
      keep: [points('330,430 330,660 345,680 500,650 625,622 615,560 603,545 603,430')],
      areas: [
        {
          paint: 'cloth2',
          polygon: points(
            '347,500 375,490 395,470 470,600 500,620 560,500 580,500 600,600 540,612 500,640 420,610 347,650',
          ),
        },
        {
          paint: 'skin',
          polygon: neckline([380, 515], [425, 560], [460, 600], [490, 605], [530, 560], [555, 510]),
        },
      ],
    },
  },
  Turtleneck: {
    body: {
      bust: 'Turtleneck',
      cloth: [points('300,524 345,502 400,540 585,540 620,552 600,620 330,620')],
      erase: [points('335,430 318,518 345,620 560,620 600,552 600,430')],
      lines: [
        {
          paint: 'ink',
          width: 13,
          points: points('306,522 326,516 346,508'),
        },
        {
          paint: 'ink',
          width: 12,
          points: points('580,545 600,544 622,550'),
        },
        {
          paint: 'ink',
          width: 11,
          points: points('182,880 180,1000 184,1160'),
        },
        {
          paint: 'ink',
          width: 10,
          points: points('690,900 705,1030 715,1160'),
        },
      ],
      areas: [],
    },
    front: {
      bust: 'Turtleneck',
      keep: [points('335,430 318,515 342,530 355,520 560,520 575,560 600,545 600,430')],
      lines: [
        {
          paint: 'ink',
          width: 11,
          points: points('345,512 390,552 470,574 545,566 584,546'),
        },
        {
          paint: 'ink',
          width: 6,
          points: points('415,512 420,530 428,548'),
        },
        {
          paint: 'ink',
          width: 6,
          points: points('475,522 478,540 480,558'),
        },
        {
          paint: 'ink',
          width: 6,
          points: points('530,518 531,534 530,550'),
        },
      ],
      areas: [
        { paint: 'skin', polygon: neckline([394, 490], [470, 505], [540, 495]) },
        {
          paint: 'cloth',
          polygon: points(
            '352,480 372,466 385,468 395,485 480,497 545,490 568,480 578,520 584,545 540,568 470,574 395,556 340,512',
          ),
        },
      ],
    },
  },
  Hoodie: {
    body: {
      bust: 'Hoodie',
      erase: [
        points(
          '120,430 120,625 200,612 292,527 312,535 440,655 470,660 470,1160 515,1160 520,610 600,545 628,553 655,545 655,430',
        ),
      ],
      areas: [],
    },
    front: {
      bust: 'Hoodie',
      keep: [
        points(
          '120,430 120,625 180,625 300,519 316,535 440,655 470,660 470,1160 515,1160 520,610 600,545 634,557 655,545 655,430',
        ),
      ],
      areas: [
        {
          paint: 'cloth',
          polygon: points(
            '172,606 166,560 190,522 262,500 292,462 345,448 395,455 388,470 440,540 490,590 550,535 570,482 600,485 625,515 640,545 600,570 490,640 330,600 295,535',
          ),
        },
        {
          paint: 'skin',
          polygon: neckline([386, 480], [430, 545], [488, 595], [540, 550], [565, 515], [556, 490]),
        },
      ],
    },
  },
  ShirtCoat: {
    body: {
      bust: 'ShirtCoat',
      erase: [
        points(
          '345,430 338,512 322,522 322,545 250,650 245,700 250,740 330,1080 360,1160 640,1160 640,1000 672,800 700,790 700,700 620,560 600,540 604,430',
        ),
      ],
      areas: [],
    },
    front: {
      bust: 'ShirtCoat',
      keep: [
        points(
          '345,430 338,505 318,522 318,545 250,650 245,700 250,740 330,1080 360,1160 640,1160 640,1000 672,800 700,790 700,700 620,560 610,540 604,430',
        ),
      ],
      areas: [
        {
          paint: 'skin',
          polygon: neckline(
            [384, 510],
            [380, 560],
            [395, 612],
            [480, 624],
            [562, 612],
            [566, 540],
            [556, 515],
          ),
        },
        {
          paint: 'cloth2',
          polygon: points('384,600 480,624 564,608 558,1155 446,1155'),
        },
        {
          paint: 'cloth',
          polygon: points('335,530 366,502 378,508 446,1155 388,1155 275,735 320,712 272,672'),
        },
        {
          paint: 'cloth',
          polygon: points('566,512 586,512 624,590 665,680 620,735 655,800 590,1155 557,1155 564,610'),
        },
      ],
    },
  },
  BlazerBlackTee: {
    body: {
      bust: 'BlazerBlackTee',
      erase: [
        points(
          '345,430 345,500 322,518 322,540 262,600 285,700 250,790 300,1050 340,1160 640,1160 660,1000 680,760 640,640 625,560 606,548 604,430',
        ),
      ],
      areas: [],
    },
    front: {
      bust: 'BlazerBlackTee',
      keep: [
        points(
          '345,430 345,500 316,518 316,540 262,600 285,700 250,790 300,1050 340,1160 640,1160 660,1000 680,760 640,640 625,560 612,540 604,430',
        ),
      ],
      areas: [
        {
          paint: 'cloth',
          polygon: points('355,508 350,700 365,1140 280,850 300,700 288,620 320,535'),
        },
        {
          paint: 'cloth',
          polygon: points('566,510 600,545 625,600 620,660 660,780 640,1000 618,1140 622,900 600,700'),
        },
        {
          paint: 'cloth2',
          polygon: points('358,508 348,700 350,900 360,1150 610,1150 622,1050 612,800 566,515 480,625'),
        },
        {
          paint: 'skin',
          polygon: neckline(
            [375, 505],
            [365, 518],
            [420, 585],
            [476, 622],
            [520, 580],
            [545, 520],
            [555, 510],
          ),
        },
      ],
    },
  },
};
