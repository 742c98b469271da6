import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../sdk-schemas/kit/target/kit', import.meta.url));

/** The folder of the kit: what TOCSIN_KIT names, or where the build of this repository has made it. */
export function kitFolder() {
  const folder = process.env.TOCSIN_KIT ?? BUILT;
  if (!existsSync(join(folder, 'bundled'))) {
    throw new Error(`there is no kit in ${folder}; make it with: mvn -q -pl sdk-schemas/kit -am -DskipTests package`);
  }
  return folder;
}

/** The content of a file of the kit. */
export const fromKit = path => JSON.parse(readFileSync(join(kitFolder(), path), 'utf8'));

/** The content of a file of the source of the format; a kit has that of one version. */
export const fromSource = path => fromKit(join('schemas', readdirSync(join(kitFolder(), 'schemas'))[0], path));
