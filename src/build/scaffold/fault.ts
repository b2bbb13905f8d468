/** Says what an author is to do differently; printed without a trace. */
export class Fault extends Error {
  override name = 'Fault';
}
