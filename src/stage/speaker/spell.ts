import type { ClockLabels } from './labels.ts';

/** A label with its names replaced. */
export const fill = (label: string, values: Record<string, string | number>): string =>
  label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A span of time in words: "1 min 8 s", "40 s". */
export function spell(seconds: number, { minutes, seconds: short }: ClockLabels): string {
  const whole = Math.round(Math.abs(seconds));
  const [m, s] = [Math.floor(whole / 60), whole % 60];
  return m ? fill(minutes, { m, s }) : fill(short, { s });
}
