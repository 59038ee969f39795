import type { Recipe } from './body.ts';
import type { Point } from './raster.ts';
import { points } from './stroke.ts';

/** Where every gesture's own neckline or collar is, so that the character's own can come there. */
const NECKLINE: readonly Point[] = points('300,380 300,548 345,620 420,690 520,690 585,620 625,590 625,380');

/** Cloth under the collar, where the necklines of the busts differ. */
const YOKE: readonly Point[] = points('328,532 590,548 636,584 600,640 330,640 290,560');

/** Shoulder lines from where the neckline was taken out to where every collar begins. */
const shoulders = (left: Point, right: Point) =>
  [
    { paint: 'ink', width: 12, points: [left, [(left[0] + 326) / 2, (left[1] + 529) / 2], [328, 528]] },
    { paint: 'ink', width: 11, points: [[586, 543], [(586 + right[0]) / 2, (541 + right[1]) / 2], right] },
  ] as const;

/**
 * The bodies that make a gesture, in plain cloth with the neckline left out. `sleeve` is cloth for long sleeves and
 * a bare arm for short ones; a `cuff` is drawn with long sleeves only and a `hem` with short ones only.
 */
export const GESTURES: Readonly<Record<string, Recipe>> = {
  Sweater: {
    bust: 'Sweater',
    cloth: [YOKE],
    drop: [
      4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 32, 34, 35, 36, 37, 39, 40, 41, 42, 43,
      44,
    ],
    erase: [NECKLINE, points('290,380 286,546 300,575 345,640 600,640 640,556 640,380')],
    lines: [...shoulders([280, 543], [655, 571])],
    areas: [
      {
        paint: 'sleeve',
        polygon: points(
          '60,960 215,930 280,893 545,890 610,905 700,990 835,1000 760,1140 560,1118 400,1074 200,1165 90,1130',
        ),
      },
      { paint: 'skin', at: [230, 950] },
      { paint: 'skin', at: [666, 945] },
      { paint: 'skin', at: [618, 946] },
      { paint: 'skin', at: [622, 917] },
    ],
  },
  ArmsCrossed: {
    bust: 'ArmsCrossed',
    cloth: [YOKE],
    erase: [NECKLINE],
    lines: [...shoulders([296, 533], [632, 566])],
    areas: [
      { paint: 'skin', at: [250, 980] },
      { paint: 'skin', at: [600, 930] },
      { paint: 'skin', at: [655, 843] },
    ],
  },
  Explaining: {
    bust: 'Explaining',
    cloth: [YOKE, points('690,700 752,710 764,1145 700,1145')],
    stripes: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    erase: [
      NECKLINE,
      points('278,548 300,540 350,600 400,650 400,690 300,640'),
      points('545,620 585,620 585,670 545,670'),
      points('590,576 683,588 672,614 590,614'),
      points('704,798 690,778 742,714 752,735'),
      points('682,796 714,796 722,1160 690,1160'),
      points('128,640 190,650 240,770 205,800 145,700'),
    ],
    lines: [
      ...shoulders([290, 535], [632, 566]),
      {
        paint: 'hem',
        width: 11,
        points: points('50,868 120,882 208,842'),
      },
      {
        paint: 'cuff',
        width: 9,
        points: points('338,840 372,880 392,934'),
      },
      {
        paint: 'hem',
        width: 11,
        points: points('698,850 730,858 760,846'),
      },
      {
        paint: 'ink',
        width: 12,
        points: points('80,745 120,660 165,592 220,556 290,535'),
      },
      {
        paint: 'ink',
        width: 12,
        points: points('632,566 690,600 730,650 754,708'),
      },
      {
        paint: 'ink',
        width: 13,
        points: points('694,780 697,950 706,1150'),
      },
    ],
    areas: [
      {
        paint: 'sleeve',
        at: [180, 1000],
        walls: [points('40,866 120,880 215,840'), points('335,835 372,878 396,940')],
      },
      {
        paint: 'sleeve',
        polygon: points('698,850 730,858 760,846 764,1145 706,1145'),
      },
      {
        paint: 'skin',
        at: [450, 850],
        walls: [points('335,835 372,878 396,940')],
      },
    ],
  },
  Geek: {
    bust: 'Geek',
    cloth: [YOKE],
    drop: [8, 9, 10, 11],
    erase: [NECKLINE, points('490,640 530,640 530,720 490,720')],
    lines: [...shoulders([294, 535], [632, 575])],
    areas: [
      { paint: 'sleeve', at: [200, 1050] },
      {
        paint: 'skin',
        at: [470, 930],
        walls: [points('572,868 590,900 618,925')],
      },
      { paint: 'metal', at: [800, 900] },
      { paint: 'sleeve', at: [695, 1080] },
    ],
  },
  Coffee: {
    bust: 'Coffee',
    cloth: [YOKE],
    drop: [7],
    erase: [NECKLINE, points('465,640 515,640 515,762 490,762')],
    lines: [
      ...shoulders([294, 546], [636, 582]),
      {
        paint: 'hem',
        width: 11,
        points: points('30,995 95,985 160,960'),
      },
      {
        paint: 'hem',
        width: 11,
        points: points('690,905 730,900 772,880'),
      },
    ],
    areas: [
      {
        paint: 'sleeve',
        polygon: points('28,1000 95,985 160,962 330,895 336,960 346,1008 200,1085 110,1132 50,1112 30,1060'),
      },
      { paint: 'skin', at: [400, 880] },
      { paint: 'skin', at: [512, 780] },
      { paint: 'paper', at: [610, 870] },
      {
        paint: 'sleeve',
        polygon: points('690,905 730,900 772,880 786,960 796,1150 690,1150'),
      },
    ],
  },
  Device: {
    bust: 'Device',
    cloth: [YOKE],
    drop: [2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23],
    erase: [
      NECKLINE,
      points('270,380 276,530 284,545 276,565 345,690 420,710 530,700 632,570 632,380'),
      points('90,766 120,766 120,796 86,796'),
      points('72,942 100,942 100,972 72,972'),
      points('290,560 345,640 345,680 300,680 278,600'),
      points('560,640 590,610 610,600 600,650 560,690'),
      points('506,715 536,715 533,752 520,762 506,745'),
      points('216,1060 245,1060 238,1076 222,1084'),
      points('300,1064 325,1052 325,1082 308,1082'),
      points('709,1040 735,1040 735,1150 713,1150'),
    ],
    lines: [
      ...shoulders([268, 552], [634, 573]),
      {
        paint: 'hem',
        width: 11,
        points: points('60,955 105,985 155,965'),
      },
      {
        paint: 'hem',
        width: 11,
        points: points('696,930 730,932 768,918'),
      },
    ],
    areas: [
      {
        paint: 'sleeve',
        polygon: points('62,955 105,985 152,963 440,842 448,890 472,935 300,1040 150,1118 110,1112 76,1050'),
      },
      { paint: 'skin', at: [540, 860] },
      { paint: 'metal', at: [700, 690] },
      {
        paint: 'metal',
        polygon: points('618,866 626,846 652,846 644,868'),
      },
      {
        paint: 'sleeve',
        polygon: points('696,930 730,932 768,918 786,1150 706,1150'),
      },
    ],
  },
  Paper: {
    bust: 'Paper',
    cloth: [YOKE],
    drop: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 15, 17, 20, 21, 22, 24, 25, 26, 27],
    folds: [14, 19, 23],
    mend: [
      points('90,590 145,590 145,640 90,640'),
      points('20,790 75,790 75,840 20,840'),
      points('650,575 700,575 700,622 650,622'),
      points('730,1040 800,1040 800,1100 730,1100'),
      points('500,1120 560,1120 560,1160 500,1160'),
      points('180,1120 225,1120 225,1160 180,1160'),
    ],
    erase: [NECKLINE],
    lines: [
      ...shoulders([296, 527], [634, 578]),
      {
        paint: 'ink',
        width: 9,
        points: points('330,922 390,898 446,868'),
      },
      {
        paint: 'ink',
        width: 9,
        points: points('360,1030 410,1000 460,962'),
      },
      {
        paint: 'ink',
        width: 10,
        points: points('660,955 650,1040 668,1120'),
      },
      {
        paint: 'hem',
        width: 10,
        points: points('160,972 172,1040 205,1104'),
      },
      {
        paint: 'hem',
        width: 10,
        points: points('655,1050 720,1072 785,1050'),
      },
    ],
    areas: [
      {
        paint: 'sleeve',
        polygon: points('152,972 330,922 446,872 456,960 375,1022 203,1104 172,1040'),
      },
      {
        paint: 'sleeve',
        polygon: points('658,948 780,905 796,1000 785,1050 720,1072 652,1050'),
      },
      {
        paint: 'cloth',
        polygon: points('652,1048 720,1070 785,1048 760,1110 668,1124'),
      },
      {
        paint: 'skin',
        at: [520, 870],
        walls: [points('658,820 662,862')],
      },
      {
        paint: 'paper',
        at: [710, 710],
        walls: [points('658,820 662,862')],
      },
      { paint: 'skin', at: [700, 925] },
    ],
  },
  PointingUp: {
    bust: 'PointingUp',
    cloth: [YOKE],
    drop: [4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16],
    folds: [9],
    mend: [
      points('170,900 240,900 240,1160 170,1160'),
      points('350,1030 450,1030 450,1160 350,1160'),
      points('855,860 905,860 905,920 855,920'),
    ],
    erase: [NECKLINE],
    lines: [
      ...shoulders([296, 527], [636, 531]),
      {
        paint: 'ink',
        width: 11,
        points: points('200,915 206,1030 214,1160'),
      },
      {
        paint: 'hem',
        width: 11,
        points: points('735,945 810,985 890,950'),
      },
      {
        paint: 'hem',
        width: 11,
        points: points('46,930 120,950 200,930'),
      },
    ],
    areas: [
      { paint: 'skin', at: [785, 660] },
      { paint: 'skin', at: [809, 470] },
      { paint: 'skin', at: [785, 513] },
      {
        paint: 'sleeve',
        at: [820, 850],
        walls: [points('776,712 772,752'), points('736,930 732,950 810,988 900,945')],
      },
      {
        paint: 'sleeve',
        at: [120, 1050],
        walls: [points('35,928 120,950 204,928')],
      },
    ],
  },
  Whatever: {
    bust: 'Whatever',
    cloth: [YOKE],
    erase: [NECKLINE],
    lines: [
      ...shoulders([296, 528], [632, 553]),
      {
        paint: 'cuff',
        width: 9,
        points: points('104,752 142,738 176,708'),
      },
      {
        paint: 'cuff',
        width: 9,
        points: points('824,762 852,788 892,800'),
      },
    ],
    areas: [
      {
        paint: 'skin',
        at: [90, 680],
        walls: [points('98,756 142,738 182,702')],
      },
      {
        paint: 'sleeve',
        at: [130, 1000],
        walls: [points('98,756 142,738 182,702')],
      },
      { paint: 'sleeve', at: [80, 820] },
      {
        paint: 'skin',
        at: [930, 740],
        walls: [points('816,758 852,788 900,804')],
      },
      {
        paint: 'sleeve',
        polygon: points('690,965 826,760 852,788 892,800 850,860 800,970 724,1136 690,1136'),
      },
      { paint: 'sleeve', at: [715, 885] },
    ],
  },
};
