import type interfaceTexts from '../../locales/nl/interface.json';
import type intervisionTexts from '../../locales/nl/intervision.json';

// The Dutch file is the source of the keys: a key that it does not have is a type error everywhere.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: typeof interfaceTexts; intervision: typeof intervisionTexts };
  }
}
