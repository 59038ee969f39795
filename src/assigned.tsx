import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { handInFor } from './class/delivery.ts';
import { keptClasses } from './class/kept.ts';
import type { Outbox } from './class/outbox/outbox.ts';
import { assignmentAt, assignmentOf, taskOf } from './class/task.ts';
import type { Language } from './core/texts.ts';
import type { Device } from './game/device.ts';
import type { Delivery, HandIn } from './game/hand-in.ts';
import type { Assigned } from './game/saves/save.ts';
import type { Task } from './game/task.ts';
import type { BeginWish } from './game/wish.ts';
import type { Translate } from './i18n/interface.ts';
import { type Environment, EnvironmentContext, useEnvironment } from './ui/environment.ts';

/** What ties playing and its debrief to the class that asked for it: the game knows no classes, a class no game. */
export type OpenOutbox = () => Promise<Outbox>;

/** What an address asks to be played for; null where this device is not in that class. */
export function taskAt(address: string, { storage, now }: Device): Task | null {
  const found = assignmentAt(storage(), address);
  return found === null ? null : taskOf(found, now());
}

/** What a kept attempt was begun for; null where the class was left, or is somebody else's on this device. */
export function taskFor(assigned: Assigned | null, { storage, now }: Device): Task | null {
  const found = assigned === null ? null : assignmentOf(storage(), assigned);
  return found === null ? null : taskOf(found, now());
}

/** The edition on which the attempt goes on that the address asks for; undefined where a new one is begun. */
export async function editionWanted(
  scenario: string,
  { device, wish }: { readonly device: Device; readonly wish: BeginWish },
  task: Task | null,
): Promise<string | undefined> {
  const { attemptBefore } = await import('./game/begin.ts');
  return (await attemptBefore(scenario, device, wish, task?.assigned ?? null))?.edition;
}

/** Where attempts for a task go; where that cannot be fetched now, they stay on the device for the time being. */
export async function handInOf(task: Task, openOutbox: OpenOutbox): Promise<HandIn> {
  try {
    return handInFor(await openOutbox(), task.assigned.classId);
  } catch (fault) {
    reportError(fault);
    return HELD;
  }
}

/** Everything is on this device, as the page then says; the next page of this site that is opened hands it in. */
const HELD: HandIn = {
  post: () => undefined,
  deliveryOf: () => NOT_YET,
  watch: () => () => undefined,
};

/** One value, because who watches compares. */
const NOT_YET: Delivery = { notation: null, received: null, trouble: null };

/** The title of a reflection form by its name; one that this version does not know keeps its name. */
export async function formTitles(): Promise<(name: string, t: Translate) => string> {
  const { FORMS } = await import('./debrief/reflection/forms.ts');
  return (name, t) => {
    const form = FORMS.find((one) => one.name === name);
    return form === undefined ? name : t(form.title);
  };
}

type Around = (debrief: ComponentChildren) => ComponentChildren;

/** What stands around the debrief of an attempt for an assignment; nothing around any other. */
export async function gateOf(notation: string, device: Device): Promise<Around> {
  if (keptClasses(device.storage()).length === 0) return (debrief) => debrief;
  const { DebriefGate, assignmentOfNotation } = await import('./class/debrief-gate.tsx');
  const [found, formTitle] = await Promise.all([assignmentOfNotation(notation, device), formTitles()]);
  if (found === null) return (debrief) => debrief;
  return (debrief) => (
    <DebriefGate found={found} now={device.now()} formTitle={formTitle}>
      {debrief}
    </DebriefGate>
  );
}

/** The one language in which something is read, with the texts around it; null stands for that of the page. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
  /** True where there is no other: then its links stay in the language of the page. */
  readonly only: boolean;
}

interface SpokenProps {
  readonly spoken: Speech | null;
  readonly children: ComponentChildren;
}

/** A view in its own language, whatever the page around it speaks. */
export function Spoken({ spoken, children }: SpokenProps) {
  const around = useEnvironment();
  const environment = useMemo(() => (spoken === null ? around : spokenIn(around, spoken)), [around, spoken]);
  return (
    <div class="spoken-view" lang={spoken?.language}>
      <EnvironmentContext.Provider value={environment}>{children}</EnvironmentContext.Provider>
    </div>
  );
}

function spokenIn(around: Environment, { language, t, only }: Speech): Environment {
  const stay: Environment['linkTo'] = (address) => around.linkTo({ ...address, language: around.language });
  return { ...around, language, t, linkTo: only ? stay : around.linkTo };
}
