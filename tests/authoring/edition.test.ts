import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/authoring/edition.ts';
import { buildScenario } from '../../src/authoring/scenario.ts';
import { canonicalJson } from '../../src/core/digest.ts';
import { SMALL_TALK, withDutch, withEnglish, withManifest, withStory } from './small-talk.ts';

const hashOf = (files: typeof SMALL_TALK) => buildScenario(files).edition?.hash;

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('an edition', () => {
  it('has a hash of twelve hex digits that changes with story and manifest, and not with texts', () => {
    const hash = hashOf(SMALL_TALK);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(hashOf(withStory('Prima.', 'Goed.'))).not.toBe(hash);
    expect(hashOf(withStory('#human:+2', '#human:+1'))).not.toBe(hash);
    expect(hashOf(withManifest('"minutes": 5', '"minutes": 6'))).not.toBe(hash);
    expect(hashOf(withDutch('Een praatje', 'Een gesprek'))).toBe(hash);
    expect(hashOf(withEnglish('A chat', 'A talk'))).toBe(hash);
  });

  it('does not care in which order a manifest is written', () => {
    const { edition } = buildScenario(SMALL_TALK);
    if (edition === null) throw new Error('the fixture has errors');
    const manifest = JSON.parse(JSON.stringify(reversed(edition.manifest)));
    const story = JSON.parse(JSON.stringify(reversed(edition.story)));
    expect(makeEdition(story, manifest).hash).toBe(edition.hash);
  });

  it('rests on JSON that is equal for equal values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
