/** No chart is lower or higher than this, in CSS pixels: what says so is not ours, or out of order. */
const [LOWEST, HIGHEST] = [100, 10_000];

/** The height that a message of a frame tells, in CSS pixels; undefined for any other message. */
export function toldHeight(data: unknown): number | undefined {
  const { sentinel, type, height } = Object(data) as Record<string, unknown>;
  const isHeight = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
  return isHeight && height >= LOWEST && height <= HIGHEST ? height : undefined;
}
