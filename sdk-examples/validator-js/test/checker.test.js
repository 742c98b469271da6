import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checker.js';
import { fromKit } from '../kit.js';

/** What is found in a sample of the suite that was changed. */
function found(sample, change) {
  const message = fromKit(`conformance/valid/${sample}.json`);
  change(message);
  return check(new TextEncoder().encode(JSON.stringify(message))).map(({ code, pointer }) => `${code} ${pointer}`);
}

test('an empty party code is too short before it is of the wrong form', () => {
  assert.deepEqual(found('advisory-worm', message => { message.originator.party = ''; }), ['TOC-SHP-007 /originator/party']);
});

test('a length of a code is a matter of its form', () => {
  assert.deepEqual(found('advisory-worm', message => { message.type = 'x'.repeat(65); }), ['TOC-SHP-004 /type']);
});

test('recipients without a name are not the same recipient', () => {
  assert(!found('advisory-worm', message => { message.recipients = [{}, {}]; }).some(each => each.startsWith('TOC-PTY-003')));
});

test('a day that does not exist is neither before nor after another', () => {
  const problems = found('advisory-worm', message => Object.assign(message, { revision: 2, sentAt: '2026-02-30T10:00:00Z', firstSentAt: '2026-06-01T09:30:00Z' }));
  assert(problems.includes('TOC-TIM-006 /sentAt'));
  assert(!problems.includes('TOC-THR-017 /firstSentAt'));
});

test('of a message of an unknown type the envelope is checked', () => {
  const twice = message => message.recipients.push(message.recipients[0]);
  for (const [type, expected] of [['no-such-type', ['TOC-COD-002 /type']], ['x-own', []]]) {
    const problems = found('advisory-worm', message => { twice(message); message.type = type; });
    assert.equal(problems.pop()?.split(' ')[0], 'TOC-PTY-003');
    assert.deepEqual(problems, expected);
  }
});

test('what stands behind the last element that a list may have is not looked at', () => {
  const problems = found('advisory-worm', message => { message.recipients = Array(202).fill({ party: 'wrong' }); });
  assert(problems.includes('TOC-SHP-006 /recipients'));
  assert(problems.includes('TOC-PTY-001 /recipients/199/party'));
  assert(!problems.includes('TOC-PTY-001 /recipients/200/party'));
});
