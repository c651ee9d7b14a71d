import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddressPart } from '../parts/address.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { type Letter, useLetter } from './letter-data.ts';
import { LetterFacts } from './letter-facts.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { LetterStateMark } from './letter-state-mark.tsx';
import { useLetterSubject } from './letter-subject.ts';
import classes from './letters.module.css';
import { SignLetter } from './sign-letter.tsx';

/** One letter as it is printed and signed, with what it is about. */
export function LetterPage() {
  const { t } = useTranslation();
  const letter = useLetter(useAddressPart('letterId'));
  return (
    <>
      {letter.data === undefined && <PageHead title={t('letter.one')} above={<ToLetters />} />}
      <Shown query={letter} lines={12}>
        {(data) => <OneLetter letter={data} />}
      </Shown>
    </>
  );
}

function ToLetters() {
  const { t } = useTranslation();
  return <Link to="/letters">{t('letter.title')}</Link>;
}

function OneLetter({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const subject = useLetterSubject(letter);
  return (
    <>
      <div className="no-print">
        <PageHead title={subject} above={<ToLetters />}>
          <LetterStateMark of={letter} />
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('common.print')}
          </Button>
          <SignLetter letter={letter} />
        </PageHead>
      </div>
      <div className={classes.one}>
        <LetterPaper letter={letter} />
        <LetterFacts letter={letter} />
      </div>
    </>
  );
}
