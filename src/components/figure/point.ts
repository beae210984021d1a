/** A place on a drawing, in its own units. */
export type Point = readonly [x: number, y: number];
