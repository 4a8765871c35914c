import { join } from 'node:path';

/** The definitions that Exoplane brings along, each in a folder of its own: originals that `app new` copies. */
export const definitionsFolder = join(__dirname, '../../definitions');
