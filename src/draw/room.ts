/** A drawing that has more to say than its box can hold above the type floor. */
export class RoomError extends Error {
  override readonly name = 'RoomError';
}
