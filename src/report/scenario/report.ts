import { escapeText } from '../charts/svg.ts';
import { paragraph, REPORT_STYLE, section } from '../html.ts';
import { page } from '../page.ts';
import type { ScenarioAccount } from './account.ts';
import { storyMap } from './map.ts';
import { plotOf } from './plot.ts';
import { botsSection } from './sections/bots.ts';
import { claimsSection } from './sections/claims.ts';
import { dilemmasSection } from './sections/dilemmas.ts';
import { endingsSection } from './sections/endings.ts';
import { factsSection } from './sections/facts.ts';
import { findingsSection } from './sections/findings.ts';
import { rolesSection } from './sections/roles.ts';
import { sourcesSection } from './sections/sources.ts';
import { worldsSection } from './sections/worlds.ts';
import type { StoryWords, Words } from './words.ts';

/** What has been proven of one scenario, as a page of its own that can be printed and kept. */
export function scenarioReport(account: ScenarioAccount, story: StoryWords, words: Words): string {
  const { say, language } = words;
  const made = say('page.made', { date: words.date(account.date), edition: account.edition.hash });
  const map = storyMap(plotOf(account.proof.graph), story, words, 'map');
  const body = [
    `<header><h1>${escapeText(story.title)}</h1>${paragraph(story.summary)}${paragraph(made)}</header>`,
    factsSection(account, words),
    claimsSection(account, words),
    dilemmasSection(account, story, words),
    rolesSection(account, words),
    worldsSection(account, words),
    endingsSection(account, story, words),
    botsSection(account, words),
    sourcesSection(account, story, words),
    findingsSection(account, words),
    section(
      'map-title-text',
      say('mapTitle'),
      `<div class="wide map" tabindex="0" role="group" aria-label="${escapeText(say('mapTitle'))}">${map}</div>`,
    ),
  ];
  return page({ language, title: story.title, style: REPORT_STYLE, body: body.join('\n') });
}
