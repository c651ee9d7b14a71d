import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

const FILES = ['template.docx', 'template.xlsx', 'example.docx', 'example.xlsx'] as const;

/** Papers to fill in, and one that is filled, for whoever writes a plan that can be read without doubts. */
export function Templates() {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h2>{t('start.templates.title')}</h2>
      <p className="soft small">{t('start.templates.hint')}</p>
      <ul className={classes.list}>
        {FILES.map((file) => (
          <li key={file}>
            <a href={`/api/document-templates/${file}`} download>
              {t(file.startsWith('template') ? 'start.templates.empty' : 'start.templates.filled')}
            </a>{' '}
            <span className="soft small">{file.endsWith('.docx') ? 'Word' : 'Excel'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
