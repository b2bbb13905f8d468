/**
 * Data that a page carries in itself, as a page that is one single file must, or else fetches.
 *
 * @param id of the `<script type="application/json">` that may hold it
 * @param address where it stands otherwise
 * @throws when it neither stands in the page nor comes
 */
export async function carriedJson<Data>(id: string, address: string): Promise<Data> {
  const carried = document.getElementById(id)?.textContent;
  if (carried) return JSON.parse(carried) as Data;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<Data>;
}
