import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadDocument } from '#domain/document/plan-document';
import { readDocument } from '#documents/read-document';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';
import type { Described } from '../../support/product/described.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('the templates of plans over HTTP', () => {
  let served: ServedSample;
  let coordinator: Caller;

  beforeAll(async () => {
    served = await serveSample();
    ({ coordinator } = served);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  const take = async (name: string, caller = coordinator) => {
    const response = await caller.fetch(`/api/document-templates/${name}`);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };

  it.each([
    ['docx', `${OFFICE}.wordprocessingml.document`],
    ['xlsx', `${OFFICE}.spreadsheetml.sheet`],
  ])('are a filled plan as %s that is read back with nothing left to ask', async (format, type) => {
    const { response, bytes } = await take(`example.${format}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    const read: ReadDocument = readDocument(bytes, `plan.${format}`);
    expect([read.items.length, read.questions]).toEqual([8, []]);
    expect(read.plan).toMatchObject({ number: '128/KH-UBND', focalAgency: 'Sở Công Thương' });
  });

  it.each(['docx', 'xlsx'])('are an empty plan as %s that holds no tasks yet', async (format) => {
    const { response, bytes } = await take(`template.${format}`);
    expect(response.status).toBe(200);
    expect(() => readDocument(bytes, `plan.${format}`)).toThrow(
      expect.objectContaining({ code: 'document-no-plan' }),
    );
  });

  it('are saved under a Vietnamese name', async () => {
    const { response } = await take('template.docx');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="M?u k? ho?ch.docx"; filename*=UTF-8''${encodeURIComponent('Mẫu kế hoạch.docx')}`,
    );
  });

  it('are for those who may see drafts, and are those that there are', async () => {
    const officer = await served.signIn('so-du-lich', DEMO_PASSWORD);
    const statuses = [await take('template.docx', officer), await take('template.pdf')];
    expect(statuses.map(({ response }) => response.status)).toEqual([403, 404]);
  });

  it('are described with the types that they have', async () => {
    const { body } = await coordinator.get<Described>('/api/openapi.json');
    const answers = body.paths['/api/document-templates/{name}']?.['get']?.responses;
    expect(Object.keys(answers?.['200']?.content ?? {})).toEqual([
      `${OFFICE}.wordprocessingml.document`,
      `${OFFICE}.spreadsheetml.sheet`,
    ]);
    expect(Object.keys(answers ?? {})).toEqual(expect.arrayContaining(['401', '403', '404']));
  });
});
