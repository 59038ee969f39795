/** What is done together, and which of it cannot be. */
interface Together<Given, Answer> {
  /** Does as many as are given at once; the answers are in the same order. */
  readonly work: (batch: readonly Given[]) => Promise<readonly Answer[]>;
  /** Of several with the same key only the first is done now; left out where all may go together. */
  readonly keyOf?: (given: Given) => string;
}

/**
 * Does things of one kind in batches: what comes while a batch is under way waits and shares the next one, so the
 * busier it is the less each of them costs, and nobody ever waits for a clock.
 */
export function inBatches<Given, Answer>({
  work,
  keyOf,
}: Together<Given, Answer>): (given: Given) => Promise<Answer> {
  let waiting: Waiting<Given, Answer>[] = [];
  let working = false;

  async function go(): Promise<void> {
    working = true;
    while (waiting.length > 0) {
      const [batch, later] = takeBatch(waiting, keyOf);
      waiting = later;
      await settle(batch, work);
    }
    working = false;
  }

  return (given) =>
    new Promise((resolve, reject) => {
      waiting.push({ given, resolve, reject });
      // After everything that has arrived by now was read, so that it shares the batch.
      if (waiting.length === 1 && !working) setImmediate(() => working || void go());
    });
}

interface Waiting<Given, Answer> {
  readonly given: Given;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** So many go together at most: none of them waits long for the others, and no statement is longer than a database takes. */
const LARGEST_BATCH = 500;

function takeBatch<Given, Answer>(
  waiting: readonly Waiting<Given, Answer>[],
  keyOf: Together<Given, Answer>['keyOf'],
): readonly [Waiting<Given, Answer>[], Waiting<Given, Answer>[]] {
  if (keyOf === undefined) return [waiting.slice(0, LARGEST_BATCH), waiting.slice(LARGEST_BATCH)];
  const batch: Waiting<Given, Answer>[] = [];
  const later: Waiting<Given, Answer>[] = [];
  const taken = new Set<string>();
  for (const one of waiting) {
    const key = keyOf(one.given);
    const fits = batch.length < LARGEST_BATCH && !taken.has(key);
    (fits ? batch : later).push(one);
    taken.add(key);
  }
  return [batch, later];
}

/** What cannot be done (what it stands on was erased meanwhile) must not spoil what is done beside it. */
async function settle<Given, Answer>(
  batch: readonly Waiting<Given, Answer>[],
  work: Together<Given, Answer>['work'],
): Promise<void> {
  try {
    const answers = await work(batch.map(({ given }) => given));
    for (const [at, { resolve, reject }] of batch.entries()) {
      const answer = answers[at];
      if (answer === undefined) reject(new Error('a batch has an answer for each'));
      else resolve(answer);
    }
  } catch (error) {
    if (batch.length > 1 && isOfOne(error)) for (const one of batch) await settle([one], work);
    // A database that is away is away for all of them: nobody waits until each has tried for itself.
    else for (const { reject } of batch) reject(error);
  }
}

/** Codes of SQLite and PostgreSQL for a row that does not fit, or does not fit what it stands on. */
function isOfOne(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(22|23|SQLITE_CONSTRAINT)/.test(String(error.code));
}
