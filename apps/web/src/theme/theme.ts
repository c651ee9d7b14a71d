import { type CSSVariablesResolver, createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  primaryColor: 'official',
  primaryShade: { light: 8, dark: 6 },
  colors: {
    official: [
      '#eef4fa',
      '#d9e6f2',
      '#b5cee4',
      '#8cb3d4',
      '#6799c4',
      '#4a84b5',
      '#3674a8',
      '#276497',
      '#1d4f7c',
      '#143a5c',
    ],
  },
  defaultRadius: 'sm',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { size: 'lg', centered: true } },
  },
});

/** Mantine's own words for colours are those of the tokens. */
export const themeVariables: CSSVariablesResolver = () => {
  const common = {
    '--mantine-color-body': 'var(--ph-sheet)',
    '--mantine-color-text': 'var(--ph-ink)',
    '--mantine-color-dimmed': 'var(--ph-ink-soft)',
    '--mantine-color-anchor': 'var(--ph-link)',
    '--mantine-color-placeholder': 'var(--ph-ink-soft)',
    '--mantine-color-error': 'var(--ph-overdue)',
    '--mantine-color-default-border': 'var(--ph-line)',
  };
  return { variables: {}, light: common, dark: common };
};
