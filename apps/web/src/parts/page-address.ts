/** Where the page shows what the API calls `/api/…`. */
export function pageAddress(link: string): string {
  const period = /^\/api\/periods\/([^/]+)\/([^/]+)$/.exec(link);
  if (period !== null) return `/plans/${period[1]}/years/${period[2]}`;
  return link.replace(/^\/api/, '');
}
