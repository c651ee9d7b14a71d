import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  AskContribution,
  ChangeLead,
  ClaimCompletion,
  ContributionNumber,
  CorrectAddressee,
  DeclineContribution,
  GiveContribution,
  RejectCompletion,
  ReturnAssignment,
} from '#contracts/http/items';
import { Id, NoBody } from '#contracts/http/common';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { ItemActs, type ItemActAnswer } from './item-acts.ts';
import { ItemOperation } from './item-operation.decorator.ts';

const id = { schema: Id };

@ApiTags('items')
@Controller('api/items/:id')
export class ItemActsController {
  constructor(@Inject(ItemActs) private readonly items: ItemActs) {}

  @Post('acknowledge')
  @ItemOperation(['Tiếp nhận nhiệm vụ', 'Acknowledge the assignment'], 'item.acknowledge', 'only-lead-agency')
  async acknowledge(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<ItemActAnswer> {
    return await this.items.act(call, item, { type: 'acknowledge-assignment' });
  }

  @Post('return')
  @ItemOperation(
    ['Trả lại nhiệm vụ', 'Return the assignment with a reason'],
    'item.return',
    'only-lead-agency',
  )
  async return(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: ReturnAssignment }) { because, reason }: z.output<typeof ReturnAssignment>,
  ): Promise<ItemActAnswer> {
    const command = { type: 'return-assignment', because, reason: await this.items.text(reason) } as const;
    return await this.items.act(call, item, command);
  }

  @Post('correct-addressee')
  @ItemOperation(
    ['Sửa cơ quan nhận nhiệm vụ', 'Name the lead that was meant'],
    'item.correct-addressee',
    'only-focal-agency',
    'lead-needs-decision',
    'agency-unknown',
    'agency-foreign',
  )
  async correctAddressee(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: CorrectAddressee }) body: z.output<typeof CorrectAddressee>,
  ): Promise<ItemActAnswer> {
    const lead = await this.items.assignable(call.principal, body.lead);
    return await this.items.act(call, item, { type: 'correct-addressee', lead });
  }

  @Post('change-lead')
  @ItemOperation(
    ['Đổi cơ quan chủ trì theo văn bản', 'Decide on another lead, by a document'],
    'item.change-lead',
    'only-authority',
    'agency-unknown',
    'agency-foreign',
  )
  async changeLead(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: ChangeLead }) { lead: agency, document }: z.output<typeof ChangeLead>,
  ): Promise<ItemActAnswer> {
    const lead = await this.items.assignable(call.principal, agency);
    return await this.items.act(call, item, { type: 'change-lead', lead, document });
  }

  @Post('contributions')
  @ItemOperation(
    ['Yêu cầu phối hợp', 'Ask an agency for a contribution'],
    'item.ask-contribution',
    'only-lead-agency',
    'contribution-from-self',
    'agency-unknown',
    'agency-foreign',
  )
  async ask(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: AskContribution }) body: z.output<typeof AskContribution>,
  ): Promise<ItemActAnswer> {
    const from = await this.items.assignable(call.principal, body.from);
    const text = await this.items.text(body.text);
    return await this.items.act(call, item, {
      type: 'request-contribution',
      from,
      text,
    });
  }

  @Post('contributions/:number/give')
  @ItemOperation(
    ['Gửi nội dung phối hợp', 'Give the contribution'],
    'item.answer-contribution',
    'only-asked-agency',
    'contribution-unknown',
    'contribution-answered',
  )
  async give(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Param('number', { schema: ContributionNumber }) contributionId: string,
    @Body({ schema: GiveContribution }) body: z.output<typeof GiveContribution>,
  ): Promise<ItemActAnswer> {
    const command = {
      type: 'give-contribution',
      contributionId,
      text: await this.items.text(body.text),
    } as const;
    return await this.items.act(call, item, command);
  }

  @Post('contributions/:number/decline')
  @ItemOperation(
    ['Từ chối phối hợp, nêu lý do', 'Decline the contribution with a reason'],
    'item.answer-contribution',
    'only-asked-agency',
    'contribution-unknown',
    'contribution-answered',
  )
  async decline(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Param('number', { schema: ContributionNumber }) contributionId: string,
    @Body({ schema: DeclineContribution }) body: z.output<typeof DeclineContribution>,
  ): Promise<ItemActAnswer> {
    const reason = await this.items.text(body.reason);
    const command = { type: 'decline-contribution', contributionId, reason } as const;
    return await this.items.act(call, item, command);
  }

  @Post('claim-completion')
  @ItemOperation(
    ['Báo hoàn thành', 'Claim completion with evidence'],
    'item.claim-completion',
    'only-lead-agency',
  )
  async claim(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: ClaimCompletion }) body: z.output<typeof ClaimCompletion>,
  ): Promise<ItemActAnswer> {
    const evidence = await this.items.text(body.evidence);
    return await this.items.act(call, item, { type: 'claim-completion', evidence });
  }

  @Post('confirm-completion')
  @ItemOperation(
    ['Xác nhận hoàn thành', 'Confirm the completion'],
    'item.answer-completion',
    'only-focal-agency',
    'only-authority',
  )
  async confirm(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<ItemActAnswer> {
    return await this.items.act(call, item, { type: 'confirm-completion' });
  }

  @Post('reject-completion')
  @ItemOperation(
    ['Chưa công nhận hoàn thành, nêu lý do', 'Reject the completion with a reason'],
    'item.answer-completion',
    'only-focal-agency',
    'only-authority',
  )
  async reject(
    @Call() call: ActCall,
    @Param('id', id) item: string,
    @Body({ schema: RejectCompletion }) body: z.output<typeof RejectCompletion>,
  ): Promise<ItemActAnswer> {
    const reason = await this.items.text(body.reason);
    return await this.items.act(call, item, { type: 'reject-completion', reason });
  }
}
