import type { ItemPhase } from '#domain/item/item-state';

/** Where an item stands, in Vietnamese. */
export const PHASES: Readonly<Record<ItemPhase, string>> = {
  assigned: 'Đã giao, chờ tiếp nhận',
  returned: 'Bị trả lại',
  'in-progress': 'Đang thực hiện',
  'awaiting-confirmation': 'Chờ xác nhận hoàn thành',
  completed: 'Hoàn thành',
  suspended: 'Tạm dừng',
  cancelled: 'Hủy bỏ',
  'awaiting-body': 'Chờ xác định cơ quan',
};
