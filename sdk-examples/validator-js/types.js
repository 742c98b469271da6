/** Has TypeScript hold every sample of the suite against the types of the kit, and two broken ones that it must refuse. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromKit, kitFolder } from './kit.js';

const COMPILER = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
const samples = fromKit('conformance/manifest.json').cases.filter(each => each.file.startsWith('valid/')).map(each => each.file);
const constant = (text, index) => `export const sample${index}: Message = ${text.trim()};`;
const texts = samples.map(file => readFileSync(join(kitFolder(), 'conformance', file), 'utf8'));
const report = texts.find(text => JSON.parse(text).type === 'incident-report');
const broken = [
  report.replace('"stage"', '"stagge"'),
  JSON.stringify({ ...JSON.parse(report), body: JSON.parse(texts.find(text => JSON.parse(text).type === 'acknowledgement')).body }),
].map((text, index) => `// @ts-expect-error: no message\n${constant(text.replaceAll('\n', ' '), `Broken${index}`)}`);
const narrowed = 'export const stage = (message: Message) => (message.type === "incident-report" ? message.body.stage : undefined);';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-types-'));
try {
  const file = join(folder, 'samples.ts');
  const types = join(kitFolder(), 'types/index.d.ts').replaceAll('\\', '/');
  writeFileSync(file, [`import type { Message } from ${JSON.stringify(types)};`, ...texts.map(constant), ...broken, narrowed].join('\n'));
  const run = spawnSync(process.execPath, [COMPILER, '--noEmit', '--strict', '--module', 'nodenext', '--allowImportingTsExtensions', file], { encoding: 'utf8' });
  process.stdout.write(run.stdout + run.stderr);
  console.log(`${samples.length} samples, ${broken.length} broken ones: ${run.status === 0 ? 'all as the types say' : 'not as the types say'}`);
  process.exitCode = run.status;
} finally {
  rmSync(folder, { recursive: true });
}
