#!/usr/bin/env node
/** node tocsin-check.js [--json] FILE...: exit code 0 when every message is valid, 1 when one is not, 2 for wrong use. */
import { readFileSync } from 'node:fs';
import { check } from './checker.js';
import { fromSource } from './kit.js';
import { RULES } from './rules.js';

const REGISTER = fromSource('rules.json').rules;

function report(problems) {
  const sentence = code => REGISTER.find(rule => rule.id === code);
  const unknown = REGISTER.filter(rule => rule.scope === 'message' && !(rule.id in RULES)).length;
  return {
    valid: !problems.some(problem => problem.severity === 'error'),
    problems: problems.map(problem => ({ ...problem, message: sentence(problem.code).statement, clause: sentence(problem.code).clause })),
    notChecked: { rules: unknown, message: `This checker knows ${Object.keys(RULES).length} of the rules about one message.` },
  };
}

function print(file, { valid, problems }) {
  problems.forEach(({ severity, code, pointer, message }) => console.log(`${file}: ${severity} ${code} at ${pointer || 'the message'}\n    ${message}`));
  console.log(`${file}: ${valid ? 'no error found' : 'not valid'}`);
}

const json = process.argv.includes('--json');
const files = process.argv.slice(2).filter(each => each !== '--json');
if (files.length === 0 || files.some(each => each.startsWith('-'))) {
  console.error('usage: node tocsin-check.js [--json] FILE...');
  process.exit(2);
}
for (const file of files) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (unreadable) {
    console.error(unreadable.message);
    process.exitCode = 2;
    continue;
  }
  const found = report(check(bytes));
  if (json) {
    console.log(JSON.stringify({ file, ...found }));
  } else {
    print(file, found);
  }
  process.exitCode ||= found.valid ? 0 : 1;
}
