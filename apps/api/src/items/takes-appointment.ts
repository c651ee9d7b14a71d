import type { ItemRow } from '#persistence/items/items';

/** Once its plan has ended nobody looks after an item any more. */
export const takesAppointment = ({ closed }: Pick<ItemRow, 'closed'>): boolean => !closed;
