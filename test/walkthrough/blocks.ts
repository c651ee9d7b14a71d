/** A step of a document: commands, and what they print. */
export interface Step {
  readonly heading: string;
  /** In which line of the document the commands begin, from 1 on. */
  readonly line: number;
  readonly commands: string;
  /** Empty where the document shows nothing. */
  readonly expected: string;
}

const PATTERN = /^## (?<heading>[^\n]+)$|^```(?<language>\w+)\n(?<body>.*?)^```$/gms;

/** The `sh` blocks of a document in order, each with the `text` block that follows it before the next one. */
export function stepsOf(markdown: string): readonly Step[] {
  const steps: Step[] = [];
  let heading = '';
  for (const { index, groups } of markdown.matchAll(PATTERN)) {
    const { language, body = '' } = groups ?? {};
    if (groups?.['heading'] !== undefined) heading = groups['heading'];
    const line = markdown.slice(0, index).split('\n').length + 1;
    if (language === 'sh') steps.push({ heading, line, commands: body, expected: '' });
    const last = steps.pop();
    if (last !== undefined) steps.push(language === 'text' ? { ...last, expected: body } : last);
  }
  return steps;
}
