/** factdeck's own folder: right from src/ and from the bundle in lib/ alike. */
import { fileURLToPath } from 'node:url';

export const packageFolder = fileURLToPath(new URL('..', import.meta.url));
