/** Runs the conformance suite of the kit: what this checker finds and what it should find, as far as it knows the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './checker.js';
import { SHAPE, TEXT, isKnown } from './codes.js';
import { fromKit, kitFolder } from './kit.js';
import { patched } from './patch.js';
import { RULES } from './rules.js';

const said = problems => problems.filter(isKnown).map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`).sort();

const count = { cases: 0, text: 0, shape: 0, rules: 0, patched: 0, differences: 0 };

function compare(name, expected, bytes) {
  const should = said(expected);
  const does = said(check(bytes));
  count.cases++;
  if (should.join() !== does.join()) {
    count.differences++;
    console.log(`${name}\n  should find: ${should.join(', ') || 'nothing'}\n  finds:       ${does.join(', ') || 'nothing'}`);
  }
}

const manifest = fromKit('conformance/manifest.json');
for (const { file, rule, expected } of manifest.cases) {
  compare(file, expected ? fromKit(`conformance/${expected}`) : [], readFileSync(join(kitFolder(), 'conformance', file)));
  count.text += TEXT.some(start => rule?.startsWith(start)) ? 1 : 0;
  count.shape += SHAPE.some(start => rule?.startsWith(start)) ? 1 : 0;
  count.rules += rule in RULES ? 1 : 0;
}
for (const file of [...manifest.shape, ...manifest.patched]) {
  const { mode = 'strict', cases } = fromKit(`conformance/${file}`);
  // This checker is strict, and compares problems: some cases say no more than that there is one.
  for (const { name, base, patch, found } of mode === 'strict' ? cases.filter(each => each.found) : []) {
    compare(`${file} ${name}`, found, Buffer.from(JSON.stringify(patched(fromKit(`conformance/${base}`), patch))));
    count.patched++;
  }
}
console.log(`${count.cases} cases (${count.text} about the text, ${count.shape} about version and shape, ${count.rules} about its ${Object.keys(RULES).length} rules, ${count.patched} made by patches): ${count.differences} differences`);
process.exitCode = count.differences === 0 ? 0 : 1;
