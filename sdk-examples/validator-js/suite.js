/** Runs the conformance suite of the kit: what this checker finds and what it should find, as far as it knows the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './checker.js';
import { SHAPE, TEXT, isKnown } from './codes.js';
import { fromKit, kitFolder } from './kit.js';
import { RULES } from './rules.js';

const said = problems => problems.filter(isKnown).map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`).sort();

const count = { cases: 0, text: 0, shape: 0, rules: 0, differences: 0 };
for (const { file, rule, expected } of fromKit('conformance/manifest.json').cases) {
  const should = said(expected ? fromKit(`conformance/${expected}`) : []);
  const does = said(check(readFileSync(join(kitFolder(), 'conformance', file))));
  count.cases++;
  count.text += TEXT.some(start => rule?.startsWith(start)) ? 1 : 0;
  count.shape += SHAPE.some(start => rule?.startsWith(start)) ? 1 : 0;
  count.rules += rule in RULES ? 1 : 0;
  if (should.join() !== does.join()) {
    count.differences++;
    console.log(`${file}\n  should find: ${should.join(', ') || 'nothing'}\n  finds:       ${does.join(', ') || 'nothing'}`);
  }
}
console.log(`${count.cases} cases (${count.text} about the text, ${count.shape} about version and shape, ${count.rules} about its ${Object.keys(RULES).length} rules): ${count.differences} differences`);
process.exitCode = count.differences === 0 ? 0 : 1;
