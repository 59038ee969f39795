/**
 * What a running story remembers, read where it lies. Saving a story to look at it costs as much as
 * playing on; a search looks at every arrival and saves only those that are new.
 */
export interface InkMemory {
  /** The choices on offer, in order. */
  readonly pending: readonly Pending[];
  /**
   * Between two lines: where the story goes on, as if that were a choice to be taken. Null where that does
   * not tell everything: within a function or a thread, or with choices that were made already.
   */
  here(): Pending | null;
  /** The value of a global variable, written so that different values are written differently. */
  variable(name: string): string;
  /** How often a container was entered. */
  visits(path: string): number;
}

/** A choice on offer, and what will have to be returned to after it. */
export interface Pending {
  readonly target: string;
  /** Path of the choice point. */
  readonly source: string;
  /** Path of what ran just before; decides which containers count as entered anew. */
  readonly before: string;
  /** What was called and has not returned, innermost last. */
  readonly calls: readonly Call[];
}

export interface Call {
  readonly type: number;
  /** Where it was called from: path of the container, and position in it. */
  readonly container: string;
  readonly position: number;
  /** Temporary variables with their values, written as those of the globals. */
  temporary(): readonly (readonly [string, string])[];
}

/** The state of inkjs as far as it is read here. */
export interface RunningState {
  readonly currentChoices: readonly {
    readonly pathStringOnChoice: string;
    readonly sourcePath: string;
    readonly isInvisibleDefault: boolean;
    readonly threadAtGeneration: RunningThread | null;
  }[];
  readonly generatedChoices: readonly unknown[];
  readonly evaluationStack: readonly unknown[];
  readonly callStack: { readonly currentThread: RunningThread; readonly canPopThread: boolean };
  readonly variablesState: { GetVariableWithName(name: string): unknown };
  VisitCountAtPathString(path: string): number | null | undefined;
}

interface RunningThread {
  readonly callstack: readonly {
    readonly type: number;
    readonly currentPointer: { readonly container: Located | null; readonly index: number };
    readonly temporaryVariables: ReadonlyMap<string, unknown>;
  }[];
  readonly previousPointer: { Resolve(): Located | null };
}

interface Located {
  readonly path: { toString(): string };
}

export function memoryOf(state: RunningState): InkMemory {
  return {
    pending: state.currentChoices
      .filter(({ isInvisibleDefault }) => !isInvisibleDefault)
      .map(({ pathStringOnChoice, sourcePath, threadAtGeneration }) => ({
        target: pathStringOnChoice,
        source: sourcePath,
        before: threadAtGeneration?.previousPointer.Resolve()?.path.toString() ?? '',
        calls: callsOf(threadAtGeneration),
      })),
    here: () => hereOf(state),
    variable: (name) => written(state.variablesState.GetVariableWithName(name)),
    visits: (path) => state.VisitCountAtPathString(path) ?? 0,
  };
}

function callsOf(thread: RunningThread | null): readonly Call[] {
  return (thread?.callstack ?? []).map(({ type, currentPointer, temporaryVariables }) => ({
    type,
    container: currentPointer.container?.path.toString() ?? '',
    position: currentPointer.index,
    temporary: () => [...temporaryVariables].map(([name, value]) => [name, written(value)] as const),
  }));
}

/** Of what is called, only tunnels leave nothing behind but their place and their variables. */
const TUNNEL = 0;

function hereOf({ callStack, generatedChoices, evaluationStack }: RunningState): Pending | null {
  if (callStack.canPopThread || generatedChoices.length > 0 || evaluationStack.length > 0) return null;
  const calls = callsOf(callStack.currentThread);
  const inner = calls.at(-1);
  if (inner === undefined || calls.some(({ type }) => type !== TUNNEL)) return null;
  const { container, position } = inner;
  return { target: `${container}${container && '.'}${position}`, source: '', before: '', calls };
}

/** A value of ink with its kind: 1, 1.0, "1" and true are different things. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('value' in value)) return '';
  const kind = 'valueType' in value ? String(value.valueType) : '';
  const context = 'contextIndex' in value ? String(value.contextIndex) : '';
  const { value: inner } = value;
  if (!(inner instanceof Map)) return `${kind}:${context}:${String(inner)}`;
  const origins = 'originNames' in inner ? JSON.stringify(inner.originNames) : '';
  return `${kind}:${origins}:${JSON.stringify([...inner])}`;
}
