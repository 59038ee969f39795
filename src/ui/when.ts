import { useEnvironment } from './environment.ts';

/** Writes a moment (milliseconds since 1970) as the reader's language and clock do. */
export function useWhen(): (time: number) => string {
  const { language } = useEnvironment();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (time) => format.format(time);
}
