/** The layers of a check, and what stops what: text, version, shape, rules. */
import { RULES } from './rules.js';
import { MESSAGE_TYPES, shapeProblems } from './shape.js';
import { TextProblem, parse } from './text.js';
import { walk } from './walk.js';

const MAJOR = 1;
const MINOR = 0;

/** Everything that is wrong with the message in these bytes, as objects of code, severity and pointer. */
export function check(bytes) {
  try {
    return problems(parse(bytes));
  } catch (problem) {
    if (problem instanceof TextProblem) {
      return [{ code: problem.code, severity: 'error', pointer: problem.pointer }];
    }
    throw problem;
  }
}

function problems(message) {
  const [major, minor] = version(message);
  if (major !== MAJOR) {
    return [{ code: 'TOC-VER-001', severity: 'error', pointer: '/tocsin' }];
  }
  const newer = minor > MINOR;
  const shape = shapeProblems(message);
  const found = shape.map(each => (newer && each.code === 'TOC-SHP-002' ? { ...each, severity: 'warning' } : each));
  if (newer) {
    found.push({ code: 'TOC-VER-002', severity: 'warning', pointer: '/tocsin' });
  }
  const wrong = shape.filter(each => each.code !== 'TOC-SHP-002').map(each => each.pointer);
  if (!wrong.includes('/type') && !MESSAGE_TYPES.has(message.type)) {
    // Of such a message the envelope is checked; a type that begins with x- is one of its owner's.
    found.push(...(message.type.startsWith('x-') ? [] : [{ code: 'TOC-COD-002', severity: newer ? 'warning' : 'error', pointer: '/type' }]));
  }
  return wrong.includes('/type') || wrong.includes('/body') ? found : [...found, ...ruleProblems(message, wrong)];
}

/** Major and minor version; those of this version where the form is wrong, which is a matter of shape. */
function version({ tocsin }) {
  const parts = typeof tocsin === 'string' && tocsin.match(/^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})$/);
  return parts ? [Number(parts[1]), Number(parts[2])] : [MAJOR, MINOR];
}

function ruleProblems(message, wrong) {
  const found = [];
  const rules = Object.entries(RULES)
    .filter(([, { types, reads = [] }]) => (!types || types.includes(message.type)) && !reads.some(place => touches(wrong, place)));
  const add = (code, { severity = 'error' }, pointers) => {
    for (const pointer of pointers) {
      found.push({ code, severity, pointer });
    }
  };
  rules.forEach(([code, rule]) => rule.check && add(code, rule, rule.check(message)));
  walk(message, visit => {
    // A value is right when nothing is wrong with it, in it or with what holds it.
    if (!touches(wrong, visit.pointer) || visit.pointer === '') {
      rules.forEach(([code, rule]) => rule.visits && add(code, rule, rule.visits(visit, message)));
    }
  });
  return found;
}

/** Whether a place is wrong, holds what is wrong, or lies in it. */
function touches(wrong, place) {
  return wrong.some(each => each === place || each.startsWith(`${place}/`) || place.startsWith(`${each}/`));
}
