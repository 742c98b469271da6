/**
 * Twenty rules, each written from the text of the specification. A rule with `reads` looks at these places of the
 * message; one with `visits` looks at single values. Each yields the pointers of its problems.
 */
import { fromKit, fromSource } from './kit.js';
import { CODE_LISTS, className } from './shape.js';
import { below } from './text.js';

const STRICTNESS = ['clear', 'green', 'amber', 'amber+strict', 'red'];
const STRICTEST = ['amber+strict', 'red'];
const OF_STATES = ['state-nexus', 'state-responsibility'];
const { markings, owners, ownerLetters, openings, separators } = fromSource('classification-markings.json');
const MARKINGS = markings.flatMap(row => row.words);
/** Members that name another message, each as the definition of its object and its name. */
const MESSAGE_NAMES = new Set(
  fromKit('tables/members.json').filter(row => row.meanings.includes('message')).map(row => `${className(row.object)}.${row.member}`),
);
const EXTENSION_KEY = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){2,8}$/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const JOINERS = "-\u2010\u2011'\u2019._@";

const list = value => value ?? [];

export const RULES = {
  'TOC-TLP-002': {
    reads: ['/handling/tlp', '/recipients'],
    *check({ handling, recipients }) {
      for (const [index, { party, role, group }] of recipients.entries()) {
        if (handling.tlp === 'red' && (!party || !role || group)) {
          yield `/recipients/${index}`;
        }
      }
    },
  },
  'TOC-TLP-004': {
    reads: ['/handling/tlp', '/documents'],
    *check({ handling, documents }) {
      for (const [index, { tlp }] of list(documents).entries()) {
        if (tlp && STRICTNESS.indexOf(tlp) > STRICTNESS.indexOf(handling.tlp)) {
          yield `/documents/${index}/tlp`;
        }
      }
    },
  },
  'TOC-TLP-007': {
    *visits({ value, pointer, definition }) {
      if (definition === 'Handling' && STRICTEST.includes(value.tlp) && value.encryption === 'optional') {
        yield below(pointer, 'encryption');
      }
    },
  },
  'TOC-TLP-012': {
    severity: 'warning',
    *visits({ value, pointer, owner, member, definition }) {
      const looked = (owner === 'Handling' && member === 'restriction') || pointer === '/title';
      if (looked && definition === 'Text') {
        yield* value.flatMap(({ text }, index) => (startsWithMarking(text) ? [`${pointer}/${index}/text`] : []));
      }
    },
  },
  'TOC-TLP-013': {
    severity: 'warning',
    reads: ['/handling'],
    *check({ handling }) {
      if (handling.personalData === 'sensitive' && !handling.retainUntil) {
        yield '/handling/retainUntil';
      }
    },
  },
  'TOC-TLP-014': {
    severity: 'warning',
    reads: ['/handling', '/track'],
    *check({ handling, track }) {
      const encryption = handling.encryption ?? (STRICTEST.includes(handling.tlp) ? 'required' : 'optional');
      if (handling.personalData === 'sensitive' && track !== 'law-enforcement' && encryption !== 'required') {
        yield '/handling/encryption';
      }
    },
  },
  'TOC-TXT-001': {
    *visits({ value, pointer, definition }) {
      if (definition === 'Text') {
        const versions = value.map(({ lang, origin = 'original' }) => `${origin} ${lang}`);
        const originals = versions.filter(each => each.startsWith('original ')).length;
        if (originals !== 1 || new Set(versions).size < versions.length) {
          yield pointer;
        }
      }
    },
  },
  'TOC-TIM-002': {
    severity: 'warning',
    *visits({ value, pointer, definition }) {
      if (['Timestamp', 'PartialTimestamp'].includes(definition) && value.endsWith('-00:00')) {
        yield pointer;
      }
    },
  },
  'TOC-TIM-006': {
    *visits({ value, pointer, definition }) {
      if (['Timestamp', 'PartialTimestamp', 'Date'].includes(definition) && !isInCalendar(value)) {
        yield pointer;
      }
    },
  },
  'TOC-TIM-007': {
    *visits({ value, pointer, definition }) {
      if (definition === 'PartialTime') {
        const known = ['exact', 'estimated'].includes(value.certainty ?? 'exact');
        if (known !== (value.at !== undefined)) {
          yield below(pointer, 'at');
        }
      }
    },
  },
  'TOC-THR-004': {
    types: ['cancellation'],
    reads: ['/body/reason', '/body/instruction', '/reply'],
    *check({ body, reply }) {
      if (['exercise-leak', 'wrong-recipient'].includes(body.reason)) {
        if (!['delete', 'disregard'].includes(body.instruction)) {
          yield '/body/instruction';
        }
        if (reply?.expected !== 'acknowledgement') {
          yield '/reply/expected';
        }
      }
    },
  },
  'TOC-THR-007': {
    reads: ['/id', '/inReplyTo'],
    *check({ type, inReplyTo }) {
      if (['response', 'acknowledgement'].includes(type) && !inReplyTo) {
        yield '/inReplyTo';
      }
    },
    *visits({ value, pointer, owner, member }, message) {
      if (MESSAGE_NAMES.has(`${owner}.${member}`) && value === message.id) {
        yield pointer;
      }
    },
  },
  'TOC-THR-017': {
    reads: ['/revision', '/firstSentAt', '/sentAt'],
    *check({ revision = 1, firstSentAt, sentAt }) {
      if (firstSentAt && (revision === 1 || isAfter(firstSentAt, sentAt))) {
        yield '/firstSentAt';
      }
    },
  },
  'TOC-EXR-002': {
    reads: ['/realm', '/exercise'],
    *check({ realm, exercise }) {
      if ((realm === 'exercise') !== (exercise !== undefined)) {
        yield '/exercise';
      }
    },
  },
  'TOC-EXR-005': {
    reads: ['/realm', '/exercise', '/title'],
    *check({ realm, exercise, title }) {
      if (realm === 'exercise' && exercise) {
        const language = tag => tag.split('-')[0];
        for (const [index, { text, lang }] of title.entries()) {
          const local = list(exercise.localMarkers).filter(each => language(each.lang) === language(lang));
          if (![exercise, ...local].some(({ marker }) => beginsWithMarker(text, marker))) {
            yield `/title/${index}/text`;
          }
        }
      }
    },
  },
  'TOC-ATT-001': {
    types: ['attribution-statement'],
    reads: ['/body/level', '/body/likelihood', '/body/confidence', '/body/basis'],
    *check({ body }) {
      if (body.level !== 'technical-origin') {
        yield* ['likelihood', 'confidence', 'basis'].filter(member => body[member] === undefined).map(member => `/body/${member}`);
      }
    },
  },
  'TOC-ATT-011': {
    types: ['attribution-statement'],
    reads: ['/body/level', '/body/subject'],
    *check({ body }) {
      if (OF_STATES.includes(body.level) !== (body.subject.party !== undefined)) {
        yield '/body/subject/party';
      }
    },
  },
  'TOC-COD-006': {
    *visits({ value, pointer, elements }) {
      if (Array.isArray(value) && (CODE_LISTS.has(elements) || ['PartyCode', 'GroupCode'].includes(elements))) {
        yield* repeated(value).map(index => `${pointer}/${index}`);
      }
    },
  },
  'TOC-PTY-003': {
    reads: ['/recipients'],
    *check({ recipients }) {
      const names = recipients.map(({ party, group, role }, index) => (party || group ? JSON.stringify([party, group, role]) : index));
      yield* repeated(names).map(index => `/recipients/${index}`);
    },
  },
  'TOC-EXT-001': {
    *visits({ value, pointer, definition }) {
      if (definition === 'Extensions') {
        yield* Object.keys(value).filter(key => !EXTENSION_KEY.test(key)).map(key => below(pointer, key));
      }
    },
  },
};

/** The indexes of values that stood before. */
function repeated(values) {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function startsWithMarking(text) {
  let rest = text;
  while (rest !== '' && openings.includes(rest[0])) {
    rest = rest.slice(1);
  }
  const [owner] = rest.split(' ', 1);
  const isOwner = owners.includes(owner) || (owner.length === ownerLetters && /^[A-Z]+$/.test(owner));
  const places = isOwner ? [rest, rest.slice(owner.length + 1)] : [rest];
  return places.some(place => MARKINGS.some(words => {
    const behind = place.slice(words.length).replace(/^ +/, '');
    return place.startsWith(words) && (behind === '' || separators.includes(behind[0]));
  }));
}

/** Whether a title begins with the marker, set off as a word of its own. */
function beginsWithMarker(title, marker) {
  if (!title.startsWith(marker)) {
    return false;
  }
  const behind = [...title.slice(marker.length)].filter(each => !/\p{Cf}/u.test(each));
  const goesOn = at => at < behind.length && WORD.test(behind[at]);
  return !WORD.test([...marker].at(-1)) || !(goesOn(0) || (behind.length > 0 && JOINERS.includes(behind[0]) && goesOn(1)));
}

/** Whether the day of a time exists; a Date takes 30 February as 2 March. */
function isInCalendar(time) {
  const day = time.match(/^(\d{4})-(\d\d)-(\d\d)/);
  return !day || new Date(Date.UTC(day[1], day[2] - 1, day[3])).getUTCDate() === Number(day[3]);
}

/** Whether an instant is known to be after another. Compares to the nanosecond: a Date knows milliseconds only. */
function isAfter(one, other) {
  if (!isInCalendar(one) || !isInCalendar(other)) {
    return false;
  }
  const [first, second] = [one, other].map(text => {
    const [, seconds, fraction = '', offset] = text.match(/^(.{19})(?:\.(\d+))?(.+)$/);
    return [Date.parse(seconds + offset), fraction.padEnd(9, '0')];
  });
  return first[0] === second[0] ? first[1] > second[1] : first[0] > second[0];
}
