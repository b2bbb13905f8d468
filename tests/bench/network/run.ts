import type { Bench, Judged } from '../bench-part.ts';
import { serveCompressed } from '../brotli-server.ts';
import { buildNetworkPage } from './build.ts';
import { changesOf, type Change } from './changes.ts';
import { dataVerdicts } from './data.ts';
import { aligned, whole } from '../table.ts';
import { isWithin, verdict, type Verdict } from '../verdict.ts';

/** No frame of a change of view may be longer, ms; and what to reach for. */
const MOST = 50;
const BEYOND = 33;

/** Judges the changes of view of the whole network and of a generated one, and how often its data is shipped. */
export async function judgeNetwork({ build, equipment }: Bench): Promise<Judged> {
  const { folder, selected } = await buildNetworkPage();
  const served = await serveCompressed(folder);
  const measured: { size: string; changes: Change[] }[] = [];
  try {
    for (const [name, size] of [
      ['whole', '140 nodes'],
      ['synth', '1,000 nodes'],
    ] as const)
      measured.push({
        size,
        changes: await changesOf(`${served.url}?of=${name}`, selected[name], equipment),
      });
  } finally {
    served.close();
  }
  const rows = measured.flatMap(({ size, changes }) =>
    changes.map(({ what, frame, task, layout }) => [size, what, whole(frame), whole(task), whole(layout)]),
  );
  return {
    verdicts: [
      ...measured.flatMap(({ size, changes }) => changes.map((change) => frameVerdict(change, size))),
      ...dataVerdicts(build),
    ],
    tables: [
      aligned([
        ['network', 'change', 'longest frame, ms', 'longest task, ms of CPU', 'its layout, ms'],
        ...rows,
      ]),
    ],
    measured,
  };
}

/** Where a frame is late though no task of the page takes that long, the machine had other things to do. */
function frameVerdict({ what, frame, task }: Change, page: string): Verdict {
  return verdict(
    { what: `longest frame, ${what}`, page, unit: 'ms', value: frame, most: MOST, beyond: BEYOND },
    isWithin(task, MOST),
  );
}
