import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.ts';

describe('markup', () => {
  it('takes every text as text', () => {
    const text = `<script>alert("1")</script> & 'x'`;
    expect(markup`<p title="${text}">${text}</p>`.html).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    );
  });

  it('takes markup as it is, one piece or many', () => {
    const cells = ['a', '<b>'].map((one) => markup`<td>${one}</td>`);
    expect(markup`<tr>${cells}${markup`<td></td>`}</tr>`.html).toBe(
      '<tr><td>a</td><td>&lt;b&gt;</td><td></td></tr>',
    );
  });
});
