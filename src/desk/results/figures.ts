import { useEnvironment } from '../../ui/environment.ts';

/** Shares and figures as the reader's language writes them. */
export function useFigures() {
  const { language } = useEnvironment();
  const locale = language === 'en' ? 'en-GB' : language;
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    figure: (value: number) => decimal.format(value),
    share: (value: number) => percent.format(value),
  };
}

/**
 * How well a decision kept those apart who showed a role elsewhere and those who did not. The borders follow
 * Ebel and Frisbie, Essentials of Educational Measurement (1991), who call 0.30 and above reasonably good.
 */
export function discriminationWord(value: number): 'clear' | 'some' | 'none' | 'reversed' {
  if (value < 0) return 'reversed';
  if (value < 0.1) return 'none';
  return value < 0.3 ? 'some' : 'clear';
}

/** How far apart a class was, in thirds of the scale of `spread`. */
export function spreadWord(value: number): 'same' | 'some' | 'wide' {
  if (value < 1 / 3) return 'same';
  return value < 2 / 3 ? 'some' : 'wide';
}

/** How often a role showed, in thirds, with the words of the debrief. */
export function meanWord(value: number): 'seldom' | 'varying' | 'often' {
  if (value < 1 / 3) return 'seldom';
  return value > 2 / 3 ? 'often' : 'varying';
}
