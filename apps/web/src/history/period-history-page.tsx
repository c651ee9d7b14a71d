export function PeriodHistoryPage() {
  return null;
}
