/** Visits the values of a message together with what the schema says of them. */
import { fromKit } from './kit.js';
import { className } from './shape.js';
import { below } from './text.js';

const { $defs: DEFINITIONS } = fromKit('bundled/message-by-type.schema.json');
const ENVELOPE = fromKit('bundled/message.schema.json');

/**
 * Calls visit({ value, pointer, definition, owner, member, elements }) for each value below the message: the name of its
 * definition; the definition and the member that hold it; and the name of the definition of its elements.
 */
export function walk(message, visit) {
  const name = `${className(message.type)}Message`;
  descend(message, '', Object.hasOwn(DEFINITIONS, name) ? { $ref: `#/$defs/${name}` } : ENVELOPE, '', '', visit);
}

function descend(value, pointer, schema, owner, member, visit) {
  const definition = nameOf(schema);
  const meant = definition === '' ? schema : DEFINITIONS[definition];
  visit({ value, pointer, definition, owner, member, elements: nameOf(meant.items) });
  if (Array.isArray(value) && meant.items) {
    value.forEach((each, index) => descend(each, below(pointer, index), meant.items, owner, member, visit));
  } else if (value !== null && typeof value === 'object' && meant.properties) {
    for (const [name, each] of Object.entries(value)) {
      if (Object.hasOwn(meant.properties, name)) {
        descend(each, below(pointer, name), meant.properties[name], definition, name, visit);
      }
    }
  }
}

const nameOf = schema => schema?.$ref?.replace('#/$defs/', '') ?? '';
