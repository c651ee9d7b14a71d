import type { ReactNode } from 'react';
import { officialDate } from './official-date.ts';
import classes from './official-paper.module.css';

interface OfficialPaperProps {
  /** Above the issuer; left out where the issuer stands under nobody. */
  readonly superior?: string | undefined;
  readonly issuer: string;
  readonly number: string | null;
  /** The kind's letters in a number that is not given yet, e.g. `BC`. */
  readonly symbol?: string;
  readonly place: string;
  /** `2026-12-10`, or a moment; null: left open. */
  readonly date: string | null;
  /** What a letter is about: stands under its number. */
  readonly about?: string;
  /** `BÁO CÁO`, with its subject; a letter has none. */
  readonly title?: { readonly kind: string; readonly subject: string };
  readonly to?: string | null;
  readonly children: ReactNode;
}

/**
 * A document as Nghị định 30/2020 lays it out. It is Vietnamese whatever the language of the page, like what is
 * printed, numbered and signed.
 */
export function OfficialPaper(props: OfficialPaperProps) {
  const { superior, issuer, number, symbol = '', place, date, about, title, to, children } = props;
  return (
    <div className={classes.paper} lang="vi">
      <div className={classes.head}>
        <div>
          {superior !== undefined && <p className={classes.upper}>{superior}</p>}
          <p className={`${classes.upper} ${classes.strong} ${classes.underlined}`}>{issuer}</p>
          <p>Số: {number ?? `          ${symbol === '' ? '' : `/${symbol}`}`}</p>
          {about !== undefined && <p className={classes.about}>V/v {about}</p>}
        </div>
        <div>
          <p className={classes.strong}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className={`${classes.strong} ${classes.underlined}`}>Độc lập - Tự do - Hạnh phúc</p>
          <p className={classes.date}>
            {place}, {officialDate(date)}
          </p>
        </div>
      </div>
      {title !== undefined && (
        <div className={classes.title}>
          <p>{title.kind}</p>
          <p>{title.subject}</p>
        </div>
      )}
      {to != null && <p className={classes.to}>Kính gửi: {to}</p>}
      <div className={classes.body}>{children}</div>
      <div className={classes.foot}>
        <div className={classes.recipients}>
          <p>Nơi nhận:</p>
          <p>- Như trên;</p>
          <p>- Lưu: VT.</p>
        </div>
        <p className={classes.strong}>THỦ TRƯỞNG CƠ QUAN</p>
      </div>
    </div>
  );
}

/** What was written, a paragraph a line. */
export function Paragraphs({ of }: { readonly of: string }) {
  const lines = of.split(/\s*\n\s*/).filter((line) => line.trim() !== '');
  return lines.map((line, index) => <p key={index}>{line}</p>);
}
