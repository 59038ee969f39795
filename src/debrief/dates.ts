import { useEnvironment } from '../ui/environment.ts';

/** Writes a day (ISO, such as 2026-07-01) as the reader's language does. */
export function useDates(): (day: string) => string {
  const { language } = useEnvironment();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(day));
}
