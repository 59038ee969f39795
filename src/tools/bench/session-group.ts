import { performance } from 'node:perf_hooks';
import { Screen } from './session-screen.ts';
import { ask } from './session-server.ts';

/** A session with so many people in it, each with a screen. The first one leads. */
export interface Group {
  readonly session: string;
  readonly screens: readonly Screen[];
  /** Opens everybody's screen, each at the server where they are. */
  open(): void;
  /** Does something as somebody; gives its number, and when it was sent. */
  act(by: number, act: object): Promise<{ readonly number: number; readonly sent: number }>;
  /** Milliseconds from doing something to each of the screens. */
  tell(by: number, act: object): Promise<readonly number[]>;
  /** How many have chosen, as the server says to somebody who asks. */
  chosen(): Promise<number>;
}

/** What people say for it; of the length that people write. */
export const REASON = 'Omdat hij zelf moet kunnen zeggen wat er aan de hand is.';

const DRAFT = {
  ...{ shape: 'together', course: null, assignment: null, method: null, hands: false, minutes: 5 },
  ...{ keptDays: 30, name: 'Fenna', plays: true },
};

/** People come in by turns at the servers on these ports. */
export async function openGroup(
  ports: readonly [number, ...number[]],
  people: number,
  { scenario, hall }: { readonly scenario: string; readonly hall: boolean },
): Promise<Group> {
  const portOf = (person: number) => ports[person % ports.length] ?? ports[0];
  const begun = await asked(portOf(0), '/sessions', { ...DRAFT, scenario, hall });
  const { session } = JSON.parse(begun.body);
  const answer = await ask(portOf(0), 'GET', `/sessions/${session}`, undefined, begun.cookie);
  const { code } = JSON.parse(answer.body);
  const names = Array.from({ length: people - 1 }, (_, n) => `Deelnemer ${n + 1}`);
  const joined = await Promise.all(
    names.map((name, n) => asked(portOf(n + 1), '/sessions/join', { session: { code }, name })),
  );
  const screens = [begun, ...joined].map(({ cookie }) => new Screen(session, cookie));
  let made = 0;

  async function act(by: number, what: object) {
    made += 1;
    const sent = performance.now();
    const body = { id: `measured-${made}`, act: what };
    const cookie = screens[by]?.cookie;
    const { body: text } = await asked(portOf(by), `/sessions/${session}/acts`, body, cookie);
    const { number }: { number: number } = JSON.parse(text);
    return { number, sent };
  }

  return {
    ...{ session, screens, act },
    open() {
      for (const [person, screen] of screens.entries()) screen.connect(portOf(person));
    },
    async tell(by, what) {
      const { number, sent } = await act(by, what);
      const heard = await Promise.all(screens.map((screen) => screen.shows(number)));
      return heard.map((at) => at - sent);
    },
    async chosen() {
      const { body } = await ask(portOf(0), 'GET', `/sessions/${session}`, undefined, screens[0]?.cookie);
      return JSON.parse(body).shared.round.first.n;
    },
  };
}

export const committing = (round: number, option: string, text = ''): object => ({
  ...{ kind: 'commit', round, turn: 'first' },
  commitment: { option, kinds: ['moral'], text },
});

async function asked(port: number, path: string, body: unknown, cookie = '') {
  const answer = await ask(port, 'POST', path, body, cookie);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.body}`);
  return answer;
}
