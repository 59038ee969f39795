import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** A sheet of paper in both hands. */
export const paper: Recipe = {
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
};
