/** A moment as a field of date and time writes it, by the clock of this device: `2026-11-22T09:05`. */
export function toField(moment: number | null): string {
  if (moment === null) return '';
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())];
  return `${day.join('-')}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Milliseconds since 1970; null for an empty field. */
export function fromField(text: string): number | null {
  const moment = text === '' ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(moment) || moment < 0 ? null : moment;
}

/** What the time zone of this device is called, such as `Europe/Amsterdam`. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
