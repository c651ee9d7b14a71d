import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id, PageQuery } from '#contracts/http/common';
import {
  Differences,
  DifferencesQuery,
  DocumentPage,
  DocumentText,
  DocumentView,
  UploadedDocument,
} from '#contracts/http/documents';
import { Caller } from '../http/caller.decorator.ts';
import { IdempotencyKey } from '../http/idempotency-key.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { showPage } from '../http/show-page.ts';
import { describeDocumentUpload, describeOriginal } from './describe-document.ts';
import { DocumentDifferences } from './document-differences.service.ts';
import { DocumentsService } from './documents.service.ts';
import { sentDocument } from './sent-document.ts';

@ApiTags('documents')
@Controller('api/documents')
export class DocumentsController {
  constructor(
    @Inject(DocumentsService) private readonly documents: DocumentsService,
    @Inject(DocumentDifferences) private readonly differences: DocumentDifferences,
  ) {}

  @Post()
  @Operation({
    summary: [
      'Gửi văn bản kế hoạch; hệ thống đọc ngay sau đó',
      'Upload the document of a plan; it is read behind this request',
    ],
    action: 'document.write',
    kind: 'write',
    response: UploadedDocument,
    status: 202,
    problems: ['body-invalid', 'document-too-large', 'document-incomplete'],
  })
  @describeDocumentUpload
  async upload(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadedDocument> {
    const uploaded = await this.documents.upload(principal, idempotencyKey, sentDocument(request));
    response.status(uploaded.known ? 200 : 202).set('Location', `/api/documents/${uploaded.id}`);
    return uploaded;
  }

  @Get()
  @Operation({
    summary: ['Các văn bản đã gửi', 'Uploaded documents of the locality, the newest first'],
    action: 'document.read',
    response: DocumentPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() principal: Principal,
    @Query({ schema: PageQuery }) query: z.output<typeof PageQuery>,
  ): Promise<z.output<typeof DocumentPage>> {
    const shown = showPage(await this.documents.list(principal, query), (one) => one);
    return { ...shown, items: [...shown.items] };
  }

  @Get(':id')
  @Operation({
    summary: [
      'Một văn bản: đọc đến đâu, kết quả, bản thảo và kế hoạch từ nó',
      'One document: how far its reading is, what was found, and the drafts and plans that came from it',
    ],
    action: 'document.read',
    response: DocumentView,
    problems: ['not-found'],
  })
  async one(@Caller() principal: Principal, @Param('id', { schema: Id }) id: string): Promise<DocumentView> {
    return await this.documents.view(principal, id);
  }

  @Get(':id/content')
  @Operation({
    summary: ['Tải tệp gốc', 'The original file, byte for byte'],
    action: 'document.read',
    status: 200,
    problems: ['not-found', 'document-not-ready', 'document-not-kept'],
  })
  @describeOriginal
  async content(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { row, chunks } = await this.documents.original(principal, id);
    response.attachment(row.fileName ?? id);
    // Packed on the way, it would no longer say how long it is.
    const asItIs = { 'Cache-Control': 'no-store, no-transform', 'Content-Length': String(row.size) };
    response.set({ ...asItIs, ETag: `"${row.digest}"` });
    // Past Express, which would claim that every text is UTF-8.
    response.setHeader('Content-Type', row.mediaType ?? 'application/octet-stream');
    await pipeline(chunks, response);
  }

  @Get(':id/text')
  @Operation({
    summary: ['Toàn văn đã đọc được', 'The text that was read, with where its paragraphs begin'],
    action: 'document.read',
    response: DocumentText,
    problems: ['not-found', 'document-not-ready', 'document-unreadable'],
  })
  async text(@Caller() principal: Principal, @Param('id', { schema: Id }) id: string): Promise<DocumentText> {
    return await this.documents.text(principal, id);
  }

  @Get(':id/differences')
  @Operation({
    summary: [
      'Văn bản khác bản thảo hoặc kế hoạch đang chạy ở đâu',
      'What the document changes of a draft, or of a running plan',
    ],
    action: 'document.read',
    response: Differences,
    problems: ['not-found', 'query-invalid', 'document-not-ready', 'document-unreadable'],
  })
  async differ(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DifferencesQuery }) query: DifferencesQuery,
  ): Promise<Differences> {
    return await this.differences.of(principal, id, query);
  }
}
