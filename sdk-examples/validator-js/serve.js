#!/usr/bin/env node
/** Answers the conformance suite, by the protocol of the clause "Holding a program against the suite". */
import { createInterface } from 'node:readline';
import { check } from './checker.js';
import { isKnown } from './codes.js';
import { fromKit } from './kit.js';

const codes = fromKit('schemas/1.0/rules.json').rules.map(rule => rule.id).filter(code => isKnown({ code }));
const isTold = ({ code }) => codes.includes(code);

const say = object => process.stdout.write(`${JSON.stringify(object)}\n`);

function answer({ task, mode, message, context }) {
  if (task !== 'check' || mode !== 'strict' || context) {
    return { skipped: 'this checker looks at one message by itself, strictly' };
  }
  const problems = check(Buffer.from(message, 'base64')).filter(isTold);
  return { valid: !problems.some(({ severity }) => severity === 'error'), problems };
}

say({ hello: { program: 'tocsin-check 0.1.0', versions: ['1.0'], layers: ['text', 'shape', 'rules'], modes: ['strict'], codes } });
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const question = JSON.parse(line);
  say({ case: question.case, ...answer(question) });
}
