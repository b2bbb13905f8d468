/** Least and most that an embed may ask for. Pixels. */
const [LEAST, MOST] = [100, 10_000];

/** The height that a message of an embed tells, in pixels; undefined for any other message. */
export function toldHeight(data: unknown): number | undefined {
  const { sentinel, type, height } = Object(data) as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return undefined;
  return height >= LEAST && height <= MOST ? Math.ceil(height) : undefined;
}
