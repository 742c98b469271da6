/** The operations that make a shape case of a message: those of RFC 6902 that the suite uses, and values that repeat. */

/** The message after the operations; the given one stays as it is. */
export function patched(message, operations) {
  const copy = structuredClone(message);
  for (const operation of operations) {
    const names = operation.path.split('/').slice(1).map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop();
    const holder = names.reduce((value, name) => value[name], copy);
    if (operation.op !== 'add' && !(last in holder)) {
      throw new Error(`nothing is at ${operation.path}`);
    }
    change(holder, last, operation);
  }
  return copy;
}

function change(holder, last, operation) {
  if (Array.isArray(holder)) {
    const index = last === '-' ? holder.length : Number(last);
    holder.splice(index, operation.op === 'add' ? 0 : 1, ...(operation.op === 'remove' ? [] : [value(operation)]));
  } else if (operation.op === 'remove') {
    delete holder[last];
  } else {
    holder[last] = value(operation);
  }
}

/** The value that an operation gives, or that its recipe makes. */
function value({ value: given, repeat }) {
  if (repeat === undefined) {
    return given;
  }
  if ('text' in repeat) {
    return repeat.text.repeat(repeat.times);
  }
  if ('item' in repeat) {
    return Array.from({ length: repeat.times }, () => structuredClone(repeat.item));
  }
  return Object.fromEntries(Array.from({ length: repeat.times }, (_, i) => [repeat.member.replaceAll('{n}', i + 1), structuredClone(repeat.value)]));
}
