/** The shape of a message: Ajv in its strict mode on the bundled schema, and the kinds of defect of the clause "Kinds of defect". */
import Ajv from 'ajv/dist/2020.js';
import { fromKit } from './kit.js';
import { below } from './text.js';

const SCHEMA = fromKit('bundled/message.schema.json');
const validate = new Ajv({ strict: true, allErrors: true, verbose: true }).compile(SCHEMA);

const RANGE = { minimum: 'TOC-SHP-005', maximum: 'TOC-SHP-005', minItems: 'TOC-SHP-006', maxItems: 'TOC-SHP-006', minLength: 'TOC-SHP-007', maxLength: 'TOC-SHP-007' };
const FORM = { pattern: 'TOC-SHP-004', enum: 'TOC-COD-001' };
/** A missing member whose code is not the general one, by the definition of the object. */
const MISSING = { NationalSeverity: { scheme: 'TOC-SHP-010' }, Quantity: { unit: 'TOC-SHP-011', precision: 'TOC-SHP-011' }, Money: { currency: 'TOC-SHP-011', precision: 'TOC-SHP-011' } };
const NAMES = new Map(Object.entries(SCHEMA.$defs).map(([name, schema]) => [schema, name]));
const INSTANTS = ['Timestamp', 'PartialTimestamp'];

/** The names of the code lists, as definitions. */
export const CODE_LISTS = new Set(fromKit('tables/codes.json').map(row => className(row.list)));
/** The types of messages of this version. */
export const MESSAGE_TYPES = new Set(
  fromKit('tables/codes.json')
    .filter(row => row.list === 'message-type' && !['unknown', 'undisclosed'].includes(row.code))
    .map(row => row.code),
);

/** A name of the source, such as incident-kind, as the name of a definition. */
export function className(name) {
  return name.split('-').map(part => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
}

/** Every defect of shape, one for each value at the most. */
export function shapeProblems(message) {
  if (validate(message)) {
    return [];
  }
  const places = new Map();
  const full = validate.errors.filter(error => error.keyword === 'maxItems');
  for (const error of validate.errors) {
    const found = problem(error);
    const known = places.get(found?.pointer);
    if (found && !full.some(list => isBehind(list, found.pointer)) && !(known?.rank <= found.rank)) {
      places.set(found.pointer, found);
    }
  }
  return [...places.values()].map(({ code, pointer }) => ({ code, severity: 'error', pointer }));
}

/** Whether a place is in an element behind the last that a list may have. */
function isBehind(list, pointer) {
  const start = `${list.instancePath}/`;
  return pointer.startsWith(start) && Number(pointer.slice(start.length).split('/')[0]) >= list.params.limit;
}

/** What an error of Ajv means; undefined where others say it. The lower the rank, the more it says of a value. */
function problem({ keyword, instancePath: pointer, params, parentSchema, data }) {
  const definition = NAMES.get(parentSchema) ?? '';
  if (keyword === 'required') {
    const member = params.missingProperty;
    const code = pointer === '' && member === 'realm' ? 'TOC-EXR-001' : MISSING[definition]?.[member];
    return { code: code ?? 'TOC-SHP-001', pointer: below(pointer, member), rank: 0 };
  }
  if (keyword === 'additionalProperties') {
    return { code: 'TOC-SHP-002', pointer: below(pointer, params.additionalProperty), rank: 0 };
  }
  if (keyword === 'type') {
    return { code: 'TOC-SHP-003', pointer, rank: 0 };
  }
  // Beside a wrong type Ajv may also say that the value is none of a list.
  if (typeof data !== 'string' && keyword === 'enum') {
    return { code: 'TOC-SHP-003', pointer, rank: 0 };
  }
  if (definition === 'Tlp') {
    return { code: 'TOC-TLP-001', pointer, rank: 1 };
  }
  if (CODE_LISTS.has(definition)) {
    return { code: keyword === 'enum' ? 'TOC-COD-001' : 'TOC-SHP-004', pointer, rank: 1 };
  }
  if (keyword in RANGE) {
    return { code: RANGE[keyword], pointer, rank: 1 };
  }
  return keyword in FORM ? { code: form(definition, keyword, parentSchema, data), pointer, rank: 2 } : undefined;
}

function form(definition, keyword, schema, data) {
  // An empty text is too short before it is anything else.
  if (data === '') {
    return 'TOC-SHP-007';
  }
  if (definition === 'PartyCode') {
    return 'TOC-PTY-001';
  }
  const completed = INSTANTS.includes(definition) && new RegExp(schema.pattern, 'u').test(`${data}Z`);
  return completed ? 'TOC-TIM-001' : FORM[keyword];
}
