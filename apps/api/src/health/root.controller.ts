import { Controller, Get, Redirect, SetMetadata } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PUBLIC } from '../http/operation.decorator.ts';

/** Until there is a page, the address of the installation shows the API to read. */
@ApiExcludeController()
@SetMetadata(PUBLIC, true)
@Controller()
export class RootController {
  @Get()
  @Redirect('/api/docs', 302)
  root(): void {
    // The redirect is the answer.
  }
}
