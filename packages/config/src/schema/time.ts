import { z } from 'zod';
import { says, text } from './text.js';

/** Time of day in UTC, `HH:MM`. */
export const timeOfDay = () => text(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day like '02:30' (UTC)", 'E142');

const form = /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** A moment: `2026-11-25T17:00:00Z`, with an offset instead of Z, or a day, which means its beginning in UTC. */
export const moment = () =>
  text(form, "a moment like '2026-11-25T17:00:00Z' or a day like '2026-11-25'", 'E142').refine(
    (value) => !form.test(value) || exists(value.slice(0, 10)),
    { error: says('E142', 'is a day that does not exist') },
  );

// JavaScript reads the 31st of February as the 3rd of March: compare what comes back.
function exists(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day;
}

export const optionalMoment = () => z.optional(moment());
