import { type Attempt, choose, newAttempt, stepBack } from '../../core/attempt.ts';
import type { Moment } from '../../core/moment.ts';
import { makeAttempt } from '../../core/notation.ts';
import { currentMoment, type Replay, replay } from '../../core/replay.ts';
import { openScenario, pickLanguage, pickScenario } from './pick.ts';
import { Telling } from './telling.ts';
import { COULD_NOT_RUN, FINE, type Surroundings, type Verb, WRONG } from './verb.ts';

export const play: Verb = {
  usage: 'play <scenario> [--language en] [--seed 1]',
  does: 'plays in the terminal and gives the notation and a plan at the end',
  options: { language: true, seed: true },
  async run(words, here) {
    const id = pickScenario(words, play, here);
    const language = pickLanguage(words, here);
    const seed = Number(words.options.seed ?? 1);
    if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) here.complain('A seed is a whole number.');
    if (id === null || language === null || !Number.isInteger(seed)) return COULD_NOT_RUN;
    const scenario = openScenario(id, here);
    if (scenario === null) return COULD_NOT_RUN;
    const telling = new Telling(scenario.texts.get(language));
    here.say('A number chooses, "<" takes the last choice back, "?" shows thoughts, "q" stops.');
    let attempt = newAttempt(id, scenario.edition.hash, seed);
    for (;;) {
      const replayed = replay(scenario.edition, attempt);
      const moment = currentMoment(replayed);
      if (moment === null || replayed.problem !== null) {
        here.complain(`The story breaks: ${replayed.problem?.reason ?? ''}`);
        return WRONG;
      }
      tell(moment, telling, here);
      const next = moment.decision === null ? null : await nextAttempt(attempt, moment, telling, here);
      if (next === null) {
        closeWith(attempt, replayed, here);
        return FINE;
      }
      attempt = next;
    }
  },
};

function tell(moment: Moment, telling: Telling, here: Surroundings): void {
  here.say('');
  for (const line of moment.lines) {
    if (line.place !== null) here.say(`[${telling.place(line.place)}]`);
    if (!line.thought) here.say(telling.line(line));
  }
  if (moment.ending !== null) here.say(`\n${telling.ending(moment.ending)}`);
  moment.decision?.options.forEach((option, at) => {
    here.say(`  ${at + 1}. ${telling.option(option, moment)}`);
  });
}

/** Asks until there is an answer that means something; null when the player stops. */
async function nextAttempt(
  attempt: Attempt,
  moment: Moment,
  telling: Telling,
  here: Surroundings,
): Promise<Attempt | null> {
  const options = moment.decision?.options ?? [];
  for (;;) {
    const answer = (await here.ask('> '))?.trim() ?? 'q';
    const option = /^\d+$/.test(answer) ? options[Number(answer) - 1] : undefined;
    if (option !== undefined) return choose(attempt, option.id);
    if (answer === 'q') return null;
    if (answer === '<' && attempt.moves.length > 0) return stepBack(attempt);
    if (answer === '?') {
      const thoughts = moment.lines.filter(({ thought }) => thought);
      here.say(thoughts.map((line) => telling.line(line)).join('\n') || 'Nobody shows what they think.');
    } else if (answer === '<') here.say('There is nothing to take back.');
    else if (answer !== '') here.say(`Type a number from 1 to ${options.length}, "<", "?" or "q".`);
  }
}

function closeWith(attempt: Attempt, { moments }: Replay, here: Surroundings): void {
  const taken = moments.flatMap(({ chosen }) => chosen?.id ?? []);
  const last = moments.at(-1);
  const stands = last?.ending ?? null;
  here.say(`\nThe notation:\n${makeAttempt(attempt)}\n\nAs a plan:\nplay: ${taken.join(', ')}`);
  if (stands !== null) here.say(`ending: ${stands}`);
  else if (last?.decision != null) here.say(`decision: ${last.decision.name}`);
}
