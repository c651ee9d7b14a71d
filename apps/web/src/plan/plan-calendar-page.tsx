export function PlanCalendarPage() {
  return null;
}
