import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { keepInStep, openNotebook } from '../../game/saves/in-step.ts';
import type { Notebook, NotePage } from '../../game/saves/notebook.ts';
import type { NoteDevice, NoteFields } from '../../game/saves/notes.ts';
import { useWatched } from '../../ui/use-watched.ts';

const NotebookContext = createContext<Notebook | null>(null);

interface NotesBesideProps {
  readonly playing: string;
  readonly device: NoteDevice;
  readonly children: ComponentChildren;
}

/** Everything in it can read and write the notes beside a playing. */
export function NotesBeside({ playing, device, children }: NotesBesideProps) {
  const notebook = useMemo(() => openNotebook(device, playing), [device, playing]);
  useEffect(() => keepInStep(notebook), [notebook]);
  return <NotebookContext.Provider value={notebook}>{children}</NotebookContext.Provider>;
}

/** False where somebody else's notes are read. */
export const MayWriteContext = createContext(true);

interface NotesOfAnotherProps {
  readonly notes: readonly { readonly about: string; readonly fields: NoteFields }[];
  readonly children: ComponentChildren;
}

/** Everything in it can read the notes that somebody else wrote beside a playing, and cannot change them. */
export function NotesOfAnother({ notes, children }: NotesOfAnotherProps) {
  const notebook = useMemo(() => closedNotebook(notes), [notes]);
  return (
    <MayWriteContext.Provider value={false}>
      <NotebookContext.Provider value={notebook}>{children}</NotebookContext.Provider>
    </MayWriteContext.Provider>
  );
}

function closedNotebook(notes: NotesOfAnotherProps['notes']): Notebook {
  const closed = () => {
    throw new Error('the notes of somebody else are not written in');
  };
  const pages = new Map(
    notes.map(({ about, fields }): [string, NotePage] => [about, { fields, state: 'kept', joined: false }]),
  );
  return {
    pageOf: (about) => pages.get(about) ?? UNWRITTEN,
    lasting: () => true,
    write: closed,
    remove: closed,
    refresh: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    watch: () => () => {},
  };
}

const UNWRITTEN: NotePage = { fields: {}, state: 'blank', joined: false };

/** What is written about something, and what can be done with it. */
export interface Writing extends NotePage {
  readonly write: (changed: NoteFields) => void;
  readonly remove: () => Promise<void>;
}

export function useWriting(about: string): Writing {
  const notebook = useNotebook();
  const page = useWatched(notebook.watch, () => notebook.pageOf(about));
  return {
    ...page,
    write: (changed) => notebook.write(about, changed),
    remove: () => notebook.remove(about),
  };
}

/** False once the device turned out to keep nothing. */
export function useLasting(): boolean {
  const notebook = useNotebook();
  return useWatched(notebook.watch, notebook.lasting);
}

function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext);
  if (notebook === null) throw new Error('something is written outside the notes beside a playing');
  return notebook;
}
