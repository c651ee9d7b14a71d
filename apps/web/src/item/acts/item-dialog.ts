import type { Item } from '../item-data.ts';

export interface ItemDialogProps {
  readonly item: Item;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export const pathOf = (item: Pick<Item, 'id'>) => ({ path: { id: item.id } });
