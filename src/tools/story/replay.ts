import { parseAttempt } from '../../core/notation.ts';
import { type Replay, type ReplayProblem, replay } from '../../core/replay.ts';
import { brokenFloors, observe, sumShifts } from '../../core/score.ts';
import { WORLDS } from '../../profession/worlds.ts';
import { isScenario, openScenario, pickLanguage } from './pick.ts';
import { Telling } from './telling.ts';
import { COULD_NOT_RUN, FINE, type Surroundings, type Verb, WRONG } from './verb.ts';

export const replayNotation: Verb = {
  usage: 'replay "<notation>" [--language en]',
  does: 'tells what was said and chosen in an attempt, and what it shows',
  options: { language: true },
  async run(words, here) {
    const language = pickLanguage(words, here);
    const text = words.plain.join(' ');
    if (text === '') here.complain(`Usage: npm run story -- ${replayNotation.usage}`);
    if (text === '' || language === null) return COULD_NOT_RUN;
    const parsed = parseAttempt(text);
    if (!parsed.ok) {
      here.complain(`This is not a notation (${parsed.error.code}): ${parsed.error.found}`);
      here.complain('It looks like this: perfect-plan@9f3c2a seed 17: ask-how, wait');
      return COULD_NOT_RUN;
    }
    const attempt = parsed.value;
    const scenario = isScenario(attempt.scenario, here) ? openScenario(attempt.scenario, here) : null;
    if (scenario === null) return COULD_NOT_RUN;
    if (scenario.edition.hash !== attempt.edition) {
      here.say(`Played on edition ${attempt.edition}; this is edition ${scenario.edition.hash}.`);
    }
    const replayed = replay(scenario.edition, attempt);
    tellAll(replayed, new Telling(scenario.texts.get(language)), here);
    tellResult(replayed, here);
    if (replayed.problem !== null) here.complain(`\n${sentenceFor(replayed.problem, replayed)}`);
    return replayed.problem === null ? FINE : WRONG;
  },
};

function tellAll({ moments }: Replay, telling: Telling, here: Surroundings): void {
  for (const moment of moments) {
    for (const line of moment.lines) here.say(telling.line(line));
    if (moment.reconsidered.length > 0) here.say(`  < taken back: ${moment.reconsidered.join(', ')}`);
    if (moment.chosen !== null)
      here.say(`  > ${telling.option(moment.chosen, moment)} [${moment.chosen.id}]`);
    if (moment.ending !== null) here.say(`\n${telling.ending(moment.ending)}`);
  }
}

function tellResult({ moments }: Replay, here: Surroundings): void {
  here.say('\nRoles (a practice score, no judgement):');
  const observations = observe(moments);
  for (const { role, decision, option, got, of } of observations) {
    here.say(`  ${role.padEnd(13)}  ${got} of ${of}  ${decision}: ${option}`);
  }
  if (observations.length === 0) here.say('  nothing observed');
  const shifts = sumShifts(moments);
  here.say(`Worlds: ${WORLDS.map((world) => `${world} ${signed(shifts[world])}`).join(', ')}`);
  for (const { floor, option } of brokenFloors(moments))
    here.say(`Hard floor broken: ${floor}, by ${option.id}`);
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));

function sentenceFor({ code, at, move, reason }: ReplayProblem, { moments }: Replay): string {
  const which = `Move ${at + 1}, "${move}",`;
  const offered = moments.at(-1)?.decision?.options.map(({ id }) => id) ?? [];
  switch (code) {
    case 'unknown-choice':
      return `${which} is not on offer here. On offer are: ${offered.join(', ')}.`;
    case 'after-the-end':
      return `${which} comes after the end of the story.`;
    case 'nothing-to-take-back':
      return `${which} has nothing to take back.`;
    default:
      return `${which} breaks the story: ${reason}.`;
  }
}
