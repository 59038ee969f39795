import { useEnvironment } from '../ui/environment.ts';

/** Writes a moment (milliseconds since 1970) as the reader's language does, in the reader's own time. */
export function useTimes(style: 'day' | 'minute' = 'minute'): (moment: number) => string {
  const { language } = useEnvironment();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    ...(style === 'minute' && { timeStyle: 'short' }),
  });
  return (moment) => format.format(new Date(moment));
}
