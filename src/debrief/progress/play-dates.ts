import { useEnvironment } from '../../ui/environment.ts';

/** Writes a moment (milliseconds since 1970) as a day on the reader's own calendar. */
export function usePlayDates(): (time: number) => string {
  const { language } = useEnvironment();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium' });
  return (time) => format.format(time);
}
