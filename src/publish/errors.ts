/** No browser could be found or started. The message says what was tried and what to do; the command exits 1. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}
