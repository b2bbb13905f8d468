import type { LaunchOptions } from '@playwright/test';
import { serveCompressed } from '../brotli-server.ts';
import type { Verdict } from '../gates.ts';
import { buildNetworkPage } from './build.ts';
import { changesOf, type Change } from './changes.ts';
import { dataVerdicts } from './data.ts';
import { buildVerdicts } from './layout-time.ts';

/** No frame of a change of view may be longer, ms; and what to reach for. */
const MOST = 50;
const BEYOND = 33;

/** Judges the changes of view of the whole network and of a generated one, where its layout is made, and its data. */
export async function judgeNetwork(
  build: string,
  equipment: { launch: LaunchOptions; agent: string },
): Promise<Verdict[]> {
  const { folder, selected } = await buildNetworkPage();
  const served = await serveCompressed(folder);
  const verdicts: Verdict[] = [];
  try {
    for (const [name, size] of [
      ['whole', '140 nodes'],
      ['synth', '1,000 nodes'],
    ] as const) {
      const changes = await changesOf(`${served.url}?of=${name}`, selected[name], equipment);
      verdicts.push(...changes.map((change) => frameVerdict(change, size)));
      for (const { what, layout, task } of changes)
        console.log(
          `  ${size}, ${what}: layout ${layout?.toFixed(0)} ms, longest task ${task?.toFixed(0)} ms of CPU`,
        );
    }
  } finally {
    served.close();
  }
  return [...verdicts, ...dataVerdicts(build), ...buildVerdicts()];
}

/** Where a frame is late though no task of the page takes that long, the machine had other things to do. */
function frameVerdict({ what, frame, task }: Change, page: string): Verdict {
  const ratio = frame === null ? null : frame / MOST;
  const within = (bound: number) => ratio !== null && Math.round(ratio * 1000) / 1000 <= bound;
  return {
    what: `longest frame, ${what}`,
    page,
    unit: 'ms',
    value: frame,
    against: `${MOST} ms`,
    ratio,
    most: 1,
    beyond: BEYOND / MOST,
    pass: within(1),
    reached: within(BEYOND / MOST),
    machine: !within(1) && task !== null && task <= MOST,
  };
}
