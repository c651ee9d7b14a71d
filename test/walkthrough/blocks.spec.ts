import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './blocks.ts';

const block = (language: string, ...lines: readonly string[]): string =>
  ['```' + language, ...lines, '```', ''].join('\n');

describe('the steps of a document', () => {
  it('pair commands with what is shown after them, under their heading', () => {
    const markdown = `# Title\n\n## One\n\n${block('sh', 'echo a')}\n${block('text', 'a')}`;
    expect(stepsOf(markdown)).toEqual([{ heading: 'One', line: 6, commands: 'echo a\n', expected: 'a\n' }]);
  });

  it('expect nothing of commands after which nothing is shown', () => {
    const markdown = block('sh', 'cd /') + block('sh', 'echo b') + block('text', 'b');
    expect(stepsOf(markdown).map(({ expected }) => expected)).toEqual(['', 'b\n']);
  });

  it('leave alone what is only shown', () => {
    expect(stepsOf(block('console', 'npm start'))).toEqual([]);
  });
});
