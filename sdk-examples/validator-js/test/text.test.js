import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextProblem, parse } from '../text.js';

/** The code of the defect in a text or in bytes; what was read where there is none. */
function read(text) {
  try {
    return parse(typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(text));
  } catch (problem) {
    assert(problem instanceof TextProblem, problem);
    return problem.code;
  }
}

const WRONG = {
  'TOC-SYN-001': ['', ' ', '{', '{"a"}', '{"a":1,}', '{"a":[1,]}', '{a:1}', "{'a':1}", '{"a":01}', '{"a":+1}', '{"a":.5}', '{"a":1.}', '{"a":NaN}',
    '{"a":tru}', '{"a":truex}', '{"a":1/**/}', '{"a":"\t"}', '{"a":"\\x"}', '{"a":"\\u12g4"}', '{"a":1 "b":2}', '{"a":"', '{"a":"\\', '{,"a":1}', '\u00a0{}'],
  'TOC-SYN-002': [[0xef, 0xbb, 0xbf, 0x7b, 0x7d], [0x7b, 0xff, 0x7d], [0x22, 0xc0, 0xaf, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22]],
  'TOC-SYN-003': ['{"a":1,"a":1}', '{"a":1,"\\u0061":2}', '{"x":{"b":1,"b":2}}', '{"__proto__":1,"__proto__":2}'],
  'TOC-SYN-004': ['{"a":"\\ud800"}', '{"a":"\\udc00"}', '{"a":"\\ud800\\ud800"}', '{"\\udfff":1}', '{"a":"\\ud83dx"}'],
  'TOC-SYN-005': ['{}x', '{}{}', '{} 1'],
  'TOC-SYN-006': ['[]', '"a"', '1', 'null', 'true'],
  'TOC-SYN-007': ['{"a":1.0}', '{"a":1e3}', '{"a":-0}', '{"a":9007199254740992}', '{"a":-9007199254740992}'],
  'TOC-LIM-001': [`{"a":"${'x'.repeat(8 * 1024 * 1024)}"}`],
  'TOC-LIM-002': ['{"a":' + '['.repeat(32) + ']'.repeat(32) + '}', '{"a":' + '['.repeat(1000000)],
  'TOC-LIM-003': [`{"a":"${'x'.repeat(262145)}"}`],
  'TOC-LIM-005': [`{"a":${'1'.repeat(41)}}`],
  'TOC-LIM-006': [`{"a":[${'1,'.repeat(200000)}1]}`],
  'TOC-LIM-007': [`{"${'n'.repeat(129)}":1}`],
};

for (const [code, texts] of Object.entries(WRONG)) {
  test(`${code} is found`, () => texts.forEach(text => assert.equal(read(text), code, String(text).slice(0, 80))));
}

test('what is right is read as JSON.parse reads it', () => {
  for (const text of ['{}', ' {"a" : [ 1 , -2, true, false, null, "\\ud83d\\ude00\\n\\/" ] }\r\n', '{"a":9007199254740991}', '{"a":{"":[[],{}]}}',
    '{"a":' + '['.repeat(31) + ']'.repeat(31) + '}', `{"${'n'.repeat(128)}":"${'x'.repeat(262144)}"}`]) {
    assert.deepEqual(JSON.parse(JSON.stringify(read(text))), JSON.parse(text));
  }
});

test('no name of a member has a meaning in JavaScript', () => {
  const message = read('{"__proto__":{"realm":"actual"},"constructor":1}');
  assert.equal(message.realm, undefined);
  assert.deepEqual(Object.keys(message), ['__proto__', 'constructor']);
});
