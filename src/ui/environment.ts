import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/texts.ts';
import type { Translate } from '../i18n/interface.ts';
import type { Address } from './address.ts';

/** What every page needs around it: where it is, the language, its texts, and the address of other pages. */
export interface Environment {
  readonly address: Address;
  readonly language: Language;
  readonly t: Translate;
  readonly linkTo: (address: Address) => string;
  /**
   * Opens a link of this site without loading the page anew, which keeps what is on the device's mind: the
   * engine, the story, the chunks. Where it is not there, or fails, the link does what links do.
   */
  readonly openHere?: (href: string) => void;
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) throw new Error('a page is drawn outside its environment');
  return environment;
}
