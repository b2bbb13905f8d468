/**
 * The network's answer; or, where it fails or is too late, what was kept. With nothing kept there is only the
 * network, and it may take its time.
 *
 * @param late resolves when the wait is over
 * @throws what the network throws, if nothing was kept
 */
export async function freshFirst(
  asked: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  late: Promise<unknown>,
): Promise<Response> {
  // A host in trouble is as good as none; "not found" is an answer.
  const failed = asked.then(
    ({ status }) => status >= 500,
    () => true,
  );
  const instead = (await Promise.race([failed, late.then(() => true)])) ? await kept() : undefined;
  return instead ?? asked;
}
