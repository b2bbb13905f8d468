/** The port when `PORT` says nothing. */
export const DEFAULT_PORT = 4173;

/**
 * Reads the port from the value of `PORT`.
 * @throws Error that says what a port may be.
 */
export function portFrom(value: string | undefined): number {
  if (value === undefined || value.trim() === '') return DEFAULT_PORT;
  const port = /^\d+$/.test(value.trim()) ? Number(value) : NaN;
  if (port <= 65535) return port;
  throw new Error(`PORT is "${value}", but a port is a whole number from 0 to 65535 (0 takes any free one).`);
}
