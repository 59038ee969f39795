import type { TextFile } from '../../authoring/files.ts';
import { makeReportLine } from '../../authoring/findings.ts';
import { readSource } from '../../authoring/source.ts';
import {
  compareStrings,
  dutchStrings,
  marksFor,
  type Strings,
  type TranslationProblem,
} from '../../authoring/strings.ts';
import { readTexts } from '../../authoring/texts.ts';
import { LANGUAGES, type LanguageFile, SOURCE_LANGUAGE } from '../../core/texts.ts';
import { readScenarioFiles, writeTextFile } from './files.ts';
import { withMarks } from './marks.ts';
import { pickLanguage, pickScenario } from './pick.ts';
import { COULD_NOT_RUN, FINE, type Surroundings, type Verb, WRONG } from './verb.ts';

export const strings: Verb = {
  usage: 'strings <scenario> [--language en] [--accept]',
  does: 'lists what is to be translated; --accept marks what is there as compared with the Dutch',
  options: { language: true, accept: false },
  async run(words, here) {
    const id = pickScenario(words, strings, here);
    const asked = words.options.language === undefined ? SOURCE_LANGUAGE : pickLanguage(words, here);
    if (id === null || asked === null) return COULD_NOT_RUN;
    const files = readScenarioFiles(here.root, id);
    const dutch = open(files.languages[SOURCE_LANGUAGE], here);
    if (dutch === null) return COULD_NOT_RUN;
    const sentences = dutchStrings(readSource(files.story.text ?? ''), dutch);
    const chosen = LANGUAGES.filter((language) =>
      asked === SOURCE_LANGUAGE ? language !== SOURCE_LANGUAGE : language === asked,
    );
    const accept = words.options.accept !== undefined;
    return Math.max(...chosen.map((language) => listOne(files.languages[language], sentences, accept, here)));
  },
};

function listOne(file: TextFile, dutch: Strings, accept: boolean, here: Surroundings): number {
  const other = open(file, here);
  if (other === null || file.text === null) return COULD_NOT_RUN;
  if (accept) {
    const marks = marksFor(dutch, other);
    writeTextFile(here.root, file.path, withMarks(file.text, marks));
    here.say(`${file.path}: ${Object.keys(marks).length} texts marked as compared with the Dutch.`);
    return listProblems(file.path, compareStrings(dutch, { ...other, of: marks }), here);
  }
  return listProblems(file.path, compareStrings(dutch, other), here);
}

function listProblems(path: string, problems: readonly TranslationProblem[], here: Surroundings): number {
  const width = Math.max(0, ...problems.map(({ key }) => key.length));
  for (const { state, key, dutch, found } of problems) {
    here.say(`${state.padEnd(12)}  ${key.padEnd(width)}  ${state === 'orphaned' ? `(${found})` : dutch}`);
  }
  here.say(
    problems.length === 0 ? `${path}: everything is there.` : `${path}: ${problems.length} to look at.`,
  );
  return problems.some(({ state }) => state !== 'unmarked') ? WRONG : FINE;
}

function open({ path, text }: TextFile, here: Surroundings): LanguageFile | null {
  if (text === null) {
    here.complain(`${path} is not there.`);
    return null;
  }
  const read = readTexts(text, path);
  if (read.ok) return read.value;
  here.complain(read.error.map(makeReportLine).join('\n'));
  return null;
}
