import type { Content } from '../content/content.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { secrecyOf } from './secrecy.ts';

/**
 * Refuses a document that bears a mark of state secrets, without a word of it in the message.
 * @throws UnreadableDocumentError `document-secret`
 */
export function refuseSecret(content: Content): void {
  if (secrecyOf(content) === null) return;
  throw new UnreadableDocumentError('document-secret', {
    vi: 'Văn bản có dấu chỉ độ mật. Hệ thống này không được xử lý văn bản mật nên tệp bị từ chối và không được lưu giữ. Hãy xử lý văn bản theo quy định về bảo vệ bí mật nhà nước.',
    en: 'The document bears a mark of state secrets. This system must not process such documents: it was refused and is not kept. Handle it by the rules on state secrets.',
  });
}
