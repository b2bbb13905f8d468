import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The package by itself: its dependencies name a folder beside it that the registry does not have, so that it cannot be
 * installed as others are. What is measured stands whole in the package.
 */
const NAME = '@datawrapper/chart-core';
const VERSION = '8.47.0';
const SHA512 = 'xtTQQK9KUYZ10WSEfRk+tbv6ah2zvoRD1wXFtrkaSXeMqp6nftZrytGg/nxtxLcWAbaLQmOIsvsqGZb/EcwDQw==';

/** What a frame of Datawrapper loads. */
export const CORE_SCRIPTS = ['load-polyfills.js', 'dw-2.0.min.js', 'main.js'];

/**
 * Fetches Datawrapper's core once into a folder and tells where its scripts are.
 *
 * @throws when it does not come, or is not what it was
 */
export function datawrapperCore(folder: string): string {
  const scripts = join(folder, 'package/dist');
  if (existsSync(join(scripts, 'main.js'))) return scripts;
  mkdirSync(folder, { recursive: true });
  const packed = join(folder, `datawrapper-chart-core-${VERSION}.tgz`);
  ran('npm', ['pack', `${NAME}@${VERSION}`, '--pack-destination', folder]);
  const hash = createHash('sha512').update(readFileSync(packed)).digest('base64');
  if (hash !== SHA512) {
    rmSync(packed);
    throw new Error(`${NAME} ${VERSION} is not the package it was.`);
  }
  ran('tar', ['-xzf', packed, '-C', folder]);
  return scripts;
}

function ran(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} did not work.`);
}
