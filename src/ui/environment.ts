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
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) throw new Error('a page is drawn outside its environment');
  return environment;
}
