/**
 * The text layer of a message, after the clauses "Text of a message" and "Limits": a JSON parser that stops at the first
 * defect. JSON.parse would take a name twice, half a surrogate pair, 1.0, any depth and any size.
 */

const LIMITS = {
  bytes: 8 * 1024 * 1024,
  depth: 32,
  string: 262144,
  number: 40,
  tokens: 200000,
  name: 128,
};

const SPACE = new Set([' ', '\t', '\n', '\r']);
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERALS = [['true', true], ['false', false], ['null', null]];
const WORD = /[A-Za-z0-9_.+-]/;

/** A defect of the text: its code, and the place as a JSON Pointer. */
export class TextProblem extends Error {
  constructor(code, pointer = '') {
    super(code);
    this.code = code;
    this.pointer = pointer;
  }
}

/** The pointer to a member or an element of what another pointer names. */
export const below = (pointer, key) => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The message that the bytes hold; throws a TextProblem. Objects have no prototype, so that no name has a meaning. */
export function parse(bytes) {
  if (bytes.length > LIMITS.bytes) {
    throw new TextProblem('TOC-LIM-001');
  }
  return new Parser(decode(bytes)).message();
}

function decode(bytes) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new TextProblem('TOC-SYN-002');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TextProblem('TOC-SYN-002');
  }
}

class Parser {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.tokens = 0;
  }

  message() {
    this.skip();
    const value = this.value('', 0);
    this.skip();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new TextProblem('TOC-SYN-006');
    }
    if (this.at < this.text.length) {
      throw new TextProblem('TOC-SYN-005');
    }
    return value;
  }

  value(pointer, depth) {
    const first = this.text[this.at];
    this.token(pointer);
    switch (first) {
      case '{': return this.object(pointer, this.deeper(pointer, depth));
      case '[': return this.array(pointer, this.deeper(pointer, depth));
      case '"': return this.string(pointer);
      default: return this.number(pointer) ?? this.literal();
    }
  }

  deeper(pointer, depth) {
    if (depth === LIMITS.depth) {
      throw new TextProblem('TOC-LIM-002', pointer);
    }
    this.at++;
    return depth + 1;
  }

  object(pointer, depth) {
    const object = Object.create(null);
    for (let first = true; !this.ends('}', first, pointer); first = false) {
      this.token(pointer);
      const name = this.name(pointer);
      const place = below(pointer, name);
      if (name in object) {
        throw new TextProblem('TOC-SYN-003', place);
      }
      this.expect(':');
      object[name] = this.value(place, depth);
    }
    return object;
  }

  array(pointer, depth) {
    const array = [];
    while (!this.ends(']', array.length === 0, pointer)) {
      array.push(this.value(below(pointer, array.length), depth));
    }
    return array;
  }

  /** Whether the object or array ends here; otherwise what stands here is its next part, behind a comma unless it is the first. */
  ends(close, first, pointer) {
    this.skip();
    if (this.text[this.at] === close) {
      this.at++;
      this.token(pointer);
      return true;
    }
    if (!first) {
      this.expect(',');
    }
    return false;
  }

  name(pointer) {
    if (this.text[this.at] !== '"') {
      throw new TextProblem('TOC-SYN-001');
    }
    const name = this.characters(() => new TextProblem('TOC-LIM-003', pointer));
    if (name.length > LIMITS.name) {
      throw new TextProblem('TOC-LIM-007', below(pointer, name));
    }
    return name;
  }

  string(pointer) {
    return this.characters(() => new TextProblem('TOC-LIM-003', pointer));
  }

  characters(tooLong) {
    let string = '';
    this.at++;
    for (;;) {
      const next = this.text[this.at++];
      if (next === '"') {
        return string;
      }
      if (next === undefined || next < ' ') {
        throw new TextProblem('TOC-SYN-001');
      }
      string += next === '\\' ? this.escape() : next;
      if (string.length > LIMITS.string) {
        throw tooLong();
      }
    }
  }

  escape() {
    const letter = this.text[this.at++];
    if (letter !== 'u') {
      if (letter === undefined || !Object.hasOwn(ESCAPES, letter)) {
        throw new TextProblem('TOC-SYN-001');
      }
      return ESCAPES[letter];
    }
    const unit = this.hexadecimal();
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    if (unit > 0xdbff || !this.text.startsWith('\\u', this.at)) {
      throw new TextProblem('TOC-SYN-004');
    }
    this.at += 2;
    const low = this.hexadecimal();
    if (low < 0xdc00 || low > 0xdfff) {
      throw new TextProblem('TOC-SYN-004');
    }
    return String.fromCharCode(unit, low);
  }

  hexadecimal() {
    const digits = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9A-Fa-f]{4}$/.test(digits)) {
      throw new TextProblem('TOC-SYN-001');
    }
    this.at += 4;
    return Number.parseInt(digits, 16);
  }

  /** The number that begins here; undefined where none does. */
  number(pointer) {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text)?.[0];
    if (found === undefined) {
      return undefined;
    }
    this.at += found.length;
    this.endOfWord();
    if (found.length > LIMITS.number) {
      throw new TextProblem('TOC-LIM-005', pointer);
    }
    const number = Number(found);
    if (!/^-?[0-9]+$/.test(found) || Object.is(number, -0) || !Number.isSafeInteger(number)) {
      throw new TextProblem('TOC-SYN-007', pointer);
    }
    return number;
  }

  literal() {
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        this.endOfWord();
        return value;
      }
    }
    throw new TextProblem('TOC-SYN-001');
  }

  endOfWord() {
    if (this.at < this.text.length && WORD.test(this.text[this.at])) {
      throw new TextProblem('TOC-SYN-001');
    }
  }

  expect(character) {
    this.skip();
    if (this.text[this.at] !== character) {
      throw new TextProblem('TOC-SYN-001');
    }
    this.at++;
    this.skip();
  }

  skip() {
    while (SPACE.has(this.text[this.at])) {
      this.at++;
    }
  }

  token(pointer) {
    if (++this.tokens > LIMITS.tokens) {
      throw new TextProblem('TOC-LIM-006', pointer);
    }
  }
}
