import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pageAddress } from './page-address.ts';

interface SubjectLinkProps {
  readonly subject: { readonly link: string; readonly title: string };
  readonly children?: ReactNode;
}

/** Leads to what messages, letters and work are about. */
export function SubjectLink({ subject, children }: SubjectLinkProps) {
  return <Link to={pageAddress(subject.link)}>{children ?? subject.title}</Link>;
}
