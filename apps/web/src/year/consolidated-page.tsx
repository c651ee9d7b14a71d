export function ConsolidatedPage() {
  return null;
}
