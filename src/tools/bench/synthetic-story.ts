export interface SyntheticStory {
  readonly decisions: number;
  readonly options: number;
  /** Each decision sets a flag that is read this many decisions later, so 2^lag flags matter at a time. */
  readonly lag: number;
}

/** The ink of a story of a known shape: many more paths than anybody could play, and few states. */
export function syntheticStory({ decisions, options, lag }: SyntheticStory): string {
  const numbers = Array.from({ length: decisions }, (_, at) => at);
  const flags = numbers.map((at) => `VAR flag${at} = false`);
  const knots = numbers.map((at) =>
    [
      `=== knot${at} ===`,
      `Het is punt ${at} van het gesprek. #who:harm #id:knot${at}-said #decision:knot${at}`,
      ...(at >= lag
        ? [
            `{ flag${at - lag}:`,
            `    Daar komt u nu op terug. #who:harm #id:knot${at}-back`,
            '- else:',
            `    Daar heeft u het nooit over gehad. #who:harm #id:knot${at}-never`,
            '}',
          ]
        : []),
      ...Array.from({ length: options }, (_, option) => choice(at, option, lag)),
      `- -> ${at + 1 === decisions ? 'finish' : `knot${at + 1}`}`,
    ].join('\n'),
  );
  return [
    ...flags,
    '-> knot0',
    ...knots,
    '=== finish ===',
    'Klaar. #id:finish #ending:finish',
    '-> END',
    '',
  ].join('\n');
}

function choice(at: number, option: number, lag: number): string {
  const id = `choice${at}-${option}`;
  const conditional = option > 1 && at >= lag ? `{flag${at - lag}} ` : '';
  const worlds = ['law', 'politics', 'work', 'human'];
  const up = worlds[(at + option) % 4];
  const down = worlds[(at + option + 1) % 4];
  return [
    `* ${conditional}[Doe ding ${option}. #id:${id} #investigating:${(option + at) % 4} #learning:${option % 4} #${up}:+1 #${down}:-1]`,
    `    Dat is dan ding ${option}. #who:you #id:${id}-echo`,
    ...(option === 0 ? [`    ~ flag${at} = true`] : []),
  ].join('\n');
}

/** A hub in which every topic can be taken once, in any order: n topics make 2^n states. */
export function hubStory(topics: number): string {
  const choices = Array.from(
    { length: topics },
    (_, at) => `* [Vraag ${at}. #id:topic${at}]\n    Antwoord ${at}. #id:topic${at}-answer\n    -> hub`,
  );
  return `-> hub\n=== hub ===\nWat nu? #id:hub #decision:hub\n${choices.join('\n')}\n+ [Klaar. #id:done]\n    Tot ziens. #id:bye #ending:bye\n    -> END\n`;
}
