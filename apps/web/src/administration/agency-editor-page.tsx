export function AgencyEditorPage() {
  return null;
}
