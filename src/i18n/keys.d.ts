import type intervisionTexts from '../../locales/nl/intervision.json';
import type { InterfaceTexts } from './texts.ts';

// The Dutch files are the source of the keys: a key that they do not have is a type error everywhere.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: InterfaceTexts; intervision: typeof intervisionTexts };
  }
}
