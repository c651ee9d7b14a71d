import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.ts';

function lineOf(entry: object): Record<string, unknown> {
  const lines: string[] = [];
  createLogger('test', 'info', { write: (line: string) => void lines.push(line) }).info(entry, 'said');
  return JSON.parse(lines[0] ?? '{}') as Record<string, unknown>;
}

describe('the logger', () => {
  it('hides secrets wherever a request carries them', () => {
    const line = lineOf({
      password: 'p1',
      body: { token: 'p2' },
      req: { headers: { cookie: 'p3', authorization: 'p4' } },
      res: { headers: { 'set-cookie': ['p5'] } },
    });
    expect(JSON.stringify(line)).not.toMatch(/p[1-5]/);
  });

  it('hides the parameters of a failed query', () => {
    const err = Object.assign(new Error('insert failed'), {
      parameters: ['Nguyễn Văn A'],
      detail: 'Key (A)',
    });
    const line = JSON.stringify(lineOf({ err }));
    expect(line).toContain('insert failed');
    expect(line).not.toMatch(/Nguyễn|Key/);
  });

  it('says which process speaks and when', () => {
    expect(lineOf({})).toMatchObject({
      name: 'test',
      msg: 'said',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });
});
