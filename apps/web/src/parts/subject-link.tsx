import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Where the page shows what the API calls `/api/…`. */
export function pageAddress(link: string): string {
  const period = /^\/api\/periods\/([^/]+)\/([^/]+)$/.exec(link);
  if (period !== null) return `/plans/${period[1]}/years/${period[2]}`;
  return link.replace(/^\/api/, '');
}

interface SubjectLinkProps {
  readonly subject: { readonly link: string; readonly title: string };
  readonly children?: ReactNode;
}

/** Leads to what messages, letters and work are about. */
export function SubjectLink({ subject, children }: SubjectLinkProps) {
  return <Link to={pageAddress(subject.link)}>{children ?? subject.title}</Link>;
}
